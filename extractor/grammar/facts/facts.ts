import type { IsoDate } from "../../../domain/calendar.ts";
import { NATIONAL } from "../../../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../../../domain/claimants.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import type { Country } from "../../sense.ts";
import type { Sentence } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import {
  blockedReason,
  crossesBorder,
  isLink,
  isPlaceCount,
  leadsToPlace,
  loneAction,
  loneStrike,
  opensAnew,
} from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import { WIDE_GROUPS } from "../units/weapons.ts";
import { isOfAside } from "../when/asides.ts";
import { tellsHours, writtenOn } from "../when/clues.ts";
import { isOlder, namesPeriod, setTime } from "../when/story-time.ts";
import { whenOf } from "../when/time.ts";
import { placesInTurn } from "../where/respectively.ts";
import { changeLand, isNationwide, lookForScene, namesSeveralScenes, placeOf, seaOf } from "../where/scene.ts";
import { agentOf, assaulterOf, isStruckAtHome } from "../who/attacker.ts";
import { type Said, type Source, saidIn, saidInClause } from "../who/sources.ts";
import { landBeside, theatreOf, type War, warsOf } from "../who/wars.ts";
import {
  closeAll,
  dateByPublication,
  leaveScores,
  nameShaheds,
  nameTargets,
  sendMet,
  withoutBackground,
} from "./afterwards.ts";
import { weaponOf } from "./antecedents.ts";
import { ofStopped } from "./breakdowns.ts";
import { abroadOnly, attackerIn, scopeOf, speakerAt, timeBeside, timeOf, wordsOf } from "./circumstances.ts";
import { continueLists } from "./continued-lists.ts";
import { addCounts, eachPlace, launchedBefore } from "./counts.ts";
import { Discourse, type Draft } from "./discourse.ts";
import { draftsOf } from "./drafts.ts";
import type { Reading } from "./fact.ts";
import { STOPPED_BY_MINISTRY } from "./list-entry.ts";
import { nameLater } from "./named-later.ts";
import { weaponsInTurn } from "./part-groups.ts";
import { areaOf, isOneOfStopped, rememberWeapons, toldBefore } from "./recall.ts";
import { enterHome, leaveHome } from "./strays.ts";

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
  sendMet(told);
  closeAll(told);
  nameTargets(told);
  nameShaheds(told);
  const times = withoutBackground(told);
  dateByPublication(told, times);
  nameLater(told);
  leaveScores(told);
  return { facts: told.facts, refusals: told.refusals, times };
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
  changeLand(told, draft);
  lookForScene(told, draft);
  const own = blockedReason(items);
  // "Losses of the enemy:" and the lines below
  const entry = [":", ";"].includes(told.drafts[index - 1]?.sentence.items.at(-1)?.text ?? "");
  // "Переданы:" and the lines below
  const given = items.some(({ sense }) => sense.hedge === "supply") && draft.units.every(({ thing }) => thing);
  const heading = items.at(-1)?.text === ":" ? (own ?? (given ? "stock" : null)) : null;
  told.table = draft.sentence.listed || entry ? told.table : heading;
  const blocked = own ?? told.table;
  const said = saidIn(told, index);
  weaponsInTurn(told, draft);
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
    readUnit(told, draft, unit, previous, saidInClause(draft, unit) ?? said);
    if (!isPlaceCount(unit)) previous = unit;
  }
  if (!previous && topics & TOPIC.deed)
    told.binding = loneAction(items) ?? (told.facts.length === 0 ? loneStrike(items) : null) ?? told.binding;
  const when = whenOf(
    draft.sentence,
    { from: items.length, to: items.length, first: items.length, next: items.length },
    told.published,
  );
  if (when) {
    told.times.push(when);
    told.timesAt.push(index);
  }
  const timed = told.facts.findLast((fact) => fact.sentence === index && fact.timed && !isOfAside(items, fact))?.when;
  if (timed) {
    const known = told.main ?? told.when ?? told.setting;
    told.main = isOlder(timed, known) ? known : null;
    told.when = timed;
  } else if (when?.kind === "attack" && items.some((item) => item.sense.action || item.sense.strike)) {
    // "since the strike of 28 February": where a period begins
    if (told.setting?.kind !== "period" || !items.some(({ sense }) => sense.time?.onward)) setTime(told, when);
  } else if (when?.kind === "period" && (told.facts.length === 0 || index === 0)) {
    if (namesPeriod(items, when, told.published)) told.setting = when;
  }
  if (topics & TOPIC.place) told.area = areaOf(draft) ?? told.area;
  // "300 Shaheds were stored there" names no raid
  if (topics & TOPIC.weapon && !own) rememberWeapons(told, draft);
}

