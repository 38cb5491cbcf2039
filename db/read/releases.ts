import { asc, desc, eq, lte, sql } from "drizzle-orm";
import type { IsoDate } from "../../domain/calendar.ts";
import type { AsOf, Page } from "../../domain/filters.ts";
import type { Release } from "../../domain/release.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { LedgerError } from "../errors.ts";
import type { Db } from "../open.ts";
import { release } from "../schema.ts";

const FIELDS = {
  id: release.id,
  committed_at: release.committed_at,
  note: release.note,
  reports: release.reports,
  claims: release.claims,
  attacks: release.attacks,
  checksum: release.checksum,
};

/** The state before the first commit. */
const EMPTY: Release = {
  id: 0,
  committed_at: "1970-01-01T00:00:00.000Z",
  note: "The ledger is empty.",
  reports: 0,
  claims: 0,
  attacks: 0,
  checksum: "",
};

/** The newest release; release 0 where nothing was committed yet. */
export function readLatestRelease(db: Db): Release {
  return db.select(FIELDS).from(release).orderBy(desc(release.id)).limit(1).get() ?? EMPTY;
}

/** All releases, newest first. */
export function readReleases(db: Db): Release[] {
  return db.select(FIELDS).from(release).orderBy(desc(release.id)).all();
}

/** The release of a number, or null. */
export function readRelease(db: Db, id: number): Release | null {
  return db.select(FIELDS).from(release).where(eq(release.id, id)).get() ?? null;
}

const committedOn = sql<IsoDate>`substr(${release.committed_at}, 1, 10)`;

/**
 * The release of a state of knowledge. Throws a `LedgerError` with the code `no_release` where the ledger is not that
 * old, or has no release of that number.
 */
export function resolveRelease(db: Db, as_of: AsOf): Release {
  if (as_of === null) return readLatestRelease(db);
  if (typeof as_of === "number") {
    const numbered = readRelease(db, as_of);
    if (numbered) return numbered;
    throw new LedgerError("no_release", `There is no release ${as_of}.`);
  }
  const found = db.select(FIELDS).from(release).where(lte(committedOn, as_of)).orderBy(desc(release.id)).limit(1).get();
  if (found) return found;
  const first = db.select({ day: committedOn }).from(release).orderBy(asc(release.id)).limit(1).get();
  throw new LedgerError(
    "no_release",
    first ? `No release on or before ${as_of}: the first one is of ${first.day}.` : "The ledger has no release yet.",
  );
}

/** One page of the releases up to `latest`, newest first. */
export function pageOfReleases(
  all: readonly Release[],
  filter: { readonly limit: number; readonly cursor: string | null },
  latest: Release,
): Page<Release> {
  const known = all.filter(({ id }) => id <= latest.id);
  const position = readCursor(filter);
  const left = position ? known.filter(({ id }) => id < Number(position.key)) : known;
  const rows = left.slice(0, filter.limit);
  const last = rows.at(-1);
  const next = last && left.length > filter.limit ? writeCursor(filter, latest.id, last.id, String(last.id)) : null;
  return { rows, next, total: known.length };
}

/**
 * The release that a list is read at: that of its cursor, which pins all pages to the first one's, or that of `as_of`.
 * Throws a `LedgerError` where there is none.
 */
export function releaseOfList(db: Db, filter: object, as_of: AsOf): Release {
  const { cursor = null, limit = 0 } = filter as { cursor?: string | null; limit?: number };
  const position = readCursor({ ...filter, cursor, limit });
  if (!position) return resolveRelease(db, as_of);
  const pinned = readRelease(db, position.release);
  if (pinned) return pinned;
  throw new LedgerError("invalid_cursor", `The cursor names release ${position.release}, which is not here.`);
}
