import { daysBetween, type IsoDate } from "../../../domain/calendar.ts";
import type { Item } from "../../mentions/item.ts";
import { isToldOfPlace } from "../signs.ts";
import { resolve } from "./calendar.ts";

export interface Clue {
  readonly at: number;
  readonly item: Item;
}

export const isPeriodWord = ({ sense }: Item): boolean =>
  sense.time?.start !== undefined || sense.time?.span === "year" || sense.time?.span === "month";

export const isPeriod = (group: readonly Clue[]): boolean =>
  group.some(({ item }) => item.sense.time?.span !== undefined && item.sense.time.span !== "day");

export const isDated = (item: Item): boolean =>
  (item.kind === "date" && item.date !== undefined && (item.date.month !== null || item.date.days.length > 0)) ||
  item.sense.weekday !== undefined ||
  (item.sense.time?.span !== undefined && item.sense.time.span !== "day") ||
  item.sense.time?.shift !== undefined ||
  item.sense.time?.start !== undefined;

const isClue = (item: Item): boolean =>
  item.kind === "date" ||
  item.sense.weekday !== undefined ||
  (item.sense.time !== undefined && (!item.sense.action || item.sense.action.form === "noun"));

/** Longest place and date that a report opens with, in steps: "BAKU, Azerbaijan, May 6." */
const DATELINE = 5;

/** "MOSCOW, May 16 - RIA Novosti.": where and when the report was written, not when something happened. */
function isDateline(items: readonly Item[]): boolean {
  const date = items.findIndex((item) => item.kind === "date");
  if (date < 2 || date > DATELINE || !items[0]?.capital) return false;
  if (items[date - 1]?.text !== "," || ![".", "-", "–", "(", "/", ":"].includes(items[date + 1]?.text ?? ""))
    return false;
  return items.slice(0, date).every((item) => item.text === "," || item.sense.place || item.kind === "word");
}

/** A story may be taken over by others a few days later. */
const LATEST_COPY = 3;

/** The day on which a text was written, by the date that it opens with; null without one. */
export function writtenOn(items: readonly Item[], published: IsoDate | null): IsoDate | null {
  const date = isDateline(items) ? items.find((item) => item.kind === "date")?.date : undefined;
  const [day] = date && published ? resolve(date, published) : [];
  const age = day && published ? daysBetween(day, published) : -1;
  return day && age >= 0 && age <= LATEST_COPY ? day : null;
}

/** Steps from "figures released" to the date. */
const ISSUE_REACH = 8;

/** "figures given to parliament on 9 October": when they were published, not when something happened. */
function isIssued(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - ISSUE_REACH); before--) {
    const { sense, kind, text } = items[before] as Item;
    if (sense.issued) return true;
    if (sense.action || sense.weapon || kind === "number" || text === ",") return false;
  }
  return false;
}

/** Steps from "than" or "that" to a date of something else. */
const ANOTHER_REACH = 9;

/** "twice as many as in the April 14 strike", "bombers, the same that were hit on 1 June": a date of what is compared with, or told aside. */
function isOfAnother(items: readonly Item[], at: number): boolean {
  if (!items[at]?.date?.days.length) return false;
  const before = items.slice(Math.max(0, at - ANOTHER_REACH), at);
  const from = before.findLastIndex(({ sense }) => sense.compares || sense.joint === "that");
  const plain = before.slice(from + 1).every(({ kind, text }) => kind !== "number" && kind !== "mark" && text !== ";");
  if (from < 0 || !plain) return false;
  if (before[from]?.sense.compares) return true;
  const aside = before.slice(0, from).findLastIndex(({ kind }) => kind === "mark");
  const deed = before.slice(from).some(({ sense }) => sense.action || sense.strike);
  return deed && before[aside]?.text === "," && before.slice(aside, from).every(({ kind }) => kind !== "number");
}

/** Time words of a sentence, those close together in one group. */
export function cluesOf(items: readonly Item[]): Clue[][] {
  const groups: Clue[][] = [];
  const opened = isDateline(items) ? items.findIndex((item) => item.kind === "date") : -1;
  let gap = Number.POSITIVE_INFINITY;
  items.forEach((item, at) => {
    if (
      isClue(item) &&
      at > opened &&
      !isIssued(items, at) &&
      !isOfAnother(items, at) &&
      !isToldOfPlace(items, at) &&
      !(items[at - 1]?.sense.compares && item.date?.days.length === 0)
    ) {
      if (gap > 3) groups.push([]);
      groups.at(-1)?.push({ at, item });
      gap = 0;
    } else if (item.kind === "number" || item.text === ":" || item.text === ";") gap = Number.POSITIVE_INFINITY;
    else gap++;
  });
  return groups.filter((group, index) => group.some(({ item }) => !isBareLink(item)) || sinceEvent(groups, index));
}

/** "since the attacks began": a "since" and, not far behind it, an event. */
function sinceEvent(groups: readonly Clue[][], index: number): boolean {
  const group = groups[index] ?? [];
  const since = group.find(({ item }) => item.sense.time?.onward);
  if (!since) return false;
  const event = groups.flat().find(({ item, at }) => item.sense.time?.event && at > since.at);
  return event !== undefined && event.at - since.at <= 10;
}

/** "from 20:00 to 23:00", "in four hours": a window shorter than a night or a day. */
export const tellsHours = (items: readonly Item[]): boolean =>
  items.filter((item) => item.kind === "clock").length > 1 ||
  items.some(({ sense }, at) => sense.thing === "time" && items[at - 1]?.kind === "number");

/** "from", "until": a clue only beside a date. */
export const isBareLink = (item: Item): boolean =>
  item.sense.time !== undefined &&
  (item.sense.time.since || item.sense.time.until || item.sense.time.event) === true &&
  item.sense.time.start === undefined;
