import type { Step } from "../../domain/calendar.ts";
import type { ClaimantSlug } from "../../domain/claimants.ts";
import type { RatesFilter } from "../../domain/filters.ts";
import type { Rate } from "../../domain/rates.ts";
import { type PeriodSums, ratesOf, SUM_FIELDS, viewsOf } from "../../ledger/rates.ts";
import type { Db } from "../open.ts";
import { derivedAt, snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";

/**
 * Rates of a filter, ordered by weapon (as asked), claimant (as asked) and period: one row for every period between
 * the first and the last with data, empty ones with numerator 0, denominator 0 and a rate of null.
 */
export function readRates(db: Db, filter: RatesFilter): Rate[] {
  return snapshot(db, () => {
    const release = resolveRelease(db, filter.as_of);
    const sums = readPeriodSums(derivedAt(db, release.id), filter);
    return ratesOf(sums, filter, release.committed_at.slice(0, 10));
  });
}

/** The first day of the period that holds `day`, as SQL. */
const PERIOD_START: Record<Step, string> = {
  day: "day",
  week: "date(day, 'weekday 0', '-6 days')",
  month: "substr(day, 1, 7) || '-01'",
  quarter: "printf('%s-%02d-01', substr(day, 1, 4), ((CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3) * 3 + 1)",
  year: "substr(day, 1, 4) || '-01-01'",
};

const WHERE = `WHERE attacker = @attacker AND measure = @measure AND date_rule = @date
  AND view IN (SELECT value FROM json_each(@views)) AND (@weapons = '[]' OR weapon IN (SELECT value FROM json_each(@weapons)))
  AND day BETWEEN coalesce(@from, '0000') AND coalesce(@to, '9999')`;

function readPeriodSums(db: Db, filter: RatesFilter): PeriodSums[] {
  const parameters = {
    attacker: filter.attacker,
    measure: filter.measure,
    date: filter.date,
    views: JSON.stringify(viewsOf(filter)),
    weapons: JSON.stringify(filter.weapon),
    from: filter.from,
    to: filter.to,
  };
  const period = PERIOD_START[filter.step];
  const sums = db.$client
    .prepare(
      `SELECT view, weapon, ${period} AS period_start, ${SUM_FIELDS.map((f) => `sum("${f}") AS "${f}"`).join(", ")}
       FROM rate_day ${WHERE} GROUP BY view, weapon, period_start`,
    )
    .all(parameters) as Omit<PeriodSums, "claimants">[];
  const claimants = db.$client
    .prepare(
      `SELECT view, weapon, ${period} AS period_start, claimant, sum(launched) AS launched
       FROM rate_day_claimant ${WHERE} GROUP BY view, weapon, period_start, claimant`,
    )
    .all(parameters) as {
    view: string;
    weapon: string;
    period_start: string;
    claimant: ClaimantSlug;
    launched: number;
  }[];
  const byPeriod = new Map<string, Partial<Record<ClaimantSlug, number>>>();
  for (const { view, weapon, period_start, claimant, launched } of claimants) {
    const key = `${view} ${weapon} ${period_start}`;
    byPeriod.set(key, { ...byPeriod.get(key), [claimant]: launched });
  }
  return sums.map((s) => ({ ...s, claimants: byPeriod.get(`${s.view} ${s.weapon} ${s.period_start}`) ?? {} }));
}
