import { type Item, joint } from "../../mentions/item.ts";
import type { Place } from "../../sense.ts";
import type { Sentence } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { isSome, isUnknownWord } from "../signs.ts";
import { NEIGHBOURS } from "../who/wars.ts";
import { isRaion } from "./districts.ts";
import { isBracketLabel, isHeading, isLabel, joins, leadsWith } from "./labels.ts";
import { besideSpeaker, hostsBefore, ownsNext, struckBefore } from "./place-owners.ts";
import { placesInTurn } from "./respectively.ts";
import { isTown } from "./towns.ts";

/** Over a place, or on the way to it. */
export type Role = "over" | "toward";

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
  // the preposition or verb that leads to the place, and what it says of it
  let lead: { readonly role: Role | null; readonly link: number } = { role: null, link: 0 };
  let strays = false;
  let fallen = false;
  let partly = false;
  let aside = false;
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
    // "where debris set fire to a depot, and 17 over Tula region"
    else if (item.kind === "number" && items[at + 1]?.sense.joint === "over") fallen = false;
    // "one was heading towards Moscow": where it flew; a country that it left for is no place of the attack
    if (item.sense.action) strays = item.sense.action.outcome === "left";
    if (strays && (place?.kind === "country" || (place && items[at - 1]?.sense.border))) return;
    // "mostly at Kyiv", "більшість – на Київ"
    if (item.sense.chiefly || (isSome(item) && items[at - 1]?.text === ",")) chiefly = true;
    else if ((item.kind === "mark" && item.text !== "–" && item.text !== "-") || item.kind === "number")
      chiefly = false;
    // "eleven, among them over Mykolaiv Oblast": only some of them
    if (joint === "among" && at > 0 && items[at - 1]?.kind !== "number") partly = true;
    else if (item.kind === "number" || item.sense.action || item.text === ";") partly = false;
    // "launched, sparking a fire in Leningrad Oblast": where something else happened
    if (at > 1 && items[at - 2]?.text === "," && isUnknownWord(items[at - 1]) && items[at - 1]?.capital !== true)
      aside = joint !== "toward";
    if (item.kind === "mark" || item.kind === "number" || item.sense.weapon || item.sense.speech) aside = false;
    if ((fallen || chiefly || partly || aside) && place) return;
    if (item.sense.hosts) places.push(...hostsBefore(items, at));
    if (item.sense.strike) {
      places.push(...struckBefore(items, at));
      lead = { role: "toward", link: at };
    } else if (joint === "away" || firedOver(items, at) || isOfOrigin(items, at)) lead = { role: null, link: at };
    else if (
      (joint === "toward" && !countsEach(items, at) && !isRange(items, at)) ||
      isLaunch(item) ||
      isHit(item) ||
      (strays && item.sense.action)
    )
      lead = { role: "toward", link: at };
    else if (joint === "over") {
      // "against a shipyard in Sevastopol": still where they flew to
      if (!(lead.role === "toward" && at - lead.link <= 5)) lead = { role: "over", link: at };
    } else if (
      joint === "by" ||
      joint === "with" ||
      joint === "that" ||
      joint === "but" ||
      joint === "among" ||
      joint === "out_of"
    )
      lead = { role: null, link: at };
    else if (item.sense.speech || item.text === ";" || (item.sense.action && !place)) lead = { role: null, link: at };
    // "по місту Запоріжжю": the name follows
    const named = items[at + 1]?.sense.place !== undefined;
    if (place?.kind === "same") lead = { role: named || lead.role === "toward" ? "toward" : "over", link: at };
    if (place?.kind === "same" && named) return;
    // "над Чорним морем і регіонами Росії": regions without names
    const areas = item.sense.placeNoun === "region" || (item.sense.thing === "places" && items[at - 1]?.sense.country);
    if (areas && lead.role && items[at - 1]?.kind !== "number")
      places.push({ at, place: { name: "", country: "OTHER", kind: "country" }, role: lead.role, link: lead.link });
    if (place && isHeading(items, at)) lead = { role: "toward", link: at };
    if (place?.kind === "command" || (place?.kind === "region" && items[at + 1]?.sense.airDefence))
      lead = { role: "over", link: at };
    // "ПВО столицы", "ППО Київщини"
    if (place && place.kind !== "country" && place.kind !== "sea" && items[at - 1]?.sense.airDefence)
      lead = { role: "over", link: at };
    if (place && isLabel(items, at)) lead = { role: "toward", link: at };
    if (
      place &&
      place.kind !== "country" &&
      lead.role !== "toward" &&
      leadsWith(items, at) &&
      joint !== "away" &&
      items[lead.link]?.sense.joint !== "away"
    )
      lead = { role: "over", link: at };
    if (place && items[at + 1]?.sense.joint === "be" && items[at + 2]?.sense.joint === "where")
      lead = { role: "over", link: at };
    if (item.text === "(" && lead.role === "toward" && !isBracketLabel(items, at - 1)) lead = { role: null, link: at };
    // "an attack on a Caspian pipeline"
    const described = joint === undefined && place?.kind === "sea" && isUnknownWord(items[at + 1]);
    if (described && isArticle(items[at - 1]) && !items[at - 1]?.sense.definite) return;
    // "in Tula Region, south of Moscow"
    if (place && items[at - 1]?.sense.compass && isAfterPlace(items, at - 2)) return;
    // "the Dnipro district of Dnipropetrovsk Oblast", "the Black Sea port of Novorossiysk"
    if (place && items[at + 2]?.sense.joint === "of" && items[at + 1]?.kind !== "mark" && items[at + 3]?.sense.place)
      return;
    // "on various regions, Moscow among them"
    const last = items[at + 1]?.sense.place ? at + 1 : at;
    // but not "23 craft over the Moscow region among them"
    if (items[last + 1]?.sense.joint === "among" && at - lead.link > 2) return;
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
    if (!place || !lead.role || speaking || ownsNext(items, at)) return;
    // "по Кременчуцькому НПЗ": the adjective of another noun
    if (isDistrict(place) && item.text === item.tail && isUnknownWord(items[at + 1])) return;
    if (place.kind !== "command" && besideSpeaker(items, at, lead.role)) return;
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
    places.push({ at, place, role: lead.role, link: lead.link });
    const listed =
      regionsBefore(items, at) || (joins(items[at + 1]) && (isUnknownName(items, at + 2) || andOthers(items, at)));
    // "in the Belgorod, Vyazma regions": an unknown name makes it a list
    const compass = place.kind === "direction" && (items[at + 1]?.sense.joint === "and" || joins(items[at - 1]));
    if ((listed || compass) && place.kind !== "same") {
      places.push({ at, place: { ...place, name: `${place.name} and others` }, role: lead.role, link: lead.link });
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

/** Steps from "from" to where what fired the weapons was. */
const ORIGIN_REACH = 9;

/** "from a submarine in the Black Sea", "from launchers in Crimea": the place of what fired them. */
function isOfOrigin(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.joint !== "over") return false;
  const before = items.slice(Math.max(0, at - ORIGIN_REACH), at);
  const from = before.findLastIndex((item) => item.sense.joint === "away");
  const between = before.slice(from + 1);
  return (
    from >= 0 &&
    between.some((item) => item.kind === "word" || item.sense.thing) &&
    between.every((item) => isPlain(item) || isArticle(item))
  );
}

