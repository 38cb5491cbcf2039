import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { constants } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { LedgerError } from "../db/errors.ts";
import { databasePath, openWriter } from "../db/open.ts";
import { build, exitOf, isBuilt, NEXT_ENV } from "./build.ts";
import { counted } from "./counted.ts";
import { EXIT } from "./exit.ts";
import { reportProblem } from "./inputs.ts";
import { Progress } from "./progress.ts";
import { seed } from "./seed.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const DEFAULT_PORT = 3000;
const READY_WITHIN_MS = 60_000;

const end = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => end.abort(signal));

const code = await start();
process.exitCode = end.signal.aborted ? 128 + constants.signals[end.signal.reason as NodeJS.Signals] : code;

/** Ledger, build, server, in this order. Resolves when the server has ended, to the exit code. */
async function start(): Promise<number> {
  const port = portFrom(process.env.PORT);
  if (port === null) return say(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`, EXIT.usage);
  if (await isTaken(port)) {
    return say(`Port ${port} is taken. End what uses it, or name another: PORT=${port + 1} npm start`, EXIT.unread);
  }
  try {
    await prepareLedger();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return say(error.message, EXIT.unread);
  }
  if (!(await isBuilt(ROOT))) {
    say("Building the pages; this takes a minute.", EXIT.done);
    if (!(await build(ROOT, end.signal))) return say("The build failed; the reason stands above.", EXIT.unread);
  }
  return serve(port);
}

function say(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}

function portFrom(value: string | undefined): number | null {
  if (value === undefined || value === "") return DEFAULT_PORT;
  const port = Number(value);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : null;
}

async function isTaken(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, "listening");
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE" || code === "EACCES") return true;
    throw error;
  } finally {
    server.close();
  }
}

/** Creates or migrates the ledger, fills an empty one, and brings one that was filled up to date with seeds/. */
async function prepareLedger(): Promise<void> {
  const db = openWriter();
  try {
    const { releases, filled, problems } = await seed(db, new Date(), new Progress());
    for (const problem of problems) reportProblem(problem);
    for (const { id, note, claims, attacks } of releases) {
      const news = filled
        ? `New ledger ${databasePath()}: ${counted(claims, "claim")} about ${counted(attacks, "attack")}.`
        : `Release ${id}: ${note}`;
      say(news, EXIT.done);
    }
  } finally {
    db.$client.close();
  }
}

async function serve(port: number): Promise<number> {
  const server = spawn(process.execPath, ["--import", "tsx", "app/server.ts"], {
    cwd: ROOT,
    env: { ...process.env, ...NEXT_ENV, LEDGER_DB: databasePath(), PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
    signal: end.signal,
  });
  void announce(`http://localhost:${port}`, server);
  return (await exitOf(server)) ?? EXIT.unread;
}

/** Prints the address when it answers; ends a server that never does. */
async function announce(address: string, server: ChildProcess): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (server.exitCode === null && server.signalCode === null) {
    const answers = await fetch(address, { method: "HEAD" }).then(
      () => true,
      () => false,
    );
    if (answers) {
      process.stdout.write(`Interception Ledger is at ${address}\n`);
      return;
    }
    if (performance.now() > deadline) {
      say(`The server did not answer at ${address} within ${READY_WITHIN_MS / 1000} s.`, EXIT.unread);
      server.kill();
      return;
    }
    await pause(100);
  }
}
