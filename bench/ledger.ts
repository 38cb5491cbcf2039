import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { figureReports } from "../cli/seed.ts";
import { CLAIM_COLUMNS, claimValues } from "../db/claim-row.ts";
import { claimIds } from "../db/ids.ts";
import { type Db, openReader, openWriter, WRITER_CACHE_KIB } from "../db/open.ts";
import { readRates } from "../db/read/rates.ts";
import { appendReport, appendReports, type ReportWithClaims } from "../db/writer.ts";
import type { RatesFilter } from "../domain/filters.ts";
import { SUMMED_FIELDS } from "../ledger/rates.ts";
import { figures } from "./corpus.ts";
import { type Measured, medianMs } from "./measure.ts";

const AT = "2026-01-01T00:00:00Z";

/** The dashboard's question. */
export const FILTER: RatesFilter = {
  attacker: "RU",
  weapon: ["drone", "cruise-missile", "guided-missile", "ballistic-missile", "kinzhal", "s-300"],
  claimant: ["preferred"],
  measure: "stopped",
  step: "month",
  from: null,
  to: null,
  date: "end",
  as_of: null,
};

const bareRates = (fields: readonly string[]): string => `
  SELECT weapon, end_month AS month, ${fields.map((field) => `sum("${field}")`).join(", ")}, count(*)
  FROM figure
  WHERE attacker = 'RU' AND view = 'preferred' AND launched > 0
    AND weapon IN ('drone', 'cruise-missile', 'guided-missile', 'ballistic-missile', 'kinzhal', 's-300')
  GROUP BY weapon, month`;

/** One prepared query in the order of the key, rows as they come, with all the numbers that the answer sums. */
export const BARE_RATES = bareRates(SUMMED_FIELDS);

/** The bare queries that the rates are held against. */
export const BARE_QUERIES = [
  { limit: "one prepared query on the summary table, the same nine sums and the attacks", sql: BARE_RATES },
  {
    limit: "one prepared query on the summary table, four sums and the attacks",
    sql: bareRates(["launched", "intercepted", "lost", "stopped"]),
  },
] as const;

/** Ingest beside bare inserts of the same rows, and the rates beside the bare query. */
export function ledger(): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    return [...ingest(folder), ...rates(join(folder, "whole-0.db"))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ingest(folder: string): Measured[] {
  const reports = figureReports(figures());
  const claims = reports.reduce((sum, report) => sum + report.claims.length, 0);
  let file = 0;
  const fresh = (name: string): Db => openWriter(join(folder, `${name}-${file++}.db`));
  const timed = (name: string, append: (db: Db) => void): number =>
    medianMs(3, () => {
      const db = fresh(name);
      append(db);
      db.$client.close();
    });
  const whole = timed("whole", (db) => void appendReports(db, reports, AT));
  const some = reports.slice(0, 400);
  const someClaims = some.reduce((sum, report) => sum + report.claims.length, 0);
  const single = timed("single", (db) => {
    for (const { report, claims } of some) appendReport(db, report, claims, AT);
  });
  const rows = reports.flatMap(rowsOf);
  const bare = medianMs(5, () => bareInserts(join(folder, `bare-${file++}.db`), rows, false));
  const indexed = medianMs(5, () => bareInserts(join(folder, `bare-${file++}.db`), rows, true));
  const unit = "claims/s";
  const limit = "positional prepared inserts of the same rows, one transaction, no index";
  const bareRate = (claims / bare) * 1000;
  return [
    { what: "ingest, all reports in one release", unit, limit, ours: (claims / whole) * 1000, bare: bareRate },
    {
      what: "ingest, all reports in one release",
      unit,
      limit: "the same inserts into the same table with its indexes",
      ours: (claims / whole) * 1000,
      bare: (claims / indexed) * 1000,
    },
    { what: "ingest, a release for each report", unit, limit, ours: (someClaims / single) * 1000, bare: bareRate },
  ];
}

type Row = (string | number | null)[];

/** The claims of a report as rows of the table, with the ids that the ledger gives them. */
export function rowsOf({ report, claims }: ReportWithClaims): Row[] {
  const ids = claimIds(report.id, claims);
  return claims.map((claim, n) =>
    claimValues({ ...claim, id: ids[n] ?? "", version: 1, report_id: report.id, withdrawn: false }, 1, 1),
  );
}

/**
 * Rows by one positional prepared statement in one transaction: into the ledger's own table with its keys and indexes,
 * which is the limit that the ledger is held against, or into a plain table of the same columns without any.
 */
export function bareInserts(path: string, rows: Iterable<Row>, indexed: boolean): void {
  if (indexed) openWriter(path).$client.close();
  const client = new Sqlite(path);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = NORMAL");
  client.pragma("foreign_keys = OFF");
  client.pragma(`cache_size = -${WRITER_CACHE_KIB}`);
  const columns = CLAIM_COLUMNS.map((column) => `"${column}"`).join(", ");
  if (!indexed) client.exec(`CREATE TABLE claim (${columns})`);
  const insert = client.prepare(`INSERT INTO claim (${columns}) VALUES (${CLAIM_COLUMNS.map(() => "?").join(", ")})`);
  client.transaction(() => {
    for (const row of rows) insert.run(...row);
  })();
  client.close();
}

function rates(path: string): Measured[] {
  const db = openReader(path);
  const ours = medianMs(50, () => void readRates(db, FILTER));
  const measured = BARE_QUERIES.map(({ limit, sql }): Measured => {
    const query = db.$client.prepare(sql).raw();
    const bare = medianMs(50, () => void query.all());
    return {
      what: "rates query, six weapons by month",
      unit: "queries/s",
      limit,
      ours: 1000 / ours,
      bare: 1000 / bare,
    };
  });
  db.$client.close();
  return measured;
}
