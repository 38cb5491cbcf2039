import { claimant as claimantOf } from "../../domain/claimants.ts";
import { CAPITALS } from "../lands.ts";
import type { Item } from "../mentions/item.ts";
import type { Country, Place } from "../sense.ts";
import type { Sentence } from "../sentences.ts";
import { TOPIC } from "../topics.ts";
import { sense } from "../whole-sense.ts";
import { isSuffered } from "./attacker.ts";
import { isBracketLabel, isHeading, isLabel, joins, leadsWith } from "./labels.ts";
import { placesInTurn } from "./respectively.ts";
import { isUnknownWord } from "./signs.ts";
import { isTown } from "./towns.ts";
import { NEIGHBOURS } from "./wars.ts";

/** Over a place, or on the way to it. */
type Role = "over" | "toward";

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
  let role: Role | null = null;
  let link = 0;
  const take = (next: Role | null, at: number): void => {
    role = next;
    link = at;
  };
  let strays = false;
  let fallen = false;
  let partly = false;
  let chiefly = false;
  let speaking = false;
  items.forEach((item, at) => {
    if (isUnknownWord(item)) return;
    const { joint, airDefence } = item.sense;
    // "the aircraft of the Black Sea Fleet": whose they are
    const place = airDefence ? undefined : item.sense.place;
    // "it fell in Odesa Oblast": where the wreckage lies
    if (item.sense.debris) fallen = true;
    else if (item.sense.action || item.text === ";") fallen = false;
    // "one was heading towards Moscow": where it flew; a country that it left for is no place of the attack
    if (item.sense.action) strays = item.sense.action.outcome === "left";
    if (strays && (place?.kind === "country" || (place && items[at - 1]?.sense.border))) return;
    if (item.sense.chiefly) chiefly = true;
    else if (item.kind === "mark" || item.kind === "number") chiefly = false;
    // "eleven, among them over Mykolaiv Oblast": only some of them
    if (joint === "among" && at > 0 && items[at - 1]?.kind !== "number") partly = true;
    else if (item.kind === "number" || item.sense.action || item.text === ";") partly = false;
    if ((fallen || chiefly || partly) && place) return;
    if (item.sense.hosts) places.push(...hostsBefore(items, at));
    if (item.sense.strike) {
      const target = struckBefore(items, at);
      if (target) places.push(target);
      take("toward", at);
    } else if (joint === "away" || firedOver(items, at) || isOfOrigin(items, at)) take(null, at);
    else if ((joint === "toward" && !countsEach(items, at)) || isLaunch(item) || (strays && item.sense.action))
      take("toward", at);
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
    // "по місту Запоріжжю": the name follows
    const named = items[at + 1]?.sense.place !== undefined;
    if (place?.kind === "same") take(named ? "toward" : "over", at);
    if (place?.kind === "same" && named) return;
    // "над Чорним морем і регіонами Росії": regions without names
    const areas = item.sense.placeNoun === "region" || (item.sense.thing === "places" && items[at - 1]?.sense.country);
    if (areas && role && items[at - 1]?.kind !== "number")
      places.push({ at, place: { name: "", country: "OTHER", kind: "country" }, role, link });
    if (place && isHeading(items, at)) take("toward", at);
    if (place?.kind === "command" || (place?.kind === "region" && items[at + 1]?.sense.airDefence)) take("over", at);
    // "ПВО столицы", "ППО Київщини"
    if (place && place.kind !== "country" && place.kind !== "sea" && items[at - 1]?.sense.airDefence) take("over", at);
    if (place && isLabel(items, at)) take("toward", at);
    if (
      place &&
      place.kind !== "country" &&
      role !== "toward" &&
      leadsWith(items, at) &&
      joint !== "away" &&
      items[link]?.sense.joint !== "away"
    )
      take("over", at);
    if (place && items[at + 1]?.sense.joint === "be" && items[at + 2]?.sense.joint === "where") take("over", at);
    if (item.text === "(" && role === "toward" && !isBracketLabel(items, at - 1)) take(null, at);
    // "the Dnipro district of Dnipropetrovsk Oblast", "the Black Sea port of Novorossiysk"
    if (place && items[at + 2]?.sense.joint === "of" && items[at + 1]?.kind !== "mark" && items[at + 3]?.sense.place)
      return;
    // "on various regions, Moscow among them"
    const last = items[at + 1]?.sense.place ? at + 1 : at;
    if (items[last + 1]?.sense.joint === "among") return;
    // "на півночі Чернігівської області"
    const part = items[at + 1]?.sense.joint === "of" ? items[at + 2] : items[at + 1];
    if (place?.kind === "direction" && part?.sense.place && part.sense.place.kind !== "country") return;
    // "Росія випустила": who attacks, not where
    if (place?.kind === "country" && items[at + 1]?.sense.action?.outcome === "launched") return;
    // "said at a forum in Kyiv"
    if (item.sense.speech === "says" && !item.sense.action) speaking = true;
    else if (
      item.kind === "mark" ||
      item.kind === "number" ||
      item.sense.weapon ||
      item.sense.action ||
      joint === "that"
    )
      speaking = false;
    if (!place || !role || speaking || ownsNext(items, at)) return;
    if (place.kind !== "command" && besideSpeaker(items, at, role)) return;
    // "in Dnipropetrovsk region, the Dnipro district"
    if (
      items[at + 1]?.sense.district &&
      places.at(-1)?.place.kind === "region" &&
      places.at(-1)?.place.country === place.country
    )
      return;
    // "у Кременчуці на Полтавщині": the city alone
    const city = places.at(-1);
    const between = city ? items.slice(city.at + 1, at) : [];
    if (
      city?.place.kind === "city" &&
      place.kind === "region" &&
      place.country === city.place.country &&
      between.every(({ sense }) => ["toward", "over", "article"].includes(sense.joint ?? "") || sense.country)
    )
      return;
    // "over Odesa region in the south": the region alone
    const led = between.length > 0 && between.every(({ sense }) => sense.joint === "over" || sense.joint === "article");
    if (place.kind === "direction" && city && led) return;
    places.push({ at, place, role, link });
    const listed =
      regionsBefore(items, at) || (joins(items[at + 1]) && (isUnknownName(items, at + 2) || andOthers(items, at)));
    // "in the Belgorod, Vyazma regions": an unknown name makes it a list
    const compass = place.kind === "direction" && (items[at + 1]?.sense.joint === "and" || joins(items[at - 1]));
    if ((listed || compass) && place.kind !== "same") {
      places.push({ at, place: { ...place, name: `${place.name} and others` }, role, link });
    }
  });
  for (const { at, place } of placesInTurn(items).values())
    if (!places.some((one) => one.at === at)) places.push({ at, place, role: "over", link: at });
  const inOrder = places.sort((a, b) => a.at - b.at);
  return namedAsRegions(
    inOrder.filter((one) => !inOrder.some((other) => isWider(other, one, items))),
    items,
  );
}

