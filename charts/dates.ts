import type { IsoDate, Period, Step } from "../domain/calendar.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Name of the month of a date: "November". */
export function monthName(date: IsoDate): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? date.slice(5, 7);
}

const shortMonth = (date: IsoDate): string => monthName(date).slice(0, 3);
const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));
const yearOf = (date: IsoDate): string => date.slice(0, 4);

/** "22 Nov 2024". */
export function formatDay(date: IsoDate): string {
  return `${dayOf(date)} ${shortMonth(date)} ${yearOf(date)}`;
}

/** "25–26 Nov 2024", "30 Nov–1 Dec 2024", "31 Dec 2023–1 Jan 2024". */
export function formatDays(start: IsoDate, end: IsoDate): string {
  if (start === end) return formatDay(end);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayOf(start)}–${formatDay(end)}`;
  if (yearOf(start) === yearOf(end)) return `${dayOf(start)} ${shortMonth(start)}–${formatDay(end)}`;
  return `${formatDay(start)}–${formatDay(end)}`;
}

/** A period as a table names it: "Nov 2024", "18–24 Nov 2024", "Q4 2024". */
export function formatPeriod(period: Period, step: Step): string {
  switch (step) {
    case "day":
      return formatDay(period.start);
    case "week":
      return formatDays(period.start, period.end);
    case "month":
      return `${shortMonth(period.start)} ${yearOf(period.start)}`;
    case "quarter":
      return `Q${Math.ceil(Number(period.start.slice(5, 7)) / 3)} ${yearOf(period.start)}`;
    case "year":
      return yearOf(period.start);
  }
}

/** A period inside a sentence: "in November 2024", "on 22 November 2024". */
export function spokenPeriod(period: Period, step: Step): string {
  switch (step) {
    case "day":
      return `on ${dayOf(period.start)} ${monthName(period.start)} ${yearOf(period.start)}`;
    case "week":
      return `in the week of ${formatDays(period.start, period.end)}`;
    case "month":
      return `in ${monthName(period.start)} ${yearOf(period.start)}`;
    case "quarter":
      return `in the ${["first", "second", "third", "fourth"][Math.ceil(Number(period.start.slice(5, 7)) / 3) - 1]} quarter of ${yearOf(period.start)}`;
    case "year":
      return `in ${yearOf(period.start)}`;
  }
}

/** First and last period as a range: "Oct 2022 to Nov 2024". */
export function formatRange(first: Period, last: Period, step: Step): string {
  if (first.start === last.start) return formatPeriod(first, step);
  if (step === "day" || step === "week") return `${formatDay(first.start)} to ${formatDay(last.end)}`;
  return `${formatPeriod(first, step)} to ${formatPeriod(last, step)}`;
}
