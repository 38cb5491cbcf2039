import type Sqlite from "better-sqlite3";
import type { IsoDate } from "../domain/calendar.ts";
import { type ClaimRow, claimOf } from "./claim-row.ts";
import type { Bucket } from "./derive.ts";

/** SQL: the version of `c` that holds at a release, given twice as a parameter. Withdrawn claims are among them. */
export const CLAIM_AT = `c.release_id <= ? AND NOT EXISTS (
  SELECT 1 FROM claim newer WHERE newer.id = c.id AND newer.version > c.version AND newer.release_id <= ?)`;

/** SQL: the version of `r` that holds at a release, given twice as a parameter. */
export const REPORT_AT = `r.release_id <= ? AND NOT EXISTS (
  SELECT 1 FROM report newer WHERE newer.id = r.id AND newer.version > r.version AND newer.release_id <= ?)`;

/** A function that gives the claims of a bucket as they stood at a release, with where and when their reports appeared. */
export function bucketReader(client: Sqlite.Database, release_id: number) {
  const select = client.prepare(
    `SELECT c.*, r.published AS report_published, r.url AS report_url FROM claim c
     JOIN report r ON r.id = c.report_id AND r.version = c.report_version
     WHERE c.attacker = ? AND c."end" = ? AND c.kind = 'attack' AND c.review = 'published' AND c.withdrawn = 0
     AND ${CLAIM_AT}`,
  );
  return ({ attacker, end }: Bucket) => {
    const rows = select.all(attacker, end, release_id, release_id) as (ClaimRow & {
      report_published: IsoDate | null;
      report_url: string | null;
    })[];
    return {
      claims: rows.map(claimOf),
      sources: new Map(rows.map((row) => [row.report_id, { url: row.report_url, published: row.report_published }])),
    };
  };
}
