import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemSchema } from "../../contract/problem.ts";
import { READ_ROUTES } from "../../contract/routes.ts";
import { appendReports } from "../../db/writer.ts";
import { ask } from "./testing/ask.ts";
import { fillLedger, fixtureReports, newLedger } from "./testing/ledger.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
  // Two releases of one day: `as_of` can't tell the first of them.
  appendReports(ledger.db, fixtureReports(42).slice(40), "2026-02-20T09:00:00Z");
});
afterAll(() => ledger.close());

const IMMUTABLE = "public, max-age=31536000, immutable";
const bytesOf = async (address: string) => Buffer.from(await (await ask(address)).arrayBuffer());
const pinned = READ_ROUTES.filter((route) => route.pinned && !route.path.includes("{"));

interface Body {
  readonly data: { readonly id: string }[];
  readonly meta: { readonly release: { readonly id: number }; readonly as_of: string | null; readonly total: number };
  readonly links: { readonly self: string; readonly next: string | null; readonly csv: string };
}
const bodyOf = async (address: string) => (await (await ask(address)).json()) as Body;

describe("what stands below a release", () => {
  test.each(pinned)("$path is that of the release, and may be kept for a year", async ({ path, file }) => {
    for (const ending of ["", ...(file?.formats ?? []).map((format) => `.${format}`)]) {
      const reply = await ask(`/releases/1${path}${ending}`);
      expect([reply.status, reply.headers.get("cache-control")], path + ending).toEqual([200, IMMUTABLE]);
    }
    // The first release is the last one of its day, so `as_of` names it, too.
    if (!file || path === "/changes") return;
    for (const format of file.formats) {
      expect(
        (await bytesOf(`/releases/1${path}.${format}`)).equals(await bytesOf(`${path}.${format}?as_of=2026-01-10`)),
      ).toBe(true);
    }
  });

  test("stays as it is when the ledger goes on, by the byte", async () => {
    const own = newLedger();
    try {
      fillLedger(own.db);
      const addresses = ["/rates?step=year", "/attacks.csv", "/claims.parquet", "/changes.ndjson", "/package.zip"];
      const before = await Promise.all(addresses.map((address) => bytesOf(`/releases/2${address}`)));
      const etags = await Promise.all(
        addresses.map(async (address) => (await ask(`/releases/2${address}`)).headers.get("etag")),
      );
      appendReports(own.db, fixtureReports(48).slice(40), "2026-03-01T00:00:00Z");
      for (const [i, address] of addresses.entries()) {
        expect((await bytesOf(`/releases/2${address}`)).equals(before[i] ?? Buffer.alloc(0)), address).toBe(true);
        const again = await ask(`/releases/2${address}`, { headers: { "If-None-Match": etags[i] ?? "" } });
        expect([again.status, again.headers.get("cache-control")]).toEqual([304, IMMUTABLE]);
        expect((await bytesOf(address)).equals(before[i] ?? Buffer.alloc(0)), `${address} of now`).toBe(false);
      }
    } finally {
      own.close();
    }
  });

  test("tells apart two releases of one day, in every reply and link", async () => {
    const [second, third] = [await bodyOf("/releases/2/attacks?limit=9"), await bodyOf("/releases/3/attacks?limit=9")];
    expect([second.meta.total, third.meta.total]).toEqual([40, 42]);
    expect([second.meta.release.id, second.meta.as_of]).toEqual([2, null]);
    expect(second.links.self).toBe("/api/v1/releases/2/attacks?limit=9");
    expect(second.links.csv).toBe("/api/v1/releases/2/attacks.csv");
    const ids = second.data.map(({ id }) => id);
    for (let next = second.links.next; next !== null; ) {
      expect(next).toMatch(/^\/api\/v1\/releases\/2\/attacks\?/);
      const page = await bodyOf(next.replace("/api/v1", ""));
      ids.push(...page.data.map(({ id }) => id));
      next = page.links.next;
    }
    expect(new Set(ids).size).toBe(40);
    expect((await ask(`/releases/2/attacks/${third.data[0]?.id}`)).status).toBe(404);
    expect((await ask(`/releases/3/attacks/${third.data[0]?.id}`)).status).toBe(200);
  });

  test("changes are those up to the release", async () => {
    const [first, all] = [await bodyOf("/releases/1/changes?limit=1000"), await bodyOf("/changes?limit=1000")];
    expect(first.meta.total).toBeGreaterThan(0);
    expect(first.meta.total).toBeLessThan(all.meta.total);
    const { meta } = await bodyOf("/changes?as_of=2026-01-31&limit=7");
    expect(meta.total).toBe(first.meta.total);
    const walked = await bodyOf(String((await bodyOf("/changes?as_of=2026-01-31&limit=7")).links.next).slice(7));
    expect(walked.meta.total).toBe(first.meta.total);
  });

  test("takes no as_of, and is not there for a release that is not", async () => {
    const reply = await ask("/releases/1/claims?as_of=2026-01-10");
    expect(reply.status).toBe(400);
    expect(problemSchema.parse(await reply.json()).errors?.[0]?.parameter).toBe("as_of");
    for (const address of ["/releases/99/claims", "/releases/99", "/releases/99/package.zip", "/releases/abc"]) {
      const missing = await ask(address);
      expect([missing.status, missing.headers.get("cache-control")], address).toEqual([404, "no-store"]);
    }
  });
});

describe("a release", () => {
  test("by its number never changes; the latest is asked anew each time", async () => {
    const numbered = await ask("/releases/1");
    expect(numbered.headers.get("cache-control")).toBe(IMMUTABLE);
    const body = (await numbered.json()) as { data: { id: number }; meta: { release: { id: number } } };
    expect([body.data.id, body.meta.release.id]).toEqual([1, 1]);
    const latest = await ask("/releases/latest");
    expect(latest.headers.get("cache-control")).toBe("public, no-cache");
    expect(((await latest.json()) as { data: { id: number } }).data.id).toBe(3);
  });

  test("named latest leads to its number, with path and parameters", async () => {
    const reply = await ask("/releases/latest/claims.csv?weapon=drone");
    expect([reply.status, reply.headers.get("location"), reply.headers.get("cache-control")]).toEqual([
      307,
      "/api/v1/releases/3/claims.csv?weapon=drone",
      "no-cache",
    ]);
    const own = newLedger();
    expect((await ask("/releases/latest/claims.csv")).status).toBe(404);
    own.close();
  });
});

test.each([
  ["/releases/999/claims", "release"],
  ["/releases/999", "release"],
  ["/claims?as_of=2000-01-01", "as_of"],
])("%s is a 404 that names %s", async (address, parameter) => {
  const reply = await ask(address);
  const problem = problemSchema.parse(await reply.json());
  expect([reply.status, problem.type]).toEqual([404, "/api/v1/problems/release-not-found"]);
  expect(problem.errors?.map((error) => error.parameter)).toEqual([parameter]);
});
