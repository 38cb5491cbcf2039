import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { copyLedger } from "./backup.ts";
import { freshLedger, temporaryFolder } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { openWriter } from "./open.ts";
import { readLatestRelease } from "./read/releases.ts";
import { sharedReader } from "./shared-reader.ts";
import { snapshot } from "./snapshot.ts";
import { requireTime } from "./time-limit.ts";
import { appendReport } from "./writer.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it("opens the ledger once, and again when it is named anew or was missing before", () => {
  const { path } = freshLedger();
  vi.stubEnv("LEDGER_DB", path);
  const first = sharedReader();
  expect(sharedReader()).toBe(first);

  const other = join(temporaryFolder(), "other.db");
  vi.stubEnv("LEDGER_DB", other);
  expect(() => sharedReader()).toThrow(other);
  openWriter(other).$client.close();
  const second = sharedReader();
  expect(second.$client.name).toBe(other);
  expect(first.$client.open, "who has it in hand reads to the end").toBe(true);
  vi.runAllTimers();
  expect(first.$client.open).toBe(false);
  second.$client.close();
  expect(sharedReader().$client.open).toBe(true);
  sharedReader().$client.close();
});

it("reads the file that took the place of the ledger, as a restored backup does, without a restart", () => {
  const { path, writer } = freshLedger();
  vi.stubEnv("LEDGER_DB", path);
  appendReport(writer, report("a"), [newClaim({ launched: 20 })], "2024-11-22T10:00:00Z");
  const backup = join(temporaryFolder(), "backup.db");
  copyLedger(writer, backup);
  appendReport(writer, report("b"), [newClaim({ launched: 30 })], "2024-11-23T10:00:00Z");
  expect(readLatestRelease(sharedReader()).id).toBe(2);
  writer.$client.close();

  // As the README says: the log of the old file goes first, or SQLite would play it into the new one.
  for (const log of [`${path}-wal`, `${path}-shm`]) rmSync(log, { force: true });
  renameSync(backup, path);
  expect(readLatestRelease(sharedReader()).id).toBe(1);
  const again = openWriter(path);
  appendReport(again, report("c"), [newClaim({ launched: 40 })], "2024-11-24T10:00:00Z");
  again.$client.close();
  expect(readLatestRelease(sharedReader()).committed_at).toBe("2024-11-24T10:00:00.000Z");
  sharedReader().$client.close();
});

it("gives each snapshot the time that a reply may take, for pages as for the API, and no more", () => {
  const { path } = freshLedger();
  vi.stubEnv("LEDGER_DB", path);
  const { $client } = sharedReader();
  const readLong = () => snapshot(sharedReader(), () => requireTime($client));
  vi.stubEnv("LEDGER_QUERY_MS", "-1");
  expect(readLong).toThrow(/took longer than -1 ms/);
  expect(() => snapshot(sharedReader(), () => snapshot(sharedReader(), readLong))).toThrow(/took longer/);
  vi.stubEnv("LEDGER_QUERY_MS", "");
  expect(readLong).not.toThrow();
  expect(() => requireTime($client), "between snapshots there is no limit").not.toThrow();
  $client.close();
});
