import { claimant as claimantOf } from "../../../domain/claimants.ts";
import { type Item, joint } from "../../mentions/item.ts";
import { isAdverb } from "../bindings/voice.ts";
import {
  afterTotal,
  crossesBorder,
  deedBefore,
  fallsAfter,
  followsPlace,
  hasPlainVerb,
  inBrackets,
  isIncluded,
  isPlaceCount,
  isSubCount,
  isUnknownWord,
  leadsToPlace,
  nameBefore,
} from "../signs.ts";
import type { Binding, Unit } from "../units/unit.ts";
import { isDay } from "../when/hours.ts";
import { hostsBefore } from "../where/place-owners.ts";
import { placesInTurn } from "../where/respectively.ts";
import { isBareTally, tellsRaid } from "./bare-tallies.ts";
import { breakDown, stoppedOf } from "./breakdowns.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";

/** How many sentences later a bare list still goes on with what was told. */
const CONTINUED_REACH = 2;

/** "; the drone figures were 64 and 58": a clause of its own, which tells no deed. */
const isOwnClause = (items: readonly Item[], last: Unit | null, unit: Unit): boolean =>
  last !== null &&
  unit.weapon === null &&
  joint(items[unit.from - 1]) === "be" &&
  items.slice(last.to, unit.from).some((item) => item.text === ";");

/** "and ten drones also crossed the border": a verb of its own, though no border is named. */
function fliesOff(items: readonly Item[], unit: Unit): boolean {
  let at = unit.to;
  while (items[at] && (isAdverb(items[at] as Item) || joint(items[at]) === "have")) at++;
  return items[at]?.sense.action?.outcome === "left";
}

/** Steps from "none of the drones" to the negation of its verb. */
const DENIAL_REACH = 6;

/** Lists and breakdowns: a unit that no action governs shares the one before it. */
export function continueLists(told: Discourse, draft: Draft): void {
  const { items } = draft.sentence;
  const last = draft.units.some((unit) => !unit.thing) ? continueUnits(told, draft) : null;
  // "Russia launched overnight:" and a list below
  const header =
    items.at(-1)?.text === ":" && !last ? items.findLast((item) => item.sense.action)?.sense.action : undefined;
  if (header)
    told.binding = {
      outcome: header.outcome,
      suppressed: header.suppressed === true,
      rule: `${header.outcome}:header`,
    };
}

