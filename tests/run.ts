import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { startVitest } from "vitest/node";
import { findBrowser } from "./browser.ts";

// The whole test command: finds or installs a browser, runs every project, ends on "N passed, N failed".
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** Debian as root has a package of its own; elsewhere Playwright's download serves. */
function installBrowser(): void {
  const isDebianRoot = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  const steps = isDebianRoot
    ? [
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "chromium"],
      ]
    : [["npx", "playwright-core", "install", "chromium"]];
  for (const [command = "", ...args] of steps) {
    console.log(`No Chromium found; running: ${command} ${args.join(" ")}`);
    const { status } = spawnSync(command, args, { stdio: "inherit" });
    if (status !== 0) {
      console.error("No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its path.");
      process.exit(1);
    }
  }
}

if (findBrowser() === null) installBrowser();

// Beside each other: tests of the served pages wait for a build, a server and a browser, one file after the other.
const filters = process.argv.slice(2);
const runs = await Promise.all(
  [["pure", "unit"], ["served"]].map((project) =>
    startVitest("test", filters, { run: true, watch: false, project, passWithNoTests: filters.length > 0 }),
  ),
);
let passed = 0;
let failed = 0;
for (const vitest of runs) {
  failed += vitest.state.getUnhandledErrors().length;
  for (const file of vitest.state.getTestModules()) {
    if (file.errors().length > 0) failed += 1;
    for (const test of file.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") passed += 1;
      else if (state === "failed" || state === "pending") failed += 1;
    }
  }
  await vitest.close();
}
const worked = failed === 0 && passed > 0 && process.exitCode !== 1;
console.log(`${passed} passed, ${worked ? failed : Math.max(failed, 1)} failed`);
process.exit(worked ? 0 : 1);
