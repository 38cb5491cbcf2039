import type { Release } from "../domain/release.ts";
import type { Column } from "./csv.ts";
import { FIELDS } from "./fields.ts";
import { PUBLICATION } from "./publication.ts";

/** A table of the package, when it is known how large it came out. */
export interface PackagedTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<never>[];
  readonly primaryKey: readonly string[];
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** What the figures can't tell, for everybody who uses the whole. */
export const KNOWN_GAPS: readonly string[] = [
  "The ledger holds the reports that it was given, not all that exist: a day without a row is a day without a figure here, not a day without an attack.",
  "Claims are those of the named claimants and are not independently verified. Where claimants disagree, both stand; one is preferred by a printed rule.",
  "From July 2025 the Ukrainian Air Force gives one number for drones shot down and drones suppressed; it stands under `stopped` and can't be split.",
  "From August 2026 some counts of ballistic missiles are withheld; they are empty with the status `withheld`, never zero.",
];

/**
 * The descriptor of the whole ledger (Data Package v2): what each file and column is, with licence and checksums.
 * `imported` are the licences of imported rows, where they were asked for.
 */
export function dataPackage(
  release: Release,
  tables: readonly PackagedTable[],
  imported: readonly string[] = [],
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "interception-ledger",
    title: PUBLICATION.name,
    description: `Claims about how much of each air attack was stopped, by weapon and claimant. ${KNOWN_GAPS.join(" ")}`,
    version: String(release.id),
    created: release.committed_at,
    licenses: [
      { name: "CC-BY-4.0", title: PUBLICATION.license.name, path: PUBLICATION.license.url },
      ...imported.map((license) => ({ name: license.replaceAll(" ", "-"), title: `${license} (imported rows)` })),
    ],
    sources: [{ title: "Public reports of the claimants and publishers named in reports.csv" }],
    contributors: [{ title: PUBLICATION.name, roles: ["publisher"] }],
    resources: tables.map((table) => ({
      name: table.name,
      title: table.title,
      path: `${table.name}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: table.bytes,
      hash: `sha256:${table.sha256}`,
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        fields: table.columns.map(({ name, type }) => ({ name, type, description: FIELDS[name] })),
        primaryKey: table.primaryKey,
        missingValues: [""],
      },
    })),
  };
}

/** The page that a reader of the package opens first. */
export function packageReadme(
  release: Release,
  tables: readonly Pick<PackagedTable, "name" | "title">[],
  imported: readonly string[] = [],
): string {
  const day = release.committed_at.slice(0, 10);
  return [
    `# ${PUBLICATION.name}, release ${release.id} of ${day}`,
    "",
    "How much of each air attack was stopped, by weapon, as the claimants state it.",
    "",
    ...tables.map(({ name, title }) => `- \`${name}.csv\`: ${title}`),
    "- `datapackage.json`: every column with its type and meaning, sizes and checksums (Data Package v2)",
    "- `csv-metadata.json`: the same columns for tools of CSV on the Web (W3C)",
    "- `CITATION.cff`: how to cite the release",
    "- `SHA256SUMS`: a checksum of each file; `sha256sum -c SHA256SUMS` checks them",
    "",
    "CSV after RFC 4180 in UTF-8. An empty cell is not stated; the `_status` column beside it says why. It is never zero.",
    "",
    "## Known gaps",
    "",
    ...KNOWN_GAPS.map((gap) => `- ${gap}`),
    "",
    "## Licence and citation",
    "",
    `${PUBLICATION.license.name}, ${PUBLICATION.license.url}`,
    "",
    imported.length > 0
      ? `Rows of imported reports (\`origin\` in reports.csv), and figures that rest on them, are under their own licence: ${imported.join(", ")}.`
      : "Rows of imported tables, which have a licence of their own, are not among these files.",
    "",
    `> ${citationOf(release)}`,
    "",
  ].join("\n");
}

const citationOf = (release: Release): string =>
  `${PUBLICATION.license.attribution} Release ${release.id}, ${release.committed_at.slice(0, 10)}.`;

/** How to cite a release, for programs (Citation File Format 1.2). */
export function citationFile(release: Release): string {
  return [
    "cff-version: 1.2.0",
    "type: dataset",
    `message: ${JSON.stringify(`Cite as: ${citationOf(release)}`)}`,
    `title: ${JSON.stringify(PUBLICATION.name)}`,
    "authors:",
    `  - name: ${JSON.stringify(PUBLICATION.name)}`,
    `version: "release ${release.id}"`,
    `date-released: ${release.committed_at.slice(0, 10)}`,
    "license: CC-BY-4.0",
    `license-url: ${PUBLICATION.license.url}`,
    "identifiers:",
    "  - type: other",
    `    value: ${JSON.stringify(`sha256:${release.checksum}`)}`,
    '    description: "Checksum of the ledger at this release"',
    "",
  ].join("\n");
}
