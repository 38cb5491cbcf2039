import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseClaimsQuery } from "../../contract/address.ts";
import { openApiDocument } from "../../contract/openapi.ts";
import { PROBLEMS, problemSchema } from "../../contract/problem.ts";
import { choiceOfFields } from "../../contract/replies.ts";
import { ATTACKS, CLAIMS, RATES, READ_ROUTES } from "../../contract/routes.ts";
import { writeCursor } from "../../db/cursor.ts";
import { appendReports } from "../../db/writer.ts";
import type { Attack } from "../../domain/attack.ts";
import type { Claim } from "../../domain/claim.ts";
import type { Rate } from "../../domain/rates.ts";
import { ENDPOINTS, PINNED } from "./endpoints.ts";
import { ask } from "./testing/ask.ts";
import { fillLedger, fixtureReports, newLedger } from "./testing/ledger.ts";

interface Envelope<Row> {
  readonly data: Row[];
  readonly meta: { release: { id: number }; as_of: string | null; count: number; total: number; limit?: number };
  readonly links: { self: string; next: string | null; csv?: string; ndjson?: string };
}

async function rows<Row>(address: string): Promise<Envelope<Row>> {
  const reply = await ask(address);
  expect(reply.status, await reply.clone().text()).toBe(200);
  return (await reply.json()) as Envelope<Row>;
}

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

const documented = Object.keys(openApiDocument().paths as object);

