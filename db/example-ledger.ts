import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Db, openReader, openWriter } from "./open.ts";

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A fresh ledger on disk with its writer and a reader of its own; both are closed after the test. */
export function freshLedger(): { path: string; writer: Db; reader: Db } {
  const path = join(temporaryFolder(), "data", "ledger.db");
  const writer = openWriter(path);
  const reader = openReader(path);
  onTestFinished(() => {
    reader.$client.close();
    writer.$client.close();
  });
  return { path, writer, reader };
}
