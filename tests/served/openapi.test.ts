import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, inject, test } from "vitest";

const api = `${inject("baseUrl")}/api/v1`;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: unknown }>> };
}
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

let document: Document;
/** Something that exists, for each parameter of a path. */
const existing: Record<string, string> = { "{release}": "1", "{name}": "not-found" };

beforeAll(async () => {
  document = (await (await fetch(`${api}/openapi.json`)).json()) as Document;
  for (const list of ["/attacks", "/claims", "/reports"]) {
    const { data } = (await (await fetch(`${api}${list}?limit=1`)).json()) as { data: { id: string }[] };
    existing[`${list}/{id}`] = `${list}/${data[0]?.id}`;
  }
});

/** The path with what exists in its places. */
function filled(path: string): string {
  let address = path;
  for (const [place, value] of Object.entries(existing)) address = address.replace(place, value);
  return address;
}

describe("the OpenAPI document that is served", () => {
  test("is valid by a validator that is not ours", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? [], JSON.stringify(errors)).toEqual([]);
    expect(valid).toBe(true);
  });

  test("has examples that the server answers, each of them", { timeout: 180_000 }, async () => {
    let asked = 0;
    for (const [path, { get }] of Object.entries(document.paths)) {
      for (const { name, in: place, examples = {} } of get?.parameters ?? []) {
        if (place !== "query") continue;
        for (const { value } of Object.values(examples)) {
          const address = `${filled(path)}?${name}=${encodeURIComponent(String(value))}`;
          // The bodies of files are read, and compared with each other, by the test of their agreement.
          const method = /\.(png|csv|ndjson|parquet|zip)$/.test(path) ? "HEAD" : "GET";
          const reply = await fetch(api + address, { method });
          await reply.arrayBuffer();
          // This ledger begins today, so it has no state of the day in the example.
          expect(reply.status === 404 && name === "as_of" ? 200 : reply.status, address).toBe(200);
          asked += 1;
        }
      }
    }
    expect(asked).toBeGreaterThan(300);
  });

  test("has examples of bodies that the server reads", async () => {
    const content = document.paths["/extract"]?.post?.requestBody?.content ?? {};
    expect(Object.keys(content)).toEqual(["application/json", "text/plain"]);
    for (const [type, { example }] of Object.entries(content)) {
      const body = typeof example === "string" ? example : JSON.stringify(example);
      const reply = await fetch(`${api}/extract`, { method: "POST", body, headers: { "Content-Type": type } });
      expect(reply.status, type).toBe(200);
      const { data } = (await reply.json()) as { data: { claims: unknown[] } };
      expect(data.claims.length, type).toBeGreaterThan(0);
    }
  });
});
