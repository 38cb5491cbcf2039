import { readdirSync, readlinkSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAddress, toSearchParams, withParams } from "../../contract/address.ts";
import { ATTACK_COLUMNS, CLAIM_COLUMNS, RATE_COLUMNS } from "../../contract/columns.ts";
import type { Column } from "../../contract/csv.ts";
import { allAttacksQuery, allClaimsQuery, ratesQuery } from "../../contract/queries.ts";
import { appendReports } from "../../db/writer.ts";
import type { Attack } from "../../domain/attack.ts";
import { STEPS } from "../../domain/calendar.ts";
import type { Claim } from "../../domain/claim.ts";
import { MEASURES, type Rate } from "../../domain/rates.ts";
import { fairStream } from "./fair-stream.ts";
import { ask } from "./testing/ask.ts";
import { fillLedger, fixtureReports, newLedger } from "./testing/ledger.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

async function jsonRows<Row>(address: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next: string | null = address; next !== null; ) {
    const reply = await ask(next);
    const body = (await reply.json()) as { data: Row[]; links: { next: string | null } };
    expect(reply.status, next).toBe(200);
    rows.push(...body.data);
    next = body.links.next?.replace("/api/v1", "") ?? null;
  }
  return rows;
}

async function csvRows(address: string): Promise<Record<string, string>[]> {
  const reply = await ask(address);
  const text = await reply.text();
  expect(reply.status, text.slice(0, 300)).toBe(200);
  const rows = parse(text, { columns: true, record_delimiter: "\r\n", bom: true }) as Record<string, string>[];
  expect(reply.headers.get("x-total-count")).toBe(String(rows.length));
  return rows;
}

async function ndjsonRows(address: string): Promise<unknown[]> {
  const reply = await ask(address);
  const rows = (await reply.text())
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
  expect(reply.headers.get("x-total-count")).toBe(String(rows.length));
  return rows;
}

/** The cells that a JSON row must have in the file. */
function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, cell }) => [name, String(cell(row) ?? "")]));
}

const day = fc
  .integer({ min: 0, max: 160 })
  .map((days) => new Date(Date.UTC(2024, 8, 20 + days)).toISOString().slice(0, 10));
const range = fc.oneof(
  fc.constant({}),
  fc.tuple(day, day).map((days) => {
    const [from, to] = days.toSorted();
    return { from, to };
  }),
);
const weapons = fc.uniqueArray(fc.constantFrom("drone", "shahed", "missile", "kh-101", "iskander-m", "mixed"), {
  minLength: 1,
});
const claimants = fc.uniqueArray(fc.constantFrom("ukrainian-air-force", "russian-mod", "ukrainian-regional"), {
  minLength: 1,
});
const as_of = fc.option(fc.constantFrom("2026-01-31", "2026-03-01"), { nil: undefined });
const dateRule = fc.constantFrom("end", "start");

const ratesAddress = fc
  .record(
    {
      weapon: weapons,
      claimant: fc.oneof(fc.constant(["preferred"]), claimants),
      measure: fc.constantFrom(...MEASURES),
      step: fc.constantFrom(...STEPS),
      date: dateRule,
      as_of,
      range,
    },
    { requiredKeys: ["range"] },
  )
  .map(({ range: dates, ...rest }) => ({ ...rest, ...dates }));

const listAddress = fc
  .record(
    {
      weapon: weapons,
      claimant: claimants,
      q: fc.constantFrom("kyiv", "russian", "nothing has these words"),
      sort: fc.constantFrom("-end", "end", "-start", "start", "-launched", "launched"),
      date: dateRule,
      as_of,
      range,
    },
    { requiredKeys: ["range"] },
  )
  .map(({ range: dates, ...rest }) => ({ ...rest, ...dates }));