/** "over Russia and the Black Sea": one number for the country and an area is of the country. */
function isWider(other: PlaceAt, one: PlaceAt, items: readonly Item[]): boolean {
  if (!isArea(one.place) || isArea(other.place)) return false;
  const between = items.slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at));
  return (
    between.some((item) => item.sense.joint === "and") &&
    between.every((item) => ["and", "over"].includes(item.sense.joint ?? "") || item.sense.country)
  );
}

/** Steps from "from" to where what fired the weapons was. */
const ORIGIN_REACH = 9;

/** "from a submarine in the Black Sea", "from launchers in Crimea": the place of what fired them. */
function isOfOrigin(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.joint !== "over") return false;
  const before = items.slice(Math.max(0, at - ORIGIN_REACH), at);
  const from = before.findLastIndex((item) => item.sense.joint === "away");
  const between = before.slice(from + 1);
  const plain = ({ kind, sense }: Item): boolean =>
    kind !== "mark" && kind !== "number" && !sense.place && !sense.action && !sense.strike && !sense.joint;
  return (
    from >= 0 &&
    between.some((item) => item.kind === "word" || item.sense.thing) &&
    between.every((item) => plain(item) || isArticle(item))
  );
}

const isArticle = ({ sense }: Item): boolean => sense.joint === "article";

