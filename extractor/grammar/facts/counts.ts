import { type ExtractedMetric, NATIONAL } from "../../../domain/claim.ts";
import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import type { Outcome } from "../../sense.ts";
import type { Binding, NumberAt, Unit } from "../units/unit.ts";
import { isArea } from "../where/places.ts";
import { isFronted } from "../where/scope.ts";
import { allOf, launchedTogether, onlyArea } from "./all-counts.ts";
import type { Discourse, Draft } from "./discourse.ts";
import { METRIC } from "./fact.ts";

/** Adds one count of a unit; `derived` where the text tells it by others. */
type Add = (metric: ExtractedMetric, count: NumberAt, binding: Binding, derived?: boolean) => void;

/** A unit with its weapon, what its launch would be called, and where its counts go. */
interface Counting {
  readonly told: Discourse;
  readonly unit: Unit;
  readonly weapon: WeaponSlug;
  readonly launch: Binding;
  readonly add: Add;
}

/** The counts of one unit: the number itself, its whole, and what "all" and "all but" make of them. */
export function addCounts(told: Discourse, unit: Unit, weapon: WeaponSlug, add: Add): void {
  const launch: Binding = unit.launched ?? { outcome: "launched", suppressed: false, rule: "launched:whole" };
  const counting: Counting = { told, unit, weapon, launch, add };
  const { count, whole, fate } = unit;
  if (!count) addAll(counting);
  else if (unit.complement) addAllBut(counting, count);
  else if (unit.ofShare) addWholeOfShare(counting, count);
  else if (whole && unit.ofStopped) addPartOfStopped(counting, count, whole);
  else {
    if (whole && !isStopped(counting, whole) && !(isNational(counting, whole) && onlyArea(told)))
      add("launched", whole, launch);
    if (isNoCount(counting)) return;
    if (fate) addFate(counting, count, fate);
    else if (unit.launched && !whole) add("launched", count, unit.launched);
  }
}

/** "All were shot down", "both missiles were intercepted". */
function addAll({ told, unit, weapon, launch, add }: Counting): void {
  const { pair, fate } = unit;
  const known = launchedBefore(told, weapon);
  const apart = known?.value !== pair?.value && !launchedBefore(told, weapon, true);
  if (!pair || !(fate ?? unit.launched) || (known && !apart)) {
    if (fate) allOf(told, unit, weapon, fate);
    return;
  }
  if (fate && stoppedBefore(told, weapon, pair)) return;
  if (fate) add(METRIC[fate.outcome], pair, fate);
  add("launched", pair, { ...launch, rule: "launched:all" });
}

/** "All but three were shot down". */
function addAllBut({ told, unit, weapon, launch, add }: Counting, count: NumberAt): void {
  const whole = unit.whole ?? launchedBefore(told, weapon, true);
  if (!whole || whole.value < count.value || (!unit.whole && isOfSeveral(told, unit))) return;
  if (unit.whole) add("launched", unit.whole, launch);
  const outcome = unit.fate?.outcome ?? "intercepted";
  add(METRIC[outcome], without(whole, count), complementOf(outcome), true);
}

/** "99 per cent of 300", "a third of the 20 that were shot down": the number is the whole. */
function addWholeOfShare({ told, unit, launch, add }: Counting, count: NumberAt): void {
  if (!unit.ofStopped) {
    add("launched", count, launch);
    return;
  }
  // where the third was is not where all were
  add("intercepted", count, { outcome: "intercepted", suppressed: false, rule: "intercepted:whole" });
  const whole = told.facts.at(-1);
  if (whole) whole.scope = NATIONAL;
}

/** "19 of the 103 that were shot down over the country": of the part only where it was. */
function addPartOfStopped({ told, unit, add }: Counting, count: NumberAt, whole: NumberAt): void {
  const suppressed = unit.fate?.suppressed === true;
  const stop: Binding = { outcome: "intercepted", suppressed, rule: "intercepted:whole" };
  add("intercepted", whole, stop);
  const fact = told.facts.at(-1);
  if (!fact || fact.scope === NATIONAL) return;
  fact.scope = NATIONAL;
  add("intercepted", count, stop);
}

/** "17 of the 28 that were shot down": the whole is no launched number. */
const isStopped = ({ told, unit, weapon }: Counting, whole: NumberAt): boolean =>
  unit.definite &&
  told.facts.some((one) => one.metric === "intercepted" && one.weapon === weapon && one.count.value === whole.value);

/** "15 of the 24 were downed over the capital": the 24 of all the country. */
const isNational = ({ told, weapon }: Counting, whole: NumberAt): boolean =>
  told.facts.some(
    (one) =>
      one.metric === "launched" && one.weapon === weapon && one.scope === NATIONAL && one.count.value === whole.value,
  );

