import { type ExtractedMetric, NATIONAL } from "../../../domain/claim.ts";
import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import type { Binding, NumberAt, Unit } from "../units/unit.ts";
import { isArea } from "../where/places.ts";
import { isFronted } from "../where/scope.ts";
import { allOf, launchedTogether, onlyArea } from "./all-counts.ts";
import type { Discourse, Draft } from "./discourse.ts";
import { METRIC } from "./fact.ts";

/** The counts of one unit: the number itself, its whole, and what "all" and "all but" make of them. */
export function addCounts(
  told: Discourse,
  unit: Unit,
  weapon: WeaponSlug,
  add: (metric: ExtractedMetric, count: NumberAt, binding: Binding, derived?: boolean) => void,
): void {
  const launch: Binding = unit.launched ?? { outcome: "launched", suppressed: false, rule: "launched:whole" };
  const fate = unit.fate;
  if (!unit.count) {
    const said = fate ?? unit.launched;
    if (unit.pair && said && !launchedBefore(told, weapon)) {
      if (fate && stoppedBefore(told, weapon, unit.pair)) return;
      if (fate) add(METRIC[fate.outcome], unit.pair, fate);
      add("launched", unit.pair, { ...launch, rule: "launched:all" });
    } else if (fate) allOf(told, unit, weapon, fate);
    return;
  }
  if (unit.complement) {
    const whole = unit.whole ?? launchedBefore(told, weapon);
    if (!whole || whole.value < unit.count.value || (!unit.whole && isOfSeveral(told, unit))) return;
    if (unit.whole) add("launched", unit.whole, launch);
    const outcome = fate?.outcome ?? "intercepted";
    add(
      METRIC[outcome],
      { ...unit.count, value: whole.value - unit.count.value },
      { outcome, suppressed: false, rule: `${outcome}:complement` },
      true,
    );
    return;
  }
  if (unit.ofShare) {
    if (!unit.ofStopped) {
      add("launched", unit.count, launch);
      return;
    }
    // "a third of the 20 that were shot down": where the third was is not where all were
    add("intercepted", unit.count, { outcome: "intercepted", suppressed: false, rule: "intercepted:whole" });
    const whole = told.facts.at(-1);
    if (whole) whole.scope = NATIONAL;
    return;
  }
  // "19 of the 103 that were shot down over the country": of the part only where it was
  if (unit.whole && unit.ofStopped) {
    const stop: Binding = { outcome: "intercepted", suppressed: fate?.suppressed === true, rule: "intercepted:whole" };
    add("intercepted", unit.whole, stop);
    const whole = told.facts.at(-1);
    if (!whole || whole.scope === NATIONAL) return;
    whole.scope = NATIONAL;
    add("intercepted", unit.count, stop);
    return;
  }
  // "17 of the 28 that were shot down": the whole is no launched number
  const stopped =
    unit.whole !== null &&
    unit.definite &&
    told.facts.some(
      (one) => one.metric === "intercepted" && one.weapon === weapon && one.count.value === unit.whole?.value,
    );
  // "15 of the 24 were downed over the capital": the 24 of all the country
  const known = told.facts.some(
    (one) =>
      one.metric === "launched" &&
      one.weapon === weapon &&
      one.scope === NATIONAL &&
      one.count.value === unit.whole?.value,
  );
  if (unit.whole && !stopped && !(known && onlyArea(told))) add("launched", unit.whole, launch);
  // "none of the drones had entered its airspace"
  if (unit.none && !unit.whole && (fate?.outcome === "launched" || fate?.outcome === "left" || !fate)) return;
  // "the missiles were not intercepted", of which the text has told none
  if (unit.none && unit.definite && !unit.whole && !isKnownKind(told, unit, weapon)) return;
  // "203 missiles, of which 88 got through": the others were stopped
  const ofThem = unit.part && unit.weapon === null;
  const sent = !fate?.through
    ? null
    : ofThem
      ? sentHere(told, weapon)
      : unit.definite
        ? sentBefore(told, weapon)
        : null;
  if (fate && sent && sent.value >= unit.count.value) {
    const stopped = { ...unit.count, value: sent.value - unit.count.value };
    add("intercepted", stopped, { ...fate, outcome: "intercepted", rule: "intercepted:complement" }, true);
    return;
  }
  // "50 were launched and 44 shot down … six got past": told by the two others
  if (fate?.through && unit.count && isTheRest(told, weapon, unit.count)) return;
  if (fate?.outcome === "failed" && unit.none) {
    add("intercepted", unit.count, { ...fate, rule: "intercepted:none" });
    return;
  }
  if (fate?.outcome === "failed") {
    const known = unit.whole ?? launchedBefore(told, weapon, true);
    // "two missiles fired from Crimea were not stopped", "failure to stop all four Kinzhals": none of those launched
    const own = !known && (unit.launched || unit.all || isNewKind(told, unit, weapon)) ? unit.count : null;
    if (own) add("launched", own, unit.launched ?? { ...launch, rule: "launched:undone" });
    const whole = known ?? own;
    if (whole && whole.value >= unit.count.value) {
      add(
        "intercepted",
        { ...unit.count, value: whole.value - unit.count.value },
        { ...fate, rule: "intercepted:complement" },
        true,
      );
    }
    return;
  }
  if ((fate?.outcome === "missed" || fate?.outcome === "hits") && unit.none) {
    // "none of the three missiles reached its target"
    if (unit.whole && isWithin(weapon, "missile")) add("lost", unit.whole, fate);
    return;
  }
  if (fate?.outcome === "missed" && unit.single && !unit.launched && !launchedBefore(told, weapon)) {
    add("launched", unit.count, { ...fate, rule: "launched:missed" });
    return;
  }
  // "all six got through": none of them was stopped
  if (fate?.through && unit.all) {
    add("launched", unit.count, { ...launch, rule: "launched:all" });
    add("intercepted", { ...unit.count, value: 0 }, { ...fate, rule: "intercepted:complement" }, true);
    return;
  }
  if (fate) {
    add(METRIC[fate.outcome], unit.count, fate);
    // "all three Kalibrs and 15 drones", of the 20 that were launched
    const more = launchedBefore(told, weapon, true);
    const some = unit.all && more !== null && more.value > unit.count.value && !unit.definite;
    if ((unit.all || fate.complete) && !unit.whole && !some)
      add("launched", unit.count, { ...launch, rule: "launched:all" });
    else if (unit.launched && !unit.whole && fate.outcome !== "launched" && both(unit))
      add("launched", unit.count, unit.launched);
  } else if (unit.launched && !unit.whole) add("launched", unit.count, unit.launched);
  else if (unit.launched && unit.whole && /active|noun|strike/.test(unit.launched.rule)) return;
}

