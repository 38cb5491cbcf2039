import type { Row } from "./lexicon.ts";

/**
 * Months and weekdays, each with its forms joined by "|", and the days of a month in words: `days` stand before its
 * second form, the genitive ("двадцятого листопада"); their parts are joined by a hyphen.
 */
export const calendarRows = (
  months: readonly string[],
  weekdays: readonly string[],
  days: readonly string[] = [],
): Row[] => [
  ...months.map((forms, index): Row => [forms, { month: index + 1 }]),
  ...months.flatMap((forms, month) =>
    days.map(
      (day, index): Row => [`${day.replace("-", " ")} ${forms.split("|")[1]}`, { month: month + 1, day: index + 1 }],
    ),
  ),
  ...weekdays.map((forms, index): Row => [forms, { weekday: index + 1 }]),
];
