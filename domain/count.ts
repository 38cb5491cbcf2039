import { z } from "zod";

/** How sure a number was put: "about 41" is about, "more than ten" at_least, "up to 30" at_most. */
export const QUALIFIERS = ["exact", "about", "at_least", "at_most"] as const;
export const qualifierSchema = z.enum(QUALIFIERS);
export type Qualifier = z.infer<typeof qualifierSchema>;

/** Why a count has no number. None of them is a zero. */
export const MISSING_REASONS = ["not_stated", "withheld", "named_only", "ambiguous"] as const;
export const missingReasonSchema = z.enum(MISSING_REASONS);
export type MissingReason = z.infer<typeof missingReasonSchema>;

export const COUNT_STATUSES = ["stated", ...MISSING_REASONS] as const;
export const countStatusSchema = z.enum(COUNT_STATUSES);
export type CountStatus = z.infer<typeof countStatusSchema>;

/** Character offsets, start inclusive and end exclusive, in UTF-16 units. */
export const spanSchema = z.tuple([z.int().min(0), z.int().min(0)]);
export type Span = z.infer<typeof spanSchema>;

export const statedCountSchema = z.object({
  value: z.int().min(0),
  qualifier: qualifierSchema,
  span: spanSchema.optional(),
});
export type StatedCount = z.infer<typeof statedCountSchema>;

export const missingCountSchema = z.object({
  value: z.null(),
  reason: missingReasonSchema,
  span: spanSchema.optional(),
});

/** A number with its qualifier, or the reason why there is none. `span` points into the claim's quotation. */
export const countSchema = z.union([statedCountSchema, missingCountSchema]);
export type Count = z.infer<typeof countSchema>;

/** The number of a count, or null where there is none. */
export function numberOf(count: Count | undefined): number | null {
  return count?.value ?? null;
}

/** `stated`, or why there is no number. A count that is absent was not stated. */
export function statusOf(count: Count | undefined): CountStatus {
  if (!count) return "not_stated";
  return count.value === null ? count.reason : "stated";
}
