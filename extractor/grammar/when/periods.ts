import { addDays, daysBetween, type IsoDate, isoDate } from "../../../domain/calendar.ts";
import { type DateMention, type Item, joint } from "../../mentions/item.ts";
import type { TimeWord } from "../../sense.ts";
import { lastWeekday, monthOf, resolve } from "./calendar.ts";
import type { When } from "./time.ts";

/** A longer window is a period, not one raid. */
export const LONGEST_ATTACK_DAYS = 2;

type Period = Omit<When, "night" | "explicit">;

/** A time word or a date among the others of its group. */
interface TimeAt {
  readonly items: readonly Item[];
  readonly at: number;
  readonly word: TimeWord | undefined;
  readonly published: IsoDate | null;
  /** The sentence tells of one raid. */
  readonly raid: boolean;
}

/** The period that time words tell: since an event, a week, a month, a year; null where they tell a day or a night. */
export function periodOf(items: readonly Item[], published: IsoDate | null, raid: boolean): Period | null {
  for (const [at, item] of items.entries()) {
    const time: TimeAt = { items, at, word: item.sense.time, published, raid };
    for (const rule of RULES) {
      const period = rule(time);
      if (period) return period;
    }
  }
  return null;
}

/** In the order of asking: what a time word says, then what a date does. */
const RULES = [
  sinceStart,
  sinceOpening,
  sinceEvent,
  sinceWeekday,
  inSeason,
  inWeek,
  inDays,
  inMonth,
  inYear,
  sinceDate,
  inNamedMonth,
  inNamedYear,
];

/** A period up to the report. */
const until = (published: IsoDate | null, start: IsoDate | null): Period => ({ kind: "period", start, end: published });

const isOfDays = ({ date }: Item): boolean => (date?.days.length ?? 0) > 0;

/** "since the start of the war", "as of 3 March", "since the attacks began on 28 February". */
function sinceStart({ items, at, word, published }: TimeAt): Period | null {
  if (word?.start === undefined) return null;
  if (word.start !== null) return until(published, word.start);
  const date = items.slice(at).find(isOfDays)?.date;
  const day = (date && resolve(date, published).at(-1)) ?? null;
  return word.until ? { kind: "period", start: null, end: day ?? published } : until(published, day);
}

/** "з початку 2024 року", "с начала сентября". */
function sinceOpening({ items, at, word, published }: TimeAt): Period | null {
  const of = word?.opening ? items[at + 1]?.date : undefined;
  return of && of.days.length === 0 ? until(published, startOf(of, published) ?? null) : null;
}

/** The first day of a month or a year. */
const startOf = (date: DateMention | undefined, published: IsoDate | null): IsoDate | undefined =>
  date?.month ? monthOf(date, published)?.start : date?.year ? `${date.year}-01-01` : undefined;

/** "since the attacks began", "from the start of the war through 31 March", "since the start of September". */
function sinceEvent({ items, at, word, published }: TimeAt): Period | null {
  const event = word?.onward && items.slice(at).some((later) => later.sense.time?.event);
  if (!event || items[at + 1]?.date) return null;
  const closed = items.findIndex((one, later) => later > at && one.sense.time?.until);
  const last = closed < 0 ? undefined : items.slice(closed).find(isOfDays)?.date;
  if (last) return { kind: "period", start: null, end: resolve(last, published).at(-1) ?? null };
  const named = items.find(isOfDays)?.date;
  if (named) return until(published, resolve(named, published)[0] ?? null);
  const weekday = items.find((one) => one.sense.weekday !== undefined)?.sense.weekday;
  if (weekday !== undefined) return until(published, published && lastWeekday(weekday, published));
  const begun = items.slice(at).find((one) => one.date && one.date.days.length === 0)?.date;
  return until(published, startOf(begun, published) ?? null);
}

/** "since Monday", where that is more than a raid ago. */
function sinceWeekday({ items, at, word, published }: TimeAt): Period | null {
  const day = items[at + 1]?.sense.weekday;
  if (!word?.since || joint(items[at]) !== "but" || day === undefined || !published) return null;
  const start = lastWeekday(day, published);
  return daysBetween(start, published) > LONGEST_ATTACK_DAYS ? until(published, start) : null;
}

/** "this winter", "the last week of autumn". */
function inSeason({ word, published }: TimeAt): Period | null {
  if (!word?.season) return null;
  const season = seasonOf(word.season, published);
  return word.span === "week" && season.end ? { ...season, start: addDays(season.end, -6) } : season;
}

