import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
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

  test.each([
    ["table", "Oct 2024"],
    ["multiples", "Grey lines"],
    ["calendar", "day by day"],
  ])("of the view %s is that view, with source, licence and definition", async (view, words) => {
    const reply = await ask(`/charts/rates.svg${VIEW}&view=${view}`);
    expect(reply.headers.get("content-disposition")).toContain(`_2024-12_${view}.svg`);
    const svg = await reply.text();
    expect(svg).toContain(words);
    expect(svg).toContain("Not independently verified");
    expect(svg).toContain("Licence: ");
    expect(svg).toContain("Share shot down: ");
    const png = await ask(`/charts/rates.png${VIEW}&view=${view}`);
    const { width, height } = await sharp(Buffer.from(await png.arrayBuffer())).metadata();
    expect([width, height]).toEqual([2400, 2 * Number(/height="(\d+)"/.exec(svg)?.[1])]);
  });

  test("holds the fonts of its script, and no other", async () => {
    const fontsIn = (svg: string) => [...svg.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, name]) => name);
    const english = await (await ask(`/charts/rates.svg?weapon=drone&from=2024-10&to=2024-12`)).text();
    const ukrainian = await (await ask(`/charts/rates.svg?weapon=drone&from=2024-10&to=2024-12&lang=uk`)).text();
    expect(fontsIn(english)).toEqual(["Source Sans 3", "Source Serif 4"]);
    expect(fontsIn(ukrainian)).toEqual(["Source Sans 3", "Source Sans 3", "Source Serif 4", "Source Serif 4"]);
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
    // The clock stands still: on a slow machine the allowance would refill as fast as it is used.
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        ask(
          `/charts/rates.svg?weapon=drone&from=2024-${String(1 + (n % 10)).padStart(2, "0")}&to=2025-01-${String(1 + Math.floor(n / 10)).padStart(2, "0")}`,
        ),
      ),
    );
    const busy = replies.find((reply) => reply.status === 429);
    expect(Number(busy?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(replies.some((reply) => reply.status === 200)).toBe(true);
  });
});
