import type { IsoDate } from "../../domain/calendar.ts";
import { type ExtractedMetric, NATIONAL } from "../../domain/claim.ts";

import { claimant as claimantOf } from "../../domain/claimants.ts";
import type { WeaponSlug } from "../../domain/weapons.ts";
import { type Item, joint } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import type { Country } from "../sense.ts";
import type { Sentence } from "../sentences.ts";
import { TOPIC } from "../topics.ts";
import { closeAll, dateByPublication, leaveScores, nameShaheds, nameTargets } from "./afterwards.ts";
import { weaponOf } from "./antecedents.ts";
import { agentOf, assaulterOf, attackerOf, isStruckAtHome } from "./attacker.ts";
import { tellsHours, writtenOn } from "./clues.ts";
import { continueLists } from "./continued-lists.ts";
import { addCounts, eachPlace, launchedBefore } from "./counts.ts";
import { Discourse, type Draft } from "./discourse.ts";
import { draftsOf } from "./drafts.ts";
import type { Fact, Reading, Refusal } from "./fact.ts";
import { nameLater } from "./named-later.ts";
import { isArea, isDistrict } from "./places.ts";
import { lookForScene, namesSeveralScenes, placeOf, seaOf } from "./scene.ts";
import {
  blockedReason,
  crossesBorder,
  isLink,
  isPlaceCount,
  loneAction,
  loneStrike,
  namesOthers,
  sharesNumber,
} from "./signs.ts";
import { inheritedSource, regionalOnly, type Said, type Source, saidIn, saidInClause, sourceOf } from "./sources.ts";
import { relativeTime, setTime, settleTime } from "./story-time.ts";
import { type When, whenOf } from "./time.ts";
import type { Binding, NumberAt, Unit } from "./unit.ts";
import { theatreOf, type War, warsOf } from "./wars.ts";
import { WIDE_GROUPS } from "./weapons.ts";

/** No report counts more; what follows is left alone, so that the work stays linear. */
export const MOST_FACTS = 2000;

/** How many sentences later "the two missiles" are still those told before. */
const AGAIN_REACH = 3;

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
  const wars = warsOf(sentences, theatre, attacker);
  const drafts = draftsOf(sentences, wars, theatre);
  const told = new Discourse(
    drafts,
    writtenOn(drafts[0]?.sentence.items ?? [], published) ?? published,
    wars,
    publisher,
  );
  if (namesSeveralScenes(told)) told.scene = "none";
  told.sea = seaOf(told);
  for (let index = 0; index < drafts.length; index++) readSentence(told, index);
  closeAll(told);
  nameTargets(told);
  nameShaheds(told);
  dateByPublication(told);
  nameLater(told);
  leaveScores(told);
  return { facts: told.facts, refusals: told.refusals, times: told.times };
}

function readSentence(told: Discourse, index: number): void {
  const draft = told.drafts[index] as Draft;
  const { items, topics } = draft.sentence;
  if (isLink(items)) {
    refuseAll(told, draft, "other");
    return;
  }
  const hint = topics & TOPIC.country ? (agentOf(items) ?? assaulterOf(items)) : null;
  told.hint = hint ?? told.hint;
  if (hint && draft.units.every((unit) => unit.thing)) told.attacker = hint;
  told.before = { attacker: told.attacker, claimant: told.claimant };
  told.index = index;
  lookForScene(told, draft);
  const own = blockedReason(items);
  // "Losses of the enemy:" and the lines below
  told.table = draft.sentence.listed ? told.table : items.at(-1)?.text === ":" ? own : null;
  const blocked = own ?? told.table;
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
  if (!previous && topics & TOPIC.deed)
    told.binding = loneAction(items) ?? (told.facts.length === 0 ? loneStrike(items) : null) ?? told.binding;
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
  if (topics & TOPIC.place) told.area = areaOf(draft) ?? told.area;
  // "300 Shaheds were stored there" names no raid
  if (topics & TOPIC.weapon && !own) rememberWeapons(told, draft);
}

/** The area that a sentence names last. */
function areaOf({ sentence, places }: Draft): string | undefined {
  return (
    places.findLast(({ place }) => isArea(place) && place.kind !== "same" && !isDistrict(place))?.place.name ??
    sentence.items.findLast(({ sense: { place } }) => place && isArea(place) && place.name && !isDistrict(place))?.sense
      .place?.name
  );
}

