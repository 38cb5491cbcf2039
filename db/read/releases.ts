import type { IsoDate } from "../../domain/calendar.ts";
import type { Release } from "../../domain/release.ts";
import { LedgerError } from "../errors.ts";
import type { Db } from "../open.ts";

const FIELDS = "id, committed_at, note, reports, claims, attacks";

/** The state before the first commit. */
const EMPTY: Release = {
  id: 0,
  committed_at: "1970-01-01T00:00:00.000Z",
  note: "The ledger is empty.",
  reports: 0,
  claims: 0,
  attacks: 0,
};

/** The newest release; release 0 where nothing was committed yet. */
export function readLatestRelease(db: Db): Release {
  return (
    (db.$client.prepare(`SELECT ${FIELDS} FROM release ORDER BY id DESC LIMIT 1`).get() as Release | undefined) ?? EMPTY
  );
}

/** All releases, newest first. */
export function readReleases(db: Db): Release[] {
  return db.$client.prepare(`SELECT ${FIELDS} FROM release ORDER BY id DESC`).all() as Release[];
}

/** The release of a number, or null. */
export function readRelease(db: Db, id: number): Release | null {
  return (db.$client.prepare(`SELECT ${FIELDS} FROM release WHERE id = ?`).get(id) as Release | undefined) ?? null;
}

/**
 * The last release committed on or before a day (UTC), or the newest for null. Throws a `LedgerError` with the code
 * `no_release` where the ledger is not that old.
 */
export function resolveRelease(db: Db, as_of: IsoDate | null): Release {
  if (as_of === null) return readLatestRelease(db);
  const found = db.$client
    .prepare(`SELECT ${FIELDS} FROM release WHERE substr(committed_at, 1, 10) <= ? ORDER BY id DESC LIMIT 1`)
    .get(as_of) as Release | undefined;
  if (found) return found;
  const first = db.$client.prepare("SELECT min(substr(committed_at, 1, 10)) FROM release").pluck().get() as
    | string
    | null;
  throw new LedgerError(
    "no_release",
    first ? `No release on or before ${as_of}: the first one is of ${first}.` : "The ledger has no release yet.",
  );
}
