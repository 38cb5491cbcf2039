import type { Item } from "../../mentions/item.ts";
import { joint } from "../../mentions/item.ts";
import type { Action } from "../../sense.ts";
import { NOTHING } from "../../whole-sense.ts";
import { fallsAfter, isSome } from "../signs.ts";
import { nounPhrase } from "../units/noun-phrase.ts";
import type { Unit } from "../units/unit.ts";
import type { Clauses, Deed } from "./clauses.ts";
import { hedgedBefore } from "./forecasts.ts";
import { bindImpersonal } from "./impersonal.ts";
import { shareBeside } from "./other-objects.ts";
import { contactRelative, relativeOwner, saidOfOther } from "./relatives.ts";
import { hasOtherSubject, toldOfSome } from "./subjects.ts";
import { agentBefore, voiceOf } from "./voice.ts";

/** How far a unit may stand from a noun such as "barrage of", in steps. */
const NEAR = 6;

/** How a verb of flight ties its subject. */
const FLEW = "launched:subject";

/** Ties one action to its units, by the form of the verb and its voice. */
export function bindDeed(clauses: Clauses, index: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  const { passive, perfect, negated, start } = voiceOf(clauses.items, at);
  // "не пропустили жодного з 12": let none through, which is no zero
  if (negated && action.outcome === "failed")
    for (const unit of [...clauses.rightList(index), ...clauses.leftList(start, true)])
      if (unit.none) unit.thing = "doubtful";
  if (negated && action.outcome !== "failed") {
    // "жодної не збито": the negation is said twice
    const none = clauses.leftList(start, true).filter((unit) => unit.none);
    if (action.outcome !== "hits") clauses.apply(none, action, "none");
    // "a single Iskander-M could not be downed"
    // "дві ракети не збито"
    const impersonal = action.form === "impersonal" && !clauses.units.some((unit) => unit.from === at + 1);
    const undone = (passive || impersonal) && action.outcome === "intercepted";
    const left = clauses.leftList(start, false);
    if (undone && joint(clauses.items[start - 1]) !== "that")
      clauses.apply(impersonal ? left.slice(-1) : left, { outcome: "failed", form: "past" }, "passive");
    // "the two missiles that were not destroyed": a rest without a count of its own
    const rest = joint(clauses.items[start - 1]) === "that" ? clauses.leftList(start - 1, false).at(-1) : undefined;
    if (rest && !rest.fate) rest.thing = "doubtful";
    return;
  }
  if (action.weak && clauses.items[at]?.sense.strike && strikesWith(clauses, at)) return;
  // "all targets were hit": what was struck
  if (action.weak && action.outcome === "hits" && action.form === "intransitive" && passive) return;
  // "a hit on a plant": a noun
  if (action.weak && joint(clauses.items[at - 1]) === "article") return;
  const hedged = hedgedBefore(clauses.items, start);
  // "none of the bombs could be stopped"
  const none = clauses.leftList(start, true).some((unit) => unit.none) && action.outcome === "intercepted";
  if (hedged && !none && action.outcome !== "hits" && action.outcome !== "active") {
    for (const unit of clauses.rightList(index)) if (!unit.fate && !unit.launched) unit.thing = "forecast";
    for (const unit of clauses.leftList(start, true)) if (!unit.fate && !unit.launched) unit.thing = "forecast";
    return;
  }
  // "detected 23 drones and destroyed them"
  const them = joint(clauses.items[at]) === "them" || joint(clauses.items[at + 1]) === "them";
  const sent = them && !passive && action.outcome === "intercepted" ? clauses.leftList(start, true) : [];
  if (sent.length > 0 && clauses.rightList(index, NEAR).length === 0) {
    clauses.apply(sent, action, "them");
    return;
  }
  switch (action.form) {
    case "noun":
      bindNoun(clauses, index);
      return;
    case "intransitive":
      bindIntransitive(clauses, index, start);
      return;
    case "finite":
      bindFinite(clauses, index, start);
      return;
    case "impersonal":
      bindImpersonal(clauses, index, start);
      return;
    case "past":
      if (passive) bindPassive(clauses, index, start);
      else if (perfect || agentBefore(clauses.items, clauses.units, start)) bindActive(clauses, index, start);
      else bindParticiple(clauses, index, start);
  }
}

