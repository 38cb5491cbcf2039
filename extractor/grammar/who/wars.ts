import { claimant as claimantOf } from "../../../domain/claimants.ts";
import { type Item, itemOf } from "../../mentions/item.ts";
import type { Country, Place, TimeWord } from "../../sense.ts";
import { type Sentence, withItems } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { sense } from "../../whole-sense.ts";
import type { Unit } from "../units/unit.ts";
import { countryBeside } from "./institutions.ts";

/** Who fires at whom in the wars that reports tell of beside that of Russia and Ukraine. */
const TARGETS: Readonly<Partial<Record<Country, readonly Country[]>>> = {
  IR: ["IL", "AE", "KW", "QA", "BH", "SA", "OM", "JO", "IQ", "SY", "US", "GB"],
  YE: ["IL", "AE", "SA", "US", "GB"],
  LB: ["IL"],
  PS: ["IL"],
  IN: ["PK"],
  PK: ["IN"],
};
const FAR_ATTACKERS = Object.keys(TARGETS) as Country[];

/** Lands at war, but not that of Russia and Ukraine. */
const FAR_LANDS: ReadonlySet<Country> = new Set([...FAR_ATTACKERS, ...Object.values(TARGETS).flat(), "SD"] as const);

/** Lands at which Iran alone fires. */
const GULF: readonly Country[] = ["AE", "KW", "QA", "BH"];

/** Neighbours of Ukraine alone, so that weapons over them are Russia's. */
const BESIDE_UKRAINE: readonly Country[] = ["PL", "RO", "MD"];

/** Who attacks in a text about the war of Russia and Ukraine, where it tells of nobody: what a language has, or a land beside them. */
function usualBeside(theatre: ReadonlySet<Country>, usual: Country | null): Country | null {
  if (isFar(theatre)) return null;
  if (hasAny(theatre, BESIDE_BOTH)) return isNear(theatre) ? usual : null;
  return hasAny(theatre, BESIDE_UKRAINE) && !theatre.has("RU") ? "RU" : usual;
}

/** Who fires at the lands that a text names, where it tells of nobody who does. */
const usualAttacker = (theatre: ReadonlySet<Country>): Country | null =>
  !theatre.has("YE") && hasAny(theatre, GULF) ? "IR" : null;

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

/** The names of their airspaces. */
export const NEIGHBOURING: ReadonlySet<string> = new Set(Object.values(NEIGHBOURS));

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
      else if (
        (state === "UA" || state === "RU" || state === "IL") &&
        !(sense.speaker?.own && countryBeside(items, at))
      )
        countries.add(state);
    }
  if (generic && !isFar(countries) && !countries.has("US")) countries.add("UA");
  const far = isFar(countries) || (countries.has("US") && !isNear(countries));
  if (iranian && far && !hasAny(countries, ["YE", "LB"])) countries.add("IR");
  return countries;
}

/** "The south" of a text about another war is no part of Ukraine. */
export const isOfTheatre = ({ country }: Place, theatre: ReadonlySet<Country>): boolean =>
  theatre.size === 0 || theatre.has(country) || (isNear(theatre) && !hasAny(theatre, BESIDE_UKRAINE));

/** The one land under attack that a text about a war elsewhere names, or the one navy of a war at sea: "the military" is its. */
export function attackedLand(theatre: ReadonlySet<Country>): Country | null {
  const lands = [...theatre].filter(
    (land) => FAR_LANDS.has(land) && !FAR_ATTACKERS.includes(land) && !ALLIES.has(land),
  );
  const named = lands.length > 0 ? lands : [...ALLIES].filter((ally) => theatre.has(ally));
  return named.length === 1 && isFar(theatre) && !isNear(theatre) ? (named[0] ?? null) : null;
}

/** The land under attack that a sentence about a war elsewhere names last. */
export const landIn = (items: readonly Item[], { elsewhere, attackers }: War): Country | null =>
  (elsewhere &&
    items.findLast(
      ({ sense: { country } }) =>
        country &&
        FAR_LANDS.has(country) &&
        !attackers.has(country) &&
        !FAR_ATTACKERS.includes(country) &&
        !ALLIES.has(country),
    )?.sense.country) ||
  null;

/** The place of "the capital", which tells no country by itself. */
const CAPITAL = "capital";

/** "nine over Kuwait", "Qatar said that eight": the land behind a number in its clause, else the last before it. */
export function landBeside(items: readonly Item[], { from, to }: Unit, war: War): Country | null {
  if (!war.elsewhere) return null;
  const end = items.findIndex(
    ({ sense, text, kind }, at) =>
      at >= to && (text === "," || text === ";" || sense.joint === "but" || kind === "number"),
  );
  return landIn(items.slice(to, end < 0 ? undefined : end), war) ?? landIn(items.slice(0, from), war);
}

/** The countries of a text about two wars for what it tells of the one elsewhere. */
export const withoutUkraine = (theatre: ReadonlySet<Country>): Set<Country> =>
  new Set([...theatre].filter((country) => country !== "UA" && country !== "RU"));

/**
 * A sentence about a war elsewhere, in which "the start of the war" is not that of 2022, and totals since it are told
 * like those of an attack.
 */
export const asElsewhere = (sentence: Sentence): Sentence =>
  withItems(
    sentence,
    sentence.items.map((item, at) => {
      const { time, hedge, running } = item.sense;
      if (item.sense.place?.name === CAPITAL)
        return itemOf({ ...item, sense: sense({ ...item.sense, place: undefined }) });
      const hour = running === "until" && sentence.items[at + 1]?.minutes !== undefined;
      if (hour || !(time?.start || hedge === "total" || running)) return item;
      const total: TimeWord = running === "until" ? { until: true, start: null } : { since: true, start: null };
      return itemOf({ ...item, sense: sense({ ...item.sense, time: total, hedge: undefined }) });
    }),
    TOPIC.time,
  );

/** The country that a step names, or where its place or the command that speaks is; directions are of every country. */
function countryOf({ sense: { country, place, speaker } }: Item): Country | null {
  if (country) return country;
  if (place && place.name !== CAPITAL && ["country", "region", "city"].includes(place.kind)) return place.country;
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
    usual: usualBeside(theatre, usual),
  };
  if (!isFar(theatre)) return sentences.map(() => near);
  const far: War = {
    elsewhere: true,
    mixed: isNear(theatre),
    attackers: new Set(FAR_ATTACKERS.filter((country) => theatre.has(country))),
    usual: usualAttacker(theatre),
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
