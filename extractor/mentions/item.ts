import type { Qualifier } from "../../domain/count.ts";
import type { NotCountedReason } from "../not-counted.ts";
import type { Joint, Sense } from "../sense.ts";

export interface NumberMention {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** Parts of a calendar date as written; what is not written is null. */
export interface DateMention {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** Two days for "21–22 November", none for "November". */
  readonly days: readonly number[];
}

/**
 * One step of a sentence: a phrase of the lexicon, a number, a date, a mark or an unknown word.
 * Offsets are those of the report.
 */
export interface Item {
  readonly kind: "phrase" | "number" | "date" | "clock" | "word" | "mark" | "break";
  readonly start: number;
  readonly end: number;
  /** Folded text of its first token. */
  readonly text: string;
  /** Folded text of its last token. */
  readonly tail: string;
  readonly capital: boolean;
  readonly spaced: boolean;
  /** Its form says that there are several: "missiles". */
  readonly plural?: true;
  readonly sense: Sense;
  readonly number?: NumberMention;
  readonly date?: DateMention;
  /** Minutes after midnight. */
  readonly minutes?: number;
  /** Known from its form alone not to be a count: part of a name, a decimal, a year. */
  readonly notCount?: NotCountedReason;
}

/** An item with a place for every field: objects of one shape are read faster, copies too. */
export const itemOf = (fields: Item): Item => ({
  start: fields.start,
  end: fields.end,
  text: fields.text,
  tail: fields.tail,
  capital: fields.capital,
  spaced: fields.spaced,
  plural: fields.plural,
  kind: fields.kind,
  sense: fields.sense,
  number: fields.number,
  date: fields.date,
  minutes: fields.minutes,
  notCount: fields.notCount,
});

/** The word of grammar that an item is, such as `of` or `but`; undefined for others and past the end. */
export const joint = (item: Item | undefined): Joint | undefined => item?.sense.joint;