/** "five Kinzhals and 19 cruise missiles … all but one of the missiles": of all of them together, which is not summed. */
const isOfSeveral = (told: Discourse, { weapon }: Unit): boolean =>
  weapon !== null && launchedTogether(told).filter((fact) => isWithin(fact.weapon, weapon)).length > 1;

/** Launched and stopped are both said of the whole number only where the text first tells of the launch. */
function both(unit: Unit): boolean {
  // "counted 12 drones shot down"
  if (unit.launched?.observed && unit.fate?.rule.endsWith(":participle")) return false;
  return (
    unit.fate?.rule.endsWith(":them") === true ||
    unit.launched?.rule === "launched:active" ||
    unit.launched?.rule === "launched:passive" ||
    unit.launched?.rule === "launched:broken-down" ||
    unit.launched?.rule === "launched:strike-with"
  );
}

/** "Both missiles were intercepted", of which the text has told. */
const stoppedBefore = (told: Discourse, weapon: WeaponSlug, count: NumberAt): boolean =>
  told.facts.some(
    (one) => one.metric === "intercepted" && isWithin(one.weapon, weapon) && one.count.value === count.value,
  );

/** The launched count that "all of them" speaks of: the latest for the weapon or a narrower one. */
export function launchedBefore(told: Discourse, weapon: WeaponSlug, same = false): NumberAt | null {
  const fact = told.facts.findLast(
    (one) => one.metric === "launched" && (isWithin(one.weapon, weapon) || (!same && isWithin(weapon, one.weapon))),
  );
  return fact?.count ?? null;
}

