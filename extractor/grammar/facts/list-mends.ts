import { claimant as claimantOf } from "../../../domain/claimants.ts";
import { type Item, joint } from "../../mentions/item.ts";
import { inBrackets, nameBefore } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import type { Discourse } from "./discourse.ts";
import { type Entry, isUntold, LAUNCHED_TOTAL, stoppedForRussia } from "./list-entry.ts";

/** Units that the words of their own sentence bind otherwise than those before mean it. */
export const MENDS: readonly ((entry: Entry) => void)[] = [
  forgetWhole,
  forgetFlight,
  knowPart,
  stopAimed,
  nameByNumber,
  stopByResults,
  stopOfFired,
  stopAlike,
  stopObserved,
];

/** "five drones were shot down over Crimea, one of these five was bound for Sevastopol": the whole is told before. */
function forgetWhole({ unit, last }: Entry): void {
  if (isOfLast(unit, last) && unit.fate && unit.fate === last?.fate) unit.whole = null;
}

const isOfLast = (unit: Unit, last: Unit | null): boolean =>
  (unit.weapon === null || unit.weapon === last?.weapon) &&
  unit.whole !== null &&
  unit.whole.value === last?.count?.value;

/** "three over Tver, one of which was heading towards Moscow": a part of what was told, and where it flew. */
function forgetFlight({ items, unit, last }: Entry): void {
  const fewer = unit.weapon === null && unit.count !== null && unit.count.value <= (last?.count?.value ?? 0);
  const ofTold = unit.part || isOfLast(unit, last) || fewer || inBrackets(items, unit.from);
  const flew = unit.launched?.rule === "launched:subject" || (unit.part && unit.launched?.rule === "launched:relative");
  // "two were shot down, and the third targeted the radar"
  if (!ofTold || !flew || unit.fate || !last?.fate || items[unit.from]?.sense.ordinal) return;
  unit.launched = null;
  unit.whole = null;
}

/** "110 of the 174 were Shaheds": a part of a number that is known, with its fate. */
function knowPart({ told, unit }: Entry): void {
  if (!unit.part || !unit.whole || !isUntold(unit)) return;
  const known = told.facts.find((fact) => fact.count.value === unit.whole?.value);
  if (!known) return;
  unit.whole = null;
  const { suppressed } = known;
  if (known.metric === "launched") unit.launched = { outcome: "launched", suppressed, rule: "launched:named-part" };
  else unit.fate = { outcome: "intercepted", suppressed, rule: "intercepted:named-part" };
}

/** "Among them were 92 missiles aimed at the kingdom": of those that were told of before. */
function stopAimed({ told, items, unit }: Entry): void {
  const flies = unit.launched?.rule === "launched:subject" && unit.part;
  const aimed = unit.launched?.rule === "launched:participle" || flies;
  // "В частности, 15 дронов пытались атаковать Москву", of those that the Russian side stopped
  const struck = unit.launched?.rule === "launched:struck" && items[0]?.sense.joint === "among" && isOfRussia(told);
  if (unit.fate || !((aimed && opensAmong(items)) || struck)) return;
  if (!told.binding || told.binding.outcome === "launched") return;
  unit.launched = null;
  unit.fate = { ...told.binding, rule: `${told.binding.outcome}:continued` };
}

/** The Russian side spoke last. */
const isOfRussia = ({ claimant }: Discourse): boolean => claimant !== null && claimantOf(claimant).state === "RU";

/** "Among them were": a sentence about a part of what the one before counted. */
const opensAmong = (items: readonly Item[]): boolean =>
  items[0]?.sense.joint === "among" && items.some((item) => item.sense.joint === "be");

/** "131 drones came from the south; Shaheds numbered about 90". */
function nameByNumber({ items, unit }: Entry): void {
  const name = isUntold(unit) && isNumbered(items, unit) ? nameBefore(items, unit) : null;
  if (!name) return;
  unit.weapon = name;
  unit.launched = LAUNCHED_TOTAL;
}

/** A name, a word for reaching a number, and the number. */
const isNumbered = (items: readonly Item[], unit: Unit): boolean =>
  items.slice(0, unit.from).findLast((item) => item.sense.joint)?.sense.joint === "reach";

/** "35 of 53 missiles: results of air defence". */
function stopByResults({ told, draft, items, unit, silent }: Entry): void {
  const ofDefence = items.some(({ sense }) => sense.airDefence) || (draft.sentence.listed && !told.binding);
  if (silent && unit.whole && unit.count && !unit.fate && !unit.part && ofDefence)
    unit.fate = { outcome: "intercepted", suppressed: false, rule: "intercepted:results" };
}

/** "all 24 drones were downed and four missiles out of the seven that were fired": the verb of the list. */
function stopOfFired({ unit, last }: Entry): void {
  if (unit.whole && !unit.fate && unit.launched?.rule === "launched:relative" && last?.fate && !unit.part)
    unit.fate = { ...last.fate, rule: `${last.fate.outcome}:list` };
}

/** "six launched from Iran and two that were launched from Lebanon": stopped like the six. */
function stopAlike({ items, unit, last }: Entry): void {
  const alike = !unit.weapon && unit.launched?.rule === "launched:relative" && joint(items[unit.from - 1]) === "and";
  if (!alike || unit.fate || last?.fate?.outcome !== "intercepted") return;
  unit.launched = null;
  unit.fate = { ...last.fate, rule: "intercepted:list" };
}

/** "The governor counted five": of those shot down, as told before. */
function stopObserved({ told, draft, unit }: Entry): void {
  const stopped = unit.launched?.observed && !unit.weapon && !unit.fate ? stoppedForRussia(told, draft) : null;
  if (!stopped) return;
  unit.launched = null;
  unit.fate = stopped;
}
