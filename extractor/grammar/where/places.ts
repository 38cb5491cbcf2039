import { type Item, joint } from "../../mentions/item.ts";
import type { Joint, Place } from "../../sense.ts";
import type { Sentence } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { isUnknownWord } from "../signs.ts";
import { NEIGHBOURS } from "../who/wars.ts";
import { isRaion } from "./districts.ts";
import { joins } from "./labels.ts";
import { isArticle, isElsewhere, type Lead, leadAt, leadOf, type Role, type Walk, walkOn } from "./leads.ts";
import { besideSpeaker, hostsBefore, ownsNext, struckBefore } from "./place-owners.ts";
import { placesInTurn } from "./respectively.ts";
import { isTown } from "./towns.ts";

export interface PlaceAt {
  readonly at: number;
  readonly place: Place;
  readonly role: Role;
  /** Item of the preposition. */
  readonly link: number;
}

/** The places of a sentence that weapons were over or flew at, not those that they came from. */
export function placesOf({ items, topics }: Sentence): PlaceAt[] {
  if (!(topics & TOPIC.place)) return [];
  const places: PlaceAt[] = [];
  const walk: Walk = {
    lead: { role: null, link: 0 },
    strays: false,
    fallen: false,
    partly: false,
    aside: false,
    chiefly: false,
    speaking: false,
  };
  items.forEach((item, at) => {
    if (isUnknownWord(item)) return;
    // "the aircraft of the Black Sea Fleet": whose they are
    const place = item.sense.airDefence ? undefined : item.sense.place;
    walkOn(walk, items, at);
    if (place && isElsewhere(walk, items, at, place)) return;
    if (item.sense.hosts) places.push(...hostsBefore(items, at));
    if (item.sense.strike) places.push(...struckBefore(items, at));
    walk.lead = leadAt(walk, items, at);
    const { role, link } = walk.lead;
    // "над Чорним морем і регіонами Росії": regions without names
    const areas = item.sense.placeNoun === "region" || (item.sense.thing === "places" && items[at - 1]?.sense.country);
    if (areas && role && items[at - 1]?.kind !== "number")
      places.push({ at, place: { name: "", country: "OTHER", kind: "country" }, role, link });
    if (!place) return;
    walk.lead = leadOf(place, walk.lead, items, at);
    // "reported in Odesa, where 14 were shot down": no seat of who speaks
    const seat = walk.speaking && joint(items[at + 2]) !== "where";
    if (isOfAnother(place, items, at, walk.lead) || seat) return;
    addPlace(places, place, walk.lead, items, at);
  });
  for (const { at, place } of placesInTurn(items).values())
    if (!places.some((one) => one.at === at)) places.push({ at, place, role: "over", link: at });
  const inOrder = places.sort((a, b) => a.at - b.at);
  return namedAsRegions(
    inOrder.filter((one) => !inOrder.some((other) => isWider(other, one, items))),
    items,
  );
}

/** The name is of another noun, speaker or deed than the weapons. */
function isOfAnother(place: Place, items: readonly Item[], at: number, { role, link }: Lead): boolean {
  const item = items[at] as Item;
  const [previous, next, second] = [items[at - 1], items[at + 1], items[at + 2]];
  if (!role || ownsNext(items, at)) return true;
  if (place.kind === "same" && next?.sense.place) return true;
  // "an attack on a Caspian pipeline"
  const described = item.sense.joint === undefined && place.kind === "sea" && isUnknownWord(next);
  if (described && isArticle(previous) && !previous?.sense.definite) return true;
  // "in Tula Region, south of Moscow"
  if (previous?.sense.compass && isAfterPlace(items, at - 2)) return true;
  // "the Dnipro district of Dnipropetrovsk Oblast", "the Black Sea port of Novorossiysk"
  if (joint(second) === "of" && next?.kind !== "mark" && items[at + 3]?.sense.place) return true;
  // "on various regions, Moscow among them", but not "23 craft over the Moscow region among them"
  const last = next?.sense.place ? at + 1 : at;
  if (joint(items[last + 1]) === "among" && at - link > 2) return true;
  // "на півночі Чернігівської області"
  const part = (joint(next) === "of" ? second : next)?.sense.place;
  if (place.kind === "direction" && part && part.kind !== "country") return true;
  // "Росія випустила": who attacks, not where
  if (place.kind === "country" && next?.sense.action?.outcome === "launched") return true;
  // "по Кременчуцькому НПЗ": the adjective of another noun
  if (isDistrict(place) && item.text === item.tail && isUnknownWord(next)) return true;
  if (place.kind !== "command" && besideSpeaker(items, at, role)) return true;
  return isRegion(place) && item.text === item.tail && namesDistricts(items, at + 1);
}

