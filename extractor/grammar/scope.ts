import { NATIONAL } from "../../domain/claim.ts";
import type { Item } from "../mentions/item.ts";
import type { Country, Place } from "../sense.ts";
import type { Sentence } from "../sentences.ts";
import { isSuffered } from "./attacker.ts";
import type { Unit } from "./unit.ts";

export interface Where {
  /** `national` or the name of an area. */
  readonly scope: string;
  /** The country of the places named, where they agree. */
  readonly country: Country | null;
  /** The sentence itself names where. */
  readonly stated: boolean;
  /** It names several areas, so that none is the scope. */
  readonly several?: boolean;
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

/** Members of a list that one place at its end is of. */
const LIST_REACH = 12;

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
  let strays = false;
  let fallen = false;
  let partly = false;
  let chiefly = false;
  items.forEach((item, at) => {
    const { joint, place } = item.sense;
    // "it fell in Odesa Oblast": where the wreckage lies
    if (item.sense.debris) fallen = true;
    else if (item.sense.action || item.text === ";") fallen = false;
    // "one was heading towards Moscow": where it flew; a country that it left for is no place of the attack
    if (item.sense.action) strays = item.sense.action.outcome === "left";
    if (strays && place?.kind === "country") return;
    if (item.sense.chiefly) chiefly = true;
    else if (item.kind === "mark" || item.kind === "number") chiefly = false;
    // "eleven, among them over Mykolaiv Oblast": only some of them
    if (joint === "among" && items[at - 1]?.kind !== "number") partly = true;
    else if (item.kind === "number" || item.sense.action || item.text === ";") partly = false;
    if ((fallen || chiefly || partly) && place) return;
    if (item.sense.hosts) places.push(...hostsBefore(items, at));
    if (item.sense.strike) {
      const target = struckBefore(items, at);
      if (target) places.push(target);
      take("toward", at);
    } else if (joint === "away" || firedOver(items, at)) take(null, at);
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
    if (place && isHeading(items, at)) take("toward", at);
    if (place?.kind === "command" || (place?.kind === "region" && items[at + 1]?.sense.airDefence)) take("over", at);
    if (place && isLabel(items, at)) take("toward", at);
    if (place && items[at + 1]?.sense.joint === "be" && items[at + 2]?.sense.joint === "where") take("over", at);
    if (item.text === "(" && role === "toward" && !isBracketLabel(items, at - 1)) take(null, at);
    // "on various regions, Moscow among them"
    if (items[at + 1]?.sense.joint === "among") return;
    // "на півночі Чернігівської області"
    if (place?.kind === "direction" && items[at + 1]?.sense.place?.kind === "region") return;
    // "Росія випустила": who attacks, not where
    if (place?.kind === "country" && items[at + 1]?.sense.action?.outcome === "launched") return;
    if (!place || !role || besideSpeaker(items, at, role) || ownsNext(items, at)) return;
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
      (between.length === 0 || (between.length === 1 && between[0]?.sense.joint === "toward"))
    )
      return;
    places.push({ at, place, role, link });
    const listed =
      joins(items[at + 1]) && ((items[at + 2]?.kind === "word" && items[at + 2]?.capital) || andOthers(items, at));
    // "in the Belgorod, Vyazma regions": an unknown name makes it a list
    const compass = place.kind === "direction" && (items[at + 1]?.sense.joint === "and" || joins(items[at - 1]));
    if (listed || compass) {
      places.push({ at, place: { ...place, name: `${place.name} and others` }, role, link });
    }
  });
  return namedAsRegions(
    places.sort((a, b) => a.at - b.at),
    items,
  );
}

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

/** "at Kyiv and other regions": more places, without their names. */
const andOthers = (items: readonly Item[], at: number): boolean =>
  ["more", "rest"].includes(items[at + 2]?.sense.joint ?? "") && items[at + 3]?.sense.thing === "places";

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
    const place = sense.place;
    const led = ["away", "by", "with", "toward", "over"].includes(items[before - 1]?.sense.joint ?? "");
    if (place && place.kind !== "country" && place.kind !== "sea" && !led)
      hosts.push({ at: before, place, role: "over", link: before });
  }
  return hosts;
}

/** The steps of a sentence with "the capital" under its name. */
export function withCapitals(sentence: Sentence): Sentence {
  if (!sentence.items.some((item) => item.sense.place?.name === "capital")) return sentence;
  const place = capitalOf(sentence.items);
  const items = sentence.items.map((item) =>
    item.sense.place?.name === "capital" ? { ...item, sense: { ...item.sense, place } } : item,
  );
  return { ...sentence, items };
}

/** Of the country that the sentence speaks of, Ukraine where it does not tell. */
function capitalOf(items: readonly Item[]): Place {
  const named = (country: Country): Item[] =>
    items.filter(({ sense }, at) => sense.place?.country === country && items[at - 1]?.sense.joint === "over");
  const russian =
    (named("RU").length > 0 && named("UA").length === 0) ||
    items.some(({ sense }) => sense.place?.name === "Moscow" || sense.speaker?.claimant.startsWith("russian-"));
  return russian ? { name: "Moscow", country: "RU", kind: "city" } : { name: "Kyiv", country: "UA", kind: "city" };
}

