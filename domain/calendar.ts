import { z } from "zod";

/** An ISO 8601 calendar date that exists: 2024-02-30 is refused. */
export const isoDateSchema = z.iso.date();
export type IsoDate = string;

/** A time by the clock of the place under attack, as reports give it: `07:30`. */
export const clockTimeSchema = z.iso.time({ precision: -1, error: "a time such as 07:30" });
export type ClockTime = string;

export const STEPS = ["day", "week", "month", "quarter", "year"] as const;
export const stepSchema = z.enum(STEPS);
export type Step = z.infer<typeof stepSchema>;

export interface Period {
  readonly start: IsoDate;
  /** The last day, included. */
  readonly end: IsoDate;
}

const DAY_MS = 86_400_000;
const toDays = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const fromDays = (days: number): IsoDate => isoDate(new Date(days * DAY_MS));

/** The date of a moment in UTC, for years of four digits; `toISOString` takes three times as long. */
export function isoDate(moment: Date): IsoDate {
  const [month, day] = [moment.getUTCMonth() + 1, moment.getUTCDate()];
  const year = String(moment.getUTCFullYear()).padStart(4, "0");
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDays(toDays(date) + days);
}

/** Days from one date to another: 0 for the same day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDays(to) - toDays(from);
}

/** Days in a period, both ends included. */
export function lengthOf(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}

/** The period of one step that holds the date. Weeks begin on Monday (ISO 8601). */
export function periodOf(date: IsoDate, step: Step): Period {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const firstOf = (m: number): IsoDate => isoDate(new Date(Date.UTC(year, m - 1, 1)));
  switch (step) {
    case "day":
      return { start: date, end: date };
    case "week": {
      const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
      const start = addDays(date, -weekday);
      return { start, end: addDays(start, 6) };
    }
    case "month":
      return { start: firstOf(month), end: addDays(firstOf(month + 1), -1) };
    case "quarter": {
      const first = month - ((month - 1) % 3);
      return { start: firstOf(first), end: addDays(firstOf(first + 3), -1) };
    }
    case "year":
      return { start: `${date.slice(0, 4)}-01-01`, end: `${date.slice(0, 4)}-12-31` };
  }
}

/** Every period of the step from the one that holds `from` to the one that holds `to`, in order. */
export function periodsBetween(from: IsoDate, to: IsoDate, step: Step): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(from, step); period.start <= to; period = periodOf(addDays(period.end, 1), step)) {
    periods.push(period);
  }
  return periods;
}
