import type { PageLanguage } from "../contract/language.ts";
import type { IsoDate, Period, Step } from "../domain/calendar.ts";
import { DATE_STRINGS } from "./strings/date-strings.ts";

const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));
const yearOf = (date: IsoDate): string => date.slice(0, 4);
const quarterOf = (date: IsoDate): number => Math.ceil(monthOf(date) / 3);

/** Short name of the month of a date: "Nov". */
export function shortMonth(date: IsoDate, lang: PageLanguage): string {
  return DATE_STRINGS[lang].months.short[monthOf(date) - 1] ?? date.slice(5, 7);
}

/** "22 Nov 2024". */
export function formatDay(date: IsoDate, lang: PageLanguage): string {
  return `${dayOf(date)} ${shortMonth(date, lang)} ${yearOf(date)}`;
}

/** "25–26 Nov 2024", "30 Nov–1 Dec 2024", "31 Dec 2023–1 Jan 2024". */
export function formatDays(start: IsoDate, end: IsoDate, lang: PageLanguage): string {
  if (start === end) return formatDay(end, lang);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayOf(start)}–${formatDay(end, lang)}`;
  if (yearOf(start) === yearOf(end)) return `${dayOf(start)} ${shortMonth(start, lang)}–${formatDay(end, lang)}`;
  return `${formatDay(start, lang)}–${formatDay(end, lang)}`;
}

/** A period as a table names it: "Nov 2024", "18–24 Nov 2024", "Q4 2024". */
export function formatPeriod(period: Period, step: Step, lang: PageLanguage): string {
  switch (step) {
    case "day":
      return formatDay(period.start, lang);
    case "week":
      return formatDays(period.start, period.end, lang);
    case "month":
      return `${shortMonth(period.start, lang)} ${yearOf(period.start)}`;
    case "quarter":
      return DATE_STRINGS[lang].dates.quarter(quarterOf(period.start), yearOf(period.start));
    case "year":
      return yearOf(period.start);
  }
}

/** A period inside a sentence: "in November 2024", "on 22 November 2024". */
export function spokenPeriod(period: Period, step: Step, lang: PageLanguage): string {
  const { spoken } = DATE_STRINGS[lang].dates;
  const year = yearOf(period.start);
  switch (step) {
    case "day":
      return spoken.day(dayOf(period.start), monthOf(period.start), year);
    case "week":
      return spoken.week(formatDays(period.start, period.end, lang));
    case "month":
      return spoken.month(monthOf(period.start), year);
    case "quarter":
      return spoken.quarter(quarterOf(period.start), year);
    case "year":
      return spoken.year(year);
  }
}

/** The month of a date after the word "before": "November 2024". */
export function monthAfterBefore(date: IsoDate, lang: PageLanguage): string {
  return DATE_STRINGS[lang].dates.monthAfterBefore(monthOf(date), yearOf(date));
}

/** First and last period as a range: "Oct 2022 to Nov 2024". */
export function formatRange(first: Period, last: Period, step: Step, lang: PageLanguage): string {
  const { range } = DATE_STRINGS[lang].dates;
  if (first.start === last.start) return formatPeriod(first, step, lang);
  if (step === "day" || step === "week") return range(formatDay(first.start, lang), formatDay(last.end, lang));
  return range(formatPeriod(first, step, lang), formatPeriod(last, step, lang));
}
