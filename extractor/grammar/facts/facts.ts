import type { IsoDate } from "../../../domain/calendar.ts";
import { NATIONAL } from "../../../domain/claim.ts";

import { claimant as claimantOf } from "../../../domain/claimants.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import type { Country } from "../../sense.ts";
import type { Sentence } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { blockedReason, crossesBorder, isLink, isPlaceCount, loneAction, loneStrike, opensAnew } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import { WIDE_GROUPS } from "../units/weapons.ts";
import { tellsHours, writtenOn } from "../when/clues.ts";
import {
  isOlder,
  namesPeriod,
  namesRaidOfDay,
  oneRaid,
  relativeTime,
  setTime,
  settleTime,
} from "../when/story-time.ts";
import { whenOf } from "../when/time.ts";
import { isRegion, regionOf } from "../where/places.ts";
import { changeLand, isNationwide, lookForScene, namesSeveralScenes, placeOf, seaOf } from "../where/scene.ts";
import { agentOf, assaulterOf, attackerOf, enemyOf, isStruckAtHome } from "../who/attacker.ts";
import {
  inheritedSource,
  regionalOnly,
  type Said,
  type Source,
  saidIn,
  saidInClause,
  sourceOf,
} from "../who/sources.ts";
import { landBeside, NEIGHBOURING, theatreOf, type War, warsOf } from "../who/wars.ts";
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
import { continueLists } from "./continued-lists.ts";
import { addCounts, eachPlace, launchedBefore } from "./counts.ts";
import { Discourse, type Draft } from "./discourse.ts";
import { draftsOf } from "./drafts.ts";
import type { Reading } from "./fact.ts";
import { nameLater } from "./named-later.ts";
import { weaponsInTurn } from "./part-groups.ts";
import { areaOf, isSmallTotal, rememberWeapons, toldBefore } from "./recall.ts";
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
  told.table = draft.sentence.listed || entry ? told.table : items.at(-1)?.text === ":" ? own : null;
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
  if (when) {
    told.times.push(when);
    told.timesAt.push(index);
  }
  const timed = told.facts.findLast((fact) => fact.sentence === index && fact.timed)?.when;
  if (timed) {
    told.main = isOlder(timed, told.main ?? told.when) ? (told.main ?? told.when) : null;
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
  if (!weapon) {
    refuseUnit(told, unit, "other");
    return;
  }
  if ((!unit.fate && !unit.launched && !unit.whole) || isSmallTotal(told, unit, weapon)) {
    refuseUnit(told, unit, "doubtful");
    return;
  }
  const around = placeOf(told, draft, unit, weapon, said.area);
  const unplaced = draft.places.every(({ place }) => place.kind === "command");
  const known = unplaced || (unit.definite && around.scope === NATIONAL) ? toldBefore(told, unit, weapon) : undefined;
  let { claimant } = said;
  // "the governor", without his area: of the place that he speaks of
  if (claimant === "ukrainian-regional" && said.area === null && around.country === "RU") claimant = "russian-regional";
  const war = told.wars[index] as War;
  const assumed = said.assumed !== null;
  const attacker =
    (unit.definite ? known?.attacker : null) ??
    attackerOf({
      items,
      unit,
      weapon,
      where: around,
      claimant: said.attributed ? claimant : null,
      assumed,
      last: told.attacker ?? told.hint,
      war,
    }) ??
    attackerOf({
      items,
      unit,
      weapon,
      where: around,
      claimant: draft.voices[0]?.claimant ?? inheritedSource(told, index, "", around).claimant,
      assumed,
      last: null,
      war,
    }) ??
    war.usual ??
    (war.elsewhere ? null : told.enemy());
  if (!attacker) {
    refuseUnit(told, unit, "doubtful", true);
    return;
  }
  if (war.elsewhere && unit.fate && isStruckAtHome(items, unit, attacker)) {
    refuseUnit(told, unit, "stock");
    return;
  }
  // "at occupied Kherson": a place of Ukraine that Ukraine fires at
  const aimed =
    attacker === "UA" && draft.places.some(({ place, role }) => place.name === around.scope && role === "toward");
  const home = around.country === attacker && !aimed;
  const where = home && around.scope !== NATIONAL ? { ...around, scope: NATIONAL } : around;
  if (said.assumed && claimantOf(claimant).state === attacker) claimant = said.assumed;
  const found = whenOf(draft.sentence, { from: unit.from, to: unit.to, first, next }, told.published);
  const source = said.attributed ? null : sourceOf(told, index, attacker, where, found ?? told.when ?? told.setting);
  // the command that acts in the sentence speaks for itself rather than a governor of the sentences before
  const quote = items.findIndex((item) => item.text === '"');
  const quoted = quote === 0 || (quote > 0 && items[quote - 1]?.text === ":");
  const command = quoted
    ? undefined
    : draft.voices.find((voice) => !voice.vague && !voice.formula && claimantOf(voice.claimant).kind === "command");
  const inherited =
    source && (regionalOnly(source) || draft.unknownSource) && command
      ? { claimant: command.claimant, area: null, vague: false }
      : source;
  if (inherited) claimant = inherited.claimant;
  // a mayor's "in all of Ukraine" is not of his city
  const spoken = isNationwide(items) ? null : inherited ? inherited.area : said.area;
  if (enterHome(items, draft.units, unit, spoken)) told.binding = unit.launched;
  leaveHome(items, unit, spoken);
  const own = spoken ?? (claimantOf(claimant).kind === "regional" && !where.stated ? told.area : null);
  const stale =
    told.when?.kind === "period" &&
    (attacker !== told.before.attacker ||
      (said.attributed && told.before.claimant !== null && claimant !== told.before.claimant));
  // "On the night of 27 April a wave of drones flew at … 66 were shot down": the night of the sentence before
  // "Saturday's attack had been larger. Then 480 drones came": the day of the sentence before
  const setNow =
    told.settingAt === index - 1 &&
    told.setting?.explicit === true &&
    (told.setting.night || namesRaidOfDay(told.drafts[index - 1]?.sentence.items ?? []));
  // "the largest attack before, in May, was of 267. Ukraine attacked Russia with 25": of the day of the text again
  const latest = told.main && attacker !== told.before.attacker ? told.main : told.when;
  const before = setNow ? told.setting : (latest ?? told.setting);
  const dated = found?.kind === "attack" && found.explicit;
  const again = before?.kind === "period" && !dated && items.some((item) => item.sense.time?.again);
  const shifted = relativeTime(told, items, unit.from, dated);
  const one = found === null && before?.kind === "period" ? oneRaid(items) : null;
  const when = shifted ?? one ?? (again ? before : found ? settleTime(told, found) : stale ? told.setting : before);
  const regional = claimantOf(claimant).kind === "regional";
  // "drones crossed Romania, the ministry said … Russia attacked Ukraine with 464": not over his land
  const abroad = where.stated && where.country !== null && !regional && where.country === enemyOf(attacker);
  const within = regional && own !== null && draft.places.every(({ place }) => !isRegion(place) || place.name === own);
  const named =
    where.stated && (where.scope !== NATIONAL || (where.several && !within) || abroad)
      ? where.scope
      : (regional || where.scope === NATIONAL) && own
        ? own
        : where.scope;
  if (known && !said.attributed) claimant = known.claimant;
  // what Romania's ministry tells of is over Romania, near whatever town
  const airspace = spoken !== null && NEIGHBOURING.has(spoken) ? spoken : null;
  const area = claimant === "russian-mod" ? regionOf(draft.places, named) : (airspace ?? named);
  const scope = known ? known.scope : named === "capital" ? (attacker === "RU" ? "Kyiv" : "Moscow") : area;
  // "detected and destroyed": a governor's and the Russian ministry's words for shot down alone
  if (unit.fate?.complete && (regional || attacker === "UA")) unit.fate = { ...unit.fate, complete: false };
  if (attacker === "UA" && claimantOf(claimant).state === "RU") ofStopped(draft, unit, previous);
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
      when,
      timed: found !== null,
      hours: tellsHours(items) || shifted !== null,
      sentence: index,
      listed: draft.sentence.listed,
      corrects: items.some((item) => item.sense.hedge === "superseded"),
      single: unit.single,
      more: war.elsewhere && opensAnew(items) ? "apart" : unit.more,
      overall: items.some((item) => item.sense.overall),
      named: unit.weapon !== null,
      types: namesTypes(items, unit),
      attributed: said.attributed,
      vague: inherited ? inherited.vague : said.vague,
      met: metric === "intercepted" && binding.met === true,
      derived,
    });
  });
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
