import { addDays, daysBetween, type IsoDate } from "../../../domain/calendar.ts";
import type { Item } from "../../mentions/item.ts";
import type { Sentence } from "../../sentences.ts";
import type { Position, When } from "./time.ts";

/** Minutes after midnight from which an attack that begins goes on into the next day. */
const EVENING = 16 * 60;

/** "60 overnight and 42 more from 9 a.m. to noon": the hours behind a later number of a night; null for others. */
export function ownWindow(
  items: readonly Item[],
  { from, to, first, next }: Position,
  published: IsoDate,
): When | null {
  const night = items.findIndex(({ sense }) => sense.time?.part === "night");
  const behind = items.slice(to, next);
  if (from <= first || night < 0 || night >= from || behind.some(isDay)) return null;
  const clocks = clocksOf(behind);
  const when = clocks && windowOf(clocks, published);
  return clocks && when?.day ? { ...when, window: windowName(clocks) } : null;
}

export const windowName = ({ since, until }: { since: number; until: number }): string =>
  `${since}-${Number.isFinite(until) ? until : ""}`;

/** The time that a sentence tells, by the hours that it names beside a day. */
export function withinHours(
  sentence: Sentence,
  when: When | null,
  clocks: ReturnType<typeof clocksOf>,
  published: IsoDate | null,
): When | null {
  if (!when && clocks && published) return windowOf(clocks, published);
  if (when?.kind !== "attack" || when.start !== when.end || !when.end || !clocks || clocks.since < EVENING) return when;
  // "between 11 p.m. on Friday and 7 a.m.": the date stands beside the hour that it is of
  if (clocks.until < MORNING) {
    const later = sentence.items.findLastIndex(isDay) > clocks.at;
    return later
      ? { ...when, start: addDays(when.end, -1), night: true }
      : { ...when, end: addDays(when.end, 1), night: true };
  }
  // "from 18:00 on Friday" in a report of the day after
  return published && daysBetween(when.end, published) === 1 ? { ...when, end: published, night: true } : when;
}

/** "between 8 and 11 a.m." of the day of publication, "from 11 p.m. to 7 a.m." of the night before it. */
function windowOf({ since, until }: { since: number; until: number }, published: IsoDate): When | null {
  if (since < until && until <= LATE)
    return { kind: "attack", start: published, end: published, night: false, explicit: false, day: true };
  if (since >= EVENING && until < MORNING)
    return { kind: "attack", start: addDays(published, -1), end: published, night: true, explicit: false };
  return null;
}

/** Minutes after midnight until which it is the same day's attack. */
const LATE = 22 * 60;
/** Minutes after midnight to which an attack of the night may last. */
const MORNING = 12 * 60;

export const isDay = (item: Item): boolean => (item.date?.days.length ?? 0) > 0 || item.sense.weekday !== undefined;

/** "from 18:00 … until 07:00": minutes after midnight, and the item of the second; `until` is infinite where it is not told. */
export function clocksOf(items: readonly Item[]): { since: number; until: number; at: number } | null {
  const first = items.findIndex((item, at) => item.minutes !== undefined && items[at - 1]?.sense.time?.since === true);
  if (first < 0) return null;
  const second = items.findIndex((item, at) => at > first && item.minutes !== undefined && isUntil(items[at - 1]));
  const since = items[first]?.minutes ?? 0;
  return { since, until: items[second]?.minutes ?? Number.POSITIVE_INFINITY, at: second };
}

/** "until", "to", "between … and". */
const isUntil = (item: Item | undefined): boolean =>
  item?.sense.time?.until === true || item?.sense.joint === "and" || item?.sense.infinitive === true;
