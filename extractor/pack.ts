import type { Language } from "../domain/report.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Country } from "./sense.ts";

/** All that the grammar needs to know of a language. */
export interface LanguagePack {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Words that a full stop follows without ending the sentence: "oct", "gov". */
  readonly abbreviations: ReadonlySet<string>;
  /** How nouns end that name several, where the form tells; words of three letters and `alwaysSingular` do not count. */
  readonly pluralEnding?: string;
  readonly alwaysSingular?: ReadonlySet<string>;
  /** How unknown words end that are adverbs: "-ly". */
  readonly adverbEndings: readonly string[];
  /** Names of months begin with a capital, so that "may" and "march" can be told from them. */
  readonly capitalMonths: boolean;
  /** Who attacks where a text names no country: in a Ukrainian report, Russia. */
  readonly attacker?: Country;
  /** The day stands before the month, never after it: in "у липні 20 дронів" the 20 is a count. */
  readonly dayFirst?: true;
  /** Thousands are set apart with a space: "18 355". */
  readonly spacedThousands: boolean;
  /** Words before a time that is written with a full stop: "at 22.00". */
  readonly beforeClock: ReadonlySet<string>;
  /** Words of a scale that are a number by themselves: "сотня", "десяток". */
  readonly bareScales: ReadonlySet<string>;
  /** Case endings that are written to figures: "23-ма". */
  readonly numberEndings?: ReadonlySet<string>;
  /** Case endings that make a count only of figures ending in one, and a place in an order of others: "81-го", "30-го". */
  readonly oneEndings?: ReadonlySet<string>;
  /** How a word ends in a case that only several have: "ударними". */
  readonly manyEnding?: string;
  /** Endings that make a place in an order of figures: "2nd", "14-я". */
  readonly ordinalEndings?: ReadonlySet<string>;
}
