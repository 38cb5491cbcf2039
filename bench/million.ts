import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWriter } from "../db/open.ts";
import { readRates } from "../db/read/rates.ts";
import { appendReport, appendReports } from "../db/writer.ts";
import { BARE_QUERIES, bareInserts, FILTER, rowsOf } from "./ledger.ts";
import { CLAIMS_OF_REPORT, numbered, reports } from "./many-reports.ts";
import { medianMs, table } from "./measure.ts";

/*
 * One million claims in a temporary file: the import, one more report, and the rates. Run by hand:
 * `npx tsx bench/million.ts [CLAIMS]`; needs 3 GB of disk and some minutes.
 */
const CLAIMS = Number(process.argv[2] ?? 1_000_000);
const AT = "2026-01-01T00:00:00Z";

function* rows(count: number) {
  for (const report of reports(count)) yield* rowsOf(report);
}

const seconds = (action: () => void): number => {
  const start = performance.now();
  action();
  return (performance.now() - start) / 1000;
};

function exhaust(items: Iterable<unknown>): void {
  for (const _ of items);
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const count = Math.ceil(CLAIMS / CLAIMS_OF_REPORT);
  const db = openWriter(join(folder, "ledger.db"));
  // What it takes to make up the reports, and the rows of them, is no part of any import.
  const makingReports = seconds(() => exhaust(reports(count)));
  const making = seconds(() => exhaust(rows(count)));
  const whole = seconds(() => void appendReports(db, reports(count), AT)) - makingReports;
  const bare = seconds(() => bareInserts(join(folder, "bare.db"), rows(count), false)) - making;
  const indexed = seconds(() => bareInserts(join(folder, "indexed.db"), rows(count), true)) - making;
  let next = count;
  const one = () => {
    const { report, claims } = numbered(next++);
    appendReport(db, report, claims, AT);
  };
  const single = medianMs(20, one);
  const ours = medianMs(20, () => void readRates(db, FILTER));
  const bareQueries = BARE_QUERIES.map(({ limit, sql }) => {
    const query = db.$client.prepare(sql).raw();
    return { limit, bare: 1000 / medianMs(20, () => void query.all()) };
  });
  db.$client.close();
  const unit = "claims/s";
  const imported = { what: `import of ${CLAIMS} claims`, unit, ours: CLAIMS / whole };
  const inserts = "positional prepared inserts of the same rows, one transaction";
  process.stdout.write(
    `${table([
      { ...imported, limit: `${inserts}, into the same table with its keys and indexes`, bare: CLAIMS / indexed },
      { ...imported, limit: `${inserts}, into a plain table without any`, bare: CLAIMS / bare },
      { what: "one report more", unit: "reports/s", limit: "1,000 a second", ours: 1000 / single, bare: 1000 },
      ...bareQueries.map((one) => ({
        what: "rates, six weapons by month",
        unit: "queries/s",
        ours: 1000 / ours,
        ...one,
      })),
    ])}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
