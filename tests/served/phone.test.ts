import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser.ts";

const baseUrl = inject("baseUrl");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function onPhone(path: string, javaScriptEnabled: boolean, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(baseUrl + path);
    await use(page);
  } finally {
    await context.close();
  }
}

test.each([true, false])("the list of attacks is searched on a phone, JavaScript %s", async (javaScriptEnabled) => {
  await onPhone("/attacks", javaScriptEnabled, async (page) => {
    expect(await page.locator("#q").isVisible()).toBe(false);
    expect(await page.locator(".fsum span").innerText()).toBe(
      "Both directions. All weapons. All claimants. Newest first.",
    );
    await page.locator(".fsum").getByText("Change").click();
    await page.fill("#q", "kyiv");
    await page.selectOption("#weapon", "kh-101");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.waitForURL(/q=kyiv/);
    expect(await page.locator(".fsum span").innerText()).toMatch(/^Both directions\. kyiv\. Kh-101.* All claimants\./);
  });
});

test("the calendar shows the end of each year first", async () => {
  await onPhone("/?view=calendar", false, async (page) => {
    const ends = await page.evaluate(() => {
      const box = document.querySelector(".cal")?.getBoundingClientRect();
      const year = document.querySelector(".cal-y > svg")?.getBoundingClientRect();
      const name = document.querySelector(".cal-y > b")?.getBoundingClientRect();
      return { box: box?.right, width: box?.width, year: year?.right, whole: year?.width, name: name?.left };
    });
    expect(ends.whole).toBeGreaterThan(ends.width ?? Number.NaN);
    expect(ends.name, "its name is in view").toBeGreaterThan(0);
    expect(Math.abs((ends.year ?? 0) - (ends.box ?? Number.NaN))).toBeLessThan(2);
  });
});
