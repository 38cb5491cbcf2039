import { addDays, type IsoDate, isoDate } from "../../../domain/calendar.ts";
import type { DateMention } from "../../mentions/item.ts";

/** The ISO dates of a written date. Without a year it is the latest one not after the day of publication. */
export function resolve(date: DateMention, published: IsoDate | null): IsoDate[] {
  if (date.month === null || date.days.length === 0) return [];
  const { month, year } = date;
  return date.days.flatMap((day, index) => {
    // "31–1 November": the first day is of the month before
    const wraps = date.days.length === 2 && index === 0 && day > (date.days[1] ?? 0);
    const inMonth = wraps ? ((month + 10) % 12) + 1 : month;
    const back = wraps && month === 1 ? 1 : 0;
    if (year !== null) return iso(year - back, inMonth, day) ?? [];
    if (!published) return [];
    const here = Number(published.slice(0, 4)) - back;
    const same = iso(here, inMonth, day);
    return (same && same <= addDays(published, 1) ? same : iso(here - 1, inMonth, day)) ?? [];
  });
}

function iso(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoDate(date) : null;
}

/** The latest such weekday on or before the day of publication; 1 is Monday. */
export function lastWeekday(weekday: number, published: IsoDate): IsoDate {
  const day = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(published, -((day - (weekday - 1) + 7) % 7));
}

/** The first and last day of a month; without a year the latest month not after the day of publication. */
export function monthOf(date: DateMention, published: IsoDate | null): { start: IsoDate; end: IsoDate } | null {
  const month = date.month as number;
  let year = date.year;
  if (year === null) {
    if (!published) return null;
    year = Number(published.slice(0, 4));
    if (month > Number(published.slice(5, 7))) year--;
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  return { start: `${prefix}-01`, end: `${prefix}-${last}` };
}
