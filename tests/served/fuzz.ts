import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";
import fc from "fast-check";

type Json = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly schema: Json;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, Json>>;
}

interface Document extends Json {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Asked {
  readonly method: string;
  /** The path as the document writes it. */
  readonly path: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Fuzzed {
  /** How many replies had each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Each fault with the request that shows it. */
  readonly faults: readonly string[];
}

/**
 * Asks so many requests that are made from the OpenAPI document of a running server: every operation, right and wrong
 * parameters in every combination, headers and paths that try to smuggle something in. What the document does not
 * promise is a fault. The same seed makes the same requests.
 */
export async function fuzz(baseUrl: string, requests: number, seed: number): Promise<Fuzzed> {
  const api = `${baseUrl}/api/v1`;
  const document = (await (await fetch(`${api}/openapi.json`)).json()) as Document;
  const check = checker(document);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  const asked = fc.sample(anyRequest(document, await known(api)), { numRuns: requests, seed });
  let at = 0;
  const worker = async (): Promise<void> => {
    for (let one = asked[at++]; one; one = asked[at++]) {
      try {
        const reply = await send(agent, api, one);
        statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
        for (const fault of check(one, reply)) faults.push(said(one, `${reply.status} ${fault}`));
      } catch (error) {
        faults.push(said(one, String(error)));
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  agent.destroy();
  return { statuses, faults };
}

const said = ({ method, address, headers, body }: Asked, fault: string): string =>
  `${method} ${address} ${JSON.stringify(headers)} ${body.slice(0, 100)}: ${fault}`;

/** Ids and cursors that exist, by the parameter that takes them. */
async function known(api: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const list = async (path: string) => (await (await fetch(`${api}${path}?limit=5`)).json()) as Page;
  type Page = { data: { id: string }[]; links: { next: string | null } };
  const pages = await Promise.all(["/attacks", "/claims", "/reports", "/releases", "/changes"].map(list));
  const ids = (page: number): string[] => (pages[page]?.data ?? []).map(({ id }) => String(id));
  const cursors = pages.flatMap(({ links }) => new URL(links.next ?? "/", api).searchParams.getAll("cursor"));
  return {
    "/attacks/{id}": ids(0),
    "/claims/{id}": ids(1),
    "/reports/{id}": ids(2),
    release: [...ids(3), "1"],
    name: ["not-found", "invalid-parameter"],
    cursor: cursors,
  };
}

/** Text that parsers, file systems, SQL and headers have stumbled over. */
const nasty = fc.oneof(
  fc.constantFrom(
    "",
    "null",
    "undefined",
    "NaN",
    "-1",
    "0",
    "1e3",
    "99999999999999999999",
    "__proto__",
    "constructor",
    "toString",
    "../../../etc/passwd",
    "..\\..\\windows",
    "/etc/passwd",
    "%",
    "%00",
    "\u0000",
    "a\r\nSet-Cookie: smuggled=1",
    "\nX-Smuggled: 1",
    "' OR 1=1 --",
    '"; DROP TABLE claim; --',
    "%' ESCAPE '",
    "{{7*7}}",
    "<script>alert(1)</script>",
    "2024-02-30",
    "2024-13",
    "0000-00-00",
    "9999-12-31",
    "drone,,drone",
    ",",
    "\ud800",
    "\ufeff",
    "İıſK",
    "=1+1",
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ minLength: 150, maxLength: 1200 }),
);

/** A value of a parameter's schema, written as in an address. */
function valid({ schema, examples }: Parameter): fc.Arbitrary<string> {
  const given = Object.values(examples ?? {}).map(({ value }) => String(value));
  const made = ofSchema(schema);
  return given.length > 0 ? fc.oneof(fc.constantFrom(...given), made) : made;
}

function ofSchema(schema: Json): fc.Arbitrary<string> {
  const { anyOf, items, pattern, minimum = 0, maximum = 2_000 } = schema;
  if ("const" in schema) return fc.constant(String(schema.const));
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum.map(String));
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((one) => ofSchema(one as Json)));
  if (items) {
    return fc.array(ofSchema(items as Json), { minLength: 1, maxLength: 4 }).map((values) => values.join(","));
  }
  if (schema.type === "integer") {
    return fc.integer({ min: Number(minimum), max: Math.min(2_000, Number(maximum)) }).map(String);
  }
  if (schema.format === "date") {
    const [min, max] = [new Date("2022-01-01"), new Date("2026-12-31")];
    return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  }
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength: 1, maxLength: 20 });
}

type Known = Readonly<Record<string, readonly string[]>>;

