import type { ExtractedMetric } from "../../../domain/claim.ts";
import type { ClaimantSlug } from "../../../domain/claimants.ts";
import type { WeaponSlug } from "../../../domain/weapons.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import type { Rule } from "../../rule-details.ts";
import type { Country, Outcome } from "../../sense.ts";
import type { NumberAt, Unit } from "../units/unit.ts";
import type { When } from "../when/time.ts";

/** One count with all that its sentence and the sentences before say of it. */
export interface Fact {
  readonly metric: ExtractedMetric;
  readonly count: NumberAt;
  weapon: WeaponSlug;
  readonly suppressed: boolean;
  /** Said with a word for any way of stopping: "neutralised". */
  readonly sum: boolean;
  readonly rule: Rule;
  scope: string;
  claimant: ClaimantSlug;
  attacker: string;
  /** In a war elsewhere: the land under attack. */
  readonly land: Country | null;
  when: When | null;
  /** The sentence itself tells the time. */
  readonly timed: boolean;
  /** And from which hour to which, for how many, or how long before another attack. */
  readonly hours: boolean;
  readonly sentence: number;
  /** The sentence is an entry of a list. */
  readonly listed: boolean;
  /** The sentence says that it corrects an earlier figure. */
  readonly corrects: boolean;
  /** "a Kinzhal": counts only in a tally. */
  readonly single: Unit["single"];
  /** "Four more": no other figure for what was counted before; `apart` for those of another incident. */
  readonly more: Unit["more"];
  /** The weapon was named beside the number. */
  readonly named: boolean;
  /** Several types share the number: "four Zircon/Oniks missiles". */
  readonly types: boolean;
  /** The claimant is named in the sentence or speaks of it. */
  readonly attributed: boolean;
  /** The claimant is named only as "the military", "officials". */
  readonly vague: boolean;
  /** "In all": of the whole raid, not of one window of it. */
  readonly overall: boolean;
  /** Said to have been met; the text may tell of their end apart: "dealt with". */
  readonly met: boolean;
  /** Value computed from a complement: 47 less one. */
  readonly derived: boolean;
}

export interface Refusal {
  readonly span: readonly [number, number];
  readonly reason: NotCountedReason;
  /** A count of a claim but for who fired, which the text does not tell. */
  readonly nobody?: true;
}

export interface Reading {
  readonly facts: Fact[];
  readonly refusals: Refusal[];
  /** Every time that the text tells, in order. */
  readonly times: readonly When[];
}

/** The count that each outcome is filed under. */
export const METRIC: Readonly<Record<Outcome, ExtractedMetric>> = {
  launched: "launched",
  intercepted: "intercepted",
  lost: "lost",
  left: "left",
  active: "active",
  hits: "hits",
  missed: "lost",
  failed: "hits",
  hit_locations: "hit_locations",
  debris_locations: "debris_locations",
};
