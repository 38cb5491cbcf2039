import { NATIONAL } from "../../../domain/claim.ts";
import type { Item } from "../../mentions/item.ts";
import type { Country, Place, Sense } from "../../sense.ts";
import { afterTotal } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import { agentOf } from "../who/attacker.ts";
import { isRaion } from "./districts.ts";
import { isBracketLabel, isHeading, joins, leadsWith } from "./labels.ts";
import { isArea, isDistrict, type PlaceAt } from "./places.ts";
import { placesInTurn } from "./respectively.ts";

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

/** Members of a list that one place at its end is of. */
const LIST_REACH = 12;

/** Steps to the colon behind who speaks. */
const SPEAKER_REACH = 6;

/** Steps to the name in "In the city of Odesa". */
const OPENING_REACH = 4;

const NOWHERE: Where = { scope: NATIONAL, country: null, stated: false };

/** Where the weapons of a unit were. For weapons that were only launched, "over" and "in" say where from. */
export function whereOf(
  places: readonly PlaceAt[],
  items: readonly Item[],
  units: readonly Unit[],
  unit: Unit,
  launchedOnly: boolean,
  reach = LIST_REACH,
): Where {
  const usable = places.filter(
    (one) => !launchedOnly || one.role === "toward" || isFlownOver(one, items, unit) || isAttackedAt(one, items),
  );
  if (isAtCountry(items, unit)) return { ...NOWHERE, stated: true };
  // "one flew into Romania": where it went, not where the attack was
  if (usable.length === 0 || unit.fate?.outcome === "left") return NOWHERE;
  const own = ownPlaces(usable, items, units, unit);
  if (own.length > 0) return whereIn(own);
  // "Khmelnytskyi Oblast: four missiles shot down, two hit"
  const heading = places.find((one) => isHeading(items, one.at));
  if (heading) return whereIn([heading.place]);
  // "In Odesa seven drones were shot down, and two more missiles hit": the place that opens the sentence
  const opening = usable.filter((one) => opens(items, one) && one.at < (units[0]?.from ?? 0));
  if (opening.length > 0 && (unit.fate || launchedOnly) && !items.some((item) => item.sense.overall))
    return whereIn(opening.map((one) => one.place));
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
    if (led.length > 0) return whereIn(led.map((one) => one.place));
  }
  // "five Shaheds were downed over Odesa, one hit a plant": of those told of before
  const previous = units[units.indexOf(unit) - 1];
  // "the ministry put the number at six"
  const fewer = (unit.count?.value ?? 0) <= (previous?.count?.value ?? 0) || afterTotal(items, unit);
  if (previous?.fate && unit.fate && unit.weapon === null && !unit.part && !previous.thing && fewer) {
    const before = ownPlaces(usable, items, units, previous);
    if (before.length > 0) return whereIn(before);
  }
  const next = units[units.indexOf(unit) + 1];
  const joined = next !== undefined && items.slice(unit.to, next.from).some((item) => joins(item));
  if (reach > 0 && joined && next.weapon && !next.part && unit.weapon && next.from - unit.to <= 2)
    return whereOf(places, items, units, next, launchedOnly, reach - 1);
  return NOWHERE;
}

/** Steps from weapons to "launched at the country", over the others of their list. */
const COUNTRY_REACH = 9;

/** "Kyiv was struck for hours by 519 drones and 40 missiles launched at the country". */
function isAtCountry(items: readonly Item[], { to }: Unit): boolean {
  const near = items.slice(to, to + COUNTRY_REACH);
  const goal = near.find(({ sense, text }) => sense.placeNoun === "country" || sense.place || text === ",");
  return goal?.sense.placeNoun === "country" && goal.sense.joint === "toward";
}

/** At the head of a sentence, or of what someone says: "Gladkov: in the Belgorod district". */
const opens = (items: readonly Item[], { place, link }: Pick<PlaceAt, "place" | "link">): boolean =>
  link <= 1 || (isRaion(place.name) && link <= SPEAKER_REACH && items[link - 1]?.text === ":");