/** "a barrage of 20 drones"; "five hits by drones": the count of the noun itself where nothing follows. */
function bindNoun(clauses: Clauses, index: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  const right = clauses.rightList(index, NEAR);
  const noun = clauses.items[at - 1]?.text === '"' ? at - 1 : at;
  const own = clauses.units.find((unit) => unit.to === noun && !unit.weapon && !unit.thing);
  if (action.outcome === "hits" && own && right.length === 0) {
    own.weapon = nounPhrase(clauses.items, at + 1).weapon;
    const named = own.weapon ?? clauses.units.find((unit) => unit.to <= own.from && unit.weapon)?.weapon;
    // "recorded 29 hits": hits were recorded, not launches
    if (named) own.launched = null;
    clauses.apply(named ? [own] : [], action, "noun");
    return;
  }
  clauses.apply(right, stoppedBefore(clauses, index) ?? action, "noun");
}

/** "targets destroyed included 12 drones": the participle says what became of the list; null for other lists. */
function stoppedBefore(clauses: Clauses, index: number): Action | null {
  const { items, units, deeds } = clauses;
  const clauseStart = clauses.clauseStart(deeds[index]?.at ?? 0);
  const [before, { at }] = [deeds[index - 1], deeds[index] as Deed];
  if (joint(items[at]) !== "among" || before?.action.form !== "past" || before.action.outcome === "launched")
    return null;
  const { passive, start } = voiceOf(items, before.at);
  const apart = items
    .slice(before.at + 1, at)
    .some(({ sense, kind }) => kind === "mark" || sense.strike || sense.speech || sense.joint === "that");
  const acts =
    passive ||
    apart ||
    agentBefore(items, units, start) ||
    units.some((unit) => unit.from < at && unit.from >= clauseStart && !unit.thing);
  return acts ? null : before.action;
}

/** Passive: the units before it in the clause; where there are none, those after it. */
function bindPassive(clauses: Clauses, index: number, start: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  const inUnit = clauses.units.some((unit) => unit.from < start && start <= unit.to);
  const relative = joint(clauses.items[start - 1]) === "that" && !inUnit;
  if (toldOfSome(clauses, start)) return;
  if (isOwnLoss(clauses, index)) {
    for (const unit of clauses.units) unit.thing ??= "running_total";
    return;
  }
  if (relative ? saidOfOther(clauses, start - 2) : hasOtherSubject(clauses, start)) return;
  const left = relative ? withLaunched(clauses, start - 1) : clauses.pending(start, action);
  if (left.length > 0) {
    // "two missiles flew at Odesa and were shot down"
    const flew = joint(clauses.items[start - 1]) === "and" && left.every(({ launched }) => launched?.rule === FLEW);
    clauses.apply(left, action, relative ? "relative" : flew ? "them" : "passive");
    if (!relative) clauses.settled = at;
  } else if (action.outcome === "launched" && clauses.leftList(start, false).some((unit) => unit.launched)) {
    // "Russia attacked: 30 drones were launched, and": of units that are told already
    clauses.settled = at;
  } else {
    // "was beaten off: one missile and three drones got through"
    const right = clauses.rightList(index).filter((unit) => !clauses.hasOwnVerb(unit));
    clauses.apply(right, action, "inverted");
  }
}

/** "included eight drones and three missiles, which were shot down": behind a comma, a clause about all that was launched. */
function withLaunched(clauses: Clauses, that: number): Unit[] {
  const near = clauses.leftList(that, true);
  const last = near.at(-1);
  if (!last?.launched || last.count?.value === 1 || clauses.items[that - 1]?.text !== ",") return near;
  const list = clauses.units.filter((unit) => unit.to <= last.to && unit.launched === last.launched && !unit.fate);
  return list.length > near.length ? list : near;
}

