import type { WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint, type NumberMention } from "../../mentions/item.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import type { Rule } from "../../rule-details.ts";
import type { Outcome } from "../../sense.ts";

export interface NumberAt extends NumberMention {
  readonly span: readonly [number, number];
}

/** What an action of the sentence says of a unit. */
export interface Binding {
  readonly outcome: Outcome;
  readonly suppressed: boolean;
  /** Said with a word for any way of stopping: "neutralised". */
  readonly sum?: boolean;
  /** The action tells the launch of the same weapons, too. */
  readonly complete?: boolean;
  /** Said with a word for meeting: "dealt with". */
  readonly met?: boolean;
  /** Said with a word for what was not stopped: "got through". */
  readonly through?: boolean;
  /** Said with a word for seeing: "counted". */
  readonly observed?: boolean;
  /** Name of the grammar rule, kept with the count. */
  readonly rule: Rule;
}

/** A number with the weapons that it counts, as one step of a sentence: "24 of the 29 Shahed drones". */
export interface Unit {
  /** First and last item of the sentence. */
  readonly from: number;
  to: number;
  /** Null for "all of them", "every drone". */
  readonly count: NumberAt | null;
  /** The whole that the count is a part of: the 29 of "24 of the 29". */
  whole: NumberAt | null;
  /** Weapons named with the number; null for a bare number. */
  weapon: WeaponSlug | null;
  readonly all: boolean;
  /** "both missiles": what "all" counts where the text has told no number before. */
  readonly pair: NumberAt | null;
  /** A part of weapons named before: "of them", "these", "the others". */
  readonly part: boolean;
  /** "of the six missiles": weapons that the text has named before. */
  readonly definite: boolean;
  /** "19 of the 103 that were shot down", "a third of the 20 shot down": the whole was stopped, which tells no launch. */
  readonly ofStopped: boolean;
  /** "99 per cent of 300": the number is the whole of a share. */
  readonly ofShare: boolean;
  /** "of the former": which of the two kinds named before. */
  readonly which: "former" | "latter" | null;
  /** "Four more"; `apart` for those of another incident, "four in one attack and two in another". */
  readonly more: boolean | "apart";
  /** "the others were shot down": all that nothing else has been told of. */
  readonly rest: boolean;
  /** A singular without a figure: "a Kinzhal", "one missile", "ракетою"; `model` for a name that may be of several, `it` for a pronoun. */
  readonly single: "article" | "definite" | "form" | "one" | "model" | "it" | null;
  /** "all but three": the count is what was not. */
  readonly complement: boolean;
  /** "none of them", "жодної": with or without a negation of the verb. */
  readonly none: boolean;
  readonly each: boolean;
  /** "по три": so many at each of several places. */
  readonly distributed: boolean;
  /** The noun says that something else is counted. */
  thing: NotCountedReason | null;
  launched: Binding | null;
  fate: Binding | null;
  /** Country named beside the weapon: "Russian drones". */
  readonly country: string | null;
}

/** "all 20", "all of 20", "every one of the 20". */
const isLedByAll = (items: readonly Item[], from: number): boolean => {
  const last = items[from - 1]?.sense.definite && joint(items[from - 2]) === "all" ? from - 2 : from - 1;
  const at = joint(items[last]) === "of" ? last - 1 : last;
  // "nearly all the 46 drones" are not all
  return joint(items[at]) === "all" && !items[at - 1]?.sense.qualifier;
};

/** A unit of which nothing is known yet but its place. */
export const emptyUnit = (items: readonly Item[], from: number, to: number): Unit => ({
  from,
  to,
  count: null,
  whole: null,
  weapon: null,
  all: isLedByAll(items, from),
  pair: null,
  part: false,
  ofStopped: false,
  ofShare: false,
  definite: false,
  which: null,
  more: joint(items[from - 1]) === "more",
  rest: false,
  single: null,
  complement: false,
  none: false,
  each: false,
  distributed: false,
  thing: null,
  launched: null,
  fate: null,
  country: null,
});

/** A unit with its fields in one order: objects of one shape are read faster. */
export const unitOf = (fields: Unit): Unit => ({
  from: fields.from,
  to: fields.to,
  count: fields.count,
  whole: fields.whole,
  weapon: fields.weapon,
  all: fields.all,
  pair: fields.pair,
  part: fields.part,
  ofStopped: fields.ofStopped,
  ofShare: fields.ofShare,
  definite: fields.definite,
  which: fields.which,
  more: fields.more,
  rest: fields.rest,
  single: fields.single,
  complement: fields.complement,
  none: fields.none,
  each: fields.each,
  distributed: fields.distributed,
  thing: fields.thing,
  launched: fields.launched,
  fate: fields.fate,
  country: fields.country,
});
