import Sqlite from "better-sqlite3";
import { DERIVED_TABLES, deriveAll } from "./derive.ts";
import { connected, type Db, explained } from "./open.ts";
import { inTimeOfSnapshot } from "./time-limit.ts";

/** Runs reads that must see one and the same release, whatever the writer commits meanwhile. */
export function snapshot<T>(db: Db, read: () => T): T {
  const client = db.$client;
  if (client.inTransaction) return read();
  return inTimeOfSnapshot(db, () => explained(client.name, () => client.transaction(read).deferred()));
}

/** How many past states are kept made up, for each connection. */
const KEPT_STATES = 4;

const statesOf = new WeakMap<Sqlite.Database, Map<number, Db>>();

/**
 * The connection that holds attacks and rates as they stood at a release: the ledger's own for the latest one, else
 * one in memory that the same functions make from the claims of that release.
 */
export function derivedAt(db: Db, release_id: number): Db {
  const latest = db.$client.prepare("SELECT max(id) FROM release").pluck().get() as number | null;
  if (release_id >= (latest ?? 0)) return db;
  let states = statesOf.get(db.$client);
  if (!states) {
    states = new Map();
    statesOf.set(db.$client, states);
  }
  const kept = states.get(release_id);
  if (kept) {
    // Moved to the end: the least recently used state goes first.
    states.delete(release_id);
    states.set(release_id, kept);
    return kept;
  }
  const state = deriveAt(db, release_id);
  states.set(release_id, state);
  const [oldest] = states;
  if (states.size > KEPT_STATES && oldest) {
    states.delete(oldest[0]);
    oldest[1].$client.close();
  }
  return state;
}

/** Attacks and rates of a release, computed from its claims alone, in memory. */
export function deriveAt(db: Db, release_id: number): Db {
  const memory = new Sqlite(":memory:");
  const tables = db.$client
    .prepare(
      `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN (${DERIVED_TABLES.map(() => "?").join(", ")})
       ORDER BY type = 'index'`,
    )
    .pluck()
    .all(...DERIVED_TABLES) as string[];
  for (const sql of tables) memory.exec(sql);
  deriveAll(memory, db.$client, release_id);
  return connected(memory);
}
