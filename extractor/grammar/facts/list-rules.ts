import { type Item, joint } from "../../mentions/item.ts";
import { isBoundElsewhere } from "../bindings/bind.ts";
import { isAdverb } from "../bindings/voice.ts";
import {
  afterTotal,
  deedBefore,
  fallsAfter,
  followsPlace,
  hasPlainVerb,
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
import { stoppedOf } from "./breakdowns.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";
import { type Entry, isUntold, LAUNCHED_TOTAL, STOPPED_BY_MINISTRY, stoppedForRussia } from "./list-entry.ts";

/** Rules that look at the words around the unit. */
export const OWN_WORDS = [deedOf, wereLaunched];

/** Rules by which it shares what is told of another. */
export const SHARED = [stoppedOfNone, summed, listed, continued];

/** Rules for a number that only the sense of its sentence tells about. */
export const COUNTED = [flyingAt, counted, tallied, claimedByMinistry];

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
  return items[at]?.sense.action?.outcome === "left" && !isBoundElsewhere(items, at);
}

/** Steps from "none of the drones" to the negation of its verb. */
const DENIAL_REACH = 6;

/** A verb stands before the number, the first of its sentence. */
function deedOf({ items, unit, last }: Entry): Binding | null {
  return last ? null : deedBefore(items, unit);
}

/** "Крім того, було три балістичні ракети": the fate of others is told before; not "among them were", "the tally is". */
function wereLaunched({ told, items, unit, last, silent }: Entry): Binding | null {
  if (!silent || last || unit.part || unit.definite || !isWere(items, unit)) return null;
  if (!told.binding || told.binding.outcome === "launched" || !(unit.weapon ?? nameBefore(items, unit))) return null;
  const other = items
    .slice(0, unit.from)
    .some(({ sense }) => sense.speech || sense.place || sense.joint === "among" || sense.joint === "reach");
  return other ? null : { outcome: "launched", suppressed: false, rule: "launched:were" };
}

/** A verb or a clause of its own, which tells nothing of it. */
export const hasOwnVerb = ({ items, unit, last }: Entry): boolean =>
  !isOtherNone(items, unit) &&
  (fallsAfter(items, unit) || hasPlainVerb(items, unit) || fliesOff(items, unit) || isOwnClause(items, last, unit));

/** "Two were intercepted. None of the three Kinzhals was": the same verb left out. */
function stoppedOfNone({ told, unit, silent }: Entry): Binding | null {
  const ofTold = unit.none && unit.weapon && silent && told.facts.some((fact) => fact.metric === "intercepted");
  return ofTold ? { outcome: "intercepted", suppressed: false, rule: "intercepted:none" } : null;
}

/** "…, bringing the total of drones downed to 412": the verb of the total, else of the number before it. */
function summed({ told, items, unit, last }: Entry): Binding | null {
  if (last || !unit.count || unit.part || !items[0]?.sense.sums) return null;
  const outcome = items.findLast(({ sense }) => sense.action)?.sense.action?.outcome ?? told.binding?.outcome;
  if (outcome !== "launched" && outcome !== "intercepted") return null;
  return { outcome, suppressed: told.binding?.suppressed === true, rule: `${outcome}:summed` };
}

/** The binding of the unit before it in the sentence. */
function listed({ draft, items, unit, last, stopped }: Entry): Binding | null {
  const listable = unit.single === null || unit.single === "one" || unit.single === "form" || isBeside(items, unit);
  if (!last || !listable || !(last.fate ?? last.launched) || isOfUntold(draft.units, items, unit)) return null;
  // "of which 43 were shot down, along with 13 of 17 drones" goes on with the part
  // but "of which 413 were stopped: 386 drones and 27 missiles" breaks it down
  const brokenDown = items.slice(last.to, unit.from).some(({ text }) => text === ":");
  const whole = last.part && !brokenDown ? launchedWith(draft.units, last) : null;
  if (last.none && !unit.none && !whole) return null;
  const other = unit.weapon && unit.weapon !== last.weapon && !unit.whole;
  const fate = last.fate ?? (unit.weapon === null ? stopped : stoppedOf(draft.units, last));
  const binding = (other ? whole : null) ?? fate ?? last.launched;
  // "fewer than half of the 24 missiles: 11, it said"
  if (!binding || (last.ofShare && unit.weapon === null && items[unit.from - 1]?.text === ":")) return null;
  return ofWhole({ ...binding, rule: `${binding.outcome}:list` }, unit);
}

/** "one was lost. On Saturday it had been 60 of 65": a part of a whole is what was stopped. */
const ofWhole = (binding: Binding, { whole, part }: Unit): Binding =>
  binding.outcome === "lost" && whole && !part
    ? { outcome: "intercepted", suppressed: false, rule: "intercepted:of-whole" }
    : binding;

/** "some 24 missiles unaccounted for, among them six Kinzhals and 12 S-300s": parts of a number of which nothing is told. */
function isOfUntold(units: readonly Unit[], items: readonly Item[], unit: Unit): boolean {
  const before = units[units.indexOf(unit) - 1];
  if (!before?.weapon || before.thing || !unit.weapon) return false;
  const among = items.slice(before.to, unit.from).some((item) => joint(item) === "among");
  const joined = before.part && items.slice(before.to, unit.from).some((item) => joint(item) === "and");
  return (among || joined) && isUntold(before);
}

