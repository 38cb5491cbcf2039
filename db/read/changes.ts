import { and, count, desc, eq, inArray, lt, lte, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Claim } from "../../domain/claim.ts";
import type { ChangeKind, ChangesOf, Page } from "../../domain/filters.ts";
import { IN_TIME, isOwn } from "../as-of.ts";
import { claimOf } from "../claim-row.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { claim, release } from "../schema.ts";
import { snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";

/** One claim that a release added, revised or withdrew. */
export interface Change {
  readonly release: number;
  readonly committed_at: string;
  readonly kind: ChangeKind;
  readonly before: Claim | null;
  readonly after: Claim;
  readonly reason: string | null;
}

const before = alias(claim, "before");

/** Rows are only ever appended: their place in the table is the order in which they were released. */
const place = sql<number>`${claim}.rowid`;

/** `changeOf` as SQL. */
const IS_OF_KIND: Record<ChangeKind, SQL> = {
  added: sql`NOT ${claim.withdrawn} AND coalesce(${before.withdrawn}, 1)`,
  revised: sql`NOT ${claim.withdrawn} AND NOT coalesce(${before.withdrawn}, 1)`,
  withdrawn: sql`${claim.withdrawn}`,
};

const isVersionBefore = and(eq(before.id, claim.id), eq(before.version, sql`${claim.version} - 1`));

/** One page of changes, the newest first: of all releases (up to `as_of`), or of one; of every kind, or of one. */
export function readChanges(
  db: Db,
  limit: number,
  cursor: string | null,
  of: ChangesOf = { release: null, kind: null },
): Page<Change> {
  return snapshot(db, () => {
    const filter = { ...of, limit, cursor };
    const position = readCursor(filter);
    const latest = position?.release ?? resolveRelease(db, of.as_of ?? null).id;
    const matching = and(
      lte(claim.release_id, latest),
      of.release === null ? undefined : eq(claim.release_id, of.release),
      of.kind === null ? undefined : IS_OF_KIND[of.kind],
      of.imported === false ? isOwn(db) : undefined,
      IN_TIME,
    );
    const counted = db.select({ total: count() }).from(claim).$dynamic();
    // The version before is looked up for each claim, which only a kind has to know.
    if (of.kind !== null) counted.leftJoin(before, isVersionBefore);
    const total = counted.where(matching).get()?.total ?? 0;
    const found = db
      .select({ place, after: claim, before, committed_at: release.committed_at })
      .from(claim)
      .innerJoin(release, eq(release.id, claim.release_id))
      .leftJoin(before, isVersionBefore)
      .where(and(matching, position ? lt(place, position.key) : undefined))
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

/** How many claims a release added, revised and withdrew. */
export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** The numbers of changes of releases, by the id of the release. */
export function readChangeCounts(db: Db, releases: readonly number[]): Map<number, ChangeCounts> {
  const sumOf = (kind: ChangeKind) => sql<number>`coalesce(sum(${IS_OF_KIND[kind]}), 0)`;
  const counts = db
    .select({
      release: claim.release_id,
      added: sumOf("added"),
      revised: sumOf("revised"),
      withdrawn: sumOf("withdrawn"),
    })
    .from(claim)
    .leftJoin(before, isVersionBefore)
    .where(inArray(claim.release_id, [...releases]))
    .groupBy(claim.release_id)
    .all();
  return new Map(counts.map(({ release: id, ...numbers }) => [id, numbers]));
}
