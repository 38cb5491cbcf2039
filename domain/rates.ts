import { z } from "zod";
import { isoDateSchema } from "./calendar.ts";
import { attackerSchema } from "./claim.ts";
import { claimantSlugSchema } from "./claimants.ts";
import { weaponSlugSchema } from "./weapons.ts";

export const MEASURES = ["stopped", "shot_down", "resolved"] as const;
export const measureSchema = z.enum(MEASURES);
export type Measure = z.infer<typeof measureSchema>;

export interface MeasureDefinition {
  readonly id: Measure;
  readonly version: number;
  readonly label: string;
  /** As used in a sentence: "[claimant] says it {verb} 64 of 114". */
  readonly verb: string;
  readonly formula: string;
  readonly definition: string;
}

/** The three rates. Formulas after the definitions in use by newsrooms and public trackers of the same posts. */
export const MEASURE_DEFINITIONS: readonly MeasureDefinition[] = [
  {
    id: "stopped",
    version: 1,
    label: "Share shot down or lost to EW",
    verb: "shot down or suppressed",
    formula: "(intercepted + lost) / launched, or stopped / launched",
    definition:
      "Weapons shot down or lost to electronic warfare as a share of those launched. The only share that can be compared across the change of wording in July 2025. Missiles that did not reach their targets are not counted as stopped. A least or a greatest number launched makes no share.",
  },
  {
    id: "shot_down",
    version: 2,
    label: "Share shot down",
    verb: "shot down",
    formula: "intercepted / launched",
    definition:
      "Weapons shot down as a share of those launched, only from reports that state them apart from weapons lost to electronic warfare. No figure where a report gives one merged number, and no share where a change of wording lies between the reports of a period.",
  },
  {
    id: "resolved",
    version: 1,
    label: "Share stopped of those resolved",
    verb: "stopped",
    formula: "(intercepted + lost, or stopped) / (launched - active - left)",
    definition:
      "As shot down or lost to EW, but weapons still airborne or gone across a border are taken out of the denominator; only from reports that state at least one of the two.",
  },
];

/** The definition of a measure. */
export function measureDefinition(id: Measure): MeasureDefinition {
  const found = MEASURE_DEFINITIONS.find((d) => d.id === id);
  if (!found) throw new Error(`No measure "${id}". Known measures: ${MEASURES.join(", ")}.`);
  return found;
}

/** Below this many weapons in the denominator a share is not drawn and not quoted. */
export const MINIMUM_LAUNCHED = 10;

/** Under which date an attack is counted: the day it ended (default) or the day it began. */
export const DATE_RULES = ["end", "start"] as const;
export const dateRuleSchema = z.enum(DATE_RULES);
export type DateRule = z.infer<typeof dateRuleSchema>;

/** Whose figures are counted: the preferred claim of each attack, or one claimant's alone. */
export const viewSchema = z.union([z.literal("preferred"), claimantSlugSchema]);
export type View = z.infer<typeof viewSchema>;

/** One period and weapon: a ratio of sums, never a mean of ratios. Shares are 0 to 1, null where there is none. */
export const rateSchema = z.object({
  period_start: isoDateSchema,
  period_end: isoDateSchema,
  attacker: attackerSchema,
  weapon: weaponSlugSchema,
  claimant: viewSchema,
  measure: measureSchema,
  numerator: z.int().min(0),
  denominator: z.int().min(0),
  rate: z.number().nullable(),
  /** 95 % Wilson interval: how much a share of so few can wobble. */
  ci_low: z.number().nullable(),
  ci_high: z.number().nullable(),
  /** The share if no, or every, weapon of unknown fate had been stopped. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  attacks: z.int().min(0),
  days_covered: z.int().min(0),
  days: z.int().min(1),
  /** The period is not over, or the filter cuts it. */
  partial: z.boolean(),
  /** Sums over the same attacks as the denominator; they close on `launched`. An outcome that no claim states is null. */
  launched: z.int().min(0),
  intercepted: z.int().min(0).nullable(),
  lost: z.int().min(0).nullable(),
  stopped: z.int().min(0).nullable(),
  left: z.int().min(0).nullable(),
  active: z.int().min(0).nullable(),
  did_not_reach: z.int().min(0).nullable(),
  unaccounted: z.int().min(0),
  /** Weapons that the same claims count without a launched number, outside the rate. */
  stopped_without_launched: z.int().min(0),
  /** Weapons stated to have struck: neither stopped nor of unknown fate. Part of what closes on `launched`. */
  hits: z.int().min(0).nullable(),
  /** Whose claims are in the sums, most weapons first: a sentence with the number names them. */
  claimants: z.array(claimantSlugSchema),
});
export type Rate = z.infer<typeof rateSchema>;

export const RATE_STATUSES = ["given", "too_few", "no_figures", "across_break"] as const;

/** Why a rate has a share, or has none. */
export function rateStatus(rate: Rate): (typeof RATE_STATUSES)[number] {
  if (rate.denominator === 0) return "no_figures";
  if (rate.denominator < MINIMUM_LAUNCHED) return "too_few";
  return rate.rate === null ? "across_break" : "given";
}
