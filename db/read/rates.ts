import type { Step } from "../../domain/calendar.ts";
import type { ClaimantSlug } from "../../domain/claimants.ts";
import type { RatesFilter } from "../../domain/filters.ts";
import type { Measure, Rate } from "../../domain/rates.ts";
import { type PeriodSums, ratesOf, SUMMED_FIELDS, viewsOf } from "../../ledger/rates.ts";
import { isDrawnFrom } from "../derive.ts";
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

/** The first day of the period that holds a day, as SQL. */
const PERIOD_START: Record<Step, (day: string) => string> = {
  day: (day) => day,
  week: (day) => `date(${day}, 'weekday 0', '-6 days')`,
  month: (day) => `substr(${day}, 1, 7) || '-01'`,
  quarter: (day) =>
    `printf('%s-%02d-01', substr(${day}, 1, 4), ((CAST(substr(${day}, 6, 2) AS INTEGER) - 1) / 3) * 3 + 1)`,
  year: (day) => `substr(${day}, 1, 4) || '-01-01'`,
};

/** `countsToward` as SQL. */
const COUNTS: Record<Measure, string> = {
  stopped: "launched > 0",
  shot_down: "launched > 0 AND separate",
  resolved: "launched > 0 AND resolvable",
};

function readPeriodSums(db: Db, filter: RatesFilter): PeriodSums[] {
  const day = filter.date === "start" ? "start" : `"end"`;
  const period = `${PERIOD_START[filter.step](day)} AS period_start`;
  const counts = COUNTS[filter.measure];
  const where = `${isDrawnFrom(filter.imported ?? true)} AND attacker = @attacker AND ${day} BETWEEN @from AND @to
    ${filter.weapon.length > 0 ? "AND weapon IN (SELECT value FROM json_each(@weapons))" : ""}`;
  const parameters = {
    attacker: filter.attacker,
    from: filter.from ?? "0000",
    to: filter.to ?? "9999",
    weapons: JSON.stringify(filter.weapon),
  };
  // A figure without a launched number is all zeros but for what was stopped: for `stopped` no filter is needed, which
  // takes a third of the time off.
  const sum = (field: string) =>
    field === "stopped_without_launched" || filter.measure === "stopped"
      ? `sum("${field}") AS "${field}"`
      : `coalesce(sum("${field}") FILTER (WHERE ${counts}), 0) AS "${field}"`;
  const sums = db.$client
    .prepare(
      `SELECT view, weapon, ${period}, ${SUMMED_FIELDS.map(sum).join(", ")},
         count(*) FILTER (WHERE ${counts}) AS attacks, count(DISTINCT ${day}) FILTER (WHERE ${counts}) AS days_covered
       FROM figure WHERE ${where} AND view IN (SELECT value FROM json_each(@views))
       GROUP BY view, weapon, period_start
       HAVING count(*) FILTER (WHERE ${counts}) > 0 OR sum(stopped_without_launched) > 0`,
    )
    .all({ ...parameters, views: JSON.stringify(viewsOf(filter)) }) as Omit<PeriodSums, "claimants">[];
  const claimants = db.$client
    .prepare(
      `SELECT weapon, ${period}, claimant, sum(launched) AS launched FROM figure_claimant
       WHERE ${where} AND ${counts} GROUP BY weapon, period_start, claimant`,
    )
    .all(parameters) as { weapon: string; period_start: string; claimant: ClaimantSlug; launched: number }[];
  const preferred = new Map<string, Partial<Record<ClaimantSlug, number>>>();
  for (const { weapon, period_start, claimant, launched } of claimants) {
    const key = `${weapon} ${period_start}`;
    preferred.set(key, { ...preferred.get(key), [claimant]: launched });
  }
  return sums.map((s) => ({ ...s, claimants: claimantsOf(s, preferred) }));
}

function claimantsOf(
  { view, weapon, period_start, launched }: Omit<PeriodSums, "claimants">,
  preferred: ReadonlyMap<string, PeriodSums["claimants"]>,
): PeriodSums["claimants"] {
  if (view === "preferred") return preferred.get(`${weapon} ${period_start}`) ?? {};
  return launched > 0 ? { [view]: launched } : {};
}
