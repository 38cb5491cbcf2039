import type { WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import { namesOthers, sharesNumber } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import { WIDE_GROUPS } from "../units/weapons.ts";
import { isArea, isDistrict } from "../where/places.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";

/** How many sentences later "the two missiles" are still those told before. */
const AGAIN_REACH = 3;

/** Steps from "than" to what something is compared with. */
const COMPARED_REACH = 3;

/** The area that a sentence names last. */
export function areaOf({ sentence, places }: Draft): string | undefined {
  return (
    places.findLast(({ place }) => isArea(place) && place.kind !== "same" && !isDistrict(place))?.place.name ??
    sentence.items.findLast(({ sense: { place } }) => place && isArea(place) && place.name && !isDistrict(place))?.sense
      .place?.name
  );
}

/** The weapons that a sentence names, for what the sentences around it leave unsaid. */
export function rememberWeapons(told: Discourse, draft: Draft): void {
  const { items } = draft.sentence;
  const { units } = draft;
  if (items.some((_, at) => namesOthers(items, at)) || units.some((unit) => sharesNumber(items, unit)))
    told.otherTypes = true;
  // "24 of the 60 drones that were launched were Shaheds": the others were not
  const named = items.findIndex((item, at) => item.sense.weapon === "shahed" && joint(items[at - 1]) === "be");
  if (units.some((unit) => unit.weapon === "drone" && unit.whole && unit.to < named && !unit.fate))
    told.otherTypes = true;
  const stored = draft.units.filter((unit) => unit.thing === "stock");
  items.forEach((item, at) => {
    if (stored.some((unit) => unit.from <= at && at < unit.to)) return;
    // "faster than an ordinary Shahed" names no raid
    if (
      item.sense.weapon === "shahed" &&
      !items.slice(Math.max(0, at - COMPARED_REACH), at).some(({ sense }) => sense.compares)
    )
      told.shaheds.push(told.index);
    if (item.sense.weapon && !WIDE_GROUPS.has(item.sense.weapon) && item.sense.weapon !== "mixed")
      told.named.push({ weapon: item.sense.weapon, sentence: told.index });
  });
}

/** "All 11 of the drones", "the two missiles" that were told of before. */
export function toldBefore(told: Discourse, unit: Unit, weapon: WeaponSlug): Fact | undefined {
  if (!unit.count || unit.whole || unit.single || !(unit.all || unit.definite)) return undefined;
  return told.facts.findLast(
    (one) =>
      one.weapon === weapon &&
      one.count.value === unit.count?.value &&
      (unit.all ? one.metric === "launched" : told.index - one.sentence <= AGAIN_REACH),
  );
}

/** "Обе ракеты сбиты. Одна из них была сбита на малой высоте": of those that were counted, without a place of its own. */
export const isOneOfStopped = (told: Discourse, { places }: Draft, { part, single, fate }: Unit): boolean =>
  part &&
  single === "one" &&
  fate?.outcome === "intercepted" &&
  places.length === 0 &&
  told.facts.some(
    ({ metric, count, sentence }) =>
      metric === "intercepted" && count.value > 1 && told.index - sentence <= AGAIN_REACH && sentence < told.index,
  );

/** The one weapon that "it" stands for, named last in the sentence or the one before; null where several were, or something else. */
export function singularBefore(told: Discourse, draft: Draft, unit: Unit): WeaponSlug | null {
  const before = told.drafts[told.index - 1];
  const here = lastNoun(draft, unit.from);
  return here === undefined ? ((before && lastNoun(before, before.sentence.items.length)) ?? null) : here;
}

/** The weapon of the last noun before an item, null where it is not one weapon; undefined without a noun. */
function lastNoun({ sentence: { items }, units }: Draft, end: number): WeaponSlug | null | undefined {
  const at = items.findLastIndex(
    ({ sense }, index) => index < end && (sense.weapon !== undefined || sense.thing === "equipment"),
  );
  if (at < 0) return undefined;
  const item = items[at] as Item;
  const unit = units.find((one) => one.from <= at && at < one.to);
  if (unit) return unit.thing || unit.count?.value !== 1 ? null : unit.weapon;
  if (!item.sense.weapon || item.plural || item.sense.head || items[at + 1]?.sense.head) return null;
  const first = items.findLastIndex((one, index) => index < at && !one.sense.adjective && !one.sense.country);
  return joint(items[first]) === "article" ? item.sense.weapon : null;
}
