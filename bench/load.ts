import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Progress } from "../cli/progress.ts";
import { seed } from "../cli/seed.ts";
import { openWriter } from "../db/open.ts";
import { ask, percentile } from "./requests.ts";
import { startServer } from "./server.ts";

/*
 * A mix of requests at an even pace, whether or not the replies come: `npx tsx bench/load.ts [SECONDS] [A_SECOND]`, ten
 * minutes at 200 by default. Prints what each minute was like; exits with 1 where a request failed.
 */
const SECONDS = Number(process.argv[2] ?? 600);
const A_SECOND = Number(process.argv[3] ?? 200);
const TICK_MS = 5;

/** Addresses below the API, and how many of a hundred requests each gets. */
const MIX = [
  { path: "/releases/latest", share: 20 },
  { path: "/rates", share: 10, conditional: true },
  { path: "/claims?limit=50", share: 20, conditional: true },
  { path: "/claims?limit=20&weapon=drone&from=2024-11&to=2024-11", share: 10 },
  { path: "/attacks?limit=20", share: 10 },
  { path: "/attacks/RU-2024-11-22", share: 10 },
  { path: "/rates?weapon=drone&step=year", share: 8 },
  { path: "/weapons", share: 6 },
  { path: "/rates.csv?weapon=drone", share: 3 },
  { path: "/claims?limit=0", share: 2, status: 400 },
  { path: "/charts/rates.svg", share: 1 },
] as const satisfies readonly { path: string; share: number; conditional?: true; status?: number }[];

type Kind = { readonly url: string; readonly status: number; readonly headers: Record<string, string> };

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const database = join(folder, "ledger.db");
  const db = openWriter(database);
  await seed(db, new Date(), new Progress());
  db.$client.close();
  const server = await startServer(database);
  if (server) {
    try {
      process.exitCode = await load(`${server.baseUrl}/api/v1`, server.memory);
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A hundred requests in an order that mixes them; a conditional one names the copy that it has. */
async function hundred(api: string): Promise<Kind[]> {
  const kinds = await Promise.all(
    MIX.map(async (kind): Promise<Kind[]> => {
      const url = api + kind.path;
      const etag = (await fetch(url, { method: "HEAD" })).headers.get("etag") ?? "";
      const one: Kind =
        "conditional" in kind
          ? { url, status: 304, headers: { "If-None-Match": etag } }
          : { url, status: "status" in kind ? kind.status : 200, headers: {} };
      return Array.from({ length: kind.share }, () => one);
    }),
  );
  // 37 and 100 have no common divisor: every place is taken once, and equal ones stand apart.
  const all = kinds.flat();
  return all.flatMap((_, n) => all[(n * 37) % all.length] ?? []);
}

/** Keeps the pace for the whole time. Resolves to the exit code. */
async function load(api: string, memory: () => number): Promise<number> {
  const kinds = await hundred(api);
  const agent = new Agent({ keepAlive: true });
  const failures: string[] = [];
  let waits: number[] = [];
  const all: number[] = [];
  const one = async ({ url, status, headers }: Kind): Promise<void> => {
    const start = performance.now();
    try {
      const reply = await ask(url, agent, headers);
      if (reply.status !== status) failures.push(`${url} answered ${reply.status}, not ${status}`);
    } catch (error) {
      failures.push(`${url}: ${error}`);
    }
    const wait = performance.now() - start;
    waits.push(wait);
    all.push(wait);
  };
  const underWay: Promise<void>[] = [];
  const report = (minute: string, waits: readonly number[]): void => {
    const [p50, p99] = [percentile(waits, 0.5), percentile(waits, 0.99)];
    const numbers = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${percentile(waits, 1).toFixed(0)} ms`;
    process.stdout.write(
      `${minute}: ${waits.length} requests, ${failures.length} failed so far, ${numbers}; server ${memory().toFixed(0)} MB; machine load ${loadavg()[0]?.toFixed(1)}\n`,
    );
  };
  const start = performance.now();
  let sent = 0;
  let minutes = 0;
  while (performance.now() - start < SECONDS * 1000) {
    const due = Math.floor(((performance.now() - start) / 1000) * A_SECOND);
    for (; sent < due; sent += 1) {
      const kind = kinds[sent % kinds.length];
      if (kind) underWay.push(one(kind));
    }
    if (performance.now() - start >= (minutes + 1) * 60_000) {
      report(`minute ${++minutes}`, waits);
      waits = [];
    }
    await pause(TICK_MS);
  }
  await Promise.all(underWay);
  report(`all ${SECONDS} s at ${A_SECOND} a second`, all);
  agent.destroy();
  for (const failure of new Set(failures)) process.stderr.write(`${failure}\n`);
  return failures.length > 0 ? 1 : 0;
}
