import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyLedger } from "./backup.ts";
import { LedgerError } from "./errors.ts";
import { freshLedger, temporaryFolder } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { integrityFaults } from "./integrity.ts";
import { openWriter } from "./open.ts";
import { readLatestRelease, readReleases } from "./read/releases.ts";
import { appendReport } from "./writer.ts";

const AT = "2024-11-22T10:00:00Z";

it("copies one release while the writer is at work, and the copy goes on as a ledger", () => {
  const { writer, reader } = freshLedger();
  appendReport(writer, report("a"), [newClaim({ launched: 20, intercepted: 10 })], AT);
  const file = join(temporaryFolder(), "copy.db");
  // What a backup that was broken off has left there.
  writeFileSync(`${file}.unfinished`, "half a page");
  writer.$client.exec("BEGIN IMMEDIATE");
  appendReport(writer, report("b"), [newClaim({ launched: 30 })], AT);
  copyLedger(reader, file);
  writer.$client.exec("COMMIT");

  expect(existsSync(`${file}.unfinished`)).toBe(false);
  const restored = openWriter(file);
  expect(readReleases(restored).map(({ id, claims }) => [id, claims])).toEqual([[1, 1]]);
  expect([...integrityFaults(restored, 1)]).toEqual([]);
  appendReport(restored, report("b"), [newClaim({ launched: 30 })], AT);
  expect(readLatestRelease(restored)).toEqual(readLatestRelease(writer));
  restored.$client.close();
});

it("leaves nothing behind where the copy can't be written", () => {
  const { reader } = freshLedger();
  const file = join(temporaryFolder(), "none", "copy.db");
  expect(() => copyLedger(reader, file)).toThrow(LedgerError);
  expect(() => copyLedger(reader, file)).toThrow(`${file} can't be written`);
  expect(existsSync(`${file}.unfinished`)).toBe(false);
});
