import type { IsoDate } from "../../domain/calendar.ts";
import type { Claim } from "../../domain/claim.ts";
import { type Page, REPORT_SORTS, type ReportsFilter } from "../../domain/filters.ts";
import type { Report } from "../../domain/report.ts";
import { type ClaimRow, claimOf } from "../claim-row.ts";
import { CLAIM_AT, REPORT_AT } from "../current.ts";
import { readCursor, readSort, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";
import { type Condition, whereOf } from "./where.ts";

const FIELDS = "r.id, r.publisher, r.title, r.url, r.published, r.language, r.origin, r.license, r.content_hash";

/** A report with the number of claims that it states now. */
export type ReportRow = Report & { claims: number };

const CLAIMS = `(SELECT count(*) FROM claim c WHERE c.report_id = r.id AND c.withdrawn = 0
  AND c.release_id <= @release AND NOT EXISTS (
    SELECT 1 FROM claim newer WHERE newer.id = c.id AND newer.version > c.version AND newer.release_id <= @release))`;

/** One page of reports by the filter; from and to are days of publication. */
export function readReports(db: Db, filter: ReportsFilter): Page<ReportRow> {
  return snapshot(db, () => {
    const { descending } = readSort(filter.sort, REPORT_SORTS);
    const cursor = readCursor(filter);
    const release = cursor?.release ?? resolveRelease(db, filter.as_of).id;
    const conditions = reportConditions(filter, release);
    const all = whereOf(conditions);
    const total = db.$client.prepare(`SELECT count(*) FROM report r ${all.sql}`).pluck().get(all.parameters) as number;
    const key = "coalesce(r.published, '')";
    if (cursor) {
      conditions.push({
        sql: `(${key}, r.id) ${descending ? "<" : ">"} (@cursor_key, @cursor_id)`,
        parameters: { cursor_key: cursor.key, cursor_id: cursor.id },
      });
    }
    const { sql, parameters } = whereOf(conditions);
    const direction = descending ? "DESC" : "ASC";
    const found = db.$client
      .prepare(
        `SELECT ${FIELDS}, ${CLAIMS} AS claims FROM report r ${sql}
         ORDER BY ${key} ${direction}, r.id ${direction} LIMIT @limit`,
      )
      .all({ ...parameters, limit: filter.limit + 1 }) as ReportRow[];
    const rows = found.slice(0, filter.limit);
    const last = rows.at(-1);
    const next =
      found.length > filter.limit && last ? writeCursor(filter, release, last.published ?? "", last.id) : null;
    return { rows, next, total };
  });
}

function reportConditions(filter: ReportsFilter, release: number): Condition[] {
  const conditions: Condition[] = [
    {
      sql: `r.release_id <= @release AND NOT EXISTS (
        SELECT 1 FROM report newer WHERE newer.id = r.id AND newer.version > r.version AND newer.release_id <= @release)`,
      parameters: { release },
    },
  ];
  const { from, to, q } = filter;
  if (from !== null) conditions.push({ sql: "r.published >= @from", parameters: { from } });
  if (to !== null) conditions.push({ sql: "r.published <= @to", parameters: { to } });
  if (q !== null) {
    conditions.push({
      sql: "instr(fold(coalesce(r.title, '') || ' ' || coalesce(r.publisher, '') || ' ' || coalesce(r.url, '')), fold(@q)) > 0",
      parameters: { q },
    });
  }
  return conditions;
}

/** The reports of ids as they stood at a release, oldest first. */
export function reportsByIds(db: Db, ids: readonly string[], release_id: number): Report[] {
  return db.$client
    .prepare(
      `SELECT ${FIELDS} FROM report r WHERE r.id IN (SELECT value FROM json_each(?)) AND ${REPORT_AT}
       ORDER BY coalesce(r.published, '9999'), r.id`,
    )
    .all(JSON.stringify(ids), release_id, release_id) as Report[];
}

/** The report of an id with the claims that it states, as they stood on a day, or null. */
export function readReport(db: Db, id: string, as_of: IsoDate | null): { report: Report; claims: Claim[] } | null {
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of).id;
    const [report] = reportsByIds(db, [id], release);
    if (!report) return null;
    const rows = db.$client
      .prepare(
        `SELECT c.* FROM claim c WHERE c.report_id = ? AND c.withdrawn = 0 AND ${CLAIM_AT}
         ORDER BY coalesce(c."end", ''), c.id`,
      )
      .all(id, release, release) as ClaimRow[];
    return { report, claims: rows.map(claimOf) };
  });
}
