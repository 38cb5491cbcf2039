import { type Db, openReader } from "../../db/open.ts";
import type { Page } from "../../domain/filters.ts";
import type { AllRows } from "./files.ts";

/** Rows that are read at once for a file. */
export const EXPORT_PAGE = 500;

/**
 * All rows of a list: the first page is read in the snapshot of the reply, and its cursor pins the others to the same
 * release. They are read on a connection of their own, which is opened when they are asked for and closed in any case.
 */
export function allRows<Row>(
  first: Page<Row>,
  pagesAfter: (db: Db, cursor: string) => Iterable<readonly Row[]>,
): AllRows<Row> {
  function* rows(): Generator<Row, void> {
    yield* first.rows;
    if (first.next === null) return;
    const db = openReader();
    try {
      for (const page of pagesAfter(db, first.next)) yield* page;
    } finally {
      db.$client.close();
    }
  }
  return { total: first.total, rows: rows() };
}

/** The rows of every page from a cursor to the end. */
export function* pagesFrom<Row>(read: (cursor: string) => Page<Row>, cursor: string): Generator<readonly Row[], void> {
  for (let at: string | null = cursor; at !== null; ) {
    const page: Page<Row> = read(at);
    yield page.rows;
    at = page.next;
  }
}
