import type { IsoDate, Period } from "../../domain/calendar.ts";

/** First and last of the periods chosen, as places among all of them. */
export interface Choice {
  readonly first: number;
  readonly last: number;
}

/** The places of the dates of an address; dates before or after all that is on record count as its ends. */
export function choiceOf(periods: readonly Period[], from: IsoDate | null, to: IsoDate | null): Choice {
  const end = periods.length - 1;
  const first = from === null ? 0 : periods.findIndex((period) => period.end >= from);
  const last = to === null ? end : periods.findLastIndex((period) => period.start <= to);
  const begin = first < 0 ? end : first;
  return { first: begin, last: Math.max(begin, last) };
}

/** The dates of a choice as the address holds them: empty at either end of the record, so that new days join. */
export function datesOf(periods: readonly Period[], { first, last }: Choice): { from: string; to: string } {
  return {
    from: first <= 0 ? "" : (periods[first]?.start ?? ""),
    to: last >= periods.length - 1 ? "" : (periods[last]?.end ?? ""),
  };
}

export type Handle = "first" | "last";

/** A choice with one handle at another place; the handles never cross, and stay on the record. */
export function moved(choice: Choice, handle: Handle, place: number, count: number): Choice {
  return handle === "first"
    ? { ...choice, first: Math.max(0, Math.min(place, choice.last)) }
    : { ...choice, last: Math.min(count - 1, Math.max(place, choice.first)) };
}

/** A choice as long as before, `by` periods later; it stops at the ends of the record. */
export function shifted({ first, last }: Choice, by: number, count: number): Choice {
  const room = Math.max(-first, Math.min(by, count - 1 - last));
  return { first: first + room, last: last + room };
}
