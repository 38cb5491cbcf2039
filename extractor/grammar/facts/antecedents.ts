import { NATIONAL } from "../../../domain/claim.ts";
import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import type { Unit } from "../units/unit.ts";
import { WIDE_GROUPS } from "../units/weapons.ts";
import { launchedTogether } from "./all-counts.ts";
import { antecedent } from "./bare-numbers.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";
import { ofPair, PART_REACH } from "./part-groups.ts";
import { singularBefore } from "./recall.ts";

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
    const stray = before && (before === "mixed" || isWithin(before, "missile"));
    return (stray ? strayDrone(told, draft, unit, before) : null) ?? before;
  }
  if (namesProjectiles(draft, unit)) return tellsOfDrones(told, unit) ? "mixed" : unit.weapon;
  const type =
    unit.weapon === "missile" ? (classBeside(draft, unit) ?? (isOfRaid(unit, draft) ? classBefore(told) : null)) : null;
  if (type) return type;
  if (unit.weapon === "iskander-m" && (unit.definite || unit.single === "definite") && isIskanderK(told))
    return "iskander-k";
  const last = lastOfKind(told, unit, unit.weapon);
  if (last) return last;
  const before = previous?.weapon ?? told.weapon;
  // "70 missiles and 145 drones. 112 of these targets were downed": of all of them
  const ofSeveral = unit.weapon === "mixed" && launchedTogether(told).length > 1;
  if (unit.part && !unit.rest && before && isWithin(before, unit.weapon) && !ofSeveral) return before;
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
        // "six Kinzhals … 34 of the 81 missiles"; but six by one account may be eight by another
        ((fact.metric === "launched" && fact.count.value * 2 < most) ||
          fact.scope !== NATIONAL ||
          total !== undefined ||
          (several && near.includes(fact))) &&
        fact.count.value < most,
    );
  return told.named.findLast((one) => isWithin(one.weapon, wide) && !fewer(one.weapon))?.weapon ?? unit.weapon;
}

/** "the Iskander", of a text that has told of the cruise missile alone. */
const isIskanderK = ({ facts }: Discourse): boolean =>
  facts.some(({ weapon }) => weapon === "iskander-k") && facts.every(({ weapon }) => weapon !== "iskander-m");

/** A word for missiles that can be said of drones, too. */
const namesProjectiles = ({ sentence }: Draft, { from, to, weapon }: Unit): boolean =>
  weapon === "missile" && sentence.items.slice(from, to).some(({ sense }) => sense.weapon && sense.otherTypes);

/** Sentences back to the drones that "projectiles" may be said of. */
const PROJECTILES_REACH = 4;

/** Drones are named before the unit, or as a part of it. */
function tellsOfDrones({ drafts, index }: Discourse, { to }: Unit): boolean {
  const here = drafts[index]?.sentence.items ?? [];
  const divided = here.slice(to, to + 5).some(({ sense }) => sense.joint === "among");
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
function strayDrone(told: Discourse, draft: Draft, unit: Unit, before: WeaponSlug): WeaponSlug | null {
  if ((unit.fate?.outcome !== "lost" && unit.fate?.outcome !== "left") || unit.part) return null;
  const isDrone = (weapon: WeaponSlug | null): boolean => weapon !== null && isWithin(weapon, "drone");
  // of which it has been told already
  const known = (fact: Fact): boolean => fact.metric === unit.fate?.outcome && fact.sentence < told.index;
  if (told.facts.some((fact) => known(fact) && isDrone(fact.weapon))) return null;
  const here = draft.units.findLast((one) => one.to <= unit.from && isDrone(one.weapon))?.weapon;
  // "478 targets: 270 shot down (268 drones and two missiles), 208 lost"
  if (here || before === "mixed") return here ?? null;
  return told.facts.findLast((fact) => isDrone(fact.weapon))?.weapon ?? null;
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
  if (
    !(unit.fate ?? unit.launched) ||
    !unit.count ||
    unit.whole ||
    !isWithin(wide, "missile") ||
    !WIDE_GROUPS.has(wide)
  )
    return null;
  const launched = told.facts
    .slice(-NEAR_FACTS)
    .filter((fact) => fact.sentence >= told.index - 3 && fact.metric === "launched" && isWithin(fact.weapon, wide));
  if (!launched.some((fact) => fact.sentence >= told.index - 1)) return null;
  // "four Kh-59 missiles, as well as two missiles whose type is not specified"
  if (!unit.fate && launched.some((fact) => fact.sentence === told.index)) return null;
  const other = told.drafts[told.index]?.voices.find((voice) => voice.framed)?.claimant;
  if (other && launched.some((fact) => fact.claimant !== other)) return null;
  const [only, ...others] = new Set(launched.map((fact) => fact.weapon));
  const fits = launched.every((fact) => fact.count.value >= (unit.count?.value ?? 0));
  return only && only !== wide && others.length === 0 && fits ? only : null;
}
