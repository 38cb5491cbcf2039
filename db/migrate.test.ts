import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate as applyMigrations } from "drizzle-orm/better-sqlite3/migrator";
import { describe, expect, it } from "vitest";
import { firstBrokenRelease } from "./checksum.ts";
import { DERIVED_TABLES } from "./derive.ts";
import { freshLedger, temporaryFolder } from "./example-ledger.ts";
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
      expect(readFileSync(join(FOLDER, `${tag}.sql`), "utf8")).not.toMatch(
        /DROP TABLE `?(release|report|claim|decision|correction)\b/i,
      );
    }
  });

  it.each(
    journal.entries.slice(1).map((_, index) => index + 1),
  )("bring a filled ledger of schema %d up to date, after a copy, without losing a row", (version) => {
    const { path: model, writer } = freshLedger();
    appendReport(writer, report("a"), [newClaim({ launched: 20, intercepted: 10 })], "2024-11-22T10:00:00Z");
    appendReport(writer, report("a"), [newClaim({ launched: 21, intercepted: 10 })], "2024-11-23T10:00:00Z");
    const path = olderLedger(version, model);
    const older = new Sqlite(path);
    const columns = columnsSaid(older);
    const before = rowsSaid(older, columns);
    older.close();
    expect(before.flat()).toHaveLength(5);

    const migrated = openWriter(path);
    expect(rowsSaid(migrated.$client, columns)).toEqual(before);
    expect(migrated.$client.pragma("user_version", { simple: true })).toBe(SCHEMA_VERSION);
    expect(migrated.$client.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(firstBrokenRelease(migrated)).toBeNull();
    expect(() => migrated.$client.exec("DELETE FROM claim")).toThrow("append-only");
    for (const table of DERIVED_TABLES) {
      const rows = (client: Sqlite.Database) => client.prepare(`SELECT * FROM ${table}`).all();
      expect(rows(migrated.$client)).toEqual(rows(writer.$client));
    }
    migrated.$client.close();

    const copy = new Sqlite(`${path}.before-schema-${SCHEMA_VERSION}`, { readonly: true });
    expect(copy.pragma("user_version", { simple: true })).toBe(version);
    expect(rowsSaid(copy, columns)).toEqual(before);
    copy.close();
  });
});

const SAID = ["release", "report", "claim"] as const;

type ColumnsSaid = readonly (readonly string[])[];

const columnsOf = (client: Sqlite.Database, table: string) =>
  (client.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`);

/** The columns that an older ledger has of each table: later ones are added empty. */
const columnsSaid = (client: Sqlite.Database): ColumnsSaid => SAID.map((table) => columnsOf(client, table));

const rowsSaid = (client: Sqlite.Database, columns: ColumnsSaid) =>
  SAID.map((table, at) => client.prepare(`SELECT ${columns[at]} FROM ${table}`).all());

/** A ledger as an older program left it: the first migrations alone, filled with what another ledger holds. */
function olderLedger(version: number, model: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "meta"));
  const entries = journal.entries.slice(0, version);
  for (const { tag } of entries) copyFileSync(join(FOLDER, `${tag}.sql`), join(folder, `${tag}.sql`));
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify({ ...journal, entries }));
  const path = join(folder, "older.db");
  const client = new Sqlite(path);
  applyMigrations(drizzle(client), { migrationsFolder: folder });
  client.prepare("ATTACH ? AS model").run(model);
  for (const table of SAID) {
    const columns = columnsOf(client, table);
    client.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM model.${table}`);
  }
  client.pragma(`user_version = ${version}`);
  client.close();
  return path;
}

describe("the tables of what was said", () => {
  it.each(["release", "report", "claim"])("%s refuses changes and deletions", (table) => {
    const { writer } = freshLedger();
    appendReport(writer, report("a"), [newClaim({ launched: 20 })], "2024-11-22T10:00:00Z");
    expect(() => writer.$client.exec(`UPDATE ${table} SET id = id`)).toThrow("append-only");
    expect(() => writer.$client.exec(`DELETE FROM ${table}`)).toThrow("append-only");
  });
});
