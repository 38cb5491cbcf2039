import { type Item, joint } from "../../mentions/item.ts";
import type { Fact } from "../facts/fact.ts";
import { isDay } from "./hours.ts";

/** Steps to "compared with", "a day after" where it opens a sentence. */
const OPENING = 2;

/**
 * What a sentence tells of another raid than its own: "…, up from 84 on Tuesday", "after Monday's attack, in which 200
 * were used", as far as "…, the ministry said"; "A day after 574 were launched, …", which ends at its comma. Null where
 * it tells of one raid only.
 */
export function asideOf(items: readonly Item[]): { readonly from: number; readonly to: number } | null {
  const from = items.findIndex((item, at) => item.sense.compares || isAfterRaid(items, at));
  if (from < 0) return null;
  const end = items.findIndex(
    ({ text }, at) =>
      at > from && text === "," && (from <= OPENING || goesBack(items.slice(at + 1, at + 1 + SENTENCE_REACH))),
  );
  return { from, to: end < 0 ? items.length : end };
}

/** Steps from a comma to what tells that the raid of the sentence goes on. */
const SENTENCE_REACH = 5;

/** "…, the ministry said", "…, adding that", "…, and 20 were shot down": before any other number, who speaks; or a clause of its own. */
function goesBack(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind, sense }) => kind === "number" || sense.speech);
  if (items[at]?.kind !== "number") return items[at]?.sense.speech !== undefined;
  return joint(items[0]) === "and" && items.slice(at + 1, at + 3).some((item) => joint(item) === "be");
}

/** "after Monday's attack". */
const isAfterRaid = (items: readonly Item[], at: number): boolean => {
  const [after, day, whose] = [items[at], items[at + 1], items[at + 2]];
  return after?.sense.relativeTo === true && day !== undefined && isSomeDay(day) && whose?.text === "'s";
};

/** "Monday", "yesterday". */
export const isSomeDay = (item: Item): boolean => isDay(item) || item.sense.time?.shift !== undefined;

/** The fact is of the other raid that its sentence tells of. */
export function isOfAside(items: readonly Item[], { count: { span } }: Pick<Fact, "count">): boolean {
  const aside = asideOf(items);
  const [from, to] = aside ? [items[aside.from], items[aside.to]] : [];
  return from !== undefined && span[0] >= from.start && (to === undefined || span[0] < to.start);
}
