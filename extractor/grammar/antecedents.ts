import { NATIONAL } from "../../domain/claim.ts";
import { isWithin, type WeaponSlug } from "../../domain/weapons.ts";
import type { Item } from "../mentions/item.ts";
import type { Sense } from "../sense.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";
import { isPlaceCount } from "./signs.ts";
import type { Unit } from "./unit.ts";
import { joinedWeapon, narrowed, WIDE_GROUPS } from "./weapons.ts";

/** How many sentences a name stands for the bare numbers after it. */
const NAME_REACH = 4;

/** Counts told last, among which the launch of the sentences before is looked for. */
const NEAR_FACTS = 40;

/** "six of these missiles" after "seven Kh-101": the weapon named before, where it is a kind of the one named now. */
export function weaponOf(told: Discourse, draft: Draft, unit: Unit, previous: Unit | null): WeaponSlug | null {
  const fired =
    unit.single === "form" ||
    unit.single === "definite" ||
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
  const last = lastOfKind(told, unit, unit.weapon);
  if (last) return last;
  const before = previous?.weapon ?? told.weapon;
  if (unit.part && before && isWithin(before, unit.weapon)) return before;
  // "28 over Belgorod, two targets each over Kursk and Bryansk": of the weapons that the list counts
  const listed = /:(list|continued)$/.test((unit.fate ?? unit.launched)?.rule ?? "");
  if (unit.weapon === "mixed" && unit.distributed && listed && previous?.weapon) return previous.weapon;
  if (unit.weapon === "guided-missile") return told.named.some((one) => one.weapon === "kh-59") ? "kh-59" : "missile";
  if (!unit.definite || !WIDE_GROUPS.has(unit.weapon)) return unit.weapon;
  const wide = unit.weapon;
  const here = namedInSentence(draft, unit);
  if (here && !WIDE_GROUPS.has(here)) return here;
  const most = (unit.whole ?? unit.count)?.value ?? 0;
  // "of the 19 missiles" after six S-300s that struck one city
  const fewer = (name: WeaponSlug): boolean =>
    told.facts.some((fact) => fact.weapon === name && fact.scope !== NATIONAL && fact.count.value < most);
  return told.named.findLast((one) => isWithin(one.weapon, wide) && !fewer(one.weapon))?.weapon ?? unit.weapon;
}