/** Adds a place, unless it only says where the one before it is. */
function addPlace(places: PlaceAt[], place: Place, { role, link }: Lead, items: readonly Item[], at: number): void {
  const last = places.at(-1);
  if (!role || (last && isAroundLast(last, place, items, at))) return;
  places.push({ at, place, role, link });
  const listed =
    regionsBefore(items, at) || (joins(items[at + 1]) && (isUnknownName(items, at + 2) || andOthers(items, at)));
  // "in the Belgorod, Vyazma regions": an unknown name makes it a list
  const compass = place.kind === "direction" && (joint(items[at + 1]) === "and" || joins(items[at - 1]));
  if ((listed || compass) && !["same", "command"].includes(place.kind) && !isRaion(place.name))
    places.push({ at, place: { ...place, name: `${place.name} and others` }, role, link });
}

function isAroundLast(last: PlaceAt, place: Place, items: readonly Item[], at: number): boolean {
  const alike = place.country === last.place.country;
  // "in Dnipropetrovsk region, the Dnipro district"
  if (items[at + 1]?.sense.district && last.place.kind === "region" && alike) return true;
  const between = items.slice(last.at + 1, at);
  // "у Кременчуці на Полтавщині": the city alone
  const within = between.every(({ sense }) => isToPlace(sense.joint) || sense.country);
  // "over the Black Sea near the coast of Crimea": the sea alone
  const coast = between.length > 1 && between.every((item) => item.text !== "," && !joins(item) && !item.sense.action);
  if (
    last.place.kind === "sea" &&
    coast &&
    between.some(({ sense }) => isToPlace(sense.joint) || sense.joint === "away")
  )
    return true;
  if (last.place.kind === "city" && place.kind === "region" && alike && within) return true;
  // "over Odesa region in the south": the region alone
  const led = between.length > 0 && between.every(({ sense }) => sense.joint === "over" || sense.joint === "article");
  return place.kind === "direction" && led;
}

const isToPlace = (word: Joint | undefined): boolean => word === "toward" || word === "over" || word === "article";

/** Most steps of a list of districts. */
const DISTRICTS_REACH = 12;

/** "в Кировском, Козельском и Сухиничском округах": a list of names that are of districts, not of oblasts. */
function namesDistricts(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + DISTRICTS_REACH); at++) {
    const item = items[at] as Item;
    if (item.sense.placeNoun === "district") return true;
    if (!isUnknownWord(item) && !joins(item) && !item.sense.place && item.text !== "-") return false;
  }
  return false;
}

/** Steps from a place to "some 160 kilometers south of". */
const COMPASS_REACH = 5;

/** A place stands at an item or before it, with nothing but a comma and a distance between. */
function isAfterPlace(items: readonly Item[], at: number): boolean {
  for (let before = at; before > at - COMPASS_REACH; before--) {
    const item = items[before];
    if (item?.sense.place) return true;
    if (item?.sense.action || item?.sense.weapon || item?.sense.speech || item?.kind === "number") return false;
  }
  return false;
}

/** "over Russia and the Black Sea": one number for the country and an area is of the country. */
function isWider(other: PlaceAt, one: PlaceAt, items: readonly Item[]): boolean {
  if (!isArea(one.place) || isArea(other.place)) return false;
  const between = items.slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at));
  return (
    between.some((item) => item.sense.joint === "and") &&
    between.every((item) => ["and", "over", "article"].includes(item.sense.joint ?? "") || item.sense.country)
  );
}

