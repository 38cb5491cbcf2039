import type { Item } from "../../mentions/item.ts";
import type { Clue } from "./clues.ts";

/** Steps between a date and the verb of speech: "said in a briefing on Tuesday", "On Tuesday the mayor of Kyiv said". */
const BEFORE = 5;
const AFTER = 8;

/** The times of a sentence without the day on which its words were said, and that day; none where no day is of the words. */
export function spokenDay(
  items: readonly Item[],
  groups: readonly Clue[][],
): { readonly day: readonly Clue[]; readonly rest: readonly Clue[][] } | null {
  const day = groups.find((group) => isBareDay(group) && isSpoken(items, group));
  return day ? { day, rest: groups.filter((group) => group !== day) } : null;
}

/** A date or a weekday, perhaps with a part of the day: "Oct. 20", "Friday evening". */
const isBareDay = (group: readonly Clue[]): boolean =>
  group.every(({ item }) => isDay(item) || ["morning", "day", "evening"].includes(item.sense.time?.part ?? "")) &&
  group.some(({ item }) => isDay(item));

const isDay = (item: Item): boolean => item.date?.days.length === 1 || item.sense.weekday !== undefined;

function isSpoken(items: readonly Item[], group: readonly Clue[]): boolean {
  const [first, last] = [group[0]?.at ?? 0, group.at(-1)?.at ?? 0];
  const before = items.slice(Math.max(0, first - BEFORE), first);
  const after = items.slice(last + 1, last + 1 + AFTER);
  return says(before.toReversed()) || (items.slice(0, first).every(isBeside) && says(after));
}

/** A verb of speech stands nearer than any number, weapon or deed. */
function says(items: readonly Item[]): boolean {
  const verb = items.findIndex((item) => item.sense.speech === "says");
  return verb >= 0 && items.slice(0, verb).every(isBeside);
}

/** Neither a count nor a deed. */
const isBeside = ({ kind, text, sense }: Item): boolean =>
  kind !== "number" && text !== '"' && text !== ";" && !sense.weapon && !sense.action;
