import { type Item, joint } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";

/** How the words before a verb turn it: passive, perfect, negated; `start` is the first of them. */
export interface VerbVoice {
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
  readonly start: number;
}

/** Words that make the voice, read backwards from the verb. */
export function voiceOf(items: readonly Item[], at: number): VerbVoice {
  let passive = false;
  let perfect = false;
  // "перехвачена не была"
  let negated = joint(items[at + 1]) === "not" && joint(items[at + 2]) === "be";
  let start = at;
  for (let before = at - 1; before >= 0 && at - before <= 7; before--) {
    const item = items[before] as Item;
    const name = joint(item);
    if (name === "be") passive = true;
    else if (name === "have") perfect = true;
    else if (name === "not") negated = true;
    else if (name === "and" && sameDeed(items, before, at)) before--;
    else if (!isAdverb(item) && !(name === "all" && joint(items[before - 1]) === "be")) break;
    if (name === "be" || name === "have" || name === "not") start = before;
  }
  return { passive, perfect: perfect && !passive, negated, start };
}

/** "were intercepted and shot down": two verbs that say the same share the words before them. */
function sameDeed(items: readonly Item[], and: number, at: number): boolean {
  const [first, second] = [items[and - 1]?.sense.action, items[at]?.sense.action];
  return and === at - 1 && first?.form === "past" && second?.form === "past" && first.outcome === second.outcome;
}

/** Someone who acts stands before the verb: "Russia", "it", "air defences". */
export function agentBefore(items: readonly Item[], units: readonly Unit[], start: number): boolean {
  for (let before = start - 1; before >= Math.max(0, start - 5); before--) {
    const item = items[before] as Item;
    const { sense } = item;
    if (units.some((unit) => unit.from <= before && before < unit.to)) return false;
    if (joint(item) === "that") return true;
    if (joint(item) === "agent" || sense.airDefence || sense.speaker || sense.country || sense.place?.kind === "city") {
      return !byBefore(items, before);
    }
    if (!isAdverb(item) && item.kind !== "date" && item.sense.weekday === undefined && joint(item) !== "toward")
      return false;
  }
  return false;
}

/** "launched by Russia": the agent belongs to another verb. */
function byBefore(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const item = items[before] as Item;
    if (joint(item) === "by") return true;
    if (item.sense.action || item.kind === "mark" || joint(item) === "that") return false;
  }
  return false;
}

/** A word that can stand between a unit and its verb without changing what is said. */
export function isAdverb(item: Item): boolean {
  const { sense } = item;
  return (
    sense.adverb === true ||
    sense.time !== undefined ||
    item.kind === "date" ||
    sense.weekday !== undefined ||
    item.text === '"'
  );
}
