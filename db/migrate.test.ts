import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { openWriter } from "./open.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { appendReport } from "./writer.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "migrations");
const journal = JSON.parse(readFileSync(join(FOLDER, "meta", "_journal.json"), "utf8")) as {
  entries: { tag: string }[];
};

describe("migrations", () => {
  it("are as many as the schema's version says, each a file", () => {
    expect(journal.entries).toHaveLength(SCHEMA_VERSION);
    for (const { tag } of journal.entries) expect(existsSync(join(FOLDER, `${tag}.sql`))).toBe(true);
    expect(readdirSync(FOLDER).filter((name) => name.endsWith(".sql"))).toHaveLength(SCHEMA_VERSION);
  });

  it("never drop or rebuild a table of what was said", () => {
    for (const { tag } of journal.entries) {
      expect(readFileSync(join(FOLDER, `${tag}.sql`), "utf8")).not.toMatch(/DROP TABLE `?(release|report|claim)\b/i);
    }
  });

  it("bring an older ledger up to date, after a copy, without losing a row", () => {
    const { path, writer } = freshLedger();
    appendReport(writer, report("a"), [newClaim({ launched: 20, intercepted: 10 })], "2024-11-22T10:00:00Z");
    // The state before the second migration: without its index, its triggers and its mark.
    writer.$client.exec("DROP INDEX claim_by_end");
    for (const table of ["release", "report", "claim"]) {
      writer.$client.exec(`DROP TRIGGER ${table}_no_update; DROP TRIGGER ${table}_no_delete;`);
    }
    writer.$client.exec(
      "DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)",
    );
    writer.$client.pragma("user_version = 1");
    const counts = (client: Sqlite.Database) =>
      ["release", "report", "claim", "attack", "statement", "figure"].map((table) =>
        client.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
      );
    const before = counts(writer.$client);

    const again = openWriter(path);
    expect(counts(again.$client)).toEqual(before);
    expect(again.$client.pragma("user_version", { simple: true })).toBe(SCHEMA_VERSION);
    expect(again.$client.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(() => again.$client.exec("DELETE FROM claim")).toThrow("append-only");
    again.$client.close();

    const copy = new Sqlite(`${path}.before-schema-${SCHEMA_VERSION}`, { readonly: true });
    expect(copy.pragma("user_version", { simple: true })).toBe(1);
    expect(counts(copy)).toEqual(before);
    copy.close();
  });
});

describe("the tables of what was said", () => {
  it.each(["release", "report", "claim"])("%s refuses changes and deletions", (table) => {
    const { writer } = freshLedger();
    appendReport(writer, report("a"), [newClaim({ launched: 20 })], "2024-11-22T10:00:00Z");
    expect(() => writer.$client.exec(`UPDATE ${table} SET id = id`)).toThrow("append-only");
    expect(() => writer.$client.exec(`DELETE FROM ${table}`)).toThrow("append-only");
  });
});
