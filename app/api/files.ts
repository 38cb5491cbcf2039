import { setImmediate } from "node:timers/promises";
import { type Query, toSearchParams } from "../../contract/address.ts";
import { csvText, ndjsonText } from "../../contract/csv.ts";
import { aboutFile, withColumns, withFields } from "../../contract/envelope.ts";
import { parquet } from "../../contract/parquet.ts";
import { InvalidAddress } from "../../contract/problem.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { type FileFormat, fileFilter, fileQuery } from "../../contract/queries.ts";
import { questionOf } from "../../contract/question.ts";
import type { FileRoute, ReadRoute } from "../../contract/routes.ts";
import { LedgerError } from "../../db/errors.ts";
import type { List } from "../../db/read/lists.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import type { Release } from "../../domain/release.ts";
import { type Asked, answer } from "./answer.ts";
import { fairStream, requireRoomToSend } from "./fair-stream.ts";
import { linkHeader } from "./headers.ts";
import type { Handler, Place } from "./place.ts";

type RouteWithFile = ReadRoute & { readonly file: FileRoute };

/** Answers a list as a file: all rows of the filter, their number in `X-Total-Count`. */
export function file<PageFilter, Filter, Row extends object, TableRow, Facet extends string>(
  route: RouteWithFile,
  of: List<PageFilter, Filter, Row, TableRow, Facet>,
  format: FileFormat,
): Handler {
  const query = fileQuery(route.file, format);
  return async (request, place) => {
    await countAhead(request, query, place, of);
    return answer(
      request,
      query,
      (asked, headers) => {
        const { filter, release, fields } = asked;
        const { total, chunks } = content(format, asked, route, of);
        requireRoomToSend(request);
        const describedBy = format === "csv" ? columnsAddress(route.path, fields) : undefined;
        return new Response(fairStream(chunks), {
          headers: {
            ...headers,
            "Content-Type": CONTENT_TYPES[format],
            "Content-Disposition": `attachment; filename="${fileName(route, filter, release)}.${format}"`,
            "X-Total-Count": String(total),
            Link: linkHeader({ describedBy }),
          },
        });
      },
      place,
    );
  };
}

/** Has the rows counted while others are answered. What is wrong with an address or the ledger is left to the answer. */
async function countAhead<PageFilter, Filter, Row, TableRow, Facet extends string>(
  request: Request,
  query: Query,
  place: Place,
  of: List<PageFilter, Filter, Row, TableRow, Facet>,
): Promise<void> {
  try {
    const { filter } = questionOf(query, new URL(request.url).searchParams, place.release);
    await of.countAhead?.(sharedReader(), fileFilter(filter) as Filter, () => setImmediate());
  } catch (error) {
    if (!(error instanceof InvalidAddress || error instanceof LedgerError)) throw error;
  }
}

const CONTENT_TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
} as const satisfies Record<FileFormat, string>;

function content<PageFilter, Filter, Row extends object, TableRow, Facet extends string>(
  format: FileFormat,
  { db, release, filter: asked, fields, bom }: Asked<Query>,
  route: RouteWithFile,
  of: List<PageFilter, Filter, Row, TableRow, Facet>,
): { total: number; chunks: Iterator<string | Uint8Array> } {
  // The parameters of a file are the filter of its list: contract/queries.ts holds them against each other.
  const filter = fileFilter(asked) as Filter;
  if (format === "ndjson") {
    const { total, rows } = of.objects(db, filter, release);
    return { total, chunks: ndjsonText(chosen(rows, fields)) };
  }
  const { total, rows } = of.table(db, filter, release);
  // The columns of a route are those of its list's rows: both are made for each other, row type by row type.
  const columns = withColumns(route.file.columns, fields) as Parameters<typeof csvText<TableRow>>[0];
  if (format === "csv") return { total, chunks: csvText(columns, rows, bom ? "spreadsheet" : "plain") };
  return { total, chunks: parquet(columns, rows, aboutFile(route.summary, release)) };
}

function* chosen<Row extends object>(rows: Iterable<Row>, fields: readonly string[]): Generator<object, void> {
  for (const row of rows) yield withFields(row, fields);
}

/** Where the columns are described; they are those of the program, not of a release. */
function columnsAddress(path: string, fields: readonly string[]): string {
  const address = `${PUBLICATION.api}${path}.csv-metadata.json`;
  return fields.length === 0 ? address : `${address}?fields=${fields.join(",")}`;
}

/** `interception-ledger_attacks_RU_drone_2026-11-21`: route, filter, day of the release; letters that any system takes. */
export function fileName(route: RouteWithFile, filter: object, release: Release): string {
  const params = toSearchParams(route.file.query, filter);
  const parts = [route.path.slice(1), ...params.values()].map((part) => part.replace(/[^A-Za-z0-9-]+/g, "-"));
  return ["interception-ledger", parts.join("_").slice(0, 120), release.committed_at.slice(0, 10)].join("_");
}
