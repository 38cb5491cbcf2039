import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvalidAddress } from "../contract/problem.ts";
import { type Db, openReader } from "../db/open.ts";
import { EXPORTS } from "./export.ts";
import { reportText, Workplace } from "./testing/command.ts";

let place: Workplace;
let db: Db;
beforeAll(async () => {
  place = new Workplace();
  for (const [url, published] of [
    ["https://example.org/a", "2024-11-22"],
    ["https://example.org/b", "2024-12-05"],
  ] as const) {
    await place.run(["ingest", place.write("a.md", reportText({ published, url, launched: 31, shotDown: 20 }))]);
  }
  db = openReader(place.database);
}, 120_000);
afterAll(() => {
  db.$client.close();
  place.remove();
});

type Format = "csv" | "json" | "ndjson" | "parquet" | "zip";

/** What the command writes, byte by byte. */
async function bytesOf(name: string, format: Format, query = "", release: number | null = null): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const content = EXPORTS[name]?.content(db, format, new URLSearchParams(query), release) ?? [];
  for await (const part of content) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

describe("what is exported", () => {
  it.each([
    "rates",
    "attacks",
    "claims",
    "reports",
    "changes",
  ])("has the same rows of %s in every form", async (name) => {
    const rows = String(await bytesOf(name, "csv"))
      .trimEnd()
      .split("\r\n");
    const objects = String(await bytesOf(name, "ndjson"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(rows[0]).toMatch(/^[a-z_,]+$/);
    expect(objects.length).toBeGreaterThan(1);
    expect((JSON.parse(String(await bytesOf(name, "json"))) as { data: unknown[] }).data).toEqual(objects);
    const table = await parquetReadObjects({ file: new Uint8Array(await bytesOf(name, "parquet")).buffer });
    expect([rows.length - 1, table.length]).toEqual([objects.length, objects.length]);
    expect(Object.keys(table[0] ?? {}).join(",")).toBe(rows[0]);
  });

  it("takes the parameters of a web address", async () => {
    const ndjson = await bytesOf("claims", "ndjson", "from=2024-12&weapon=drone");
    const lines = String(ndjson).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).end)).toEqual(["2024-12-05"]);
    const chosen = await bytesOf("claims", "csv", "fields=launched,end&sort=end&bom=1");
    expect(String(chosen)).toBe("\uFEFFend,launched\r\n2024-11-22,31\r\n2024-12-05,31\r\n");
  });

  it("is that of a release, by its number", async () => {
    expect(String(await bytesOf("claims", "csv", "fields=end", 1))).toBe("end\r\n2024-11-22\r\n");
    const { meta, links } = JSON.parse(String(await bytesOf("claims", "json", "", 1)));
    expect([meta.release.id, meta.as_of, links.csv]).toEqual([1, null, "/api/v1/releases/1/claims.csv"]);
    await expect(bytesOf("claims", "csv", "as_of=2026-01-01", 1)).rejects.toThrow(InvalidAddress);
  });

  it("is, as the package, the same each time", async () => {
    const zip = await bytesOf("package", "zip");
    expect(zip.subarray(0, 4).toString("latin1")).toBe("PK\x03\x04");
    expect(zip.includes("claims.csv") && zip.includes("csv-metadata.json")).toBe(true);
    expect((await bytesOf("package", "zip")).equals(zip)).toBe(true);
    expect((await bytesOf("package", "zip", "", 1)).equals(zip)).toBe(false);
  });
});

describe("ledger export", () => {
  it("writes what is exported to standard output, as CSV or as the package where no form is named", async () => {
    const [csv, zip] = await Promise.all([place.run(["export", "weapons"]), place.run(["export", "package"])]);
    expect([csv.code, csv.stdout]).toEqual([0, String(await bytesOf("weapons", "csv"))]);
    expect([zip.code, zip.stdout.slice(0, 2)]).toEqual([0, "PK"]);
  });

  it.each([
    [["claims", "--query", "fields=colour"], 2, /fields/],
    [["everything"], 2, /There is no list "everything"\. The lists are rates, attacks, claims, reports, .*package\./],
    [["weapons", "--format", "parquet"], 2, /weapons can't be written as parquet. It can be written as csv, json\./],
    [["claims", "--release", "99"], 1, /There is no release 99/],
  ])("ends %j with %i", async (args, code, message) => {
    const run = await place.run(["export", ...args]);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: "" });
    expect(run.stderr).toMatch(message);
  });
});