function readUnit(told: Discourse, draft: Draft, unit: Unit, previous: Unit | null, said: Said): void {
  const { items } = draft.sentence;
  restate(told, draft, unit);
  const weapon = weaponOf(told, draft, unit, previous);
  if (!weapon) {
    refuseUnit(told, unit, "other");
    return;
  }
  // "59 were downed, none of them over Chechnya": where nothing flew
  const nowhere = unit.none && unit.part && leadsToPlace(items, unit);
  const untold = nowhere || (!unit.fate && !unit.launched && !unit.whole);
  if (untold || isOneOfStopped(told, draft, unit)) {
    refuseUnit(told, unit, "doubtful");
    return;
  }
  const around = placeOf(told, draft, unit, weapon, said.area);
  const unplaced = draft.places.every(({ place }) => place.kind === "command");
  const known = unplaced || (unit.definite && around.scope === NATIONAL) ? toldBefore(told, unit, weapon) : undefined;
  const war = told.wars[told.index] as War;
  const speaker = speakerAt(said, around);
  const attacker = (unit.definite ? known?.attacker : null) ?? attackerIn(told, draft, unit, weapon, around, speaker);
  if (!attacker) {
    refuseUnit(told, unit, "doubtful", true);
    return;
  }
  if (war.elsewhere && unit.fate && isStruckAtHome(items, unit, attacker)) {
    refuseUnit(told, unit, "stock");
    return;
  }
  const where = abroadOnly(draft, around, attacker);
  const found = timeBeside(told, draft, unit);
  const words = wordsOf(told, draft, speaker, attacker, where, found);
  // a mayor's "in all of Ukraine" is not of his city
  const spoken = isNationwide(items) ? null : words.area;
  if (enterHome(items, draft.units, unit, spoken)) told.binding = unit.launched;
  leaveHome(items, unit, spoken);
  const time = timeOf(told, items, unit, found, {
    attacker,
    claimant: words.claimant,
    attributed: said.attributed,
  });
  const claimant = known && !said.attributed ? known.claimant : words.claimant;
  const scope = known ? known.scope : scopeOf(told, draft, where, attacker, words.claimant, spoken);
  asSideCounts(told, draft, unit, previous, attacker, words.claimant, claimant);
  addCounts(told, unit, weapon, (metric, count, binding, derived = false) => {
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
      land: landBeside(items, unit, war) ?? told.land,
      when: time.when,
      timed: found !== null,
      hours: tellsHours(items) || time.shifted,
      sentence: told.index,
      listed: draft.sentence.listed,
      corrects: items.some((item) => item.sense.hedge === "superseded"),
      single: unit.single,
      more: war.elsewhere && opensAnew(items) ? "apart" : unit.more,
      overall: items.some((item) => item.sense.overall),
      named: unit.weapon !== null,
      types: namesTypes(items, unit),
      attributed: said.attributed,
      vague: words.vague,
      met: metric === "intercepted" && binding.met === true,
      derived,
    });
  });
  // "по два над A и B, одному – над C и D"
  const single = unit.single === "one" && around.several && draft.units.some((one) => one.distributed);
  if ((unit.each || single) && !placesInTurn(items).has(unit.from)) eachPlace(told, draft, unit);
  if (!isPlaceCount(unit)) told.weapon = weapon;
  told.attacker = attacker;
  if (said.attributed) told.claimant = claimant;
}

