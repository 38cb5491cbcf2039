import { and, asc, count, desc, eq, gte, inArray, lte, ne, type SQL, sql } from "drizzle-orm";
import type { Claim } from "../../domain/claim.ts";
import { type AsOf, type Page, REPORT_SORTS, type ReportsFilter } from "../../domain/filters.ts";
import type { Report } from "../../domain/report.ts";
import { claimAt, holds, IN_TIME, reportAt } from "../as-of.ts";
import { claimOf } from "../claim-row.ts";
import { keyset, readCursor, readSort, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { claim, release, report } from "../schema.ts";
import { snapshot } from "../snapshot.ts";
import { readLatestRelease, resolveRelease } from "./releases.ts";

const FIELDS = {
  id: report.id,
  publisher: report.publisher,
  title: report.title,
  url: report.url,
  published: report.published,
  language: report.language,
  origin: report.origin,
  license: report.license,
  content_hash: report.content_hash,
};

/** A report with the number of claims that it states now. */
export type ReportRow = Report & { claims: number };

const PUBLISHED = sql<string>`coalesce(${report.published}, '')`;
const WORDS = sql`coalesce(${report.title}, '') || ' ' || coalesce(${report.publisher}, '') || ' ' || coalesce(${report.url}, '')`;

/** One page of reports by the filter; from and to are days of publication. */
export function readReports(db: Db, filter: ReportsFilter): Page<ReportRow> {
  return snapshot(db, () => {
    const { descending } = readSort(filter.sort, REPORT_SORTS);
    const cursor = readCursor(filter);
    const release = cursor?.release ?? resolveRelease(db, filter.as_of).id;
    const condition = matching(db, filter, release);
    const total = db.select({ total: count() }).from(report).where(condition).get()?.total ?? 0;
    const order = descending ? desc : asc;
    const found = db
      .select(FIELDS)
      .from(report)
      .where(and(condition, keyset(cursor, PUBLISHED, report.id, descending)))
      .orderBy(order(PUBLISHED), order(report.id))
      .limit(filter.limit + 1)
      .all();
    const rows = found.slice(0, filter.limit);
    const last = rows.at(-1);
    const next =
      found.length > filter.limit && last ? writeCursor(filter, release, last.published ?? "", last.id) : null;
    const claims = claimCounts(
      db,
      rows.map(({ id }) => id),
      release,
    );
    return { rows: rows.map((row) => ({ ...row, claims: claims.get(row.id) ?? 0 })), next, total };
  });
}

/** The condition of a filter on the table `report` at a release. */
export function matching(db: Db, { from, to, q, imported }: ReportsFilter, release: number): SQL | undefined {
  return and(
    reportAt(db, release),
    imported === false ? ne(report.origin, "imported") : undefined,
    from === null ? undefined : gte(report.published, from),
    to === null ? undefined : lte(report.published, to),
    q === null ? undefined : holds(WORDS, q),
    IN_TIME,
  );
}

function claimCounts(db: Db, ids: readonly string[], release: number): Map<string, number> {
  const counts = db
    .select({ id: claim.report_id, claims: count() })
    .from(claim)
    .where(and(inArray(claim.report_id, [...ids]), currentClaim(db, release)))
    .groupBy(claim.report_id)
    .all();
  return new Map(counts.map(({ id, claims }) => [id, claims]));
}

const currentClaim = (db: Db, release: number): SQL | undefined =>
  and(eq(claim.withdrawn, false), claimAt(db, release));

/** The reports of ids as they stood at a release, oldest first. */
export function reportsByIds(db: Db, ids: readonly string[], release: number): Report[] {
  return db
    .select(FIELDS)
    .from(report)
    .where(and(inArray(report.id, [...ids]), reportAt(db, release)))
    .orderBy(sql`coalesce(${report.published}, '9999')`, report.id)
    .all();
}

/** The report of an id with the claims that it states, as they stood on a day, or null. */
export function readReport(db: Db, id: string, as_of: AsOf): { report: Report; claims: Claim[] } | null {
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of).id;
    const [found] = reportsByIds(db, [id], release);
    if (!found) return null;
    const rows = db
      .select()
      .from(claim)
      .where(and(eq(claim.report_id, id), currentClaim(db, release)))
      .orderBy(sql`coalesce(${claim.end}, '')`, claim.id)
      .all();
    return { report: found, claims: rows.map(claimOf) };
  });
}

/** The reports that releases with one of these notes filed or changed, as they stand now. */
export function readReportsOfReleases(db: Db, notes: readonly string[]): ReportRow[] {
  return snapshot(db, () => {
    const { id: latest } = readLatestRelease(db);
    const filed = db
      .select({ id: report.id })
      .from(report)
      .innerJoin(release, eq(release.id, report.release_id))
      .where(inArray(release.note, [...notes]));
    const rows = db
      .select(FIELDS)
      .from(report)
      .where(and(inArray(report.id, filed), reportAt(db, latest)))
      .orderBy(report.id)
      .all();
    const ids = rows.map(({ id }) => id);
    const claims = claimCounts(db, ids, latest);
    return rows.map((row) => ({ ...row, claims: claims.get(row.id) ?? 0 }));
  });
}

/** The licences of imported reports as they stood, each once. */
export function readImportedLicenses(db: Db, as_of: AsOf): string[] {
  const found = db
    .selectDistinct({ license: report.license })
    .from(report)
    .where(and(reportAt(db, resolveRelease(db, as_of).id), eq(report.origin, "imported")))
    .orderBy(report.license)
    .all();
  return found.map(({ license }) => license);
}