/** What was told last in the sentences before. */
export function continued(entry: Entry): Binding | null {
  const { told, draft, items, unit, last, silent } = entry;
  const { binding } = told;
  const inList = draft.sentence.listed;
  if (last || unit.count === null || unit.none || !binding || items[0]?.sense.joint === "that") return null;
  if (!silent && !inList && !isHosted(items, unit) && !isAllotted(items, unit)) return null;
  if (!inList && !unit.part && isUnknownWord(items[unit.to])) return null;
  if (!inList && told.index - (told.facts.at(-1)?.sentence ?? told.index) > CONTINUED_REACH) return null;
  if (unit.single && !(unit.single === "one" && (inList || unit.distributed || isHosted(items, unit)))) return null;
  if (isOfOtherDeed(entry, binding) || !goesOn(entry)) return null;
  const { outcome } = isOfRaids(entry) ? LAUNCHED_TOTAL : binding;
  return ofWhole({ ...binding, outcome, rule: `${outcome}:continued` }, unit);
}

/** "Больше всего налетов пришлось на район – 25 дронов", where the text has told how many attacked. */
const isOfRaids = ({ told, items, unit, silent }: Entry): boolean =>
  silent &&
  items.slice(0, unit.from).some(({ sense }) => sense.thing === "events" && !sense.debris) &&
  told.facts.some((fact) => fact.metric === "launched" && fact.sentence === told.index - 1);

/** What was told last is not what this number is about. */
function isOfOtherDeed({ told, draft, items, unit }: Entry, { outcome }: Binding): boolean {
  if (outcome === "launched") return items.some((item) => item.sense.airDefence);
  const astray = outcome === "missed" || outcome === "lost";
  const spoken = items.some((item) => item.sense.speech) || draft.voices.some((voice) => voice.framed);
  if (astray && unit.weapon && spoken) return true;
  // "The previous record stood at 550 drones": of a raid, not of what became of this one
  if (items.slice(0, unit.from).some((item) => item.sense.hedge === "record")) return true;
  return unit.part && launchedIn(told, told.index - 1);
}

/** The number has a weapon, a whole, a place, a day or a list to be read by. */
const goesOn = ({ draft, items, unit }: Entry): boolean =>
  unit.weapon !== null ||
  unit.whole !== null ||
  unit.part ||
  unit.each ||
  draft.sentence.listed ||
  items.slice(0, unit.from).some((item) => item.sense.joint === "among") ||
  isHosted(items, unit) ||
  (items.some(({ sense }) => sense.overall) && !afterTotal(items, unit)) ||
  leadsToPlace(items, unit) ||
  nameBefore(items, unit) !== null ||
  followsPlace(items, unit) ||
  isDated(items, unit) ||
  placesInTurn(items).has(unit.from);

function flyingAt({ items, unit }: Entry): Binding | null {
  const at = unit.weapon && !unit.single && fliesAt(items, unit);
  return at ? { outcome: "launched", suppressed: false, rule: "launched:against" } : null;
}

/** "a total of 60 missiles"; "the governor put the figure at 31": of those shot down, as told before. */
export function counted({ told, draft, items, unit }: Entry): Binding | null {
  const total = afterTotal(items, unit) || isSubCount(items, unit) || nameBefore(items, unit) !== null;
  if (!total) return null;
  return (unit.weapon ? null : stoppedForRussia(told, draft)) ?? LAUNCHED_TOTAL;
}

function tallied({ told, draft, unit, silent }: Entry): Binding | null {
  const tally = silent && !countsKills(draft, unit) && (isBareTally(draft) || tellsRaid(draft, told.publisher));
  return tally ? { outcome: "launched", suppressed: false, rule: "launched:tally" } : null;
}

/** "The Russian ministry summed up the night: 31 drones": it tells only of those that it stopped. */
function claimedByMinistry({ told, draft, items, unit }: Entry): Binding | null {
  // "Минобороны сообщает о 249 за ночь", behind others that were stopped
  const bare = told.binding?.outcome === "intercepted" && unit.count && isClosed(items[unit.to]);
  const kills = (unit.weapon || bare) && (!unit.single || isHosted(items, unit)) && countsKills(draft, unit);
  return kills ? STOPPED_BY_MINISTRY : null;
}

/** "five drones, of which two were shot down, and eight missiles": the launch of the whole before a part; null for others. */
function launchedWith(units: readonly Unit[], part: Unit): Binding | null {
  const whole = units[units.indexOf(part) - 1];
  return whole?.weapon && !whole.part && !whole.fate ? whole.launched : null;
}

/** "жоден дрон не долетів до міста": none of a verb that tells no fate. */
export const isOtherNone = (items: readonly Item[], unit: Unit): boolean =>
  unit.none && items.slice(unit.to, unit.to + DENIAL_REACH).some((item) => item.sense.joint === "not");

/** "було близько двохсот": a verb of being before the number. */
function isWere(items: readonly Item[], { from }: Unit): boolean {
  let at = from - 1;
  while (items[at]?.sense.qualifier) at--;
  return joint(items[at]) === "be";
}

/** "12 drones were shot down, along with a cruise missile": nothing follows that could be its own verb. */
const isBeside = (items: readonly Item[], unit: Unit): boolean =>
  (unit.single === "article" || unit.single === "definite") &&
  unit.weapon !== null &&
  joint(items[unit.from - 1]) === "and" &&
  (items[unit.to] === undefined || items[unit.to]?.text === "," || items[unit.to]?.text === ".");

/** A time or the end follows. */
const isClosed = (next: Item | undefined): boolean => next === undefined || next.text === "." || isAdverb(next);

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

/** "Больше всего – 44 – пришлось на Орловскую область, 35 сбили": the clause of the number has a place and no verb. */
function isAllotted(items: readonly Item[], unit: Unit): boolean {
  if (!leadsToPlace(items, unit)) return false;
  const end = items.findIndex(({ text }, at) => at >= unit.to && (text === "," || text === ";"));
  return end > 0 && items.slice(0, end).every(({ sense }) => !sense.action);
}

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
