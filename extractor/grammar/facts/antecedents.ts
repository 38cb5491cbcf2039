import { NATIONAL } from "../../../domain/claim.ts";
import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import type { Item } from "../../mentions/item.ts";
import type { Sense } from "../../sense.ts";
import { isPlaceCount } from "../signs.ts";
import { widest } from "../units/noun-signs.ts";
import type { Unit } from "../units/unit.ts";
import { joinedWeapon, narrowed, WIDE_GROUPS } from "../units/weapons.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";
import {
  addedTo,
  bothKinds,
  groupOfPart,
  largerBefore,
  largerThanLast,
  ofPair,
  PART_REACH,
  totalBefore,
  totalOf,
  widerThanLast,
} from "./part-groups.ts";
import { singularBefore } from "./recall.ts";

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
  if (unit.single === "it") return singularBefore(told, draft, unit);
  if (unit.which) return ofPair(told, draft, unit);
  if (unit.weapon === null) {
    const before = antecedent(told, draft, unit, previous);
    return (before && isWithin(before, "missile") ? strayDrone(told, draft, unit) : null) ?? before;
  }
  if (namesProjectiles(draft, unit)) return tellsOfDrones(told, unit) ? "mixed" : unit.weapon;
  const type =
    unit.weapon === "missile" ? (classBeside(draft, unit) ?? (isOfRaid(unit, draft) ? classBefore(told) : null)) : null;
  if (type) return type;
  const last = lastOfKind(told, unit, unit.weapon);
  if (last) return last;
  const before = previous?.weapon ?? told.weapon;
  if (unit.part && !unit.rest && before && isWithin(before, unit.weapon) && canHold(told, before, unit)) return before;
  // "28 over Belgorod, two targets each over Kursk and Bryansk": of the weapons that the list counts
  const listed = /:(list|continued)$/.test((unit.fate ?? unit.launched)?.rule ?? "");
  if (unit.weapon === "mixed" && unit.distributed && listed && previous?.weapon) return previous.weapon;
  if (unit.weapon === "guided-missile") return told.named.some((one) => one.weapon === "kh-59") ? "kh-59" : "missile";
  if (!unit.definite || !WIDE_GROUPS.has(unit.weapon)) return unit.weapon;
  const wide = unit.weapon;
  const here = namedInSentence(draft, unit);
  if (here && !WIDE_GROUPS.has(here)) return here;
  const most = (unit.whole ?? unit.count)?.value ?? 0;
  // "of the 19 missiles" after six S-300s that struck one city; "40 of the missiles" after 73, among them eight Zircons
  const total = told.facts.find(
    (fact) => fact.weapon === wide && fact.metric === "launched" && told.index - fact.sentence <= PART_REACH,
  );
  // "six of the missiles got past", after 50 missiles
  if (total && unit.fate?.through) return wide;
  const near = told.facts.filter(
    (fact) => fact.metric === "launched" && told.index - fact.sentence <= PART_REACH && isWithin(fact.weapon, wide),
  );
  const several = new Set(near.map((fact) => fact.weapon)).size > 1;
  const fewer = (name: WeaponSlug): boolean =>
    told.facts.some(
      (fact) =>
        fact.weapon === name &&
        (fact.scope !== NATIONAL || total !== undefined || (several && near.includes(fact))) &&
        fact.count.value < most,
    );
  return told.named.findLast((one) => isWithin(one.weapon, wide) && !fewer(one.weapon))?.weapon ?? unit.weapon;
}

/** As many of a weapon were launched as a part counts, or it is not told how many. */
const canHold = (told: Discourse, weapon: WeaponSlug, unit: Unit): boolean =>
  (told.facts.findLast((fact) => fact.metric === "launched" && fact.weapon === weapon)?.count.value ??
    Number.POSITIVE_INFINITY) >= (unit.count?.value ?? 0);

/** A word for missiles that can be said of drones, too. */
const namesProjectiles = ({ sentence }: Draft, { from, to, weapon }: Unit): boolean =>
  weapon === "missile" && sentence.items.slice(from, to).some(({ sense }) => sense.weapon && sense.otherTypes);

