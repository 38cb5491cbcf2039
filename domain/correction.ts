import { z } from "zod";
import { isoDateSchema } from "./calendar.ts";
import { type Counts, NATIONAL } from "./claim.ts";
import { claimantSlugSchema } from "./claimants.ts";
import type { Count, MissingReason, Qualifier } from "./count.ts";
import { METRICS, type Metric } from "./metrics.ts";
import { isWithin, weaponSlugSchema } from "./weapons.ts";

/** How far a correction has come at the source: until it is `fixed_upstream` it is applied. */
export const CORRECTION_STATUSES = ["open", "reported", "acknowledged", "fixed_upstream"] as const;

const QUALIFIERS_IN_WORDS: Readonly<Record<string, Qualifier>> = {
  about: "about",
  "at least": "at_least",
  "at most": "at_most",
};
const REASONS_IN_WORDS: Readonly<Record<string, MissingReason>> = {
  withheld: "withheld",
  "named only": "named_only",
  ambiguous: "ambiguous",
};
const COUNT_WORDS = "a whole number, about 41, at least 10, at most 20, withheld, named only or ambiguous";

/** A count as a correction writes it. */
const writtenCountSchema = z.union([z.int().min(0), z.string()]).transform((written, context): Count => {
  if (typeof written === "number") return { value: written, qualifier: "exact" };
  const reason = REASONS_IN_WORDS[written];
  if (reason) return { value: null, reason };
  const [, words = "", digits = ""] = /^(about|at least|at most) (\d{1,9})$/.exec(written) ?? [];
  const qualifier = QUALIFIERS_IN_WORDS[words];
  if (qualifier) return { value: Number(digits), qualifier };
  context.addIssue(`"${written}" is no count; write ${COUNT_WORDS}`);
  return z.NEVER;
});

/** All counts of a claim: what is not named is not stated. */
const writtenCountsSchema = z
  .strictObject(
    Object.fromEntries(METRICS.map((metric) => [metric, writtenCountSchema.optional()])) as {
      [M in Metric]: z.ZodOptional<typeof writtenCountSchema>;
    },
  )
  .refine((counts) => METRICS.some((metric) => counts[metric]), "name at least one count");

const claimKeyShape = {
  claimant: claimantSlugSchema,
  weapon: weaponSlugSchema,
  scope: z.string().min(1).default(NATIONAL),
  start: isoDateSchema.nullable(),
  end: isoDateSchema.nullable(),
  /** The counts that the claim must still have, all of them. */
  expect: writtenCountsSchema,
};

const target = z.strictObject(claimKeyShape);
/** Which claim of a report a correction is about, and what it must still say. */
export type CorrectionTarget = z.output<typeof target>;

const commonShape = {
  /** The report that states it: its address, or its id where it has none. */
  report: z.union([z.url(), z.string().regex(/^r-[0-9a-f]{16}$/)], {
    error: "write the address of the report, or its id: r- and sixteen hexadecimal digits",
  }),
  claim: target,
  /** Why, in a sentence; it is shown with the claim. */
  reason: z.string().min(1),
  /** What the reason is known from. */
  source: z.string().min(1),
  status: z.enum(CORRECTION_STATUSES),
};

const splitSchema = z
  .strictObject({
    action: z.literal("split"),
    ...commonShape,
    parts: z.array(z.strictObject({ weapon: weaponSlugSchema, counts: writtenCountsSchema })).min(2),
  })
  .superRefine(({ claim, parts }, context) => {
    if (new Set(parts.map(({ weapon }) => weapon)).size < parts.length) context.addIssue("two parts have one weapon");
    for (const { weapon } of parts) {
      if (weapon === claim.weapon || !isWithin(weapon, claim.weapon)) {
        context.addIssue(`${weapon} is no part of ${claim.weapon}`);
      }
    }
    for (const metric of METRICS) {
      const whole = claim.expect[metric]?.value ?? null;
      const values = parts.map(({ counts }) => counts[metric]?.value ?? null);
      if (whole === null && values.every((value) => value === null)) continue;
      const sum = values.includes(null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);
      if (sum !== whole) context.addIssue(`${metric}: the parts must add up to what the whole states, ${whole}`);
    }
  });

const mergeSchema = z
  .strictObject({
    action: z.literal("merge"),
    ...commonShape,
    /** The claim of the same report that says the rest of the statement. */
    with: target,
  })
  .superRefine((entry, context) => {
    for (const metric of METRICS) {
      const [one, other] = [entry.claim.expect[metric], entry.with.expect[metric]];
      if (one && other && !isSameCount(one, other)) {
        context.addIssue(`both claims state ${metric}, and not the same; they are not one statement`);
      }
    }
  });

/**
 * A correction of what a source states, as data. `drop` and `flag` keep a claim out of the rates, rejected or in
 * review; `override` gives it other counts; `merge` makes one claim of two; `split` makes claims of a bundle's parts.
 */
export const correctionSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("drop"), ...commonShape }),
  z.strictObject({ action: z.literal("flag"), ...commonShape }),
  z.strictObject({ action: z.literal("override"), ...commonShape, counts: writtenCountsSchema }),
  mergeSchema,
  splitSchema,
]);
export type Correction = z.output<typeof correctionSchema>;

/** True when two counts are the same number put the same way, or are missing for one reason. */
export function isSameCount(one: Count | undefined, other: Count | undefined): boolean {
  const inWords = (count: Count | undefined): string =>
    !count ? "not_stated" : count.value === null ? count.reason : `${count.qualifier} ${count.value}`;
  return inWords(one) === inWords(other);
}

/** True when no count differs; where the numbers stand in a phrase plays no part. */
export function areSameCounts(one: Counts, other: Counts): boolean {
  return METRICS.every((metric) => isSameCount(one[metric], other[metric]));
}
