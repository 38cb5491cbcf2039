import type { ClockTime, IsoDate } from "../domain/calendar.ts";
import type { Claim } from "../domain/claim.ts";

/** A window in minutes by the clock of the place under attack; it ends after it begins. */
export interface ClockWindow {
  readonly opens: number;
  readonly closes: number;
}

const MINUTE_MS = 60_000;

/**
 * The window of a claim that states its days and at least one time; null for days alone. Where one time is left open,
 * the window reaches to the beginning or the end of that day. A moment lasts a minute.
 */
export function clockWindowOf(claim: Pick<Claim, "start" | "end" | "start_time" | "end_time">): ClockWindow | null {
  const { start, end, start_time, end_time } = claim;
  if (!start || !end || (!start_time && !end_time)) return null;
  const opens = minuteOf(start, start_time ?? "00:00");
  const closes = minuteOf(end, end_time ?? "23:59");
  return closes >= opens ? { opens, closes: Math.max(closes, opens + 1) } : null;
}

const minuteOf = (day: IsoDate, time: ClockTime): number => Date.parse(`${day}T${time}Z`) / MINUTE_MS;

/** The minutes that two windows have in common; zero where one begins as the other ends. */
export function sharedMinutes(a: ClockWindow, b: ClockWindow): number {
  return Math.max(0, Math.min(a.closes, b.closes) - Math.max(a.opens, b.opens));
}

/** True when two windows share more than half of the shorter one: two reports of one raid, or a part of it. */
export function areMostlyOne(a: ClockWindow, b: ClockWindow): boolean {
  const shorter = Math.min(a.closes - a.opens, b.closes - b.opens);
  return sharedMinutes(a, b) * 2 > shorter;
}
