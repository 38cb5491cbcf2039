import type { KeyValue, SchemaElement } from "hyparquet-writer";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, Column, ColumnType } from "./csv.ts";

/** Rows that are written together: what a file needs of memory, and how long others wait for their turn. */
const GROUP_ROWS = 2_000;
/** Rows between two pauses in which others get their turn. */
const ROWS_BETWEEN_PAUSES = 500;

const NOTHING = new Uint8Array();

/** How each type of a column is kept. Every column may be empty: null is not stated, and never zero. */
const ELEMENTS: Readonly<Record<ColumnType, Omit<SchemaElement, "name" | "repetition_type">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  datetime: {
    type: "INT64",
    converted_type: "TIMESTAMP_MILLIS",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" },
  },
};

/**
 * A table as Apache Parquet, group of rows after group of rows, without ever holding it whole. The columns are those of
 * the CSV: counts as integers, dates as dates, null where a cell is empty. An empty part means only that others may go
 * first. The same rows give the same bytes.
 */
export function* parquet<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  about: Readonly<Record<string, string>>,
): Generator<Uint8Array, void> {
  const sink = new ByteWriter();
  const writer = new ParquetWriter({
    writer: sink,
    schema: schemaOf(columns),
    kvMetadata: Object.entries(about).map(([key, value]): KeyValue => ({ key, value })),
    createdBy: "interception-ledger",
  });
  let cells = columns.map((): unknown[] => []);
  let waiting = 0;
  for (const row of rows) {
    columns.forEach((column, place) => {
      cells[place]?.push(stored(column.cell(row), column.type));
    });
    waiting += 1;
    if (waiting === GROUP_ROWS) {
      writeGroup(writer, columns, cells);
      yield taken(sink);
      cells = columns.map(() => []);
      waiting = 0;
    } else if (waiting % ROWS_BETWEEN_PAUSES === 0) yield NOTHING;
  }
  if (waiting > 0) writeGroup(writer, columns, cells);
  writer.finish();
  yield taken(sink);
}

function schemaOf(columns: readonly Column<never>[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...ELEMENTS[type] })),
  ];
}

function writeGroup(writer: ParquetWriter, columns: readonly Column<never>[], cells: readonly unknown[][]): void {
  const columnData = columns.map(({ name }, place) => ({ name, data: cells[place] ?? [] }));
  void writer.write({ columnData, rowGroupSize: GROUP_ROWS });
}

function stored(cell: Cell, type: ColumnType): unknown {
  const isTime = type === "date" || type === "datetime";
  return isTime && typeof cell === "string" ? new Date(cell) : cell;
}

/** The bytes that were written since the last time. */
function taken(sink: ByteWriter): Uint8Array {
  const bytes = sink.getBytes().slice();
  sink.index = 0;
  return bytes;
}
