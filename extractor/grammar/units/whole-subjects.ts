import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import { isAdverb, voiceOf } from "../bindings/voice.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { emptyUnit, type Unit } from "./unit.ts";

/** Steps from a subject to its verb. */
const VERB_REACH = 6;

/** Steps from a number to the "all" that belongs to it. */
const SUBJECT_REACH = 10;

/** "They were all shot down", "the drones were all destroyed", "they could not be intercepted": all or none of what was told. */
export function wholeSubject(items: readonly Item[], at: number): Unit | null {
  if (!items[at]?.sense.definite) return null;
  const noun = joint(items[at]) === "agent" ? null : nounPhrase(items, at + 1, true);
  if (noun && (!noun.weapon || noun.thing || !items[noun.end - 1]?.plural)) return null;
  const end = noun?.end ?? at + 1;
  if (items.slice(at, end).some((item) => item.kind === "number")) return null;
  const unit: Unit = { ...emptyUnit(items, at, end), weapon: noun?.weapon ?? null, part: true, definite: true };
  if (isAllBefore(items, end) || (noun?.weapon && isOfLaunch(items, at, end, noun.weapon)))
    return { ...unit, all: true };
  const { start, end: last } = items[at] as Item;
  return isUndone(items, end)
    ? { ...unit, all: false, none: true, count: { value: 0, qualifier: "exact", span: [start, last] } }
    : null;
}

/** "launched 29 drones and two missiles, but only the drones were shot down": those of the launch that the sentence tells, and no number of them. */
function isOfLaunch(items: readonly Item[], at: number, end: number, weapon: WeaponSlug): boolean {
  const verb = items.findIndex((item, next) => next >= end && item.sense.action !== undefined);
  if (verb - end > 2 || items[verb]?.sense.action?.outcome !== "intercepted") return false;
  const { negated, passive, start } = voiceOf(items, verb);
  const before = items.slice(0, at);
  return (
    passive &&
    !negated &&
    start === end &&
    before.some(({ sense }) => sense.weapon && isWithin(sense.weapon, weapon)) &&
    before.some(({ sense }) => sense.action?.outcome === "launched") &&
    before.every(({ sense }) => sense.action?.outcome !== "intercepted")
  );
}

/** "were all shot down", "were both downed": "all" stands between the subject and its verb. */
export function isAllBefore(items: readonly Item[], from: number): boolean {
  let all = false;
  let verb = false;
  for (let at = from; at < Math.min(items.length, from + SUBJECT_REACH); at++) {
    const item = items[at] as Item;
    verb ||= joint(item) === "be" || joint(item) === "have";
    // "the 12 drones sent by Russia were all"
    if (!verb && isToldBeside(item)) continue;
    if (item.sense.action) return all;
    if (joint(item) === "all" && joint(items[at - 1]) === "be") all = true;
    else if (joint(item) !== "be" && joint(item) !== "have" && !isAdverb(item)) return false;
  }
  return false;
}

/** Words of the launch that stand between a subject and its verb. */
const isToldBeside = ({ sense }: Item): boolean =>
  sense.action?.outcome === "launched" ||
  sense.country !== undefined ||
  sense.place !== undefined ||
  ["by", "away", "toward", "that"].includes(sense.joint ?? "");

/** "could not be intercepted", "were not shot down": the verb at once after its subject, denied. */
function isUndone(items: readonly Item[], from: number): boolean {
  // "the Kalibrs were intercepted, the Iskanders were not"
  const next = items[from + 2];
  if (joint(items[from]) === "be" && joint(items[from + 1]) === "not" && (next === undefined || next.kind === "mark"))
    return items.slice(0, from).some(({ sense }) => sense.action?.outcome === "intercepted");
  const verb = items.findIndex((item, at) => at >= from && item.sense.action !== undefined);
  if (verb < 0 || verb - from > VERB_REACH || items[verb]?.sense.action?.outcome !== "intercepted") return false;
  const { negated, passive, start } = voiceOf(items, verb);
  return negated && passive && start === from;
}
