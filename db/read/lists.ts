import type {
  ATTACK_FACETS,
  AttacksFilter,
  ChangesOf,
  CLAIM_FACETS,
  ClaimsFilter,
  Facets,
  Page,
  RatesFilter,
  REPORT_FACETS,
  ReportsFilter,
} from "../../domain/filters.ts";
import { rateStatus } from "../../domain/rates.ts";
import type { Release } from "../../domain/release.ts";
import type { Db } from "../open.ts";
import { type AllRows, allAttacks, allChanges, allClaims, allReports, allStatements } from "./all-rows.ts";
import { readAttacks } from "./attacks.ts";
import { readChanges } from "./changes.ts";
import { countClaims, readClaims } from "./claims.ts";
import { readAttackFacets, readClaimFacets, readReportFacets } from "./facets.ts";
import { readRates } from "./rates.ts";
import { pageOfReleases, readReleases } from "./releases.ts";
import { readReports } from "./reports.ts";

/** The ways to read a list: a page, every row as the page has it, and every row as a table has it. */
export interface List<PageFilter, Filter, Row, TableRow, Facet extends string = never> {
  readonly page: (db: Db, filter: PageFilter, release: Release) => Page<Row>;
  readonly objects: (db: Db, filter: Filter, release: Release) => AllRows<Row>;
  readonly table: (db: Db, filter: Filter, release: Release) => AllRows<TableRow>;
  /** Counts the rows of a filter beforehand, with pauses, where that takes long. */
  readonly countAhead?: (db: Db, filter: Filter, pause: () => Promise<unknown>) => Promise<void>;
  /** How many rows of the filter have each value. */
  readonly facets?: (db: Db, filter: PageFilter, by: readonly Facet[]) => Facets;
}

const list = <PageFilter, Filter, Row, TableRow, Facet extends string = never>(
  ways: List<PageFilter, Filter, Row, TableRow, Facet>,
) => ways;

const whole = <Row>(rows: readonly Row[]): AllRows<Row> & Page<Row> => ({
  rows: [...rows],
  next: null,
  total: rows.length,
});

const ratesWithStatus = (db: Db, filter: RatesFilter) =>
  whole(readRates(db, filter).map((rate) => ({ ...rate, rate_status: rateStatus(rate) })));

type Whole<Filter> = Omit<Filter, "limit" | "cursor">;

export const RATE_LIST = list({ page: ratesWithStatus, objects: ratesWithStatus, table: ratesWithStatus });

export const ATTACK_LIST = list({
  page: readAttacks,
  objects: allAttacks,
  table: allStatements,
  facets: (db: Db, filter: AttacksFilter, by: readonly (typeof ATTACK_FACETS)[number][]) =>
    readAttackFacets(db, filter, by),
});

export const CLAIM_LIST = list({
  page: readClaims,
  objects: (db: Db, filter: Whole<ClaimsFilter>) => allClaims(db, filter),
  table: (db: Db, filter: Whole<ClaimsFilter>) => allClaims(db, filter),
  countAhead: (db: Db, filter: Whole<ClaimsFilter>, pause) =>
    countClaims(db, { ...filter, limit: 1, cursor: null }, pause),
  facets: (db: Db, filter: ClaimsFilter, by: readonly (typeof CLAIM_FACETS)[number][]) =>
    readClaimFacets(db, filter, by),
});

export const REPORT_LIST = list({
  page: readReports,
  objects: (db: Db, filter: Whole<ReportsFilter>) => allReports(db, filter),
  table: (db: Db, filter: Whole<ReportsFilter>) => allReports(db, filter),
  facets: (db: Db, filter: ReportsFilter, by: readonly (typeof REPORT_FACETS)[number][]) =>
    readReportFacets(db, filter, by),
});

export const CHANGE_LIST = list({
  page: (db: Db, { limit, cursor, ...of }: ChangesOf & { limit: number; cursor: string | null }) =>
    readChanges(db, limit, cursor, of),
  objects: allChanges,
  table: allChanges,
});

/** The releases up to the one that is asked, newest first. */
const releasesUpTo = (db: Db, latest: Release): Release[] => readReleases(db).filter(({ id }) => id <= latest.id);

export const RELEASE_LIST = list({
  page: (db: Db, filter: { limit: number; cursor: string | null }, release) =>
    pageOfReleases(readReleases(db), filter, release),
  objects: (db: Db, _filter: object, release) => whole(releasesUpTo(db, release)),
  table: (db: Db, _filter: object, release) => whole(releasesUpTo(db, release)),
});

/** A list that does not depend on the ledger. */
export function fixedList<Row>(rows: readonly Row[]): List<object, object, Row, Row> {
  return list({ page: () => whole(rows), objects: () => whole(rows), table: () => whole(rows) });
}

/** Every row of the ledger's tables at a release, each table read when its turn comes; the filters choose the rows. */
export function ledgerRows(
  db: Db,
  filters: {
    readonly rates: RatesFilter;
    readonly attacks: Whole<AttacksFilter>;
    readonly claims: Whole<ClaimsFilter>;
    readonly reports: Whole<ReportsFilter>;
  },
  release: Release,
) {
  return {
    rates: RATE_LIST.table(db, filters.rates, release).rows,
    attacks: ATTACK_LIST.table(db, filters.attacks, release).rows,
    claims: CLAIM_LIST.table(db, filters.claims, release).rows,
    reports: REPORT_LIST.table(db, filters.reports, release).rows,
    releases: RELEASE_LIST.table(db, {}, release).rows,
  };
}