describe("routes and their document", () => {
  test("every documented path has a route, and every route is documented", () => {
    const answered = [...ENDPOINTS.map(({ path }) => path), ...PINNED.map(({ path }) => `/releases/{release}${path}`)];
    expect(answered.toSorted()).toEqual(documented.toSorted());
    expect(new Set(answered).size).toBe(answered.length);
  });

  test("every example gives rows that the reply's schema accepts", async () => {
    const { data: attacks } = await rows<Attack>("/attacks?limit=1");
    const { data: claims } = await rows<Claim>("/claims?limit=1");
    const ids: Record<string, string | undefined> = {
      "/attacks/{id}": attacks[0]?.id,
      "/claims/{id}": claims[0]?.id,
      "/reports/{id}": claims[0]?.report_id,
      "/problems/{name}": "invalid-parameter",
      "/releases/{release}": "1",
    };
    for (const route of READ_ROUTES) {
      const path = ids[route.path] ? route.path.replace(/\{\w+\}/, String(ids[route.path])) : route.path;
      for (const example of route.examples) {
        const reply = await ask(path + example);
        const body = await reply.json();
        expect(reply.status, `${path}${example} ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
        const isChoice = route.row && new URLSearchParams(example).has("fields");
        const { error } = (isChoice ? choiceOfFields(route.row) : route.reply).safeParse(body);
        expect(error?.message, path + example).toBeUndefined();
        if (!route.file) continue;
        for (const type of [...route.file.formats, "csv-metadata.json"]) {
          expect((await ask(`${route.path}.${type}`)).status).toBe(200);
        }
      }
    }
  });

  test("problems have a page each", async () => {
    for (const name of Object.keys(PROBLEMS)) {
      expect((await ask(`/problems/${name}`)).status).toBe(200);
    }
    expect((await ask("/problems/toString")).status).toBe(404);
  });
});

describe("a list", () => {
  test("names release, count, definitions, licence and links", async () => {
    const reply = await ask("/attacks?weapon=drone&from=2024-11&limit=3");
    const body = (await reply.json()) as Envelope<Attack> & {
      meta: { definitions: unknown[]; license: { name: string } };
    };
    expect(body.meta).toMatchObject({
      release: { id: 2 },
      as_of: null,
      count: 3,
      limit: 3,
      license: { name: "CC BY 4.0" },
    });
    expect(body.meta.total).toBeGreaterThan(3);
    expect(body.meta.definitions.length).toBeGreaterThan(5);
    expect(body.links.self).toBe("/api/v1/attacks?weapon=drone&from=2024-11-01&limit=3");
    expect(body.links.csv).toBe("/api/v1/attacks.csv?weapon=drone&from=2024-11-01");
    expect(reply.headers.get("link")).toContain(`<${body.links.next}>; rel="next"`);
    expect(reply.headers.get("link")).toContain(`<${body.links.csv}>; rel="alternate"; type="text/csv"`);
    for (const rel of ["license", "service-desc", "describedby"]) {
      expect(reply.headers.get("link")).toContain(`rel="${rel}"`);
    }
    expect(reply.headers.get("x-total-count")).toBe(String(body.meta.total));
    expect(reply.headers.get("cache-control")).toContain("stale-while-revalidate");
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("all pages together are all rows once, though a writer commits between them", async () => {
    const own = newLedger();
    try {
      fillLedger(own.db);
      const whole = (await rows<Claim>("/claims?limit=1000")).data.map((claim) => claim.id);
      const walked: string[] = [];
      let address: string | null = "/claims?limit=7";
      for (let page = 0; address !== null; page++) {
        const { data, meta, links }: Envelope<Claim> = await rows<Claim>(address);
        walked.push(...data.map((claim) => claim.id));
        expect(meta.release.id, "every page names the release that it is pinned to").toBe(2);
        address = links.next?.replace("/api/v1", "") ?? null;
        if (page === 2) appendReports(own.db, fixtureReports(45).slice(40), "2026-03-01T00:00:00Z");
      }
      expect(walked).toEqual(whole);
      expect((await rows<Claim>("/claims?limit=1000")).data.length).toBeGreaterThan(whole.length);
    } finally {
      own.close();
    }
  });

  test("as_of gives the state of that day; a day before the first release is a 404", async () => {
    const then = await rows<Attack>("/attacks?as_of=2026-01-31&limit=1000");
    expect(then.meta).toMatchObject({ release: { id: 1 }, as_of: "2026-01-31", total: 25 });
    expect((await rows<Attack>("/attacks?limit=1000")).meta.total).toBe(40);
    const reply = await ask("/rates?as_of=2020-01-01");
    expect(reply.status).toBe(404);
    expect(problemSchema.parse(await reply.json()).errors?.[0]?.parameter).toBe("as_of");
  });

  test("a value that the writer commits is in the next reply, under another ETag", async () => {
    const own = newLedger();
    try {
      appendReports(own.db, fixtureReports(1), "2026-01-01T00:00:00Z");
      const before = await ask("/rates?step=year&weapon=drone");
      appendReports(own.db, fixtureReports(2).slice(1), "2026-01-02T00:00:00Z");
      const after = await ask("/rates?step=year&weapon=drone", {
        headers: { "If-None-Match": before.headers.get("etag") ?? "" },
      });
      expect(after.status).toBe(200);
      const [first, second] = [(await before.json()) as Envelope<Rate>, (await after.json()) as Envelope<Rate>];
      expect([first.data[0]?.attacks, second.data[0]?.attacks]).toEqual([1, 2]);
    } finally {
      own.close();
    }
  });

  test("a cursor of another filter, or none of ours, is a 400", async () => {
    const { links } = await rows<Claim>("/claims?limit=5");
    const cursor = new URLSearchParams(links.next?.split("?")[1]).get("cursor");
    for (const address of [`/claims?weapon=drone&cursor=${cursor}`, "/claims?cursor=abc", "/releases?cursor=abc"]) {
      expect((await ask(address)).status, address).toBe(400);
    }
  });

  test("a cursor that names a release to come is a 400", async () => {
    const filter = parseClaimsQuery(new URLSearchParams("limit=5"));
    const cursor = writeCursor(filter, 999, "2024-11-22", "c");
    const reply = await ask(`/claims?limit=5&cursor=${cursor}`);
    expect(reply.status).toBe(400);
    expect(problemSchema.parse(await reply.json()).errors?.[0]?.parameter).toBe("cursor");
  });

  test("releases are paged", async () => {
    const first = await rows<{ id: number }>("/releases?limit=1");
    expect(first.data.map((release) => release.id)).toEqual([2]);
    const second = await rows<{ id: number }>(String(first.links.next).replace("/api/v1", ""));
    expect(second.data.map((release) => release.id)).toEqual([1]);
    expect(second.links.next).toBeNull();
  });
});

describe("HTTP", () => {
  const addresses = [
    "/rates?step=year",
    "/attacks?limit=2",
    "/attacks.csv",
    "/claims.ndjson",
    "/weapons",
    "/openapi.json",
  ];

  test.each(addresses)("%s has a weak ETag and answers 304 to it, in a list and to *", async (address) => {
    const first = await ask(address);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    for (const given of [etag, `"other", ${etag}`, etag.slice(2), "*"]) {
      const again = await ask(address, { headers: { "If-None-Match": given } });
      expect(again.status, given).toBe(304);
      expect(again.headers.get("etag")).toBe(etag);
      expect(await again.text()).toBe("");
    }
    expect((await ask(address, { headers: { "If-None-Match": 'W/"other"' } })).status).toBe(200);
  });

  test("addresses that mean the same have one ETag, others have their own", async () => {
    const etag = async (address: string) => (await ask(address)).headers.get("etag");
    expect(await etag("/rates?to=2024-11&weapon=drone")).toBe(
      await etag("/rates?weapon=drone&step=month&to=2024-11-30"),
    );
    expect(await etag("/rates?weapon=drone")).not.toBe(await etag("/rates?weapon=kinzhal"));
    expect(await etag("/claims.csv")).not.toBe(await etag("/claims.csv?bom=1"));
  });

  test.each(addresses)("HEAD %s has the headers of GET and no body", async (address) => {
    const [get, head] = [await ask(address), await ask(address, { method: "HEAD" })];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  });

  test("every route answers OPTIONS, for requests from other sites", async () => {
    for (const path of documented) {
      const reply = await ask(path.replaceAll(/\{\w+\}/g, "1"), { method: "OPTIONS" });
      expect(reply.status, path).toBe(204);
      expect(reply.headers.get("access-control-allow-methods")).toBe(reply.headers.get("allow"));
      expect(reply.headers.get("allow"), path).toContain(path === "/extract" ? "POST" : "GET, HEAD");
    }
  });
});

describe("a method that an address does not take", () => {
  test.each([
    ["/claims", "POST", "GET, HEAD, OPTIONS"],
    ["/claims.csv", "DELETE", "GET, HEAD, OPTIONS"],
    ["/attacks/RU-2024-10-01", "PUT", "GET, HEAD, OPTIONS"],
    ["/releases/1/package.zip", "PATCH", "GET, HEAD, OPTIONS"],
    ["/extract", "GET", "POST, OPTIONS"],
    ["/extract", "HEAD", "POST, OPTIONS"],
  ])("%s with %s is a 405 that names %s", async (address, method, allow) => {
    const reply = await ask(address, { method });
    expect([reply.status, reply.headers.get("allow")]).toEqual([405, allow]);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    if (method === "HEAD") expect(await reply.text()).toBe("");
    else expect(problemSchema.parse(await reply.json()).type).toBe("/api/v1/problems/method-not-allowed");
  });
});

describe("a query that takes too long", () => {
  test("is a 503 that says so, and the next one is answered", async () => {
    const before = process.env.LEDGER_QUERY_MS;
    process.env.LEDGER_QUERY_MS = "0.000001";
    try {
      const own = newLedger();
      appendReports(own.db, fixtureReports(300), "2026-01-01T00:00:00Z");
      const reply = await ask("/claims.csv?q=kyiv");
      expect([reply.status, reply.headers.get("cache-control")]).toEqual([503, "no-store"]);
      expect(reply.headers.get("retry-after")).toMatch(/^\d+$/);
      expect(problemSchema.parse(await reply.json()).type).toBe("/api/v1/problems/query-too-slow");
      delete process.env.LEDGER_QUERY_MS;
      expect((await ask("/claims.csv?q=kyiv")).status).toBe(200);
      own.close();
    } finally {
      if (before === undefined) delete process.env.LEDGER_QUERY_MS;
      else process.env.LEDGER_QUERY_MS = before;
    }
  });
});

describe("problems", () => {
  test.each([
    [RATES.path, "colour=red", "colour"],
    [`${RATES.path}.csv`, "limit=5", "limit"],
    [ATTACKS.path, "weapon=arrow", "weapon"],
    [`${CLAIMS.path}.ndjson`, "bom=1", "bom"],
    ["/weapons", "q=drone", "q"],
    ["/openapi.json", "v=1", "v"],
  ])("%s?%s is refused by name", async (path, query, parameter) => {
    const reply = await ask(`${path}?${query}`);
    expect(reply.status).toBe(400);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    expect(reply.headers.get("cache-control")).toBe("no-store");
    const problem = problemSchema.parse(await reply.json());
    expect(problem).toMatchObject({
      status: 400,
      type: "/api/v1/problems/invalid-parameter",
      instance: `/api/v1${path}?${query}`,
    });
    expect(problem.errors?.map((e) => e.parameter)).toEqual([parameter]);
  });

  test.each([
    "/attacks/RU-1999-01-01",
    "/claims/%2e%2e%2fetc",
    "/claims/%",
    "/reports/none",
    "/nothing",
    "/releases/0",
    "/releases/9/claims",
    "/releases/1/weapons",
    "/releases/1/",
    "/",
    "",
  ])("%s is a 404", async (address) => {
    const reply = await ask(address);
    expect(reply.status).toBe(404);
    problemSchema.parse(await reply.json());
    const any = await ask(address, { headers: { "If-None-Match": "*" } });
    expect(any.status, "nothing has no copy").toBe(404);
  });

  test("a missing or damaged ledger is a 503 that says what to do and names no path", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ledger-none-"));
    const before = process.env.LEDGER_DB;
    try {
      const damaged = join(folder, "damaged.db");
      writeFileSync(damaged, "This is no database. ".repeat(500));
      for (const path of [join(folder, "absent.db"), damaged, folder]) {
        process.env.LEDGER_DB = path;
        const reply = await ask("/rates");
        expect(reply.status, path).toBe(503);
        expect(reply.headers.get("retry-after")).toBe("30");
        const text = await reply.text();
        expect(text).not.toContain(folder);
        expect(problemSchema.parse(JSON.parse(text)).detail).toMatch(/npm start|backup|right to read/);
        expect((await ask("/rates.csv")).status).toBe(503);
      }
    } finally {
      process.env.LEDGER_DB = before;
      rmSync(folder, { recursive: true });
    }
    expect((await ask("/rates")).status).toBe(200);
  });
});
