import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const biome = (...args: string[]) =>
  spawnSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", ...args], { encoding: "utf8" });

describe("the import table of the rooms", () => {
  const planted: string[] = [];
  afterEach(() => {
    for (const path of planted.splice(0)) rmSync(path, { recursive: true, force: true });
  });

  function lintOf(room: string, source: string) {
    const folder = join(room, "planted-by-a-test");
    mkdirSync(folder, { recursive: true });
    planted.push(folder);
    writeFileSync(join(folder, "planted.ts"), source);
    return biome("lint", folder);
  }

  test.each([
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
  ])("%s may not import %s", (room, path) => {
    const { status, stdout, stderr } = lintOf(room, `import * as other from "${path}";\nexport const seen = other;\n`);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain("noRestrictedImports");
  });

  test.each([
    ["ledger", "../../domain/claim.ts"],
    ["db", "../../ledger/group.ts"],
    ["charts", "../../contract/address.ts"],
    ["app", "../../extractor/extract.ts"],
    ["cli", "../../sources/file.ts"],
  ])("%s may import %s", (room, path) => {
    const { status, stdout } = lintOf(room, `import * as other from "${path}";\nexport const seen = other;\n`);
    expect(stdout).not.toContain("noRestrictedImports");
    expect(status).toBe(0);
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
