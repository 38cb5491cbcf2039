import type { WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { Action, Country } from "../../sense.ts";
import { NOTHING } from "../../whole-sense.ts";
import { crossesBorder, isToldOfPlace, isUnknownWord, nameBefore } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import { hostsBefore } from "../where/place-owners.ts";
import { NEIGHBOURS } from "../who/wars.ts";
import { Clauses, type Deed } from "./clauses.ts";
import { refuseForecasts } from "./forecasts.ts";
import { jammed } from "./jamming.ts";
import { bindLocations } from "./locations.ts";
import { splitParts } from "./parts.ts";
import { bindStrikes, isOfStrike } from "./strikes.ts";
import { nameTotalled } from "./totals.ts";
import { bindDeed, isAttributive } from "./verb-forms.ts";
import { isAdverb } from "./voice.ts";
import { bindMembers, bindWholes } from "./wholes.ts";

/** Ties the actions of a sentence to the units that they are about. */
export function bindActions(items: readonly Item[], units: readonly Unit[]): void {
  if (units.some((unit) => !unit.thing || unit.thing === "places")) bindDeeds(items, units);
  bindLocations(items, units);
}

/** In the order of the text. */
function bindDeeds(items: readonly Item[], units: readonly Unit[]): void {
  const inside = new Set<number>();
  for (const unit of units) for (let at = unit.from; at < unit.to; at++) inside.add(at);
  const deeds: Deed[] = [];
  const crosses = crossesBorder(items);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.sense === NOTHING) continue;
    const stays = item.sense.action?.outcome === "left" && (!crosses || isBoundElsewhere(items, at));
    if (stays && flightOf(items, at) !== COME) continue;
    // "was lost in flight": where it was lost, not that it flies still
    if (item.sense.action?.outcome === "active" && deeds.at(-1)?.at === at - 1 && isEnd(deeds.at(-1))) continue;
    // "in the airspace of the Tula region": where, not what became of them
    if (item.sense.action?.weak && joint(item) === "over" && items[at + 1]?.sense.place) continue;
    // "the Tver region accounted for three": what became of them is told before
    if (item.sense.hosts && hostsBefore(items, at).length > 0) continue;
    if (describesOne(items, units, at) || (!inside.has(at) && describesSome(items, at))) continue;
    if (item.sense.action && (isToldOfPlace(items, at) || isOfStrike(items, units, at))) continue;
    // "Shaheds accounting for about 80": what share they have
    const share = joint(item) === "reach" && item.sense.action?.outcome === "intercepted";
    if (share && items[at - 1]?.sense.weapon) continue;
    if (joint(item) === "reach" && units.some((unit) => unit.from - at === 1 && unit.thing === "places"))
      deeds.push({ at, action: REACH });
    else if (item.sense.action && !inside.has(at) && !isAttributive(items, at))
      deeds.push({
        at,
        action: flightOf(items, at) ?? jammed(items, at) ?? blowOf(items, at, deeds) ?? item.sense.action,
      });
    else {
      const action = isParted(items, units, at) ? DOWN : leftOut(items, at, deeds);
      if (action) deeds.push({ at, action });
    }
  }
  nameLaunched(items, units);
  nameTotalled(items, units);
  const clauses = new Clauses(items, units, deeds);
  bindStrikes(clauses, inside, true);
  deeds.forEach((deed, index) => {
    if (!isLate(deed)) bindDeed(clauses, index);
  });
  deeds.forEach((deed, index) => {
    if (isLate(deed)) bindDeed(clauses, index);
  });
  bindAttributes(clauses);
  bindStrikes(clauses, inside);
  refuseForecasts(items, units);
  bindFronted(items, units);
  bindWholes(clauses);
  bindMembers(clauses);
  splitParts(items, units);
}

/** "In addition to 14 missiles, Russia sent 161 drones": what stands before the clause shares its verb. */
function bindFronted(items: readonly Item[], [first, next]: readonly Unit[]): void {
  if (joint(items[0]) !== "and" || !first?.weapon || !next || first.thing || first.fate || first.launched) return;
  const leads = items.slice(1, first.from).every((item) => item.sense.qualifier || joint(item) === "article");
  if (!leads || items[first.to]?.text !== ",") return;
  first.launched = next.launched;
  first.fate = next.launched ? null : next.fate;
}

/** Tells what became of the weapons. */
const isEnd = (deed: Deed | undefined): boolean =>
  deed?.action.outcome === "intercepted" || deed?.action.outcome === "lost";

const UNDONE: Action = { outcome: "failed", form: "past" };

/** "shot 12 of them down", "took five missiles out": a verb with its object before the particle. */
function isParted(items: readonly Item[], units: readonly Unit[], at: number): boolean {
  if (items[at]?.sense.parted !== "verb") return false;
  const object = units.find((unit) => unit.from > at);
  const from = object ? object.from : at;
  const near = items
    .slice(at + 1, from)
    .every((item) => isAdverb(item) || item.sense.qualifier || item.sense.adjective);
  return near && object !== undefined && items[object.to]?.sense.parted === "particle";
}

