import { addDays, daysBetween, type IsoDate } from "../../domain/calendar.ts";
import type { Kind } from "../../domain/claim.ts";
import type { DateMention, Item } from "../mentions/item.ts";
import type { Sentence } from "../sentences.ts";

/** When something happened, as far as a sentence tells. */
export interface When {
  readonly kind: Kind;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** The sentence names a night. */
  readonly night: boolean;
  /** Calendar or weekday named, not only "overnight". */
  readonly explicit: boolean;
  /** The sentence names a part of the day that is not the night. */
  readonly day?: boolean;
  /** A raid of which only the month is told. */
  readonly month?: string;
}

interface Clue {
  readonly at: number;
  readonly item: Item;
}

/** A longer window is a period, not one raid. */
const LONGEST_ATTACK_DAYS = 2;

/** Where a number stands among the items of its sentence, for the date that belongs to it. */
export interface Position {
  readonly from: number;
  readonly to: number;
  /** Item of the first number of the sentence. */
  readonly first: number;
  /** Item of the next number. */
  readonly next: number;
}

/** The time that a sentence gives for a number; null where it names none. */
export function whenOf(sentence: Sentence, position: Position, published: IsoDate | null): When | null {
  const when = timeOf(sentence, position, published);
  if (when?.kind !== "attack" || when.start !== when.end || !when.end || !published) return when;
  // "from 18:00 on Friday" in a report of the day after
  const evening = sentence.items.some(
    (item, at) => (item.minutes ?? 0) >= EVENING && sentence.items[at - 1]?.sense.time?.since === true,
  );
  return evening && daysBetween(when.end, published) === 1 ? { ...when, end: published, night: true } : when;
}

/** Minutes after midnight from which an attack that begins goes on into the next day. */
const EVENING = 16 * 60;

function timeOf(sentence: Sentence, position: Position, published: IsoDate | null): When | null {
  const ranked = sentence.items.findIndex((item) => item.sense.hedge === "record");
  const since = sentence.items.findIndex(
    ({ sense }, at) => sense.time?.since && (sense.joint === "but" || (sense.time.start !== undefined && at > ranked)),
  );
  // "the biggest since the war began in February 2022" measures a record, not a period
  const limit = ranked >= 0 && since >= 0 ? since : Number.POSITIVE_INFINITY;
  const groups = cluesOf(sentence.items)
    .map((group) => group.filter((clue) => clue.at < limit))
    .filter(
      (group) =>
        group.length > 0 && (limit === Number.POSITIVE_INFINITY || group.some(({ item }) => !isBareLink(item))),
    );
  if (groups.length === 0) return null;
  const event =
    groups.flat().some(({ item }) => item.sense.time?.since && item.text === "since") &&
    groups.flat().some(({ item }) => item.sense.time?.event);
  if (event && groups.length <= 3) return interpret(groups.flat(), published);
  const clues = groups.flat();
  const range = clues.some(({ item }) => item.sense.time?.since) && clues.some(({ item }) => item.sense.time?.until);
  if (range && groups.length === 2) return interpret(clues, published);
  const named = groups.filter((group) => group.some(({ item }) => (item.date?.days.length ?? 0) > 0));
  // "on 3 April the president said: since the start of the year"
  const total = groups.findLast(
    (group) => group.every(({ at }) => at < position.from) && group.every(({ item }) => isPeriodWord(item)),
  );
  const stated = named[0];
  if (total && stated && named.length === 1 && (stated[0]?.at ?? 0) < (total[0]?.at ?? 0)) {
    const day = interpret(stated, published)?.end ?? published;
    return interpret(total, day);
  }
  const dated = named.length > 0 ? named : groups.filter((group) => group.some((clue) => isDated(clue.item)));
  const raid = sentence.items.some((item) => item.sense.strike && !item.tail.endsWith("s"));
  if (dated.length <= 1 && !(named.length > 0 && groups.some(isPeriod)))
    return interpret(groups.flat(), published, raid);
  const period = groups.find((group) => isPeriod(group) && (group[0]?.at ?? 0) < position.first);
  if (period && named.length > 0 && named.every((group) => (group[0]?.at ?? 0) > position.first)) {
    // "in the past days over 80, 52 of these on the night of the 21st": the period unless a date follows the number
    const own = named.find((group) => (group[0]?.at ?? 0) >= position.to && (group[0]?.at ?? 0) < position.next);
    return interpret(own ?? period, published, raid);
  }
  const startOf = (group: readonly Clue[]): number => group[0]?.at ?? 0;
  const before = dated.filter((group) => startOf(group) < position.from).at(-1);
  const after = dated.find((group) => startOf(group) >= position.to);
  // "52 on the night of the 21st and 36 the day after": where no date leads, each follows its number
  const leads = startOf(dated[0] ?? []) < position.first;
  const nearest = (leads ? (before ?? after) : (after ?? before)) ?? [];
  const undated = groups.filter((group) => !dated.includes(group) && !group.some((clue) => clue.item.sense.time?.span));
  const spans = groups.filter(
    (group) => !dated.includes(group) && group.some((clue) => clue.item.sense.time?.span === "day"),
  );
  return interpret(
    [...nearest, ...spans.flat(), ...(dated.indexOf(nearest) === 0 ? undated.flat() : [])],
    published,
    raid,
  );
}

