import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the web build is made of; tsconfig.json is left out, since the build rewrites it. */
const SOURCES = [
  "app",
  "charts",
  "contract",
  "db",
  "domain",
  "extractor",
  "ledger",
  "next.config.js",
  "proxy.ts",
  "package.json",
  "package-lock.json",
];
const RECORD = ".next/built-from";

/** Next as a child process of its own: a signal to `npx` or a shell would not reach it. */
export const NEXT = ["node_modules/next/dist/bin/next"];
export const NEXT_ENV = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;

/** True when `.next` holds a whole build of the sources as they are. */
export async function isBuilt(root: string): Promise<boolean> {
  if (!existsSync(join(root, ".next/BUILD_ID")) || !existsSync(join(root, RECORD))) return false;
  return (await readFile(join(root, RECORD), "utf8")) === (await hashOf(root));
}

/** Builds the web pages and records what they were made of. Resolves to false where the build failed or was ended. */
export async function build(root: string, end?: AbortSignal): Promise<boolean> {
  // Taken before the build: what is edited meanwhile makes it out of date.
  const hash = await hashOf(root);
  const child = spawn(process.execPath, [...NEXT, "build"], {
    cwd: root,
    env: { ...process.env, ...NEXT_ENV },
    stdio: ["ignore", process.stderr, "inherit"],
    signal: end,
  });
  if ((await exitOf(child)) !== 0) return false;
  await writeFile(join(root, RECORD), hash);
  return true;
}

/** Exit code of a child, null where a signal ended it. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((ended) => {
    child.once("exit", ended);
    // What an abort signal ends also gives an error; where the program could not be started there is only that.
    child.once("error", () => child.pid === undefined && ended(null));
  });
}

/** SHA-256 over the names and contents of the sources, tests left out. */
async function hashOf(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of await filesIn(root, source)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(join(root, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

async function filesIn(root: string, source: string): Promise<string[]> {
  if (!existsSync(join(root, source))) return [];
  if (/\.\w+$/.test(source)) return [source];
  const names = await readdir(join(root, source), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
