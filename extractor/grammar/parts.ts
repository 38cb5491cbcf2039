import { type Item, joint } from "../mentions/item.ts";
import type { Unit } from "./unit.ts";
import { isAdverb } from "./voice.ts";

/**
 * "412 drones, of which 377 were shot down", "two missiles, both destroyed": the verb speaks of the part, so the
 * number before it tells how many were launched.
 */
export function splitParts(items: readonly Item[], units: readonly Unit[]): void {
  units.forEach((part, index) => {
    const whole = units[index - 1];
    if (!whole || !isPartOf(items, part, whole)) return;
    if (whole.fate && whole.fate !== part.fate) return;
    whole.fate = null;
    whole.launched ??= { outcome: "launched", suppressed: false, rule: "launched:parted" };
  });
}

function isPartOf(items: readonly Item[], part: Unit, whole: Unit): boolean {
  if (!whole.count || !whole.weapon || whole.thing || whole.whole || whole.part || whole.single) return false;
  // "139 drones, 88 downed"
  const bare = part.weapon === null && part.count !== null && part.from - whole.to === 1;
  if (part.thing || !part.fate || part.none || !(part.part || part.all || bare)) return false;
  if (part.weapon && part.weapon !== whole.weapon) return false;
  if (part.count && part.count.value > whole.count.value) return false;
  return items.slice(whole.to, part.from).every(isLink) && isSaidOf(items, part);
}

const isLink = (item: Item): boolean =>
  ["of", "among", "that", "them"].includes(joint(item) ?? "") || [",", "(", '"', "–"].includes(item.text);

/** The verb follows the part at once: not "14 of them over Tver, were shot down". */
function isSaidOf(items: readonly Item[], part: Unit): boolean {
  for (let at = part.to; at < items.length; at++) {
    const item = items[at] as Item;
    // "five were downed, one of which flew at Kyiv": the verb after it is not that of the part
    if (item.sense.action) return !item.sense.action.weak || item.sense.action.outcome === part.fate?.outcome;
    if (!isAdverb(item) && !["be", "have", "not"].includes(joint(item) ?? "")) return false;
  }
  return false;
}
