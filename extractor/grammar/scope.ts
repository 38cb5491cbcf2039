import { NATIONAL } from "../../domain/claim.ts";
import type { Item } from "../mentions/item.ts";
import type { Country, Place } from "../sense.ts";
import type { Unit } from "./unit.ts";

export interface Where {
  /** `national` or the name of an area. */
  readonly scope: string;
  /** The country of the places named, where they agree. */
  readonly country: Country | null;
  /** The sentence itself names where. */
  readonly stated: boolean;
}

/** Over a place, or on the way to it. */
type Role = "over" | "toward";

interface PlaceAt {
  readonly at: number;
  readonly place: Place;
  readonly role: Role;
  /** Item of the preposition. */
  readonly link: number;
}

const NOWHERE: Where = { scope: NATIONAL, country: null, stated: false };
/** Neighbours whose airspace weapons stray into: an area of a claim, not the country under attack. */
const NEIGHBOURS: ReadonlySet<Country> = new Set(["PL", "RO", "MD"]);

/** The places of a sentence that weapons were over or flew at, not those that they came from. */
export function placesOf(items: readonly Item[]): PlaceAt[] {
  const places: PlaceAt[] = [];
  let role: Role | null = null;
  let link = 0;
  const take = (next: Role | null, at: number): void => {
    role = next;
    link = at;
  };
  items.forEach((item, at) => {
    const { joint, place } = item.sense;
    if (item.sense.strike) {
      const target = struckBefore(items, at);
      if (target) places.push(target);
      take("toward", at);
    } else if (joint === "away") take(null, at);
    else if (joint === "toward" || isLaunch(item)) take("toward", at);
    else if (joint === "over") {
      // "against a shipyard in Sevastopol": still where they flew to
      if (!(role === "toward" && at - link <= 5)) take("over", at);
    } else if (
      joint === "by" ||
      joint === "with" ||
      joint === "that" ||
      joint === "but" ||
      joint === "among" ||
      joint === "out_of"
    )
      take(null, at);
    else if (item.sense.speech || item.text === ";" || (item.sense.action && !place)) take(null, at);
    if (place?.kind === "same") take("over", at);
    if (place && isHeading(items, at)) take("toward", at);
    if (place && items[at + 1]?.sense.joint === "be" && items[at + 2]?.sense.joint === "where") take("over", at);
    if (item.text === "(" && role === "toward") take(null, at);
    // "on various regions, Moscow among them"
    if (items[at + 1]?.sense.joint === "among") return;
    // "на півночі Чернігівської області"
    if (place?.kind === "direction" && items[at + 1]?.sense.place?.kind === "region") return;
    if (!place || !role || besideSpeaker(items, at) || ownsNext(items, at)) return;
    places.push({ at, place, role, link });
    const listed = joins(items[at + 1]) && items[at + 2]?.kind === "word" && items[at + 2]?.capital;
    // "in the Belgorod, Vyazma regions": an unknown name makes it a list
    const compass = place.kind === "direction" && (items[at + 1]?.sense.joint === "and" || joins(items[at - 1]));
    if (listed || compass) {
      places.push({ at, place: { ...place, name: `${place.name} and others` }, role, link });
    }
  });
  return places;
}

/** "launched at", "fired" with the place as its object; verbs of a free word order have a preposition of their own. */
const isLaunch = ({ sense }: Item): boolean =>
  sense.action?.outcome === "launched" && sense.action.form !== "impersonal";

/** "Kyiv region: ten missiles shot down": a place leads the line. */
const isHeading = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).every((item) => item.kind === "mark") &&
  items[at]?.sense.place?.kind === "region" &&
  [",", ":", "."].includes(items[at + 1]?.text ?? "");

/** Where the weapons of a unit were. For weapons that were only launched, "over" and "in" say where from. */
export function whereOf(
  places: readonly PlaceAt[],
  items: readonly Item[],
  units: readonly Unit[],
  unit: Unit,
  launchedOnly: boolean,
): Where {
  const usable = places.filter((one) => !launchedOnly || one.role === "toward");
  const own = ownPlaces(usable, items, units, unit);
  if (own.length > 0) return where(own);
  // "toward Kyiv they launched 30, 25 were shot down": the fate of what was launched there
  const first = units[0];
  if (first && unit !== first && unit.fate && first.launched && !first.fate && first.weapon === unit.weapon) {
    const led = usable.filter((one) => one.at < first.from);
    if (led.length > 0) return where(led.map((one) => one.place));
  }
  const next = units[units.indexOf(unit) + 1];
  const joined = next !== undefined && items.slice(unit.to, next.from).some((item) => joins(item));
  if (joined && next.weapon && !next.part && unit.weapon && next.from - unit.to <= 2)
    return whereOf(places, items, units, next, launchedOnly);
  return NOWHERE;
}

