import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportId, sha256 } from "../db/ids.ts";
import { openWriter } from "../db/open.ts";
import { readRates } from "../db/read/rates.ts";
import { appendReport, appendReports, type NewClaim, type ReportWithClaims } from "../db/writer.ts";
import type { ClaimantSlug } from "../domain/claimants.ts";
import type { WeaponSlug } from "../domain/weapons.ts";
import { BARE_RATES, bareInserts, FILTER, rowsOf } from "./ledger.ts";
import { medianMs, table } from "./measure.ts";

/*
 * One million claims in a temporary file: the import, one more report, and the rates. Run by hand:
 * `npx tsx bench/million.ts [CLAIMS]`; needs 3 GB of disk and some minutes.
 */
const CLAIMS = Number(process.argv[2] ?? 1_000_000);
const CLAIMS_OF_REPORT = 8;
const WEAPONS: readonly WeaponSlug[] = [
  "drone",
  "shahed",
  "kh-101",
  "kalibr",
  "iskander-m",
  "kinzhal",
  "kh-59",
  "s-300",
];
const CLAIMANTS: readonly ClaimantSlug[] = ["ukrainian-air-force", "ukrainian-official", "us-official", "media"];
/** Raids are spread over so many days. */
const DAYS = 4_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY_MS = 86_400_000;
const AT = "2026-01-01T00:00:00Z";

/** A report of one raid as a publisher would carry it: mostly the same numbers, sometimes others. */
function numbered(n: number): ReportWithClaims {
  const url = `https://example.org/${n}`;
  const content_hash = sha256(url);
  const day = n % DAYS;
  const end = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
  const claimant = CLAIMANTS[Math.floor(n / DAYS) % CLAIMANTS.length] ?? "media";
  const claims = WEAPONS.slice(0, CLAIMS_OF_REPORT).map((weapon, index): NewClaim => {
    const launched = 20 + ((day * 7 + index * 13) % 80);
    const intercepted = Math.floor(launched / 2) + (n % 17 === 0 ? 1 : 0);
    return {
      claimant,
      attacker: "RU",
      weapon,
      kind: "attack",
      scope: "national",
      start: end,
      end,
      counts: {
        launched: { value: launched, qualifier: "exact", span: [0, 2] },
        intercepted: { value: intercepted, qualifier: "exact", span: [10, 12] },
      },
      evidence: "quotation",
      quote: `${launched} were launched and ${intercepted} of them were shot down during the night, the report says.`,
      rule: "bench",
      extractor: "bench",
      confidence: 0.9,
      review: "published",
      review_reason: null,
    };
  });
  const report = {
    id: reportId({ url, content_hash }),
    publisher: "Example Daily",
    title: `Report ${n}`,
    url,
    published: end,
    language: "en",
    origin: "extracted" as const,
    license: "CC-BY-4.0",
    content_hash,
  };
  return { report, claims };
}

function* reports(count: number): Generator<ReportWithClaims> {
  for (let n = 0; n < count; n += 1) yield numbered(n);
}

function* rows(count: number) {
  for (const report of reports(count)) yield* rowsOf(report);
}

const seconds = (action: () => void): number => {
  const start = performance.now();
  action();
  return (performance.now() - start) / 1000;
};

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const count = Math.ceil(CLAIMS / CLAIMS_OF_REPORT);
  const db = openWriter(join(folder, "ledger.db"));
  const whole = seconds(() => void appendReports(db, reports(count), AT));
  const making = seconds(() => {
    for (const _ of rows(count));
  });
  const bare = seconds(() => bareInserts(join(folder, "bare.db"), rows(count), false)) - making;
  const indexed = seconds(() => bareInserts(join(folder, "indexed.db"), rows(count), true)) - making;
  let next = count;
  const one = () => {
    const { report, claims } = numbered(next++);
    appendReport(db, report, claims, AT);
  };
  const single = medianMs(20, one);
  const ours = medianMs(20, () => void readRates(db, FILTER));
  const query = db.$client.prepare(BARE_RATES).raw();
  const bareQuery = medianMs(20, () => void query.all());
  db.$client.close();
  const unit = "claims/s";
  const imported = { what: `import of ${CLAIMS} claims`, unit, ours: CLAIMS / whole };
  const inserts = "positional prepared inserts of the same rows, one transaction";
  process.stdout.write(
    `${table([
      { ...imported, limit: `${inserts}, no index`, bare: CLAIMS / bare },
      { ...imported, limit: `${inserts}, into the same table with its indexes`, bare: CLAIMS / indexed },
      { what: "one report more", unit: "reports/s", limit: "1,000 a second", ours: 1000 / single, bare: 1000 },
      {
        what: "rates, six weapons by month",
        unit: "queries/s",
        limit: "one prepared query on the summary table",
        ours: 1000 / ours,
        bare: 1000 / bareQuery,
      },
    ])}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
