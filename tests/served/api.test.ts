import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { problemSchema } from "../../contract/problem.ts";
import { EXTRACT_EXAMPLE, extractReplySchema, MAXIMUM_BODY_BYTES } from "../../contract/replies.ts";
import { READ_ROUTES } from "../../contract/routes.ts";
import { reportId, sha256 } from "../../db/ids.ts";
import { openWriter } from "../../db/open.ts";
import { appendReport } from "../../db/writer.ts";

const api = `${inject("baseUrl")}/api/v1`;
const get = (address: string, init?: RequestInit) => fetch(api + address, init);

async function json<Body>(address: string): Promise<Body> {
  const reply = await get(address);
  expect(reply.status, address).toBe(200);
  return (await reply.json()) as Body;
}

interface Row {
  readonly id: string;
  readonly report_id: string;
}

/** An address for each documented path: an id that exists stands for its place. */
const addressOf = new Map<string, string>();

beforeAll(async () => {
  const { data: attacks } = await json<{ data: Row[] }>("/attacks?limit=1");
  const { data: claims } = await json<{ data: Row[] }>("/claims?limit=1");
  const ids: Record<string, string | undefined> = {
    "/attacks/{id}": attacks[0]?.id,
    "/claims/{id}": claims[0]?.id,
    "/reports/{id}": claims[0]?.report_id,
    "/problems/{name}": "not-found",
  };
  const { paths } = await json<{ paths: Record<string, { get?: unknown }> }>("/openapi.json");
  const { data: latest } = await json<{ data: { id: number } }>("/releases/latest");
  for (const [path, { get: readable }] of Object.entries(paths)) {
    const own = path.replace("/releases/{release}/", "/");
    const filled = path.replace("{release}", String(latest.id)).replace(/\{\w+\}/, ids[own] ?? "missing");
    if (readable) addressOf.set(path, filled);
  }
});

