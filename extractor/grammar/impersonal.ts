import { joint } from "../mentions/item.ts";
import type { Clauses, Deed } from "./clauses.ts";
import { countsNoun, shareBeside, vagueBeside } from "./other-objects.ts";
import { inBrackets } from "./signs.ts";
import type { Unit } from "./unit.ts";
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
  const list = clauses.leftList(start, true).filter(free);
  // "13 over Tula, one of these flew to Moscow": the verb is of the part alone
  const part = list.at(-1);
  const alone = action.weak && part && (part.part || part.whole || inBrackets(clauses.items, part.from));
  const left = alone ? list.slice(-1) : list;
  const rightGap = distance(clauses, at + 1, right[0]?.from);
  const leftGap = distance(clauses, left.at(-1)?.to, start);
  // "22 of 22 were shot down: 15 over Chernihiv": what follows a colon breaks the number down
  const last = left.at(-1);
  const broken = right[0] && clauses.items.slice(at, right[0].from).some((item) => item.text === ":");
  const total = broken && last && !last.fate && (!last.launched || last.whole !== null);
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
  if ((rightGap <= leftGap || allAfter || whole) && !total) clauses.apply(right, action, "impersonal");
  else if (alone) clauses.apply(left, action, "subject");
  else if (last && isAfterWhole(clauses, last, at)) clauses.apply([last], action, "participle");
  // "420 ракет, випущених росіянами, збила ППО"
  else if (clauses.items[at]?.sense.attribute && action.outcome === "launched" && !last?.whole && !last?.all)
    clauses.apply(left, action, "participle");
  else clauses.apply(left, action, clauses.items[at]?.sense.strike && !action.weak ? "struck" : "passive");
}

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
