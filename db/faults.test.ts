import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ClaimsFilter, EVERY_CLAIM } from "../domain/filters.ts";
import { LedgerError } from "./errors.ts";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { integrityFaults } from "./integrity.ts";
import { type Db, openReader } from "./open.ts";
import { readClaims } from "./read/claims.ts";
import { readLatestRelease } from "./read/releases.ts";
import { snapshot } from "./snapshot.ts";
import { appendReports } from "./writer.ts";

const AT = "2024-11-22T10:00:00Z";

const ALL: ClaimsFilter = { ...EVERY_CLAIM, limit: 1000 };

/** Reports with a page of text each. */
const batch = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    report: report(`report-${from + n}`),
    claims: [newClaim({ launched: 20, intercepted: 10 }, { quote: "Twenty came. ".repeat(300) })],
  }));

function errorOf(action: () => unknown): LedgerError {
  try {
    action();
  } catch (error) {
    if (error instanceof LedgerError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

describe("a full disk", () => {
  it("is named, loses nothing, and the same batch goes in when there is room again", () => {
    const { path, writer, reader } = freshLedger();
    appendReports(writer, batch(0, 5), AT);
    const before = readLatestRelease(reader);
    const pages = writer.$client.pragma("page_count", { simple: true }) as number;
    writer.$client.pragma(`max_page_count = ${pages + 20}`);
    const error = errorOf(() => appendReports(writer, batch(5, 100), AT));
    expect(error.code).toBe("not_writable");
    expect(error.message).toContain(path);
    expect(error.message).toContain("disk is full");
    expect(readLatestRelease(reader)).toEqual(before);
    expect([...integrityFaults(reader, before.id)]).toEqual([]);

    writer.$client.pragma(`max_page_count = ${pages + 10_000}`);
    expect(appendReports(writer, batch(5, 100), AT).claims.added).toBe(100);
    expect(readClaims(reader, ALL).total).toBe(105);
  });
});

describe("a damaged file", () => {
  it("is named where it is read", () => {
    const { path, writer } = freshLedger();
    appendReports(writer, batch(0, 100), AT);
    writer.$client.pragma("wal_checkpoint(TRUNCATE)");
    const page = writer.$client.pragma("page_size", { simple: true }) as number;
    const size = readFileSync(path).length;
    const file = openSync(path, "r+");
    // The first pages hold the schema; everything behind them is destroyed.
    writeSync(file, Buffer.alloc(size - 30 * page, 0xff), 0, size - 30 * page, 30 * page);
    closeSync(file);
    for (const read of [
      (reader: Db) => readClaims(reader, ALL),
      (reader: Db) => snapshot(reader, () => [...integrityFaults(reader, 1)]),
    ]) {
      const error = errorOf(() => read(openReader(path)));
      expect(error.code).toBe("corrupt");
      expect(error.message).toContain(path);
      expect(error.message).toContain("backup");
    }
  });
});
