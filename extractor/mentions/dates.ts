import type { LanguagePack } from "../pack.ts";
import type { Token } from "../tokens.ts";
import { NOTHING, sense } from "../whole-sense.ts";
import { type DateMention, type Item, itemOf } from "./item.ts";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const isDay = (item: Item | undefined): boolean => {
  const value = item?.number?.value;
  return item?.kind === "number" && value !== undefined && value >= 1 && value <= 31 && /^\d/.test(item.text);
};

const isYear = (item: Item | undefined): boolean => {
  const value = item?.number?.value;
  return (
    item?.kind === "number" &&
    value !== undefined &&
    value >= FIRST_YEAR &&
    value <= LAST_YEAR &&
    item.end - item.start === 4
  );
};

/** Between two days of one date: a dash, "and", "to", "into". */
const joinsDays = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.text === "-" ||
    item.text === "–" ||
    item.text === "/" ||
    item.sense.joint === "and" ||
    item.sense.joint === "toward");

/** A date written with digits only, and its length in tokens: 22.11.2024, 2024-11-22. */
export function readDigitDate(tokens: readonly Token[], at: number): { date: DateMention; length: number } | null {
  const [a, x, b, y, c] = tokens.slice(at, at + 5);
  if (!a || !x || !b || !y || !c || [x, b, y, c].some((token) => token.spaced) || x.text !== y.text) return null;
  if (a.kind !== "digits" || b.kind !== "digits" || c.kind !== "digits" || ![".", "-", "/"].includes(x.text))
    return null;
  const [year, month, day] = a.text.length === 4 ? [a, b, c] : [c, b, a];
  const short = year.text.length === 2 && x.text === "." && tokens[at + 5]?.text !== ".";
  const date = {
    year: short ? 2000 + Number(year.text) : Number(year.text),
    month: Number(month.text),
    days: [Number(day.text)],
  };
  const real =
    (year.text.length === 4 || short) &&
    date.month >= 1 &&
    date.month <= 12 &&
    Number(day.text) >= 1 &&
    Number(day.text) <= 31;
  return real ? { date, length: 5 } : null;
}

/** The "23.09" that follows a time of day, "20.00 23.09", and its length in tokens. */
export function readDayAndMonth(tokens: readonly Token[], at: number): { date: DateMention; length: number } | null {
  const [day, dot, month] = tokens.slice(at, at + 3);
  if (day?.kind !== "digits" || month?.kind !== "digits" || dot?.text !== "." || dot.spaced || month.spaced)
    return null;
  const real = Number(day.text) >= 1 && Number(day.text) <= 31 && Number(month.text) >= 1 && Number(month.text) <= 12;
  if (!real || day.text.length > 2 || month.text.length !== 2) return null;
  return { date: { year: null, month: Number(month.text), days: [Number(day.text)] }, length: 3 };
}

/** Joins month names with the days and years beside them, and marks years that stand alone. */
export function joinDates(items: readonly Item[], pack: LanguagePack): Item[] {
  const joined: Item[] = [];
  let at = 0;
  let month: DateMention | null = null;
  while (at < items.length) {
    const item = items[at] as Item;
    const last = joined.at(-1)?.date;
    if (last?.month) month = last;
    if (item.sense.month !== undefined && (item.capital || !pack.capitalMonths)) {
      at = joinMonth(items, at, joined, pack.dayFirst === true);
      continue;
    }
    const span = durationAt(items, at);
    if (span) {
      const last = items[at + 1] as Item;
      joined.push(
        itemOf({
          ...item,
          kind: "date",
          end: last.end,
          tail: last.tail,
          sense: sense({ time: { span: "days", days: span } }),
          date: NO_DATE,
        }),
      );
      at += 2;
      continue;
    }
    if (item.notCount === "date" && month && isDay(item)) {
      joined.push(itemOf({ ...item, kind: "date", date: { ...month, days: [item.number?.value ?? 0] } }));
    } else if (isYear(item) && (isCountedFrom(items, at) || !countsSomething(items[at + 1]))) {
      joined.push(itemOf({ ...item, kind: "date", date: { year: item.number?.value ?? null, month: null, days: [] } }));
    } else joined.push(item);
    at++;
  }
  return joined;
}

