import { isWithin, type WeaponSlug } from "../../domain/weapons.ts";
import type { Item } from "../mentions/item.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";
import { isPlaceCount } from "./signs.ts";
import type { Unit } from "./unit.ts";
import { joinedWeapon, WIDE_GROUPS } from "./weapons.ts";

/** How many sentences a name stands for the bare numbers after it. */
const NAME_REACH = 4;

/** "six of these missiles" after "seven Kh-101": the weapon named before, where it is a kind of the one named now. */
export function weaponOf(told: Discourse, draft: Draft, unit: Unit, previous: Unit | null): WeaponSlug | null {
  const fired =
    unit.single === "form" ||
    (unit.all && !unit.count) ||
    unit.fate?.outcome === "hits" ||
    unit.fate?.outcome === "missed";
  const wideAll = unit.all && !unit.count && unit.weapon !== null && WIDE_GROUPS.has(unit.weapon);
  const beside = wideAll ? namedInSentence(draft, unit) : null;
  if (beside) return beside;
  const only = fired && unit.weapon && unit.fate ? onlyLaunched(told, unit.weapon) : null;
  if (only) return only;
  if (unit.which) return ofPair(told, draft, unit);
  if (unit.weapon === null) return antecedent(told, draft, unit, previous);
  const before = previous?.weapon ?? told.weapon;
  if (unit.part && before && isWithin(before, unit.weapon)) return before;
  if (unit.weapon === "guided-missile") return told.named.some((one) => one.weapon === "kh-59") ? "kh-59" : "missile";
  if (!unit.definite || !WIDE_GROUPS.has(unit.weapon)) return unit.weapon;
  const wide = unit.weapon;
  return told.named.findLast((one) => isWithin(one.weapon, wide))?.weapon ?? unit.weapon;
}

/** "no Kinzhal was stopped, but the missiles missed": the missiles of the same sentence. */
function namedInSentence(draft: Draft, unit: Unit): WeaponSlug | null {
  const before = draft.sentence.items.slice(0, unit.from).findLast((item) => item.sense.weapon)?.sense.weapon;
  return before && unit.weapon && before !== unit.weapon && isWithin(before, unit.weapon) ? before : null;
}

/** "the missile" of a raid that named one kind of missile: that kind. Null where several were named, or the group itself. */
function onlyLaunched(told: Discourse, wide: WeaponSlug): WeaponSlug | null {
  if ((!WIDE_GROUPS.has(wide) && wide !== "guided-missile") || wide === "drone") return null;
  const launched = told.facts.filter((fact) => fact.metric === "launched" && isWithin(fact.weapon, wide));
  if (wide === "guided-missile" && launched.some((fact) => fact.weapon === "kh-59")) return "kh-59";
  const [only, ...others] = new Set(
    launched.filter((fact) => fact.weapon !== "s8000-banderol").map((fact) => fact.weapon),
  );
  return only && only !== wide && others.length === 0 ? only : null;
}

/** "405 of the former and 15 of the latter": the first or the second of the two kinds told last. */
function ofPair(told: Discourse, draft: Draft, unit: Unit): WeaponSlug | null {
  const here = draft.units.flatMap((one) => (one.from < unit.from && one.weapon && !one.thing ? [one.weapon] : []));
  const last = told.facts.findLast((fact) => fact.sentence < told.index)?.sentence;
  const there = told.facts.flatMap((fact) => (fact.sentence === last ? [fact.weapon] : []));
  const pair = [...new Set(new Set(here).size > 1 ? here : there)].slice(-2);
  return (pair.length === 2 ? pair[unit.which === "former" ? 0 : 1] : undefined) ?? null;
}

/** "12 missiles, six Kalibr and six Kh-101, and nine of them …": the weapon of a total that its parts add up to. */
function totalOf(units: readonly Unit[]): WeaponSlug | null {
  const counted = units.filter((one) => one.weapon && one.count && !one.thing);
  for (const [index, total] of counted.entries()) {
    const parts = counted.slice(index + 1).filter((one) => isWithin(one.weapon ?? "mixed", total.weapon ?? "mixed"));
    const sum = parts.reduce((whole, one) => whole + (one.count?.value ?? 0), 0);
    if (parts.length > 1 && sum === total.count?.value) return total.weapon;
  }
  return null;
}

