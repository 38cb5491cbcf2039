import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isBuilt, NEXT, NEXT_ENV } from "../cli/build.ts";
import { Progress } from "../cli/progress.ts";
import { seed } from "../cli/seed.ts";
import { openWriter } from "../db/open.ts";
import type { Measured } from "./measure.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CONNECTIONS = 16;
const RUN_MS = 3000;

/** JSON and page of the web server beside bare node:http with the same database. Needs a current build. */
export async function serving(): Promise<Measured[]> {
  if (!(await isBuilt(ROOT))) {
    process.stderr.write('Serving is not measured: there is no current build. "npm start" makes one.\n');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const database = join(folder, "ledger.db");
  const db = openWriter(database);
  await seed(db, new Date(), new Progress());
  db.$client.close();
  const port = await freePort();
  const ours = spawn(process.execPath, [...NEXT, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: ROOT,
    env: { ...process.env, ...NEXT_ENV, LEDGER_DB: database },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let bare: ChildProcess | undefined;
  try {
    const json = `http://127.0.0.1:${port}/api/v1/rates`;
    const page = `http://127.0.0.1:${port}/`;
    const jsonBytes = await sizeOf(json, ours);
    const pageBytes = await sizeOf(page, ours);
    bare = fork(fileURLToPath(new URL("bare-server.ts", import.meta.url)), [
      database,
      String(jsonBytes),
      String(pageBytes),
    ]);
    const [{ port: barePort }] = (await once(bare, "message")) as [AddressInfo];
    const limit = "node:http and one prepared query, as many bytes, uncompressed";
    const measured: Measured[] = [];
    for (const [what, url, path] of [
      [`JSON of the rates, ${kilobytes(jsonBytes)}`, json, "json"],
      [`the page, ${kilobytes(pageBytes)}`, page, "page"],
    ] as const) {
      measured.push({
        what,
        unit: "requests/s",
        limit,
        ours: await requestsPerSecond(url),
        bare: await requestsPerSecond(`http://127.0.0.1:${barePort}/${path}`),
      });
    }
    return measured;
  } finally {
    ours.kill();
    bare?.disconnect();
    rmSync(folder, { recursive: true });
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Bytes of a reply, once the server gives one. */
async function sizeOf(url: string, server: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return (await response.arrayBuffer()).byteLength;
    if (response) throw new Error(`${url} answered ${response.status}.`);
    await pause(100);
  }
  throw new Error(`${url} does not answer.`);
}

/** Replies a second over a few connections that are kept open, for a few seconds. */
async function requestsPerSecond(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let replies = 0;
  const start = performance.now();
  const ask = (): Promise<void> =>
    new Promise((done, failed) => {
      request(url, { agent }, (response) => {
        response.resume();
        response.on("end", () => {
          if (response.statusCode !== 200) failed(new Error(`${url} answered ${response.statusCode}.`));
          replies += 1;
          done();
        });
      })
        .on("error", failed)
        .end();
    });
  const worker = async (): Promise<void> => {
    while (performance.now() - start < RUN_MS) await ask();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  return (replies / (performance.now() - start)) * 1000;
}
