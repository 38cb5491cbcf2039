import type { Item } from "../../mentions/item.ts";
import type { Place } from "../../sense.ts";

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
  const counted = sense.weapon || sense.adjective || sense.qualifier || sense.adverb || sense.distributive;
  const joins =
    ["(", "–", ":"].includes(text) || sense.joint === "be" || sense.hosts || sense.action?.outcome === "intercepted";
  return listed || Boolean(counted) || joins;
}
