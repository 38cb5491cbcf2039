import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { Sense } from "../../sense.ts";
import { isPlaceCount } from "../signs.ts";
import { widest } from "../units/noun-signs.ts";
import type { NumberAt, Unit } from "../units/unit.ts";
import { joinedWeapon, narrowed } from "../units/weapons.ts";
import type { Discourse, Draft } from "./discourse.ts";
import {
  addedTo,
  bothKinds,
  groupOfPart,
  largerBefore,
  largerThanLast,
  totalBefore,
  widerThanLast,
} from "./part-groups.ts";

/** The weapon that a bare number counts: of numbers that are told, of the sentence, or the last one named; null where nothing tells. */
export function antecedent(told: Discourse, draft: Draft, unit: Unit, previous: Unit | null): WeaponSlug | null {
  const before =
    ofRest(draft, unit) ??
    ofNumber(told, draft, unit) ??
    ofParts(told, draft, unit) ??
    inSentence(told, draft, unit, previous);
  if (before) return before;
  const { items } = draft.sentence;
  // "тривоги оголошували двічі, одна з них": of the nouns of the sentence itself
  if (unit.part && items.slice(0, unit.from).some(({ sense }) => isOtherNoun(sense))) return null;
  return (
    previous?.weapon ??
    totalBefore(told, unit) ??
    bothKinds(told, unit) ??
    largerBefore(told, unit) ??
    lastNamed(told, draft, unit)
  );
}

/** "half of the 60 were imitators; the other 31": the rest of the whole. */
function ofRest({ sentence: { items }, units }: Draft, { from }: Unit): WeaponSlug | null {
  const led = items.slice(Math.max(0, from - 2), from).some((item) => item.sense.joint === "rest");
  const whole = led ? units.findLast((one) => one.to <= from && one.weapon && (one.whole || one.ofShare)) : undefined;
  return whole?.weapon ?? null;
}

/** "396 of the 503", "the 503": what a number was launched of. */
function ofNumber(told: Discourse, { units }: Draft, unit: Unit): WeaponSlug | null {
  const outOf = units.find((one) => one.from >= unit.from && one.launched?.rule === "launched:out-of");
  const whole = unit.whole ?? outOf?.count;
  const known = unit.definite && unit.launched?.rule === "launched:out-of" ? unit.count : null;
  return (whole ? launchedAs(told, whole) : null) ?? (known ? launchedAs(told, known) : null);
}

const launchedAs = ({ facts }: Discourse, { value }: NumberAt): WeaponSlug | null =>
  facts.findLast((fact) => fact.metric === "launched" && fact.count.value === value)?.weapon ?? null;

/** A sum, a part or a group that the numbers told before make up. */
function ofParts(told: Discourse, draft: Draft, unit: Unit): WeaponSlug | null {
  const whole = unit.all || unit.launched?.rule === "launched:out-of";
  const sum = unit.whole ?? (whole ? unit.count : null);
  return (
    (sum ? addedTo(told, draft, unit, sum.value) : null) ??
    (unit.part ? widerThanLast(told, unit) : null) ??
    largerThanLast(draft, unit) ??
    groupOfPart(told, draft, unit)
  );
}

/** The weapon that the sentence names last before the number, outside brackets. */
function inSentence(told: Discourse, draft: Draft, unit: Unit, previous: Unit | null): WeaponSlug | null {
  const { items } = draft.sentence;
  let depth = 0;
  let others = false;
  for (let at = unit.from - 1; at >= 0; at--) {
    const item = items[at] as Item;
    // "Shaheds and UAVs of other types – 145"
    if (item.sense.otherTypes) others = true;
    else if (item.kind === "number" || item.text === ",") others = false;
    if (item.text === ")") depth++;
    else if (item.text === "(" && depth > 0) depth--;
    if (depth > 0 || !item.sense.weapon || isAside(items, at)) continue;
    // "Больше всего целей – 11 – сбили над": of the weapons that the sentence before counts
    if (item.sense.weapon === "mixed" && isOfLastCount(told, draft, unit)) return told.weapon;
    const owner = draft.units.find((one) => one.from <= at && at < one.to);
    // "сообщив о 18 дронах, уточнили: больше всего целей – 11 – сбили над"
    if (item.sense.weapon === "mixed" && !owner && draft.units.some((one) => one.to <= at && one.weapon)) continue;
    if (isPartOfOther(draft, unit, owner, owner?.from ?? at) || isMoreThanOne(draft, unit, owner)) continue;
    return (
      asRead(told, draft, unit, previous, owner, at) ??
      owner?.weapon ??
      (others ? widest(item.sense.weapon) : besideName(items, at, item.sense.weapon))
    );
  }
  return null;
}