/** The weapon that a bare number counts: that of the unit before, or the last one named. */
function antecedent(told: Discourse, draft: Draft, unit: Unit, previous: Unit | null): WeaponSlug | null {
  const { items } = draft.sentence;
  // "half of the 60 were imitators; the other 31": the rest of the whole
  const led = items.slice(Math.max(0, unit.from - 2), unit.from).some((item) => item.sense.joint === "rest");
  const whole = led
    ? draft.units.findLast((one) => one.to <= unit.from && one.weapon && (one.whole || one.ofShare))
    : undefined;
  if (whole) return whole.weapon;
  const known =
    unit.definite && unit.count
      ? told.facts.findLast((fact) => fact.metric === "launched" && fact.count.value === unit.count?.value)
      : undefined;
  if (known && unit.launched?.rule === "launched:out-of") return known.weapon;
  const sum = unit.part ? totalOf(draft.units.filter((one) => one.to <= unit.from)) : null;
  if (sum) return sum;
  let depth = 0;
  for (let at = unit.from - 1; at >= 0; at--) {
    const item = items[at] as Item;
    if (item.text === ")") depth++;
    else if (item.text === "(" && depth > 0) depth--;
    if (depth > 0) continue;
    if (item.sense.weapon && !items[at + 1]?.sense.head && !items[at + 1]?.sense.thing) {
      const owner = draft.units.find((one) => one.from <= at && at < one.to);
      if (owner?.weapon) return owner.weapon;
      const other = items[at - 1]?.sense.joint === "and" ? items[at - 2]?.sense.weapon : undefined;
      return other ? joinedWeapon(other, item.sense.weapon) : item.sense.weapon;
    }
  }
  if (previous?.weapon) return previous.weapon;
  const total = totalBefore(told, unit);
  if (total) return total;
  const both = bothKinds(told, unit);
  if (both) return both;
  const following = draft.units.find((one) => one.from > unit.from && one.weapon && !isPlaceCount(one));
  const ahead = items.slice(unit.to).find((item) => item.sense.weapon)?.sense.weapon;
  const recent = told.index - (told.facts.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY) <= NAME_REACH;
  return (recent ? told.weapon : null) ?? following?.weapon ?? ahead ?? namedNearby(told) ?? mentionedBefore(told);
}

/** The weapon of the sentence before, counted or not: "attacked with drones. Fifteen of them were shot down". */
function mentionedBefore(told: Discourse): WeaponSlug | null {
  const items = told.drafts[told.index - 1]?.sentence.items ?? [];
  return items.findLast((item) => item.sense.weapon && !item.sense.head)?.sense.weapon ?? null;
}

/** The type named last, where it was named close by. */
function namedNearby(told: Discourse): WeaponSlug | null {
  const last = told.named.at(-1);
  return last && told.index - last.sentence <= NAME_REACH ? last.weapon : null;
}

/** "of these, 249" after "537 weapons, including 477 drones and 60 missiles": a part of the total that led. */
function totalBefore(told: Discourse, unit: Unit): WeaponSlug | null {
  const last = told.facts.at(-1);
  if (!unit.count || last?.metric !== "launched" || last.sentence !== told.index - 1) return null;
  if (!unit.part && last.count.value >= unit.count.value) return null;
  const together = told.facts.filter((fact) => fact.sentence === last.sentence && fact.metric === "launched");
  const [first, ...rest] = together;
  // "537 targets … included 477 drones and 60 missiles. While 249 were shot down"
  const sum = together.reduce((whole, fact) => whole + fact.count.value, 0);
  const led = told.facts.find(
    (fact) => fact.metric === "launched" && fact.count.value === sum && !together.includes(fact),
  );
  if (led && rest.length > 0 && together.every((fact) => isWithin(fact.weapon, led.weapon))) return led.weapon;
  const holds = (fact: Fact): boolean =>
    first !== undefined && isWithin(fact.weapon, first.weapon) && fact.count.value <= first.count.value;
  return first && rest.length > 0 && rest.every(holds) ? first.weapon : null;
}

/** "more than 140 of them" after 120 missiles and 90 drones: a part of both together. */
function bothKinds(told: Discourse, unit: Unit): WeaponSlug | null {
  const last = told.facts.at(-1);
  if (!unit.part || !unit.count || !last || last.metric !== "launched" || last.count.value >= unit.count.value)
    return null;
  const together = told.facts.filter((fact) => fact.sentence === last.sentence && fact.metric === "launched");
  const sum = together.reduce((total, fact) => total + fact.count.value, 0);
  return together.length > 1 && sum >= unit.count.value
    ? together.map((fact) => fact.weapon).reduce(joinedWeapon)
    : null;
}
