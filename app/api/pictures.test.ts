import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "./testing/ask.ts";
import { fillLedger, newLedger } from "./testing/ledger.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

const VIEW = "?weapon=drone&measure=shot_down&from=2024-10&to=2024-12";

describe("the picture of a view", () => {
  test("is an SVG that stands alone, named after the view", async () => {
    const reply = await ask(`/charts/rates.svg${VIEW}`);
    const svg = await reply.text();
    expect(reply.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(reply.headers.get("content-disposition")).toContain(
      'filename="interception-ledger_RU_preferred_shot_down_month_2024-10_2024-12.svg"',
    );
    expect(svg).toContain("@font-face");
    expect(svg).toContain("Not independently verified");
    expect(svg).toContain("weapon=drone&amp;measure=shot_down&amp;from=2024-10-01&amp;to=2024-12-31");
    expect(svg).not.toContain("<script");
    expect([...svg.matchAll(/src:url\((?!data:)/g)]).toEqual([]);
  });

  test("is a PNG of twice that size, whose foot holds ink where the source stands", async () => {
    const svg = await (await ask(`/charts/rates.svg${VIEW}`)).text();
    const reply = await ask(`/charts/rates.png${VIEW}`);
    expect(reply.headers.get("content-type")).toBe("image/png");
    const { data, info } = await sharp(Buffer.from(await reply.arrayBuffer()))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(2400);
    expect(info.height).toBe(2 * Number(/height="(\d+)"/.exec(svg)?.[1]));
    const y = Number(/<text class="small" x="44" y="([\d.]+)">Source:/.exec(svg)?.[1]);
    const rows = data.subarray(Math.round((y - 12) * 2) * info.width, Math.round(y * 2) * info.width);
    expect(rows.filter((value) => value < 170).length).toBeGreaterThan(1000);
  });

  test("is the same file again, has a validator, and none without need", async () => {
    const first = await ask(`/charts/rates.png${VIEW}`);
    const again = await ask(`/charts/rates.png${VIEW}`);
    const [a, b] = [await first.arrayBuffer(), await again.arrayBuffer()];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    const etag = first.headers.get("etag") ?? "";
    const fresh = await ask(`/charts/rates.png${VIEW}`, { headers: { "If-None-Match": etag } });
    expect(fresh.status).toBe(304);
    const head = await ask(`/charts/rates.png${VIEW}`, { method: "HEAD" });
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
  });

  test("of an address that can't be read is a problem that names the parameter", async () => {
    const reply = await ask("/charts/rates.png?measure=guessed");
    expect(reply.status).toBe(400);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    expect(await reply.text()).toContain("measure");
  });

  test("is drawn so often and no more: the rest waits", async () => {
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        ask(`/charts/rates.svg?from=20${String(10 + (n % 15))}-01&to=${2030 + n}-12`),
      ),
    );
    const busy = replies.find((reply) => reply.status === 429);
    expect(Number(busy?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(replies.filter((reply) => reply.status === 200).length).toBeGreaterThan(50);
  });
});
