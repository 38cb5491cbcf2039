import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BYTE_ORDER_MARK, type Cell, type Column, csvHeader, csvLine } from "./csv.ts";

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

  test("ends every line with CRLF and doubles quotes", () => {
    expect(csvHeader(columns, "plain")).toBe("text,number,flag\r\n");
    expect(csvLine(columns, { text: 'a "b", c', number: 0, flag: false }, "plain")).toBe('"a ""b"", c",0,false\r\n');
    expect(csvLine(columns, { text: null, number: null, flag: true }, "plain")).toBe(",,true\r\n");
  });

  test.each(["=1+1", "+7", "-5", "@sum", "\t=1", "\r=1"])("for spreadsheets %j can't run as a formula", (text) => {
    const row = { text, number: -1, flag: true };
    expect(read(csvHeader(columns, "plain") + csvLine(columns, row, "plain"))[1]).toEqual([text, "-1", "true"]);
    const file = csvHeader(columns, "spreadsheet") + csvLine(columns, row, "spreadsheet");
    expect(file.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(read(file, true)[1]).toEqual([`'${text}`, "-1", "true"]);
  });
});