/** "no Kinzhal was stopped, but the missiles missed": the missiles of the same sentence. */
function namedInSentence(draft: Draft, unit: Unit): WeaponSlug | null {
  const at = draft.sentence.items.findLastIndex((item, index) => index < unit.from && item.sense.weapon);
  // "twelve decoys were among the 90 drones": counted by themselves
  if (draft.units.some((one) => one.count && one.from <= at && at < one.to)) return null;
  const before = draft.sentence.items[at]?.sense.weapon;
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

/** "fired three Kh-59. One missile was shot down": of those that the sentence before launched, where it launched one kind. */
function lastOfKind(told: Discourse, unit: Unit, wide: WeaponSlug): WeaponSlug | null {
  if (!unit.fate || !unit.count || unit.whole || !isWithin(wide, "missile") || !WIDE_GROUPS.has(wide)) return null;
  const launched = told.facts
    .slice(-NEAR_FACTS)
    .filter((fact) => fact.sentence >= told.index - 3 && fact.metric === "launched" && isWithin(fact.weapon, wide));
  if (!launched.some((fact) => fact.sentence >= told.index - 1)) return null;
  const other = told.drafts[told.index]?.voices.find((voice) => voice.framed)?.claimant;
  if (other && launched.some((fact) => fact.claimant !== other)) return null;
  const [only, ...others] = new Set(launched.map((fact) => fact.weapon));
  const fits = launched.every((fact) => fact.count.value >= (unit.count?.value ?? 0));
  return only && only !== wide && others.length === 0 && fits ? only : null;
}

/** "30 of the former, eight of the latter": the first or the second of the two kinds told last. */
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
  const shared = led
    ? draft.units.findLast((one) => one.to <= unit.from && one.weapon && (one.whole || one.ofShare))
    : undefined;
  if (shared) return shared.weapon;
  // "396 of the 503": of what the 503 were
  const isWhole = (one: Unit): boolean => one.launched?.rule === "launched:out-of";
  const whole = unit.whole ?? draft.units.find((one) => one.from >= unit.from && isWhole(one))?.count;
  const divided = whole
    ? told.facts.findLast((fact) => fact.metric === "launched" && fact.count.value === whole.value)
    : undefined;
  if (divided) return divided.weapon;
  const known =
    unit.definite && unit.count
      ? told.facts.findLast((fact) => fact.metric === "launched" && fact.count.value === unit.count?.value)
      : undefined;
  if (known && unit.launched?.rule === "launched:out-of") return known.weapon;
  const added = unit.whole ? addedTo(told, draft, unit, unit.whole.value) : null;
  if (added) return added;
  const both = unit.part ? largerThanLast(draft, unit) : null;
  if (both) return both;
  const sum = unit.part ? totalOf(draft.units.filter((one) => one.to <= unit.from)) : null;
  if (sum) return sum;
  let depth = 0;
  for (let at = unit.from - 1; at >= 0; at--) {
    const item = items[at] as Item;
    if (item.text === ")") depth++;
    else if (item.text === "(" && depth > 0) depth--;
    if (depth > 0) continue;
    // "139 drones, mostly Shaheds, … and 88", "most of them Shaheds"
    if (items[at - 1]?.sense.chiefly || items[at - 1]?.sense.parts) continue;
    if (item.sense.weapon && !items[at + 1]?.sense.head && !items[at + 1]?.sense.thing) {
      const owner = draft.units.find((one) => one.from <= at && at < one.to);
      const start = owner?.from ?? at;
      // "of Shaheds among the drones there were 80"
      if (items[start - 1]?.sense.joint === "among" && items.slice(0, start - 1).some((one) => one.sense.weapon))
        continue;
      // "70 weapons, of them 8 missiles, and 60 were shot down"
      if (owner?.part && (owner.count?.value ?? 0) < (unit.count?.value ?? 0) && owner !== draft.units[0]) continue;
      if (owner?.weapon) return owner.weapon;
      const other = items[at - 1]?.sense.joint === "and" ? items[at - 2]?.sense.weapon : undefined;
      if (other) return joinedWeapon(other, item.sense.weapon);
      // "Shahed drones making up about 80"
      const name = items[at - 1]?.sense.weapon;
      return name ? narrowed(name, item.sense.weapon) : item.sense.weapon;
    }
  }
  // "тривоги оголошували двічі, одна з них": of the nouns of the sentence itself
  if (unit.part && items.slice(0, unit.from).some(({ sense }) => isOtherNoun(sense))) return null;
  if (previous?.weapon) return previous.weapon;
  const total = totalBefore(told, unit);
  if (total) return total;
  const kinds = bothKinds(told, unit);
  if (kinds) return kinds;
  const following = draft.units.find((one) => one.from > unit.from && one.weapon && !isPlaceCount(one));
  const ahead = items.slice(unit.to).find((item) => item.sense.weapon)?.sense.weapon;
  const since = told.index - (told.facts.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY);
  // "boats were spotted as well. Three of them were destroyed"
  const mentioned = unit.part && since > 1 ? mentionedBefore(told) : null;
  // drones that are called Shaheds in passing are named with the whole raid
  if (mentioned && mentioned !== "shahed") return mentioned;
  const recent = since <= NAME_REACH;
  return (
    (recent ? (justNamed(told) ?? told.weapon) : null) ??
    following?.weapon ??
    ahead ??
    namedNearby(told) ??
    mentionedBefore(told)
  );
}

/** "… fired Shahed drones overnight. 30 were launched": the type that the sentence before names without a count. */
function justNamed(told: Discourse): WeaponSlug | null {
  const last = told.named.at(-1);
  const fits = last && told.weapon && last.weapon !== told.weapon && isWithin(last.weapon, told.weapon);
  const counted = told.facts.at(-1)?.sentence ?? -1;
  return fits && last.sentence === told.index - 1 && counted < last.sentence && !told.otherTypes ? last.weapon : null;
}

/** Alarms, people, houses, vehicles: what "of them" may be said of. */
const isOtherNoun = ({ thing, strike, weapon, country, adjective }: Sense): boolean =>
  (thing === "events" || thing === "people" || thing === "equipment") && !strike && !weapon && !country && !adjective;

/** "92 drones and 13 missiles, and 95 of the 105": the group of the weapons that add up to the whole. */
function addedTo(told: Discourse, draft: Draft, unit: Unit, whole: number): WeaponSlug | null {
  const here = draft.units.filter((one) => one.to <= unit.from && one.weapon && one.count && !one.thing);
  const there = told.facts.filter((fact) => fact.metric === "launched" && fact.sentence === told.index - 1);
  for (const parts of [here, there]) {
    const sum = parts.reduce((total, part) => total + (part.count?.value ?? 0), 0);
    if (parts.length > 1 && sum === whole) return parts.map((part) => part.weapon ?? "mixed").reduce(joinedWeapon);
  }
  return null;
}

/** "120 missiles and 90 drones, of which more than 140": a part too large for the last of them is of both. */
function largerThanLast(draft: Draft, unit: Unit): WeaponSlug | null {
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