function anyRequest(document: Document, existing: Known): fc.Arbitrary<Asked> {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return fc.constantFrom(...operations).chain(({ path, method, operation }) =>
    fc.record({
      method: fc.oneof(
        { weight: 12, arbitrary: fc.constant(method) },
        { weight: 2, arbitrary: fc.constant("HEAD") },
        { weight: 1, arbitrary: fc.constantFrom("OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND") },
      ),
      path: fc.constant(path),
      address: anyAddress(path, operation.parameters ?? [], existing),
      headers: anyHeaders(method),
      body: method === "POST" ? anyBody : fc.constant(""),
    }),
  );
}

function anyAddress(path: string, parameters: readonly Parameter[], existing: Known): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const place = ({ name }: Parameter) => {
    const there = existing[name] ?? existing[path.replace(/^\/releases\/\{release\}/, "")] ?? [];
    const text = nasty.map((wrong) => encode(wrong) || "%20");
    return there.length === 0
      ? text
      : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: text });
  };
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const value = (parameter: Parameter) => {
    const there = existing[parameter.name];
    const right = there && parameter.name === "cursor" ? fc.constantFrom("", ...there) : valid(parameter);
    return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: nasty });
  };
  const pair = (parameter: Parameter) => fc.tuple(fc.constant(parameter.name), value(parameter));
  const unknown = fc.tuple(nasty, nasty);
  const pairs =
    inQuery.length === 0
      ? fc.array(unknown, { maxLength: 1 })
      : fc.array(
          fc.oneof(
            { weight: 30, arbitrary: fc.constantFrom(...inQuery).chain(pair) },
            { weight: 1, arbitrary: unknown },
          ),
          { maxLength: 5 },
        );
  return fc.tuple(fc.tuple(...inPath.map(place)), pairs).map(([places, query]) => {
    let filled = path;
    for (const [n, parameter] of inPath.entries()) filled = filled.replace(`{${parameter.name}}`, places[n] ?? "x");
    const search = query.map(([name, text]) => `${encode(name)}=${encode(text)}`).join("&");
    return search === "" ? filled : `${filled}?${search}`;
  });
}

/** Percent-encoded; half a surrogate pair as the bytes that a broken client would send. */
const encode = (text: string): string =>
  [...text].map((letter) => (/^[\ud800-\udfff]$/.test(letter) ? "%ED%A0%80" : encodeURIComponent(letter))).join("");

function anyHeaders(method: string): fc.Arbitrary<Record<string, string>> {
  const printable = fc.stringMatching(/^[\x21-\x7e\x80-\xff][\x20-\x7e\x80-\xff]{0,40}$/);
  const types = ["application/json", "text/plain", "text/plain; charset=utf-16", "image/png", ""];
  return fc.record(
    {
      "if-none-match": fc.oneof(fc.constantFrom("*", 'W/"a"', '"a", W/"b"', '"', ","), printable),
      "accept-encoding": fc.oneof(fc.constantFrom("gzip", "br", "gzip;q=0, *", "identity", "br;q=x"), printable),
      accept: fc.oneof(fc.constantFrom("*/*", "text/html"), printable),
      origin: fc.oneof(fc.constantFrom("https://elsewhere.example", "null"), printable),
      range: fc.constantFrom("bytes=0-10", "bytes=-1"),
      "x-forwarded-host": fc.oneof(fc.constant("elsewhere.example"), printable),
      "x-middleware-subrequest": fc.constant("proxy:proxy:proxy:proxy:proxy"),
      rsc: fc.constant("1"),
      "next-action": printable,
      ...(method === "POST" && { "content-type": fc.constantFrom(...types) }),
    },
    { requiredKeys: [] },
  );
}

