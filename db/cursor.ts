import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { LedgerError } from "./errors.ts";
import { sha256 } from "./ids.ts";

/** Where a page of a list ended. */
interface Position {
  readonly release: number;
  /** Fingerprint of the filter, so that a cursor can't be used with another one. */
  readonly filter: string;
  readonly key: string | number;
  readonly id: string;
}

type Filter = { readonly cursor: string | null; readonly limit: number };

/** What a list is of, whatever its page. */
export function subjectOf(filter: Filter): string {
  return JSON.stringify({ ...filter, cursor: null, limit: 0 });
}

function fingerprint(filter: Filter): string {
  return sha256(subjectOf(filter)).slice(0, 8);
}

/** An opaque cursor: base64url of the position. */
export function writeCursor(filter: Filter, release: number, key: string | number, id: string): string {
  const position: Position = { release, filter: fingerprint(filter), key, id };
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/** The position of a filter's cursor, null where it has none. Throws `invalid_cursor` for anything not made by us. */
export function readCursor(filter: Filter): Position | null {
  if (filter.cursor === null) return null;
  const position = parsed(filter.cursor);
  if (!position || position.filter !== fingerprint(filter)) {
    throw new LedgerError(
      "invalid_cursor",
      "The cursor does not belong to this list and filter. Use the cursor that a page gave, with the same parameters, or leave it out to begin anew.",
    );
  }
  return position;
}

function parsed(cursor: string): Position | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (typeof value !== "object" || value === null) return null;
    const { release, filter, key, id } = value as Partial<Position>;
    const valid =
      Number.isInteger(release) &&
      typeof filter === "string" &&
      (typeof key === "string" || typeof key === "number") &&
      typeof id === "string";
    return valid ? (value as Position) : null;
  } catch {
    return null;
  }
}

/** Field and direction of a sort such as `-end`. Throws `invalid_sort` for a field that the list does not have. */
export function readSort<Field extends string>(
  sort: string,
  fields: readonly Field[],
): { field: Field; descending: boolean } {
  const descending = sort.startsWith("-");
  const name = descending ? sort.slice(1) : sort;
  const field = fields.find((known) => known === name);
  if (field === undefined) {
    throw new LedgerError(
      "invalid_sort",
      `No sort "${sort}". Allowed: ${fields.flatMap((f) => [f, `-${f}`]).join(", ")}.`,
    );
  }
  return { field, descending };
}

/** The rows after a position, in the order of a key and then the id; all where there is no position. */
export function keyset(
  position: Pick<Position, "key" | "id"> | null,
  key: SQL,
  id: AnyColumn,
  descending: boolean,
): SQL | undefined {
  if (position === null) return undefined;
  // SQLite finds no index for a row of an expression and a column; the first comparison alone gives it one.
  return sql`${key} ${sql.raw(descending ? "<=" : ">=")} ${position.key}
    AND (${key}, ${id}) ${sql.raw(descending ? "<" : ">")} (${position.key}, ${position.id})`;
}
