import type { Item } from "../mentions/item.ts";
import { joint } from "../mentions/item.ts";
import type { Clauses } from "./clauses.ts";
import type { Unit } from "./unit.ts";
import { isAdverb } from "./voice.ts";

/** "shot down several", "частину збито": the verb has its weapons, without a number. */
export function vagueBeside(clauses: Clauses, at: number, start: number): boolean {
  const isVague = (item: Item): boolean => item.kind === "number" && item.number === undefined && !item.minutes;
  const after = clauses.items.slice(at + 1, at + 4).find((item) => !isAdverb(item) && !item.sense.airDefence);
  const before = clauses.items.slice(Math.max(0, start - 3), start).findLast((item) => !item.sense.adjective);
  // "збито майже всі": nearly all, without a number
  const nearly = clauses.items
    .slice(at + 1, at + 4)
    .some((item, index, words) => item.sense.qualifier && joint(words[index + 1]) === "all");
  return nearly || (after !== undefined && isVague(after)) || (before !== undefined && isVague(before));
}

/** "ворог випустив 5 тисяч, збито 88 %": a share is what the verb is of. */
export const shareBeside = (clauses: Clauses, at: number): boolean =>
  clauses.units.some(
    ({ from, to, thing }) =>
      thing === "share" &&
      ((from > at && from - at <= 3) || (to <= at && at - to <= SHARE_REACH && isPlain(clauses, to, at))),
  );

/** Steps from a share to its verb: "90% of the missiles were downed". */
const SHARE_REACH = 5;

/** Neither a mark nor another number parts them. */
const isPlain = ({ items }: Clauses, from: number, to: number): boolean =>
  items.slice(from, to).every(({ kind }) => kind !== "mark" && kind !== "number");

/** "six hits were recorded": the number counts the hits. */
export function countsNoun(clauses: Clauses, unit: Unit): boolean {
  return unit.weapon === null && clauses.items[unit.to]?.sense.action?.form === "noun";
}