/** "released by bombers over the Caspian": a sea where weapons were fired, not where they flew. */
function firedOver(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.joint !== "over") return false;
  const place = items.slice(at + 1, at + 3).find((item) => item.sense.place)?.sense.place;
  const before = items.slice(Math.max(0, at - 6), at);
  const fired = before.findLastIndex((item) => item.sense.action);
  const action = before[fired]?.sense.action;
  const aimed = before.slice(fired).some((item) => item.sense.joint === "toward" || item.sense.strike);
  return place?.kind === "sea" && action?.outcome === "launched" && !action.observes && !action.weak && !aimed;
}

/** "over Belgorod, Vyazma": a name that no lexicon knows, and not of who says it: "over Sumy, Artiukh said". */
function isUnknownName(items: readonly Item[], at: number): boolean {
  const name = items[at];
  if (name?.kind !== "word" || !name.capital || name.sense.speaker) return false;
  return items.slice(at, at + 3).every((item) => item.sense.speech !== "says" || item.kind === "mark");
}

/** "at Kyiv and other regions", "Kyiv and five regions", "in Kyiv and in areas near it": more places, without their names. */
function andOthers(items: readonly Item[], at: number): boolean {
  const counted = items[at + 2]?.kind === "number";
  const [first, second] = items.slice(at + (counted ? 3 : 2), at + 5);
  if (first?.sense.thing === "places") return counted;
  return ["more", "rest", "over"].includes(first?.sense.joint ?? "") && second?.sense.thing === "places";
}

/** "over several regions and the Black Sea": places without their names before one that has it. */
function regionsBefore(items: readonly Item[], at: number): boolean {
  const link = items[at - 1]?.sense.definite ? at - 2 : at - 1;
  const noun = items[link - 1];
  return items[link]?.sense.joint === "and" && noun?.sense.thing === "places" && noun.plural === true;
}

/** "Over Belgorod, Kaluga and the Tver region": beside regions of the country, the name of a centre stands for its region. */
function namedAsRegions(places: readonly PlaceAt[], items: readonly Item[]): PlaceAt[] {
  const regions = places.filter(({ place }) => place.kind === "region");
  return places.map((one) => {
    const { region, country } = one.place;
    if (!region) return one;
    // "the Kyiv and Odesa regions"
    const next = places.find(({ at }) => at > one.at && at - one.at <= 2);
    const shared = next?.place.kind === "region" && items[next.at]?.plural && joins(items[one.at + 1]);
    const others = regions.filter(({ place }) => place.country === country).map(({ place }) => place.name);
    const among = country === "RU" && others.length > 0 && !others.includes(region);
    return shared || among ? { ...one, place: { name: region, country, kind: "region" } } : one;
  });
}

/** "The Kursk and Rostov regions had twelve downed each": the places that are the subject of a verb. */
export function hostsBefore(items: readonly Item[], at: number): PlaceAt[] {
  const hosts: PlaceAt[] = [];
  for (let before = at - 1; before >= 0; before--) {
    const { sense, kind, text } = items[before] as Item;
    if (sense.speech || sense.airDefence || sense.speaker) return [];
    if (kind === "number" || sense.action || text === ";") break;
    // "according to the ministry, the Kursk region saw eight"
    if (text === "," && hosts.length > 0 && !items[before - 1]?.sense.place) break;
    const place = sense.place;
    const led = ["away", "by", "with", "toward", "over"].includes(items[before - 1]?.sense.joint ?? "");
    if (place && place.kind !== "country" && place.kind !== "sea" && !led)
      hosts.push({ at: before, place, role: "over", link: before });
  }
  return hosts;
}

const isCapital = ({ sense }: Item): boolean => sense.place?.name === "capital";

/** The steps of a sentence with "the capital" under its name. */
export function withCapitals(sentence: Sentence): Sentence {
  if (!(sentence.topics & TOPIC.place) || !sentence.items.some(isCapital)) return sentence;
  const place = capitalOf(sentence.items);
  const items = sentence.items.map((item) =>
    isCapital(item) ? { ...item, sense: sense({ ...item.sense, place }) } : item,
  );
  return { ...sentence, items };
}

/** "over Tula", "in the Moscow Region". */
const isOver = (items: readonly Item[], at: number): boolean =>
  items[items[at - 1]?.sense.joint === "article" ? at - 2 : at - 1]?.sense.joint === "over";

