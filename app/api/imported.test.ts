import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appendReports } from "../../db/writer.ts";
import { ask } from "./testing/ask.ts";
import { claimOf, fixtureReports, newLedger } from "./testing/ledger.ts";

const exact = (value: number) => ({ value, qualifier: "exact" as const });

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  const [own] = fixtureReports(1);
  if (!own) throw new Error("The fixture has a report.");
  // Of the raid of our own report, and of a raid that only the table knows.
  const claims = ["2024-10-01", "2024-10-09"].map((end) =>
    claimOf("ukrainian-general-staff", "drone", end, { launched: exact(77), intercepted: exact(70) }),
  );
  const table = {
    report: {
      ...own.report,
      id: "r-00000000000000aa",
      url: "https://table.example/rows",
      origin: "imported" as const,
      license: "CC BY-NC-SA 4.0",
    },
    claims,
  };
  appendReports(ledger.db, [own, table], "2026-01-10T08:00:00Z");
});
afterAll(() => ledger.close());

async function rowsOf(address: string): Promise<Record<string, string>[]> {
  const reply = await ask(address);
  expect(reply.status, address).toBe(200);
  const rows = parse(await reply.text(), { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
  expect(reply.headers.get("X-Total-Count"), address).toBe(String(rows.length));
  return rows;
}

async function linesOf(address: string): Promise<string> {
  const reply = await ask(address);
  expect(reply.status, address).toBe(200);
  return reply.text();
}

describe("files leave out imported rows unless they are asked for by name", () => {
  test.each(["/claims.csv", "/reports.csv", "/attacks.csv", "/changes.csv"])("%s", async (path) => {
    const without = JSON.stringify(await rowsOf(path));
    const all = JSON.stringify(await rowsOf(`${path}?include=imported`));
    const mark = path === "/reports.csv" ? "CC BY-NC-SA 4.0" : "ukrainian-general-staff";
    expect(without).not.toContain(mark);
    expect(without).toContain(path === "/reports.csv" ? "Example Press" : "ukrainian-air-force");
    expect(all).toContain(mark);
  });

  test.each(["/claims.ndjson", "/reports.ndjson", "/attacks.ndjson", "/changes.ndjson"])("%s", async (path) => {
    const mark = path === "/reports.ndjson" ? "CC BY-NC-SA 4.0" : "ukrainian-general-staff";
    expect(await linesOf(path)).not.toContain(mark);
    expect(await linesOf(`${path}?include=imported`)).toContain(mark);
  });

  test("no sum of the rates stands on them", async () => {
    const attacks = async (address: string) =>
      (await rowsOf(address)).reduce((sum, row) => sum + Number(row.attacks ?? 0), 0);
    expect(await attacks("/rates.csv?weapon=drone")).toBe(1);
    expect(await attacks("/rates.csv?weapon=drone&include=imported")).toBe(2);
    expect(await linesOf("/rates.ndjson?weapon=drone&claimant=ukrainian-general-staff")).toBe("");
  });

  test("an attack that only they know is no row, and the other has its own figures", async () => {
    const ids = async (address: string) => [...new Set((await rowsOf(address)).map((row) => row.attack_id))].sort();
    expect(await ids("/attacks.csv")).toEqual(["RU-2024-10-01"]);
    expect(await ids("/attacks.csv?include=imported")).toEqual(["RU-2024-10-01", "RU-2024-10-09"]);
  });

  test("the JSON lists, which say where each row is from, keep them", async () => {
    const reply = (await (await ask("/reports")).json()) as { data: { license: string }[] };
    expect(reply.data.map(({ license }) => license)).toContain("CC BY-NC-SA 4.0");
  });

  test("the package names their licence when it holds them", async () => {
    const size = async (address: string) => (await (await ask(address)).arrayBuffer()).byteLength;
    expect(await size("/package.zip?include=imported")).toBeGreaterThan(await size("/package.zip"));
  });

  test("another word is refused with what is allowed", async () => {
    const reply = await ask("/claims.csv?include=everything");
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ errors: [{ parameter: "include", allowed: ["imported"] }] });
  });
});
