import type { CDPSession, Page } from "playwright-core";
import { figuresOf, packed } from "../app/dashboard/figures.ts";
import { rateOf } from "../charts/testing/rates.ts";
import { addDays } from "../domain/calendar.ts";
import type { Rate } from "../domain/rates.ts";
import { launchBrowser } from "../tests/browser.ts";

// The living chart of a running server in a real browser: `npx tsx bench/interaction.ts [ADDRESS]`.

const [address = "http://127.0.0.1:3000"] = process.argv.slice(2);
const FIRST_DAY = "2022-09-01";
const DAYS = 1500;
const WEAPONS = [
  "drone",
  "cruise-missile",
  "guided-missile",
  "ballistic-missile",
  "kinzhal",
  "s-300",
  "zircon",
  "anti-ship-missile",
] as const;
const SLOWER = 4;
const MOVES = 240;
const ROUNDS = 6;

const browser = await launchBrowser();
try {
  const rows = [...(await filterChanges("step=month")), ...(await filterChanges("step=day")), ...(await hovering())];
  process.stdout.write("| what | median, ms | p95, ms | most, ms |\n| --- | ---: | ---: | ---: |\n");
  for (const { what, times } of rows) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
    process.stdout.write(`| ${what} (${times.length}) | ${at(0.5)} | ${at(0.95)} | ${at(1)} |\n`);
  }
} finally {
  await browser.close();
}

interface Timed {
  readonly what: string;
  readonly times: readonly number[];
}

async function openLiving(query: string, prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  // The compiler names functions through this; what runs in the page needs it there.
  await page.addInitScript("globalThis.__name = (named) => named");
  await prepare(page);
  await page.goto(`${address}/?${query}`, { waitUntil: "networkidle" });
  await page.locator("#shares").hover();
  await page.locator("#shares .living").waitFor();
  await page.mouse.move(5, 5);
  return page;
}

/** Milliseconds from the change of a field to the frame after the one that shows the new chart. */
async function filterChanges(query: string): Promise<Timed[]> {
  const page = await openLiving(query);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await threadMs(session);
  const fresh: number[] = [];
  const known: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, value] of [
      ["measure", "shot_down"],
      ["weapon", "cruise-missile"],
      ["weapon", "ballistic-missile"],
      ["measure", "resolved"],
      ["measure", "stopped"],
      ["weapon", "ballistic-missile"],
      ["weapon", "cruise-missile"],
    ] as const) {
      const time = await page.evaluate(changeField, `.filters input[name="${name}"][value="${value}"]`);
      (round === 0 ? fresh : known).push(time);
      await page.waitForTimeout(150);
    }
  }
  const own = ((await threadMs(session)) - before) / (fresh.length + known.length);
  await page.close();
  return [
    { what: `filter change, ${query}, asked for the first time`, times: fresh },
    { what: `filter change, ${query}, figures known`, times: known },
    { what: "the page's own time for one and what is fetched ahead, by its thread's clock: a mean", times: [own] },
  ];
}

/** Runs in the page. */
function changeField(selector: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>(selector);
  const figure = document.querySelector("#shares");
  if (!field || !figure) throw new Error(`There is no ${selector}.`);
  const labelNow = () => document.querySelector("#shares .living")?.getAttribute("aria-label");
  const before = labelNow();
  return new Promise((done, failed) => {
    const give = setTimeout(() => failed(new Error(`${selector} changed nothing in 20 s.`)), 20_000);
    const observer = new MutationObserver(() => {
      if (labelNow() === before || labelNow() === undefined) return;
      observer.disconnect();
      clearTimeout(give);
      // A message after a frame begins arrives when that frame is painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now() - start);
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["aria-label"],
    });
    const start = performance.now();
    field.click();
  });
}

/** Frames while the pointer crosses a chart of 1,500 days and eight weapons, on a processor four times slower. */
async function hovering(): Promise<Timed[]> {
  const data = WEAPONS.flatMap((weapon, place) =>
    Array.from({ length: DAYS }, (_, day) => dayRate(weapon, place, day)),
  );
  const page = await openLiving(`step=day&weapon=${WEAPONS.join(",")}`, (one) =>
    one.route("**/figures?**", async (route) => {
      const { release } = await (await route.fetch()).json();
      await route.fulfill({ json: packed(figuresOf(data), release) });
    }),
  );
  const session = await page.context().newCDPSession(page);
  const box = await page.locator("#shares .living").boundingBox();
  if (!box) throw new Error("The living chart is not there.");
  const cross = async (): Promise<number[]> => {
    const times: number[] = [];
    for (let move = 0; move < MOVES; move += 1) {
      const start = performance.now();
      await page.mouse.move(box.x + 40 + ((move * 7) % (box.width - 240)), box.y + 150 + (move % 9) * 12);
      times.push(performance.now() - start);
    }
    return times;
  };
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await threadMs(session);
  await cross();
  const own = ((await threadMs(session)) - before) / MOVES;
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { longFrames: frames });
    new PerformanceObserver((list) => frames.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "long-animation-frame",
    });
  });
  const events = await cross();
  await page.waitForTimeout(500);
  const read = await page.locator(".tip tr").count();
  const long = await page.evaluate(() => (window as unknown as { longFrames: number[] }).longFrames);
  if (read === 0) throw new Error("The chart showed no tooltip, so nothing was measured.");
  await page.close();
  return [
    {
      what: `hover, ${DAYS} days, ${WEAPONS.length} weapons, ${SLOWER} times slower: from a move to the reply`,
      times: events,
    },
    { what: "the same: frames over 50 ms", times: long },
    { what: "the page's own time for a move, by its thread's clock, not slowed: a mean", times: [own] },
  ];
}

/** Milliseconds that the page's main thread has worked: its clock stands still while others have the processor. */
async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

function dayRate(weapon: Rate["weapon"], place: number, day: number): Rate {
  const date = addDays(FIRST_DAY, day);
  const launched = 20 + ((day * 37 + place * 11) % 400);
  const numerator = Math.floor(launched * (0.35 + 0.06 * place + 0.1 * Math.sin(day / 40)));
  const oneDay = { period_end: date, attacks: 1, days_covered: 1, days: 1 };
  return rateOf(date, { ...oneDay, period_start: date, weapon, launched, numerator });
}