const isPeriodWord = ({ sense }: Item): boolean =>
  sense.time?.start !== undefined || sense.time?.span === "year" || sense.time?.span === "month";

const isPeriod = (group: readonly Clue[]): boolean =>
  group.some(({ item }) => item.sense.time?.span !== undefined && item.sense.time.span !== "day");

const isDated = (item: Item): boolean =>
  (item.kind === "date" && item.date !== undefined && (item.date.month !== null || item.date.days.length > 0)) ||
  item.sense.weekday !== undefined ||
  item.sense.time?.span !== undefined ||
  item.sense.time?.shift !== undefined ||
  item.sense.time?.start !== undefined;

const isClue = (item: Item): boolean =>
  item.kind === "date" ||
  item.sense.weekday !== undefined ||
  (item.sense.time !== undefined && item.sense.action === undefined);

/** Time words of a sentence, those close together in one group. */
function cluesOf(items: readonly Item[]): Clue[][] {
  const groups: Clue[][] = [];
  let gap = Number.POSITIVE_INFINITY;
  items.forEach((item, at) => {
    if (isClue(item)) {
      if (gap > 3) groups.push([]);
      groups.at(-1)?.push({ at, item });
      gap = 0;
    } else if (item.kind === "number" || item.text === ":") gap = Number.POSITIVE_INFINITY;
    else gap++;
  });
  return groups.filter((group, index) => group.some(({ item }) => !isBareLink(item)) || sinceEvent(groups, index));
}

/** "since the attacks began": a "since" and, not far behind it, an event. */
function sinceEvent(groups: readonly Clue[][], index: number): boolean {
  const group = groups[index] ?? [];
  const since = group.find(({ item }) => item.sense.time?.since && item.text === "since");
  if (!since) return false;
  const event = groups.flat().find(({ item, at }) => item.sense.time?.event && at > since.at);
  return event !== undefined && event.at - since.at <= 10;
}

/** "from", "until": a clue only beside a date. */
const isBareLink = (item: Item): boolean =>
  item.sense.time !== undefined &&
  (item.sense.time.since || item.sense.time.until || item.sense.time.event) === true &&
  item.sense.time.start === undefined;