/** "2,900 drones have been lost by Russia": what a side has lost of its own, not what went astray in a raid. */
function isOwnLoss({ items, deeds }: Clauses, index: number): boolean {
  const { at, action } = deeds[index] as Deed;
  return (
    action.outcome === "lost" &&
    joint(items[at + 1]) === "by" &&
    items.slice(at + 2, at + 5).some((item) => item.sense.country)
  );
}

/** An actor stands before the verb: its object follows, or it is a relative clause about the unit before. */
function bindActive(clauses: Clauses, index: number, start: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  const right = clauses.rightList(index);
  if (action.outcome === "lost" && action.form === "past") {
    // "lost 281 drones to Russian air defences": shot down by the other side
    if (right.length > 0 && airDefenceAfter(clauses, right)) {
      clauses.apply(right, { outcome: "intercepted", form: "past" }, "active");
      clauses.settled = at;
    }
    return;
  }
  // "of nine drones that Russia sent overnight eight were shot down": the number has a verb of its own
  const owner = relativeOwner(clauses, start);
  const next = right[0] ? joint(clauses.items[right[0].to]) : undefined;
  if (owner && right[0]?.weapon === null && (next === "be" || next === "have")) {
    clauses.apply([owner], action, "relative");
    return;
  }
  const fired = contactRelative(clauses, at, start);
  if (fired) {
    clauses.apply([fired], action, "relative");
    return;
  }
  if (right.length === 0 && (toldOfSome(clauses, start) || shareBeside(clauses, at) || hasObject(clauses, at))) return;
  if (right.length > 0) {
    clauses.apply(right, action, "active");
    clauses.settled = at;
    return;
  }
  clauses.apply(clauses.leftList(start, true), action, "relative");
}

/** "drones launched by Russia", "20 drones downed": the unit beside it, or an object after it. */
function bindParticiple(clauses: Clauses, index: number, start: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  // "two missiles fired at Kuwait fell short"
  const beside = clauses.units.find((unit) => unit.to === start && !unit.thing);
  if (beside && action.outcome === "launched" && fallsAfter(clauses.items, beside)) {
    clauses.apply([beside], action, "participle");
    return;
  }
  const left = clauses.leftList(start, false);
  const strong = left.filter((unit) => !unit.fate || clauses.listed.has(unit));
  const right = clauses.rightList(index);
  // "180 missiles, a large number of them intercepted"
  if (right.length === 0 && toldOfSome(clauses, start)) return;
  // "its figure, released on Friday, was 1,441 drones": not what was released
  const before = right[0]?.from ?? 0;
  if (action.outcome === "launched" && at > 0 && clauses.items.slice(at, before).some((item) => joint(item) === "be"))
    return;
  // "tracked 19 drones and shot down three": the second of two verbs, with an object of its own
  const second = joint(clauses.items[start - 1]) === "and" && left.at(-1)?.to === start - 1;
  if (second && right.length > 0 && left.every((unit) => (unit.fate ?? unit.launched)?.rule.endsWith(":active"))) {
    clauses.apply(right, action, "active");
    clauses.settled = at;
    return;
  }
  // "two missiles destroyed granaries": the weapons did it
  if (action.outcome === "intercepted" && isStruck(clauses.items, at + 1)) {
    for (const unit of left) unit.thing = "doubtful";
    return;
  }
  const aside = left.length > 0 && action.outcome === "launched" && left.every((unit) => unit.fate !== null);
  if (aside) return;
  if (left.length > 0 && (strong.length > 0 || right.length === 0)) {
    clauses.apply(left, action, "participle");
    return;
  }
  if (right.length > 0) {
    clauses.apply(right, action, "active");
    clauses.settled = at;
    return;
  }
  if (!hasObject(clauses, at)) clauses.apply(clauses.leftList(start, true), action, "participle");
}