/** "over Belgorod, Vyazma": a name that no lexicon knows, and not of who says it: "over Sumy, Artiukh said". */
function isUnknownName(items: readonly Item[], at: number): boolean {
  const name = items[at];
  if (name?.kind !== "word" || !name.capital || name.sense.speaker) return false;
  const clause = items.slice(at, at + SAYING_REACH);
  const end = clause.findIndex((item) => item.kind === "mark" || joint(item) === "and");
  return clause.slice(0, end < 0 ? undefined : end).every((item) => item.sense.speech !== "says");
}

/** Steps from a name to the verb of speech that is its own: "Vyazma mayor Ivan Petrov told". */
const SAYING_REACH = 7;

/** Steps from "and" to the noun: "and in several other southern". */
const OTHERS_REACH = 6;

/** "at Kyiv and other regions", "Kyiv and five regions", "Crimea and several Russian regions": more places, without their names. */
function andOthers(items: readonly Item[], at: number): boolean {
  const after = items.slice(at + 2, at + 2 + OTHERS_REACH);
  const noun = after.findIndex((item) => item.sense.thing === "places");
  const before = after.slice(0, noun);
  // "in areas near it", but not "in the city"
  const plural = after[noun]?.plural === true;
  return (
    noun > 0 &&
    before.every(isOfOthers) &&
    before.some((item) => !isArticle(item) && (joint(item) !== "over" || plural))
  );
}

/** "in", "other", "five", "several", "Russian". */
const isOfOthers = ({ kind, sense }: Item): boolean =>
  kind === "number" ||
  ["more", "rest", "over", "article"].includes(sense.joint ?? "") ||
  sense.adjective === true ||
  (sense.country !== undefined && !sense.place);

/** "over several regions and the Black Sea", "across regions and over the seas": places without their names before one that has it. */
function regionsBefore(items: readonly Item[], at: number): boolean {
  let link = at - 1;
  while (joint(items[link]) === "over" || isArticle(items[link])) link--;
  const noun = items[link - 1];
  return joint(items[link]) === "and" && noun?.sense.thing === "places" && noun.plural === true;
}

/** "Over Belgorod, Kaluga and the Tver region": beside regions of the country, the name of a centre stands for its region. */
function namedAsRegions(places: readonly PlaceAt[], items: readonly Item[]): PlaceAt[] {
  const regions = places.filter(({ place }) => place.kind === "region");
  return places.map((one) => {
    const { region, country } = one.place;
    if (!region) return one;
    const others = regions.filter(({ place }) => place.country === country).map(({ place }) => place.name);
    const among = country === "RU" && others.length > 0 && !others.includes(region);
    return among || leadsToRegions(items, one.at) ? { ...one, place: { name: region, country, kind: "region" } } : one;
  });
}

/** Most steps of a list of regions. */
const REGIONS_REACH = 30;

/** "the Kyiv and Odesa regions", "in Sumy (14), Poltava (nine) and Kyiv (three) regions": the noun behind the list is of each name. */
function leadsToRegions(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < Math.min(items.length, from + REGIONS_REACH); at++) {
    const { sense, kind, text, plural } = items[at] as Item;
    if (sense.placeNoun === "region" || (plural && sense.place?.kind === "region")) return true;
    const counted = kind === "number" && items[at - 1]?.text === "(" && items[at + 1]?.text === ")";
    if (!counted && text !== "(" && text !== ")" && !joins(items[at]) && !sense.place) return false;
  }
  return false;
}

/** "20 over Kursk" of the Russian ministry, which counts by region: the region of a centre, but for Moscow, which is one of its own. */
export const regionOf = (places: readonly PlaceAt[], scope: string): string =>
  (scope === "Moscow"
    ? undefined
    : places.find(({ place, role }) => place.name === scope && role === "over")?.place.region) ?? scope;

/** A district within an oblast, or a town, which lies in an area that is named beside it. */
export const isDistrict = (place: Place): boolean => isRaion(place.name) || isTown(place);

/** An oblast, a republic or a territory. */
export const isRegion = (place: Place): boolean => place.kind === "region" && !isDistrict(place);

/** True for a part of the country under attack, and for a neighbour's airspace. */
export const isArea = (place: Place): boolean => place.kind !== "country" || place.country in NEIGHBOURS;