function interpret(clues: readonly Clue[], published: IsoDate | null, raid = false): When | null {
  const items = clues.map((clue) => clue.item);
  const night = items.some((item) => item.sense.time?.part === "night");
  const words = items.flatMap((item) => (item.sense.time ? [item.sense.time] : []));
  const dayNamed = items.some((item) => (item.date?.days.length ?? 0) > 0);
  const period = dayNamed
    ? periodOf(
        items.filter((item) => item.sense.time?.span === undefined),
        published,
        raid,
      )
    : periodOf(items, published, raid);
  if (period) return { ...period, night, explicit: true };
  const days = items.flatMap((item) => (item.kind === "date" && item.date ? resolve(item.date, published) : []));
  const weekdays = items.flatMap((item) => item.sense.weekday ?? []);
  if (days.length === 0 && published) days.push(...weekdays.map((weekday) => lastWeekday(weekday, published)));
  if (days.length === 1 && words.some((word) => word.following)) days.push(addDays(days[0] as IsoDate, 1));
  if (days.length === 1 && words.some((word) => word.span === "day")) days.unshift(addDays(days[0] as IsoDate, -1));
  const shift = words.find((word) => word.shift !== undefined);
  const until = shift && days.length > 0 && words.some((word) => word.since);
  if (until && published) days.push(addDays(published, shift.shift ?? 0));
  if (days.length === 0 && shift && published) days.push(addDays(published, shift.shift ?? 0));
  if (days.length === 0 && words.some((word) => word.span === "day")) {
    if (!published) return { kind: "attack", start: null, end: null, night, explicit: false };
    return { kind: "attack", start: addDays(published, -1), end: published, night, explicit: true };
  }
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first && last) {
    if (daysBetween(first, last) > LONGEST_ATTACK_DAYS) {
      const range =
        items.some((item) => item.sense.time?.since) || items.some((item) => (item.date?.days.length ?? 0) > 1);
      return range
        ? { kind: "period", start: first, end: last, night, explicit: true }
        : { kind: "attack", start: last, end: last, night, explicit: true };
    }
    const since = words.some((word) => word.since) && words.some((word) => word.part === "evening") && first === last;
    if (since && published && daysBetween(first, published) === 1) {
      return { kind: "attack", start: first, end: published, night: true, explicit: true };
    }
    return {
      kind: "attack",
      start: night && first === last ? addDays(last, -1) : first,
      end: last,
      night,
      explicit: true,
      day: !night && words.some((word) => word.part !== undefined),
    };
  }
  const part = words.find((word) => word.part);
  if (!part) return null;
  if (!published) return { kind: "attack", start: null, end: null, night, explicit: false };
  return { kind: "attack", start: night ? addDays(published, -1) : published, end: published, night, explicit: false };
}

function periodOf(
  items: readonly Item[],
  published: IsoDate | null,
  raid: boolean,
): Omit<When, "night" | "explicit"> | null {
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const word = item.sense.time;
    if (word?.start) return { kind: "period", start: word.start, end: published };
    if (
      word?.since &&
      item.text === "since" &&
      items.slice(at).some((later) => later.sense.time?.event) &&
      !items[at + 1]?.date
    ) {
      const named = items.find((one) => one.date && one.date.days.length > 0)?.date;
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
    if (word?.span === "week") {
      const weekday = items.find((one) => one.sense.weekday !== undefined)?.sense.weekday;
      return span(published && weekday !== undefined ? lastWeekday(weekday, published) : published, -6);
    }
    if (word?.span === "days") return { kind: "period", start: null, end: null };
    if (word?.span === "month" && word.of === "past") return span(published, -29);
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
    const since = items[at - 1]?.sense.time?.since === true && item.date.days.length < 2;
    if (since) {
      const start =
        resolve(item.date, published)[0] ?? (item.date.month ? monthOf(item.date, published)?.start : undefined);
      if (
        start &&
        published &&
        daysBetween(start, published) > LONGEST_ATTACK_DAYS &&
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
        return { kind: "period", start: month?.start ?? null, end: month?.end ?? null };
    }
    if (item.date.month === null && item.date.year !== null && items.length === 1) {
      const { year } = item.date;
      const last = `${year}-12-31`;
      return { kind: "period", start: `${year}-01-01`, end: published && published < last ? published : last };
    }
  }
  return null;
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

function monthOf(date: DateMention, published: IsoDate | null): { start: IsoDate; end: IsoDate } | null {
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

/** The ISO dates of a written date. Without a year it is the latest one not after the day of publication. */
function resolve(date: DateMention, published: IsoDate | null): IsoDate[] {
  if (date.month === null || date.days.length === 0) return [];
  const { month, year } = date;
  return date.days.flatMap((day, index) => {
    // "31–1 November": the first day is of the month before
    const wraps = date.days.length === 2 && index === 0 && day > (date.days[1] ?? 0);
    const real = (inYear: number): IsoDate | null =>
      iso(wraps && month === 1 ? inYear - 1 : inYear, wraps ? ((month + 10) % 12) + 1 : month, day);
    if (year !== null) return real(year) ?? [];
    if (!published) return [];
    const here = Number(published.slice(0, 4));
    const same = real(here);
    const best = same && same <= addDays(published, 1) ? same : real(here - 1);
    return best ?? [];
  });
}

function iso(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The latest such weekday on or before the day of publication; 1 is Monday. */
function lastWeekday(weekday: number, published: IsoDate): IsoDate {
  const day = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(published, -((day - (weekday - 1) + 7) % 7));
}