const anyBody = fc.oneof(
  fc
    .record(
      {
        text: fc.oneof(nasty, fc.constant("Of 114 drones, 64 were shot down and 41 were lost on 22 November 2024.")),
        published: fc.oneof(fc.constant("2024-11-22"), nasty),
        language: fc.oneof(fc.constantFrom("en", "uk", "ru"), nasty),
        publisher: nasty,
        url: fc.oneof(fc.constant("https://example.org/1"), nasty),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
  fc.json(),
  nasty,
  fc.constant("a".repeat(250_000)),
);

function send(agent: Agent, api: string, { method, address, headers, body }: Asked): Promise<Reply> {
  const { hostname, port, pathname } = new URL(api);
  return new Promise((resolve, reject) => {
    const sent = request({ agent, hostname, port, method, path: pathname + address, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on("error", reject);
    sent.setTimeout(30_000, () => sent.destroy(new Error("no reply within 30 seconds")));
    // Node sends the body of other methods without its length, as if it were the next request.
    sent.end(["POST", "PUT", "PATCH"].includes(method) ? body : undefined);
  });
}

/** What is wrong with a reply, by the document; empty where nothing is. */
function checker(document: Document): (asked: Asked, reply: Reply) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  // Of the standard, but not of the package of formats.
  ajv.addFormat("iri", true);
  ajv.addSchema(document, "api");
  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: string): ValidateFunction => {
    const made = compiled.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
    compiled.set(pointer, made);
    return made;
  };
  return ({ method, path, address }, { status, headers, body }) => {
    const faults: string[] = [];
    const smuggled = ["set-cookie", "x-smuggled"].filter((name) => name in headers);
    if (smuggled.length > 0) faults.push(`has the header ${smuggled}`);
    if (headers["x-content-type-options"] !== "nosniff" && !isRedirection(status)) faults.push("lacks nosniff");
    if (/node_modules|\.ts:\d|SQLITE_|\bat \w+ \(/.test(status === 200 ? "" : body.toString("latin1"))) {
      faults.push("tells of the inside");
    }
    const operation = document.paths[path]?.[(method === "HEAD" ? "GET" : method).toLowerCase()];
    if (!operation) {
      const expected = method === "OPTIONS" ? 204 : 405;
      // A nasty id can make it another path: none, or another spelling that is redirected.
      if (status !== expected && status !== 404 && !isRedirection(status)) faults.push(`instead of ${expected}`);
      return faults;
    }
    if (isRedirection(status)) return /\/\/|\\|\/(?:\?|$)|%2f%2f/i.test(address) ? faults : [...faults, "redirects"];
    const response = resolved(document, operation.responses[status]);
    if (status >= 500 || !response) return [...faults, `is not documented: ${body.toString("utf8", 0, 200)}`];
    const [documented] = Object.keys((response.content ?? {}) as Json);
    const type = headers["content-type"]?.split(";")[0];
    if (status === 304 || method === "HEAD") {
      if (body.length > 0) faults.push("has a body");
      return faults;
    }
    if (type !== documented) return [...faults, `is ${type}, not ${documented}`];
    for (const name of Object.keys((response.headers ?? {}) as Json)) {
      const isOptional = ["Deprecation", "Sunset", "Last-Modified", "X-Total-Count"].includes(name);
      if (!isOptional && !(name.toLowerCase() in headers)) faults.push(`lacks the header ${name}`);
    }
    if (headers["content-encoding"]) return faults;
    const pointer = isJson(type) ? pointerOf(document, path, method, status, type ?? "") : null;
    return [...faults, ...contentFaults(type ?? "", headers, body, pointer === null ? null : validator(pointer))];
  };
}

const isRedirection = (status: number): boolean => [301, 307, 308].includes(status);
const isJson = (type: string | undefined): boolean => type?.endsWith("json") === true && !type.includes("ndjson");

function resolved(document: Document, response: Json | undefined): Json | undefined {
  if (typeof response?.$ref !== "string") return response;
  const name = response.$ref.split("/").at(-1) ?? "";
  return (document.components as { responses: Record<string, Json> }).responses[name];
}

/** Where the schema of a reply stands in the document. */
function pointerOf(document: Document, path: string, method: string, status: number, type: string): string {
  const escaped = (part: string): string => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
  const response = document.paths[path]?.[method.toLowerCase()]?.responses[status];
  const root =
    typeof response?.$ref === "string"
      ? response.$ref.slice(1)
      : `/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}`;
  return `${root}/content/${escaped(type)}/schema`;
}

const SIGNATURES: Readonly<Record<string, string>> = {
  "application/zip": "PK",
  "application/vnd.apache.parquet": "PAR1",
  "image/png": "\x89PNG",
  "image/svg+xml": "<svg",
};

function contentFaults(
  type: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
  validate: ValidateFunction | null,
): string[] {
  if (validate) {
    const value: unknown = JSON.parse(body.toString());
    const [first] = validate(value) ? [] : (validate.errors ?? []);
    return first ? [`breaks its schema: ${first.instancePath} ${first.message} ${JSON.stringify(first.params)}`] : [];
  }
  const total = Number(headers["x-total-count"]);
  if (type === "text/csv") {
    const rows = parse(body, { columns: true, bom: true }) as unknown[];
    return rows.length === total ? [] : [`has ${rows.length} rows and says ${total}`];
  }
  if (type === "application/x-ndjson") {
    const rows = body.toString().split("\n").filter(Boolean);
    for (const row of rows) JSON.parse(row);
    return rows.length === total ? [] : [`has ${rows.length} rows and says ${total}`];
  }
  const signature = SIGNATURES[type];
  return signature && body.toString("latin1", 0, 8).startsWith(signature) ? [] : ["does not begin as its type does"];
}
