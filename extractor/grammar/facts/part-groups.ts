import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { widest } from "../units/noun-signs.ts";
import type { Unit } from "../units/unit.ts";
import { joinedWeapon, WIDE_GROUPS } from "../units/weapons.ts";
import { placesInTurn } from "../where/respectively.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";

/** Sentences from a total to the part of it that became something. */
export const PART_REACH = 3;

/** "30 of the former, eight of the latter": the first or the second of the two kinds told last. */
export function ofPair(told: Discourse, draft: Draft, unit: Unit): WeaponSlug | null {
  const here = draft.units.flatMap((one) => (one.from < unit.from && one.weapon && !one.thing ? [one.weapon] : []));
  const last = told.facts.findLast((fact) => fact.sentence < told.index)?.sentence;
  const there = told.facts.flatMap((fact) => (fact.sentence === last ? [fact.weapon] : []));
  const pair = [...new Set(new Set(here).size > 1 ? here : there)].slice(-2);
  return (pair.length === 2 ? pair[unit.which === "former" ? 0 : 1] : undefined) ?? null;
}

/** Sentences within which a bare number speaks of those just counted. */
const CLOSE = 2;

/** "Nine drones and a Kh-59 were downed. Five – over Nikopol": of those of which there were as many. */
export function largerBefore({ facts, index }: Discourse, { count, fate }: Unit): WeaponSlug | null {
  const last = facts.at(-1);
  if (!count || !fate || !last || index - last.sentence > CLOSE) return null;
  // "167 drones and two missiles. … 106 were shot down"
  if (!fate.rule.endsWith(":continued") && last.metric !== "launched") return null;
  if (last.count.value >= count.value) return null;
  return facts.findLast((fact) => fact.sentence === last.sentence && fact.count.value >= count.value)?.weapon ?? null;
}

/** "92 drones and 13 missiles, and 95 of the 105": the group of the weapons that add up to the whole. */
export function addedTo(told: Discourse, draft: Draft, unit: Unit, whole: number): WeaponSlug | null {
  const here = draft.units.filter((one) => one.to <= unit.from && one.weapon && one.count && !one.thing);
  const there = told.facts.filter((fact) => fact.metric === "launched" && fact.sentence === told.index - 1);
  for (const parts of [here, there]) {
    const sum = parts.reduce((total, part) => total + (part.count?.value ?? 0), 0);
    if (parts.length > 1 && sum === whole) return parts.map((part) => part.weapon ?? "mixed").reduce(joinedWeapon);
  }
  return null;
}

/** "120 missiles and 90 drones, of which more than 140": a part too large for the last of them is of both. */
export function largerThanLast(draft: Draft, unit: Unit): WeaponSlug | null {
  const fired = draft.units.filter(
    (one) => one.to <= unit.from && one.weapon && one.count && one.launched && !one.fate,
  );
  const [last, value] = [fired.at(-1)?.count?.value, unit.count?.value];
  // "300 drones and seven missiles; they speak of 280 drones, 200 of which": of those named last
  const named = draft.units.findLast((one) => one.to <= unit.from && one.weapon && one.count);
  if (named !== fired.at(-1)) return null;
  if (fired.length < 2 || last === undefined || value === undefined || value <= last) return null;
  const sum = fired.reduce((total, one) => total + (one.count?.value ?? 0), 0);
  return sum >= value ? fired.map((one) => one.weapon ?? "mixed").reduce(joinedWeapon) : null;
}

/** "70 missiles and 145 drones. 112 were shot down, among them 48 missiles": a number with a part of another kind is of all. */
export function groupOfPart(told: Discourse, draft: Draft, unit: Unit): WeaponSlug | null {
  const next = draft.units[draft.units.indexOf(unit) + 1];
  if (!unit.count || !next?.weapon || next.thing) return null;
  const part = next.count?.value ?? Number.POSITIVE_INFINITY;
  const among = draft.sentence.items.slice(unit.to, next.from).some((item) => item.sense.joint === "among");
  if (!among || part > unit.count.value) return null;
  if (told.weapon) return isWithin(next.weapon, told.weapon) ? null : joinedWeapon(told.weapon, next.weapon);
  // of which nothing has been told: more than the part is
  return part < unit.count.value && WIDE_GROUPS.has(next.weapon) ? "mixed" : widest(next.weapon);
}

/** "214 drones … more than 120 were jet-powered. 171 of them": a part too large for the kind told last is of the whole group. */
export function widerThanLast(told: Discourse, unit: Unit): WeaponSlug | null {
  const last = told.facts.at(-1);
  const value = unit.count?.value ?? 0;
  if (last?.metric !== "launched" || last.count.value >= value || told.index - last.sentence > 1) return null;
  const whole = told.facts.findLast(
    (fact) =>
      fact.metric === "launched" &&
      fact.weapon !== last.weapon &&
      told.index - fact.sentence <= PART_REACH &&
      isWithin(last.weapon, fact.weapon) &&
      fact.count.value >= value,
  );
  return whole?.weapon ?? null;
}

/** "of these, 249" after "537 weapons, including 477 drones and 60 missiles": a part of the total that led. */
export function totalBefore(told: Discourse, unit: Unit): WeaponSlug | null {
  const last = told.facts.at(-1);
  if (!unit.count || last?.metric !== "launched" || last.sentence !== told.index - 1) return null;
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
export function bothKinds(told: Discourse, unit: Unit): WeaponSlug | null {
  const last = told.facts.at(-1);
  if (!unit.part || !unit.count || !last || last.metric !== "launched" || last.count.value >= unit.count.value)
    return null;
  const together = told.facts.filter((fact) => fact.sentence === last.sentence && fact.metric === "launched");
  const sum = together.reduce((total, fact) => total + fact.count.value, 0);
  // "405 of them as well as 14 missiles", of drones and missiles: of the drones
  const beside = new Set(told.drafts[told.index]?.units.map((one) => one.weapon));
  const others = together.filter((fact) => !beside.has(fact.weapon));
  const [only] = others;
  if (only && others.length === 1 && others.length < together.length && only.count.value >= unit.count.value)
    return only.weapon;
  return together.length > 1 && sum >= unit.count.value
    ? together.map((fact) => fact.weapon).reduce(joinedWeapon)
    : null;
}

/** "100 drones and ten missiles. 80 and six were shot down, respectively": the weapons of the sentence before, in turn; left alone where they are not as many. */
export function weaponsInTurn(told: Discourse, { sentence, units }: Draft): void {
  if (!sentence.items.some((item) => item.sense.respective)) return;
  const bare = units.filter((unit) => unit.count && !unit.thing);
  if (bare.length < 2 || bare.some((unit) => unit.weapon) || placesInTurn(sentence.items).size > 0) return;
  const sentenceBefore = told.facts.at(-1)?.sentence ?? -1;
  const launched = told.facts.filter((fact) => fact.sentence === sentenceBefore && fact.metric === "launched");
  const fits =
    told.index - sentenceBefore === 1 &&
    launched.length === bare.length &&
    launched.every((fact, index) => fact.count.value >= (bare[index]?.count?.value ?? 0));
  bare.forEach((unit, index) => {
    if (fits) unit.weapon = launched[index]?.weapon ?? null;
    else unit.thing = "doubtful";
  });
}
