import { describe, expect, test } from "vitest";
import { problemSchema } from "../../contract/problem.ts";
import { EXTRACT_EXAMPLE, extractReplySchema, MAXIMUM_BODY_BYTES } from "../../contract/replies.ts";
import { LANGUAGES } from "../../domain/report.ts";
import { ask } from "./testing/ask.ts";

function post(body: BodyInit, type: string | null = "application/json", address = "/extract"): Promise<Response> {
  const headers: Record<string, string> = type === null ? {} : { "Content-Type": type };
  return ask(address, { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

async function problemOf(reply: Response) {
  expect(reply.headers.get("content-type")).toBe("application/problem+json");
  return problemSchema.parse(await reply.json());
}

describe("POST /extract", () => {
  test("gives the claims of the documented example, with offsets into the text", async () => {
    const reply = await post(JSON.stringify(EXTRACT_EXAMPLE));
    expect(reply.status).toBe(200);
    const { data } = extractReplySchema.parse(await reply.json());
    const [claim] = data.claims;
    expect(claim).toMatchObject({
      claimant: "ukrainian-air-force",
      attacker: "RU",
      weapon: "drone",
      end: "2024-11-22",
    });
    expect([claim?.launched?.value, claim?.intercepted?.value, claim?.lost?.value]).toEqual([114, 64, 41]);
    const [from, to] = claim?.launched?.span ?? [0, 0];
    expect(EXTRACT_EXAMPLE.text.slice(from, to)).toBe("114");
  });

  test("reads plain text, too", async () => {
    const reply = await post(EXTRACT_EXAMPLE.text, "text/plain; charset=utf-8");
    const { data } = extractReplySchema.parse(await reply.json());
    expect(data.claims[0]?.launched?.value).toBe(114);
    expect(reply.headers.get("cache-control")).toBe("no-store");
  });

  test("a text without numbers gives no claims", async () => {
    const { data } = extractReplySchema.parse(await (await post("Nothing happened.", "text/plain")).json());
    expect(data.claims).toEqual([]);
  });

  test.each([
    ['{"text":', "invalid-body", 400],
    ["[]", "invalid-body", 400],
    ['{"text":""}', "invalid-body", 400],
    ['{"text":"a","published":"2024-02-30"}', "invalid-body", 400],
    ['{"text":"a","language":"de"}', "invalid-body", 400],
    ['{"text":"a","colour":"red"}', "invalid-body", 400],
  ])("%s is refused", async (body, name, status) => {
    const reply = await post(body);
    expect(reply.status).toBe(status);
    expect(await problemOf(reply)).toMatchObject({ type: `/api/v1/problems/${name}`, status });
  });

  test("every wrong field is named", async () => {
    const { errors } = await problemOf(await post('{"text":"a","published":"soon","language":"de","colour":1}'));
    expect(errors?.map((e) => e.parameter).sort()).toEqual(["colour", "language", "published"]);
    expect(errors?.find((e) => e.parameter === "language")?.allowed).toEqual([...LANGUAGES]);
  });

  test("a parameter in the address is refused", async () => {
    expect((await post("a", "text/plain", "/extract?language=en")).status).toBe(400);
  });

  test("another type is a 415, bytes that are not UTF-8 a 400", async () => {
    expect((await post("<p>a</p>", "text/html")).status).toBe(415);
    expect((await post(new Uint8Array([97]), null)).status).toBe(415);
    const packed = { "Content-Type": "text/plain", "Content-Encoding": "gzip" };
    expect((await ask("/extract", { method: "POST", body: "a", headers: packed })).status).toBe(415);
    expect((await post(new Uint8Array([0xff, 0xfe, 0x41]), "text/plain")).status).toBe(400);
  });

  test("a body over the limit is a 413, and is not read to its end", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 10_000;
        controller.enqueue(new Uint8Array(10_000).fill(97));
      },
    });
    const reply = await post(endless, "text/plain");
    expect(reply.status).toBe(413);
    expect((await problemOf(reply)).detail).toContain("200 kB");
    expect(sent).toBeLessThan(2 * MAXIMUM_BODY_BYTES);
    expect((await post("a".repeat(MAXIMUM_BODY_BYTES), "text/plain")).status).toBe(200);
  });

  test("more than the server can read is a 429 that says when there is room", async () => {
    const text = `${"Nothing happened here today. ".repeat(6_500)}`;
    const replies: Response[] = [];
    while (replies.length < 40 && replies.at(-1)?.status !== 429) replies.push(await post(text, "text/plain"));
    const last = replies.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await problemOf(last as Response)).toMatchObject({ type: "/api/v1/problems/too-many-requests" });
  });
});
