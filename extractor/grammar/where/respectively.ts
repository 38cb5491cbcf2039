import type { Item } from "../../mentions/item.ts";
import type { Place } from "../../sense.ts";
import type { Discourse, Draft } from "../facts/discourse.ts";
import type { Unit } from "../units/unit.ts";

/** Longest stretch from "respectively" back to the first place, in steps. */
const TURN_REACH = 40;

interface PlaceInTurn {
  /** Item of the place. */
  readonly at: number;
  readonly place: Place;
}

/**
 * "Новгородская и Псковская (37 и 30 соответственно)": the place of each number, by the item of the number. Empty where
 * the places and the numbers are not as many.
 */
export function placesInTurn(items: readonly Item[]): ReadonlyMap<number, PlaceInTurn> {
  const end = items.findIndex((item) => item.sense.respective);
  if (end < 0) return NONE_IN_TURN;
  const numbers: number[] = [];
  const places: PlaceInTurn[] = [];
  for (let at = end - 1; at >= Math.max(0, end - TURN_REACH); at--) {
    const item = items[at] as Item;
    const place = item.sense.place;
    if (item.kind === "number" && item.number && places.length === 0) numbers.unshift(at);
    else if (place && place.kind !== "country" && numbers.length > 1) places.unshift({ at, place });
    else if (!isBetween(item, places.length > 0)) break;
  }
  if (numbers.length !== places.length) return new Map();
  return new Map(numbers.map((number, index) => [number, places[index] as PlaceInTurn]));
}

const NONE_IN_TURN: ReadonlyMap<number, PlaceInTurn> = new Map();

/** Words of the list of numbers or of places, and what may join the two. */
function isBetween({ sense, text }: Item, amongPlaces: boolean): boolean {
  const listed = sense.joint === "and" || sense.joint === "over" || text === ",";
  if (amongPlaces) return listed;
  const counted = sense.weapon || sense.adjective || sense.qualifier || sense.adverb;
  const joins =
    ["(", "–", ":"].includes(text) || sense.joint === "be" || sense.hosts || sense.action?.outcome === "intercepted";
  return listed || Boolean(counted) || joins;
}

/** "100 drones and ten missiles. 80 and six were shot down, respectively": the weapons of the sentence before, in turn; left alone where they are not as many. */
export function weaponsInTurn(told: Discourse, { sentence, units }: Draft): void {
  if (!sentence.items.some((item) => item.sense.respective)) return;
  const bare = units.filter((unit) => unit.count && !unit.thing);
  if (bare.length < 2 || bare.some((unit) => unit.weapon) || placesInTurn(sentence.items).size > 0) return;
  const sentenceBefore = told.facts.at(-1)?.sentence ?? -1;
  const launched = told.facts.filter((fact) => fact.sentence === sentenceBefore && fact.metric === "launched");
  const fits =
    told.index - sentenceBefore === 1 &&
    launched.length === bare.length &&
    launched.every((fact, index) => fact.count.value >= (bare[index]?.count?.value ?? 0));
  bare.forEach((unit, index) => {
    if (fits) unit.weapon = launched[index]?.weapon ?? null;
    else unit.thing = "doubtful";
  });
}

/** "12 Iskanders, 24 Kh-101s and 310 drones: four, 22 and 290, respectively": as many bare numbers as weapons. */
export function pairInTurn(units: readonly Unit[]): void {
  const bare = units.length - 1 - units.findLastIndex((unit) => unit.weapon !== null);
  const named = units.slice(-2 * bare, units.length - bare);
  if (bare < 2 || named.length < bare || named.some((unit) => unit.weapon === null)) return;
  named.forEach((unit, index) => {
    const number = units[units.length - bare + index];
    if (number) number.weapon = unit.weapon;
  });
}

/** "46 drones and two Kh-59s out of 48 and three, respectively": the wholes of both. */
export function wholesInTurn(units: readonly Unit[]): void {
  const [first, second, last] = units.slice(-3);
  if (!first?.count || first.whole || !first.weapon || !second?.count || !second.whole || !second.weapon) return;
  if (!last?.count || last.weapon || last.whole) return;
  const fits = first.count.value <= second.whole.value && second.count.value <= last.count.value;
  first.whole = fits ? second.whole : null;
  second.whole = fits ? last.count : null;
}
