import type { Column, ColumnType } from "./csv.ts";
import { FIELDS } from "./fields.ts";
import { PUBLICATION } from "./publication.ts";

const CONTEXT = ["http://www.w3.org/ns/csvw", { "@language": "en" }] as const;

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  integer: "integer",
  number: "double",
  boolean: "boolean",
  date: "date",
  datetime: "dateTime",
};

/** A CSV file as its description names it. */
export interface DescribedTable {
  /** Name of the file, in the folder of the description. */
  readonly file: string;
  readonly title: string;
  readonly columns: readonly Column<never>[];
  readonly primaryKey: readonly string[];
}

/** The description of one CSV file (CSV on the Web, W3C): what `FILE.csv-metadata.json` beside it holds. */
export function csvwTable(table: DescribedTable): object {
  return { "@context": CONTEXT, ...tableOf(table) };
}

/** The description of the CSV files of a folder: what `csv-metadata.json` in it holds. */
export function csvwFolder(tables: readonly DescribedTable[]): object {
  return { "@context": CONTEXT, "dc:title": PUBLICATION.name, tables: tables.map(tableOf) };
}

function tableOf({ file, title, columns, primaryKey }: DescribedTable): object {
  const names = columns.map(({ name }) => name);
  return {
    url: file,
    "dc:title": title,
    "dc:license": { "@id": PUBLICATION.license.url },
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: "\r\n",
    },
    tableSchema: {
      columns: columns.map(({ name, type }) => ({
        name,
        titles: name,
        datatype: DATATYPES[type],
        null: "",
        "dc:description": FIELDS[name],
      })),
      // A choice of columns may leave out what tells the rows apart.
      ...(primaryKey.every((name) => names.includes(name)) && { primaryKey }),
    },
  };
}