/** "In Sumy Oblast, the enemy launched 20 drones": the land under attack opens the sentence. */
const isAttackedAt = ({ place, link, at }: PlaceAt, items: readonly Item[]): boolean =>
  opens(items, { place, link }) &&
  at - link <= OPENING_REACH &&
  isArea(place) &&
  place.kind !== "sea" &&
  (isRaion(place.name) || (agentOf(items) ?? (place.country === "UA" ? "RU" : place.country)) !== place.country);

/** "12 drones were sent over Crimea", "launched 30 drones over Odesa Oblast": "over" right behind the weapons or the verb tells a target. */
function isFlownOver({ place, link }: PlaceAt, items: readonly Item[], unit: Unit): boolean {
  // a district is named for what it was attacked with
  if (isRaion(place.name)) return true;
  if (!isArea(place) || place.kind === "sea" || link < unit.to || unit.launched?.rule === "launched:continued")
    return false;
  return items.slice(unit.to, link).every(({ sense }) => sense.action?.outcome === "launched" || isActor(sense));
}

/** "were", "by Ukraine". */
const isActor = ({ joint, country, adverb, time }: Sense): boolean =>
  joint === "be" ||
  joint === "have" ||
  joint === "by" ||
  country !== undefined ||
  adverb === true ||
  time !== undefined;

function ownPlaces(all: readonly PlaceAt[], items: readonly Item[], units: readonly Unit[], unit: Unit): Place[] {
  if (all.length === 0) return [];
  const inTurn = placesInTurn(items);
  const turn = inTurn.get(unit.from);
  if (turn) return [turn.place];
  const told = all.find((one) => isTold(items, one, unit));
  if (told) return [told.place];
  const taken = new Set([...inTurn.values()].map(({ at }) => at));
  const places = all.filter(({ at }) => !taken.has(at));
  // "Ryazan Oblast (29), then Voronezh Oblast (27)"
  const label = places.findLast(
    (one) =>
      (one.at === unit.from - 2 && isBracketLabel(items, one.at)) ||
      (one.at < unit.from && unit.from - one.at <= 4 && leadsWith(items, one.at)),
  );
  if (label) return [label.place];
  // "двух сбитых над областью ракетах"
  const inside = places.filter((one) => one.at >= unit.from && one.at < unit.to && isArea(one.place));
  if (inside.length > 0) return inside.map((one) => one.place);
  const index = units.indexOf(unit);
  // "shot down at four points over the Bryansk region"
  const next = units.slice(index + 1).find((one) => !countsPoints(items, unit, one));
  const fronted = places.filter(
    (one) => one.at < unit.from && (index === 0 || (isFronted(one, items, unit) && !isOfTotal(one, items, unit))),
  );
  // "the missile missed: it fell in Odesa Oblast" tells where something else happened
  // "42 drones that attacked Crimea": the verb is its own
  const struck = unit.launched?.rule === "launched:struck";
  const clause = items.findIndex(
    (item, at) =>
      at > unit.to &&
      ((unit.single !== null && item.text === ":") ||
        (item.sense.strike && !struck && !isOwnVerb(items, at, unit)) ||
        item.sense.joint === "but" ||
        item.text === ";" ||
        isNextDeed(items, at, unit) ||
        isSomeOver(items, at) ||
        isRestOver(items, at)),
  );
  const end = Math.min(next?.from ?? items.length, clause < 0 ? items.length : clause);
  const after = places.filter(
    (one) => one.at >= unit.to && one.at < end && !(next && isFronted(one, items, next)) && !isStruckApart(one, items),
  );
  const direct = items[unit.to]?.sense.joint === "over" && after.length > 0;
  // "over the Red Sea three drones of the Houthis": a country after the number is whose they are
  const own = after.some(({ place, link }) => isArea(place) || link >= unit.to);
  const follows = own || (after.length > 0 && fronted.length === 0);
  // "over the Tula region 19 of the 103 that were shot down over the country"
  const leads = fronted.length > 0 && ((unit.whole !== null && unit.ofStopped) || (index > 0 && !direct));
  const chosen = leads ? fronted : follows ? after : fronted;
  // "over Crimea four missiles and seven drones": one place for both
  const previous = units[index - 1];
  // "the command downed eight: five missiles and three drones": the parts are where the whole is
  const total = units.findLast(
    (one, at) => at < index && one.weapon && items.slice(one.to, units[at + 1]?.from).some((item) => item.text === ":"),
  );
  if (chosen.length === 0 && total && unit.weapon && !total.thing) return ownPlaces(places, items, units, total);
  const shared =
    chosen.length === 0 && previous && !previous.thing && items.slice(previous.to, unit.from).every(isListWord);
  if (shared)
    return ownPlaces(
      places.filter((one) => one.at < previous.from),
      items,
      units,
      previous,
    );
  // "drones flying at Moscow were shot down over Kaluga region": where it happened
  const deed = items.findIndex((item, at) => at >= unit.to && item.sense.action?.outcome === "intercepted");
  const there = deed >= 0 && chosen.some((one) => one.role === "over" && one.at > deed);
  // "shot down over the Red Sea heading toward Israel"
  const [at, goal] = chosen;
  const onTheWay =
    unit.fate?.outcome === "intercepted" &&
    at?.role === "over" &&
    goal?.role === "toward" &&
    items.slice(at.at, goal.at).some(({ sense }) => sense.action?.outcome === "left");
  if (onTheWay) return [at.place];
  return chosen.filter((one) => !(there && one.role === "toward" && one.at < deed)).map((one) => one.place);
}

