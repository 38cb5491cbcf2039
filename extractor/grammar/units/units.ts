import type { WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import { isMemberOf, isUnknownWord } from "../signs.ts";
import { countSome } from "./counted-parts.ts";
import { pairRespectively } from "./in-turn.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { QUOTES, widest } from "./noun-signs.ts";
import { complementUnit, numberUnit } from "./numbered-units.ts";
import { pronounUnit } from "./pronouns.ts";
import { emptyUnit, type Unit, unitOf } from "./unit.ts";
import {
  allThatMissed,
  allUnit,
  isFailed,
  modelStopped,
  noneUnit,
  oneByForm,
  restUnit,
  singularUnit,
  theSame,
  theseUnit,
} from "./unnumbered-units.ts";
import { joinedWeapon } from "./weapons.ts";
import { isAllBefore, wholeSubject } from "./whole-subjects.ts";

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
      const shared = noneShared(items, units.at(-1), found) ?? complementShared(items, units.at(-1), found);
      const unit = shared ?? (all ? { ...found, all } : found);
      units.push(unitOf(wreckageBefore(items, at) ? { ...unit, thing: "other" } : unit));
      at = unit.to;
    } else at++;
  }
  countSome(items, units);
  joinWholes(items, units);
  pairRespectively(items, units);
  nameTotals(items, units);
  nameWholes(items, units);
  nameEquipment(items, units);
  shareThings(items, units);
  refuseShares(items, units);
  refuseLosses(items, units);
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
  return name === "agent" ? (wholeSubject(items, at) ?? pronounUnit(items, at)) : null;
}

/** "and of the 20 missiles 19": the number behind a whole that a clause opens with is its part. */
function joinWholes(items: readonly Item[], units: Unit[]): void {
  for (let at = 1; at < units.length; at++) {
    const [whole, part] = [units[at - 1] as Unit, units[at] as Unit];
    const next = items[whole.to]?.text === "," ? whole.to + 1 : whole.to;
    const bare = part.count && !part.weapon && !part.thing && !part.whole && part.from === next;
    const last = items[part.to] === undefined || items[part.to]?.kind === "mark" || joint(items[part.to]) === "and";
    if (!bare || !last || !whole.count || !whole.weapon || whole.thing || whole.whole) continue;
    const before = items[whole.from - 1];
    const of = joint(before) === "of" || joint(before) === "out_of" ? whole.from - 1 : whole.from - 2;
    const opens = joint(items[of - 1]) === "and" || [",", ";"].includes(items[of - 1]?.text ?? "") || of === 0;
    const leads = joint(items[of]) === "of" || joint(items[of]) === "out_of";
    if (leads && opens)
      units.splice(at - 1, 2, { ...part, from: whole.from, whole: whole.count, weapon: whole.weapon });
  }
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
    // "запустили 165 об'єктів: 42 ракети та 123 БпЛА"
    const noun = items[total.to];
    const unknown = isUnknownWord(noun) || noun?.sense.prey === true;
    const unnamed = total.thing === "places" || (total.thing === "other" && unknown);
    const named = total.weapon !== null && total.weapon !== "mixed";
    if (named || (total.thing && !unnamed) || !total.count) return;
    const after = items.slice(total.thing === "other" ? total.to + 1 : total.to);
    // "ten targets flying at Kyiv: …", "441 assets, i.e. …"
    const opens = after.findIndex(
      (item) => !isSaidBefore(item) && !isWhose(item) && joint(item) !== "toward" && !item.sense.place,
    );
    const namely = joint(after[opens + 1]) === "namely";
    if (!namely && ![":", "–", "("].includes(after[opens]?.text ?? "")) return;
    let sum = 0;
    let weapon: WeaponSlug | null = null;
    for (const unit of units.slice(index + 1)) {
      // "95 UAVs, most of them Shaheds, and nine missiles"
      if (!unit.count && !unit.weapon) continue;
      // "nine air targets: one aircraft, six UAVs and two helicopters"
      if (unit.thing === "equipment" && total.weapon === "mixed") total.thing = "equipment";
      if (unit.thing || !unit.weapon || !unit.count) return;
      sum += unit.count.value;
      weapon = weapon ? joinedWeapon(weapon, unit.weapon) : unit.weapon;
      if (sum === total.count.value && weapon !== unit.weapon && !total.weapon) {
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
    if (next && isOfEvents(items, unit, next)) unit.thing = "events";
    if (unit.weapon || unit.thing || !unit.count) return;
    if (before && sharesWithLast(items, before, unit)) unit.thing = before.thing;
    // "74 strikes on 19 settlements: two by artillery, eight by UAVs"
    const strikes = units.slice(0, index).some((one) => one.thing === "events") && joint(items[unit.to]) === "by";
    // "six attacks with rocket launchers, 191 with artillery"
    const listed = before?.thing === "events" && items[unit.from - 1]?.text === "," && joint(items[unit.to]) === "with";
    if ((strikes || listed) && !unit.part) unit.thing = "events";
    if (unit.part && before?.thing && isOfThem(items.slice(before.to, unit.from), before.thing))
      unit.thing = before.thing;
    if (unit.part || unit.whole || !next?.thing || !next.count) return;
    const between = items.slice(unit.to, next.from).filter((item) => !item.sense.qualifier);
    const joined = joint(between[0]) === "and" && between.slice(1).every((item) => joint(item) === "of");
    if (joined && SHARED.has(next.thing)) unit.thing = next.thing;
    // "one missile and 57 air strikes", "одного ракетного та 57 авіаційних ударів"
    const described = between.length === 2 && between[0]?.sense.adjective && joint(between[1]) === "and";
    if (described && next.thing === "events") unit.thing = next.thing;
  });
}