/** What the text makes of a verb: lost beyond a border is `left`, and a blow by some of those that were launched a hit. */
function restate(told: Discourse, { sentence: { items }, units }: Draft, unit: Unit): void {
  if (unit.fate?.outcome === "lost" && crossesAfter(items, unit, units))
    unit.fate = { ...unit.fate, outcome: "left", rule: "left:lost-beyond-border" };
  // "24 drones struck ten sites" of the 72 that were launched
  const struck = unit.launched?.rule === "launched:struck" && !unit.fate && !unit.part;
  if (!struck || !unit.weapon || !launchedBefore(told, unit.weapon)) return;
  unit.fate = { outcome: "hits", suppressed: false, rule: "hits:struck" };
  unit.launched = null;
}

/** "More than 100: 51 over Crimea, 44 over Kuban", "251 in the largest of attacks: 62 over Crimea, 61 over Kursk": a number that no verb of its own governs, and its parts. */
function isTotalOfStopped({ units }: Draft, { launched }: Unit): boolean {
  if (launched?.rule === "launched:tally") return true;
  const parts = units.filter(({ fate, part, thing }) => fate?.outcome === "intercepted" && !part && !thing);
  return /:(named|passive)$/.test(launched?.rule ?? "") && parts.length > 1;
}

/** "Об обнаружении шести": as many were told to be stopped. */
const isStopped = ({ facts }: Discourse, { count }: Unit): boolean =>
  facts.some((fact) => fact.metric === "intercepted" && fact.attacker === "UA" && fact.count.value === count?.value);

/** A side's own way of counting: what it stopped is all that it tells of. */
function asSideCounts(
  told: Discourse,
  draft: Draft,
  unit: Unit,
  previous: Unit | null,
  attacker: string,
  speaker: ClaimantSlug,
  claimant: ClaimantSlug,
): void {
  // "detected and destroyed": a governor's and the Russian ministry's words for shot down alone
  if (unit.fate?.complete && (claimantOf(speaker).kind === "regional" || attacker === "UA"))
    unit.fate = { ...unit.fate, complete: false };
  if (attacker !== "UA" || claimantOf(claimant).state !== "RU") return;
  ofStopped(draft, unit, previous);
  // "рапортует о 251 беспилотнике за ночь": a number without a verb is of those, too
  if (!unit.fate && isTotalOfStopped(draft, unit)) {
    unit.launched = null;
    unit.fate = STOPPED_BY_MINISTRY;
  }
  // "обнаружены и подавлены": the Russian side tells only of those that it stopped
  if (unit.launched?.observed && (unit.fate || isStopped(told, unit))) unit.launched = null;
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

/** "four Zircon/Oniks missiles": two types under one number. */
function namesTypes(items: readonly Item[], unit: Unit): boolean {
  const types = items.slice(unit.from, unit.to).filter(({ sense }) => sense.weapon && !WIDE_GROUPS.has(sense.weapon));
  return types.some(({ sense }) => sense.weapon !== types[0]?.sense.weapon);
}

function refuseAll(told: Discourse, draft: Draft, reason: NotCountedReason): void {
  for (const { count, thing } of draft.units)
    if (count) told.refusals.push({ span: count.span, reason: thing ?? reason });
}

function refuseUnit(told: Discourse, { count, single, whole }: Unit, reason: NotCountedReason, nobody?: true): void {
  if (count && !single) told.refusals.push({ span: count.span, reason, nobody });
  if (whole) told.refusals.push({ span: whole.span, reason, nobody });
}

function refuseItem(told: Discourse, item: Item, reason: NotCountedReason): void {
  told.refusals.push({ span: [item.start, item.end], reason });
}