/** The weapons that a sentence names, for what the sentences around it leave unsaid. */
function rememberWeapons(told: Discourse, draft: Draft): void {
  const { items } = draft.sentence;
  if (items.some((_, at) => namesOthers(items, at)) || draft.units.some((unit) => sharesNumber(items, unit))) {
    told.otherTypes = true;
  }
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
  const refuse = (reason: NotCountedReason, why: Pick<Refusal, "nobody"> = {}): void => {
    if (unit.count && !unit.single) told.refusals.push({ span: unit.count.span, reason, ...why });
    if (unit.whole) told.refusals.push({ span: unit.whole.span, reason, ...why });
  };
  if (!weapon) {
    refuse("other");
    return;
  }
  if ((!unit.fate && !unit.launched && !unit.whole) || isSmallTotal(told, unit, weapon)) {
    refuse("doubtful");
    return;
  }
  const around = placeOf(told, draft, unit, weapon, said.area);
  const unplaced = draft.places.every(({ place }) => place.kind === "command");
  const known = unplaced || (unit.definite && around.scope === NATIONAL) ? toldBefore(told, unit, weapon) : undefined;
  let { claimant } = said;
  // "the governor", without his area: of the place that he speaks of
  if (claimant === "ukrainian-regional" && said.area === null && around.country === "RU") claimant = "russian-regional";
  const war = told.wars[index] as War;
  const signs = { items, unit, weapon, where: around, assumed: said.assumed !== null, war };
  const attacker =
    (unit.definite ? known?.attacker : null) ??
    attackerOf({ ...signs, claimant: said.attributed ? claimant : null, last: told.attacker ?? told.hint }) ??
    attackerOf({
      ...signs,
      claimant: draft.voices[0]?.claimant ?? inheritedSource(told, index, "", around).claimant,
      last: null,
    }) ??
    war.usual;
  if (!attacker) {
    refuse("doubtful", { nobody: true });
    return;
  }
  if (war.elsewhere && unit.fate && isStruckAtHome(items, unit, attacker)) {
    refuse("stock");
    return;
  }
  // a place of the attacker's own country is where the weapons came from
  const where = around.country === attacker && around.scope !== NATIONAL ? { ...around, scope: NATIONAL } : around;
  if (said.assumed && claimantOf(claimant).state === attacker) claimant = said.assumed;
  const found = whenOf(draft.sentence, { from: unit.from, to: unit.to, first, next }, told.published);
  const source = said.attributed ? null : sourceOf(told, index, attacker, where, found ?? told.when ?? told.setting);
  // the command that acts in the sentence speaks for itself rather than a governor of the sentences before
  const quote = items.findIndex((item) => item.text === '"');
  const quoted = quote === 0 || items[quote - 1]?.text === ":";
  const command = quoted
    ? undefined
    : draft.voices.find((voice) => !voice.vague && claimantOf(voice.claimant).kind === "command");
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

/** "All 11 of the drones", "the two missiles" that were told of before. */
function toldBefore(told: Discourse, unit: Unit, weapon: WeaponSlug): Fact | undefined {
  if (!unit.count || unit.whole || unit.single || !(unit.all || unit.definite)) return undefined;
  return told.facts.findLast(
    (one) =>
      one.weapon === weapon &&
      one.count.value === unit.count?.value &&
      (unit.all ? one.metric === "launched" : told.index - one.sentence <= AGAIN_REACH),
  );
}

/** "121 drones and 14 munitions": fewer weapons of all kinds than of one are no total of them. */
const isSmallTotal = (told: Discourse, unit: Unit, weapon: WeaponSlug): boolean =>
  weapon === "mixed" &&
  unit.launched !== null &&
  told.facts.some(
    (fact) =>
      fact.sentence === told.index &&
      fact.metric === "launched" &&
      fact.weapon !== "mixed" &&
      fact.count.value > (unit.count?.value ?? Number.POSITIVE_INFINITY),
  );

/** "lost after they had crossed the border with Romania". */
function crossesAfter(items: readonly Item[], unit: Unit, units: readonly Unit[]): boolean {
  const left = items.findIndex((item, at) => at >= unit.to && item.sense.action?.outcome === "left");
  if (left < 0) return false;
  const other = units.some((one) => one.from >= unit.to && one.to <= left && !one.thing);
  const again = items.slice(unit.to, left).some((item) => joint(item) === "but");
  const named = items.some((item) => item.sense.border && !item.sense.action);
  return !other && (named || (again && crossesBorder(items)));
}

/** "In September", "in 2024", "from 28 July to 3 August", "last week" at the head of a text. */
function namesPeriod(items: readonly Item[], when: When, published: IsoDate | null): boolean {
  if (items.some(({ date }) => date && date.days.length > 0)) return when.start !== when.end;
  // not "for the first time in a week"
  const ranks = items.some(({ sense }) => sense.hedge === "record");
  const span = items.findIndex(({ sense }) => sense.time?.span === "week" || sense.time?.span === "month");
  // "підбив підсумки тижня"
  if (span >= 0 && !ranks && (span <= 1 || items[span - 1]?.sense.speech === "says")) return true;
  const named = items.find(({ kind, date }) => kind === "date" && date && date.days.length === 0)?.date;
  if (!named || !published || !when.end) return false;
  return named.month === null ? named.year !== null : when.end < published;
}

/** "four Zircon/Oniks missiles": two types under one number. */
function namesTypes(items: readonly Item[], unit: Unit): boolean {
  const types = items.slice(unit.from, unit.to).filter(({ sense }) => sense.weapon && !WIDE_GROUPS.has(sense.weapon));
  return types.some(({ sense }) => sense.weapon !== types[0]?.sense.weapon);
}

function refuseAll(told: Discourse, draft: Draft, reason: NotCountedReason): void {
  for (const { count, thing } of draft.units)
    if (count) told.refusals.push({ span: count.span, reason: thing ?? reason });
}

function refuseItem(told: Discourse, item: Item, reason: NotCountedReason): void {
  told.refusals.push({ span: [item.start, item.end], reason });
}
