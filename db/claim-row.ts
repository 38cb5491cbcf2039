import type { Claim, Counts } from "../domain/claim.ts";
import type { Count } from "../domain/count.ts";
import { METRICS } from "../domain/metrics.ts";
import type { claim } from "./schema.ts";

export type ClaimRow = typeof claim.$inferSelect;

/** The claim of a row of the table. */
export function claimOf(row: ClaimRow): Claim {
  return {
    id: row.id,
    version: row.version,
    report_id: row.report_id,
    claimant: row.claimant,
    attacker: row.attacker,
    weapon: row.weapon,
    kind: row.kind,
    scope: row.scope,
    start: row.start,
    end: row.end,
    counts: countsOf(row),
    evidence: row.evidence,
    quote: row.quote,
    rule: row.rule,
    extractor: row.extractor,
    confidence: row.confidence,
    review: row.review,
    review_reason: row.review_reason,
    // A raw query gives 0 and 1 where Drizzle gives false and true.
    withdrawn: Boolean(row.withdrawn),
  };
}

function countsOf(row: ClaimRow): Counts {
  const counts: Counts = {};
  for (const metric of METRICS) {
    const status = row[`${metric}_status`];
    if (status === null) continue;
    const value = row[metric];
    const [start, end] = [row[`${metric}_span_start`], row[`${metric}_span_end`]];
    const span = start !== null && end !== null ? { span: [start, end] as [number, number] } : {};
    const count: Count =
      status === "stated" && value !== null
        ? { value, qualifier: row[`${metric}_qualifier`] ?? "exact", ...span }
        : { value: null, reason: status === "stated" ? "not_stated" : status, ...span };
    counts[metric] = count;
  }
  return counts;
}

/** The columns of the table, in the order in which `claimValues` gives them. */
export const CLAIM_COLUMNS: readonly string[] = [
  "id",
  "version",
  "release_id",
  "report_id",
  "report_version",
  "claimant",
  "attacker",
  "weapon",
  "kind",
  "scope",
  "start",
  "end",
  "evidence",
  "quote",
  "rule",
  "extractor",
  "confidence",
  "review",
  "review_reason",
  "withdrawn",
  ...METRICS.flatMap((metric) => [
    metric,
    `${metric}_qualifier`,
    `${metric}_status`,
    `${metric}_span_start`,
    `${metric}_span_end`,
  ]),
];

/** The values of a row, by `CLAIM_COLUMNS`. */
export function claimValues(claim: Claim, release_id: number, report_version: number): (string | number | null)[] {
  const values: (string | number | null)[] = [
    claim.id,
    claim.version,
    release_id,
    claim.report_id,
    report_version,
    claim.claimant,
    claim.attacker,
    claim.weapon,
    claim.kind,
    claim.scope,
    claim.start,
    claim.end,
    claim.evidence,
    claim.quote,
    claim.rule,
    claim.extractor,
    claim.confidence,
    claim.review,
    claim.review_reason,
    claim.withdrawn ? 1 : 0,
  ];
  for (const metric of METRICS) {
    const count = claim.counts[metric];
    if (!count) values.push(null, null, null, null, null);
    else if (count.value === null)
      values.push(null, null, count.reason, count.span?.[0] ?? null, count.span?.[1] ?? null);
    else values.push(count.value, count.qualifier, "stated", count.span?.[0] ?? null, count.span?.[1] ?? null);
  }
  return values;
}