/** A weapon that is no noun of the counted ones. */
function isAside(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1]?.sense, items[at + 1]?.sense];
  // "brought down by missiles and guns": what did it
  if (before?.joint === "by" && items[at - 2]?.sense.action?.outcome === "intercepted") return true;
  // "139 drones, mostly Shaheds, … and 88", "most of them Shaheds"
  if (before?.chiefly || before?.parts) return true;
  // "drones attack the city: seven were destroyed"
  return !items[at]?.plural && (next?.head === true || next?.thing !== undefined);
}

function isOfLastCount(told: Discourse, { units }: Draft, { count }: Unit): boolean {
  const last = told.facts.at(-1);
  const counted = last?.sentence === told.index - 1 && last.count.value >= (count?.value ?? 0);
  return counted && units.every((one) => one.weapon !== "mixed");
}

/** "29 Shaheds and one Iskander-K were destroyed: 8 over Mykolaiv": of those of which there were as many. */
const isMoreThanOne = ({ units }: Draft, { count }: Unit, owner: Unit | undefined): boolean =>
  owner?.count?.value === 1 &&
  count !== null &&
  count.value > 1 &&
  units.some((one) => one.to <= owner.from && one.weapon && !one.thing && (one.count?.value ?? 0) >= count.value);

/** The weapon is of a number that the unit is no part of. */
function isPartOfOther(
  { sentence: { items }, units }: Draft,
  unit: Unit,
  owner: Unit | undefined,
  start: number,
): boolean {
  // "of Shaheds among the drones there were 80"
  const among = !owner?.count && joint(items[start - 1]) === "among";
  if (among && items.slice(0, start - 1).some((one) => one.sense.weapon)) return true;
  // "nine missiles, seven of them Kalibrs; four were intercepted"
  const apart = owner && items.slice(owner.to, unit.from).some(({ text }) => text === ";");
  if (apart && owner.part && !unit.part && owner !== units[0]) return true;
  // "70 weapons, of them 8 missiles, and 60 were shot down"
  return owner?.part === true && (owner.count?.value ?? 0) < (unit.count?.value ?? 0) && owner !== units[0];
}

/** The weapon that the unit before was read as. */
function asRead(
  { weapon }: Discourse,
  { units }: Draft,
  unit: Unit,
  previous: Unit | null,
  owner: Unit | undefined,
  at: number,
): WeaponSlug | null {
  // "downed 74 drones and a Kh-59, while 25 vanished and one flew on": what the last of them counts
  const between = units.some((one) => one.from > at && one.to <= unit.from && one.fate && !one.weapon && !one.thing);
  if (owner?.single && between) return weapon;
  return owner?.weapon && owner === previous && weapon && isWithin(weapon, owner.weapon) ? weapon : null;
}

/** "Kalibrs and Kh-101s, of which", "Shahed drones making up about 80": the weapon with the one beside it. */
function besideName(items: readonly Item[], at: number, weapon: WeaponSlug): WeaponSlug {
  const other = joint(items[at - 1]) === "and" ? items[at - 2]?.sense.weapon : undefined;
  if (other) return joinedWeapon(other, weapon);
  const name = items[at - 1]?.sense.weapon;
  return name ? narrowed(name, weapon) : weapon;
}

/** The weapon named last in the sentences before, else the next one. */
function lastNamed(told: Discourse, { sentence: { items }, units }: Draft, unit: Unit): WeaponSlug | null {
  const since = told.index - (told.facts.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY);
  // "boats were spotted as well. Three of them were destroyed"
  const mentioned = unit.part && since > 1 ? mentionedBefore(told) : null;
  // drones that are called Shaheds in passing are named with the whole raid
  if (mentioned && mentioned !== "shahed") return mentioned;
  return (
    (since <= NAME_REACH ? told.weapon : null) ??
    units.find((one) => one.from > unit.from && one.weapon && !isPlaceCount(one))?.weapon ??
    items.slice(unit.to).find((item) => item.sense.weapon)?.sense.weapon ??
    namedNearby(told) ??
    mentionedBefore(told)
  );
}

/** Alarms, people, houses, vehicles: what "of them" may be said of. */
const isOtherNoun = ({ thing, strike, weapon, country, adjective, airDefence }: Sense): boolean =>
  (thing === "events" || thing === "people" || thing === "equipment") &&
  !strike &&
  !weapon &&
  !country &&
  !adjective &&
  !airDefence;

/** The weapon of the sentence before, counted or not: "attacked with drones. Fifteen of them were shot down". */
function mentionedBefore(told: Discourse): WeaponSlug | null {
  const items = told.drafts[told.index - 1]?.sentence.items ?? [];
  return items.findLast((item) => item.sense.weapon && !item.sense.head)?.sense.weapon ?? null;
}

/** The type named last, where it was named close by. */
function namedNearby(told: Discourse): WeaponSlug | null {
  const last = told.named.at(-1);
  return last && told.index - last.sentence <= NAME_REACH ? last.weapon : null;
}

/** How many sentences a name stands for the bare numbers after it. */
const NAME_REACH = 4;