function ownPlaces(places: readonly PlaceAt[], items: readonly Item[], units: readonly Unit[], unit: Unit): Place[] {
  const index = units.indexOf(unit);
  const next = units[index + 1];
  const fronted = places.filter((one) => one.at < unit.from && (index === 0 || isFronted(one, items, unit)));
  // "the missile missed: it fell in Odesa Oblast" tells where something else happened
  const colon = items.findIndex((item, at) => at > unit.to && item.text === ":");
  const end = Math.min(next?.from ?? items.length, colon < 0 || !unit.single ? items.length : colon);
  const after = places.filter((one) => one.at >= unit.to && one.at < end && !(next && isFronted(one, items, next)));
  const direct = items[unit.to]?.sense.joint === "over" && after.length > 0;
  const chosen = index > 0 && fronted.length > 0 && !direct ? fronted : after.length > 0 ? after : fronted;
  // "over Crimea four missiles and seven drones": one place for both
  const previous = units[index - 1];
  const shared =
    chosen.length === 0 && previous && unit.from - previous.to === 1 && items[previous.to]?.sense.joint === "and";
  if (shared)
    return ownPlaces(
      places.filter((one) => one.at < previous.from),
      items,
      units,
      previous,
    );
  return chosen.map((one) => one.place);
}

/** "…, and over Odesa Oblast five": the place leads in the unit after it. */
function isFronted(one: PlaceAt, items: readonly Item[], unit: Unit): boolean {
  if (unit.from - one.at > 3 || one.at >= unit.from) return false;
  if (items[one.at + 1]?.text === "," && items[one.at + 2]?.sense.joint === "with") return true;
  const before = items[one.link - 1];
  return before === undefined || joins(before) || before.text === ";" || before.text === ":";
}

function where(places: readonly Place[]): Where {
  const countries = new Set(places.map((place) => place.country).filter((country) => country !== "OTHER"));
  const country = countries.size === 1 ? ([...countries][0] ?? null) : null;
  const areas = new Set(places.filter(isArea).map((place) => place.name));
  const [only] = areas;
  return { scope: areas.size === 1 && only !== undefined ? only : NATIONAL, country, stated: true };
}

/** True for a part of the country under attack, and for a neighbour's airspace. */
export const isArea = (place: Place): boolean => place.kind !== "country" || NEIGHBOURS.has(place.country);

const joins = (item: Item | undefined): boolean => item?.text === "," || item?.sense.joint === "and";

/** "Odesa was targeted by", "Zaporizhzhia came under attack": the place struck stands before the verb. */
function struckBefore(items: readonly Item[], at: number): PlaceAt | null {
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    const item = items[before] as Item;
    if (item.sense.place) {
      // "Росія атакувала": who strikes, not what is struck
      if (item.sense.country === "RU" && items[at]?.sense.action?.form === "impersonal") return null;
      const outside = ["away", "over", "by", "toward"].includes(items[before - 1]?.sense.joint ?? "");
      return outside || ownsNext(items, before) || besideSpeaker(items, before)
        ? null
        : { at: before, place: item.sense.place, role: "toward", link: before };
    }
    if (item.kind === "mark" || item.sense.action || item.kind === "number" || item.sense.weapon) return null;
  }
  return null;
}

/** "officials in Kyiv", "In Moscow, the Defense Ministry": says where the speaker sits. */
function besideSpeaker(items: readonly Item[], at: number): boolean {
  const beforeSpeaker = items[at - 2]?.sense.speaker !== undefined || items[at - 1]?.sense.speaker !== undefined;
  const dateline = at <= 2 && items[at + 1]?.text === "," && items[at]?.sense.place?.kind === "city";
  const afterSpeaker = dateline && items.slice(at + 1, at + 4).some((item) => item.sense.speaker);
  const attribute = items[at + 1]?.sense.speaker !== undefined;
  return beforeSpeaker || afterSpeaker || attribute;
}

/** "Kyiv's forces", but not "the Black Sea's northwest". */
const ownsNext = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === "'s" && !["direction", "sea"].includes(items[at]?.sense.place?.kind ?? "");