describe("the API over HTTP", () => {
  test("every documented path answers with what its schema promises, and again with 304", async () => {
    expect(addressOf.size).toBeGreaterThan(20);
    for (const [path, address] of addressOf) {
      const reply = await get(address);
      expect(reply.status, path).toBe(200);
      const route = READ_ROUTES.find((r) => r.path === path);
      const body = await reply.text();
      if (route) expect(route.reply.safeParse(JSON.parse(body)).error?.message, path).toBeUndefined();
      const etag = reply.headers.get("etag") ?? "";
      expect(etag, path).toMatch(/^W\//);
      expect((await get(address, { headers: { "If-None-Match": etag } })).status, path).toBe(304);
      const head = await get(address, { method: "HEAD" });
      expect([head.status, await head.text()], path).toEqual([200, ""]);
      expect(reply.headers.get("access-control-allow-origin"), path).toBe("*");
      expect(reply.headers.get("x-powered-by"), path).toBeNull();
    }
  });

  test("every example of the document is answered", async () => {
    for (const route of READ_ROUTES) {
      for (const example of route.examples) {
        expect((await get(`${addressOf.get(route.path)}${example}`)).status, route.path + example).toBe(200);
      }
    }
  });

  test("files are whole: as many rows as their header says, and as many claims as the list counts", async () => {
    for (const [path, address] of addressOf) {
      if (!path.endsWith(".csv")) continue;
      const reply = await get(address);
      const rows = parse(await reply.text(), { columns: true }) as unknown[];
      expect(reply.headers.get("x-total-count"), path).toBe(String(rows.length));
    }
    const { meta } = await json<{ meta: { total: number } }>("/claims?limit=1");
    expect((await get("/claims.csv", { method: "HEAD" })).headers.get("x-total-count")).toBe(String(meta.total));
  });

  test("the night of 22 November 2024: 64 of 114 in JSON, in the CSV and in the sentence", async () => {
    type Counted = { value: number | null };
    const night = await json<{
      data: {
        attack: {
          statements: { claimant: string; weapon: string; counts: Record<string, Counted>; claim_ids: string[] }[];
        };
        claims: { id: string; quote: string }[];
      };
    }>("/attacks/RU-2024-11-22");
    const statement = night.data.attack.statements.find(
      (s) => s.claimant === "ukrainian-air-force" && s.weapon === "drone",
    );
    expect([statement?.counts.launched?.value, statement?.counts.intercepted?.value]).toEqual([114, 64]);
    const quote = night.data.claims.find((claim) => claim.id === statement?.claim_ids[0])?.quote ?? "";
    expect(quote).toContain("114");
    expect(quote).toContain("64");
    const csv = await (await get("/attacks.csv?from=2024-11-22&to=2024-11-22&weapon=drone")).text();
    const rows = parse(csv, { columns: true }) as Record<string, string>[];
    const row = rows.find(
      (r) => r.claimant === "ukrainian-air-force" && r.weapon === "drone" && r.scope === "national",
    );
    expect([row?.launched, row?.intercepted, row?.launched_status]).toEqual(["114", "64", "stated"]);
  });

  test("what is ingested while the server runs is in the next reply", async () => {
    const address = "/rates?attacker=IR&weapon=drone&step=day";
    const before = await get(address);
    const etag = before.headers.get("etag") ?? "";
    const writer = openWriter(inject("databasePath"));
    try {
      const url = `https://reports.example/ingested-${Date.now()}`;
      const content_hash = sha256(url);
      appendReport(
        writer,
        {
          id: reportId({ url, content_hash }),
          publisher: "Example Press",
          title: null,
          url,
          published: "2024-04-14",
          language: "en",
          origin: "extracted",
          license: "own note",
          content_hash,
        },
        [
          {
            claimant: "israel-idf",
            attacker: "IR",
            weapon: "drone",
            kind: "attack",
            scope: "national",
            start: "2024-04-13",
            end: "2024-04-14",
            counts: { launched: { value: 170, qualifier: "exact" }, intercepted: { value: 170, qualifier: "exact" } },
            evidence: "note",
            quote: "The military said that it shot down all 170 drones.",
            rule: "test",
            extractor: "test",
            confidence: 1,
            review: "published",
            review_reason: null,
          },
        ],
        new Date(),
      );
    } finally {
      writer.$client.close();
    }
    const after = await get(address, { headers: { "If-None-Match": etag } });
    expect(after.status).toBe(200);
    const { data } = (await after.json()) as {
      data: { period_start: string; numerator: number; denominator: number }[];
    };
    expect(data.find((row) => row.period_start === "2024-04-14")).toMatchObject({ numerator: 170, denominator: 170 });
  });

  test("readers that go away leave the server as it was", async () => {
    for (let i = 0; i < 20; i++) {
      const gone = new AbortController();
      const reply = await get("/claims.csv", { signal: gone.signal });
      await reply.body?.getReader().read();
      gone.abort();
    }
    const reply = await get("/claims.csv");
    const rows = parse(await reply.text(), { columns: true }) as unknown[];
    expect(String(rows.length)).toBe(reply.headers.get("x-total-count"));
  });

  test("POST /extract reads the documented example, and refuses what is too large or of another type", async () => {
    const post = (body: string, type: string) =>
      get("/extract", { method: "POST", body, headers: { "Content-Type": type } });
    const { data } = extractReplySchema.parse(
      await (await post(JSON.stringify(EXTRACT_EXAMPLE), "application/json")).json(),
    );
    expect(data.claims[0]?.launched?.value).toBe(114);
    expect((await post("a".repeat(MAXIMUM_BODY_BYTES + 1), "text/plain")).status).toBe(413);
    expect((await post("a", "image/png")).status).toBe(415);
    expect((await get("/extract")).status).toBe(405);
  });
});

describe("whatever is asked", () => {
  test("paths and headers can't be smuggled in", async () => {
    for (const address of ["/attacks/..%2f..%2fetc%2fpasswd", "/claims/%00", "/reports/a%0d%0ab", "/none", "/"]) {
      const reply = await get(address);
      expect(reply.status, address).toBe(404);
      problemSchema.parse(await reply.json());
    }
    const reply = await get("/claims.csv?q=a%0d%0aSet-Cookie:%20b=c%22");
    expect(reply.status).toBe(200);
    expect(reply.headers.get("set-cookie")).toBeNull();
    expect(reply.headers.get("content-disposition")).toMatch(/^attachment; filename="[A-Za-z0-9_.-]+"$/);
  });

  test("250 generated addresses get rows or a problem, and never a fault", async () => {
    const name = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ..."attacker weapon claimant measure step from to date as_of q sort limit cursor bom".split(" "),
        ),
      },
      { weight: 1, arbitrary: fc.string() },
    );
    const value = fc.oneof(
      fc.constantFrom(
        "RU",
        "drone",
        "drone,missile",
        "preferred",
        "stopped",
        "week",
        "2024-11",
        "2024-11-22",
        "end",
        "-end",
        "5",
        "0",
        "1",
      ),
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[A-Za-z0-9_-]{0,60}$/),
    );
    const address = fc.tuple(
      fc.constantFrom(...[...addressOf.values()]),
      fc.array(fc.tuple(name, value), { maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(address, async ([path, pairs]) => {
        const reply = await get(`${path}?${new URLSearchParams(pairs)}`);
        const body = await reply.text();
        expect([200, 400, 404]).toContain(reply.status);
        if (reply.status === 200) return;
        expect(reply.headers.get("content-type")).toBe("application/problem+json");
        expect(problemSchema.parse(JSON.parse(body)).status).toBe(reply.status);
        expect(body).not.toMatch(/node_modules|\.ts:\d|SQLITE|at \w+ \(/);
      }),
      { numRuns: 250 },
    );
  });
});