describe("JSON, CSV and NDJSON of one address agree to the digit", () => {
  test("rates, for 120 generated filters", async () => {
    await fc.assert(
      fc.asyncProperty(ratesAddress, async (filter) => {
        const params = toSearchParams(ratesQuery, filter);
        const rates = await jsonRows<Rate>(withParams("/rates", params));
        expect(await csvRows(withParams("/rates.csv", params))).toEqual(rates.map((r) => cellsOf(RATE_COLUMNS, r)));
        expect(await ndjsonRows(withParams("/rates.ndjson", params))).toEqual(rates);
        const { weapon } = parseAddress(ratesQuery, params);
        for (const rate of rates) expect(weapon).toContain(rate.weapon);
      }),
      { numRuns: 120 },
    );
  });

  test("attacks, for 50 generated filters", async () => {
    await fc.assert(
      fc.asyncProperty(listAddress, async (filter) => {
        const params = toSearchParams(allAttacksQuery, filter);
        const attacks = await jsonRows<Attack>(
          withParams("/attacks", new URLSearchParams([...params, ["limit", "9"]])),
        );
        const statements = attacks.flatMap((attack) => attack.statements.map((statement) => ({ attack, statement })));
        expect(await csvRows(withParams("/attacks.csv", params))).toEqual(
          statements.map((row) => cellsOf(ATTACK_COLUMNS, row)),
        );
        expect(await ndjsonRows(withParams("/attacks.ndjson", params))).toEqual(attacks);
      }),
      { numRuns: 50 },
    );
  });

  test("claims, for 50 generated filters", async () => {
    await fc.assert(
      fc.asyncProperty(listAddress, async (filter) => {
        const params = toSearchParams(allClaimsQuery, filter);
        const claims = await jsonRows<Claim>(withParams("/claims", new URLSearchParams([...params, ["limit", "30"]])));
        expect(await csvRows(withParams("/claims.csv", params))).toEqual(claims.map((c) => cellsOf(CLAIM_COLUMNS, c)));
        expect(await ndjsonRows(withParams("/claims.ndjson", params))).toEqual(claims);
      }),
      { numRuns: 50 },
    );
  });

  test("the fixture has what makes these comparisons worth something", async () => {
    const rates = await jsonRows<Rate>("/rates?weapon=drone&claimant=preferred,ukrainian-air-force");
    expect(rates.filter((rate) => rate.rate !== null).length).toBeGreaterThan(4);
    expect(new Set((await csvRows("/claims.csv")).map((row) => row.launched_status)).size).toBeGreaterThan(1);
    expect((await csvRows("/attacks.csv")).length).toBeGreaterThan(40);
  });
});

describe("a file", () => {
  test("is whole, of one release, though a writer commits while it is sent", async () => {
    const own = newLedger();
    try {
      appendReports(own.db, fixtureReports(700), "2026-01-01T00:00:00Z");
      const reply = await ask("/claims.csv");
      const total = Number(reply.headers.get("x-total-count"));
      expect(total).toBeGreaterThan(1000);
      appendReports(own.db, fixtureReports(720).slice(700), "2026-01-02T00:00:00Z");
      const rows = parse(await reply.text(), { columns: true }) as { id: string }[];
      expect(rows.length).toBe(total);
      expect(new Set(rows.map((row) => row.id)).size).toBe(total);
      expect((await csvRows("/claims.csv")).length).toBeGreaterThan(total);
    } finally {
      own.close();
    }
  });

  test.runIf(process.platform === "linux")("holds no connection once its reader is gone", async () => {
    const own = newLedger();
    const open = () =>
      readdirSync("/proc/self/fd").filter((fd) => {
        try {
          // Each connection has the write-ahead log open once; SQLite keeps the main file's handles back for reuse.
          return readlinkSync(`/proc/self/fd/${fd}`) === `${own.path}-wal`;
        } catch {
          return false;
        }
      }).length;
    try {
      appendReports(own.db, fixtureReports(1500), "2026-01-01T00:00:00Z");
      await ask("/weapons");
      const before = open();
      const unread = await ask("/claims.csv");
      expect(open(), "a reply that nobody reads").toBe(before);
      const stream = unread.body?.getReader();
      for (let chunk = 0; chunk < 5; chunk++) await stream?.read();
      expect(open(), "while it is sent").toBe(before + 1);
      await stream?.cancel();
      expect(open(), "after the reader went away").toBe(before);
    } finally {
      own.close();
    }
  });

  test("lets other work go on between its chunks", async () => {
    let others = 0;
    let running = true;
    const other = () => {
      others++;
      if (running) setImmediate(other);
    };
    setImmediate(other);
    const chunks = 200;
    const text = Array.from({ length: chunks }, () => "x".repeat(1000))[Symbol.iterator]();
    await new Response(fairStream(text)).text();
    running = false;
    expect(others).toBeGreaterThanOrEqual(chunks);
  });

  test("breaks off with an error when a row can't be read, and never ends early in silence", async () => {
    function* failing() {
      yield "id\r\n";
      throw new Error("The disk is gone.");
    }
    await expect(new Response(fairStream(failing())).text()).rejects.toThrow("The disk is gone.");
  });

  test("has a type, a dated name that tells its filter, and links", async () => {
    const reply = await ask("/attacks.csv?attacker=RU&weapon=drone,kh-101&q=a%22b%0d%0ac&bom=1");
    expect(reply.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(reply.headers.get("content-disposition")).toBe(
      'attachment; filename="interception-ledger_attacks_RU_drone-kh-101_a-b-c_2026-02-20.csv"',
    );
    expect(reply.headers.get("link")).toContain('rel="license"');
    expect((await ask("/claims.ndjson")).headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
  });

  test("for spreadsheets begins with a byte order mark and holds no formula", async () => {
    const bytes = new Uint8Array(await (await ask("/claims.csv?bom=1")).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const safe = await csvRows("/claims.csv?bom=1");
    const plain = await csvRows("/claims.csv");
    expect(plain.every((row) => row.quote?.startsWith("=Raid"))).toBe(true);
    expect(safe.map((row) => row.quote)).toEqual(plain.map((row) => `'${row.quote}`));
  });
});
