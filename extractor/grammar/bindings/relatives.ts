import { type Item, joint } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";
import type { Clauses } from "./clauses.ts";

/** "the drones that Russia launched": the unit before the pronoun; null for other verbs. */
export function relativeOwner({ items, units }: Clauses, start: number): Unit | null {
  for (let at = start - 1; at >= Math.max(0, start - RELATIVE_REACH); at--) {
    if (items[at]?.kind === "mark" || items[at]?.sense.action) return null;
    if (joint(items[at]) === "that") return units.find((unit) => unit.to === at && unit.weapon && !unit.thing) ?? null;
  }
  return null;
}

/** Steps from "that" to the verb of its clause. */
const RELATIVE_REACH = 5;

/** "two of the missiles Russia fired and 80 drones were": a relative clause without a pronoun, whose verb has no object. */
export function contactRelative(clauses: Clauses, at: number, start: number): Unit | null {
  const { items } = clauses;
  const unit = clauses.units.find((one) => one.to < start && start - one.to <= 2 && one.weapon && !one.thing);
  if (!unit || !items[unit.to]?.sense.country || !endsAfter(items, at)) return null;
  return items.slice(unit.to, start).some((item) => item.kind === "mark") ? null : unit;
}

/** No object follows the verb: "the 24 missiles Russia launched at Kyiv: 11". */
function endsAfter(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  if (joint(items[next]) === "toward") while (items[next] && next - at <= GOAL && !isEnd(items[next])) next++;
  return items[next] === undefined || isEnd(items[next]);
}

/** Longest goal of a verb of firing, in steps: "at the city of Kyiv". */
const GOAL = 5;

const isEnd = (item: Item | undefined): boolean => item?.text === ":" || joint(item) === "and";

/** "named the means that were used": a relative clause about a noun that is no weapon. */
export function saidOfOther({ items, units }: Clauses, at: number): boolean {
  const noun = items[at];
  if (!noun || noun.sense.weapon || units.some((unit) => unit.from <= at && at < unit.to)) return false;
  return joint(items[at - 1]) === "article" && noun.kind === "word";
}
