import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Progress } from "../cli/progress.ts";
import { seed } from "../cli/seed.ts";
import { openWriter } from "../db/open.ts";
import type { Measured } from "./measure.ts";
import { ask, paceOf } from "./requests.ts";
import { startServer } from "./server.ts";

/** What is asked of the web server, and the path of the bare one that stands for it. */
interface Asked {
  readonly what: string;
  readonly limit: string;
  readonly url: string;
  readonly path: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const GZIP = { "Accept-Encoding": "gzip" };

/** JSON and page of the web server beside bare node:http with the same database. Needs a current build. */
export async function serving(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const database = join(folder, "ledger.db");
  const db = openWriter(database);
  await seed(db, new Date(), new Progress());
  db.$client.close();
  const ours = await startServer(database);
  let bare: ChildProcess | undefined;
  try {
    if (!ours) return [];
    const api = `${ours.baseUrl}/api/v1`;
    const rates = `${api}/rates`;
    const claims = `${api}/claims?limit=400`;
    const page = `${ours.baseUrl}/`;
    const [ratesBytes, pageBytes, gzipBytes] = [await sizeOf(rates), await sizeOf(page), await gzipSizeOf(page)];
    const { headers, body } = await whole(claims);
    bare = fork(fileURLToPath(new URL("bare-server.ts", import.meta.url)), [
      database,
      String(ratesBytes),
      String(pageBytes),
      String(gzipBytes),
    ]);
    const [{ port }] = (await once(bare, "message")) as [AddressInfo];
    const bareUrl = `http://127.0.0.1:${port}`;
    const envelope = body.slice(body.indexOf('],"meta"'));
    bare.send(envelope);
    const same = await whole(`${bareUrl}/claims`);
    if (same.body !== body) throw new Error("The bare server does not give the same bytes.");
    const padded = "node:http and one prepared query, as many bytes, uncompressed";
    const etag = headers.get("etag") ?? "";
    const barePid = bare.pid ?? 0;
    const rows: Measured[] = [];
    for (const { what, limit, url, path, status = 200, headers: asked = {} } of [
      {
        what: `JSON of 400 claims, ${kilobytes(body.length)}`,
        limit: "node:http, one prepared query of arrays, the same bytes",
        url: claims,
        path: "/claims",
      },
      {
        what: "304 of the same",
        limit: "node:http, one prepared query of the release",
        url: claims,
        path: "/304",
        status: 304,
        headers: { "If-None-Match": etag },
      },
      { what: `JSON of the rates, ${kilobytes(ratesBytes)}`, limit: padded, url: rates, path: "/json" },
      { what: `the page, ${kilobytes(pageBytes)}`, limit: padded, url: page, path: "/page" },
      {
        what: `the page, gzipped to ${kilobytes(gzipBytes)}`,
        limit: padded,
        url: page,
        path: "/gzipped",
        headers: GZIP,
      },
    ] as readonly Asked[]) {
      // One run of each to warm up: what is compiled late is not what lasts.
      for (const warm of [true, false]) {
        const own = await paceOf(url, ours.pid, status, asked);
        const least = await paceOf(bareUrl + path, barePid, status);
        if (warm) continue;
        rows.push({ what, unit: "requests/s", limit, ours: own.wall, bare: least.wall });
        rows.push({ what, unit: "a second of processor", limit, ours: own.processor, bare: least.processor });
      }
    }
    return rows;
  } finally {
    await ours?.stop();
    bare?.disconnect();
    rmSync(folder, { recursive: true });
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

async function whole(url: string): Promise<{ headers: Headers; body: string }> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return { headers: response.headers, body: await response.text() };
}

const sizeOf = async (url: string): Promise<number> => Buffer.byteLength((await whole(url)).body);

async function gzipSizeOf(url: string): Promise<number> {
  const agent = new Agent();
  const { bytes } = await ask(url, agent, GZIP);
  agent.destroy();
  return bytes;
}
