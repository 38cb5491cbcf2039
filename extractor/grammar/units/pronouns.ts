import { type Item, joint } from "../../mentions/item.ts";
import { hedgedBefore } from "../bindings/forecasts.ts";
import { agentBefore, voiceOf } from "../bindings/voice.ts";
import { emptyUnit, type Unit } from "./unit.ts";

/** Steps from "it" to the verb that says what became of it. */
const VERB_REACH = 5;

/** "It was intercepted", "the crews destroyed it", "shot it down": the one weapon told before; null where nothing says that it was stopped. */
export function pronounUnit(items: readonly Item[], at: number): Unit | null {
  const { sense, start, end } = items[at] as Item;
  if (!sense.singular) return null;
  const verb = sense.action ? at : objectOf(items, at) ? at - 1 : subjectOf(items, at);
  const action = verb === null ? undefined : items[verb]?.sense.action;
  if (verb === null || !action || action.outcome !== "intercepted" || action.form !== "past") return null;
  const voice = voiceOf(items, verb);
  // "a fire destroyed it"
  const acts = agentBefore(items, [], voice.start) || joint(items[voice.start - 1]) === "and";
  if (!voice.passive && !acts) return null;
  if (voice.negated || hedgedBefore(items, voice.start) || items[verb]?.sense.infinitive) return null;
  if (items[verb - 1]?.sense.infinitive) return null;
  return {
    ...emptyUnit(items, at, at + 1),
    count: { value: 1, qualifier: "exact", span: [start, end] },
    single: "it",
    definite: true,
    fate: { outcome: "intercepted", suppressed: action.suppressed === true, rule: "intercepted:it" },
  };
}

/** "destroyed it over the sea": the verb stands before, and no noun that "it" would belong to follows. */
const objectOf = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.sense.action !== undefined && items[at + 1]?.kind !== "number" && !items[at + 1]?.sense.action;

/** "it was shot down": the passive verb behind it. */
function subjectOf(items: readonly Item[], at: number): number | null {
  const verb = items.findIndex((item, index) => index > at && item.sense.action !== undefined);
  if (verb < 0 || verb - at > VERB_REACH) return null;
  const { passive, start } = voiceOf(items, verb);
  return passive && start === at + 1 ? verb : null;
}
