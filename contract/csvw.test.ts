import { expect, test } from "vitest";
import { CLAIM_COLUMNS } from "./columns.ts";
import { csvwFolder, csvwTable } from "./csvw.ts";

const CLAIMS = { file: "claims.csv", title: "Claims", columns: CLAIM_COLUMNS, primaryKey: ["id"] };

interface Table {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: { name: string; datatype: string; null: string; "dc:description": string }[];
    readonly primaryKey?: string[];
  };
}

test("each column of a file stands in its description with its type, and what an empty cell is", () => {
  const { url, tableSchema } = csvwTable(CLAIMS) as Table;
  expect(url).toBe("claims.csv");
  expect(tableSchema.columns.map(({ name }) => name)).toEqual(CLAIM_COLUMNS.map(({ name }) => name));
  const typeOf = (name: string) => tableSchema.columns.find((column) => column.name === name)?.datatype;
  expect(["id", "launched", "confidence", "withdrawn", "end"].map(typeOf)).toEqual([
    "string",
    "integer",
    "double",
    "boolean",
    "date",
  ]);
  for (const column of tableSchema.columns) {
    expect(column.null).toBe("");
    expect(column["dc:description"], column.name).toMatch(/\S/);
  }
  expect(tableSchema.primaryKey).toEqual(["id"]);
});

test("a choice of columns without the key has none", () => {
  const columns = CLAIM_COLUMNS.filter(({ name }) => name === "launched");
  expect((csvwTable({ ...CLAIMS, columns }) as Table).tableSchema.primaryKey).toBeUndefined();
});

test("the description of a folder holds its files, with one context", () => {
  const folder = csvwFolder([CLAIMS, { ...CLAIMS, file: "more.csv" }]) as { "@context": unknown[]; tables: Table[] };
  expect(folder["@context"][0]).toBe("http://www.w3.org/ns/csvw");
  expect(folder.tables.map((table) => table.url)).toEqual(["claims.csv", "more.csv"]);
  expect(folder.tables[0]).not.toHaveProperty("@context");
});
