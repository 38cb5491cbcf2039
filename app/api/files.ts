import { type Query, toSearchParams } from "../../contract/address.ts";
import { type Column, type CsvVariant, csvHeader, csvLine } from "../../contract/csv.ts";
import { csvQuery } from "../../contract/queries.ts";
import type { Release } from "../../domain/release.ts";
import { type Asked, answer } from "./answer.ts";
import { linkHeader } from "./headers.ts";

/** Every row of a filter, and how many there are; the rows are asked for only when they are sent. */
export interface AllRows<Row> {
  readonly total: number;
  readonly rows: Iterable<Row>;
}

interface FileRoute<F extends Query, Row = never> {
  readonly path: string;
  readonly file: { readonly query: F; readonly columns: readonly Column<Row>[] };
}

const CHUNK_CHARACTERS = 65_536;

/** Answers a route as CSV: all rows of the filter, their number in `X-Total-Count`. */
export function csvFile<F extends Query, Row>(
  route: FileRoute<F, Row>,
  read: (asked: Asked<F>) => AllRows<Row>,
): (request: Request) => Promise<Response> {
  const { columns, query } = route.file;
  const withBom = csvQuery(query);
  return (request) =>
    answer(request, withBom, (asked, headers) => {
      const variant = asked.filter.bom === "1" ? "spreadsheet" : "plain";
      // The filter of csvQuery(query) is that of the query with one field more.
      const { total, rows } = read(asked as unknown as Asked<F>);
      return file(route, asked, "csv", total, headers, csvText(columns, rows, variant));
    });
}

/** Answers a route as NDJSON: one JSON object on each line, as in the JSON reply. */
export function ndjsonFile<F extends Query, Row>(
  route: FileRoute<F>,
  read: (asked: Asked<F>) => AllRows<Row>,
): (request: Request) => Promise<Response> {
  return (request) =>
    answer(request, route.file.query, (asked, headers) => {
      const { total, rows } = read(asked);
      const text = lines("", rows, (row) => `${JSON.stringify(row)}\n`);
      return file(route, asked, "ndjson", total, headers, text);
    });
}

const CONTENT_TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
} as const;

function file(
  route: FileRoute<Query>,
  { filter, release }: Asked<Query>,
  type: keyof typeof CONTENT_TYPES,
  total: number,
  headers: Record<string, string>,
  chunks: Iterator<string>,
): Response {
  return new Response(fairStream(chunks), {
    headers: {
      ...headers,
      "Content-Type": CONTENT_TYPES[type],
      "Content-Disposition": `attachment; filename="${fileName(route, filter, release)}.${type}"`,
      "X-Total-Count": String(total),
      Link: linkHeader({}),
    },
  });
}

/** `interception-ledger_attacks_RU_drone_2026-11-21`: route, filter, day of the release; letters that any system takes. */
export function fileName(route: FileRoute<Query>, filter: object, release: Release): string {
  const params = toSearchParams(route.file.query, filter);
  const parts = [route.path.slice(1), ...params.values()].map((part) => part.replace(/[^A-Za-z0-9-]+/g, "-"));
  return ["interception-ledger", parts.join("_").slice(0, 120), release.committed_at.slice(0, 10)].join("_");
}

/** A whole CSV file in chunks of some ten thousand characters. */
export function csvText<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  variant: CsvVariant,
): Generator<string, void> {
  return lines(csvHeader(columns, variant), rows, (row) => csvLine(columns, row, variant));
}

function* lines<Row>(head: string, rows: Iterable<Row>, line: (row: Row) => string): Generator<string, void> {
  let chunk = head;
  for (const row of rows) {
    chunk += line(row);
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

/**
 * A body that lets other requests go first: SQLite's rows come synchronously, so without the pause between chunks a
 * download would hold the whole server. A reader that goes away ends the iteration; a fault breaks the connection.
 */
export function fairStream(chunks: Iterator<string> | AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await new Promise((resolve) => setImmediate(resolve));
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
