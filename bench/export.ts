import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, createReadStream, existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openWriter } from "../db/open.ts";
import { appendReports } from "../db/writer.ts";
import { METRICS } from "../domain/metrics.ts";
import { CLAIMS_OF_REPORT, reports } from "./many-reports.ts";
import { table } from "./measure.ts";
import { ask, percentile } from "./requests.ts";
import { startServer } from "./server.ts";

/*
 * All claims as CSV from the web server, beside the same rows from the sqlite3 command, and what others wait and the
 * server's memory meanwhile. By hand: `npx tsx bench/export.ts [CLAIMS] [LEDGER]`; a million take 2 GB of disk and some
 * minutes, and LEDGER is kept for the next run.
 */
const CLAIMS = Number(process.argv[2] ?? 1_000_000);
const KEPT = process.argv[3];
const OTHERS_EVERY_MS = 100;
const ALONE_MS = 10_000;
const OTHERS = ["/releases/latest", "/claims?limit=20", "/attacks?limit=5", "/rates?weapon=drone", "/weapons"];

/** The columns of the file as SQL over the table. */
const SELECTED = [
  ...'id version report_id claimant attacker weapon kind scope start "end"'.split(" "),
  ...METRICS.flatMap((metric) => [
    `"${metric}"`,
    `${metric}_qualifier`,
    `coalesce(${metric}_status, 'not_stated') AS ${metric}_status`,
  ]),
  ..."evidence quote rule extractor confidence review review_reason".split(" "),
  "iif(withdrawn, 'true', 'false') AS withdrawn",
  "start_time",
  "end_time",
];
const FIELDS = SELECTED.map((column) => (column.split(" ").at(-1) ?? "").replaceAll('"', ""));
const SQL = `SELECT ${SELECTED.join(", ")} FROM claim
  WHERE NOT withdrawn AND NOT EXISTS (
    SELECT 1 FROM claim AS newer WHERE newer.id = claim.id AND newer.version > 1 AND newer.version > claim.version)
  ORDER BY coalesce("end", '') DESC, id DESC`;

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const database = KEPT ?? join(folder, "ledger.db");
try {
  if (!existsSync(database)) {
    const db = openWriter(database);
    appendReports(db, reports(Math.ceil(CLAIMS / CLAIMS_OF_REPORT)), "2026-01-01T00:00:00Z");
    db.$client.close();
  }
  const server = await startServer(database);
  if (server) {
    try {
      process.stdout.write(`${await measured(server.baseUrl, server.memory)}\n`);
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measured(baseUrl: string, memory: () => number): Promise<string> {
  const api = `${baseUrl}/api/v1`;
  const agent = new Agent({ keepAlive: true });
  for (const path of OTHERS) await ask(api + path, agent);
  const idle = memory();
  let peak = idle;

  /** Has others ask at an even pace while something goes on: what that gives, and how long each of them waited. */
  async function withOthers<Result>(action: Promise<Result>): Promise<{ result: Result; waits: number[] }> {
    let goesOn = true;
    const over = action.finally(() => {
      goesOn = false;
    });
    const waits: number[] = [];
    const asked: Promise<unknown>[] = [];
    for (let n = 0; goesOn; n += 1) {
      const start = performance.now();
      const path = OTHERS[n % OTHERS.length] ?? "";
      asked.push(ask(api + path, agent).then(() => waits.push(performance.now() - start)));
      peak = Math.max(peak, memory());
      await pause(OTHERS_EVERY_MS);
    }
    await Promise.all(asked);
    return { result: await over, waits };
  }

  // What others wait on this machine anyway.
  const { waits: alone } = await withOthers(pause(ALONE_MS));
  const start = performance.now();
  const { result: ours, waits } = await withOthers(
    fileOf(`${api}/claims.csv?fields=${FIELDS.join(",")}`, agent).then((file) => {
      return { ...file, seconds: (performance.now() - start) / 1000 };
    }),
  );
  const { seconds } = ours;
  agent.destroy();
  const file = join(folder, "sqlite3.csv");
  const bareStart = performance.now();
  const output = openSync(file, "w");
  execFileSync("sqlite3", ["-csv", "-header", "-readonly", database, SQL], { stdio: ["ignore", output, "inherit"] });
  closeSync(output);
  const bareSeconds = (performance.now() - bareStart) / 1000;
  const bare = await digestOf(createReadStream(file));
  if (ours.digest !== bare) throw new Error("The file is not what sqlite3 writes of the same rows.");
  const unit = "MB/s";
  return [
    table([
      {
        what: `CSV of ${ours.rows} claims, ${Math.round(ours.bytes / 1e6)} MB`,
        unit,
        limit: "sqlite3 -csv, the same rows in the same order",
        ours: ours.bytes / 1e6 / seconds,
        bare: ours.bytes / 1e6 / bareSeconds,
      },
    ]),
    `${seconds.toFixed(1)} s, ${(seconds / bareSeconds).toFixed(2)} times sqlite3 -csv (${bareSeconds.toFixed(1)} s).`,
    `${waits.length} other requests meanwhile: ${waited(waits)}. The same without the file: ${waited(alone)}. Load ${loadavg()[0]?.toFixed(1)}.`,
    `Memory: ${idle.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most: ${(peak - idle).toFixed(0)} MB more.`,
  ].join("\n");
}

function waited(waits: readonly number[]): string {
  const [half, most, longest] = [0.5, 0.99, 1].map((share) => percentile(waits, share).toFixed(0));
  return `p50 ${half} ms, p99 ${most} ms, longest ${longest} ms`;
}

/** Reads a file to its end: what it holds, with line ends as sqlite3 writes them. */
function fileOf(url: string, agent: Agent): Promise<{ digest: string; bytes: number; rows: string }> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, async (response) => {
      try {
        if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}.`);
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
        });
        const digest = await digestOf(response);
        resolve({ digest, bytes, rows: String(response.headers["x-total-count"]) });
      } catch (error) {
        reject(error);
      }
    }).on("error", reject);
  });
}

/** SHA-256 of a CSV whose line ends are LF; the only quoting that differs is where none is needed. */
async function digestOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) hash.update(chunk.toString("latin1").replaceAll("\r", ""), "latin1");
  return hash.digest("hex");
}
