import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { compressed, encodingOf } from "./compression.ts";
import { fairStream } from "./fair-stream.ts";
import { ask } from "./testing/ask.ts";
import { fillLedger, newLedger } from "./testing/ledger.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

const asked = async (address: string, accepted: string, init: RequestInit = {}) =>
  compressed(await ask(address, init), accepted);
const bytesOf = async (reply: Response) => Buffer.from(await reply.arrayBuffer());

describe("a reply to a client that takes it compressed", () => {
  test.each([
    "/claims",
    "/claims.csv",
    "/claims.ndjson",
    "/openapi.json",
  ])("%s has the same bytes inside", async (address) => {
    const plain = await bytesOf(await ask(address));
    for (const [accepted, encoding, unpack] of [
      ["gzip", "gzip", gunzipSync],
      ["gzip, deflate, br", "br", brotliDecompressSync],
      ["br;q=0.1, gzip;q=0.9", "gzip", gunzipSync],
    ] as const) {
      const reply = await asked(address, accepted);
      expect(reply.headers.get("content-encoding")).toBe(encoding);
      expect(reply.headers.get("vary")).toContain("Accept-Encoding");
      const packed = await bytesOf(reply);
      expect(packed.length).toBeLessThan(plain.length / 2);
      expect(unpack(packed).equals(plain)).toBe(true);
      if (reply.headers.has("content-length")) expect(reply.headers.get("content-length")).toBe(String(packed.length));
    }
  });

  test("has the same weak ETag in every encoding, and is a 304 to it", async () => {
    const [plain, packed] = [await ask("/claims"), await asked("/claims", "gzip")];
    const etag = packed.headers.get("etag") ?? "";
    expect(etag).toBe(plain.headers.get("etag"));
    const again = await asked("/claims", "br", { headers: { "If-None-Match": etag } });
    expect([again.status, again.headers.get("content-encoding")]).toEqual([304, null]);
  });

  test("is left as it is where nothing is won: small, packed already, or not wanted", async () => {
    for (const [address, accepted] of [
      ["/releases/latest", "gzip"],
      ["/package.zip", "gzip"],
      ["/claims.parquet", "br"],
      ["/claims", "identity"],
      ["/claims", "gzip;q=0, br;q=0"],
    ] as const) {
      const reply = await asked(address, accepted);
      expect([reply.status, reply.headers.get("content-encoding")], address).toEqual([200, null]);
      await reply.body?.cancel();
    }
  });

  test("ends its rows when the reader goes away, and breaks off with a fault", async () => {
    let ended = false;
    function* endless() {
      try {
        for (let i = 0; ; i += 1) yield `${Math.sin(i)}\r\n`.repeat(2_000);
      } finally {
        ended = true;
      }
    }
    const streamed = (chunks: Iterator<string>) =>
      compressed(new Response(fairStream(chunks), { headers: { "Content-Type": "text/csv" } }), "gzip");
    const reader = (await streamed(endless())).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await vi.waitFor(() => expect(ended).toBe(true), { timeout: 5_000 });

    function* failing() {
      yield "id\r\n";
      throw new Error("The disk is gone.");
    }
    await expect((await streamed(failing())).text()).rejects.toThrow("The disk is gone.");
  });
});

test.each([
  [null, null],
  ["", null],
  ["gzip", "gzip"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["GZIP;q=0.5", "gzip"],
  ["deflate, zstd", null],
  ["gzip;q=none", null],
])("Accept-Encoding: %s is answered with %s", (accepted, encoding) => {
  expect(encodingOf(accepted)).toBe(encoding);
});