/** Gives the last unit of which is told what became of it. */
function continueUnits(told: Discourse, draft: Draft): Unit | null {
  const { items } = draft.sentence;
  const crosses = crossesBorder(items);
  // "12 in Samara Oblast, where a refinery came under attack": the verb of another clause
  const counted = draft.units.findLast((unit) => !unit.thing)?.to ?? 0;
  const clause = items.findIndex((item, at) => at > counted && joint(item) === "but");
  const silent = !items.some(
    (item, at) =>
      item.sense.action &&
      (clause < 0 || at < clause) &&
      !inBrackets(items, at) &&
      (item.sense.action.outcome !== "left" || crosses) &&
      !(item.sense.hosts && hostsBefore(items, at).length > 0) &&
      !draft.units.some((unit) => unit.from <= at && at < unit.to),
  );
  // "left" needs a named border
  for (const unit of draft.units) if (unit.fate?.outcome === "left" && !crosses) unit.fate = null;
  if (silent) breakDown(told, draft.units);
  let last: Unit | null = null;
  let stopped: Binding | null = null;
  let outside: Unit | null = null;
  for (const unit of draft.units) {
    if (unit.thing || isPlaceCount(unit)) continue;
    // "460 drones (277 shot down, 183 lost) and 19 missiles": the list goes on from before the bracket
    if (!inBrackets(items, unit.from)) last = outside ?? last;
    // "three over Tver, one of which was heading towards Moscow": a part of what was told, and where it flew
    const sameKind = unit.weapon === null || unit.weapon === last?.weapon;
    const ofLast = sameKind && unit.whole !== null && unit.whole.value === last?.count?.value;
    // "пять дронов сбито над Крымом, один из этих пяти летел на Севастополь"
    if (ofLast && unit.fate && unit.fate === last?.fate) unit.whole = null;
    const fewer = unit.weapon === null && unit.count !== null && unit.count.value <= (last?.count?.value ?? 0);
    const ofTold = unit.part || ofLast || fewer || inBrackets(items, unit.from);
    const flew =
      unit.launched?.rule === "launched:subject" || (unit.part && unit.launched?.rule === "launched:relative");
    if (ofTold && flew && !unit.fate && last?.fate) {
      unit.launched = null;
      unit.whole = null;
    }
    // "110 of the 174 were Shaheds": a part of a number that is known, with its fate
    const repeated =
      unit.part && unit.whole ? told.facts.find((fact) => fact.count.value === unit.whole?.value) : undefined;
    if (repeated && !unit.fate && !unit.launched) {
      unit.whole = null;
      const outcome = repeated.metric === "launched" ? "launched" : "intercepted";
      const binding = { outcome, suppressed: repeated.suppressed, rule: `${outcome}:named-part` } as const;
      if (outcome === "launched") unit.launched = binding;
      else unit.fate = binding;
    }
    // "Among them were 92 missiles aimed at the kingdom": of those that were told of before
    const flies = unit.launched?.rule === "launched:subject" && unit.part;
    const aimed = !unit.fate && (unit.launched?.rule === "launched:participle" || flies) && opensAmong(items);
    if (aimed && told.binding && told.binding.outcome !== "launched") {
      unit.launched = null;
      unit.fate = { ...told.binding, rule: `${told.binding.outcome}:continued` };
    }
    // "131 drones came from the south; Shaheds numbered about 90"
    const name = !unit.fate && !unit.launched && isNumbered(items, unit) ? nameBefore(items, unit) : null;
    if (name) {
      unit.weapon = name;
      unit.launched = { outcome: "launched", suppressed: false, rule: "launched:total" };
    }
    if (!unit.fate && !unit.launched && !last) unit.fate = deedBefore(items, unit);
    // "Крім того, було три балістичні ракети": the fate of others is told before
    const named = unit.weapon ?? nameBefore(items, unit);
    const were = isWere(items, unit) && silent && !last && named && !unit.part && !unit.definite;
    // not "among them were", "the tally is"
    const other = items
      .slice(0, unit.from)
      .some(({ sense }) => sense.speech || sense.place || sense.joint === "among" || sense.joint === "reach");
    if (were && !other && !unit.fate && told.binding && told.binding.outcome !== "launched")
      unit.launched ??= { outcome: "launched", suppressed: false, rule: "launched:were" };
    // "35 of 53 missiles: results of air defence"
    if (silent && unit.whole && unit.count && !unit.fate && items.some(({ sense }) => sense.airDefence) && !unit.part)
      unit.fate = { outcome: "intercepted", suppressed: false, rule: "intercepted:results" };
    const free = !unit.fate && !unit.launched && !isOtherNone(items, unit);
    const listable = unit.single === null || unit.single === "one" || unit.single === "form" || isBeside(items, unit);
    // "all 24 drones were downed and four missiles out of the seven that were fired": the verb of the list
    if (unit.whole && !unit.fate && unit.launched?.rule === "launched:relative" && last?.fate && !unit.part)
      unit.fate = { ...last.fate, rule: `${last.fate.outcome}:list` };
    // "six launched from Iran and two that were launched from Lebanon": stopped like the six
    const alike = !unit.weapon && unit.launched?.rule === "launched:relative" && joint(items[unit.from - 1]) === "and";
    if (alike && !unit.fate && last?.fate?.outcome === "intercepted") {
      unit.launched = null;
      unit.fate = { ...last.fate, rule: "intercepted:list" };
    }
    if (
      free &&
      (fallsAfter(items, unit) || hasPlainVerb(items, unit) || fliesOff(items, unit) || isOwnClause(items, last, unit))
    )
      continue;
    const summed = free && !last && unit.count && !unit.part ? summedUp(items, told.binding) : null;
    if (summed) {
      if (summed.outcome === "launched") unit.launched = summed;
      else unit.fate = summed;
    } else if (free && last && listable && (!last.none || unit.none) && (last.fate ?? last.launched)) {
      // but "of which 43 were shot down, along with 13 of 17 drones"
      const other = unit.weapon && unit.weapon !== last.weapon && !unit.whole;
      const whole = last.part && other ? launchedWith(draft.units, last) : null;
      const binding =
        whole ?? last.fate ?? (unit.weapon === null ? stopped : stoppedOf(draft.units, last)) ?? last.launched;
      if (binding?.outcome === "launched") unit.launched = { ...binding, rule: `${binding.outcome}:list` };
      else unit.fate = binding && { ...binding, rule: `${binding.outcome}:list` };
    } else if (
      free &&
      !last &&
      unit.count !== null &&
      !unit.none &&
      (silent || draft.sentence.listed || isHosted(items, unit)) &&
      items[0]?.sense.joint !== "that" &&
      (draft.sentence.listed || unit.part || !isUnknownWord(items[unit.to])) &&
      told.binding &&
      (draft.sentence.listed || told.index - (told.facts.at(-1)?.sentence ?? told.index) <= CONTINUED_REACH) &&
      !(unit.part && told.binding.outcome !== "launched" && launchedIn(told, told.index - 1)) &&
      !(told.binding.outcome !== "launched" && isLaunchedNumber(told, unit)) &&
      !(told.binding.outcome === "launched" && items.some((item) => item.sense.airDefence)) &&
      !(told.binding.outcome === "missed" && unit.weapon && items.some((item) => item.sense.speech)) &&
      (!unit.single ||
        (unit.single === "one" && (draft.sentence.listed || unit.distributed || isHosted(items, unit)))) &&
      (unit.weapon ||
        unit.whole ||
        unit.part ||
        items.slice(0, unit.from).some((item) => item.sense.joint === "among") ||
        draft.sentence.listed ||
        isHosted(items, unit) ||
        (items.some(({ sense }) => sense.overall) && !afterTotal(items, unit)) ||
        leadsToPlace(items, unit) ||
        nameBefore(items, unit) !== null ||
        followsPlace(items, unit) ||
        isDated(items, unit) ||
        placesInTurn(items).has(unit.from) ||
        unit.each)
    ) {
      const binding = { ...told.binding, rule: `${told.binding.outcome}:continued` };
      if (binding.outcome === "launched") unit.launched = binding;
      else unit.fate = binding;
    }
    // "Two were intercepted. None of the three Kinzhals was": the same verb left out
    if (unit.none && free && unit.weapon && silent && told.facts.some((fact) => fact.metric === "intercepted"))
      unit.fate = { outcome: "intercepted", suppressed: false, rule: "intercepted:none" };
    if (!unit.fate && !unit.launched && unit.weapon && !unit.single && fliesAt(items, unit))
      unit.launched = { outcome: "launched", suppressed: false, rule: "launched:against" };
    const counted =
      afterTotal(items, unit) || isIncluded(items, unit) || isSubCount(items, unit) || nameBefore(items, unit) !== null;
    if (!unit.fate && !unit.launched && counted)
      unit.launched = { outcome: "launched", suppressed: false, rule: "launched:total" };
    // "Kaluga's governor counted five", "put the figure at 31": of those shot down, as told before
    const bare = (unit.launched?.observed || unit.launched?.rule === "launched:total") && !unit.weapon && !unit.fate;
    if (bare && told.binding?.outcome === "intercepted" && speaksForRussia(draft)) {
      unit.launched = null;
      unit.fate = { ...told.binding, rule: "intercepted:continued" };
    }
    if (!unit.fate && !unit.launched && silent && !countsKills(draft, unit) && (isBareTally(draft) || tellsRaid(draft)))
      unit.launched = { outcome: "launched", suppressed: false, rule: "launched:tally" };
    // "The Russian ministry summed up the night: 31 drones": it tells only of those that it stopped
    if (
      !unit.fate &&
      !unit.launched &&
      unit.weapon &&
      (!unit.single || isHosted(items, unit)) &&
      countsKills(draft, unit)
    )
      unit.fate = { outcome: "intercepted", suppressed: false, rule: "intercepted:ministry" };
    if (unit.fate ?? unit.launched) last = unit;
    if ((unit.fate ?? unit.launched) && !inBrackets(items, unit.from)) outside = unit;
    if (unit.fate) stopped = unit.fate;
    told.binding = unit.fate ?? unit.launched ?? told.binding;
  }
  return last;
}

