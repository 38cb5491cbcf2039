import type { AsOf } from "../../domain/filters.ts";
import { isPeriodTotal, type PeriodTotal, periodTotal, type RaidSums } from "../../ledger/period-totals.ts";
import { isDrawnFrom } from "../derive.ts";
import type { Db } from "../open.ts";
import { derivedAt, snapshot } from "../snapshot.ts";
import { iterateClaims } from "./claims.ts";
import { resolveRelease } from "./releases.ts";

/** Which totals are asked for: of one attacker, or of all; without imported claims where `imported` is false. */
export interface PeriodTotalsFilter {
  readonly attacker: string | null;
  readonly as_of: AsOf;
  readonly imported?: boolean;
}

/** The totals over periods, each beside what the preferred figures of the raids that ended within it add up to. */
export function readPeriodTotals(db: Db, { attacker, as_of, imported }: PeriodTotalsFilter): PeriodTotal[] {
  return snapshot(db, () => {
    const sums = derivedAt(db, resolveRelease(db, as_of).id).$client.prepare(
      `SELECT coalesce(sum(launched), 0) AS launched, coalesce(sum(coalesce(intercepted, 0) + coalesce(lost, 0) + coalesce(stopped, 0)), 0) AS stopped,
         coalesce(sum(stopped_without_launched), 0) AS stopped_without_launched, count(DISTINCT "end") AS days
       FROM figure WHERE attacker = ? AND view = 'preferred' AND weapon = ? AND "end" BETWEEN ? AND ?
         AND ${isDrawnFrom(imported ?? true)}`,
    );
    const found: PeriodTotal[] = [];
    for (const page of iterateClaims(db, { ...PERIODS, attacker, as_of, imported })) {
      for (const claim of page.filter(isPeriodTotal)) {
        found.push(periodTotal(claim, sums.get(claim.attacker, claim.weapon, claim.start, claim.end) as RaidSums));
      }
    }
    return found;
  });
}

const PERIODS = {
  weapon: [],
  claimant: [],
  kind: "period",
  scope: null,
  q: null,
  from: null,
  to: null,
  date: "end",
  sort: "end",
  limit: 500,
  cursor: null,
} as const;
