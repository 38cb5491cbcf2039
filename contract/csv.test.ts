import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BYTE_ORDER_MARK, type Cell, type Column, csvHeader, csvLine, csvText } from "./csv.ts";

interface Row {
  readonly text: string | null;
  readonly number: number | null;
  readonly flag: boolean;
}
const columns: readonly Column<Row>[] = [
  { name: "text", type: "string", cell: (row) => row.text },
  { name: "number", type: "number", cell: (row) => row.number },
  { name: "flag", type: "boolean", cell: (row) => row.flag },
];
const read = (file: string, bom = false): string[][] =>
  parse(file, { record_delimiter: "\r\n", bom, relax_column_count: false });
const shown = (cell: Cell): string => (cell === null ? "" : String(cell));

/** A cell as RFC 4180 has it. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.split('"').join('""')}"` : cell);

describe("a CSV file", () => {
  test("is read back cell for cell by an independent reader", () => {
    const row = fc.record({
      text: fc.option(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[",\r\n=@ a-zа-яіїє0-9;'-]{0,20}$/u)),
      ),
      number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      flag: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const file = csvHeader(columns, "plain") + rows.map((r) => csvLine(columns, r, "plain")).join("");
        expect(read(file)).toEqual([
          ["text", "number", "flag"],
          ...rows.map((r) => columns.map((column) => shown(column.cell(r)))),
        ]);
      }),
    );
  });

  test("is, to the byte, what an independent reader takes it apart into, whatever the text", () => {
    const awkward = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({
        unit: fc.constantFrom('"', '""', ",", "\r", "\n", "\r\n", " ", "\t", "\0", "\uFEFF", "\u2028", ";", "=", "'"),
      }),
      fc.constantFrom("", " ", '"', "\r\n", "«Шахед», 12", "🛩️", "‮кінець", "a".repeat(70_000)),
    );
    const row = fc.record({ text: fc.option(awkward), number: fc.option(fc.integer()), flag: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const bytes = Buffer.from([...csvText(columns, rows, "plain")].join(""), "utf8");
        const records: string[][] = parse(bytes, { record_delimiter: "\r\n" });
        expect(records.slice(1).map(([text]) => text)).toEqual(rows.map(({ text }) => text ?? ""));
        const written = records.map((record) => `${record.map(quoted).join(",")}\r\n`).join("");
        expect(Buffer.from(written, "utf8").equals(bytes)).toBe(true);
      }),
    );
  });

  test("ends every line with CRLF and doubles quotes", () => {
    expect(csvHeader(columns, "plain")).toBe("text,number,flag\r\n");
    expect(csvLine(columns, { text: 'a "b", c', number: 0, flag: false }, "plain")).toBe('"a ""b"", c",0,false\r\n');
    expect(csvLine(columns, { text: null, number: null, flag: true }, "plain")).toBe(",,true\r\n");
  });

  test("has no empty line, which readers would leave out, where a single column is empty", () => {
    const [only] = columns;
    const line = csvLine(only ? [only] : [], { text: null, number: 1, flag: true }, "plain");
    expect(line).toBe('""\r\n');
    expect(parse(`text\r\n${line}`, { record_delimiter: "\r\n", skip_empty_lines: true })).toEqual([["text"], [""]]);
  });

  test.each(["=1+1", "+7", "-5", "@sum", "\t=1", "\r=1"])("for spreadsheets %j can't run as a formula", (text) => {
    const row = { text, number: -1, flag: true };
    expect(read(csvHeader(columns, "plain") + csvLine(columns, row, "plain"))[1]).toEqual([text, "-1", "true"]);
    const file = csvHeader(columns, "spreadsheet") + csvLine(columns, row, "spreadsheet");
    expect(file.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(read(file, true)[1]).toEqual([`'${text}`, "-1", "true"]);
  });
});
