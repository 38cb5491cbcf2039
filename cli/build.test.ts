import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { build, isBuilt } from "./build.ts";
import { Workplace } from "./testing/command.ts";

let place: Workplace;
let root: string;
beforeEach(() => {
  place = new Workplace();
  root = `${place.folder}/`;
  mkdirSync(join(root, "app"));
  mkdirSync(join(root, "node_modules/next/dist/bin"), { recursive: true });
  writeFileSync(join(root, "app/page.tsx"), "one");
  writeFileSync(join(root, "package-lock.json"), "{}");
  compiler(
    "require('fs').mkdirSync('.next', { recursive: true }); require('fs').writeFileSync('.next/BUILD_ID', 'x');",
  );
});
afterEach(() => place.remove());

/** Puts a program where Next's would be. */
function compiler(script: string): void {
  writeFileSync(join(root, "node_modules/next/dist/bin/next"), script);
}

describe("isBuilt", () => {
  it("holds after a build, until a source or the lock file changes", async () => {
    expect(await isBuilt(root)).toBe(false);
    expect(await build(root)).toBe(true);
    expect(await isBuilt(root)).toBe(true);

    writeFileSync(join(root, "app/page.test.tsx"), "a test is no source");
    expect(await isBuilt(root)).toBe(true);
    writeFileSync(join(root, "app/page.tsx"), "two");
    expect(await isBuilt(root)).toBe(false);
    writeFileSync(join(root, "app/page.tsx"), "one");
    expect(await isBuilt(root)).toBe(true);
    writeFileSync(join(root, "package-lock.json"), "{ }");
    expect(await isBuilt(root)).toBe(false);
  });

  it("does not hold after a build that failed", async () => {
    compiler("process.exit(1);");
    expect(await build(root)).toBe(false);
    expect(await isBuilt(root)).toBe(false);
    expect(existsSync(join(root, ".next/built-from"))).toBe(false);
  });
});
