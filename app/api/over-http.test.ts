import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MAXIMUM_BODY_BYTES } from "../../contract/replies.ts";
import { answerOverHttp, isOfApi } from "./over-http.ts";
import { fillLedger, newLedger } from "./testing/ledger.ts";

const ledger = newLedger();
const server = createServer((incoming, response) => void answerOverHttp(incoming, response));
let port = 0;

beforeAll(async () => {
  fillLedger(ledger.db);
  await once(server.listen(0, "127.0.0.1"), "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  ledger.close();
});

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Asks for a path below the API as it stands, with no spelling mended. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}, body = ""): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, method, headers, path: `/api/v1${path}` }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

test("rows come with their length, files as a stream, both whole", async () => {
  const { status, headers, body } = await ask("/claims?limit=5");
  expect([status, headers["content-length"]]).toEqual([200, String(Buffer.byteLength(body))]);
  expect((JSON.parse(body) as { data: unknown[] }).data).toHaveLength(5);
  const file = await ask("/claims.csv?fields=id");
  expect(file.headers["transfer-encoding"]).toBe("chunked");
  expect(file.body.trim().split("\r\n").length - 1).toBe(Number(file.headers["x-total-count"]));
});

test("a known copy is a 304, and HEAD has the headers alone", async () => {
  const { headers } = await ask("/rates");
  const again = await ask("/rates", "GET", { "If-None-Match": String(headers.etag) });
  expect([again.status, again.body]).toEqual([304, ""]);
  const head = await ask("/rates", "HEAD");
  expect([head.status, head.body, head.headers.etag]).toEqual([200, "", headers.etag]);
});

test("bodies are read, and refused where they are too large, without a broken connection", async () => {
  const type = { "Content-Type": "text/plain" };
  const read = await ask("/extract", "POST", type, "Of 114 drones, 64 were shot down.");
  expect(read.status).toBe(200);
  expect((await ask("/extract", "POST", type, "a".repeat(4 * MAXIMUM_BODY_BYTES))).status).toBe(413);
});

test("other methods are named as refused", async () => {
  for (const method of ["TRACE", "PROPFIND", "DELETE"]) {
    const { status, headers } = await ask("/claims", method);
    expect([status, headers["content-type"]], method).toEqual([405, "application/problem+json"]);
    expect(headers.allow, method).toContain("GET, HEAD");
  }
});

test("only plain addresses of the API are answered here; other spellings are Next's to redirect", () => {
  for (const url of ["/api/v1/claims", "/api/v1/claims?limit=1//", "/api/v1/attacks/a%2F"])
    expect(isOfApi(url)).toBe(true);
  for (const url of ["/", "/api/v1", "/api/v1/claims/", "/api/v1//claims", "/api/v2/claims", "/api/v1\\claims"]) {
    expect(isOfApi(url), url).toBe(false);
  }
});

test("a reader that goes away ends the file, and the next one gets it whole", async () => {
  await new Promise<void>((resolve) => {
    const sent = request({ port, path: "/api/v1/claims.csv" }, (response) => {
      response.once("data", () => {
        response.destroy();
        resolve();
      });
    });
    sent.end();
  });
  const { status, body, headers } = await ask("/claims.csv?fields=id");
  expect([status, body.trim().split("\r\n").length - 1]).toEqual([200, Number(headers["x-total-count"])]);
});