const isPlain = ({ kind, sense }: Item): boolean =>
  kind !== "mark" && kind !== "number" && !sense.place && !sense.action && !sense.strike && !sense.joint;

const isArticle = (item: Item | undefined): boolean => joint(item) === "article";

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
    // "the Kyiv and Odesa regions"
    const next = places.find(({ at }) => at > one.at && at - one.at <= 2);
    const shared = next?.place.kind === "region" && items[next.at]?.plural && joins(items[one.at + 1]);
    const others = regions.filter(({ place }) => place.country === country).map(({ place }) => place.name);
    const among = country === "RU" && others.length > 0 && !others.includes(region);
    return shared || among ? { ...one, place: { name: region, country, kind: "region" } } : one;
  });
}

/** "по три – над A и B": the preposition belongs to the number. */
const countsEach = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.distributive === true && items[at + 1]?.kind === "number";

/** "launched at", "fired" with the place as its object; verbs of a free word order have a preposition of their own. */
const isLaunch = ({ sense }: Item): boolean =>
  sense.action?.outcome === "launched" && sense.action.form !== "impersonal";

/** "slammed into the heart of Sumy", "hit Kyiv". */
const isHit = ({ sense: { action } }: Item): boolean =>
  action?.outcome === "hits" && (action.form === "intransitive" || action.form === "finite");

/** "sirens from Eilat to Beersheba": how far, not where to. */
const isRange = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.infinitive === true &&
  items[at - 1]?.sense.place !== undefined &&
  joint(items[at - 2]) === "away" &&
  items[at + 1]?.sense.place !== undefined;

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
