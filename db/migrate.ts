import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate as applyMigrations } from "drizzle-orm/better-sqlite3/migrator";
import { deriveAll } from "./derive.ts";
import { LedgerError } from "./errors.ts";
import { SCHEMA_VERSION } from "./schema.ts";

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), "migrations");

/**
 * Brings the schema up to date. A ledger with content is copied first, to `FILE.before-schema-N`. Foreign keys are off
 * meanwhile, outside the migrator's transaction where SQLite ignores the setting: a rebuilt table would otherwise
 * delete the rows that refer to it. They are checked afterwards, and the derived tables are made anew.
 */
export function migrate(client: Sqlite.Database, path: string): void {
  requireLedger(client, path);
  const version = client.pragma("user_version", { simple: true }) as number;
  if (version === SCHEMA_VERSION) return;
  if (version > SCHEMA_VERSION) {
    throw newerSchema(path, version);
  }
  const copy = version > 0 ? backUp(client, path) : null;
  client.pragma("foreign_keys = OFF");
  applyMigrations(drizzle(client), { migrationsFolder: MIGRATIONS });
  const broken = client.pragma("foreign_key_check") as { table: string }[];
  if (broken.length > 0) {
    const where = copy ? ` The copy from before is ${copy}.` : "";
    throw new LedgerError(
      "corrupt",
      `After migrating the ledger at ${path}, ${broken.length} rows refer to rows that do not exist (first in ${broken[0]?.table}).${where}`,
    );
  }
  client.pragma("foreign_keys = ON");
  const latest = client.prepare("SELECT max(id) FROM release").pluck().get() as number | null;
  if (latest !== null) deriveAll(client, client, latest);
  client.pragma(`user_version = ${SCHEMA_VERSION}`);
}

/** A consistent copy beside the file; an earlier copy is never overwritten. */
function backUp(client: Sqlite.Database, path: string): string {
  const name = `${path}.before-schema-${SCHEMA_VERSION}`;
  let copy = name;
  for (let n = 2; existsSync(/*turbopackIgnore: true*/ copy); n += 1) copy = `${name}-${n}`;
  client.prepare("VACUUM INTO ?").run(copy);
  return copy;
}

/** Refuses a database of something else: every ledger holds the list of its migrations. */
export function requireLedger(client: Sqlite.Database, path: string): void {
  const tables = client.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  if (tables.length === 0 || tables.includes("__drizzle_migrations")) return;
  throw new LedgerError(
    "unreadable",
    `${path} is an SQLite database of something else (its tables begin with "${tables[0]}"), not a ledger. LEDGER_DB must name a ledger's file, or a new one.`,
  );
}

/** The error for a ledger that a later program wrote. */
export function newerSchema(path: string, version: number): LedgerError {
  return new LedgerError(
    "newer_schema",
    `The ledger at ${path} has schema ${version}, this program knows ${SCHEMA_VERSION}. Use the newer program that wrote it, or another file by LEDGER_DB.`,
  );
}