/** "eight missile and 81 air strikes": a weapon in the singular describes the strikes. */
const isOfEvents = (items: readonly Item[], { count, weapon, to }: Unit, next: Unit): boolean =>
  weapon !== null &&
  next.thing === "events" &&
  (count?.value ?? 1) > 1 &&
  next.from === to + 1 &&
  joint(items[to]) === "and" &&
  items[next.to - 1]?.plural === true &&
  !items[to - 1]?.plural;

const isDash = (item: Item | undefined): boolean => item?.text === "–" || (item?.text === "-" && item.spaced);

/** Who may stand behind a dash for whose share of the kills a number is: "six – fighter aircraft". */
const isDefender = ({ sense }: Item): boolean =>
  sense.airDefence === true || (sense.speaker !== undefined && sense.place === undefined);

/** Steps from a number to who stopped so many, or to what so many attacks were made with. */
const SHARE_REACH = 4;

/** "20 Shaheds, 15 of them – mobile groups", "nine times: seven – with drones": shares of a number told, by those who act. */
function refuseShares(items: readonly Item[], units: readonly Unit[]): void {
  let events: NotCountedReason | null = null;
  for (const [index, unit] of units.entries()) {
    // "six attacks with rockets, 191 – with artillery"
    const means = ["away", "out_of", "with"].includes(joint(items[unit.to + 1]) ?? "") && isDash(items[unit.to]);
    if (means && !unit.weapon && units[index - 1]?.thing === "events") unit.thing ??= "events";
    if (events && !unit.thing && items.slice(unit.from, unit.to).some(isDash)) unit.thing = events;
    else if (unit.thing === "events" || unit.thing === "time") events = items[unit.to]?.text === ":" ? "events" : null;
    if (unit.weapon || unit.thing || !isDash(items[unit.to]) || !unit.count) continue;
    const after = items.slice(unit.to + 1, unit.to + 1 + SHARE_REACH);
    const who = after.findIndex(isDefender);
    const plain = ({ sense, kind }: Item): boolean => kind !== "mark" && !sense.place && !sense.joint && !sense.action;
    if (who >= 0 && after.slice(0, who).every(plain)) unit.thing = "doubtful";
  }
}

/** "three tanks, 41 guns and 136 UAVs": the losses of an army, not what an attack was made with. */
function refuseLosses(items: readonly Item[], units: readonly Unit[]): void {
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    if (before?.thing !== "equipment" || !unit.count || unit.whole || unit.weapon === null || unit.thing) continue;
    const between = items.slice(before.to, unit.from);
    const joins = ["and", "more"].includes(joint(between.at(-1)) ?? "") || between.at(-1)?.text === ",";
    const listed = between.every(
      ({ sense, text }) => sense.thing || sense.adjective || sense.joint === "and" || text === ",",
    );
    const armour = items.slice(before.from, unit.from).some(({ sense }) => sense.armour);
    if (joins && listed && armour) unit.thing = "equipment";
  }
}

/** "four civilians were wounded, one of them", "11 missile strikes, three of which": what stands between them and a part. */
const isOfThem = (between: readonly Item[], thing: NotCountedReason): boolean =>
  PARTED.has(thing) &&
  between.findLast((item) => !item.sense.qualifier)?.text === "," &&
  between.every(({ sense }) => !sense.action && !sense.weapon && (!sense.thing || sense.thing === thing));

