import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiDocument } from "../../contract/openapi.ts";
import { EXTRACT_EXAMPLE } from "../../contract/replies.ts";
import { READ_ROUTES } from "../../contract/routes.ts";
import { ask } from "./testing/ask.ts";
import { fillLedger, newLedger } from "./testing/ledger.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

const document = openApiDocument() as {
  paths: Record<string, Record<string, { responses: Record<string, { $ref?: string; content?: Content }> }>>;
  components: { responses: Record<string, { content?: Content }> };
};
type Content = Record<string, { schema: { $ref?: string } }>;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "openapi");

/** What the document says against a reply: an undocumented status or type, or a body that its schema refuses. */
async function faultsOf(path: string, method: string, reply: Response): Promise<unknown> {
  const answer = document.paths[path]?.[method]?.responses[String(reply.status)];
  if (!answer) return `${reply.status} is not documented`;
  const content = answer.$ref
    ? document.components.responses[answer.$ref.split("/").at(-1) ?? ""]?.content
    : answer.content;
  const type = reply.headers.get("content-type")?.split(";")[0] ?? "";
  const media = content?.[type];
  if (!media) return `${type} is not documented for ${reply.status}`;
  if (!media.schema.$ref) return null;
  const validate = ajv.getSchema(`openapi${media.schema.$ref}`);
  return validate?.(await reply.json()) ? null : (validate?.errors ?? "the schema can't be read");
}

describe("replies and the OpenAPI document, by a validator that is not the one that guards the routes", () => {
  test("every documented address answers as documented, whole and as a choice of fields", async () => {
    const { data } = (await (await ask("/claims?limit=1")).json()) as { data: { id: string; report_id: string }[] };
    const { data: raids } = (await (await ask("/attacks?limit=1")).json()) as { data: { id: string }[] };
    const ids: Record<string, string | undefined> = {
      claims: data[0]?.id,
      reports: data[0]?.report_id,
      attacks: raids[0]?.id,
      problems: "not-found",
    };
    const addresses = Object.entries(document.paths).flatMap(([path, methods]) => {
      if (!methods.get) return [];
      const address = path
        .replace("{release}", "1")
        .replace(/\/(\w+)\/\{\w+\}/, (_, list: string) => `/${list}/${ids[list]}`);
      const row = READ_ROUTES.find((route) => route.path === path)?.row;
      const chosen = row ? [`${address}?fields=${Object.keys(row.shape).slice(0, 2).join(",")}`] : [];
      return [address, ...chosen].map((one) => [path, one] as const);
    });
    expect(addresses.length).toBeGreaterThan(60);
    for (const [path, address] of addresses) {
      const reply = await ask(address);
      // The newest attack is not in the first release.
      const isThere = path !== "/releases/{release}/attacks/{id}" && path !== "/releases/{release}/claims/{id}";
      if (isThere && path !== "/releases/{release}/reports/{id}") expect(reply.status, address).toBe(200);
      expect(await faultsOf(path, "get", reply), address).toBeNull();
    }
  });

  test("problems are as documented", async () => {
    for (const [path, address] of [
      ["/claims", "/claims?colour=red"],
      ["/claims", "/claims?as_of=1999-01-01"],
      ["/attacks/{id}", "/attacks/none"],
      ["/releases/{release}", "/releases/99"],
      ["/releases/{release}/rates", "/releases/99/rates"],
    ] as const) {
      expect(await faultsOf(path, "get", await ask(address)), address).toBeNull();
    }
  });

  test("the extract of the documented example is as documented", async () => {
    const body = JSON.stringify(EXTRACT_EXAMPLE);
    const reply = await ask("/extract", { method: "POST", body, headers: { "Content-Type": "application/json" } });
    expect(reply.status).toBe(200);
    expect(await faultsOf("/extract", "post", reply)).toBeNull();
  });

  test("a reply that is not as documented is found", async () => {
    const wrong = new Response(JSON.stringify({ data: [{ id: 5 }] }), {
      headers: { "Content-Type": "application/json" },
    });
    expect(await faultsOf("/claims", "get", wrong)).not.toBeNull();
    expect(await faultsOf("/claims", "get", new Response("a", { status: 418 }))).toBe("418 is not documented");
  });
});