/** "granaries", "houses", "a bridge": what a weapon destroys. */
function isStruck(items: readonly Item[], at: number): boolean {
  const led = joint(items[at]) === "article";
  const item = items[led ? at + 1 : at];
  return (
    item?.sense.thing === "places" || (item?.kind === "word" && item.sense === NOTHING && (led || item.plural === true))
  );
}

/** "destroyed the target", "destroyed a Patriot system": what stands before the verb did it. */
function hasObject({ items }: Clauses, at: number): boolean {
  // "intercepted a third of the missiles", "shot down most of them"
  const next = items[at + 1];
  if (next && isSome(next)) return true;
  const noun = items.slice(at + 2, at + 5);
  const time = noun.some((item) => item.kind === "date" || item.sense.time || item.sense.weekday || item.sense.within);
  return (items[at + 1]?.sense.definite === true || joint(items[at + 1]) === "article") && !time;
}

/** Always active: the object follows, or stands before in a relative clause. */
function bindFinite(clauses: Clauses, index: number, start: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  const last = clauses.leftList(start, false);
  const infinitive = clauses.items[at]?.sense.infinitive === true;
  // "32 Shahed launches"
  if (last.length > 0 && last.at(-1)?.to === start && !infinitive && !action.meets) {
    clauses.apply(last.slice(-1), action, "noun");
    return;
  }
  const right = clauses.rightList(index);
  if (right.length > 0) {
    clauses.apply(right, action, "active");
    clauses.settled = at;
  } else if (!toldOfSome(clauses, start) && !hasObject(clauses, at) && !infinitive && !action.meets)
    clauses.apply(clauses.leftList(start, true), action, "relative");
}

/** The weapons are the subject: before the verb, or after it where the order is turned. */
function bindIntransitive(clauses: Clauses, index: number, start: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  const relative = joint(clauses.items[start - 1]) === "that";
  if (toldOfSome(clauses, start)) return;
  let left = relative ? clauses.leftList(start - 1, true) : clauses.pending(start, action);
  if (action.weak || action.outcome === "launched") {
    const subject = clauses.leftList(start, false);
    left = left.filter((unit) => subject.includes(unit));
  }
  if (left.length > 0) {
    clauses.apply(left, action, relative ? "relative" : "subject");
    if (action.outcome === "left") clauses.apply(alsoWent(clauses, at), action, "subject");
    if (!relative && action.outcome !== "launched") clauses.settled = at;
  } else if (!action.weak || action.outcome !== "hits")
    clauses.apply(clauses.rightList(index, NEAR), action, "inverted");
}

/** "two crossed into Romania and one into Moldova": the next number goes with the same verb. */
function alsoWent(clauses: Clauses, at: number): Unit[] {
  const next = clauses.units.find((unit) => unit.from > at && !unit.thing);
  if (!next || next.weapon || next.fate) return [];
  const between = clauses.items.slice(at + 1, next.from);
  const goes = joint(clauses.items[next.to]) === "toward" && clauses.items[next.to + 1]?.sense.country !== undefined;
  return goes && !between.some((item) => item.sense.action) ? [next] : [];
}

function airDefenceAfter(clauses: Clauses, units: readonly Unit[]): boolean {
  const from = units[0]?.to ?? 0;
  return clauses.items
    .slice(from, from + 8)
    .some((item) => item.sense.airDefence || item.sense.speaker?.claimant === "ukrainian-air-force");
}

/** "struck with two missiles": an attack, not a hit. */
function strikesWith(clauses: Clauses, at: number): boolean {
  const next = clauses.units.find((unit) => unit.from > at);
  return next !== undefined && clauses.items.slice(at + 1, next.from).some((item) => joint(item) === "with");
}

/** "attack drones", "intercepted missiles": the word describes the weapon and tells nothing. */
export function isAttributive(items: readonly Item[], at: number): boolean {
  if (!items[at]?.sense.adjective) return false;
  for (let next = at + 1; next < Math.min(items.length, at + 4); next++) {
    if (items[next]?.sense.weapon) return true;
    if (!items[next]?.sense.adjective) return false;
  }
  return false;
}
