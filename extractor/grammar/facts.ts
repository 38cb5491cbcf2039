import type { IsoDate } from "../../domain/calendar.ts";
import { type ExtractedMetric, NATIONAL } from "../../domain/claim.ts";

import { claimant as claimantOf } from "../../domain/claimants.ts";
import type { Item } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import type { Country } from "../sense.ts";
import type { Sentence } from "../sentences.ts";
import { closeAll, dateByPublication, nameShaheds, nameTargets } from "./afterwards.ts";
import { weaponOf } from "./antecedents.ts";
import { agentOf, attackerOf } from "./attacker.ts";
import { bindActions } from "./bind.ts";
import { continueLists } from "./continued-lists.ts";
import { addCounts, eachPlace, launchedBefore } from "./counts.ts";
import { Discourse, type Draft } from "./discourse.ts";
import type { Reading } from "./fact.ts";
import { lookForHome, placeOf } from "./home.ts";
import { isArea, isDistrict, placesOf, withCapitals } from "./scope.ts";
import { blockedReason, isPlaceCount, loneAction, namesOthers, sharesNumber } from "./signs.ts";
import { inheritedSource, regionalOnly, type Said, type Source, saidIn } from "./sources.ts";
import { nameAgain, voicesOf } from "./speakers.ts";
import { setTime, settleTime } from "./story-time.ts";
import { type When, whenOf } from "./time.ts";
import type { Binding, NumberAt, Unit } from "./unit.ts";
import { findUnits } from "./units.ts";
import { WIDE_GROUPS } from "./weapons.ts";

/** No report counts more; what follows is left alone, so that the work stays linear. */
export const MOST_FACTS = 2000;

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
    return { sentence, units, voices: voicesOf(sentence, theatre), places: placesOf(sentence.items) };
  });
  nameAgain(drafts.map((draft) => draft.voices));
  const told = new Discourse(drafts, published, theatre, publisher, attacker);
  for (let index = 0; index < drafts.length; index++) readSentence(told, index);
  closeAll(told);
  nameTargets(told);
  nameShaheds(told);
  dateByPublication(told);
  return { facts: told.facts, refusals: told.refusals, times: told.times };
}

/** Countries that the text is about, for "the defence ministry" of a war elsewhere. */
function theatreOf(sentences: readonly Sentence[]): Set<Country> {
  const countries = new Set<Country>();
  for (const { items } of sentences)
    for (const { sense } of items) {
      if (sense.country) countries.add(sense.country);
      const state = sense.speaker ? claimantOf(sense.speaker.claimant).state : null;
      if (state === "UA" || (state === "RU" && !sense.speaker?.of)) countries.add(state);
    }
  return countries;
}

function readSentence(told: Discourse, index: number): void {
  const draft = told.drafts[index] as Draft;
  const { items } = draft.sentence;
  const hint = agentOf(items);
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
    readUnit(told, index, draft, unit, previous, said);
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
  else if (when && items.some((item) => item.sense.action || item.sense.strike)) {
    if (when.kind === "attack") setTime(told, when);
    else if (told.facts.length === 0 && namesPeriod(items, when, told.published)) told.setting = when;
  }
  told.area =
    draft.places.findLast(({ place }) => isArea(place) && place.kind !== "same" && !isDistrict(place))?.place.name ??
    items.findLast(({ sense: { place } }) => place && isArea(place) && place.name && !isDistrict(place))?.sense.place
      ?.name ??
    told.area;
  if (items.some((_, at) => namesOthers(items, at)) || draft.units.some((unit) => sharesNumber(items, unit))) {
    told.otherTypes = true;
  }
  for (const item of items) {
    if (item.sense.weapon === "shahed") told.shaheds.push(index);
    if (item.sense.weapon && !WIDE_GROUPS.has(item.sense.weapon) && item.sense.weapon !== "mixed")
      told.named.push({ weapon: item.sense.weapon, sentence: index });
  }
}

function readUnit(told: Discourse, index: number, draft: Draft, unit: Unit, previous: Unit | null, said: Said): void {
  const { items } = draft.sentence;
  const first = draft.units.find((one) => !one.thing)?.from ?? 0;
  const next = draft.units.find((one) => one.from >= unit.to && !one.thing)?.from ?? items.length;
  if (
    unit.fate?.outcome === "lost" &&
    items.some((item) => item.sense.border && !item.sense.action) &&
    items.slice(unit.to).some((item) => item.sense.action?.outcome === "left")
  ) {
    unit.fate = { ...unit.fate, outcome: "left", rule: "left:lost-beyond-border" };
  }
  // "24 drones struck ten sites" of the 72 that were launched
  if (unit.launched?.rule === "launched:struck" && !unit.fate && !unit.part && unit.weapon && launchedBefore(told, unit.weapon)) {
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
  const source = said.attributed ? null : inheritedSource(told, index, attacker, where);
  // the command that acts in the sentence speaks for itself rather than a governor of the sentences before
  const command = draft.voices.find((voice) => !voice.vague && claimantOf(voice.claimant).kind === "command");
  const inherited = source && regionalOnly(source) && command ? { claimant: command.claimant, area: null } : source;
  if (inherited) claimant = inherited.claimant;
  const spoken = inherited ? inherited.area : said.area;
  const own = spoken ?? (claimantOf(claimant).kind === "regional" && !where.stated ? told.area : null);
  const found = whenOf(draft.sentence, { from: unit.from, to: unit.to, first, next }, told.published);
  const stale =
    told.when?.kind === "period" &&
    (attacker !== told.before.attacker ||
      (said.attributed && told.before.claimant !== null && claimant !== told.before.claimant));
  const before = told.when ?? told.setting;
  const dated = found?.kind === "attack" && found.explicit;
  const again = before?.kind === "period" && !dated && items.some((item) => item.sense.time?.again);
  const when = again ? before : found ? settleTime(told, found) : stale ? told.setting : before;
  const regional = claimantOf(claimant).kind === "regional";
  const named =
    where.stated && (where.scope !== NATIONAL || where.several)
      ? where.scope
      : (regional || where.scope === NATIONAL) && own
        ? own
        : where.scope;
  const scope = named === "capital" ? (attacker === "RU" ? "Kyiv" : "Moscow") : named;
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
      sentence: index,
      corrects: items.some((item) => item.sense.hedge === "superseded"),
      single: unit.single,
      overall: items.some((item) => item.sense.overall),
      named: unit.weapon !== null,
      attributed: said.attributed,
      vague: said.vague || (!said.attributed && claimant === "ukrainian-official"),
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

/** "In September", "in 2024" at the head of a text: a month that is over, or a year. */
function namesPeriod(items: readonly Item[], when: When, published: IsoDate | null): boolean {
  const named = items.find(({ kind, date }) => kind === "date" && date && date.days.length === 0)?.date;
  if (!named || !published || !when.end) return false;
  return named.month === null ? named.year !== null : when.end < published;
}

function refuseItem(told: Discourse, item: Item, reason: NotCountedReason): void {
  told.refusals.push({ span: [item.start, item.end], reason });
}
