import type { IsoDate } from "../../domain/calendar.ts";
import { type ExtractedMetric, NATIONAL } from "../../domain/claim.ts";

import { claimant as claimantOf } from "../../domain/claimants.ts";
import { type Item, joint } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import type { Country } from "../sense.ts";
import type { Sentence } from "../sentences.ts";
import { closeAll, dateByPublication, nameShaheds, nameTargets } from "./afterwards.ts";
import { weaponOf } from "./antecedents.ts";
import { agentOf, assaulterOf, attackerOf } from "./attacker.ts";
import { bindActions } from "./bind.ts";
import { tellsHours } from "./clues.ts";
import { continueLists } from "./continued-lists.ts";
import { addCounts, eachPlace, launchedBefore } from "./counts.ts";
import { Discourse, type Draft } from "./discourse.ts";
import type { Reading } from "./fact.ts";
import { lookForHome, namesSeveralHomes, placeOf } from "./home.ts";
import { isArea, isDistrict, placesOf, withCapitals } from "./places.ts";
import { blockedReason, crossesBorder, isLink, isPlaceCount, loneAction, namesOthers, sharesNumber } from "./signs.ts";
import {
  hasUnknownSource,
  inheritedSource,
  regionalOnly,
  type Said,
  type Source,
  saidIn,
  saidInClause,
  sourceOf,
} from "./sources.ts";
import { nameAgain, voicesOf } from "./speakers.ts";
import { relativeTime, setTime, settleTime } from "./story-time.ts";
import { type When, whenOf } from "./time.ts";
import type { Binding, NumberAt, Unit } from "./unit.ts";
import { findUnits } from "./units.ts";
import { WIDE_GROUPS } from "./weapons.ts";

/** No report counts more; what follows is left alone, so that the work stays linear. */
export const MOST_FACTS = 2000;

/** Steps from "than" to what something is compared with. */
const COMPARED_REACH = 3;

/** Reads every sentence in order, each in the light of those before it. A `publisher` who is a claimant speaks for himself. */
export function readFacts(
  sentences: readonly Sentence[],
  published: IsoDate | null,
  publisher: Source | null = null,
  attacker: Country | null = null,
): Reading {
  const theatre = theatreOf(sentences);
  const drafts = sentences.map(withCapitals).map((sentence): Draft => {
    const units = findUnits(sentence.items);
    bindActions(sentence.items, units);
    return {
      sentence,
      units,
      voices: voicesOf(sentence, theatre),
      places: placesOf(sentence.items),
      unknownSource: hasUnknownSource(sentence.items),
    };
  });
  nameAgain(drafts.map((draft) => draft.voices));
  const told = new Discourse(drafts, published, theatre, publisher, attacker ?? usualAttacker(theatre));
  if (namesSeveralHomes(told)) told.home = "none";
  for (let index = 0; index < drafts.length; index++) readSentence(told, index);
  closeAll(told);
  nameTargets(told);
  nameShaheds(told);
  dateByPublication(told);
  return { facts: told.facts, refusals: told.refusals, times: told.times };
}

/** Who fires at the Emirates where a text names nobody. */
const usualAttacker = (theatre: ReadonlySet<Country>): Country | null =>
  theatre.has("AE") && !(["UA", "RU", "YE"] as const).some((country) => theatre.has(country)) ? "IR" : null;

/** Countries that the text is about, for "the defence ministry" of a war elsewhere. */
function theatreOf(sentences: readonly Sentence[]): Set<Country> {
  const countries = new Set<Country>();
  let generic = false;
  for (const { items } of sentences)
    for (const { sense } of items) {
      if (sense.country) countries.add(sense.country);
      const state = sense.speaker ? claimantOf(sense.speaker.claimant).state : null;
      // "the air force", "the defence ministry", of any country
      if (sense.speaker?.of) generic ||= state === "UA";
      else if (state === "UA" || state === "RU") countries.add(state);
    }
  const elsewhere = (["IL", "AE", "OTHER"] as const).some((country) => countries.has(country));
  const far = countries.has("IR") || countries.has("YE");
  if (generic && !(elsewhere && far)) countries.add("UA");
  return countries;
}

