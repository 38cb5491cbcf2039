import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser.ts";

const baseUrl = inject("baseUrl");

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
});

async function json<T>(address: string): Promise<T> {
  return (await (await fetch(baseUrl + address)).json()) as T;
}

interface Release {
  readonly id: number;
  readonly claims: number;
  readonly checksum: string;
}

describe("/revisions without JavaScript", () => {
  test("names every release with its checksum, the newest first", async () => {
    const { data } = await json<{ data: Release[] }>("/api/v1/releases?limit=20");
    await page.goto(`${baseUrl}/revisions`);
    await expect
      .poll(() => page.locator(".releases h3 a").allInnerTexts())
      .toEqual(data.map(({ id }) => `Release ${id}`));
    await expect
      .poll(() => page.locator(".releases code").allInnerTexts())
      .toEqual(data.map(({ checksum }) => checksum));
  });

  test("leads from the footer to a release, its changes, and on through all of them", async () => {
    await page.goto(`${baseUrl}/method`);
    await page.getByRole("link", { name: "Change log" }).click();
    const firstRelease = page.getByRole("link", { name: "Release 1", exact: true });
    // Other tests may have committed releases of their own, which stand before it.
    const nextPage = () =>
      Promise.all([page.waitForEvent("load"), page.getByRole("link", { name: "Next page" }).click()]);
    await page.locator(".releases").waitFor();
    while ((await firstRelease.count()) === 0) await nextPage();
    await firstRelease.click();
    const { meta } = await json<{ meta: { total: number } }>("/api/v1/changes?release=1");
    await expect.poll(() => page.locator("#changes").innerText()).toBe(`${meta.total.toLocaleString("en")} changes`);
    const first = await page.locator(".changes tbody tr").allInnerTexts();
    await nextPage();
    const second = await page.locator(".changes tbody tr").allInnerTexts();
    expect([first.length, second.length]).toEqual([50, 50]);
    expect(second).not.toEqual(first);
  });

  test("an address that can't be used whole says what was left out, and shows something", async () => {
    await page.goto(`${baseUrl}/revisions?release=1&cursor=abc&colour=red`);
    await expect.poll(() => page.getByRole("status").innerText()).toMatch(/colour=red[\s\S]*cursor=abc/);
    await expect.poll(() => page.locator(".changes tbody tr").count()).toBe(50);
  });
});

describe("/method/reproductions without JavaScript", () => {
  test("prints the share that the address beside it gives", async () => {
    await page.goto(`${baseUrl}/method/reproductions`);
    let compared = 0;
    for (const row of await page.locator(".repro tbody tr").all()) {
      const href = (await row.getByRole("link").getAttribute("href")) ?? "";
      const [ledger = ""] = (await row.locator("td").nth(1).locator("b").allInnerTexts()) ?? [];
      if (!href.includes("/rates") || !ledger.endsWith("%")) continue;
      const { data } = await json<{ data: { numerator: number; denominator: number }[] }>(href);
      const sum = (field: "numerator" | "denominator") => data.reduce((total, one) => total + one[field], 0);
      expect(ledger, href).toBe(`${((sum("numerator") / sum("denominator")) * 100).toFixed(1)}%`);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });

  test("says of how many days the ledger holds a figure, and that one day's report is the same", async () => {
    const section = (id: string) => page.locator("section", { has: page.locator(`#${id}`) });
    const shotDown = section("drones-2024-11-22").getByRole("row", { name: /^Shot down/ });
    await expect.poll(() => shotDown.innerText()).toMatch(/^Shot down\s+64\s+64\s+Same/);
    await expect.poll(() => section("drones-2025-10").innerText()).toMatch(/holds a figure for \d+ of the 31 days/);
  });
});
