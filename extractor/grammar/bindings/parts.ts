import { type Item, joint } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";
import { isAdverb } from "./voice.ts";

/**
 * "412 drones, of which 377 were shot down", "two missiles, both destroyed": the verb speaks of the part, so the
 * number before it tells how many were launched.
 */
export function splitParts(items: readonly Item[], units: readonly Unit[]): void {
  units.forEach((part, index) => {
    tellBrokenDown(items, units, index);
    const whole = units[index - 1];
    if (!whole || !isPartOf(items, part, whole)) return;
    // "dealt with 89 Shaheds, all of which were destroyed"
    if (whole.fate && whole.fate !== part.fate && !whole.fate.met) return;
    whole.fate = null;
    whole.launched ??= { outcome: "launched", suppressed: false, rule: "launched:parted" };
  });
}

/** "614 targets – 574 drones and 40 missiles – of which it downed 577": the total and its breakdown were launched. */
function tellBrokenDown(items: readonly Item[], units: readonly Unit[], index: number): void {
  const part = units[index] as Unit;
  if (!part.fate || part.thing || !part.part || part.weapon) return;
  const list = units.slice(0, index);
  if (list.length < 3 || list.some((unit) => unit.thing || unit.fate || unit.launched || !unit.weapon || !unit.count))
    return;
  const [total, ...parts] = list;
  const sum = parts.reduce((whole, unit) => whole + (unit.count?.value ?? 0), 0);
  if (!total || sum !== total.count?.value || !["–", "(", ":"].includes(items[total.to]?.text ?? "")) return;
  for (const unit of list) unit.launched = { outcome: "launched", suppressed: false, rule: "launched:broken-down" };
  part.weapon = total.weapon;
}

function isPartOf(items: readonly Item[], part: Unit, whole: Unit): boolean {
  if (!whole.count || !whole.weapon || whole.thing || whole.whole || whole.part || whole.single) return false;
  // "139 drones, 88 downed"
  const bare = part.weapon === null && part.count !== null && part.from - whole.to === 1;
  if (part.thing || !part.fate || part.none || !(part.part || part.all || bare)) return false;
  if (part.weapon && part.weapon !== whole.weapon) return false;
  if (part.count && part.count.value > whole.count.value) return false;
  return items.slice(whole.to, part.from).every((item) => isLink(item) || isAdverb(item)) && isSaidOf(items, part);
}

const isLink = (item: Item): boolean =>
  ["of", "among", "that", "them"].includes(joint(item) ?? "") || [",", "(", '"', "–"].includes(item.text);

/** The verb follows the part at once: not "14 of them over Tver, were shot down". */
function isSaidOf(items: readonly Item[], part: Unit): boolean {
  for (let at = part.to; at < items.length; at++) {
    const item = items[at] as Item;
    // "five were downed, one of which flew at Kyiv": the verb after it is not that of the part
    // "53 drones, including 12 bound for Moscow"
    const { outcome } = item.sense.action ?? {};
    if (outcome === "launched" || outcome === "left") return part.fate?.outcome === outcome;
    // "31 missiles, 29 of which were": the verb is left out
    if (item.kind === "mark" && joint(items[at - 1]) === "be") return true;
    if (item.sense.action) return !item.sense.action.weak || item.sense.action.outcome === part.fate?.outcome;
    if (!isAdverb(item) && !["be", "have", "not"].includes(joint(item) ?? "")) return false;
  }
  return false;
}
