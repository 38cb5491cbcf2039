import { and, count, desc, eq, lt, lte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Claim } from "../../domain/claim.ts";
import type { Page } from "../../domain/filters.ts";
import { claimOf } from "../claim-row.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { claim, release } from "../schema.ts";
import { snapshot } from "../snapshot.ts";
import { readLatestRelease } from "./releases.ts";

/** One claim that a release added, revised or withdrew. */
export interface Change {
  readonly release: number;
  readonly committed_at: string;
  readonly kind: "added" | "revised" | "withdrawn";
  readonly before: Claim | null;
  readonly after: Claim;
  readonly reason: string | null;
}

const before = alias(claim, "before");

/** Rows are only ever appended: their place in the table is the order in which they were released. */
const place = sql<number>`${claim}.rowid`;

/** One page of changes, the newest first. */
export function readChanges(db: Db, limit: number, cursor: string | null): Page<Change> {
  return snapshot(db, () => {
    const filter = { limit, cursor };
    const position = readCursor(filter);
    const latest = position?.release ?? readLatestRelease(db).id;
    const upToThen = lte(claim.release_id, latest);
    const total = db.select({ total: count() }).from(claim).where(upToThen).get()?.total ?? 0;
    const found = db
      .select({ place, after: claim, before, committed_at: release.committed_at })
      .from(claim)
      .innerJoin(release, eq(release.id, claim.release_id))
      .leftJoin(before, and(eq(before.id, claim.id), eq(before.version, sql`${claim.version} - 1`)))
      .where(and(upToThen, position ? lt(place, position.key) : undefined))
      .orderBy(desc(place))
      .limit(limit + 1)
      .all();
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const next = found.length > limit && last ? writeCursor(filter, latest, last.place, last.after.id) : null;
    return {
      rows: rows.map((row) => ({
        release: row.after.release_id,
        committed_at: row.committed_at,
        ...changeOf(claimOf(row.after), row.before ? claimOf(row.before) : null),
      })),
      next,
      total,
    };
  });
}

function changeOf(after: Claim, old: Claim | null): Pick<Change, "kind" | "before" | "after" | "reason"> {
  const kind = after.withdrawn ? "withdrawn" : old === null || old.withdrawn ? "added" : "revised";
  return { kind, before: old, after, reason: after.review_reason };
}
