import { type Item, joint } from "../../mentions/item.ts";
import { nounPhrase } from "../units/noun-phrase.ts";
import type { Binding, Unit } from "../units/unit.ts";

/** "The number of missiles grew faster, to 288", "the total number of drones detected since March has reached 262": the number counts the weapons of its noun, with what is said of them. */
export function nameTotalled(items: readonly Item[], units: readonly Unit[]): void {
  if (!items.some((item) => item.sense.countNoun)) return;
  units.forEach((unit, index) => {
    if (unit.weapon || unit.thing || unit.part || unit.whole || !unit.count) return;
    let verb = unit.from - 1;
    while (items[verb]?.sense.qualifier || joint(items[verb]) === "article") verb--;
    const told = units[index - 1]?.to ?? 0;
    const number = items.findLastIndex((item, at) => at < verb && at >= told && item.sense.countNoun === true);
    const rises = joint(items[verb]) === "reach" || items[verb]?.sense.infinitive;
    if (!rises || number < 0 || joint(items[number + 1]) !== "of") return;
    const noun = nounPhrase(items, joint(items[number + 2]) === "article" ? number + 3 : number + 2);
    if (!noun.weapon || noun.thing) return;
    unit.weapon = noun.weapon;
    const outcome = items.slice(noun.end, verb).find(({ sense }) => sense.action)?.sense.action?.outcome;
    if (outcome === "launched") unit.launched = total(outcome);
    else if (outcome === "intercepted") unit.fate = total(outcome);
  });
}

const total = (outcome: "launched" | "intercepted"): Binding => ({
  outcome,
  suppressed: false,
  rule: `${outcome}:total`,
});