/** "Two were intercepted, and one was not", "none of the six was intercepted, but 29 of the others were": the verb before, left out; null for others. */
function leftOut(items: readonly Item[], at: number, deeds: readonly Deed[]): Action | null {
  const word = joint(items[at]);
  if (word !== "not" && word !== "be") return null;
  const [before, next] = [items[at - 1], items[at + 1]];
  const ends = next === undefined || (next.kind === "mark" && next.text !== '"') || joint(next) === "but";
  const last = deeds.at(-1)?.action;
  if (!ends || last?.outcome !== "intercepted") return null;
  if (word === "not") return joint(before) === "be" ? UNDONE : null;
  return joint(before) === "that" || joint(before) === "among" ? last : null;
}

/** A weak verb takes only what the others leave. */
const isLate = ({ action }: Deed): boolean => action.form === "impersonal" && action.weak === true;

/** "збитий шахед пошкодив дах": tells which one it was, which is counted elsewhere. */
function describesOne(items: readonly Item[], units: readonly Unit[], at: number): boolean {
  const next = items[at + 1]?.text === '"' ? at + 2 : at + 1;
  return items[at]?.sense.attribute === true && units.some((unit) => unit.from === next && unit.single === "form");
}

/** "debris from downed drones", "of the intercepted missiles": which ones they were, and no number of them. */
const describesSome = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.attribute === true &&
  items[at]?.sense.action?.outcome === "intercepted" &&
  items[at + 1]?.sense.weapon !== undefined &&
  ["of", "away", "by", "among", "toward", "article"].includes(joint(items[at - 1]) ?? "");

/** "Shaheds – 20, shot down 15", "there were 20 Shaheds, shot down 15": the next words tell what became of them. */
function nameLaunched(items: readonly Item[], units: readonly Unit[]): void {
  for (const unit of units) {
    const weapon = nameBefore(items, unit) ?? thereWere(items, unit);
    let after = unit.to;
    while (items[after]?.sense.adverb) after++;
    const opens = opensBreakdown(items, units, unit) || leadsItsPart(items, units, unit);
    if (!opens && (!weapon || items[after]?.text !== ",")) continue;
    const fate = items.slice(unit.to).find((item) => item.sense.action)?.sense.action;
    if (!fate || fate.outcome === "launched" || fate.outcome === "active") continue;
    unit.weapon = weapon ?? unit.weapon;
    unit.launched = { outcome: "launched", suppressed: false, rule: "launched:named" };
  }
}

/**
 * "160 drones overnight: 87 shot down, 70 lost", "40 missiles and 190 drones; 30 missiles and 80 drones were shot
 * down": numbers with their weapons and no verb, and behind the mark a part of them.
 */
function opensBreakdown(items: readonly Item[], units: readonly Unit[], unit: Unit): boolean {
  const mark = items.findIndex((item, at) => at >= unit.to && (item.text === ":" || item.text === ";"));
  if (mark < 0 || !unit.weapon || !unit.count || unit.thing) return false;
  const after = units.filter((one) => one.from > mark);
  const colon = items[mark]?.text === ":";
  const part = colon ? after[0] : after.find((one) => one.weapon === unit.weapon);
  if (colon && (unit !== units[0] || part?.weapon !== null)) return false;
  if (!part || part.thing || (part.count?.value ?? Number.POSITIVE_INFINITY) > unit.count.value) return false;
  // "three drones were unaccounted for: one was lost"
  const told = items
    .slice(unit.to, mark)
    .some((item, at) => joint(item) === "be" && isUnknownWord(items[unit.to + at + 1]));
  return !told && items.slice(0, mark).every(({ sense }) => !sense.action && !sense.debris && !sense.hedge);
}

/** "It is known of 38 missiles, of which 30 were stopped", "speaks of 38 missiles, of them 30": of no verb, and a part of it has one. */
function leadsItsPart(items: readonly Item[], units: readonly Unit[], unit: Unit): boolean {
  const part = units[units.indexOf(unit) + 1];
  if (!unit.weapon || !unit.count || unit.thing || !part?.count || part.weapon || part.thing) return false;
  // "188 drones, 76 shot down": the number behind the comma is a part
  const next = items.slice(unit.to + 1, part.from).every(isBeforePart);
  const among = items[unit.to]?.text === "," && (joint(items[unit.to + 1]) === "among" || next);
  return (
    among &&
    part.count.value <= unit.count.value &&
    items.slice(0, unit.from).every(({ sense, kind }) => !sense.action && !sense.hedge && kind !== "number") &&
    items.slice(unit.to).some(({ sense }) => sense.action?.outcome === "intercepted")
  );
}

/** "188 drones, shot down over 76": a verb of stopping, a qualifier. */
const isBeforePart = (item: Item): boolean =>
  item.sense.qualifier !== undefined || isAdverb(item) || item.sense.action?.outcome === "intercepted";

