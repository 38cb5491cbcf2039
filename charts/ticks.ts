import type { PageLanguage } from "../contract/language.ts";
import { addDays, daysBetween, type IsoDate, periodOf, type Step } from "../domain/calendar.ts";
import { shortMonth } from "./dates.ts";

export interface TimeTick {
  readonly date: IsoDate;
  /** Empty for a tick without a name. */
  readonly label: string;
  /** The first of January: bold, with a rule through the chart. */
  readonly year: boolean;
}

/** Pixels that a label needs before the next one begins. */
const LABEL_WIDTH = { day: 64, month: 46, quarter: 46, year: 44 } as const;
const UNITS: readonly { readonly unit: "day" | "month" | "quarter" | "year"; readonly days: number }[] = [
  { unit: "day", days: 7 },
  { unit: "month", days: 30 },
  { unit: "quarter", days: 91 },
  { unit: "year", days: 365 },
];

/** Ticks of a time axis: weeks, months, quarters or years, the finest whose labels fit. `last` is included. */
export function timeTicks(first: IsoDate, last: IsoDate, width: number, lang: PageLanguage): TimeTick[] {
  const days = daysBetween(first, last) + 1;
  const fits = UNITS.find(({ unit, days: length }) => (width / days) * length >= LABEL_WIDTH[unit]) ?? {
    unit: "year" as const,
  };
  const step: Step = fits.unit === "day" ? "week" : fits.unit;
  const ticks: TimeTick[] = [];
  let date = periodOf(first, step).start;
  if (date < first) date = addDays(periodOf(first, step).end, 1);
  for (; date <= last; date = addDays(periodOf(date, step).end, 1)) {
    ticks.push({ date, label: labelOf(date, fits.unit, ticks.length === 0, lang), year: date.endsWith("-01-01") });
  }
  return ticks;
}

function labelOf(
  date: IsoDate,
  unit: "day" | "month" | "quarter" | "year",
  first: boolean,
  lang: PageLanguage,
): string {
  const year = date.slice(0, 4);
  const month = shortMonth(date, lang);
  if (unit === "day") return `${Number(date.slice(8))} ${month}${first ? ` ${year}` : ""}`;
  if (unit === "year") return year;
  if (date.endsWith("-01-01")) return year;
  return first ? `${month} ${year}` : month;
}

/** Round values from 0 up to at least the greatest, two to five of them: 0, 1000, 2000. */
export function countTicks(greatest: number): number[] {
  const top = Math.max(1, greatest);
  const power = 10 ** Math.floor(Math.log10(top));
  const step =
    [0.2, 0.5, 1, 2, 5].map((factor) => Math.max(1, factor * power)).find((size) => top / size <= 4) ?? power * 5;
  const ticks: number[] = [];
  for (let value = 0; value <= top; value += step) ticks.push(Math.round(value));
  return ticks;
}