/** "One ballistic missile was not intercepted", of a kind of which nothing else is told: all of them. */
const isNewKind = (told: Discourse, unit: Unit, weapon: WeaponSlug): boolean =>
  unit.weapon !== null &&
  !unit.part &&
  unit.fate?.rule === "failed:passive" &&
  ((unit.single !== null && unit.single !== "article") ||
    told.facts.some((fact) => fact.sentence === told.index && fact.metric === "intercepted")) &&
  !told.facts.some(
    (fact) =>
      fact.weapon !== "mixed" &&
      (isWithin(fact.weapon, weapon) || (fact.metric === "launched" && isWithin(weapon, fact.weapon))),
  );

/** The launch that the sentence tells of a weapon of which it tells nothing else. */
function sentHere(told: Discourse, weapon: WeaponSlug): NumberAt | null {
  const here = told.facts.filter((fact) => fact.sentence === told.index && fact.weapon === weapon);
  const [only] = here;
  // "of which seven got through and two turned back"
  const fates = told.drafts[told.index]?.units.filter((unit) => unit.fate && !unit.thing) ?? [];
  if (fates.length > 1) return null;
  return here.length === 1 && only?.metric === "launched" ? only.count : null;
}

/** With the count, all that were launched of a weapon are accounted for. */
function isTheRest(told: Discourse, weapon: WeaponSlug, count: NumberAt): boolean {
  const launched = launchedBefore(told, weapon);
  return (
    launched !== null &&
    told.facts.some((fact) => fact.metric === "intercepted" && fact.count.value + count.value === launched.value)
  );
}

/** "Six of the missiles got past": the launch told before of a weapon of which no one was said to be stopped. */
const sentBefore = (told: Discourse, weapon: WeaponSlug): NumberAt | null =>
  told.facts.some((fact) => fact.metric === "intercepted" && fact.weapon === weapon)
    ? null
    : launchedBefore(told, weapon, true);

/** Sentences from a launch to the "they" or "the missiles" that speaks of it. */
const PRONOUN_REACH = 3;

/** "They were not shot down": said of a launch that is known, and of one kind of weapon only. */
const isKnownKind = (told: Discourse, unit: Unit, weapon: WeaponSlug): boolean =>
  launchedBefore(told, weapon) !== null &&
  told.facts.some((fact) => fact.metric === "launched" && told.index - fact.sentence <= PRONOUN_REACH) &&
  (unit.weapon !== null || launchedTogether(told).length < 2);

/** "two each over Tambov and Crimea": one count for each place. */
export function eachPlace(told: Discourse, draft: Draft, unit: Unit): void {
  const fact = told.facts.at(-1);
  if (!fact) return;
  const index = draft.units.indexOf(unit);
  const [previous, next] = [draft.units[index - 1], draft.units[index + 1]];
  // "two each over Tula and Kursk, the rest over Bryansk"
  const rest = draft.units.find((one) => one.rest && one.from > unit.from)?.from ?? Number.POSITIVE_INFINITY;
  const between = (from: number, to: number) =>
    draft.places.filter((one) => one.at >= from && one.at < to && isArea(one.place));
  const { items } = draft.sentence;
  const stop = items.findIndex((item, at) => at >= unit.to && item.text === ";");
  const end = Math.min(rest, next?.from ?? items.length, stop < 0 ? items.length : stop);
  const after = between(unit.to, end).filter((one) => !next || !isFronted(one, draft.sentence.items, next));
  // "над A и B сбили по 11", "A and B had nine downed each": the places lead
  const clause = draft.sentence.items.findLastIndex((item, at) => at < unit.from && item.text === ";");
  const areas = after.length > 0 ? after : between(Math.max(previous?.to ?? 0, clause), unit.from);
  areas.forEach(({ place }, index) => {
    if (index === 0) fact.scope = place.name;
    else told.facts.push({ ...fact, scope: place.name });
  });
}
