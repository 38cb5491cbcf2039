import { z } from "zod";
import { clockTimeSchema, isoDateSchema } from "./calendar.ts";
import { attackerSchema, countsSchema } from "./claim.ts";
import { claimantSlugSchema } from "./claimants.ts";
import { weaponSlugSchema } from "./weapons.ts";

/** Claims of one claimant about one weapon and scope: the same statement, however many publishers carry it. */
export const statementSchema = z.object({
  claimant: claimantSlugSchema,
  weapon: weaponSlugSchema,
  scope: z.string(),
  /** The counts that stand for the statement; where reports print others, see `variants`. */
  counts: countsSchema,
  /** Claim ids, the one that `counts` is taken from first. */
  claim_ids: z.array(z.string()).min(1),
  report_ids: z.array(z.string()).min(1),
  /** Other counts that publishers print for this statement. */
  variants: z.array(z.object({ counts: countsSchema, claim_ids: z.array(z.string()).min(1) })),
  /** Launched less every stated outcome; null where launched is not stated, never below zero. */
  unaccounted: z.int().min(0).nullable(),
  /** False for a claimant that another is preferred to, a regional figure, and a part of a stated total. */
  preferred: z.boolean(),
});
export type Statement = z.infer<typeof statementSchema>;

/** `conflict`: two claimants state different numbers. `differ`: one claimant, printed differently. */
export const AGREEMENTS = ["one_claimant", "agree", "differ", "conflict"] as const;
export const agreementSchema = z.enum(AGREEMENTS);
export type Agreement = z.infer<typeof agreementSchema>;

export const WAVES = ["night", "day"] as const;

/** The claims about one raid: same attacker, overlapping window. */
export const attackSchema = z.object({
  /** `RU-2024-11-22`; the second raid of a date that is a raid of its own `…-day`, the third `…-day-2`. */
  id: z.string(),
  attacker: attackerSchema,
  start: isoDateSchema,
  end: isoDateSchema,
  /** The earliest time stated for the first day and the latest for the last one; null where none is. */
  start_time: clockTimeSchema.nullable().optional(),
  end_time: clockTimeSchema.nullable().optional(),
  /** The IANA zone by whose clock those times are; null where the side under attack varies. */
  zone: z.string().nullable().optional(),
  /** The same as instants in UTC, to the minute; null where only the day is stated, which is then how precise it is. */
  start_utc: z.iso.datetime({ precision: -1 }).nullable().optional(),
  end_utc: z.iso.datetime({ precision: -1 }).nullable().optional(),
  agreement: agreementSchema,
  statements: z.array(statementSchema).min(1),
  /** Why two claimants or reports disagree, one entry for each weapon, scope and metric. */
  disagreements: z.array(
    z.object({
      weapon: weaponSlugSchema,
      scope: z.string(),
      metric: z.string(),
      kind: z.enum(["differ", "conflict"]),
      values: z.array(z.object({ claimant: claimantSlugSchema, value: z.int().min(0), claim_id: z.string() })).min(2),
    }),
  ),
});
export type Attack = z.infer<typeof attackSchema>;
