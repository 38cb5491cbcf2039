import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const biome = (...args: string[]) =>
  spawnSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", ...args], { encoding: "utf8" });

const FORBIDDEN = [
  ["domain", "../../ledger/group.ts"],
  ["extractor", "../../db/open.ts"],
  ["sources", "../../extractor/extract.ts"],
  ["ledger", "../../db/open.ts"],
  ["db", "../../contract/address.ts"],
  ["contract", "../../db/open.ts"],
  ["charts", "../../db/open.ts"],
  ["app", "../../sources/file.ts"],
  ["app", "../../extractor/en/pack.ts"],
  ["cli", "../../app/page.tsx"],
  ["cli", "better-sqlite3"],
  ["app", "drizzle-orm"],
] as const;
const ALLOWED = [
  ["ledger", "../../domain/claim.ts"],
  ["db", "../../ledger/group.ts"],
  ["charts", "../../contract/address.ts"],
  ["app", "../../extractor/extract.ts"],
  ["cli", "../../sources/file.ts"],
] as const;

describe("the import table of the rooms", () => {
  const PLANTED = "planted-by-a-test";
  const folders = [...new Set(FORBIDDEN.map(([room]) => join(room, PLANTED)))];
  const fileOf = (room: string, path: string) => join(room, PLANTED, `${path.replaceAll(/\W+/g, "-")}.ts`);
  let output = "";
  beforeAll(() => {
    for (const folder of folders) mkdirSync(folder, { recursive: true });
    for (const [room, path] of [...FORBIDDEN, ...ALLOWED]) {
      writeFileSync(fileOf(room, path), `import * as other from "${path}";\nexport const seen = other;\n`);
    }
    const { stdout, stderr } = biome("lint", "--max-diagnostics=none", ...folders);
    output = stdout + stderr;
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const refused = (room: string, path: string) =>
    output.split("\n").some((line) => line.startsWith(fileOf(room, path)) && line.includes("noRestrictedImports"));

  test.each(FORBIDDEN)("%s may not import %s", (room, path) => {
    expect(refused(room, path), output).toBe(true);
  });

  test.each(ALLOWED)("%s may import %s", (room, path) => {
    expect(output).toContain("Checked 17 files");
    expect(refused(room, path)).toBe(false);
  });
});

test("the whole checkout passes lint and format", () => {
  const { status, stdout, stderr } = biome("check", ".");
  expect(status, stdout + stderr).toBe(0);
});

test("the whole checkout passes the type check", () => {
  const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit"], {
    encoding: "utf8",
  });
  expect(status, stdout).toBe(0);
}, 60_000);

test("the lock file has an entry for every optional platform package", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test("every path that the README and CONTRIBUTING cite exists", () => {
  const tracked = new Set(spawnSync("git", ["ls-files"], { encoding: "utf8" }).stdout.split("\n"));
  const folders = new Set(
    [...tracked].flatMap((path) => path.split("/").map((_, i, parts) => parts.slice(0, i).join("/"))),
  );
  for (const document of ["README.md", "CONTRIBUTING.md"]) {
    const cited = [...readFileSync(document, "utf8").matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map((m) =>
      (m[1] ?? "").replace(/\/$/, ""),
    );
    const absent = cited.filter((path) => !path.startsWith("data/") && !tracked.has(path) && !folders.has(path));
    expect(absent, document).toEqual([]);
  }
});
