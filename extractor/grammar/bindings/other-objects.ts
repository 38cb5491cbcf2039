import type { Item } from "../../mentions/item.ts";
import { joint } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";
import type { Clauses } from "./clauses.ts";
import { isAdverb } from "./voice.ts";

/** "shot down several", "частину збито": the verb has its weapons, without a number. */
export function vagueBeside(clauses: Clauses, at: number, start: number): boolean {
  const isVague = (item: Item): boolean => item.kind === "number" && item.number === undefined && !item.minutes;
  const next = clauses.items.slice(at + 1, at + 4).find((item) => !isAdverb(item) && !item.sense.airDefence);
  // "збито більшість: 652 дрони", "знищено половину – 13"
  const mark = next ? clauses.items.indexOf(next) + 1 : -1;
  const number = clauses.items[mark + 1]?.kind === "number";
  const told = clauses.items[mark]?.text === ":" || (number && ["–", "("].includes(clauses.items[mark]?.text ?? ""));
  const after = told ? undefined : next;
  const before = clauses.items
    .slice(Math.max(0, start - 3), start)
    .findLast((item) => !item.sense.adjective && !isAdverb(item));
  // "збито майже всі": nearly all, without a number
  const nearly = clauses.items
    .slice(at + 1, at + 4)
    .some((item, index, words) => item.sense.qualifier && joint(words[index + 1]) === "all");
  const some = after !== undefined && isVague(after) && !goesOn(clauses, clauses.items.indexOf(after));
  return nearly || some || (before !== undefined && isVague(before));
}

/** "випустив десятки дронів та 12 ракет": the list of the verb's weapons goes on with a number. */
function goesOn({ items, units }: Clauses, at: number): boolean {
  const next = units.find((unit) => unit.from > at && unit.count !== null && !unit.thing);
  if (!next?.weapon) return false;
  const between = items.slice(at + 1, next.from);
  return between.some((item) => item.sense.weapon) && between.every(isOfList);
}

const isOfList = (item: Item): boolean =>
  item.text === "," ||
  joint(item) === "and" ||
  !!item.sense.weapon ||
  !!item.sense.country ||
  !!item.sense.adjective ||
  !!item.sense.qualifier;

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
