import { addDays, daysBetween, type IsoDate } from "../../../domain/calendar.ts";
import type { Kind } from "../../../domain/claim.ts";
import type { Item } from "../../mentions/item.ts";
import type { Sentence } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { isAttributive } from "../bindings/verb-forms.ts";
import { asideOf } from "./asides.ts";
import { lastWeekday, resolve } from "./calendar.ts";
import { type Clue, cluesOf, isBareLink, isDated, isPeriod, isPeriodWord } from "./clues.ts";
import { clocksOf, isDay, ownWindow, windowName, withinHours } from "./hours.ts";
import { LONGEST_ATTACK_DAYS, periodOf } from "./periods.ts";
import { spokenDay } from "./spoken-days.ts";

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
  /** Only the day of the words is told: "said on Monday". */
  readonly said?: boolean;
  /** A raid of which only the month is told. */
  readonly month?: string;
  /** From which minute of the day to which: "660-960"; "660-" where the end is not told. */
  readonly window?: string;
}

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
  if (!(sentence.topics & TOPIC.time)) return null;
  const own = published ? ownWindow(sentence.items, position, published) : null;
  if (own) return own;
  const clocks = clocksOf(sentence.items);
  const when = withinHours(sentence, timeOf(sentence, position, published), clocks, published);
  // "60 overnight and 42 more from 9 a.m. to noon": the hours of a later number
  if (!clocks || (when?.night && clocks.at > position.next && clocks.since < clocks.until)) return when;
  const window = windowName(clocks);
  return when ? { ...when, window } : { kind: "attack", start: null, end: null, night: false, explicit: false, window };
}

/** "not since May 7, when 524 were shot down": the day whose raid a clause behind it tells of; null for other clauses. */
function dayOfClause(items: readonly Item[], { from }: Position, published: IsoDate | null): When | null {
  const at = items.findLastIndex(({ sense }, index) => sense.when && index < from);
  if (at < 1) return null;
  const before = items[at - 1]?.text === "," ? at - 2 : at - 1;
  const day = items[before];
  // "since 18 March, when the truce ended, they have fired 61"
  const closed = items.slice(at, from).some((item) => item.text === ",");
  return day && isDay(day) && !closed ? interpret([{ at: before, item: day }], published, true) : null;
}

function timeOf(sentence: Sentence, position: Position, published: IsoDate | null): When | null {
  return dayOfClause(sentence.items, position, published) ?? timeInClauses(sentence, position, published);
}

function timeInClauses(sentence: Sentence, position: Position, published: IsoDate | null): When | null {
  const ranked = sentence.items.findIndex(isRank);
  const since = sentence.items.findIndex(
    ({ sense }, at) => sense.time?.since && (sense.joint === "but" || (sense.time.start !== undefined && at > ranked)),
  );
  const told = comparedApart(sentence.items, cluesOf(sentence.items), position).map((group) =>
    withoutRanks(sentence.items, group, ranked),
  );
  // "the biggest since the war began in February 2022" measures a record, not a period
  const limit = ranked >= 0 && since >= 0 ? since : Number.POSITIVE_INFINITY;
  const groups = inClause(sentence.items, told, position)
    .map((group) => group.filter((clue) => clue.at < limit))
    .filter(
      (group) =>
        group.length > 0 && (limit === Number.POSITIVE_INFINITY || group.some(({ item }) => !isBareLink(item))),
    );
  if (groups.length === 0) return null;
  // "in the past week, the ministry said on Saturday": the week up to the day of the words
  const spoken = spokenDay(sentence.items, groups);
  const said = spoken && interpret(spoken.day, published)?.end;
  // "in September, he said on Thursday": a month or a date of its own, not the day of the words
  const own = spoken?.rest.some((group) => group.some(({ item }) => item.date !== undefined));
  if (spoken && !published && spoken.rest.some(isCountedBack))
    return timeOfGroups(sentence, spoken.rest, position, null);
  if (said && (own || spoken.rest.some(isCountedBack))) return timeOfGroups(sentence, spoken.rest, position, said);
  const when = timeOfGroups(sentence, groups, position, published);
  return when && spoken?.rest.length === 0 ? { ...when, said: true } : when;
}