function isNoCount({ told, unit, weapon }: Counting): boolean {
  if (!unit.none || unit.whole) return false;
  const outcome = unit.fate?.outcome;
  // "none of the drones had entered its airspace"; "the missiles were not intercepted", of which the text has told none
  return (
    !outcome || outcome === "launched" || outcome === "left" || (unit.definite && !isKnownKind(told, unit, weapon))
  );
}

/** What became of the number. */
function addFate(counting: Counting, count: NumberAt, fate: Binding): void {
  const { told, unit, weapon, launch, add } = counting;
  const undone = unit.none && unit.definite && !unit.whole && ["intercepted", "failed"].includes(fate.outcome);
  const shot = undone ? told.facts.findLast((fact) => fact.metric === "launched" && fact.weapon === weapon) : undefined;
  if (shot) {
    // "the Kalibrs hit the port, they could not be shot down": not of the port alone
    told.facts.push({ ...shot, metric: "intercepted", count, rule: "intercepted:none", suppressed: false });
    return;
  }
  if (fate.through && addThrough(counting, count, fate)) return;
  if (fate.outcome === "failed") {
    addFailed(counting, count, fate);
    return;
  }
  if ((fate.outcome === "missed" || fate.outcome === "hits") && unit.none) {
    // "none of the three missiles reached its target"
    if (unit.whole && isWithin(weapon, "missile")) add("lost", unit.whole, fate);
    return;
  }
  const sent = unit.launched ?? launchedBefore(told, weapon);
  if (fate.outcome === "missed" && unit.single && !sent) {
    add("launched", count, { ...fate, rule: "launched:missed" });
    return;
  }
  add(METRIC[fate.outcome], count, fate);
  if (unit.whole) return;
  // "all three Kalibrs and 15 drones", of the 20 that were launched
  const more = launchedBefore(told, weapon, true);
  const some = unit.all && more !== null && more.value > count.value && !unit.definite;
  if ((unit.all || fate.complete) && !some) add("launched", count, { ...launch, rule: "launched:all" });
  else if (unit.launched && !unit.part && fate.outcome !== "launched" && both(unit))
    add("launched", count, unit.launched);
}

/** Those that got through: what they tell of the others; false where they are a count of their own. */
function addThrough({ told, unit, weapon, launch, add }: Counting, count: NumberAt, fate: Binding): boolean {
  // "203 missiles, of which 88 got through": the others were stopped
  const ofThem = unit.part && unit.weapon === null;
  const sent = ofThem ? sentHere(told, weapon) : unit.definite ? sentBefore(told, weapon) : null;
  if (sent && sent.value >= count.value) {
    add("intercepted", without(sent, count), { ...fate, outcome: "intercepted", rule: "intercepted:complement" }, true);
    return true;
  }
  // "50 were launched and 44 shot down … six got past": told by the two others
  if (isTheRest(told, weapon, count)) return true;
  if (!unit.all || unit.none) return false;
  // "all six got through": none of them was stopped
  add("launched", count, { ...launch, rule: "launched:all" });
  add("intercepted", { ...count, value: 0 }, { ...fate, rule: "intercepted:complement" }, true);
  return true;
}

/** "Failed to stop four": the others of those launched were stopped. */
function addFailed({ told, unit, weapon, launch, add }: Counting, count: NumberAt, fate: Binding): void {
  if (unit.none) {
    add("intercepted", count, { ...fate, rule: "intercepted:none" });
    return;
  }
  const known = unit.whole ?? launchedBefore(told, weapon, true);
  // "two missiles fired from Crimea were not stopped", "failure to stop all four Kinzhals": none of those launched
  const own = !known && (unit.launched || unit.all || isNewKind(told, unit, weapon)) ? count : null;
  if (own) add("launched", own, unit.launched ?? { ...launch, rule: "launched:undone" });
  const whole = known ?? own;
  if (whole && whole.value >= count.value)
    add("intercepted", without(whole, count), { ...fate, rule: "intercepted:complement" }, true);
}

/** "Fewer than ten of 200 got through": more than 190 did not. */
const without = (whole: NumberAt, count: NumberAt): NumberAt => ({
  ...count,
  value: whole.value - count.value,
  qualifier: OTHER_SIDE[count.qualifier],
});

const OTHER_SIDE = { exact: "exact", about: "about", at_least: "at_most", at_most: "at_least" } as const;

const complementOf = (outcome: Outcome): Binding => ({ outcome, suppressed: false, rule: `${outcome}:complement` });

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
    unit.launched?.rule === "launched:strike-with" ||
    (unit.launched?.rule === "launched:noun" && unit.fate?.rule.endsWith(":relative") === true)
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
  (unit.weapon !== null || isNamedBefore(told, unit, weapon) || launchedTogether(told).length < 2);

/** Its sentence names the weapon before the unit. */
const isNamedBefore = (told: Discourse, unit: Unit, weapon: WeaponSlug): boolean =>
  told.drafts[told.index]?.sentence.items.slice(0, unit.from).some((item) => item.sense.weapon === weapon) === true;

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