/** "по три – над A и B": the preposition belongs to the number. */
const countsEach = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.distributive === true && items[at + 1]?.kind === "number";

/** "Одещина – 7, Миколаївщина – 4": a list by place, without prepositions. */
const isLabel = (items: readonly Item[], at: number): boolean =>
  (["–", "-", ":"].includes(items[at + 1]?.text ?? "") &&
    items[at + 2]?.kind === "number" &&
    (at === 0 || items[at - 1]?.kind === "mark")) ||
  isBracketLabel(items, at);

/** "Ryazan Oblast (29), then Voronezh (27)": the number of a place in brackets. */
const isBracketLabel = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === "(" && items[at + 2]?.kind === "number" && items[at + 3]?.text === ")";

/** "launched at", "fired" with the place as its object; verbs of a free word order have a preposition of their own. */
const isLaunch = ({ sense }: Item): boolean =>
  sense.action?.outcome === "launched" && sense.action.form !== "impersonal";

/** "Kyiv region: ten missiles shot down": a place leads the line. */
const isHeading = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).every((item) => item.kind === "mark") &&
  items[at]?.sense.place?.kind === "region" &&
  [",", ":", "."].includes(items.slice(at + 1).find((item) => !item.sense.time && item.kind !== "date")?.text ?? "");

/** Where the weapons of a unit were. For weapons that were only launched, "over" and "in" say where from. */
export function whereOf(
  places: readonly PlaceAt[],
  items: readonly Item[],
  units: readonly Unit[],
  unit: Unit,
  launchedOnly: boolean,
  reach = LIST_REACH,
): Where {
  const usable = places.filter((one) => !launchedOnly || one.role === "toward");
  // "one flew into Romania": where it went, not where the attack was
  if (usable.length === 0 || unit.fate?.outcome === "left") return NOWHERE;
  const own = ownPlaces(usable, items, units, unit);
  if (own.length > 0) return where(own);
  // "Khmelnytskyi Oblast: four missiles shot down, two hit"
  const heading = places.find((one) => isHeading(items, one.at));
  if (heading) return where([heading.place]);
  // "In Odesa seven drones were shot down, and two more missiles hit": the place that opens the sentence
  const opening = usable.filter((one) => one.link <= 1 && one.at < (units[0]?.from ?? 0));
  if (opening.length > 0 && unit.fate && !items.some((item) => item.sense.overall))
    return where(opening.map((one) => one.place));
  // "toward Kyiv they launched 30, 25 were shot down": the fate of what was launched there
  const first = units[0];
  if (
    first &&
    unit !== first &&
    unit.fate &&
    first.launched &&
    !first.fate &&
    first.weapon === (unit.weapon ?? first.weapon)
  ) {
    const led = usable.filter((one) => one.at < first.from);
    if (led.length > 0) return where(led.map((one) => one.place));
  }
  const next = units[units.indexOf(unit) + 1];
  const joined = next !== undefined && items.slice(unit.to, next.from).some((item) => joins(item));
  if (reach > 0 && joined && next.weapon && !next.part && unit.weapon && next.from - unit.to <= 2)
    return whereOf(places, items, units, next, launchedOnly, reach - 1);
  return NOWHERE;
}

function ownPlaces(places: readonly PlaceAt[], items: readonly Item[], units: readonly Unit[], unit: Unit): Place[] {
  if (places.length === 0) return [];
  // "Ryazan Oblast (29), then Voronezh Oblast (27)"
  const label = places.find((one) => one.at === unit.from - 2 && isBracketLabel(items, one.at));
  if (label) return [label.place];
  // "двух сбитых над областью ракетах"
  const inside = places.filter((one) => one.at >= unit.from && one.at < unit.to);
  if (inside.length > 0) return inside.map((one) => one.place);
  const index = units.indexOf(unit);
  const next = units[index + 1];
  const fronted = places.filter((one) => one.at < unit.from && (index === 0 || isFronted(one, items, unit)));
  // "the missile missed: it fell in Odesa Oblast" tells where something else happened
  const clause = items.findIndex(
    (item, at) =>
      at > unit.to && ((unit.single !== null && item.text === ":") || item.sense.strike || item.sense.joint === "but"),
  );
  const end = Math.min(next?.from ?? items.length, clause < 0 ? items.length : clause);
  const after = places.filter((one) => one.at >= unit.to && one.at < end && !(next && isFronted(one, items, next)));
  const direct = items[unit.to]?.sense.joint === "over" && after.length > 0;
  const chosen = index > 0 && fronted.length > 0 && !direct ? fronted : after.length > 0 ? after : fronted;
  // "over Crimea four missiles and seven drones": one place for both
  const previous = units[index - 1];
  const between = previous ? items.slice(previous.to, unit.from) : [];
  // "the command downed eight: five missiles and three drones": the parts are where the whole is
  const broken = previous?.weapon !== null && unit.weapon !== null && between.some((item) => item.text === ":");
  const shared = chosen.length === 0 && previous && !previous.thing && (broken || between.every(isListWord));
  if (shared)
    return ownPlaces(
      places.filter((one) => one.at < previous.from),
      items,
      units,
      previous,
    );
  return chosen.map((one) => one.place);
}

