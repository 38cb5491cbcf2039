import { type Item, joint } from "../mentions/item.ts";
import type { Clauses } from "./clauses.ts";
import type { Unit } from "./unit.ts";
import { isAttributive, STRIKE_REACH } from "./verb-forms.ts";

/** Words that bring in the weapons of an attack. */
const OPENERS = ["with", "by", "of", "away", "namely"];

/** "attacked Ukraine with 139 drones", "an attack by 12 drones": launched. With `alone`, only "with" behind words that are no other verb. */
export function bindStrikes(clauses: Clauses, inside: ReadonlySet<number>, alone = false): void {
  for (let at = 0; at < clauses.items.length; at++) {
    if (
      !clauses.items[at]?.sense.strike ||
      (alone && clauses.items[at]?.sense.action) ||
      clauses.items[at - 1]?.sense.infinitive ||
      inside.has(at) ||
      isAttributive(clauses.items, at)
    )
      continue;
    let opened = false;
    for (let next = at + 1; next < Math.min(clauses.items.length, at + STRIKE_REACH); next++) {
      const item = clauses.items[next] as Item;
      const unit = clauses.units.find((one) => one.from === next);
      if (unit?.thing) next = unit.to - 1;
      else if (unit) {
        // "the attack – 92 drones and 13 missiles – was"
        const aside = next === at + 2 && ["–", "("].includes(clauses.items[at + 1]?.text ?? "");
        if ((opened || aside) && !unit.fate) launchFrom(clauses, unit);
        break;
      }
      if ((alone ? ["with"] : OPENERS).includes(joint(item) ?? "")) opened = true;
      if (item.sense.action || item.text === ";" || item.text === ".") break;
    }
  }
}

function launchFrom(clauses: Clauses, first: Unit): void {
  let from = first.from;
  for (const unit of clauses.units.filter((one) => one.from >= first.from)) {
    if (unit.from !== first.from && !clauses.isList(from, unit.from)) break;
    if (unit.thing) {
      from = unit.to;
      continue;
    }
    if (unit.fate) break;
    unit.launched ??= { outcome: "launched", suppressed: false, rule: "launched:strike-with" };
    from = unit.to;
  }
}
