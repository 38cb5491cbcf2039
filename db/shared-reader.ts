import { type Db, databasePath, openReader } from "./open.ts";

interface Opened {
  readonly path: string;
  readonly db: Db;
}

const place = globalThis as typeof globalThis & { interceptionLedgerReader?: Opened };

/**
 * The reader of the web process, opened at the first read and kept. It lives on `globalThis` because the server loads
 * modules more than once. A ledger that could not be opened is tried again at the next read.
 */
export function sharedReader(): Db {
  const path = databasePath();
  const opened = place.interceptionLedgerReader;
  if (opened?.path === path && opened.db.$client.open) return opened.db;
  opened?.db.$client.close();
  const db = openReader(path);
  place.interceptionLedgerReader = { path, db };
  return db;
}
