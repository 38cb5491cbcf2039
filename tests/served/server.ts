import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running server, without a slash at the end. */
    baseUrl: string;
    /** The database that the server reads. */
    databasePath: string;
  }
}

const STARTUP_MS = 240_000;

/** Starts the real thing on a new database for the tests of a project. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "ledger-served-"));
  const databasePath = join(folder, "ledger.db");
  const { baseUrl, stop } = await startServer(databasePath);
  project.provide("baseUrl", baseUrl);
  project.provide("databasePath", databasePath);
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

interface Served {
  /** Address of the server, without a slash at the end. */
  readonly baseUrl: string;
  /** Ends the server by its process id. */
  readonly stop: () => Promise<void>;
}

/** Builds, fills and serves as `npm start` does, on a free port, with more of an environment; resolves when it answers. */
export async function startServer(databasePath: string, environment: Record<string, string> = {}): Promise<Served> {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "cli/start.ts"], {
    env: {
      ...process.env,
      ...environment,
      LEDGER_DB: databasePath,
      PORT: String(port),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  try {
    await answering(baseUrl, child, () => output);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return { baseUrl, stop: () => stop(child) };
}

async function answering(baseUrl: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + STARTUP_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with code ${child.exitCode} before it answered:\n${output()}`);
    const reply = await fetch(`${baseUrl}/api/v1/releases/latest`).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server did not answer within ${STARTUP_MS / 1000} seconds:\n${output()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const slow = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(slow);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No free port on loopback.");
  return address.port;
}
