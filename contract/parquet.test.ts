import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import type { Column } from "./csv.ts";
import { parquet } from "./parquet.ts";

interface Row {
  readonly name: string | null;
  readonly count: number | null;
  readonly share: number | null;
  readonly partial: boolean | null;
  readonly day: string | null;
  readonly at: string | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: "name", type: "string", cell: (row) => row.name },
  { name: "count", type: "integer", cell: (row) => row.count },
  { name: "share", type: "number", cell: (row) => row.share },
  { name: "partial", type: "boolean", cell: (row) => row.partial },
  { name: "day", type: "date", cell: (row) => row.day },
  { name: "at", type: "datetime", cell: (row) => row.at },
];

function bytesOf(rows: Iterable<Row>, about: Record<string, string> = {}): Buffer {
  return Buffer.concat([...parquet(COLUMNS, rows, about)]);
}

async function read(bytes: Buffer): Promise<Record<string, unknown>[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return parquetReadObjects({ file });
}

const time = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const instant = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
const row: fc.Arbitrary<Row> = fc.record({
  name: nullable(fc.string({ unit: "grapheme" })),
  count: nullable(fc.integer({ min: 0, max: 2_000_000_000 })),
  share: nullable(fc.double({ noNaN: true, noDefaultInfinity: true })),
  partial: nullable(fc.boolean()),
  day: nullable(instant.map((date) => date.toISOString().slice(0, 10))),
  at: nullable(instant.map((date) => date.toISOString())),
});

describe("a Parquet file", () => {
  test("gives back every cell: null as null, days as days, zero as zero", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 60 }), async (rows) => {
        const back = await read(bytesOf(rows));
        const whole = rows.map((one) => ({ ...one, day: time(one.day), at: time(one.at) }));
        expect(back).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test("names its columns with their types, every one of them nullable, and what it is", () => {
    const bytes = bytesOf([], { license: "https://example.org/licence", release: "3" });
    const { schema, num_rows, key_value_metadata } = parquetMetadata(new Uint8Array(bytes).buffer);
    expect(Number(num_rows)).toBe(0);
    expect(
      schema
        .slice(1)
        .map(({ name, type, converted_type, repetition_type }) => [name, type, converted_type, repetition_type]),
    ).toEqual([
      ["name", "BYTE_ARRAY", "UTF8", "OPTIONAL"],
      ["count", "INT32", undefined, "OPTIONAL"],
      ["share", "DOUBLE", undefined, "OPTIONAL"],
      ["partial", "BOOLEAN", undefined, "OPTIONAL"],
      ["day", "INT32", "DATE", "OPTIONAL"],
      ["at", "INT64", "TIMESTAMP_MILLIS", "OPTIONAL"],
    ]);
    expect(key_value_metadata).toEqual([
      { key: "license", value: "https://example.org/licence" },
      { key: "release", value: "3" },
    ]);
  });

  test("is written part by part while its rows come, and has the same bytes each time", async () => {
    let asked = 0;
    function* many(): Generator<Row> {
      for (; asked < 9_000; asked += 1) {
        yield { name: `row ${asked}`, count: asked, share: null, partial: null, day: "2024-11-22", at: null };
      }
    }
    const parts: Uint8Array[] = [];
    let askedAtFirstBytes = 0;
    for (const part of parquet(COLUMNS, many(), {})) {
      if (askedAtFirstBytes === 0 && part.length > 0) askedAtFirstBytes = asked;
      parts.push(part);
    }
    expect(askedAtFirstBytes).toBeLessThan(3_000);
    const bytes = Buffer.concat(parts);
    const back = await read(bytes);
    expect(back).toHaveLength(9_000);
    expect(back[8_765]).toMatchObject({ name: "row 8765", count: 8765, share: null });
    asked = 0;
    expect(bytesOf(many()).equals(bytes)).toBe(true);
  });

  test("breaks off when a row can't be read", () => {
    function* failing(): Generator<Row> {
      yield { name: "a", count: 1, share: 1, partial: true, day: null, at: null };
      throw new Error("The disk is gone.");
    }
    expect(() => bytesOf(failing())).toThrow("The disk is gone.");
  });
});
