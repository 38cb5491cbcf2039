import { statSync } from "node:fs";
import { type Db, databasePath, openReader } from "./open.ts";
import { limitSnapshots } from "./time-limit.ts";

interface Opened {
  readonly path: string;
  /** Device and inode: another file under the same name has others. */
  readonly file: string;
  readonly db: Db;
}

let last: Opened | undefined;

const DEFAULT_LIMIT_MS = 5_000;

/** How long the reads of a page or reply may take together, in milliseconds: `LEDGER_QUERY_MS`, or five seconds. */
const timeLimit = (): number => Number(process.env.LEDGER_QUERY_MS) || DEFAULT_LIMIT_MS;

/** Longer than any page or reply takes that has the connection in its hands. */
const CLOSE_AFTER_MS = 60_000;

/**
 * The reader of the web process, opened at the first read and kept. The server loads modules more than once, for pages
 * and for routes: each copy has a reader of its own, because a connection knows the time limits and the errors of the
 * copy that opened it. A ledger that could not be opened is tried again at the next read; one whose file was replaced,
 * as by a restored backup, is opened anew. No snapshot of it takes longer than the server has for one reply.
 */
export function sharedReader(): Db {
  const path = databasePath();
  const file = fileAt(path);
  const opened = last;
  if (opened?.path === path && opened.file === file && opened.db.$client.open) return opened.db;
  const db = openReader(path);
  limitSnapshots(db, timeLimit);
  last = { path, file, db };
  if (opened) setTimeout(() => opened.db.$client.close(), CLOSE_AFTER_MS).unref();
  return db;
}

/** Which file has a name now; empty where there is none. */
function fileAt(path: string): string {
  const found = statSync(/*turbopackIgnore: true*/ path, { throwIfNoEntry: false });
  return found ? `${found.dev} ${found.ino}` : "";
}