/** "three people were hurt in Kharkiv and four in Chuhuiv", "74 strikes: two by artillery": the same things, elsewhere or by others. */
function sharesWithLast(items: readonly Item[], before: Unit, unit: Unit): boolean {
  if (!before.thing || !PARTED.has(before.thing) || unit.part || unit.single === "article") return false;
  const [between, link] = [items.slice(before.to, unit.from), items[unit.from - 1]];
  const joins = ["–", ":", ","].includes(link?.text ?? "") || joint(link) === "and";
  const apart = between.some(
    ({ sense, kind, text }) => sense.action || sense.weapon || kind === "number" || text === ";",
  );
  const end = items.findIndex((item, at) => at >= unit.to && item.kind === "mark");
  const told = items.slice(unit.to, end < 0 ? undefined : end).some(({ sense }) => sense.action || sense.weapon);
  const fits = before.thing === "people" || items.slice(0, before.to).every(({ sense }) => !sense.weapon);
  return joins && !apart && !told && fits && joint(items[unit.to]) === "over";
}

/** Things of which a part is told. */
const PARTED: ReadonlySet<NotCountedReason> = new Set(["people", "events", "equipment"]);

/** "532 targets were shot down: …": what may stand between a total and its parts. */
const isSaidBefore = ({ sense }: Item): boolean =>
  ["be", "have", "by"].includes(sense.joint ?? "") || sense.action !== undefined || sense.overall === true;

/** "nine targets of the enemy: …": whose they are. */
const isWhose = ({ sense }: Item): boolean =>
  (sense.country !== undefined || sense.adjective === true) && !sense.weapon;

/** "nine jet Shaheds were among the 80 drones": the whole is of the wider group, and no part. */
function nameWholes(items: readonly Item[], units: Unit[]): void {
  units.forEach((whole, index) => {
    const part = units[index - 1];
    if (!part?.weapon || part.thing || whole.thing || !isMemberOf(items, part, whole)) return;
    units[index] = unitOf({ ...whole, part: false, weapon: whole.weapon ?? widest(part.weapon) });
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

/** "debris from one missile", "fragments of two drones": tells of the wreckage. */
function wreckageBefore(items: readonly Item[], at: number): boolean {
  const link = joint(items[at - 1]);
  // the genitive needs no preposition: "уламки одного зі збитих шахедів"
  if (items[at - 1]?.sense.debris && items[at - 1]?.sense.head) return true;
  return (link === "of" || link === "away") && items[at - 2]?.sense.head === true && !items[at - 2]?.sense.strike;
}

/** "all 15 drones and the eight missiles", "all four Kinzhals, six Kh-101s and": the next number is of all, too. */
function allShared(items: readonly Item[], previous: Unit | undefined, unit: Unit): boolean {
  // "all six Kalibrs and 31 of the drones": of these not all
  if (!previous?.all || !previous.count || !unit.weapon || unit.part || joint(items[unit.from + 1]) === "of")
    return false;
  const between = items.slice(previous.to, unit.from);
  const [link, article] = between;
  const joins = joint(link) === "and" || link?.text === ",";
  return joins && (between.length === 1 || (between.length === 2 && article?.sense.definite === true));
}

/** "all but 31 drones and five missiles": the next number is of those left out, too; "all but one of the drones and five missiles" can mean both. */
function complementShared(items: readonly Item[], previous: Unit | undefined, unit: Unit): Unit | null {
  if (!previous?.complement || !previous.weapon || !unit.weapon || !unit.count || unit.whole || unit.thing) return null;
  const plain = joint(items[previous.from + 2]) !== "of" && !previous.whole;
  const joins = plain && joint(items[previous.to]) === "and" && unit.from === previous.to + 1;
  return joins ? { ...unit, complement: true, part: true, single: null } : null;
}

/** "none of the seven Kh-22s or four Kinzhals", "neither of the two Kalibrs nor the three Zircons": the next number is of none, too. */
function noneShared(items: readonly Item[], previous: Unit | undefined, unit: Unit): Unit | null {
  if (!previous?.none || !previous.whole || !unit.weapon || !unit.count || unit.whole || unit.thing) return null;
  const between = items.slice(previous.to, unit.from).filter((item) => !QUOTES.has(item.text));
  const [link, article] = between;
  const lists = joint(link) === "and" || link?.text === ",";
  const joins = lists && (between.length === 1 || (between.length === 2 && !!article?.sense.definite));
  return joins ? { ...unit, count: previous.count, whole: unit.count, part: true, none: true, single: null } : null;
}
