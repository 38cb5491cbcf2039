import { asc, desc, eq, lte, sql } from "drizzle-orm";
import type { IsoDate } from "../../domain/calendar.ts";
import type { Release } from "../../domain/release.ts";
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
 * The last release committed on or before a day (UTC), or the newest for null. Throws a `LedgerError` with the code
 * `no_release` where the ledger is not that old.
 */
export function resolveRelease(db: Db, as_of: IsoDate | null): Release {
  if (as_of === null) return readLatestRelease(db);
  const found = db.select(FIELDS).from(release).where(lte(committedOn, as_of)).orderBy(desc(release.id)).limit(1).get();
  if (found) return found;
  const first = db.select({ day: committedOn }).from(release).orderBy(asc(release.id)).limit(1).get();
  throw new LedgerError(
    "no_release",
    first ? `No release on or before ${as_of}: the first one is of ${first.day}.` : "The ledger has no release yet.",
  );
}