/** "two “Kalibr” and five drones": nothing but the list goes on. */
const isListWord = (item: Item): boolean =>
  ["and", "article"].includes(item.sense.joint ?? "") ||
  item.sense.qualifier !== undefined ||
  [",", '"', "'", ")", "•"].includes(item.text);

/** "…, and over Odesa Oblast five": the place leads in the unit after it. */
export function isFronted(one: PlaceAt, items: readonly Item[], unit: Unit): boolean {
  if (one.at >= unit.from || unit.from - one.at > LIST_REACH) return false;
  const before = items[one.link - 1];
  const opens = before === undefined || joins(before) || before.text === ";" || before.text === ":";
  // "in the Kursk and Lipetsk regions 20 were downed": nothing but places and a verb lead to the number
  const between = items.slice(one.at + 1, unit.from);
  const leads = between.every((item, at) => isLeadWord(item) || (item.text === "," && between[at + 1]?.sense.place));
  if (opens && leads) return true;
  if (unit.from - one.at > 3) return false;
  // "most of them over Odesa Oblast – 14"
  if (unit.from - one.at === 2 && ["–", "-", "("].includes(items[one.at + 1]?.text ?? "")) return true;
  if (items[one.at + 1]?.text === "," && items[one.at + 2]?.sense.joint === "with") return true;
  return opens;
}

/** What may stand between the place that leads and its number. */
const isLeadWord = (item: Item): boolean =>
  item.sense.place !== undefined ||
  item.sense.joint === "and" ||
  item.sense.joint === "over" ||
  item.sense.joint === "be" ||
  item.sense.qualifier !== undefined ||
  item.sense.distributive === true ||
  item.sense.adverb === true ||
  item.sense.action?.outcome === "intercepted" ||
  item.text === "–" ||
  item.text === "(";

function where(places: readonly Place[]): Where {
  const countries = new Set(places.map((place) => place.country).filter((country) => country !== "OTHER"));
  const country = countries.size === 1 ? ([...countries][0] ?? null) : null;
  const named = places.filter(isArea);
  const plain = named.filter((place) => place.kind !== "command");
  const all = new Set((plain.length > 0 ? plain : named).map((place) => place.name));
  // "на Херсонщині, у Бериславському районі": a district within the area named beside it
  const wider = [
    ...new Set((plain.length > 0 ? plain : named).filter((place) => !isDistrict(place)).map((p) => p.name)),
  ];
  const areas = wider.length > 0 ? new Set(wider) : all;
  // "over Bryansk and the Bryansk region": the region holds both
  for (const area of areas) if (areas.has(`${area} Oblast`)) areas.delete(area);
  const [only] = areas;
  const several = areas.size > 1;
  return { scope: !several && only !== undefined ? only : NATIONAL, country, stated: true, several };
}

/** A district within an oblast. */
export const isDistrict = (place: Place): boolean => place.name.endsWith(" Raion");

/** True for a part of the country under attack, and for a neighbour's airspace. */
export const isArea = (place: Place): boolean => place.kind !== "country" || NEIGHBOURS.has(place.country);

const joins = (item: Item | undefined): boolean => item?.text === "," || item?.sense.joint === "and";

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

/** "officials in Kyiv", "In Moscow, the Defense Ministry": says where the speaker sits. */
function besideSpeaker(items: readonly Item[], at: number, role: Role | null = null): boolean {
  const beforeSpeaker = items[at - 2]?.sense.speaker !== undefined || items[at - 1]?.sense.speaker !== undefined;
  const dateline =
    role !== "toward" && at <= 2 && items[at + 1]?.text === "," && items[at]?.sense.place?.kind === "city";
  const afterSpeaker = dateline && items.slice(at + 1, at + 4).some((item) => item.sense.speaker);
  const within = ["over", "toward"].includes(items[at - 1]?.sense.joint ?? "") && items[at + 1]?.sense.speaker?.vague;
  const next = items[at + 1]?.sense.speaker;
  const attribute = next !== undefined && !next.formula && !within;
  // "утверждают в Киеве": the state speaks
  const capital = items[at]?.sense.place?.name === "Kyiv" || items[at]?.sense.place?.name === "Moscow";
  const stateSpeaks = capital && items[at - 2]?.sense.speech === "says" && items[at - 1]?.sense.joint === "over";
  return beforeSpeaker || afterSpeaker || attribute || stateSpeaks;
}

/** "Kyiv's forces", but not "the Black Sea's northwest". */
const ownsNext = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === "'s" && !["direction", "sea"].includes(items[at]?.sense.place?.kind ?? "");