/** "Also in Khmelnytskyi, where one missile was shot down": the place that the clause of a number is about. */
const isTold = (items: readonly Item[], { at }: PlaceAt, { from }: Unit): boolean =>
  items[at + 1]?.text === "," &&
  items[at + 2]?.sense.joint === "where" &&
  from > at &&
  items.slice(at + 3, from).every(({ text, sense }) => text !== "," && text !== ";" && sense.joint !== "but");

/** "Ten drones that targeted Odesa region were shot down", "15 reportedly targeted Kyiv": the strike is that of the weapons. */
const isOwnVerb = (items: readonly Item[], at: number, { to }: Unit): boolean =>
  (items[at - 1]?.sense.joint === "that" && at - 1 <= to + 1) ||
  items.slice(to, at).every(({ sense }) => sense.adverb || sense.time || sense.joint === "have");

/** "shot down 96 in the east and the centre: 41 by guns": the place of the whole before the colon. */
const isOfTotal = ({ at, place }: PlaceAt, items: readonly Item[], { from }: Unit): boolean =>
  place.kind === "direction" && items.slice(at + 1, from).some((item) => item.text === ":");

/** "fired three at Kharkiv, and Sumy came under attack": a place with a verb of its own. */
const isStruckApart = (one: PlaceAt, items: readonly Item[]): boolean =>
  one.role === "toward" &&
  isStruckNext(items, one.at) &&
  ((joins(items[one.at - 1]) && (one.link === one.at || items[one.at - 2]?.text === ",")) ||
    isLedByWith(items, one.at));

/** "150 drones, with Kyiv and the Poltava region hit the hardest". */
function isLedByWith(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.sense.place || joins(items[before]) || items[before]?.sense.joint === "article") before--;
  return items[before]?.sense.joint === "with";
}

/** The verb of being struck follows the name. */
const isStruckNext = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 6).some(({ sense }) => sense.strike === true);

/** "at four points over": a number of places, between the weapons and where these are. */
const countsPoints = (items: readonly Item[], unit: Unit, { thing, from, to }: Unit): boolean =>
  thing === "places" &&
  items[to]?.sense.joint === "over" &&
  items.slice(unit.to, from).every(({ text }) => ![",", ";", ":"].includes(text));

/** "випустили по Донеччині чотири ракети та запустили по Україні 34 дрони": the next of two verbs of launching. */
const isNextDeed = (items: readonly Item[], at: number, { launched }: Unit): boolean =>
  launched?.rule === "launched:impersonal" &&
  items[at - 1]?.sense.joint === "and" &&
  items[at]?.sense.action?.outcome === "launched";

