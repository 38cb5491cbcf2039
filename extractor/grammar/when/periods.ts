import { addDays, daysBetween, type IsoDate, isoDate } from "../../../domain/calendar.ts";
import type { Item } from "../../mentions/item.ts";
import { lastWeekday, monthOf, resolve } from "./calendar.ts";
import type { When } from "./time.ts";

/** A longer window is a period, not one raid. */
export const LONGEST_ATTACK_DAYS = 2;

/** The period that time words tell: since an event, a week, a month, a year; null where they tell a day or a night. */
export function periodOf(
  items: readonly Item[],
  published: IsoDate | null,
  raid: boolean,
): Omit<When, "night" | "explicit"> | null {
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const word = item.sense.time;
    if (word?.start) return { kind: "period", start: word.start, end: published };
    if (word?.start === null) {
      const date = items.slice(at).find((one) => one.date && one.date.days.length > 0)?.date;
      const day = (date && resolve(date, published).at(-1)) ?? null;
      // "as of 3 March", "since the attacks began on 28 February"
      return word.until
        ? { kind: "period", start: null, end: day ?? published }
        : { kind: "period", start: day, end: published };
    }
    // "з початку 2024 року", "с начала сентября"
    const of = word?.opening ? items[at + 1]?.date : undefined;
    if (of && of.days.length === 0) {
      const start = of.month ? monthOf(of, published)?.start : of.year ? `${of.year}-01-01` : undefined;
      return { kind: "period", start: start ?? null, end: published };
    }
    if (word?.onward && items.slice(at).some((later) => later.sense.time?.event) && !items[at + 1]?.date) {
      const named = items.find((one) => one.date && one.date.days.length > 0)?.date;
      // "from the start of the war through 31 March"
      const closed = items.findIndex((one, later) => later > at && one.sense.time?.until);
      const last = closed < 0 ? undefined : items.slice(closed).find(({ date }) => (date?.days.length ?? 0) > 0)?.date;
      if (last) return { kind: "period", start: null, end: resolve(last, published).at(-1) ?? null };
      const weekday = items.find((one) => one.sense.weekday !== undefined)?.sense.weekday;
      // "since the start of September", "since the beginning of 2024"
      const begun = items.slice(at).find((one) => one.date && one.date.days.length === 0)?.date;
      const opened = begun?.month ? monthOf(begun, published)?.start : begun?.year ? `${begun.year}-01-01` : undefined;
      if (!named && weekday === undefined && opened) return { kind: "period", start: opened, end: published };
      const start = named
        ? resolve(named, published)[0]
        : weekday !== undefined && published
          ? lastWeekday(weekday, published)
          : null;
      return { kind: "period", start: start ?? null, end: published };
    }
    const day = items[at + 1]?.sense.weekday;
    if (word?.since && item.sense.joint === "but" && day !== undefined && published) {
      const start = lastWeekday(day, published);
      if (daysBetween(start, published) > LONGEST_ATTACK_DAYS) return { kind: "period", start, end: published };
    }
    if (word?.season) {
      const season = seasonOf(word.season, published);
      return word.span === "week" && season.end ? { ...season, start: addDays(season.end, -6) } : season;
    }
    if (word?.span === "week" && word.of === "last" && published) return weekBefore(published);
    if (word?.span === "week") {
      const weekday = items.find((one) => one.sense.weekday !== undefined)?.sense.weekday;
      return span(published && weekday !== undefined ? lastWeekday(weekday, published) : published, -6);
    }
    // "summed up 2025: in 12 months"
    const ofYear = items.some(({ date }) => date?.year && date.month === null && date.days.length === 0);
    if (word?.span === "days" && word.days && !(ofYear && word.days > 300)) return span(published, 1 - word.days);
    if (word?.span === "days") return { kind: "period", start: null, end: word.shift === 0 ? published : null };
    if (word?.span === "month" && word.of === "past" && Number(published?.slice(8) ?? 31) > 3)
      return span(published, -29);
    if (word?.span === "month" && word.of === "last") return published ? monthBefore(published) : span(null, 0);
    // "the whole month" in a report of its first days is the month before
    if (word?.span === "month" && published && Number(published.slice(8)) <= 3) return monthBefore(published);
    if (word?.span === "month")
      return published ? { kind: "period", start: `${published.slice(0, 7)}-01`, end: published } : span(null, 0);
    if (word?.span === "year" && word.of === "last" && published) {
      const year = Number(published.slice(0, 4)) - 1;
      return { kind: "period", start: `${year}-01-01`, end: `${year}-12-31` };
    }
    if (word?.span === "year")
      return published ? { kind: "period", start: `${published.slice(0, 4)}-01-01`, end: published } : span(null, 0);
    if (item.kind !== "date" || !item.date) continue;
    // "с пятницы, 13 июня"
    const link = items[at - 1]?.sense.weekday === undefined ? items[at - 1] : items[at - 2];
    const since = link?.sense.time?.since === true && item.date.days.length < 2;
    if (since) {
      const start =
        resolve(item.date, published)[0] ?? (item.date.month ? monthOf(item.date, published)?.start : undefined);
      if (
        start &&
        published &&
        daysBetween(start, published) > LONGEST_ATTACK_DAYS - (link?.sense.time?.onward ? 1 : 0) &&
        !items.slice(at + 1).some((next) => next.kind === "date")
      ) {
        return { kind: "period", start, end: published };
      }
    }
    if (item.date.month !== null && item.date.days.length === 0) {
      const month = monthOf(item.date, published);
      // "the assault of November 2022": one raid of which the day is not told
      if (raid && items.length < 3) return { kind: "attack", start: null, end: null, month: month?.start ?? "unknown" };
      if (!items.some((other) => (other.date?.days.length ?? 0) > 0))
        return { kind: "period", start: month?.start ?? null, end: notAfter(month?.end ?? null, published) };
    }
    if (item.date.month === null && item.date.year !== null && items.length === 1) {
      const { year } = item.date;
      return { kind: "period", start: `${year}-01-01`, end: notAfter(`${year}-12-31`, published) };
    }
  }
  return null;
}

/** A period that goes on ends with the report. */
const notAfter = (end: IsoDate | null, published: IsoDate | null): IsoDate | null =>
  end && published && published < end ? published : end;

/** The three months of a season, the latest that has begun; up to the day of publication. */
function seasonOf(firstMonth: number, published: IsoDate | null): Omit<When, "night" | "explicit"> {
  if (!published) return { kind: "period", start: null, end: null };
  const year = Number(published.slice(0, 4)) - (firstMonth > Number(published.slice(5, 7)) ? 1 : 0);
  const start = isoDate(new Date(Date.UTC(year, firstMonth - 1, 1)));
  const end = isoDate(new Date(Date.UTC(year, firstMonth + 2, 0)));
  return { kind: "period", start, end: notAfter(end, published) };
}

/** Monday to Sunday of the week before; in a report of a Sunday, the week that ends. */
function weekBefore(published: IsoDate): Omit<When, "night" | "explicit"> {
  const sunday = lastWeekday(7, published);
  return { kind: "period", start: addDays(sunday, -6), end: sunday };
}

function monthBefore(published: IsoDate): Omit<When, "night" | "explicit"> {
  const end = addDays(`${published.slice(0, 7)}-01`, -1);
  return { kind: "period", start: `${end.slice(0, 7)}-01`, end };
}

const span = (published: IsoDate | null, days: number): Omit<When, "night" | "explicit"> => ({
  kind: "period",
  start: published ? addDays(published, days) : null,
  end: published,
});
