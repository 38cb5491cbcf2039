import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { LedgerError } from "./errors.ts";
import { freshLedger, temporaryFolder } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { explained, openReader, openReaderIfThere, openWriter } from "./open.ts";
import { readLatestRelease } from "./read/releases.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { appendReport } from "./writer.ts";

function errorOf(action: () => unknown): LedgerError {
  try {
    action();
  } catch (error) {
    if (error instanceof LedgerError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

describe("openReader", () => {
  it("names a missing file and how it comes about", () => {
    const path = join(temporaryFolder(), "none.db");
    const error = errorOf(() => openReader(path));
    expect(error.code).toBe("missing");
    expect(error.message).toContain(path);
    expect(error.message).toContain("npm start");
    expect(openReaderIfThere(path)).toBeNull();
  });

  it("names a folder, a text file and a damaged database", () => {
    const folder = temporaryFolder();
    expect(errorOf(() => openReader(folder)).code).toBe("unreadable");
    expect(errorOf(() => openReaderIfThere(folder)).code).toBe("unreadable");
    const text = join(folder, "notes.txt");
    writeFileSync(text, "This is no database. ".repeat(50));
    const error = errorOf(() => openReader(text));
    expect(error.code).toBe("corrupt");
    expect(error.message).toContain(text);
  });

  it("tells a newer and an older schema apart", () => {
    const { path, writer } = freshLedger();
    writer.$client.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    expect(errorOf(() => openReader(path)).code).toBe("newer_schema");
    expect(errorOf(() => openWriter(path)).message).toContain(`schema ${SCHEMA_VERSION + 1}`);
    writer.$client.pragma("user_version = 0");
    expect(errorOf(() => openReader(path)).code).toBe("older_schema");
  });

  it("can't write", () => {
    const { reader } = freshLedger();
    expect(() => reader.$client.exec("CREATE TABLE other (id)")).toThrow("readonly");
    expect(errorOf(() => appendReport(reader, report("a"), [], "2024-11-22T10:00:00Z")).code).toBe("not_writable");
  });
});

describe("a database of something else", () => {
  it("is neither read nor written, and stays as it was", () => {
    const path = join(temporaryFolder(), "notes.db");
    const notes = new Sqlite(path);
    notes.exec("CREATE TABLE note (body TEXT)");
    for (const version of [0, 1, SCHEMA_VERSION]) {
      notes.pragma(`user_version = ${version}`);
      for (const open of [openReader, openWriter]) {
        const error = errorOf(() => open(path));
        expect(error.code).toBe("unreadable");
        expect(error.message).toContain(`${path} is an SQLite database of something else`);
      }
    }
    expect(notes.prepare("SELECT name FROM sqlite_master").pluck().all()).toEqual(["note"]);
    notes.close();
  });
});

describe("openWriter", () => {
  it("creates folders and file, and opens them again unchanged", () => {
    const path = join(temporaryFolder(), "a", "b", "ledger.db");
    const first = openWriter(path);
    appendReport(first, report("a"), [newClaim({ launched: 20 })], "2024-11-22T10:00:00Z");
    first.$client.close();
    const again = openWriter(path);
    expect(readLatestRelease(again)).toMatchObject({ id: 1, claims: 1 });
    again.$client.close();
  });

  it("leaves a file that is no ledger as it is", () => {
    const path = join(temporaryFolder(), "notes.txt");
    const text = "This is no database. ".repeat(50);
    writeFileSync(path, text);
    expect(errorOf(() => openWriter(path)).code).toBe("corrupt");
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("names a folder that can't be made", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const error = errorOf(() => openWriter(join(file, "ledger.db")));
    expect(error.code).toBe("not_writable");
    expect(error.message).toContain(join(file, "ledger.db"));
  });

  it("says when another process holds the ledger", () => {
    const { path, writer } = freshLedger();
    const other = new Sqlite(path, { timeout: 1 });
    writer.$client.exec("BEGIN IMMEDIATE");
    expect(errorOf(() => explained(path, () => other.exec("BEGIN IMMEDIATE"))).code).toBe("locked");
    writer.$client.exec("ROLLBACK");
    other.close();
  });
});
