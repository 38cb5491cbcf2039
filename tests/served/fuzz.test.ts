import { connect } from "node:net";
import { describe, expect, inject, test } from "vitest";
import { fuzz } from "./fuzz.ts";

const baseUrl = inject("baseUrl");
/** More with `LEDGER_FUZZ=20000 npx vitest run --project served fuzz`; `LEDGER_FUZZ_SEED` makes others. */
const REQUESTS = Number(process.env.LEDGER_FUZZ || 250);
const SEED = Number(process.env.LEDGER_FUZZ_SEED || 1);

describe("requests made from the OpenAPI document", () => {
  test(`${REQUESTS} of them get what it promises`, { timeout: 60_000 + REQUESTS * 100 }, async () => {
    const { statuses, faults } = await fuzz(baseUrl, REQUESTS, SEED);
    expect(faults.slice(0, 20), JSON.stringify(statuses)).toEqual([]);
    // Right and wrong ones were asked, or nothing is proven.
    for (const status of ["200", "304", "400", "404", "405"]) expect(statuses[status], status).toBeGreaterThan(0);
  });
});

describe("what no client library sends", () => {
  const host = "Host: localhost\r\nConnection: close\r\n";
  test.each([
    ["a null byte in the path", `GET /api/v1/claims?q=a\0b HTTP/1.1\r\n${host}\r\n`, "400"],
    ["a space in the path", `GET /api/v1/claims?q=a b HTTP/1.1\r\n${host}\r\n`, "400"],
    ["steps up in the path", `GET /api/v1/../../../etc/passwd HTTP/1.1\r\n${host}\r\n`, "404"],
    ["escaped steps up in the path", `GET /api/v1/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n${host}\r\n`, "404"],
    ["a broken escape", `GET /api/v1/claims/%zz HTTP/1.1\r\n${host}\r\n`, "404"],
    ["a header of 40 kB", `GET /api/v1/claims HTTP/1.1\r\n${host}X-Long: ${"a".repeat(40_000)}\r\n\r\n`, "431"],
    [
      "two lengths",
      `POST /api/v1/extract HTTP/1.1\r\n${host}Content-Length: 5\r\nContent-Length: 50\r\n\r\naaaaa`,
      "400",
    ],
    [
      "a length and chunks",
      `POST /api/v1/extract HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      "400",
    ],
    ["no host", "GET /api/v1/claims?limit=1 HTTP/1.1\r\nConnection: close\r\n\r\n", "400"],
  ])("%s gets a refusal or rows, and the server goes on", async (_, request, status) => {
    const reply = await raw(request);
    expect(reply.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(reply).not.toMatch(/root:|node_modules|\bat \w+ \(/);
    expect((await fetch(`${baseUrl}/api/v1/releases/latest`)).status).toBe(200);
  });
});

/** What the server sends for these bytes until it closes the connection. */
function raw(request: string): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    let reply = "";
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      reply += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(reply));
  });
}