/** Of the country that the sentence speaks of, Ukraine where it does not tell. */
function capitalOf(items: readonly Item[]): Place {
  const named = (country: Country): Item[] =>
    items.filter(({ sense }, at) => sense.place?.country === country && isOver(items, at));
  const ofRussia = items.some(
    ({ sense }, at) => sense.place?.name === "capital" && items[at + 1]?.sense.country === "RU",
  );
  const russian =
    ofRussia ||
    (named("RU").length > 0 && named("UA").length === 0) ||
    items.some(({ sense }) => sense.place?.name === "Moscow" || sense.speaker?.claimant.startsWith("russian-"));
  return russian ? { name: "Moscow", country: "RU", kind: "city" } : { name: "Kyiv", country: "UA", kind: "city" };
}

/** "по три – над A и B": the preposition belongs to the number. */
const countsEach = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.distributive === true && items[at + 1]?.kind === "number";

/** "launched at", "fired" with the place as its object; verbs of a free word order have a preposition of their own. */
const isLaunch = ({ sense }: Item): boolean =>
  sense.action?.outcome === "launched" && sense.action.form !== "impersonal";

/** A district within an oblast, or a town, which lies in an area that is named beside it. */
export const isDistrict = (place: Place): boolean => place.name.endsWith(" Raion") || isTown(place);

/** True for a part of the country under attack, and for a neighbour's airspace. */
export const isArea = (place: Place): boolean => place.kind !== "country" || place.country in NEIGHBOURS;

/** "Odesa was targeted by", "Zaporizhzhia came under attack": the place struck stands before the verb. */
function struckBefore(items: readonly Item[], at: number): PlaceAt | null {
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    const item = items[before] as Item;
    if (item.sense.place) {
      // "Росія атакувала": who strikes, not what is struck
      if (item.sense.country === "RU" && items[at]?.sense.action?.form === "impersonal") continue;
      // "the enemy attacked"
      if (item.sense.place.kind === "country" && items[at]?.sense.action && !isSuffered(items, at)) return null;
      const outside = ["away", "out_of", "over", "by", "toward"].includes(items[before - 1]?.sense.joint ?? "");
      return outside || ownsNext(items, before) || besideSpeaker(items, before)
        ? null
        : { at: before, place: item.sense.place, role: "toward", link: before };
    }
    if (item.kind === "mark" || item.sense.action || item.kind === "number" || item.sense.weapon) return null;
  }
  return null;
}

/** Steps from a speaker back to the air defence that is its. */
const ITS_DEFENCE = 3;

/** "officials in Kyiv", "In Moscow, the Defense Ministry": says where the speaker sits. */
function besideSpeaker(items: readonly Item[], at: number, role: Role | null = null): boolean {
  const [near, far] = [items[at - 1]?.sense, items[at - 2]?.sense.speaker];
  // "by the air force in Kyiv Oblast": where it acted
  const acts =
    (far && claimantOf(far.claimant).kind === "command" && items[at]?.sense.place?.kind === "region") ||
    items.slice(Math.max(0, at - 2 - ITS_DEFENCE), Math.max(0, at - 2)).some((item) => item.sense.airDefence);
  const beforeSpeaker = near?.speaker !== undefined || (far !== undefined && !acts);
  const dateline =
    role !== "toward" && at <= 2 && items[at + 1]?.text === "," && items[at]?.sense.place?.kind === "city";
  const afterSpeaker = dateline && items.slice(at + 1, at + 4).some((item) => item.sense.speaker);
  const within = ["over", "toward"].includes(items[at - 1]?.sense.joint ?? "") && items[at + 1]?.sense.speaker?.vague;
  const next = items[at + 1]?.sense.speaker;
  const attribute = next !== undefined && !next.formula && !within;
  // "утверждают в Киеве", "у Києві повідомили": the state speaks
  const capital = CAPITALS.has(items[at]?.sense.place?.name ?? "");
  const speaks = items[at + 1]?.sense.speech === "says";
  const stateSpeaks =
    capital && (items[at - 1]?.sense.joint === "over" ? speaks || items[at - 2]?.sense.speech === "says" : speaks);
  return beforeSpeaker || afterSpeaker || attribute || stateSpeaks;
}

/** "Kyiv's forces", but not "the Black Sea's northwest". */
const ownsNext = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === "'s" && !["direction", "sea"].includes(items[at]?.sense.place?.kind ?? "");
