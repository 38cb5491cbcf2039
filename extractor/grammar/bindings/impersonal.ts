import { joint } from "../../mentions/item.ts";
import { inBrackets, isUnknownWord } from "../signs.ts";
import type { Binding, Unit } from "../units/unit.ts";
import type { Clauses, Deed } from "./clauses.ts";
import { countsNoun, shareBeside, vagueBeside } from "./other-objects.ts";
import { isAdverb } from "./voice.ts";

/** Steps between "attacked" and the "with" that brings in the weapons. */
export const STRIKE_REACH = 14;

/** What a comma adds to the distance between a verb and a unit, in steps. */
const CLAUSE_GAP = 8;

/** "збито 23", "23 збито": the nearer side. A weak verb takes only what no other verb takes. */
export function bindImpersonal(clauses: Clauses, index: number, start: number): void {
  const { at, action } = clauses.deeds[index] as Deed;
  if (vagueBeside(clauses, at, start) || shareBeside(clauses, at)) return;
  // "жоден не долетів, решту збито": none is of a verb that is negated
  const denied = action.outcome === "failed" || action.outcome === "missed";
  const free = (unit: Unit): boolean =>
    !countsNoun(clauses, unit) && (denied || !unit.none) && (!action.weak || (!unit.fate && !unit.launched));
  const right = clauses.rightList(index, action.weak ? STRIKE_REACH : Number.POSITIVE_INFINITY).filter(free);
  // "зафиксировано по восемь сбитых беспилотников": the participle tells the fate, and the verb nothing
  if (action.observes && right[0] && isStopped(clauses, right[0])) return;
  if (isRepelled(clauses, at)) {
    clauses.apply(right, action, "active");
    for (const unit of right) unit.fate ??= REPELLED;
    return;
  }
  // "випустили чотири ракети та запустили по Україні 34 дрони": the first number has its verb
  const launches = action.outcome === "launched";
  const list = clauses.leftList(start, true).filter((unit) => free(unit) && !(launches && clauses.isLaunched(unit)));
  // "13 over Tula, one of these flew to Moscow", "13 over Tula, four flew to Moscow": the verb is of the part alone
  const part = list.at(-1);
  const before = part && clauses.units[clauses.units.indexOf(part) - 1];
  const bare = part?.weapon === null && before && !before.thing && clauses.isParted(before.to, part.from);
  const alone = action.weak && part && (bare || part.part || part.whole || inBrackets(clauses.items, part.from));
  const left = alone ? list.slice(-1) : list;
  // "застосували 80 ракет, знищена Трипільська ТЕС": what stands behind the verb was destroyed
  if (action.outcome === "intercepted" && right.length === 0 && part?.launched && isOfOther(clauses, part, at)) return;
  const rightGap = distance(clauses, at + 1, right[0]?.from);
  const leftGap = distance(clauses, left.at(-1)?.to, start);
  // "22 of 22 were shot down: 15 over Chernihiv": what follows a colon breaks the number down
  const last = left.at(-1);
  const broken = right[0] && clauses.items.slice(at, right[0].from).some((item) => item.text === ":");
  const sum = right.reduce((whole, unit) => whole + (unit.count?.value ?? 0), 0);
  const closes = sum === last?.count?.value;
  const total = broken && last && !last.fate && (!last.launched || last.whole !== null || closes);
  // "із 25 ракет збито 20": the number before the verb is the whole
  const rightCount = right[0]?.count?.value ?? Number.POSITIVE_INFINITY;
  const whole =
    last !== undefined &&
    !last.launched &&
    joint(clauses.items[clauses.before(last)]) === "out_of" &&
    rightCount <= (last.count?.value ?? 0);
  // "збито всі", but not "eight were launched – all were shot down"
  const allAfter =
    right[0]?.all === true && clauses.items.slice(at, right[0].from).every((item) => item.kind !== "mark");
  // "44 дрони збито із 50": the number behind the verb is the whole
  const behind =
    right[0] && last?.count && last.weapon !== null && joint(clauses.items[clauses.before(right[0])]) === "out_of";
  const ofWhole = behind && leftGap === 0 && (last.count?.value ?? 0) <= rightCount;
  if ((rightGap <= leftGap || allAfter || whole) && !total && !ofWhole) clauses.apply(right, action, "impersonal");
  else if (alone) clauses.apply(left, action, "subject");
  else if (last && isAfterWhole(clauses, last, at)) clauses.apply([last], action, "participle");
  // "420 ракет, випущених росіянами, збила ППО"
  else if (clauses.items[at]?.sense.attribute && action.outcome === "launched" && !last?.whole && !last?.all)
    clauses.apply(left, action, "participle");
  else clauses.apply(left, action, clauses.items[at]?.sense.strike && !action.weak ? "struck" : "passive");
}

/** Another clause than that of the weapons, with a noun of its own behind the verb. */
function isOfOther(clauses: Clauses, { to }: Unit, at: number): boolean {
  const next = clauses.items.slice(at + 1).find((item) => !isAdverb(item) && !item.sense.adjective);
  const noun = next?.sense.thing === "places" || (isUnknownWord(next) && next?.capital === true);
  return clauses.isParted(to, at) && noun;
}

const REPELLED: Binding = { outcome: "intercepted", suppressed: false, rule: "intercepted:repelled" };

/** "отразили атаку 12 дронов": of an attack that was beaten off, all that took part. */
const isRepelled = ({ items }: Clauses, at: number): boolean =>
  items[at]?.sense.strike === true &&
  items[at]?.sense.action?.weak === true &&
  items[at - 1]?.sense.action?.outcome === "intercepted";

/** "восемь сбитых беспилотников": a participle of the unit itself. */
const isStopped = ({ items }: Clauses, { from, to }: Unit): boolean =>
  items.slice(from, to).some(({ sense }) => sense.attribute && sense.action?.outcome === "intercepted");

/** "Из 90 беспилотников, перехваченных за ночь, 40": the participle tells what became of the whole. */
const isAfterWhole = (clauses: Clauses, whole: Unit, at: number): boolean =>
  clauses.items[at]?.sense.attribute === true &&
  clauses.items[at - 1]?.text === "," &&
  whole.to === at - 1 &&
  joint(clauses.items[clauses.before(whole)]) === "out_of";

/** Steps between a verb and a unit; a comma between them makes the other side the nearer one. */
function distance(clauses: Clauses, from: number | undefined, to: number | undefined): number {
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY;
  const between = clauses.items.slice(from, to);
  const words = between.filter((item) => !isAdverb(item) && !item.sense.qualifier).length;
  return words + (between.some((item) => item.text === ",") ? CLAUSE_GAP : 0);
}