const NO_DATE: DateMention = { year: null, month: null, days: [] };

/** Fewer days are the window of one attack. */
const SHORTEST_PERIOD = 3;

/** "over six weeks", "in the last 10 days": the days of a length of time that something went on for; null for others. */
function durationAt(items: readonly Item[], at: number): number | null {
  const item = items[at];
  if (item?.number === undefined) return null;
  const days = items[at + 1]?.sense.days;
  if (!days || items[at + 2]?.sense.relativeTo) return null;
  let before = at - 1;
  while (items[before]?.sense.adjective || items[before]?.sense.definite || items[before]?.sense.joint === "them")
    before--;
  const within = items[before]?.sense.joint === "over" || items[before]?.sense.within;
  const length = item.number.value * days;
  return within && length >= SHORTEST_PERIOD && length <= LONGEST_PERIOD ? length : null;
}

/** In days: longer times are ages. */
const LONGEST_PERIOD = 400;

/** "since 2024", "since the start of 2024": no number of weapons follows. */
const isCountedFrom = (items: readonly Item[], at: number): boolean => {
  const before = items[items[at - 1]?.sense.joint === "of" ? at - 2 : at - 1]?.sense.time;
  return before?.since === true || before?.event === true;
};

const countsSomething = (next: Item | undefined): boolean =>
  next !== undefined &&
  (next.sense.weapon !== undefined || next.sense.adjective === true || next.sense.country !== undefined);

/** "On October 27 drones attacked": a day, not a count. */
const isOn = (before: Item | undefined): boolean => before?.sense.joint === "toward";

/** Adds the date around the month at `at` to `joined`, taking back days already added; gives the next place to read. */
function joinMonth(items: readonly Item[], at: number, joined: Item[], dayFirst: boolean): number {
  const month = items[at] as Item;
  const days: number[] = month.sense.day === undefined ? [] : [month.sense.day];
  let start = month.start;
  let next = at + 1;
  if (month.sense.abbreviated && items[next]?.text === "." && !items[next]?.spaced) next++;
  // 21–22 November
  if (days.length === 0 && isDay(joined.at(-1)) && (dayFirst || !isDay(items[next]))) {
    const last = joined.pop() as Item;
    days.unshift(last.number?.value ?? 0);
    start = last.start;
    if (joinsDays(joined.at(-1)) && isDay(joined.at(-2))) {
      joined.pop();
      const first = joined.pop() as Item;
      days.unshift(first.number?.value ?? 0);
      start = first.start;
    }
  } else if (!dayFirst && isDay(items[next]) && (items[next + 1]?.sense.weapon === undefined || isOn(joined.at(-1)))) {
    // November 21–22
    days.push(items[next]?.number?.value ?? 0);
    next++;
    if (joinsDays(items[next]) && isDay(items[next + 1]) && !countsSomething(items[next + 2])) {
      days.push(items[next + 1]?.number?.value ?? 0);
      next += 2;
    }
  }
  let year: number | null = null;
  // After a day and a month it is the year, whatever follows: "on 25 November 2023 Russia sent".
  const dated = days.length > 0;
  if (isYearAt(items, next, dated)) {
    year = items[next]?.number?.value ?? null;
    next++;
  } else if (items[next]?.text === "," && isYearAt(items, next + 1, dated)) {
    year = items[next + 1]?.number?.value ?? null;
    next += 2;
  }
  const last = items[next - 1] as Item;
  const date = { year, month: month.sense.month ?? null, days };
  // "on Oct. 12. Ukraine": the stop behind the day is not that of the month
  const tail = last.text === "." ? month.tail : last.tail;
  joined.push(itemOf({ ...month, kind: "date", start, end: last.end, tail, sense: NOTHING, date }));
  return next;
}

const isYearAt = (items: readonly Item[], at: number, dated: boolean): boolean =>
  isYear(items[at]) && (dated || !countsSomething(items[at + 1]) || items[at + 1]?.sense.place !== undefined);
