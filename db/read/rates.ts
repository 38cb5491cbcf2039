import { breaksOf } from "../../domain/breaks.ts";
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

/** What the key of `figure` has for the periods of a step, by the day on which attacks ended. */
const KEY_OF_STEP: Partial<Record<Step, string>> = { day: `end_month, "end"`, month: "end_month" };

/** `countsToward` as SQL. */
const COUNTS: Record<Measure, string> = {
  stopped: "launched > 0",
  shot_down: "launched > 0 AND separate",
  resolved: "launched > 0 AND resolvable",
};

function readPeriodSums(db: Db, filter: RatesFilter): PeriodSums[] {
  const byEnd = filter.date === "end";
  const day = byEnd ? `"end"` : "start";
  const period = `${PERIOD_START[filter.step](day)} AS period_start`;
  const counts = COUNTS[filter.measure];
  const isCut = filter.from !== null || filter.to !== null;
  const where = [
    isDrawnFrom(filter.imported ?? true),
    "attacker = @attacker",
    isCut ? `${day} BETWEEN @from AND @to` : "true",
    filter.weapon.length > 0 ? "weapon IN (SELECT value FROM json_each(@weapons))" : "true",
  ].join(" AND ");
  const parameters = {
    attacker: filter.attacker,
    from: filter.from ?? "0000",
    to: filter.to ?? "9999",
    weapons: JSON.stringify(filter.weapon),
  };
  // A figure without a launched number states nothing but what was stopped, and is nobody's: for `stopped` no filter is
  // needed, which takes a third of the time off.
  const only = filter.measure === "stopped" ? "" : `FILTER (WHERE ${counts})`;
  const sum = (field: string) =>
    field === "stopped_without_launched" || only === ""
      ? `sum("${field}") AS "${field}"`
      : field === "launched"
        ? `coalesce(sum(launched) ${only}, 0) AS launched`
        : `sum("${field}") ${only} AS "${field}"`;
  const isParted = breaksOf(filter.attacker, filter.measure).length > 0;
  const days = (bound: "min" | "max") => (isParted ? `${bound}(${day}) FILTER (WHERE ${counts})` : "NULL");
  // In the order of the key, where it has one: then nothing is sorted.
  const group = (byEnd && KEY_OF_STEP[filter.step]) || "period_start";
  const inMonths = byEnd && isCut ? "AND end_month BETWEEN substr(@from, 1, 7) AND substr(@to, 1, 7)" : "";
  const rows = db.$client
    .prepare(
      `SELECT view, weapon, ${period}, ${SUMMED_FIELDS.map(sum).join(", ")},
         count(*) FILTER (WHERE ${counts}) AS attacks, count(DISTINCT ${day}) FILTER (WHERE ${counts}) AS days_covered,
         ${days("min")} AS first_day, ${days("max")} AS last_day,
         count(claimant) ${only} AS of_one, min(claimant) ${only} AS first_claimant, max(claimant) ${only} AS last_claimant
       FROM figure WHERE ${where} ${inMonths} AND view IN (SELECT value FROM json_each(@views))
       GROUP BY view, weapon, ${group}
       HAVING count(*) FILTER (WHERE ${counts}) > 0 OR sum(stopped_without_launched) > 0`,
    )
    .all({ ...parameters, views: JSON.stringify(viewsOf(filter)) }) as SumsRow[];
  const ofSeveral = rows.some(isOfSeveral) ? readClaimants() : null;
  return rows.map((row) => Object.assign(row, { claimants: claimantsOf(row) }));

  function claimantsOf(row: SumsRow): PeriodSums["claimants"] {
    if (isOfSeveral(row)) return ofSeveral?.get(`${row.weapon} ${row.period_start}`) ?? {};
    const speaker = row.view === "preferred" ? row.first_claimant : row.view;
    return speaker !== null && row.launched > 0 ? { [speaker]: row.launched } : {};
  }

  /** The launched weapons of each claimant in the preferred figures, for each weapon and period. */
  function readClaimants(): ReadonlyMap<string, PeriodSums["claimants"]> {
    const found = db.$client
      .prepare(
        `SELECT weapon, ${period}, claimant, sum(launched) AS launched FROM figure_claimant
         WHERE ${where} AND ${counts} GROUP BY weapon, period_start, claimant`,
      )
      .all(parameters) as { weapon: string; period_start: string; claimant: ClaimantSlug; launched: number }[];
    const byPeriod = new Map<string, Partial<Record<ClaimantSlug, number>>>();
    for (const { weapon, period_start, claimant, launched } of found) {
      const key = `${weapon} ${period_start}`;
      byPeriod.set(key, { ...byPeriod.get(key), [claimant]: launched });
    }
    return byPeriod;
  }
}

type SumsRow = Omit<PeriodSums, "claimants"> & {
  /** How many of the attacks have figures of a single claimant. */
  of_one: number;
  first_claimant: ClaimantSlug | null;
  last_claimant: ClaimantSlug | null;
};

/** True where the preferred figures of a period are taken from several claimants; most are of one. */
function isOfSeveral({ view, attacks, of_one, first_claimant, last_claimant }: SumsRow): boolean {
  return view === "preferred" && (of_one < attacks || first_claimant !== last_claimant);
}
