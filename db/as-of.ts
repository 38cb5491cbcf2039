import { and, eq, exists, gt, lte, ne, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "./open.ts";
import { claim, report } from "./schema.ts";

const newerClaim = alias(claim, "newer_claim");
const newerReport = alias(report, "newer_report");

/** What a query must say of a version for SQLite to use the index `claim_revised`, which has no first versions. */
const IS_LATER = sql`${newerClaim.version} > 1`;

/** The version of each claim that holds at a release: the last one up to then. Withdrawn claims are among them. */
export function claimAt(db: Db, release_id: number): SQL | undefined {
  const newer = db
    .select({ one: sql`1` })
    .from(newerClaim)
    .where(
      and(
        eq(newerClaim.id, claim.id),
        IS_LATER,
        gt(newerClaim.version, claim.version),
        lte(newerClaim.release_id, release_id),
      ),
    );
  return and(lte(claim.release_id, release_id), notExists(newer));
}

/** The version of each report that holds at a release. */
export function reportAt(db: Db, release_id: number): SQL | undefined {
  const newer = db
    .select({ one: sql`1` })
    .from(newerReport)
    .where(
      and(
        eq(newerReport.id, report.id),
        gt(newerReport.version, report.version),
        lte(newerReport.release_id, release_id),
      ),
    );
  return and(lte(report.release_id, release_id), notExists(newer));
}

/** True for a claim whose report was not imported. */
export function isOwn(db: Db): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(report)
      .where(
        and(eq(report.id, claim.report_id), eq(report.version, claim.report_version), ne(report.origin, "imported")),
      ),
  );
}

/** True, or `too_slow` where the time of the reads is over. */
export const IN_TIME = sql`in_time()`;

/** True where a text holds the words, in any case and alphabet. `fold` is ours: SQLite's own folds Latin letters only. */
export function holds(text: SQL, words: string): SQL {
  return sql`instr(fold(${text}), fold(${words})) > 0`;
}
