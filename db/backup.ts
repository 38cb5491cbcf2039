import { renameSync, rmSync } from "node:fs";
import { LedgerError } from "./errors.ts";
import type { Db } from "./open.ts";

/**
 * Writes a consistent copy of the ledger, of one release, while others read and write. The file gets its name when it
 * is whole: a copy that was broken off never looks like one. Throws a `LedgerError` where it can't be written.
 */
export function copyLedger(db: Db, file: string): void {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    db.$client.prepare("VACUUM INTO ?").run(unfinished);
    renameSync(unfinished, file);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = "Its folder must be there and writable, with room for the whole ledger.";
    throw new LedgerError("not_writable", `${file} can't be written: ${reason}. ${advice}`, cause);
  }
}
