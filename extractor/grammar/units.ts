import type { WeaponSlug } from "../../domain/weapons.ts";
import { type Item, joint } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { QUOTES, widest } from "./noun-signs.ts";
import { complementUnit, numberUnit } from "./numbered-units.ts";
import { placesInTurn } from "./respectively.ts";
import { isMemberOf, isUnknownWord } from "./signs.ts";
import { emptyUnit, type Unit } from "./unit.ts";
import {
  allThatMissed,
  allUnit,
  modelStopped,
  noneUnit,
  oneByForm,
  restUnit,
  singularUnit,
  theSame,
  theseUnit,
} from "./unnumbered-units.ts";
import { voiceOf } from "./voice.ts";
import { joinedWeapon } from "./weapons.ts";
import { isAllBefore, wholeSubject } from "./whole-subjects.ts";

/** Steps between a verb and the "any" that is its object. */
const ANY_REACH = 3;

/** Finds every number of a sentence with the noun that it counts, from left to right. */
export function findUnits(items: readonly Item[]): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < items.length) {
    const found = isUnknownWord(items[at]) ? null : (unitAt(items, at) ?? sameUnit(items, units.at(-1), at));
    if (found) {
      // "the 12 drones were all shot down"
      const counted = found.count !== null && !found.part && !found.more && !found.none;
      const all = allShared(items, units.at(-1), found) || (counted && isAllBefore(items, found.to));
      const unit = noneShared(items, units.at(-1), found) ?? (all ? { ...found, all } : found);
      units.push(wreckageBefore(items, at) ? { ...unit, thing: "other" } : unit);
      at = unit.to;
    } else at++;
  }
  pairRespectively(items, units);
  nameTotals(items, units);
  nameWholes(items, units);
  nameEquipment(items, units);
  shareThings(items, units);
  return units;
}

function unitAt(items: readonly Item[], at: number): Unit | null {
  const item = items[at] as Item;
  if (item.kind === "number") return numberUnit(items, at);
  if (item.sense.weapon || item.sense.one) {
    const unit = oneByForm(items, at) ?? allThatMissed(items, at) ?? modelStopped(items, at);
    if (unit) return unit;
  }
  if (item.sense.which && isTold(items[at + 1]))
    return { ...emptyUnit(items, at, at + 1), all: true, part: true, which: item.sense.which };
  const name = joint(item);
  if (name === "but_for") return complementUnit(items, at);
  if (name === "all") return allUnit(items, at);
  if (name === "none" || (item.sense.any && isFailed(items, at))) return noneUnit(items, at);
  if (name === "them") return theseUnit(items, at);
  if (name === "rest") return restUnit(items, at);
  if (name === "article" || name === "more")
    return wholeSubject(items, at) ?? singularUnit(items, at) ?? theSame(items, at);
  return name === "agent" ? wholeSubject(items, at) : null;
}

/** A verb follows at once. */
const isTold = (next: Item | undefined): boolean =>
  next?.sense.action !== undefined || joint(next) === "be" || joint(next) === "have" || next?.text === ",";

/** "семь над Орловской и столько же над Рязанской": the number of the unit before. */
function sameUnit(items: readonly Item[], previous: Unit | undefined, at: number): Unit | null {
  const item = items[at] as Item;
  if (!item.sense.sameNumber || !previous?.count || previous.thing) return null;
  const noun = nounPhrase(items, at + 1);
  return {
    ...emptyUnit(items, at, noun.end),
    count: { ...previous.count, span: [item.start, item.end] },
    weapon: noun.weapon,
    thing: noun.thing,
  };
}

/** "neutralised 623: 31 missiles and 592 drones", "156 targets: …": a number that is the sum of what follows counts it. */
function nameTotals(items: readonly Item[], units: readonly Unit[]): void {
  units.forEach((total, index) => {
    const unnamed = total.thing === "other" && isUnknownWord(items[total.to]);
    if (total.weapon || (total.thing && !unnamed) || !total.count) return;
    const opens = items.slice(unnamed ? total.to + 1 : total.to).find((item) => !isSaidBefore(item));
    if (!opens || ![":", "–", "("].includes(opens.text)) return;
    let sum = 0;
    let weapon: WeaponSlug | null = null;
    for (const unit of units.slice(index + 1)) {
      // "95 UAVs, most of them Shaheds, and nine missiles"
      if (!unit.count && !unit.weapon) continue;
      if (unit.thing || !unit.weapon || !unit.count) return;
      sum += unit.count.value;
      weapon = weapon ? joinedWeapon(weapon, unit.weapon) : unit.weapon;
      if (sum === total.count.value && weapon !== unit.weapon) {
        total.weapon = weapon;
        total.thing = null;
      }
      if (sum >= total.count.value) return;
    }
  });
}

/** "two waves, of two and of four hours", "four people, two of them in Kyiv": a bare number counts what the one beside it does. */
function shareThings(items: readonly Item[], units: readonly Unit[]): void {
  units.forEach((unit, index) => {
    const [before, next] = [units[index - 1], units[index + 1]];
    if (unit.weapon || unit.thing || !unit.count) return;
    if (unit.part && before?.thing && isOfThem(items.slice(before.to, unit.from), before.thing))
      unit.thing = before.thing;
    if (unit.part || unit.whole || !next?.thing || !next.count) return;
    const between = items.slice(unit.to, next.from).filter((item) => !item.sense.qualifier);
    const joined = joint(between[0]) === "and" && between.slice(1).every((item) => joint(item) === "of");
    if (joined && SHARED.has(next.thing)) unit.thing = next.thing;
  });
}

