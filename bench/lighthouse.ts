import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../tests/browser.ts";

// Lighthouse on a page of a running server, as a phone: `LIGHTHOUSE=PATH npx tsx bench/lighthouse.ts [ADDRESS] [RUNS]`.

const FLAGS =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const AUDITS = {
  "first-contentful-paint": "first paint, ms",
  "largest-contentful-paint": "largest paint, ms",
  "total-blocking-time": "blocked, ms",
  "cumulative-layout-shift": "shift",
} as const;

interface Report {
  readonly categories: Record<string, { readonly score: number | null }>;
  readonly audits: Record<
    string,
    { readonly numericValue?: number; readonly details?: { readonly items?: unknown[] } }
  >;
  readonly environment: { readonly benchmarkIndex: number };
}
interface NetworkRequest {
  readonly resourceType?: string;
  readonly transferSize?: number;
}

const program = process.env.LIGHTHOUSE;
const browser = findBrowser();
if (!program || !browser) {
  process.stderr.write(
    "LIGHTHOUSE must be the path of Lighthouse's cli/index.js (npm i lighthouse@12.8.2 in a folder of its own), and a Chromium must be there.\n",
  );
  process.exit(2);
}
const [address = "http://127.0.0.1:3000/", runs = "5"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const file = join(folder, "report.json");
const rows: Record<string, number>[] = [];
try {
  for (let run = 0; run < Number(runs); run += 1) {
    execFileSync(
      process.execPath,
      [program, address, "--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${FLAGS}`],
      { env: { ...process.env, CHROME_PATH: browser }, stdio: ["ignore", "ignore", "inherit"] },
    );
    rows.push(figuresOf(JSON.parse(readFileSync(file, "utf8"))));
    process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`| of ${address} | median of ${rows.length} | least | most |\n| --- | ---: | ---: | ---: |\n`);
for (const name of Object.keys(rows[0] ?? {})) {
  const values = rows.map((row) => row[name] ?? Number.NaN).sort((a, b) => a - b);
  const [least, median, most] = [values[0], values[Math.floor(values.length / 2)], values.at(-1)].map(figure);
  process.stdout.write(`| ${name} | ${median} | ${least} | ${most} |\n`);
}

function figuresOf({ categories, audits, environment }: Report): Record<string, number> {
  const requests = (audits["network-requests"]?.details?.items ?? []) as NetworkRequest[];
  const kilobytes = (type: string) =>
    requests.reduce((sum, one) => sum + (one.resourceType === type ? (one.transferSize ?? 0) : 0), 0) / 1000;
  return {
    ...Object.fromEntries(CATEGORIES.map((name) => [name, categories[name]?.score ?? Number.NaN])),
    ...Object.fromEntries(Object.entries(AUDITS).map(([id, name]) => [name, audits[id]?.numericValue ?? Number.NaN])),
    "HTML, kB gzipped": kilobytes("Document"),
    "JavaScript, kB gzipped": kilobytes("Script"),
    "speed of the machine (Lighthouse's index)": environment.benchmarkIndex,
  };
}

function figure(value: number | undefined): string {
  return value === undefined ? "" : String(Number(value.toPrecision(3)));
}