/** "за ніч було 188 дронів": the weapon of a number behind a verb of being that opens the clause. */
function thereWere(items: readonly Item[], unit: Unit): WeaponSlug | null {
  let at = unit.from - 1;
  while (items[at]?.sense.qualifier) at--;
  if (joint(items[at]) !== "be" || unit.single || unit.thing) return null;
  return items.slice(0, at).every((item) => !item.sense.action && !item.sense.weapon && item.kind !== "number")
    ? unit.weapon
    : null;
}

const LEFT: Action = { outcome: "left", form: "intransitive" };
/** "13 drones reached 24 sites". */
const REACH: Action = { outcome: "hits", form: "intransitive", weak: true };
const COME: Action = { outcome: "launched", form: "intransitive" };
const DOWN: Action = { outcome: "intercepted", form: "finite" };

/** "40 drones struck Ukraine": an attack; "air defences hit 12 of them": a kill; null where the verb tells of hits. */
function blowOf(items: readonly Item[], at: number, deeds: readonly Deed[]): Action | null {
  const action = items[at]?.sense.action;
  if (action?.outcome !== "hits" || !action.weak) return null;
  const before = items.slice(0, at).findLast((item) => !isAdverb(item) && joint(item) !== "have");
  if (before?.sense.airDefence) return DOWN;
  const struck = items[at + 1]?.sense.place?.kind === "country" && items[at + 1]?.sense.place?.name !== "";
  const only = deeds.every((deed) => deed.action.outcome === "launched") && !items[at - 1]?.sense.infinitive;
  return struck && only ? { ...COME, weak: true } : null;
}

/** Countries that weapons stray into. */
const isStrayGoal = (country: Country): boolean => country === "BY" || country in NEIGHBOURS;

/** "headed for US forces in Bahrain", "heading toward the Shaybah oil field": a target, no border that is crossed. */
export function isBoundElsewhere(items: readonly Item[], at: number): boolean {
  for (const item of items.slice(at + 1, at + GOAL_REACH)) {
    const { sense } = item;
    if (item.kind === "mark" || sense.action || sense.border) return false;
    const country = sense.country ?? sense.place?.country;
    // "nine were heading to Moscow"
    if (country && sense.place?.kind === "city" && HOMES.has(country)) return true;
    if (country) return !isStrayGoal(country) && !HOMES.has(country);
    if (isUnknownWord(item) && item.capital) return true;
  }
  return false;
}

/** Countries that weapons come from and may go back to. */
const HOMES: ReadonlySet<Country> = new Set(["RU", "UA", "IR", "YE", "LB"]);

/** Steps from a verb of flight to its goal. */
const GOAL_REACH = 5;

/** "two flew into Belarusian airspace", "96 crossed into Ukraine": what a verb of flight says by its goal; null for others. */
function flightOf(items: readonly Item[], at: number): Action | null {
  const action = items[at]?.sense.action;
  // "breached Polish airspace"
  const breaches = action?.outcome === "hits" && items.slice(at + 1, at + 4).some(({ sense }) => sense.border);
  if (action?.form !== "intransitive" || !(breaches || action.outcome === "launched" || action.outcome === "left"))
    return null;
  const near = items.slice(at + 1, at + 4);
  const inUkraine = near.some(({ sense }) => sense.place?.country === "UA");
  const goal = near.find(({ sense }) => sense.country)?.sense.country ?? (inUkraine ? "UA" : undefined);
  // "flew mostly out of Belarus", "flew out of Ukraine"
  const source = near.findIndex((item) => ["away", "out_of"].includes(joint(item) ?? ""));
  if (goal && source >= 0 && near.slice(source).some(({ sense }) => sense.country === goal))
    return goal === "UA" ? LEFT : COME;
  if (breaches) return goal && isStrayGoal(goal) ? LEFT : COME;
  if (action.outcome === "launched") return goal && isStrayGoal(goal) ? LEFT : null;
  return goal === "UA" && !items.slice(at, at + 4).some((item) => item.sense.border) ? COME : null;
}

/** "20 збитих дронів": a participle between a number and its weapon. */
function bindAttributes(clauses: Clauses): void {
  for (const unit of clauses.units) {
    const inside = clauses.items.slice(unit.from, unit.to).find((item) => item.sense.attribute)?.sense.action;
    // "збитий шахед пошкодив дах" tells of one that was counted elsewhere
    if (!inside || unit.fate || unit.thing || unit.single === "form") continue;
    clauses.apply([unit], inside, "attribute");
    // "3,000 drones, 1,300 dropped bombs": a list that the participle is the only verb of
    const before = clauses.units[clauses.units.indexOf(unit) - 1];
    const next = before && clauses.items.slice(before.to, unit.from);
    const untold = before?.weapon && before.count && !before.thing && !before.fate && !before.launched;
    if (inside.outcome === "launched" && untold && next?.length === 1 && next[0]?.text === ",")
      clauses.apply([before], inside, "list");
  }
}
