import type { AsOf, Facets } from "../domain/filters.ts";
import type { Release } from "../domain/release.ts";
import { type Query, toSearchParams, withParams } from "./address.ts";
import { PUBLICATION } from "./publication.ts";
import type { FileFormat } from "./queries.ts";
import type { Question } from "./question.ts";
import type { Links, Meta } from "./replies.ts";

interface ListRoute {
  readonly path: string;
  readonly query: Query;
  readonly file?: { readonly query: Query; readonly formats: readonly FileFormat[] };
}

/** One page of rows as the envelope takes it. */
interface PageOfRows {
  readonly rows: readonly object[];
  readonly next: string | null;
  readonly total: number;
  readonly facets?: Facets;
}

/** The body of a list: rows, what they are, and where the next ones are. */
export function listBody(
  route: ListRoute,
  { root, parameters, fields, as_of }: Question,
  release: Release,
  { rows, next, total, facets }: PageOfRows,
  definitions: Meta["definitions"],
): { data: readonly object[]; meta: Meta; links: Links } {
  const { limit } = parameters as { limit?: number };
  const address = (more: object) => addressOf(root + route.path, route.query, { ...parameters, ...more });
  return {
    data: rows.map((row) => withFields(row, fields)),
    meta: {
      release: { id: release.id, committed_at: release.committed_at },
      as_of: dayOf(as_of),
      count: rows.length,
      total,
      ...(limit !== undefined && { limit }),
      ...(facets && { facets }),
      license: PUBLICATION.license,
      definitions,
    },
    links: {
      self: address({}),
      next: next === null ? null : address({ cursor: next }),
      ...(route.file && fileLinks(root + route.path, route.file, parameters)),
    },
  };
}

/** The body of one thing. */
export function thingBody(
  data: unknown,
  { as_of }: Question,
  release: Release,
  self: string,
  definitions: Meta["definitions"],
): { data: unknown; meta: Meta; links: Links } {
  return {
    data,
    meta: {
      release: { id: release.id, committed_at: release.committed_at },
      as_of: dayOf(as_of),
      count: 1,
      total: 1,
      license: PUBLICATION.license,
      definitions,
    },
    links: { self, next: null },
  };
}

/** The day that was asked for; a release that the path names is no day. */
const dayOf = (as_of: AsOf): string | null => (typeof as_of === "string" ? as_of : null);

/** A row with the fields that were asked for, in their usual order; whole where none were. */
export function withFields(row: object, fields: readonly string[]): object {
  if (fields.length === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)));
}

/** The columns that were asked for, in their usual order; all where none were. */
export function withColumns<Column extends { readonly name: string }>(
  columns: readonly Column[],
  names: readonly string[],
): readonly Column[] {
  return names.length === 0 ? columns : columns.filter(({ name }) => names.includes(name));
}

const addressOf = (path: string, query: Query, filter: object): string =>
  withParams(path, toSearchParams(query, filter));

/** All rows of the same filter as files; a choice of fields is no choice of columns, and stays here. */
function fileLinks(
  path: string,
  { query, formats }: { readonly query: Query; readonly formats: readonly FileFormat[] },
  filter: object,
): Partial<Record<FileFormat, string>> {
  return Object.fromEntries(formats.map((format) => [format, addressOf(`${path}.${format}`, query, filter)]));
}

/** What a Parquet file says of itself. */
export function aboutFile(title: string, { id, committed_at }: Release): Record<string, string> {
  const { name, license } = PUBLICATION;
  return {
    title: `${name}: ${title}`,
    release: String(id),
    committed_at,
    license: license.url,
    attribution: license.attribution,
  };
}