function inWeek({ items, word, published }: TimeAt): Period | null {
  if (word?.span !== "week") return null;
  if (word.of === "last" && published) return weekBefore(published);
  const weekday = items.find((one) => one.sense.weekday !== undefined)?.sense.weekday;
  return span(published && weekday !== undefined ? lastWeekday(weekday, published) : published, -6);
}

/** "in ten days"; not "summed up 2025: in 12 months". */
function inDays({ items, word, published }: TimeAt): Period | null {
  if (word?.span !== "days") return null;
  const ofYear = items.some(({ date }) => date?.year && date.month === null && date.days.length === 0);
  if (word.days && !(ofYear && word.days > MONTHS_IN_DAYS)) return span(published, 1 - word.days);
  return { kind: "period", start: null, end: word.shift === 0 ? published : null };
}

/** More days than these are a year told in months. */
const MONTHS_IN_DAYS = 300;
/** "This month" in a report of its first days is the month before. */
const FIRST_DAYS = 3;

function inMonth({ word, published }: TimeAt): Period | null {
  if (word?.span !== "month") return null;
  const day = published ? Number(published.slice(8)) : null;
  if (word.of === "past" && (day === null || day > FIRST_DAYS)) return span(published, -29);
  if (!published || day === null) return span(null, 0);
  return word.of === "last" || day <= FIRST_DAYS
    ? monthBefore(published)
    : until(published, `${published.slice(0, 7)}-01`);
}

function inYear({ word, published }: TimeAt): Period | null {
  if (word?.span !== "year") return null;
  if (!published) return span(null, 0);
  if (word.of !== "last") return until(published, `${published.slice(0, 4)}-01-01`);
  const year = Number(published.slice(0, 4)) - 1;
  return { kind: "period", start: `${year}-01-01`, end: `${year}-12-31` };
}

/** "since 13 June", "с пятницы, 13 июня". */
function sinceDate({ items, at, published }: TimeAt): Period | null {
  const date = items[at]?.date;
  const link = items[at - 1]?.sense.weekday === undefined ? items[at - 1] : items[at - 2];
  if (!date || !published || !link?.sense.time?.since || date.days.length > 1) return null;
  const start = resolve(date, published)[0] ?? (date.month ? monthOf(date, published)?.start : undefined);
  const raidDays = LONGEST_ATTACK_DAYS - (link.sense.time.onward ? 1 : 0);
  const ends = items.slice(at + 1).some((next) => next.kind === "date");
  return start && daysBetween(start, published) > raidDays && !ends ? until(published, start) : null;
}

/** "in November 2022"; "the assault of November 2022" is one raid of which the day is not told. */
function inNamedMonth({ items, at, published, raid }: TimeAt): Period | null {
  const date = items[at]?.date;
  if (!date || date.month === null || date.days.length > 0) return null;
  const month = monthOf(date, published);
  if (raid && items.length < 3) return { kind: "attack", start: null, end: null, month: month?.start ?? "unknown" };
  if (items.some(isOfDays)) return null;
  return { kind: "period", start: month?.start ?? null, end: notAfter(month?.end ?? null, published) };
}

/** "in 2024", alone. */
function inNamedYear({ items, at, published }: TimeAt): Period | null {
  const date = items[at]?.date;
  if (!date || date.month !== null || date.year === null || items.length > 1) return null;
  return { kind: "period", start: `${date.year}-01-01`, end: notAfter(`${date.year}-12-31`, published) };
}

/** A period that goes on ends with the report. */
const notAfter = (end: IsoDate | null, published: IsoDate | null): IsoDate | null =>
  end && published && published < end ? published : end;

/** The three months of a season, the latest that has begun; up to the day of publication. */
function seasonOf(firstMonth: number, published: IsoDate | null): Period {
  if (!published) return { kind: "period", start: null, end: null };
  const year = Number(published.slice(0, 4)) - (firstMonth > Number(published.slice(5, 7)) ? 1 : 0);
  const start = isoDate(new Date(Date.UTC(year, firstMonth - 1, 1)));
  const end = isoDate(new Date(Date.UTC(year, firstMonth + 2, 0)));
  return { kind: "period", start, end: notAfter(end, published) };
}

/** Monday to Sunday of the week before; in a report of a Sunday, the week that ends. */
function weekBefore(published: IsoDate): Period {
  const sunday = lastWeekday(7, published);
  return { kind: "period", start: addDays(sunday, -6), end: sunday };
}

function monthBefore(published: IsoDate): Period {
  const end = addDays(`${published.slice(0, 7)}-01`, -1);
  return { kind: "period", start: `${end.slice(0, 7)}-01`, end };
}

const span = (published: IsoDate | null, days: number): Period => ({
  kind: "period",
  start: published ? addDays(published, days) : null,
  end: published,
});
