import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { LedgerError } from "./errors.ts";
import { migrate, newerSchema, requireLedger } from "./migrate.ts";
import * as schema from "./schema.ts";
import { registerTimeLimit } from "./time-limit.ts";

/** An open ledger: Drizzle's queries, and the SQLite connection under `$client`. */
export type Db = BetterSQLite3Database<typeof schema> & { $client: Sqlite.Database };

const BUSY_TIMEOUT_MS = 10_000;

/** Ids of claims are hashes: an import writes all over its indexes and should find them in memory. */
export const WRITER_CACHE_KIB = 128 * 1024;

/** Where the ledger lies: `LEDGER_DB`, or `data/ledger.db` under the working directory. */
export function databasePath(): string {
  return resolve(/*turbopackIgnore: true*/ process.env.LEDGER_DB || "data/ledger.db");
}

/** Opens the ledger for reading only. Throws a `LedgerError` that names the file and what would be right. */
export function openReader(path: string = databasePath()): Db {
  if (!existsSync(/*turbopackIgnore: true*/ path)) {
    throw new LedgerError("missing", `No ledger at ${path}. "npm start" creates it; LEDGER_DB names another file.`);
  }
  if (!statSync(/*turbopackIgnore: true*/ path).isFile()) {
    throw new LedgerError("unreadable", `${path} is not a file. LEDGER_DB must name the ledger's database file.`);
  }
  return explained(path, () => {
    const client = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    return checked(client, () => {
      requireSchema(client, path);
      return connected(client);
    });
  });
}

/** As `openReader`; null where there is no ledger yet. */
export function openReaderIfThere(path: string = databasePath()): Db | null {
  return existsSync(/*turbopackIgnore: true*/ path) ? openReader(path) : null;
}

/** Opens the ledger for writing: creates folder and file, and migrates an older schema after a backup copy. */
export function openWriter(path: string = databasePath()): Db {
  const folder = dirname(resolve(/*turbopackIgnore: true*/ path));
  try {
    mkdirSync(/*turbopackIgnore: true*/ folder, { recursive: true });
    accessSync(/*turbopackIgnore: true*/ folder, constants.W_OK);
    if (existsSync(/*turbopackIgnore: true*/ path)) accessSync(/*turbopackIgnore: true*/ path, constants.W_OK);
  } catch (cause) {
    throw new LedgerError(
      "not_writable",
      `Can't write the ledger at ${path}. Its folder and file must be writable; LEDGER_DB names another place.`,
      cause,
    );
  }
  return explained(path, () => {
    const client = new Sqlite(path, { timeout: BUSY_TIMEOUT_MS });
    return checked(client, () => {
      client.pragma("journal_mode = WAL");
      client.pragma("synchronous = NORMAL");
      client.pragma(`cache_size = -${WRITER_CACHE_KIB}`);
      migrate(client, path);
      return connected(client);
    });
  });
}

/** The connection as the read and write functions expect it. */
export function connected(client: Sqlite.Database): Db {
  client.function("fold", { deterministic: true }, (text: unknown) => String(text ?? "").toLowerCase());
  registerTimeLimit(client);
  return drizzle(client, { schema });
}

/** Closes the connection if what follows its opening fails. */
function checked(client: Sqlite.Database, open: () => Db): Db {
  try {
    return open();
  } catch (error) {
    client.close();
    throw error;
  }
}

function requireSchema(client: Sqlite.Database, path: string): void {
  requireLedger(client, path);
  const version = client.pragma("user_version", { simple: true }) as number;
  if (version > schema.SCHEMA_VERSION) throw newerSchema(path, version);
  if (version < schema.SCHEMA_VERSION) {
    throw new LedgerError(
      "older_schema",
      `The ledger at ${path} has schema ${version}, this program reads ${schema.SCHEMA_VERSION}. "npm start" migrates it and keeps a copy.`,
    );
  }
}

const EXPLANATIONS: readonly [pattern: RegExp, code: LedgerError["code"], sentence: string][] = [
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    "corrupt",
    "is not a readable SQLite database. Restore it from a backup, or move it away to begin a new ledger.",
  ],
  [
    /^SQLITE_(READONLY|PERM)/,
    "not_writable",
    "can't be written. Its folder and file must be writable; LEDGER_DB names another place.",
  ],
  [/^SQLITE_FULL/, "not_writable", "can't be written: the disk is full. Nothing that was committed is lost."],
  [/^SQLITE_(BUSY|LOCKED)/, "locked", "is locked by another process. Wait until it is done, or end it."],
  [/^SQLITE_(CANTOPEN|IOERR|AUTH)/, "unreadable", "can't be opened. File and folder must be readable by this user."],
];

/** Runs `action` and says of SQLite's errors what they mean for the file. */
export function explained<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Sqlite.SqliteError ? error.code : "";
    const known = EXPLANATIONS.find(([pattern]) => pattern.test(code));
    if (!known) throw error;
    throw new LedgerError(known[1], `The ledger at ${path} ${known[2]}`, error);
  }
}