function readSentence(told: Discourse, index: number): void {
  const draft = told.drafts[index] as Draft;
  const { items } = draft.sentence;
  if (isLink(items)) {
    refuseAll(told, draft, "other");
    return;
  }
  const hint = agentOf(items) ?? assaulterOf(items);
  told.hint = hint ?? told.hint;
  if (hint && draft.units.every((unit) => unit.thing)) told.attacker = hint;
  told.before = { attacker: told.attacker, claimant: told.claimant };
  told.index = index;
  lookForHome(told, draft);
  const blocked = blockedReason(items);
  const said = saidIn(told, index);
  continueLists(told, draft);
  let previous: Unit | null = null;
  for (const unit of draft.units) {
    if (unit.thing || blocked || told.facts.length >= MOST_FACTS) {
      if (unit.count) told.refusals.push({ span: unit.count.span, reason: unit.thing ?? blocked ?? "other" });
      else if (items[unit.from]?.kind === "number") refuseItem(told, items[unit.from] as Item, unit.thing ?? "other");
      continue;
    }
    // "26 hit at 18 places": the places of the weapon that the bare number counts
    if (isPlaceCount(unit) && unit.weapon === "mixed" && previous?.fate?.outcome === "hits" && !previous.weapon)
      unit.weapon = told.weapon ?? unit.weapon;
    readUnit(told, index, draft, unit, previous, saidInClause(draft, unit) ?? said);
    if (!isPlaceCount(unit)) previous = unit;
  }
  if (!previous) told.binding = loneAction(items) ?? told.binding;
  const when = whenOf(
    draft.sentence,
    { from: items.length, to: items.length, first: items.length, next: items.length },
    told.published,
  );
  if (when) told.times.push(when);
  const timed = told.facts.findLast((fact) => fact.sentence === index && fact.timed)?.when;
  if (timed) told.when = timed;
  else if (when?.kind === "attack" && items.some((item) => item.sense.action || item.sense.strike)) setTime(told, when);
  else if (when?.kind === "period" && (told.facts.length === 0 || index === 0)) {
    if (namesPeriod(items, when, told.published)) told.setting = when;
  }
  told.area =
    draft.places.findLast(({ place }) => isArea(place) && place.kind !== "same" && !isDistrict(place))?.place.name ??
    items.findLast(({ sense: { place } }) => place && isArea(place) && place.name && !isDistrict(place))?.sense.place
      ?.name ??
    told.area;
  if (items.some((_, at) => namesOthers(items, at)) || draft.units.some((unit) => sharesNumber(items, unit))) {
    told.otherTypes = true;
  }
  for (const [at, item] of items.entries()) {
    // "faster than an ordinary Shahed" names no raid
    const compared = items.slice(Math.max(0, at - COMPARED_REACH), at).some(({ sense }) => sense.compares);
    if (item.sense.weapon === "shahed" && !compared) told.shaheds.push(index);
    if (item.sense.weapon && !WIDE_GROUPS.has(item.sense.weapon) && item.sense.weapon !== "mixed")
      told.named.push({ weapon: item.sense.weapon, sentence: index });
  }
}