/** "four civilians were wounded, one of them", "11 missile strikes, three of which": what stands between them and a part. */
const isOfThem = (between: readonly Item[], thing: NotCountedReason): boolean =>
  PARTED.has(thing) &&
  between.findLast((item) => !item.sense.qualifier)?.text === "," &&
  between.every(({ sense }) => !sense.action && !sense.weapon && (!sense.thing || sense.thing === thing));

/** Things of which a part is told. */
const PARTED: ReadonlySet<NotCountedReason> = new Set(["people", "events"]);

/** "532 targets were shot down: …": what may stand between a total and its parts. */
const isSaidBefore = (item: Item): boolean => joint(item) === "be" || joint(item) === "have" || !!item.sense.action;

/** "nine jet Shaheds were among the 80 drones": the whole is of the wider group, and no part. */
function nameWholes(items: readonly Item[], units: Unit[]): void {
  units.forEach((whole, index) => {
    const part = units[index - 1];
    if (!part?.weapon || part.thing || whole.thing || !isMemberOf(items, part, whole)) return;
    units[index] = { ...whole, part: false, weapon: whole.weapon ?? widest(part.weapon) };
  });
}

/** What two numbers count together. */
const SHARED: ReadonlySet<NotCountedReason> = new Set(["time", "people", "distance", "money", "age", "places"]);

/** "there were three, among them one carrier": a bare number of what its part is. */
function nameEquipment(items: readonly Item[], units: readonly Unit[]): void {
  units.forEach((unit, index) => {
    const part = units[index + 1];
    if (unit.weapon || unit.thing || part?.thing !== "equipment") return;
    const between = items.slice(unit.to, part.from).filter((item) => item.text !== ",");
    if (between.length === 1 && joint(between[0]) === "among") unit.thing = "equipment";
  });
}

/** "88 missiles and 63 drones: 37 and 55 were shot down": two bare numbers after two weapons belong to them in turn. */
function pairRespectively(items: readonly Item[], units: readonly Unit[]): void {
  for (let at = 3; at < units.length; at++) {
    const [a, b, c, d] = units.slice(at - 3, at + 1) as [Unit, Unit, Unit, Unit];
    if (!a.weapon || !b.weapon || c.weapon || d.weapon || [a, b, c, d].some((unit) => unit.thing)) continue;
    if (!areJoined(items, a, b) || !areJoined(items, c, d)) continue;
    c.weapon = a.weapon;
    d.weapon = b.weapon;
  }
  const respectively = items.findIndex((item) => item.sense.respective);
  if (respectively < 0) return;
  pairInTurn(units.filter((unit) => unit.from < respectively && !unit.thing));
  const places = placesInTurn(items);
  for (const unit of units)
    if (!unit.weapon && unit.from < respectively && !places.has(unit.from)) unit.thing ??= "doubtful";
}

/** Nothing but an "and" and brackets or quotes stand between two units. */
const areJoined = (items: readonly Item[], a: Unit, b: Unit): boolean =>
  items.slice(a.to, b.from).filter((item) => !QUOTES.has(item.text)).length === 1 &&
  items.slice(a.to, b.from).some((item) => joint(item) === "and");

/** "failed to stop any of them", "did not shoot down a single one of them": any of a verb that was not done is none. */
function isFailed(items: readonly Item[], at: number): boolean {
  const verb = items.slice(Math.max(0, at - ANY_REACH), at).findLastIndex((item) => item.sense.action);
  if (verb < 0) return false;
  const index = Math.max(0, at - ANY_REACH) + verb;
  return items[index]?.sense.action?.outcome === "failed" || voiceOf(items, index).negated;
}

/** "12 Iskanders, 24 Kh-101s and 310 drones: four, 22 and 290, respectively": as many bare numbers as weapons. */
function pairInTurn(units: readonly Unit[]): void {
  const bare = units.length - 1 - units.findLastIndex((unit) => unit.weapon !== null);
  const named = units.slice(-2 * bare, units.length - bare);
  if (bare < 2 || named.length < bare || named.some((unit) => unit.weapon === null)) return;
  named.forEach((unit, index) => {
    const number = units[units.length - bare + index];
    if (number) number.weapon = unit.weapon;
  });
}

/** "debris from one missile", "fragments of two drones": tells of the wreckage. */
function wreckageBefore(items: readonly Item[], at: number): boolean {
  const link = joint(items[at - 1]);
  // the genitive needs no preposition: "уламки одного зі збитих шахедів"
  if (items[at - 1]?.sense.debris && items[at - 1]?.sense.head) return true;
  return (link === "of" || link === "away") && items[at - 2]?.sense.head === true && !items[at - 2]?.sense.strike;
}

/** "all 15 drones and the eight missiles", "all four Kinzhals, six Kh-101s and": the next number is of all, too. */
function allShared(items: readonly Item[], previous: Unit | undefined, unit: Unit): boolean {
  if (!previous?.all || !previous.count || !unit.weapon) return false;
  const between = items.slice(previous.to, unit.from);
  const [link, article] = between;
  const joins = joint(link) === "and" || link?.text === ",";
  return joins && (between.length === 1 || (between.length === 2 && article?.sense.definite === true));
}

/** "none of the seven Kh-22s or four Kinzhals", "neither of the two Kalibrs nor the three Zircons": the next number is of none, too. */
function noneShared(items: readonly Item[], previous: Unit | undefined, unit: Unit): Unit | null {
  if (!previous?.none || !previous.whole || !unit.weapon || !unit.count || unit.whole || unit.thing) return null;
  const between = items.slice(previous.to, unit.from);
  const [link, article] = between;
  const joins = joint(link) === "and" && (between.length === 1 || (between.length === 2 && !!article?.sense.definite));
  return joins ? { ...unit, count: previous.count, whole: unit.count, part: true, none: true, single: null } : null;
}
