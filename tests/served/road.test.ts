import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser.ts";

const baseUrl = inject("baseUrl");
const databasePath = inject("databasePath");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

interface Reply {
  data: { launched: { value: number } | number | null }[];
}

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("the night of 22 November 2024, %s", (_name, javaScriptEnabled) => {
  test("is on its page with figures and sentence", async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${baseUrl}/attacks/RU-2024-11-22`);
    const text = await page.locator("main").innerText();
    expect(text).toMatch(/64\s+of\s+114/);
    expect(text).toContain("about 41");
    const sentence = (await page.locator("main").textContent()) ?? "";
    expect(sentence.replaceAll(/\s+/g, " ")).toContain("presumably to electronic warfare");
    await context.close();
  });

  test("is reached from the dashboard, where chart, table and downloads are there", async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${baseUrl}/?from=2024-11&to=2024-11`);
    await expect.poll(() => page.locator("main h1").innerText()).toMatch(/says it .*\d/);
    await expect.poll(() => page.locator("main svg path").count()).toBeGreaterThan(0);
    await page.goto(`${baseUrl}/?from=2024-01&to=2024-12&view=table`);
    await expect.poll(() => page.locator("main table").first().locator("tr").count()).toBeGreaterThan(10);
    const csv = await page
      .getByRole("link", { name: /Download CSV/ })
      .first()
      .getAttribute("href");
    const reply = await fetch(new URL(csv ?? "", baseUrl));
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toContain("text/csv");
    await context.close();
  });
});

test("the same numbers are in the CSV row and in JSON", async () => {
  const address = `${baseUrl}/api/v1/claims`;
  const query = "attacker=RU&weapon=drone&from=2024-11-22&to=2024-11-22&claimant=ukrainian-air-force&scope=national";
  const json = (await (await fetch(`${address}?${query}`)).json()) as { data: Record<string, unknown>[] };
  const csv = parse(await (await fetch(`${address}.csv?${query}`)).text(), { columns: true }) as Record<
    string,
    string
  >[];
  const row = csv.find((r) => r.launched === "114");
  expect(row).toMatchObject({ launched: "114", intercepted: "64", lost: "41", lost_qualifier: "about" });
  expect(json.data.map((claim) => claim.id)).toContain(row?.id);
  expect(csv).toHaveLength(json.data.length);
});

test("a report that is ingested while the server runs is in JSON and on the page, without a restart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-live-"));
  const report = join(folder, "report.txt");
  writeFileSync(
    report,
    "---\npublished: 2026-11-19\npublisher: Test Courier\nlanguage: en\n---\n" +
      "Ukraine's Air Force said that Russia launched 137 drones overnight on 19 November. Air defences shot down 91 of them, and 33 were lost.\n",
  );
  const rates = `${baseUrl}/api/v1/rates?attacker=RU&weapon=drone&step=day&from=2026-11-19&to=2026-11-19`;
  const before = (await (await fetch(rates)).json()) as Reply;
  expect(before.data.filter((row) => row.launched === 137)).toEqual([]);
  const dashboard = `${baseUrl}/?from=2026-11-19&to=2026-11-19&step=day`;
  const kept = await fetch(dashboard);
  const again = await fetch(dashboard, { headers: { "If-None-Match": kept.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  execFileSync(process.execPath, ["--import", "tsx", "cli/ledger.ts", "ingest", report], {
    env: { ...process.env, LEDGER_DB: databasePath },
  });
  rmSync(folder, { recursive: true });
  const after = (await (await fetch(rates)).json()) as { data: { launched: number; numerator: number }[] };
  expect(after.data).toEqual([expect.objectContaining({ launched: 137, numerator: 124 })]);
  expect(await (await fetch(dashboard)).text()).toMatch(/124 of 137<\/b>/);
  const page = await (await fetch(`${baseUrl}/attacks/RU-2026-11-19`)).text();
  expect(page).toContain("137");
});
