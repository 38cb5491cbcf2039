import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface PageOptions
  extends Pick<BrowserContextOptions, "javaScriptEnabled" | "colorScheme" | "forcedColors" | "reducedMotion"> {
  readonly width?: number;
}

/** Opens an address, hands over the page, and closes it whatever happens. */
export async function openPage<T>(
  browser: Browser,
  address: string,
  { width = 1440, ...options }: PageOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...options, viewport: { width, height: 1000 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    // Scripts are fetched once the page is shown.
    if (options.javaScriptEnabled !== false) await page.waitForLoadState("networkidle");
    return await use(page);
  } finally {
    await context.close();
  }
}
