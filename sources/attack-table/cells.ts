import { type ClockTime, type IsoDate, isoDateSchema } from "../../domain/calendar.ts";

/** A count of a cell: `600.0` is 600, an empty cell is null, and what is no whole number is undefined. */
export function readCount(cell: string): number | null | undefined {
  const text = cell.trim();
  if (text === "") return null;
  return /^\d{1,9}(\.0*)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** A date, with the minutes of the day (Kyiv local time) where the table gives them. */
export interface Moment {
  readonly date: IsoDate;
  readonly minutes: number | null;
}

/** `2023-05-16 3:30` or `2023-05-16`; undefined for anything else. */
export function readMoment(cell: string): Moment | undefined {
  const [, date, hours, minutes] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(cell.trim()) ?? [];
  if (date === undefined || !isoDateSchema.safeParse(date).success) return undefined;
  if (hours === undefined) return { date, minutes: null };
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hour < 24 && minute < 60 ? { date, minutes: hour * 60 + minute } : undefined;
}

/** The time of the day, `03:30`; null where only the date is given. */
export function timeOf({ minutes }: Moment): ClockTime | null {
  if (minutes === null) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The moment as a quotation writes it: `2023-05-16 03:30`. */
export function momentText(moment: Moment): string {
  return [moment.date, timeOf(moment) ?? []].flat().join(" ");
}

/** True when `end` is before `start`, as far as both are known. */
export function isBefore(end: Moment, start: Moment): boolean {
  if (end.date !== start.date) return end.date < start.date;
  return end.minutes !== null && start.minutes !== null && end.minutes < start.minutes;
}

/** A Python dict of numbers or of further dicts; NaN and None are null. */
export type Dict = ReadonlyMap<string, number | null | Dict>;

const TOKEN = /\s*(?:([{}:,])|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(nan|none)\b|(-?\d+(?:\.\d*)?))\s*/iy;
const DEEPEST = 4;

/**
 * Reads a Python dict literal, such as `{'south': 61, 'east': NaN}`; an empty cell is an empty dict. Undefined for
 * anything else. Nothing is evaluated.
 */
export function readDict(cell: string): Dict | undefined {
  if (cell.trim() === "") return new Map();
  const tokens = tokensOf(cell);
  if (tokens === undefined) return undefined;
  let at = 0;
  const take = (sign: string): boolean => {
    const found = tokens[at]?.sign === sign;
    if (found) at += 1;
    return found;
  };
  const dict = (depth: number): Dict | undefined => {
    if (depth > DEEPEST || !take("{")) return undefined;
    const entries = new Map<string, number | null | Dict>();
    while (!take("}")) {
      if (entries.size > 0 && !take(",")) return undefined;
      if (entries.size > 0 && take("}")) return entries;
      const key = tokens[at]?.text;
      if (key === undefined) return undefined;
      at += 1;
      if (!take(":")) return undefined;
      const number = tokens[at]?.number;
      const value = number === undefined ? dict(depth + 1) : number;
      if (value === undefined) return undefined;
      if (number !== undefined) at += 1;
      entries.set(key, value);
    }
    return entries;
  };
  const read = dict(1);
  return at === tokens.length ? read : undefined;
}

interface Token {
  readonly sign?: string;
  readonly text?: string;
  readonly number?: number | null;
}

function tokensOf(cell: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < cell.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(cell);
    if (!match) return undefined;
    const [whole, sign, single, double, nothing, number] = match;
    const text = single ?? double;
    if (sign !== undefined) tokens.push({ sign });
    else if (text !== undefined) tokens.push({ text: text.replace(/\\(.)/g, "$1") });
    else tokens.push({ number: nothing !== undefined ? null : Number(number) });
    at += whole.length;
  }
  return tokens;
}
