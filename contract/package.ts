import { createHash } from "node:crypto";
import type { AsOf } from "../domain/filters.ts";
import type { Release } from "../domain/release.ts";
import type { AttackStatement } from "./columns.ts";
import { type Column, csvText } from "./csv.ts";
import { csvwFolder } from "./csvw.ts";
import { citationFile, dataPackage, type PackagedTable, packageReadme } from "./data-package.ts";
import { allAttacksQuery, allClaimsQuery, allRatesQuery, allReportsQuery, fileFilter } from "./queries.ts";
import {
  ATTACKS,
  CLAIMS,
  RATES,
  RELEASES,
  REPORTS,
  type ReadRoute,
  VOCABULARY_CLAIMANTS,
  VOCABULARY_METRICS,
  VOCABULARY_WEAPONS,
} from "./routes.ts";
import { CLAIMANT_ROWS, type DefinitionRow, WEAPON_ROWS } from "./vocabulary.ts";
import type { ZipEntry } from "./zip.ts";

type RowOf<Columns> = Columns extends readonly Column<infer Row>[] ? Row : never;
type RowsOf<Route extends { readonly file: { readonly columns: unknown } }> = Iterable<RowOf<Route["file"]["columns"]>>;

/** The rows of the package: read as they are written, one table after the other. */
export interface PackageRows {
  readonly rates: RowsOf<typeof RATES>;
  readonly attacks: Iterable<AttackStatement>;
  readonly claims: RowsOf<typeof CLAIMS>;
  readonly reports: RowsOf<typeof REPORTS>;
  readonly releases: Iterable<Release>;
  readonly definitions: readonly DefinitionRow[];
}

/** The filters of the package's lists: everything as it stood, imported rows only where they are asked for. */
export function packageFilters(as_of: AsOf, include: readonly "imported"[]) {
  const of = { include: [...include] };
  return {
    rates: { ...fileFilter(allRatesQuery.parse(of)), as_of },
    attacks: { ...fileFilter(allAttacksQuery.parse(of)), as_of },
    claims: { ...fileFilter(allClaimsQuery.parse(of)), as_of },
    reports: { ...fileFilter(allReportsQuery.parse(of)), as_of },
  };
}

interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<never>[];
  readonly primaryKey: readonly string[];
  readonly text: Iterable<string>;
}

/**
 * The files of the package: every table with the bytes of the route of its name, their description for Data Package
 * and for CSV on the Web, the citation, and a checksum of each. The same release gives the same files. `imported` are
 * the licences of imported rows, where they were asked for.
 */
export function* packageEntries(
  release: Release,
  rows: PackageRows,
  imported: readonly string[],
): Generator<ZipEntry, void> {
  const tables = tablesOf(rows);
  const sums: { readonly file: string; readonly sha256: string }[] = [];
  const summed = (name: string, text: Iterable<string>, done?: (size: Size) => void): ZipEntry => ({
    name,
    chunks: () =>
      measured(text, (size) => {
        sums.push({ file: name, sha256: size.sha256 });
        done?.(size);
      }),
  });
  yield summed("README.md", [packageReadme(release, tables, imported)]);
  yield summed("CITATION.cff", [citationFile(release)]);
  const packaged: PackagedTable[] = [];
  for (const { text, ...table } of tables) {
    yield summed(`${table.name}.csv`, text, (size) => packaged.push({ ...table, ...size }));
  }
  yield summed("csv-metadata.json", [
    inLines(csvwFolder(tables.map((table) => ({ ...table, file: `${table.name}.csv` })))),
  ]);
  // What was measured while it was written: the tables are not there before it.
  yield summed(
    "datapackage.json",
    later(() => inLines(dataPackage(release, packaged, imported))),
  );
  yield { name: "SHA256SUMS", chunks: () => sums.map(({ file, sha256 }) => `${sha256}  ${file}\n`) };
}

function tablesOf(rows: PackageRows): Table[] {
  return [
    table(RATES, "Shares by month and weapon", rows.rates),
    table(ATTACKS, "One row for each attack and statement", rows.attacks),
    table(CLAIMS, "One row for each claim, with its phrase", rows.claims),
    table(REPORTS, "The documents that claims were read from", rows.reports),
    table(RELEASES, "What was committed when", rows.releases),
    table(VOCABULARY_WEAPONS, "The weapon tree", WEAPON_ROWS),
    table(VOCABULARY_CLAIMANTS, "Who states numbers", CLAIMANT_ROWS),
    table(VOCABULARY_METRICS, "What is counted, and how", rows.definitions),
  ];
}

function table<Row>(
  { path, file }: ReadRoute & { readonly file: { readonly columns: readonly Column<Row>[] } },
  title: string,
  rows: Iterable<Row>,
): Table {
  const { columns, primaryKey } = file;
  return { name: path.slice(1), title, columns, primaryKey, text: csvText(columns, rows, "plain") };
}

interface Size {
  readonly bytes: number;
  readonly sha256: string;
}

function* measured(text: Iterable<string>, done: (size: Size) => void): Generator<string, void> {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of text) {
    hash.update(chunk, "utf8");
    bytes += Buffer.byteLength(chunk, "utf8");
    yield chunk;
  }
  done({ bytes, sha256: hash.digest("hex") });
}

function* later(text: () => string): Generator<string, void> {
  yield text();
}

const inLines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
