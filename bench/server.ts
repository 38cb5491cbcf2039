import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isBuilt, NEXT_ENV } from "../cli/build.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

export interface Served {
  /** Address of the server, without a slash at the end. */
  readonly baseUrl: string;
  /** Memory of the server as the system counts it, in megabytes. */
  readonly memory: () => number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts the web server on a ledger; null, with a word on standard error, where there is no current build. */
export async function startServer(database: string): Promise<Served | null> {
  if (!(await isBuilt(ROOT))) {
    process.stderr.write('The server is not measured: there is no current build. "npm start" makes one.\n');
    return null;
  }
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "app/server.ts"], {
    cwd: ROOT,
    env: { ...process.env, ...NEXT_ENV, LEDGER_DB: database, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await answering(`${baseUrl}/api/v1/releases/latest`, child);
  return {
    baseUrl,
    memory: () => memoryOf(child.pid ?? 0),
    pid: child.pid ?? 0,
    async stop() {
      const gone = once(child, "exit");
      child.kill();
      await gone;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await pause(100);
  }
  server.kill();
  throw new Error(`${url} does not answer.`);
}

/** Resident memory of a process in megabytes (Linux); not a number elsewhere. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}

const TICKS_A_SECOND = 100;

/** Processor time that a process has used, in seconds (Linux); not a number elsewhere. */
export function processorSeconds(pid: number): number {
  try {
    // The name of the program, in parentheses, may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return Number.NaN;
  }
}