/** "сбито 41, половину – над Курской областью": the place of a part that is not counted. */
const isSomeOver = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === "number" &&
  items[at]?.number === undefined &&
  (joins(items[at - 1]) || [":", "–", "("].includes(items[at - 1]?.text ?? ""));

/** "шесть в Рязанской, остальные в Тульской", "twenty above Crimea, and the rest fell in Belgorod": the place of the others. */
const isRestOver = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.joint === "rest" &&
  (items[at + 1]?.sense.joint === "over" ||
    ["–", "-"].includes(items[at + 1]?.text ?? "") ||
    items.slice(Math.max(0, at - 2), at).some((item) => joins(item)));

/** "two “Kalibr” and five drones": nothing but the list goes on. */
const isListWord = (item: Item): boolean =>
  ["and", "article"].includes(item.sense.joint ?? "") ||
  item.sense.qualifier !== undefined ||
  [",", '"', "'", ")", "•"].includes(item.text);

/** "…, and over Odesa Oblast five": the place leads in the unit after it. */
export function isFronted(one: PlaceAt, items: readonly Item[], unit: Unit): boolean {
  if (one.at >= unit.from || unit.from - one.at > LIST_REACH) return false;
  // "with Crimea accounting for 20", "followed by the Kaluga region with 42"
  if (items[one.at + 1]?.sense.hosts && unit.from - one.at <= 3) return true;
  if (unit.from - one.at <= 4 && leadsWith(items, one.at)) return true;
  const before = items[one.link - 1];
  // "27, приходится на Курскую область, 16 – на Брянскую": the place of the number before
  if (before?.text === "," && items[one.link - 2]?.kind === "number" && items[one.at + 1]?.text === ",") return false;
  const opens =
    before === undefined || joins(before) || before.sense.joint === "but" || before.text === ";" || before.text === ":";
  // "in the Kursk and Lipetsk regions 20 were downed": nothing but places and a verb lead to the number
  const between = items.slice(one.at + 1, unit.from);
  const leads = between.every((item, at) => isLeadWord(item) || (item.text === "," && between[at + 1]?.sense.place));
  if (opens && leads) return true;
  if (unit.from - one.at > 3) return false;
  // "most of them over Odesa Oblast – 14"
  if (unit.from - one.at === 2 && (["–", "-"].includes(items[one.at + 1]?.text ?? "") || isBracketLabel(items, one.at)))
    return true;
  // "over Crimea, with one over Kursk": the number has a place of its own
  const apart = items[one.at + 1]?.text === "," && items[one.at + 2]?.sense.joint === "with";
  return opens && !apart;
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
  (item.text === "-" && item.spaced) ||
  item.text === "(";

/** Where several places are: the one area, or the country that they share. */
export function whereIn(places: readonly Place[]): Where {
  const countries = new Set(places.map((place) => place.country).filter((country) => country !== "OTHER"));
  const country = countries.size === 1 ? ([...countries][0] ?? null) : null;
  const named = places.filter(isArea);
  const plain = named.filter((place) => place.kind !== "command");
  const usual = plain.length > 0 ? plain : named;
  // "у Хмельницькій області … на території регіону"
  const told = usual.some((place) => place.kind !== "same") ? usual.filter((place) => place.kind !== "same") : usual;
  const all = new Set(told.map((place) => place.name));
  // "на Херсонщині, у Бериславському районі": a district within the area named beside it
  const wider = [...new Set(told.filter((place) => !isDistrict(place)).map((p) => p.name))];
  const areas = wider.length > 0 ? new Set(wider) : all;
  // "over Bryansk and the Bryansk region": the region holds both
  for (const area of areas) if (areas.has(`${area} Oblast`)) areas.delete(area);
  const [only] = areas;
  const several = areas.size > 1;
  // "in the Nikopol and Dnipro districts": of the area that the text is about
  if (several && [...areas].every(isRaion)) return { ...NOWHERE, country };
  return { scope: !several && only !== undefined ? only : NATIONAL, country, stated: true, several };
}
