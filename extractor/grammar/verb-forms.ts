import type { Item } from "../mentions/item.ts";
import { joint } from "../mentions/item.ts";
import { NOTHING } from "../whole-sense.ts";
import type { Clauses, Deed } from "./clauses.ts";
import { hedgedBefore } from "./forecasts.ts";
import { bindImpersonal } from "./impersonal.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { Unit } from "./unit.ts";
import { agentBefore, isAdverb, voiceOf } from "./voice.ts";

/** How far a unit may stand from a noun such as "barrage of", in steps. */
const NEAR = 6;

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
    if (passive && action.outcome === "intercepted" && joint(clauses.items[start - 1]) !== "that")
      clauses.apply(clauses.leftList(start, false), { outcome: "failed", form: "past" }, "passive");
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
  const own = clauses.units.find((unit) => unit.to === at && !unit.weapon && !unit.thing);
  if (action.outcome === "hits" && own && right.length === 0) {
    own.weapon = nounPhrase(clauses.items, at + 1).weapon;
    const named = own.weapon ?? clauses.units.find((unit) => unit.to <= own.from && unit.weapon)?.weapon;
    // "recorded 29 hits": hits were recorded, not launches
    if (named) own.launched = null;
    clauses.apply(named ? [own] : [], action, "noun");
    return;
  }
  clauses.apply(right, action, "noun");
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
  const left = relative ? clauses.leftList(start - 1, true) : clauses.pending(start, action);
  if (left.length > 0) {
    clauses.apply(left, action, relative ? "relative" : "passive");
    if (!relative) clauses.settled = at;
  } else if (action.outcome === "launched" && clauses.leftList(start, false).some((unit) => unit.launched)) {
    // "Russia attacked: 30 drones were launched, and": of units that are told already
    clauses.settled = at;
  } else clauses.apply(clauses.rightList(index), action, "inverted");
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
  const fired = contactRelative(clauses, at, start);
  if (fired) {
    clauses.apply([fired], action, "relative");
    return;
  }
  if (right.length === 0 && toldOfSome(clauses, start)) return;
  if (right.length > 0) {
    clauses.apply(right, action, "active");
    clauses.settled = at;
    return;
  }
  clauses.apply(clauses.leftList(start, true), action, "relative");
}

/** "two of the missiles Russia fired and 80 drones were": a relative clause without a pronoun, whose verb has no object. */
function contactRelative(clauses: Clauses, at: number, start: number): Unit | null {
  const { items } = clauses;
  const unit = clauses.units.find((one) => one.to < start && start - one.to <= 2 && one.weapon && !one.thing);
  if (!unit || !items[unit.to]?.sense.country || joint(items[at + 1]) !== "and") return null;
  return items.slice(unit.to, start).some((item) => item.kind === "mark") ? null : unit;
}

/** "drones launched by Russia", "20 drones downed": the unit beside it, or an object after it. */
function bindParticiple(clauses: Clauses, index: number, start: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
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

/** "destroyed the target": what stands before the verb did it. */
function hasObject({ items }: Clauses, at: number): boolean {
  const noun = items.slice(at + 2, at + 5);
  const time = noun.some((item) => item.kind === "date" || item.sense.time || item.sense.weekday || item.sense.within);
  return items[at + 1]?.sense.definite === true && !time;
}

/** Always active: the object follows, or stands before in a relative clause. */
function bindFinite(clauses: Clauses, index: number, start: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  const last = clauses.leftList(start, false);
  const infinitive = clauses.items[at]?.sense.infinitive === true;
  // "32 Shahed launches"
  if (last.length > 0 && last.at(-1)?.to === start && !infinitive) {
    clauses.apply(last.slice(-1), action, "noun");
    return;
  }
  const right = clauses.rightList(index);
  if (right.length > 0) {
    clauses.apply(right, action, "active");
    clauses.settled = at;
  } else if (!toldOfSome(clauses, start) && !infinitive)
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

/** "most of which were shot down", "dozens disappeared": the verb is of a number that is not told. */
function toldOfSome(clauses: Clauses, start: number): boolean {
  if (joint(clauses.items[start - 1]) === "some") return true;
  const last = clauses.units.findLast((unit) => unit.to <= start);
  if (!last?.thing) return false;
  // "four Tochka-U and three HARM missiles were intercepted"
  const beside = clauses.units[clauses.units.indexOf(last) - 1];
  if (last.thing === "equipment" && beside?.weapon && !beside.thing && clauses.isJoined(beside, last)) return false;
  // "20 missiles were fired, and five houses were destroyed": of something else
  const led = ["over", "toward", "away", "with", "by"].includes(joint(clauses.items[clauses.before(last)]) ?? "");
  if (last.thing !== "doubtful")
    return (
      !led &&
      last.thing !== "date" &&
      last.thing !== "time" &&
      (clauses.near(last, start) || isWhichOf(clauses, last, start))
    );
  if (last.count) return false;
  // "90 drones, the majority of which, he says, were stopped"
  return clauses.near(last, start) || isWhichOf(clauses, last, start);
}

/** "named the means that were used": a relative clause about a noun that is no weapon. */
function saidOfOther({ items, units }: Clauses, at: number): boolean {
  const noun = items[at];
  if (!noun || noun.sense.weapon || units.some((unit) => unit.from <= at && at < unit.to)) return false;
  return joint(items[at - 1]) === "article" && noun.kind === "word";
}

/** "20 missiles were fired and an apartment building was destroyed": a noun of another kind is what the verb is of. */
function hasOtherSubject(clauses: Clauses, start: number): boolean {
  let at = start - 1;
  let noun = false;
  let article = false;
  for (; at >= 0; at--) {
    const item = clauses.items[at] as Item;
    const { sense } = item;
    if (clauses.units.some((unit) => unit.from <= at && at < unit.to) || sense.weapon || sense.airDefence) return false;
    if (joint(item) === "article") article = true;
    else if (item.kind === "word" ? sense === NOTHING : sense.thing || sense.head) noun = true;
    else if (!(sense.adjective && !joint(item)) && !isAdverb(item)) break;
  }
  const before = clauses.items[at];
  const opens =
    before === undefined || joint(before) === "and" || joint(before) === "but" || [",", ";", "–"].includes(before.text);
  return noun && article && opens;
}

/** "the majority of which, in his words, were": nothing but words aside stands before the verb. */
function isWhichOf(clauses: Clauses, part: Unit, start: number): boolean {
  const parts = clauses.items[part.from]?.sense.parts === true;
  const next = clauses.items[part.to]?.text === '"' ? part.to + 1 : part.to;
  const which = parts || ["that", "them", "among"].includes(joint(clauses.items[next]) ?? "");
  return which && !clauses.items.slice(part.to, start).some((item) => item.sense.action);
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