function readUnit(told: Discourse, index: number, draft: Draft, unit: Unit, previous: Unit | null, said: Said): void {
  const { items } = draft.sentence;
  const first = draft.units.find((one) => !one.thing)?.from ?? 0;
  const next = draft.units.find((one) => one.from >= unit.to && !one.thing)?.from ?? items.length;
  if (unit.fate?.outcome === "lost" && crossesAfter(items, unit, draft.units)) {
    unit.fate = { ...unit.fate, outcome: "left", rule: "left:lost-beyond-border" };
  }
  // "24 drones struck ten sites" of the 72 that were launched
  if (
    unit.launched?.rule === "launched:struck" &&
    !unit.fate &&
    !unit.part &&
    unit.weapon &&
    launchedBefore(told, unit.weapon)
  ) {
    unit.fate = { outcome: "hits", suppressed: false, rule: "hits:struck" };
    unit.launched = null;
  }
  const weapon = weaponOf(told, draft, unit, previous);
  const refuse = (reason: NotCountedReason): void => {
    if (unit.count && !unit.single) told.refusals.push({ span: unit.count.span, reason });
    if (unit.whole) told.refusals.push({ span: unit.whole.span, reason });
  };
  if (!weapon) {
    refuse("other");
    return;
  }
  if (!unit.fate && !unit.launched && !unit.whole) {
    refuse("doubtful");
    return;
  }
  const around = placeOf(told, draft, unit, said.area);
  let { claimant } = said;
  // "the governor", without his area: of the place that he speaks of
  if (claimant === "ukrainian-regional" && said.area === null && around.country === "RU") claimant = "russian-regional";
  const signs = { items, unit, weapon, where: around, assumed: said.assumed !== null, others: told.others };
  const attacker =
    attackerOf({ ...signs, claimant: said.attributed ? claimant : null, last: told.attacker ?? told.hint }) ??
    attackerOf({
      ...signs,
      claimant: draft.voices[0]?.claimant ?? inheritedSource(told, index, "", around).claimant,
      last: null,
    }) ??
    told.usual;
  if (!attacker) {
    refuse("doubtful");
    return;
  }
  // a place of the attacker's own country is where the weapons came from
  const where = around.country === attacker && around.scope !== NATIONAL ? { ...around, scope: NATIONAL } : around;
  if (said.assumed && claimantOf(claimant).state === attacker) claimant = said.assumed;
  const found = whenOf(draft.sentence, { from: unit.from, to: unit.to, first, next }, told.published);
  const source = said.attributed ? null : sourceOf(told, index, attacker, where, found ?? told.when ?? told.setting);
  // the command that acts in the sentence speaks for itself rather than a governor of the sentences before
  const command = draft.voices.find((voice) => !voice.vague && claimantOf(voice.claimant).kind === "command");
  const inherited =
    source && regionalOnly(source) && command ? { claimant: command.claimant, area: null, vague: false } : source;
  if (inherited) claimant = inherited.claimant;
  const spoken = inherited ? inherited.area : said.area;
  const own = spoken ?? (claimantOf(claimant).kind === "regional" && !where.stated ? told.area : null);
  const stale =
    told.when?.kind === "period" &&
    (attacker !== told.before.attacker ||
      (said.attributed && told.before.claimant !== null && claimant !== told.before.claimant));
  // "On the night of 27 April a wave of drones flew at … 66 were shot down": the night of the sentence before
  const setNow = told.settingAt === index - 1 && told.setting?.explicit === true && told.setting.night;
  const before = setNow ? told.setting : (told.when ?? told.setting);
  const dated = found?.kind === "attack" && found.explicit;
  const again = before?.kind === "period" && !dated && items.some((item) => item.sense.time?.again);
  const shifted = dated ? null : relativeTime(told, items);
  const when = shifted ?? (again ? before : found ? settleTime(told, found) : stale ? told.setting : before);
  const regional = claimantOf(claimant).kind === "regional";
  const named =
    where.stated && (where.scope !== NATIONAL || where.several)
      ? where.scope
      : (regional || where.scope === NATIONAL) && own
        ? own
        : where.scope;
  // "all 11 of the drones" that were told of before
  const known =
    unit.all && unit.count && !unit.whole && draft.places.every(({ place }) => place.kind === "command")
      ? told.facts.findLast(
          (one) => one.metric === "launched" && one.weapon === weapon && one.count.value === unit.count?.value,
        )
      : undefined;
  if (known && !said.attributed) claimant = known.claimant;
  const scope = known ? known.scope : named === "capital" ? (attacker === "RU" ? "Kyiv" : "Moscow") : named;
  const add = (metric: ExtractedMetric, count: NumberAt, binding: Binding, derived = false): void => {
    told.facts.push({
      metric,
      count,
      weapon,
      suppressed: metric === "intercepted" && binding.suppressed,
      sum: binding.sum === true,
      rule: binding.rule,
      scope,
      claimant,
      attacker,
      when,
      timed: found !== null,
      hours: tellsHours(items) || shifted !== null,
      sentence: index,
      listed: draft.sentence.listed,
      corrects: items.some((item) => item.sense.hedge === "superseded"),
      single: unit.single,
      more: unit.more,
      overall: items.some((item) => item.sense.overall),
      named: unit.weapon !== null,
      types: namesTypes(items, unit),
      attributed: said.attributed,
      vague: inherited ? inherited.vague : said.vague,
      derived,
    });
  };
  // "detected and destroyed": a governor's and the Russian ministry's words for shot down alone
  if (unit.fate?.complete && (regional || attacker === "UA")) unit.fate = { ...unit.fate, complete: false };
  addCounts(told, unit, weapon, add);
  if (unit.each) eachPlace(told, draft, unit);
  if (!isPlaceCount(unit)) told.weapon = weapon;
  told.attacker = attacker;
  if (said.attributed) told.claimant = claimant;
}

/** "lost after they had crossed the border with Romania". */
function crossesAfter(items: readonly Item[], unit: Unit, units: readonly Unit[]): boolean {
  const left = items.findIndex((item, at) => at >= unit.to && item.sense.action?.outcome === "left");
  if (left < 0) return false;
  const other = units.some((one) => one.from >= unit.to && one.to <= left && !one.thing);
  const again = items.slice(unit.to, left).some((item) => joint(item) === "but");
  const named = items.some((item) => item.sense.border && !item.sense.action);
  return !other && (named || (again && crossesBorder(items)));
}

/** "In September", "in 2024" at the head of a text: a month that is over, or a year. */
function namesPeriod(items: readonly Item[], when: When, published: IsoDate | null): boolean {
  const named = items.find(({ kind, date }) => kind === "date" && date && date.days.length === 0)?.date;
  if (!named || !published || !when.end) return false;
  return named.month === null ? named.year !== null : when.end < published;
}

/** "four Zircon/Oniks missiles": two types under one number. */
function namesTypes(items: readonly Item[], unit: Unit): boolean {
  const types = items.slice(unit.from, unit.to).flatMap(({ sense }) => sense.weapon ?? []);
  return new Set(types.filter((weapon) => !WIDE_GROUPS.has(weapon))).size > 1;
}

function refuseAll(told: Discourse, draft: Draft, reason: NotCountedReason): void {
  for (const { count, thing } of draft.units)
    if (count) told.refusals.push({ span: count.span, reason: thing ?? reason });
}

function refuseItem(told: Discourse, item: Item, reason: NotCountedReason): void {
  told.refusals.push({ span: [item.start, item.end], reason });
}
