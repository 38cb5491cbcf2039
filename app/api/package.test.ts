import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as yaml } from "yaml";
import { ask } from "./testing/ask.ts";
import { fillLedger, newLedger } from "./testing/ledger.ts";
import { faultsOf } from "./testing/standards.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

async function packageBytes(address = "/package.zip"): Promise<Buffer> {
  const reply = await ask(address);
  expect(reply.status).toBe(200);
  return Buffer.from(await reply.arrayBuffer());
}

/** The files of an archive, by its directory. */
function filesOf(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const data = bytes.readUInt32LE(at + 42) + 30 + nameLength;
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    files.set(name, inflateRawSync(bytes.subarray(data, data + bytes.readUInt32LE(at + 20))));
    at += 46 + nameLength;
  }
  return files;
}

interface Descriptor {
  readonly version: string;
  readonly licenses: { name: string }[];
  readonly resources: {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { fields: { name: string; type: string; description: string }[]; primaryKey: string[] };
  }[];
}

const FITS: Readonly<Record<string, RegExp>> = {
  string: /./s,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/,
};

describe("the package of the whole ledger", () => {
  test("holds what its descriptor says: sizes, checksums, columns and types", async () => {
    const files = filesOf(await packageBytes());
    const descriptor = JSON.parse(String(files.get("datapackage.json"))) as Descriptor;
    expect([descriptor.version, descriptor.licenses[0]?.name]).toEqual(["2", "CC-BY-4.0"]);
    expect([...files.keys()].sort()).toEqual(
      [
        ...["README.md", "CITATION.cff", "SHA256SUMS", "csv-metadata.json", "datapackage.json"],
        ...descriptor.resources.map((r) => r.path),
      ].sort(),
    );
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const content = files.get(path) ?? Buffer.alloc(0);
      expect(content.length, path).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, path).toBe(hash);
      const rows = parse(content, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
      expect(rows.length, path).toBeGreaterThan(1);
      expect(Object.keys(rows[0] ?? {}), path).toEqual(schema.fields.map((field) => field.name));
      for (const { name, type, description } of schema.fields) {
        expect(description, `${path} ${name}`).toMatch(/\S/);
        for (const row of rows) if (row[name] !== "") expect(row[name], `${path} ${name}`).toMatch(FITS[type] ?? /^$/);
      }
      const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join(" "));
      expect(new Set(keys).size, `${path} ${schema.primaryKey}`).toBe(rows.length);
    }
  });

  test("is a Data Package v2 and a group of tables of CSV on the Web, as the standards have it", async () => {
    const files = filesOf(await packageBytes());
    const json = (name: string) => JSON.parse(String(files.get(name))) as Record<string, unknown>;
    expect(faultsOf("dataPackage", json("datapackage.json"))).toEqual([]);
    expect(faultsOf("csvw", json("csv-metadata.json"))).toEqual([]);
    const imported = filesOf(await packageBytes("/package.zip?include=imported"));
    expect(faultsOf("dataPackage", JSON.parse(String(imported.get("datapackage.json"))))).toEqual([]);
    for (const list of [
      "rates",
      "attacks",
      "claims",
      "reports",
      "changes",
      "weapons",
      "claimants",
      "metrics",
      "releases",
    ]) {
      const alone = await (await ask(`/${list}.csv-metadata.json`)).json();
      expect(faultsOf("csvw", alone), list).toEqual([]);
    }
  });

  test("would be found out if it were none", async () => {
    const files = filesOf(await packageBytes());
    const changed = (name: string, change: (text: string) => string) =>
      JSON.parse(change(String(files.get(name)))) as Record<string, unknown>;
    const faults = (change: (text: string) => string) => faultsOf("dataPackage", changed("datapackage.json", change));
    expect(faults((text) => text.replace('"hash": "sha256:', '"hash": "sha256 '))).not.toEqual([]);
    expect(faults((text) => text.replace('"type": "date"', '"type": "day"'))).not.toEqual([]);
    expect(faults((text) => text.replace('"path": "rates.csv"', '"path": "../rates.csv"'))).not.toEqual([]);
    expect(faults((text) => text.replace('"roles"', '"role"'))).not.toEqual([]);
    const csvw = (change: (text: string) => string) => faultsOf("csvw", changed("csv-metadata.json", change));
    expect(csvw((text) => text.replace('"name": "attacker"', '"name": "_attacker"'))).not.toEqual([]);
    expect(csvw((text) => text.replace('"datatype": "date"', '"datatype": "datum"'))).not.toEqual([]);
    expect(csvw((text) => text.replace('"titles"', '"tiltes"'))).not.toEqual([]);
  });

  test("has a checksum of every file but that of the checksums", async () => {
    const files = filesOf(await packageBytes());
    const sums = String(files.get("SHA256SUMS")).trimEnd().split("\n");
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      [...files.keys()].filter((n) => n !== "SHA256SUMS").sort(),
    );
    for (const line of sums) {
      const content = files.get(line.slice(66)) ?? Buffer.alloc(0);
      expect(line.slice(0, 64), line).toBe(createHash("sha256").update(content).digest("hex"));
    }
  });

  test("tells the columns of every table to tools of CSV on the Web, and how to cite it", async () => {
    const files = filesOf(await packageBytes());
    const { tables } = JSON.parse(String(files.get("csv-metadata.json"))) as {
      tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
    };
    expect(tables.map(({ url }) => url).sort()).toEqual(
      [...files.keys()].filter((name) => name.endsWith(".csv")).sort(),
    );
    for (const { url, tableSchema } of tables) {
      const header = String(files.get(url)).split("\r\n")[0];
      expect(tableSchema.columns.map(({ name }) => name).join(",")).toBe(header);
    }
    const citation = yaml(String(files.get("CITATION.cff"))) as Record<string, unknown>;
    expect(citation).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      version: "release 2",
      license: "CC-BY-4.0",
    });
  });

  test("has the same bytes as the routes, and the same again for the same release", async () => {
    const bytes = await packageBytes();
    for (const [name, content] of filesOf(bytes)) {
      if (!name.endsWith(".csv")) continue;
      const route = Buffer.from(await (await ask(`/${name}`)).arrayBuffer());
      expect(content.equals(route), name).toBe(true);
    }
    expect((await packageBytes()).equals(bytes)).toBe(true);
  });

  test("of a past release holds that release", async () => {
    const files = filesOf(await packageBytes("/package.zip?as_of=2026-01-31"));
    expect(JSON.parse(String(files.get("datapackage.json"))).version).toBe("1");
    expect(String(files.get("releases.csv")).trim().split("\r\n")).toHaveLength(2);
    const then = Buffer.from(await (await ask("/attacks.csv?as_of=2026-01-31")).arrayBuffer());
    expect(files.get("attacks.csv")?.equals(then)).toBe(true);
  });

  test("answers HEAD and 304 without being made", async () => {
    const head = await ask("/package.zip", { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("content-type")]).toEqual([200, "", "application/zip"]);
    const again = await ask("/package.zip", { headers: { "If-None-Match": head.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });
});
