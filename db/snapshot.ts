import Sqlite from "better-sqlite3";
import { bucketReader } from "./bucket-claims.ts";
import { type Bucket, DERIVED_TABLES, Deriver, deriveAll } from "./derive.ts";
import { connected, type Db, explained } from "./open.ts";
import { inTimeOfSnapshot, requireTime } from "./time-limit.ts";

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
 * one of its own with what stood then in memory.
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
  const state = pastState(db, release_id);
  states.set(release_id, state);
  const [oldest] = states;
  if (states.size > KEPT_STATES && oldest) {
    states.delete(oldest[0]);
    oldest[1].$client.close();
  }
  return state;
}

/**
 * Attacks and rates of a past release. Where no claim was added since, they are the ledger's; only the others are made
 * anew from their claims, which takes fifty times as long. Temporary tables stand before those of the same name.
 */
function pastState(db: Db, release_id: number): Db {
  const client = new Sqlite(db.$client.name, { readonly: true, fileMustExist: true });
  client.pragma("temp_store = memory");
  client.pragma("foreign_keys = off");
  try {
    client.transaction(() => {
      const changed = client
        .prepare(
          `SELECT DISTINCT attacker, "end" FROM claim WHERE release_id > ? AND kind = 'attack' AND "end" IS NOT NULL`,
        )
        .all(release_id) as Bucket[];
      for (const sql of definitionsOf(client, "table")) client.exec(sql.replace(/^CREATE TABLE/, "CREATE TEMP TABLE"));
      // With the same indexes and no check of keys, SQLite copies a table without looking into its rows.
      for (const sql of definitionsOf(client, "index")) client.exec(sql);
      for (const table of DERIVED_TABLES) client.exec(`INSERT INTO temp.${table} SELECT * FROM main.${table}`);
      requireTime(db.$client);
      new Deriver(client).regroup(changed, bucketReader(db.$client, release_id));
    })();
    return connected(client);
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Attacks and rates of a release, computed from its claims alone, in memory. */
export function deriveAt(db: Db, release_id: number): Db {
  const memory = new Sqlite(":memory:");
  for (const sql of definitionsOf(db.$client, "table")) memory.exec(sql);
  for (const sql of definitionsOf(db.$client, "index")) memory.exec(sql);
  deriveAll(memory, db.$client, release_id);
  return connected(memory);
}

/** The statements that made the derived tables, or their indexes. */
function definitionsOf(client: Sqlite.Database, type: "table" | "index"): string[] {
  const names = DERIVED_TABLES.map(() => "?").join(", ");
  return client
    .prepare(`SELECT sql FROM main.sqlite_master WHERE sql IS NOT NULL AND type = ? AND tbl_name IN (${names})`)
    .pluck()
    .all(type, ...DERIVED_TABLES) as string[];
}
