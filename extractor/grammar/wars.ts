import { claimant as claimantOf } from "../../domain/claimants.ts";
import type { Item } from "../mentions/item.ts";
import type { Country, Place } from "../sense.ts";
import type { Sentence } from "../sentences.ts";
import { TOPIC } from "../topics.ts";
import { countryBeside } from "./institutions.ts";

/** Who fires at whom in the wars that reports tell of beside that of Russia and Ukraine. */
const TARGETS: Readonly<Partial<Record<Country, readonly Country[]>>> = {
  IR: ["IL", "AE", "KW", "QA", "BH", "SA", "OM", "JO", "IQ", "SY", "US", "GB"],
  YE: ["IL", "AE", "SA", "US", "GB"],
  LB: ["IL"],
  IN: ["PK"],
  PK: ["IN"],
};
const FAR_ATTACKERS = Object.keys(TARGETS) as Country[];

/** Lands at war, but not that of Russia and Ukraine. */
const FAR_LANDS: ReadonlySet<Country> = new Set([...FAR_ATTACKERS, ...Object.values(TARGETS).flat(), "SD"] as const);

/** Lands at which Iran alone fires. */
const GULF: readonly Country[] = ["AE", "KW", "QA", "BH"];

/** Named in reports of every war. */
const ALLIES: ReadonlySet<Country> = new Set(["US", "GB"]);

/** Neighbours that weapons of the war of Russia and Ukraine stray into, by the name of their airspace. */
export const NEIGHBOURS: Readonly<Partial<Record<Country, string>>> = {
  PL: "Poland",
  RO: "Romania",
  MD: "Moldova",
  LT: "Lithuania",
  LV: "Latvia",
  EE: "Estonia",
  FI: "Finland",
};

/** Neighbours of both sides, so that weapons over them can be either's. */
const BESIDE_BOTH: readonly Country[] = ["LT", "LV", "EE", "FI"];

/** What a sentence is about: the war of Russia and Ukraine or one elsewhere. */
export interface War {
  readonly elsewhere: boolean;
  /** Who attacks in a war elsewhere, as far as the text tells. */
  readonly attackers: ReadonlySet<Country>;
  /** The text tells of both. */
  readonly mixed: boolean;
  /** Who attacks where the text names nobody. */
  readonly usual: Country | null;
}

const hasAny = (theatre: ReadonlySet<Country>, countries: readonly Country[]): boolean =>
  countries.some((country) => theatre.has(country));

export const isNear = (theatre: ReadonlySet<Country>): boolean => hasAny(theatre, ["UA", "RU"]);

/** The text tells of a war elsewhere. */
export const isFar = (theatre: ReadonlySet<Country>): boolean =>
  [...theatre].some((country) => FAR_LANDS.has(country) && !ALLIES.has(country));

/** Whether one country fires at another; what no war is known of counts as possible. */
export const firesAt = (attacker: Country, target: Country): boolean =>
  target === "OTHER" || (TARGETS[attacker]?.includes(target) ?? true);

/** Countries that the text is about, for "the defence ministry" of a war elsewhere. */
export function theatreOf(sentences: readonly Sentence[]): Set<Country> {
  const countries = new Set<Country>();
  let iranian = false;
  let generic = false;
  for (const { items } of sentences)
    for (const [at, { sense }] of items.entries()) {
      if (!sense.topics) continue;
      // "Iranian drones" are fired by others too
      if (sense.country === "IR" && sense.adjective) iranian = true;
      else if (sense.country) countries.add(sense.country);
      else if (sense.place && FAR_LANDS.has(sense.place.country)) countries.add(sense.place.country);
      const state = sense.speaker ? claimantOf(sense.speaker.claimant).state : null;
      // "the air force", "the defence ministry", of any country
      if (sense.speaker?.of && !sense.speaker.own) generic ||= state === "UA" && !countryBeside(items, at);
      else if ((state === "UA" || state === "RU") && !(sense.speaker?.own && countryBeside(items, at)))
        countries.add(state);
    }
  if (generic && !isFar(countries) && !countries.has("US")) countries.add("UA");
  const far = isFar(countries) || (countries.has("US") && !isNear(countries));
  if (iranian && far && !hasAny(countries, ["YE", "LB"])) countries.add("IR");
  return countries;
}