function timeOfGroups(
  sentence: Sentence,
  groups: readonly (readonly Clue[])[],
  position: Position,
  published: IsoDate | null,
): When | null {
  const clues = groups.flat();
  const event = clues.some(({ item }) => item.sense.time?.onward) && clues.some(({ item }) => item.sense.time?.event);
  if (event && groups.length <= 3) return interpret(clues, published);
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
  const night = nightBeside(groups, position);
  if (night) return interpret(night, published);
  const dated = named.length > 0 ? named : groups.filter((group) => group.some((clue) => isDated(clue.item)));
  // "the assault of November", not "in November they sent 500 drones on their raids"
  const month = sentence.items.findIndex(({ date }) => date?.month && date.days.length === 0);
  const raid = sentence.items.some(
    (item, at) =>
      item.sense.strike &&
      // a form of one language that says of one and of several
      (item.sense.action?.form !== "impersonal" || Math.abs(at - month) <= RAID_REACH) &&
      !item.plural &&
      !isVerb(item) &&
      !isAttributive(sentence.items, at),
  );
  if (dated.length <= 1 && !(named.length > 0 && groups.some(isPeriod))) return interpret(clues, published, raid);
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

/** Steps between a raid and the month that it was in. */
const RAID_REACH = 3;

/** "94 overnight, having downed 788 since 20 May": the night of a number before the period of the next one. */
function nightBeside(groups: readonly (readonly Clue[])[], { to, next }: Position): readonly Clue[] | undefined {
  const later = groups.some((group) => (group[0]?.at ?? 0) >= next && group[0]?.item.sense.time?.onward);
  return later
    ? groups.find(
        (group) =>
          (group[0]?.at ?? 0) >= to &&
          (group.at(-1)?.at ?? 0) < next &&
          group.every(({ item }) => item.sense.time?.part === "night"),
      )
    : undefined;
}

/** "атаковала": not a noun for one raid. */
const isVerb = ({ sense }: Item): boolean => sense.action?.form === "impersonal" && sense.action.weak !== true;

/** A length of time up to a day, or a time since something: not a day of its own. */
const isCountedBack = (group: readonly Clue[]): boolean =>
  group.some(
    ({ item: { sense } }) => sense.time?.span !== undefined || sense.time?.onward || sense.time?.start !== undefined,
  );

/** "The heaviest", "the eighth such attack", "its 20th mass strike": a place among raids. */
const isRank = (item: Item, at: number, items: readonly Item[]): boolean =>
  item.sense.hedge === "record" ||
  ((item.sense.ordinal === true || (item.kind === "number" && item.notCount === "other")) &&
    items.slice(at + 1, at + 1 + RANKED_REACH).some(({ sense }) => sense.strike));

/** Steps from "the third" to the raid: "the third straight night of attacks". */
const RANKED_REACH = 5;

/** "one of the heaviest strikes this year", "the third attack in a week": the length of time measures the rank. */
function withoutRanks(items: readonly Item[], group: readonly Clue[], ranked: number): Clue[] {
  if (ranked < 0) return [...group];
  const lengths = items[ranked]?.sense.adjective ? ["year", "days"] : ["year", "month", "week", "days"];
  const counts = countsFrom(group);
  return group.filter(
    ({ at, item }) =>
      at <= ranked || at - ranked > RANK_REACH || !(counts || lengths.includes(item.sense.time?.span ?? "")),
  );
}

/** "the heaviest since March": the month from which a record counts. */
const countsFrom = (group: readonly Clue[]): boolean =>
  group[0]?.item.sense.time?.since === true && group.slice(1).every(({ item }) => item.date?.days.length === 0);

/** "ten over the day; since the war began, 278": the times of the clause of a number, where it has its own. */
function inClause(
  items: readonly Item[],
  groups: readonly (readonly Clue[])[],
  { from }: Position,
): readonly (readonly Clue[])[] {
  const parts = items.flatMap(({ text }, at) => (text === ";" ? [at] : []));
  if (parts.length === 0) return groups;
  const start = parts.findLast((at) => at < from) ?? -1;
  const end = parts.find((at) => at >= from) ?? items.length;
  const own = groups.filter((group) => (group[0]?.at ?? 0) > start && (group[0]?.at ?? 0) < end);
  return own.length > 0 ? own : groups;
}

/**
 * "About 100 missiles, more than on 10 October, when there were 84", "41, down from 84 on Tuesday": a number takes no day
 * from the other side of what it is compared with; but where nothing is told there, that of the sentence.
 */
function comparedApart(
  items: readonly Item[],
  groups: readonly (readonly Clue[])[],
  { from }: Position,
): readonly (readonly Clue[])[] {
  const aside = asideOf(items);
  if (!aside) return groups;
  const told = groups.filter(([clue]) => clue && clue.at >= aside.from && clue.at < aside.to);
  if (told.length === 0) return groups;
  return from >= aside.from && from < aside.to ? told : groups.filter((group) => !told.includes(group));
}

/** Steps from "the heaviest" to the time that it is the heaviest of. */
const RANK_REACH = 9;

/** "Friday night": the night after the day, unless the report is of that day. */
function beginsNight(clues: readonly Clue[]): boolean {
  return clues.some(
    ({ at, item }, index) =>
      item.sense.time?.begins && clues[index - 1]?.item.sense.weekday !== undefined && clues[index - 1]?.at === at - 1,
  );
}

/** "за минулу добу, 6 лютого": the date tells which day it was. */
function namesDay(clues: readonly Clue[]): boolean {
  const span = clues.find(({ item }) => item.sense.time?.span === "day");
  const date = clues.find(({ item }) => (item.date?.days.length ?? 0) > 0);
  return span !== undefined && date !== undefined && date.at > span.at && date.at - span.at <= 2;
}

function interpret(clues: readonly Clue[], published: IsoDate | null, raid = false): When | null {
  const items = clues.map((clue) => clue.item);
  const long = items.some((item) => item.sense.time?.past);
  // "earlier this month … in a single night"
  if (long && items.every(({ sense }) => sense.time?.past || sense.time?.begins))
    return { kind: "attack", start: null, end: null, night: false, explicit: true, month: "unknown" };
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
  const [only] = days;
  if (days.length === 1 && only && published && only < published && beginsNight(clues)) days[0] = addDays(only, 1);
  if (days.length === 1 && words.some((word) => word.following)) days.push(addDays(days[0] as IsoDate, 1));
  const span = words.find((word) => word.span === "day");
  if (days.length === 1 && span && !namesDay(clues)) days.unshift(addDays(days[0] as IsoDate, -(span.days ?? 1)));
  const shift = words.find((word) => word.shift !== undefined);
  const until = shift && days.length > 0 && words.some((word) => word.since);
  if (until && published) days.push(addDays(published, shift.shift ?? 0));
  if (days.length === 0 && shift && published) days.push(addDays(published, shift.shift ?? 0));
  if (days.length === 0 && span) {
    if (!published) return { kind: "attack", start: null, end: null, night, explicit: false };
    return { kind: "attack", start: addDays(published, -(span.days ?? 1)), end: published, night, explicit: true };
  }
  // "since Saturday" in a report of Monday
  if (days.length === 1 && !dayNamed && weekdays.length === 1 && published && words.some((word) => word.onward))
    days.push(published);
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
  if (!published) return { kind: "attack", start: null, end: null, night, explicit: false, day: !night };
  return { kind: "attack", start: night ? addDays(published, -1) : published, end: published, night, explicit: false };
}
