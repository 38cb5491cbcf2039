import type { Item } from "../../mentions/item.ts";
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
  const closes = from <= OPENING ? from : items.findLastIndex(tellsOfRaid);
  const end = items.findIndex(({ text }, at) => at > from && at > closes && text === ",");
  const spoken = from <= OPENING || items.slice(end).some(({ sense }) => sense.speech);
  return { from, to: end >= 0 && spoken ? end : items.length };
}

/** Not only who says it. */
const tellsOfRaid = ({ kind, sense }: Item): boolean =>
  kind === "number" || sense.weapon !== undefined || sense.action !== undefined;

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
