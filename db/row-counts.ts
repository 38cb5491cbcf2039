import type Sqlite from "better-sqlite3";
import type { Db } from "./open.ts";

/** How many counts are kept for each connection. */
const KEPT_COUNTS = 500;

const countsOf = new WeakMap<Sqlite.Database, Map<string, number>>();

/**
 * How many rows a query finds, counted once: `filter` must name everything that the number depends on, the release
 * among it, because a release never changes.
 */
export function countedOnce(db: Db, filter: string, count: () => number): number {
  let counts = countsOf.get(db.$client);
  if (!counts) {
    counts = new Map();
    countsOf.set(db.$client, counts);
  }
  const known = counts.get(filter);
  if (known !== undefined) return known;
  const number = count();
  counts.set(filter, number);
  const [oldest] = counts.keys();
  if (counts.size > KEPT_COUNTS && oldest !== undefined) counts.delete(oldest);
  return number;
}

/** True where `countedOnce` knows the number. */
export function isCounted(db: Db, filter: string): boolean {
  return countsOf.get(db.$client)?.has(filter) ?? false;
}
