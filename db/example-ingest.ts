import { report as exampleReport, newClaim } from "./example-reports.ts";
import { openWriter } from "./open.ts";
import { readLatestRelease } from "./read/releases.ts";
import { appendReport } from "./writer.ts";

const WEAPONS = ["drone", "shahed", "kh-101"] as const;

/** The numbered report of the kill test, the same at every call: each third one corrects the one before. */
export function numberedReport(number: number) {
  const name = `report-${number % 3 === 2 ? number - 1 : number}`;
  const end = new Date(Date.UTC(2024, 0, 1 + (number % 40))).toISOString().slice(0, 10);
  const claims = WEAPONS.slice(0, 1 + (number % 3)).map((weapon) =>
    newClaim({ launched: 50 + number, intercepted: 20 + (number % 7) }, { weapon, start: end, end }),
  );
  return { report: exampleReport(name, { content_hash: String(number).padStart(64, "0") }), claims };
}

/** Appends numbered reports, one commit each, up to `count`; goes on where the ledger ends. */
export function ingestNumbered(path: string, count: number, done: (number: number) => void): void {
  const db = openWriter(path);
  for (let number = readLatestRelease(db).id; number < count; number += 1) {
    const { report, claims } = numberedReport(number);
    appendReport(db, report, claims, new Date(Date.UTC(2025, 0, 1, 0, 0, number)));
    done(number + 1);
  }
  db.$client.close();
}

const [, script, path, count] = process.argv;
if (script?.endsWith("example-ingest.ts") && path && count) {
  ingestNumbered(path, Number(count), (number) => process.stdout.write(`${number}\n`));
}