/** Sentences back to the drones that "projectiles" may be said of. */
const PROJECTILES_REACH = 4;

/** Drones are named before the unit, or as a part of it. */
function tellsOfDrones({ drafts, index }: Discourse, { to }: Unit): boolean {
  const here = drafts[index]?.sentence.items ?? [];
  const divided = here.slice(to, to + 2).some(({ sense }) => sense.joint === "among");
  const before = drafts.slice(Math.max(0, index - PROJECTILES_REACH), index).flatMap(({ sentence }) => sentence.items);
  return [...before, ...(divided ? here : here.slice(0, to))].some(
    ({ sense }) => sense.weapon !== undefined && isWithin(sense.weapon, "drone"),
  );
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
  // "seven of nine Iskanders and 18 Kh-101s were downed; five missiles hit": of which kind is not told
  const isOther = ({ weapon }: Fact): boolean =>
    isWithin(weapon, wide) && weapon !== "s8000-banderol" && !launched.some((fact) => isWithin(weapon, fact.weapon));
  if (told.facts.some(isOther)) return null;
  const [only, ...others] = new Set(
    launched.filter((fact) => fact.weapon !== "s8000-banderol").map((fact) => fact.weapon),
  );
  return only && only !== wide && others.length === 0 ? only : null;
}

/** How many sentences before the only kind is looked for. */
const CLASS_REACH = 2;

/** "210 drones and three Iskanders were shot down, 172 jammed, two left for Belarus": of the drones; null for other fates. */
function strayDrone(told: Discourse, draft: Draft, unit: Unit): WeaponSlug | null {
  if ((unit.fate?.outcome !== "lost" && unit.fate?.outcome !== "left") || unit.part) return null;
  const isDrone = (weapon: WeaponSlug | null): boolean => weapon !== null && isWithin(weapon, "drone");
  // of which it has been told already
  const known = (fact: Fact): boolean => fact.metric === unit.fate?.outcome && fact.sentence < told.index;
  if (told.facts.some((fact) => known(fact) && isDrone(fact.weapon))) return null;
  const here = draft.units.findLast((one) => one.to <= unit.from && isDrone(one.weapon))?.weapon;
  return here ?? told.facts.findLast((fact) => isDrone(fact.weapon))?.weapon ?? null;
}

/** "All six missiles were shot down", "five missiles out of seven": of those that flew, and of no others. */
const isOfRaid = (unit: Unit, { units }: Draft): boolean =>
  (unit.fate !== null || unit.launched !== null) &&
  unit.count !== null &&
  !unit.single &&
  !unit.definite &&
  !unit.part &&
  units.every(({ weapon, thing }) => thing || !weapon || weapon === unit.weapon);

/** "They struck Kyiv with ballistic missiles. All six missiles were shot down": the only kind that the sentence before names, and the text counts. */
function classBefore(told: Discourse): WeaponSlug | null {
  const before = told.drafts
    .slice(Math.max(0, told.index - CLASS_REACH), told.index)
    .findLast(({ sentence }) => sentence.items.some(({ sense }) => sense.weapon));
  if (!before || before.units.some((one) => one.weapon && one.count) || told.facts.some(isMissile)) return null;
  const [only, ...others] = new Set(
    before.sentence.items.flatMap(({ sense: { weapon } }) => (weapon && weapon !== "missile" ? [weapon] : [])),
  );
  return only && others.length === 0 && isWithin(only, "missile") && only !== "guided-missile" ? only : null;
}

/** "fired two barrages of ballistic missiles, some 15 missiles in the first": the class that the sentence fired. */
function classBeside({ sentence: { items }, units }: Draft, unit: Unit): WeaponSlug | null {
  if (!unit.count || unit.single || unit.part || unit.whole) return null;
  const at = items.findLastIndex(({ sense }, index) => index < unit.from && sense.weapon !== undefined);
  const item = items[at];
  const link = items[at - 1]?.sense;
  const fired = link?.action?.form === "noun" || link?.thing === "events" || ["of", "with"].includes(link?.joint ?? "");
  const counted = units.some((one) => one.count && one.from <= at && at < one.to);
  if (!item?.plural || !fired || counted) return null;
  return item.sense.weapon === "cruise-missile" || item.sense.weapon === "ballistic-missile" ? item.sense.weapon : null;
}

