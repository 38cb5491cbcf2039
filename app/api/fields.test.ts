import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemSchema } from "../../contract/problem.ts";
import { READ_ROUTES } from "../../contract/routes.ts";
import type { FacetValue } from "../../domain/filters.ts";
import { ask } from "./testing/ask.ts";
import { fillLedger, newLedger } from "./testing/ledger.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

interface Body {
  readonly data: Record<string, unknown>[];
  readonly meta: { readonly total: number; readonly facets?: Record<string, FacetValue[]> };
  readonly links: {
    readonly self: string;
    readonly next: string | null;
    readonly csv: string;
    readonly ndjson: string;
  };
}

async function bodyOf(address: string): Promise<Body> {
  const reply = await ask(address);
  const body = await reply.json();
  expect(reply.status, JSON.stringify(body).slice(0, 300)).toBe(200);
  return body as Body;
}

const lists = READ_ROUTES.flatMap((route) => (route.file && route.row ? [{ path: route.path, file: route.file }] : []));

describe("a choice of fields", () => {
  test.each(lists)("of $path leaves the others out, in JSON and in every file, and changes no value", async (route) => {
    const { path, file } = route;
    for (const names of [file.fields.slice(0, 1), [...file.fields.slice(1, 4)].reverse()]) {
      const whole = (await bodyOf(path)).data;
      const chosen = (await bodyOf(`${path}?fields=${names.join(",")}`)).data;
      const usual = file.fields.filter((name) => names.includes(name));
      expect(chosen).toEqual(whole.map((row) => Object.fromEntries(usual.map((name) => [name, row[name]]))));
      expect(Object.keys(chosen[0] ?? {}), "in their usual order").toEqual(usual);
    }
    const columns = file.columns.map(({ name }) => name);
    const [last = "", first = ""] = [columns.at(-1), columns[0]];
    const csv = async (query: string) =>
      parse(await (await ask(`${path}.csv?${query}`)).text(), { columns: true }) as Record<string, string>[];
    const rows = await csv("");
    expect(await csv(`fields=${last}&fields=${first}`)).toEqual(
      rows.map((row) => ({ [first]: row[first], [last]: row[last] })),
    );
    if (!file.formats.includes("ndjson")) return;
    const lines = (await (await ask(`${path}.ndjson?fields=${file.fields[1]}`)).text()).trimEnd().split("\n");
    expect(Object.keys(JSON.parse(lines[0] ?? ""))).toEqual([file.fields[1]]);
  });

  test("an unknown one is refused, and the known ones are named", async () => {
    for (const [address, allowed] of [
      ["/claims?fields=id,colour", "quote"],
      ["/claims.csv?fields=colour", "launched_status"],
      ["/claims.parquet?fields=colour", "launched_status"],
      ["/claims.ndjson?fields=launched_status", "counts"],
      ["/claims?fields=", "quote"],
    ] as const) {
      const reply = await ask(address);
      expect(reply.status, address).toBe(400);
      const { errors } = problemSchema.parse(await reply.json());
      expect(errors?.map((e) => e.parameter)).toEqual(["fields"]);
      if (!address.endsWith("=")) expect(errors?.[0]?.allowed).toContain(allowed);
    }
  });

  test("goes on to the next page, which a cursor without it gives as well", async () => {
    const { links, data } = await bodyOf("/claims?fields=id&limit=5");
    expect(links.self).toBe("/api/v1/claims?limit=5&fields=id");
    expect(links.next).toContain("fields=id");
    const next = await bodyOf(String(links.next).replace("/api/v1", ""));
    expect(Object.keys(next.data[0] ?? {})).toEqual(["id"]);
    const whole = await bodyOf(String(links.next).replace("/api/v1", "").replace("&fields=id", ""));
    expect(whole.data.map(({ id }) => id)).toEqual(next.data.map(({ id }) => id));
    expect(data).not.toEqual(next.data);
    expect(links.csv, "names of fields are not those of columns").toBe("/api/v1/claims.csv");
  });

  test("describes the chosen columns of a CSV, and names the description in the reply", async () => {
    const reply = await ask("/claims.csv?fields=id,launched");
    const address = /<\/api\/v1([^>]+)>; rel="describedby"; type="application\/csvm\+json"/.exec(
      reply.headers.get("link") ?? "",
    )?.[1];
    const description = await ask(address ?? "");
    expect(description.headers.get("content-type")).toBe("application/csvm+json");
    const { tableSchema } = (await description.json()) as { tableSchema: { columns: { name: string }[] } };
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(["id", "launched"]);
  });
});

describe("facets", () => {
  const tally = (values: readonly unknown[]): FacetValue[] => {
    const counts = new Map<string | null, number>();
    for (const value of values) counts.set(value as string | null, (counts.get(value as string | null) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  const sorted = (values: readonly FacetValue[] | undefined) =>
    [...(values ?? [])].sort((a, b) => String(a.value).localeCompare(String(b.value)));

  test.each([
    "weapon=drone",
    "q=kyiv",
    "from=2024-11&to=2024-12&as_of=2026-01-31",
    "claimant=russian-mod,ukrainian-regional",
  ])("of claims count the rows of the whole filter: %s", async (query) => {
    const names = ["weapon", "claimant", "kind", "scope", "review", "attacker", "evidence"];
    const { meta, data } = await bodyOf(`/claims?${query}&limit=1&facets=${names.join(",")}`);
    expect(data).toHaveLength(1);
    const all = (await bodyOf(`/claims?${query}&limit=1000`)).data;
    expect(Object.keys(meta.facets ?? {})).toEqual(names);
    for (const name of names) {
      expect(sorted(meta.facets?.[name]), name).toEqual(sorted(tally(all.map((row) => row[name]))));
    }
  });

  test("of attacks count each attack once under every value of its statements", async () => {
    const { meta } = await bodyOf("/attacks?limit=1&facets=weapon,scope,agreement");
    const all = (await bodyOf("/attacks?limit=1000")).data as unknown as {
      agreement: string;
      statements: { weapon: string; scope: string }[];
    }[];
    const each = (of: "weapon" | "scope") => all.flatMap((raid) => [...new Set(raid.statements.map((s) => s[of]))]);
    expect(sorted(meta.facets?.weapon)).toEqual(sorted(tally(each("weapon"))));
    expect(sorted(meta.facets?.scope)).toEqual(sorted(tally(each("scope"))));
    expect(sorted(meta.facets?.agreement)).toEqual(sorted(tally(all.map((raid) => raid.agreement))));
  });

  test("of reports count publishers, languages and origins, most rows first", async () => {
    const { meta } = await bodyOf("/reports?facets=publisher,language,origin");
    expect(meta.facets).toEqual({
      publisher: [{ value: "Example Press", count: 40 }],
      language: [{ value: "en", count: 40 }],
      origin: [{ value: "extracted", count: 40 }],
    });
    const { meta: ordered } = await bodyOf("/claims?facets=weapon");
    const counts = ordered.facets?.weapon?.map(({ count }) => count) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test("stay the same from page to page, though a writer commits, and are left out where none was asked", async () => {
    const { meta, links } = await bodyOf("/claims?facets=weapon&limit=5");
    const next = await bodyOf(String(links.next).replace("/api/v1", ""));
    expect(next.meta.facets).toEqual(meta.facets);
    expect((await bodyOf("/claims")).meta).not.toHaveProperty("facets");
    expect((await ask("/claims?facets=colour")).status).toBe(400);
    expect((await ask("/rates?facets=weapon")).status).toBe(400);
  });
});
