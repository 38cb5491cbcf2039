import type Sqlite from "better-sqlite3";
import { LedgerError } from "./errors.ts";
import type { Db } from "./open.ts";

interface Limit {
  readonly deadline: number;
  readonly milliseconds: number;
}

const limits = new WeakMap<Sqlite.Database, Limit>();

/** How long each snapshot of a connection may take, where nothing else is said. */
const standing = new WeakMap<Sqlite.Database, () => number>();

/** Rows between two looks at the clock. */
const ROWS_BETWEEN = 256;

/**
 * Runs reads that may take so many milliseconds together. One that goes on longer is broken off with the
 * `LedgerError` `too_slow`, and the connection can be used again at once.
 */
export function withinTime<T>(db: Db, milliseconds: number, read: () => T): T {
  const client = db.$client;
  const outer = limits.get(client);
  limits.set(client, { deadline: performance.now() + milliseconds, milliseconds });
  try {
    return read();
  } finally {
    if (outer) limits.set(client, outer);
    else limits.delete(client);
  }
}

/** From now on each snapshot of a connection may take so many milliseconds, as `withinTime` would give it. */
export function limitSnapshots(db: Db, milliseconds: () => number): void {
  standing.set(db.$client, milliseconds);
}

/** Runs the reads of a snapshot within the time of its connection, or within the limit that is under way. */
export function inTimeOfSnapshot<T>(db: Db, read: () => T): T {
  const milliseconds = standing.get(db.$client);
  return milliseconds === undefined || limits.has(db.$client) ? read() : withinTime(db, milliseconds(), read);
}

/** Throws `too_slow` where the time of the reads that are under way on a connection is over. */
export function requireTime(client: Sqlite.Database): void {
  const limit = limits.get(client);
  if (limit && performance.now() > limit.deadline) {
    throw new LedgerError("too_slow", `The query took longer than ${limit.milliseconds} ms and was broken off.`);
  }
}

/**
 * The SQL function `in_time()`: 1, or an error that breaks the statement off. SQLite's own interrupt can't be reached
 * from a driver that holds the thread, but a function that is called for each row can throw.
 */
export function registerTimeLimit(client: Sqlite.Database): void {
  let rows = 0;
  client.function("in_time", () => {
    if (++rows % ROWS_BETWEEN === 0) requireTime(client);
    return 1;
  });
}