/** "five drones, of which two were shot down, and eight missiles": the launch of the whole before a part; null for others. */
function launchedWith(units: readonly Unit[], part: Unit): Binding | null {
  const whole = units[units.indexOf(part) - 1];
  return whole?.weapon && !whole.part && !whole.fate ? whole.launched : null;
}

/** "…, bringing the total of drones downed to 412": the verb of the total, else of the number before it; null for other sentences. */
function summedUp(items: readonly Item[], before: Binding | null): Binding | null {
  if (!items[0]?.sense.sums) return null;
  const outcome = items.findLast(({ sense }) => sense.action)?.sense.action?.outcome ?? before?.outcome;
  const counted = outcome === "launched" || outcome === "intercepted";
  return counted ? { outcome, suppressed: before?.suppressed === true, rule: `${outcome}:summed` } : null;
}

/** "жоден дрон не долетів до міста": none of a verb that tells no fate. */
const isOtherNone = (items: readonly Item[], unit: Unit): boolean =>
  unit.none && items.slice(unit.to, unit.to + DENIAL_REACH).some((item) => item.sense.joint === "not");

/** "The 131 drones came from …", after "106 of the 131 were shot down": the whole once more. */
const isLaunchedNumber = (told: Discourse, unit: Unit): boolean =>
  unit.definite &&
  told.facts.some(
    (fact) => fact.metric === "launched" && fact.count.value === unit.count?.value && fact.weapon === unit.weapon,
  );

