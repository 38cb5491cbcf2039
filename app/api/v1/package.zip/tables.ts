import type { z } from "zod";
import {
  ATTACK_COLUMNS,
  CLAIM_COLUMNS,
  CLAIMANT_COLUMNS,
  DEFINITION_COLUMNS,
  RATE_COLUMNS,
  RELEASE_COLUMNS,
  REPORT_COLUMNS,
  WEAPON_COLUMNS,
} from "../../../../contract/columns.ts";
import type { Column } from "../../../../contract/csv.ts";
import {
  allAttacksQuery,
  allClaimsQuery,
  allRatesQuery,
  allReportsQuery,
  fileFilter,
  type packageQuery,
} from "../../../../contract/queries.ts";
import { CLAIMANT_ROWS, WEAPON_ROWS } from "../../../../contract/vocabulary.ts";
import type { Db } from "../../../../db/open.ts";
import { readRates } from "../../../../db/read/rates.ts";
import { readReleases } from "../../../../db/read/releases.ts";
import type { Release } from "../../../../domain/release.ts";
import { ALL_DEFINITION_ROWS } from "../../definitions.ts";
import { csvText } from "../../files.ts";
import { allStatements } from "../attacks/all.ts";
import { allClaims } from "../claims/all.ts";
import { allReports } from "../reports/all.ts";

/** A table of the package: the same bytes as the route of its name without parameters. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<never>[];
  readonly primaryKey: readonly string[];
  readonly text: Iterable<string>;
}

/** Every table of the ledger as it stood at a release. */
export function tablesOf(db: Db, release: Release, at: z.output<typeof packageQuery>): Table[] {
  const releases = readReleases(db).filter(({ id }) => id <= release.id);
  return [
    table("rates", "Shares by month and weapon", RATE_COLUMNS, readRates(db, fileFilter(allRatesQuery.parse(at))), [
      "period_start",
      "weapon",
      "claimant",
    ]),
    table(
      "attacks",
      "One row for each attack and statement",
      ATTACK_COLUMNS,
      allStatements(db, fileFilter(allAttacksQuery.parse(at))).rows,
      ["attack_id", "claimant", "weapon", "scope"],
    ),
    table(
      "claims",
      "One row for each claim, with its phrase",
      CLAIM_COLUMNS,
      allClaims(db, fileFilter(allClaimsQuery.parse(at))).rows,
      ["id"],
    ),
    table(
      "reports",
      "The documents that claims were read from",
      REPORT_COLUMNS,
      allReports(db, fileFilter(allReportsQuery.parse(at))).rows,
      ["id"],
    ),
    table("releases", "What was committed when", RELEASE_COLUMNS, releases, ["id"]),
    table("weapons", "The weapon tree", WEAPON_COLUMNS, WEAPON_ROWS, ["slug"]),
    table("claimants", "Who states numbers", CLAIMANT_COLUMNS, CLAIMANT_ROWS, ["slug"]),
    table("metrics", "What is counted, and how", DEFINITION_COLUMNS, ALL_DEFINITION_ROWS, ["id", "type"]),
  ];
}

/** The licences of imported reports, each once. */
export function importedLicenses(db: Db, as_of: string | null): string[] {
  const licenses = new Set<string>();
  for (const { origin, license } of allReports(db, allReportsQuery.parse({ as_of })).rows) {
    if (origin === "imported") licenses.add(license);
  }
  return [...licenses].sort();
}

function table<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  primaryKey: readonly string[],
): Table {
  return { name, title, columns, primaryKey, text: csvText(columns, rows, "plain") };
}