const isMissile = ({ weapon }: Fact): boolean => isWithin(weapon, "missile");

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
  const whole =
    unit.whole ?? draft.units.find((one) => one.from >= unit.from && one.launched?.rule === "launched:out-of")?.count;
  const divided = whole
    ? told.facts.findLast((fact) => fact.metric === "launched" && fact.count.value === whole.value)
    : undefined;
  if (divided) return divided.weapon;
  const known =
    unit.definite && unit.count
      ? told.facts.findLast((fact) => fact.metric === "launched" && fact.count.value === unit.count?.value)
      : undefined;
  if (known && unit.launched?.rule === "launched:out-of") return known.weapon;
  const sum = unit.whole ?? (unit.all ? unit.count : null);
  const added = sum ? addedTo(told, draft, unit, sum.value) : null;
  if (added) return added;
  const wider = unit.part ? widerThanLast(told, unit) : null;
  if (wider) return wider;
  const both = largerThanLast(draft, unit);
  if (both) return both;
  const group = groupOfPart(told, draft, unit);
  if (group) return group;
  const total = unit.part ? totalOf(draft.units.filter((one) => one.to <= unit.from)) : null;
  if (total) return total;
  let depth = 0;
  let others = false;
  for (let at = unit.from - 1; at >= 0; at--) {
    const item = items[at] as Item;
    // "Shaheds and UAVs of other types – 145"
    if (item.sense.otherTypes) others = true;
    else if (item.kind === "number" || item.text === ",") others = false;
    if (item.text === ")") depth++;
    else if (item.text === "(" && depth > 0) depth--;
    if (depth > 0) continue;
    // "brought down by missiles and guns": what did it
    if (items[at - 1]?.sense.joint === "by" && items[at - 2]?.sense.action?.outcome === "intercepted") continue;
    // "139 drones, mostly Shaheds, … and 88", "most of them Shaheds"
    if (items[at - 1]?.sense.chiefly || items[at - 1]?.sense.parts) continue;
    // "drones attack the city: seven were destroyed"
    const compound = !item.plural && (items[at + 1]?.sense.head || items[at + 1]?.sense.thing);
    if (item.sense.weapon && !compound) {
      const owner = draft.units.find((one) => one.from <= at && at < one.to);
      const start = owner?.from ?? at;
      // "of Shaheds among the drones there were 80"
      if (
        !owner?.count &&
        items[start - 1]?.sense.joint === "among" &&
        items.slice(0, start - 1).some((one) => one.sense.weapon)
      )
        continue;
      // "70 weapons, of them 8 missiles, and 60 were shot down"
      if (owner?.part && (owner.count?.value ?? 0) < (unit.count?.value ?? 0) && owner !== draft.units[0]) continue;
      // "downed 74 drones and a Kh-59, while 25 vanished and one flew on": what the last of them counts
      const between = draft.units.some(
        (one) => one.from > at && one.to <= unit.from && one.fate && !one.weapon && !one.thing,
      );
      if (owner?.single && between && told.weapon) return told.weapon;
      // as what the unit before was read
      if (owner?.weapon && owner === previous && told.weapon && isWithin(told.weapon, owner.weapon)) return told.weapon;
      if (owner?.weapon) return owner.weapon;
      if (others) return widest(item.sense.weapon);
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
  const before = totalBefore(told, unit);
  if (before) return before;
  const kinds = bothKinds(told, unit);
  if (kinds) return kinds;
  const larger = largerBefore(told, unit);
  if (larger) return larger;
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
const isOtherNoun = ({ thing, strike, weapon, country, adjective, airDefence }: Sense): boolean =>
  (thing === "events" || thing === "people" || thing === "equipment") &&
  !strike &&
  !weapon &&
  !country &&
  !adjective &&
  !airDefence;

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
