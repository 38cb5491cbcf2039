import { addDays, type IsoDate } from "../domain/calendar.ts";

/**
 * What a ledger has for a day: raids of which a share is made; raids whose numbers make none; a report that nothing was
 * launched; only claims that wait for review; no report at all, which may be a quiet day or a missing one.
 */
export const DAY_KINDS = ["with_share", "without_share", "quiet", "in_review", "unreported"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** Days of one attacker, by the end of raids. */
export interface KnownDays {
  /** Days with raids, and how many weapons they name as launched; null where none says so. */
  readonly raids: ReadonlyMap<IsoDate, number | null>;
  readonly withShare: ReadonlySet<IsoDate>;
  readonly inReview: ReadonlySet<IsoDate>;
}

/** Days of one year by what is known of them. */
export interface YearOfDays extends Readonly<Record<DayKind, number>> {
  readonly year: string;
  readonly days: number;
}

/** The days from the first to the last of which anything is known, by year and kind; each day once. */
export function daysByYear(known: KnownDays): YearOfDays[] {
  const all = [...known.raids.keys(), ...known.withShare, ...known.inReview].sort();
  const [first, last] = [all[0], all.at(-1)];
  const years = new Map<string, Record<DayKind, number> & { days: number }>();
  for (let day = first; day !== undefined && last !== undefined && day <= last; day = addDays(day, 1)) {
    const year = day.slice(0, 4);
    const counts = years.get(year) ?? {
      with_share: 0,
      without_share: 0,
      quiet: 0,
      in_review: 0,
      unreported: 0,
      days: 0,
    };
    counts[kindOf(day, known)] += 1;
    counts.days += 1;
    years.set(year, counts);
  }
  return [...years].map(([year, counts]) => ({ year, ...counts }));
}

function kindOf(day: IsoDate, { raids, withShare, inReview }: KnownDays): DayKind {
  if (withShare.has(day)) return "with_share";
  if (raids.get(day) === 0) return "quiet";
  if (raids.has(day)) return "without_share";
  return inReview.has(day) ? "in_review" : "unreported";
}