/** "було близько двохсот": a verb of being before the number. */
function isWere(items: readonly Item[], { from }: Unit): boolean {
  let at = from - 1;
  while (items[at]?.sense.qualifier) at--;
  return joint(items[at]) === "be";
}

/** A name, a word for reaching a number, and the number. */
const isNumbered = (items: readonly Item[], unit: Unit): boolean =>
  items.slice(0, unit.from).findLast((item) => item.sense.joint)?.sense.joint === "reach";

/** "12 drones were shot down, along with a cruise missile": nothing follows that could be its own verb. */
const isBeside = (items: readonly Item[], unit: Unit): boolean =>
  unit.single === "article" &&
  unit.weapon !== null &&
  joint(items[unit.from - 1]) === "and" &&
  (items[unit.to] === undefined || items[unit.to]?.text === "," || items[unit.to]?.text === ".");

/** A governor or the ministry of the Russian side speaks, which tells of what it stopped. */
const speaksForRussia = ({ voices }: Draft): boolean =>
  voices.some(({ framed, claimant }) => framed && claimantOf(claimant).state === "RU");

/** The Russian ministry speaks, of no weapons of its own side. */
const countsKills = ({ sentence, voices }: Draft, unit: Unit): boolean =>
  voices.some((voice) => voice.framed && voice.claimant === "russian-mod") &&
  unit.country !== "RU" &&
  !unit.none &&
  sentence.items.every(
    ({ sense }, at) => !sense.hedge && !sense.strike && !sense.debris && !(at < unit.to && sense.action),
  );

/** "the Moscow Region accounted for four": a place has the number. */
const isHosted = (items: readonly Item[], unit: Unit): boolean =>
  items.slice(0, unit.from).some((item, at) => item.sense.hosts === true && hostsBefore(items, at).length > 0);

/** "Among them were": a sentence about a part of what the one before counted. */
const opensAmong = (items: readonly Item[]): boolean =>
  items[0]?.sense.joint === "among" && items.some((item) => item.sense.joint === "be");

/** "187 on Tuesday": a day stands right behind the number. */
const isDated = (items: readonly Item[], unit: Unit): boolean => {
  const next = items[joint(items[unit.to]) === "toward" ? unit.to + 1 : unit.to];
  return next !== undefined && isDay(next);
};

/** "12 missiles and 180 drones against Ukraine": no verb, but a target; "3 drones toward Kyiv" may be a live warning. */
function fliesAt(items: readonly Item[], unit: Unit): boolean {
  const at = items.findIndex((item, index) => index >= unit.to && item.sense.joint === "toward");
  const target = items[at + 1]?.sense.place;
  return (
    at >= 0 &&
    target?.kind === "country" &&
    target.country === "UA" &&
    !items.some((item) => item.sense.hedge === "supply" || item.sense.hedge === "forecast") &&
    !items.slice(unit.to, at).some((item) => item.kind === "mark" && item.text !== ",")
  );
}

/** "Of 215, 112 were shot down. Among them 11 …": of which is not told. */
function launchedIn(told: Discourse, sentence: number): boolean {
  const facts = told.facts.filter((fact) => fact.sentence === sentence);
  return facts.some((fact) => fact.metric === "launched" && !facts.some((one) => isAllStopped(one, fact)));
}

/** "All 89 were shot down. More than 40 of them over the capital": of the same ones. */
const isAllStopped = (one: Fact, launched: Fact): boolean =>
  one.metric === "intercepted" && one.weapon === launched.weapon && one.count.value === launched.count.value;