/** "The south" of a text about another war is no part of Ukraine. */
export const isOfTheatre = ({ country }: Place, theatre: ReadonlySet<Country>): boolean =>
  theatre.size === 0 || isNear(theatre) || theatre.has(country);

/** The one land under attack that a text about a war elsewhere names, or the one navy of a war at sea: "the military" is its. */
export function attackedLand(theatre: ReadonlySet<Country>): Country | null {
  const lands = [...theatre].filter(
    (land) => FAR_LANDS.has(land) && !FAR_ATTACKERS.includes(land) && !ALLIES.has(land),
  );
  const named = lands.length > 0 ? lands : [...ALLIES].filter((ally) => theatre.has(ally));
  return named.length === 1 && isFar(theatre) && !isNear(theatre) ? (named[0] ?? null) : null;
}

/** The countries of a text about two wars for what it tells of the one elsewhere. */
export const withoutUkraine = (theatre: ReadonlySet<Country>): Set<Country> =>
  new Set([...theatre].filter((country) => country !== "UA" && country !== "RU"));

/**
 * A sentence about a war elsewhere, in which "the start of the war" is not that of 2022, and totals since it are told
 * like those of an attack.
 */
export const asElsewhere = (sentence: Sentence): Sentence => ({
  ...sentence,
  items: sentence.items.map((item) => {
    const { time, hedge } = item.sense;
    return time?.start || hedge === "total"
      ? { ...item, sense: { ...item.sense, time: { since: true, start: null }, hedge: undefined } }
      : item;
  }),
});

/** The country that a step names, or where its place or the command that speaks is; directions are of every country. */
function countryOf({ sense: { country, place, speaker } }: Item): Country | null {
  if (country) return country;
  if (place && ["country", "region", "city"].includes(place.kind)) return place.country;
  return speaker && !speaker.vague && (!speaker.of || speaker.own)
    ? (claimantOf(speaker.claimant).state as Country | null)
    : null;
}

/** The countries of a sentence but Iran, which makes weapons for others too. */
const namedIn = ({ items }: Sentence): ReadonlySet<Country> =>
  new Set(items.flatMap((item) => countryOf(item) ?? []).filter((country) => country !== "IR"));

const isOfOne = (named: ReadonlySet<Country>): boolean => isNear(named) !== isFar(named);

/**
 * The war that each sentence is about: what a text about both wars does not tell goes on from the sentence before.
 * `usual` is who attacks in the reports of a language.
 */
export function warsOf(
  sentences: readonly Sentence[],
  theatre: ReadonlySet<Country>,
  usual: Country | null,
): readonly War[] {
  const near: War = {
    elsewhere: false,
    attackers: new Set(),
    mixed: isFar(theatre),
    usual: isFar(theatre) || (!isNear(theatre) && hasAny(theatre, BESIDE_BOTH)) ? null : usual,
  };
  if (!isFar(theatre)) return sentences.map(() => near);
  const far: War = {
    elsewhere: true,
    mixed: isNear(theatre),
    attackers: new Set(FAR_ATTACKERS.filter((country) => theatre.has(country))),
    usual: hasAny(theatre, GULF) && !theatre.has("YE") ? "IR" : null,
  };
  const named = sentences.map(namedIn);
  if (!isNear(theatre) && !named.some(isNear)) return sentences.map(() => far);
  const first = named.find(isOfOne);
  let war = first && isFar(first) ? far : near;
  return sentences.map(({ topics }, index) => {
    const here = named[index] as ReadonlySet<Country>;
    if (isOfOne(here) && topics & TOPIC.deed) war = isNear(here) ? near : far;
    return war;
  });
}
