import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { freshLedger, temporaryFolder } from "./example-ledger.ts";
import { openWriter } from "./open.ts";
import { sharedReader } from "./shared-reader.ts";

afterEach(() => vi.unstubAllEnvs());

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
  expect(first.$client.open).toBe(false);
  second.$client.close();
  expect(sharedReader().$client.open).toBe(true);
  sharedReader().$client.close();
});
