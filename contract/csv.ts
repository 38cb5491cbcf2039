export type Cell = string | number | boolean | null;

/** Types of the Table Schema standard. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "datetime";

/** One column of a file: its name is a promise, its place too. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly cell: (row: Row) => Cell;
}

/** Which tables open in a spreadsheet: a byte order mark first, and no cell that would run as a formula. */
export type CsvVariant = "plain" | "spreadsheet";

export const BYTE_ORDER_MARK = "\uFEFF";

/** The header line (RFC 4180), with the byte order mark for spreadsheets. */
export function csvHeader(columns: readonly Column<never>[], variant: CsvVariant): string {
  const line = `${columns.map((column) => column.name).join(",")}\r\n`;
  return variant === "spreadsheet" ? BYTE_ORDER_MARK + line : line;
}

/**
 * One row as a line (RFC 4180): CRLF at the end, quotes doubled, null as the empty cell. Alone in its row that cell is
 * quoted: many readers leave out empty lines.
 */
export function csvLine<Row>(columns: readonly Column<Row>[], row: Row, variant: CsvVariant): string {
  let line = "";
  let separator = "";
  for (const column of columns) {
    line += separator;
    separator = ",";
    const cell = column.cell(row);
    if (typeof cell === "string") line += textCell(cell, variant);
    else if (cell !== null) line += String(cell);
  }
  return line === "" ? '""\r\n' : `${line}\r\n`;
}

const NEEDS_QUOTES = /[",\r\n]/;
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;

function textCell(text: string, variant: CsvVariant): string {
  const safe = variant === "spreadsheet" && RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const CHUNK_CHARACTERS = 65_536;

/** A whole CSV file in chunks of some ten thousand characters. */
export function csvText<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  variant: CsvVariant,
): Generator<string, void> {
  return chunks(csvHeader(columns, variant), rows, (row) => csvLine(columns, row, variant));
}

/** Rows as NDJSON, one object on each line, in chunks of some ten thousand characters. */
export function ndjsonText(rows: Iterable<object>): Generator<string, void> {
  return chunks("", rows, (row) => `${JSON.stringify(row)}\n`);
}

function* chunks<Row>(head: string, rows: Iterable<Row>, line: (row: Row) => string): Generator<string, void> {
  let chunk = head;
  for (const row of rows) {
    chunk += line(row);
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
