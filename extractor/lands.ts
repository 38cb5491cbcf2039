import type { ClaimantSlug } from "../domain/claimants.ts";
import { type Row, rows } from "./lexicon.ts";
import type { Country } from "./sense.ts";

/** Who an institution named by its state is: "the Israeli army"; of other states, another claimant. */
export const OFFICIALS: Readonly<Partial<Record<Country, ClaimantSlug>>> = {
  UA: "ukrainian-official",
  RU: "russian-mod",
  IL: "israel-idf",
  PL: "polish-official",
  US: "us-official",
  GB: "uk-mod",
};

/** Seats of government, which speak for their state: "Riyadh said". */
export const CAPITALS: ReadonlySet<string> = new Set([
  "Kyiv",
  "Moscow",
  "Warsaw",
  "Bucharest",
  "Chisinau",
  "Vilnius",
  "Riga",
  "Tallinn",
  "Tehran",
  "Jerusalem",
  "Abu Dhabi",
  "Doha",
  "Manama",
  "Riyadh",
  "Amman",
  "Baghdad",
  "Delhi",
  "Islamabad",
]);

/** A country as a language names it: every form of its name, its people and adjective, and of its towns. */
export interface Land {
  readonly code: Country;
  /** The English name, under which a claim about its airspace is filed. */
  readonly name: string;
  /** Names that can be a place: "Kuwait", "the kingdom of Bahrain". */
  readonly nouns: string;
  /** Words that only tell whose something is: "Kuwaiti", "the Houthis". */
  readonly people?: string;
  readonly towns?: Readonly<Record<string, string>>;
}

/** The rows of a lexicon for countries and their towns. */
export const landRows = (lands: readonly Land[]): Row[] =>
  lands.flatMap(({ code, name, nouns, people, towns }): Row[] => [
    ...rows(nouns, { country: code, place: { name, country: code, kind: "country" } }),
    ...(people ? rows(people, { country: code }) : []),
    ...Object.entries(towns ?? {}).flatMap(([town, phrases]) =>
      rows(phrases, { place: { name: town, country: code, kind: "city" } }),
    ),
  ]);
