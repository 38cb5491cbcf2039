import { z } from "zod";
import { clockTimeSchema, isoDateSchema } from "./calendar.ts";
import { claimantSlugSchema } from "./claimants.ts";
import { countSchema, qualifierSchema, spanSchema } from "./count.ts";
import { METRICS, type Metric } from "./metrics.ts";
import { isWithin, weaponSlugSchema } from "./weapons.ts";

/** `attack`: one raid. `period`: a total over more than about 48 hours, never added to raids. */
export const KINDS = ["attack", "period"] as const;
export const kindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof kindSchema>;

/** `RU`, `UA`, or the ISO 3166 code of another attacker. */
export const attackerSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, "an ISO 3166 country code of two capital letters, such as RU or UA");

/** The scope of a claim about the whole country under attack; anything else is an area's English name. */
export const NATIONAL = "national";

/** The counts that a report states, as the extractor and the command line name them. */
export const EXTRACTED_METRICS = [
  "launched",
  "intercepted",
  "lost",
  "left",
  "active",
  "hits",
  "hit_locations",
  "debris_locations",
] as const;
export type ExtractedMetric = (typeof EXTRACTED_METRICS)[number];

/** What becomes of weapons, each of them once: together they are no more than were launched. */
export const FATES = ["intercepted", "lost", "left", "active"] as const satisfies readonly ExtractedMetric[];

export const extractedCountSchema = z.object({
  value: z.int().min(0),
  qualifier: qualifierSchema,
  /** Offsets of the number in the report's text. */
  span: spanSchema,
  /** The number merges weapons shot down with weapons suppressed by electronic warfare. */
  includes_suppressed: z.literal(true).optional(),
  /** The rule of the grammar that read this number. */
  rule: z.string().optional(),
});
export type ExtractedCount = z.infer<typeof extractedCountSchema>;

const statementShape = {
  claimant: claimantSlugSchema,
  attacker: attackerSchema,
  weapon: weaponSlugSchema,
  kind: kindSchema,
  scope: z.string().min(1),
  start: isoDateSchema.nullable(),
  end: isoDateSchema.nullable(),
};

/** A claim as the extractor returns it: the command line and `POST /api/v1/extract` print it so. */
export const extractedClaimSchema = z.object({
  ...statementShape,
  /** When the window opens and closes on its first and last day, where the text says so. */
  start_time: clockTimeSchema.optional(),
  end_time: clockTimeSchema.optional(),
  ...(Object.fromEntries(EXTRACTED_METRICS.map((m) => [m, extractedCountSchema.optional()])) as {
    [M in ExtractedMetric]: z.ZodOptional<typeof extractedCountSchema>;
  }),
  /** A short passage of the report that holds every count. */
  quote: z.string().min(1),
  /** Offset of `quote` in the report's text. */
  quoteStart: z.int().min(0),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type ExtractedClaim = z.infer<typeof extractedClaimSchema>;

/** The counts of a claim in the ledger. A metric that is absent was not stated. */
export const countsSchema = z.object(
  Object.fromEntries(METRICS.map((m) => [m, countSchema.optional()])) as {
    [M in Metric]: z.ZodOptional<typeof countSchema>;
  },
);
export type Counts = z.infer<typeof countsSchema>;

/** What the phrase of a claim is: words of the report, or our own note of what the cited report says. */
export const EVIDENCE_KINDS = ["quotation", "note", "table_row"] as const;
export const evidenceKindSchema = z.enum(EVIDENCE_KINDS);

/** `published` counts toward rates; `in_review` is kept, flagged and left out until someone decides. */
export const REVIEW_STATES = ["published", "in_review", "rejected"] as const;
export const reviewStateSchema = z.enum(REVIEW_STATES);

/** ONE statement by ONE claimant about ONE weapon group in ONE attack or period and ONE scope. */
export const claimSchema = z.object({
  /** Stable across versions: made of report and statement, never of the counts. */
  id: z.string(),
  version: z.int().min(1),
  report_id: z.string(),
  ...statementShape,
  /** When the window opens on `start` and closes on `end`; null or absent where only the days are stated. */
  start_time: clockTimeSchema.nullable().optional(),
  end_time: clockTimeSchema.nullable().optional(),
  counts: countsSchema,
  evidence: evidenceKindSchema,
  quote: z.string().min(1),
  rule: z.string(),
  extractor: z.string(),
  confidence: z.number().min(0).max(1),
  review: reviewStateSchema,
  /** Why the claim waits for review, or why it was revised; null where nothing needs saying. */
  review_reason: z.string().nullable(),
  withdrawn: z.boolean(),
});
export type Claim = z.infer<typeof claimSchema>;

/**
 * The counts of an extracted claim as the ledger files them: a merged number is `stopped`,
 * what a missile "lost" is `did_not_reach`, and spans are moved from the report into the quotation.
 */
export function ledgerCounts(claim: ExtractedClaim): Counts {
  const counts: Counts = {};
  for (const metric of EXTRACTED_METRICS) {
    const count = claim[metric];
    if (!count) continue;
    counts[ledgerMetric(metric, claim.weapon, count.includes_suppressed === true)] = {
      value: count.value,
      qualifier: count.qualifier,
      span: [count.span[0] - claim.quoteStart, count.span[1] - claim.quoteStart],
    };
  }
  return counts;
}

/** Under which metric the ledger files a count that a report states. */
export function ledgerMetric(
  metric: ExtractedMetric,
  weapon: ExtractedClaim["weapon"],
  includesSuppressed: boolean,
): Metric {
  if (metric === "intercepted" && includesSuppressed) return "stopped";
  if (metric === "lost" && isWithin(weapon, "missile")) return "did_not_reach";
  return metric;
}
