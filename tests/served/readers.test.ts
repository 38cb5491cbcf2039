import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { openPage, type PageOptions } from "./open-page.ts";

const baseUrl = inject("baseUrl");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const open = <T>(path: string, options: PageOptions, use: (page: Page) => Promise<T>): Promise<T> =>
  openPage(browser, baseUrl + path, options, use);
const query = (page: Page) => new URL(page.url()).searchParams;

describe("two languages", () => {
  test("the switch keeps the view, works without JavaScript, and the language stays across links", async () => {
    await open(
      "/?weapon=drone&from=2024-11&to=2024-11&measure=shot_down",
      { javaScriptEnabled: false },
      async (page) => {
        await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
        await page.getByRole("link", { name: "Українська" }).click();
        await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("uk");
        expect(Object.fromEntries(query(page))).toMatchObject({ measure: "shot_down", lang: "uk" });
        await expect
          .poll(() => page.locator("h1").innerText())
          .toMatch(
            /^Повітряні сили України заявляють, що збито \d+% ударних дронів, запущених Росією в листопаді 2024 року;/,
          );
        await page.locator(".att-t .att a").first().click();
        expect(query(page).get("lang")).toBe("uk");
        await expect.poll(() => page.locator("h1").innerText()).toMatch(/заявля/);
        await page.locator(".accounts a.name").first().click();
        expect(query(page).get("lang")).toBe("uk");
        await page.getByRole("link", { name: "English" }).click();
        expect(query(page).get("lang")).toBeNull();
        await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
      },
    );
  });

  test("the filters as a form keep the language, and the head names the page in each", async () => {
    await open("/?lang=uk", { javaScriptEnabled: false }, async (page) => {
      await page.check('input[name="step"][value="year"]', { force: true });
      await page.click("button.go");
      expect(Object.fromEntries(query(page))).toMatchObject({ step: "year", lang: "uk" });
      await expect.poll(() => page.locator("h1").innerText()).toMatch(/у \d{4} році/);
      const languages = await page
        .locator('link[rel="alternate"][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute("hreflang"), new URL((link as HTMLLinkElement).href).search]),
        );
      expect(Object.fromEntries(languages)).toEqual({
        en: "?step=year",
        uk: "?step=year&lang=uk",
        "x-default": "?step=year",
      });
    });
  });

  test("after a filter was changed in the browser, the switch leads to the view as it is then", async () => {
    await open("/?lang=uk", {}, async (page) => {
      await page.check('input[name="measure"][value="shot_down"]', { force: true });
      await page.getByRole("heading", { name: "Частка збитих, за типом озброєння" }).waitFor();
      await page.getByRole("link", { name: "English" }).click();
      await page.getByRole("heading", { name: "Share shot down, by weapon type" }).waitFor();
      expect(Object.fromEntries(query(page))).toEqual({ measure: "shot_down" });
    });
  });

  test("a language that is not there is English, and said", async () => {
    await open("/?lang=xx", {}, async (page) => {
      await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
      await expect.poll(() => page.locator(".ignored").innerText()).toContain("lang=xx");
    });
  });
});

describe("the brush", () => {
  test("chooses dates by arrow keys: address, fields and chart follow, and nothing jumps", async () => {
    await open("/", {}, async (page) => {
      const first = page.getByRole("slider", { name: "First day" });
      const topOf = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);
      await page.evaluate(() => document.fonts.ready);
      const before = await topOf(".brush");
      await page.locator("#shares").hover();
      await page.locator(".living svg.recharts-surface").waitFor();
      expect(await topOf(".brush")).toBe(before);
      await first.focus();
      const begin = await first.getAttribute("aria-valuetext");
      await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => first.getAttribute("aria-valuetext")).not.toBe(begin);
      await page.waitForURL(/from=\d{4}-\d\d-01/);
      const from = query(page).get("from") ?? "";
      await expect.poll(() => page.locator('input[name="from"]').inputValue()).toBe(from);
      await expect.poll(() => page.locator("#shares text.tb").first().textContent()).toMatch(/20\d\d/);
      expect(query(page).get("to")).toBeNull();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
        .toBe("First day");
      await page.keyboard.press("Home");
      await page.waitForURL((url) => !url.searchParams.has("from"));
    });
  });

  test("chooses dates by dragging", async () => {
    await open("/", {}, async (page) => {
      await page.locator(".brush-track").scrollIntoViewIfNeeded();
      const box = await page.locator(".brush-track").boundingBox();
      if (!box) throw new Error("The brush is not there.");
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width - 1, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/to=\d{4}-\d\d-\d\d/);
      expect(query(page).get("from")).toBeNull();
    });
  });

  test("is not there without JavaScript; the fields of the form are", async () => {
    await open("/", { javaScriptEnabled: false }, async (page) => {
      await expect.poll(() => page.locator(".brush").isVisible()).toBe(false);
      await expect.poll(() => page.locator('input[name="from"]').isVisible()).toBe(true);
    });
  });
});

test("while other figures are on their way, the chart says so and shows no line; when they fail, it says that", async () => {
  await open("/", {}, async (page) => {
    await page.route("**/figures?*measure=shot_down*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await page.route("**/figures?*measure=resolved*", (route) => route.abort());
    await page.locator("#shares").hover();
    await page.locator(".living svg.recharts-surface").waitFor();
    await page.check('input[name="measure"][value="shot_down"]', { force: true });
    await page.getByText(/^Loading \d+ months$/).waitFor();
    await expect.poll(() => page.locator(".living .ln path").first().isVisible()).toBe(false);
    await page.getByRole("heading", { name: "Share shot down, by weapon type" }).waitFor();
    await expect.poll(() => page.locator(".living .ln path").first().isVisible()).toBe(true);
    await page.check('input[name="measure"][value="resolved"]', { force: true });
    await page.getByRole("alert").getByText("The figures did not load").waitFor();
    expect(query(page).get("measure")).toBe("resolved");
  });
});

test("what one press can choose is here before the press, and then nothing is asked for; not where data are to be spared", async () => {
  const openLiving = async (page: Page): Promise<string[]> => {
    const asked: string[] = [];
    page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname === "/figures") asked.push(search);
    });
    await page.reload({ waitUntil: "networkidle" });
    await page.locator("#shares").hover();
    await page.locator(".living svg.recharts-surface").waitFor();
    return asked;
  };
  await open("/", {}, async (page) => {
    const asked = await openLiving(page);
    await expect.poll(() => asked, { timeout: 15_000 }).toContain("?step=day");
    expect(asked).toContain("?measure=shot_down");
    // Another direction is a page of its own.
    expect(asked.filter((search) => search.includes("attacker="))).toEqual([]);
    await expect.poll(() => asked.length, { timeout: 15_000 }).toBeGreaterThan(10);
    await page.check('input[name="step"][value="day"]', { force: true });
    await page.getByText(/by day, as stated/).waitFor();
    expect(asked.filter((search) => search === "?step=day")).toHaveLength(1);
  });
  await open("/", {}, async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    const asked = await openLiving(page);
    await page.waitForTimeout(1_500);
    expect(asked).toEqual([""]);
  });
});

test("the analyst's path: focus a series, read its interval, open the month's attacks and the sentence", async () => {
  await open("/?weapon=drone,cruise-missile&from=2024-01&to=2024-12", {}, async (page) => {
    await page.locator("#shares").hover();
    await page.locator(".living").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/focus=cruise-missile/);
    await page.keyboard.press("ArrowUp");
    await page.waitForURL((url) => !url.search.includes("focus=cruise-missile"));
    await page.locator("#shares .living").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator(".tip .h").innerText()).toContain("Nov 2024");
    await expect.poll(() => page.locator(".tip .f").innerText()).toMatch(/95% interval \d+–\d+%/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/attacks\?/);
    expect(Object.fromEntries(query(page))).toEqual({
      attacker: "RU",
      weapon: "drone",
      from: "2024-11-01",
      to: "2024-11-30",
    });
    await page.locator(".ev summary").first().focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".ev[open] mark.n, .ev details[open] mark.n").first().innerText())
      .toMatch(/\d/);
  });
});

describe("the reading desk", () => {
  test("shows an example read; a number leads to its claim and back, without JavaScript too", async () => {
    await open("/extract", { javaScriptEnabled: false }, async (page) => {
      await expect.poll(() => page.locator(".cl tbody tr.c").count()).toBe(5);
      await page.locator(".doc a.to", { hasText: "seven" }).click();
      await expect.poll(() => new URL(page.url()).hash).toBe("#claim-C");
      await expect.poll(() => page.locator("tr:target").innerText()).toContain("Kh-101");
      await page.locator("tr:target th a").click();
      await expect.poll(() => page.locator(".to:target").innerText()).toContain("six");
      await page.getByRole("link", { name: "Clear" }).click();
      await expect.poll(() => page.locator("#text").inputValue()).toBe("");
      await expect.poll(() => page.locator(".doc").count()).toBe(0);
    });
  });

  test("pointing at or tabbing to a number marks its row, and the reverse", async () => {
    await open("/extract", {}, async (page) => {
      const lit = (selector: string) =>
        page.locator(`${selector}.on`).evaluateAll((all) => all.map((one) => one.getAttribute("data-claims")));
      await page.locator(".doc a.to", { hasText: "114" }).hover();
      await expect.poll(() => lit(".cl tr")).toEqual(["B"]);
      await page.locator(".cl tr.c").nth(3).hover();
      await expect.poll(() => lit(".doc .to")).toEqual(["D"]);
      await page.locator(".doc a.to", { hasText: "188" }).focus();
      await expect.poll(() => lit(".cl tr")).toEqual(["A"]);
    });
  });

  test("takes the address of a report along as its source, opens it never, and says what does", async () => {
    await open("/extract?lang=uk", { javaScriptEnabled: false }, async (page) => {
      await page.fill("#url", "https://reports.example/night");
      await page.fill("#text", "");
      await page.click("button[type=submit]");
      const problem = await page.getByRole("alert").innerText();
      expect(problem).toMatch(/^Немає тексту для читання/);
      expect(problem).toContain("ledger extract 'https://reports.example/night'");
      await page.fill("#text", "Сили ППО збили 21 дрон із 30, повідомили Повітряні сили. Поранено двох людей.");
      await page.fill("#publisher", "Приклад");
      await page.click("button[type=submit]");
      const source = page.locator('a[href="https://reports.example/night"]');
      await expect.poll(() => source.getAttribute("rel")).toContain("noreferrer");
      await expect.poll(() => page.locator(".ex-c").innerText()).toContain("Рахує людей, а не озброєння.");
      await page.fill("#url", "javascript:alert(1)");
      await page.locator("form.ex-t").evaluate((form) => form.setAttribute("novalidate", ""));
      await Promise.all([page.waitForEvent("load"), page.click("button[type=submit]")]);
      expect(await page.locator('.ex a[href^="javascript"]').count()).toBe(0);
    });
  });
});

test("what we say ourselves on Ukrainian pages is Ukrainian", async () => {
  const english: string[] = [];
  await open("/", { javaScriptEnabled: false }, async (page) => {
    for (const path of [
      "/data?lang=uk",
      "/data/deprecations?lang=uk",
      "/revisions?lang=uk",
      "/revisions?release=1&kind=added&lang=uk",
      "/method?lang=uk",
      "/method/reproductions?lang=uk",
      "/extract?lang=uk",
      "/attacks?lang=uk&cursor=broken&colour=red",
      "/?lang=uk&measure=guessed&from=2024-02-30",
    ]) {
      await page.goto(`${baseUrl}${path}`);
      // What is quoted, code, or marked as English is left out; what is left has no run of English words.
      const found = await page.evaluate(() => {
        const copy = document.querySelector("main")?.cloneNode(true) as HTMLElement;
        for (const one of copy.querySelectorAll("code, pre, script, style, [lang=en], textarea, .doc, q")) one.remove();
        return (copy.textContent ?? "").match(/\b(?:[a-z]{2,} ){3,}[a-z]{2,}\b/gi) ?? [];
      });
      english.push(...found.map((words) => `${path}: ${words}`));
    }
  });
  expect(english).toEqual([]);
});

describe("on paper", () => {
  test("an attack names its source, release and address", async () => {
    await open("/attacks/RU-2024-11-22", {}, async (page) => {
      await expect.poll(() => page.locator(".src + .printline").isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      await expect
        .poll(() => page.locator(".src").innerText())
        .toMatch(/^Source: claims in \d+ reports?, .*Not independently verified.*Release \d+/);
      await expect.poll(() => page.locator(".src + .printline").innerText()).toMatch(/\/attacks\/RU-2024-11-22$/);
    });
  });

  test("a print holds finding, chart with dashes for hues, and the source, and no controls", async () => {
    await open("/?weapon=drone,cruise-missile", {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const kept of ["h1", "#shares svg.d", ".src", ".printline"])
        await expect.poll(() => page.locator(kept).first().isVisible(), { message: kept }).toBe(true);
      for (const gone of [".filters", ".brush", ".share", ".tabs", ".lang", ".mast nav", ".tools"])
        await expect.poll(() => page.locator(gone).first().isVisible(), { message: gone }).toBe(false);
      const dash = await page
        .locator("#shares svg.d .ln.c-cruise")
        .first()
        .evaluate((line) => getComputedStyle(line).strokeDasharray);
      expect(dash).toBe("9px, 3px");
      await expect
        .poll(() => page.locator(".src").innerText())
        .toMatch(/^Source: .*Not independently verified.*Release \d+/);
      await expect
        .poll(() => page.locator(".src + .printline").innerText())
        .toMatch(/\/\?weapon=drone,cruise-missile$/);
      // A tagged file names its drawings.
      const file = (await page.pdf({ format: "A4", tagged: true })).toString("latin1");
      expect(file).toMatch(/\/Alt \(Stacked bars of weapons launched by outcome, by month\./);
      expect(file.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
      expect(file.match(/\/Type \/Page\b/g)?.length).toBeLessThan(6);
    });
  });
});

const WIDTHS = [320, 720];
const NARROW_PAGES = [
  "/",
  "/?lang=uk",
  "/?view=table&lang=uk",
  "/?view=multiples",
  "/?view=calendar",
  "/?claimant=ukrainian-air-force,russian-mod&lang=uk",
  "/attacks?lang=uk",
  "/attacks/RU-2024-11-22?lang=uk",
  "/weapons/s-300?lang=uk",
  "/claimants/uk-mod?lang=uk",
  "/extract?lang=uk",
  "/data?lang=uk",
  "/data/deprecations?lang=uk",
  "/method?lang=uk",
  "/method/reproductions?lang=uk",
  "/revisions?lang=uk",
  "/embed?lang=uk",
  "/no-such-page?lang=uk",
];

test("at 320 pixels, and at twice the size on a screen of 1440, no page is wider than the screen", async () => {
  const tooWide: string[] = [];
  await open("/", {}, async (page) => {
    for (const path of NARROW_PAGES) {
      await page.goto(baseUrl + path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 1000 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) tooWide.push(`${path} at ${width}: ${wide} too wide`);
      }
    }
  });
  expect(tooWide).toEqual([]);
});

test("in forced colours what is chosen stands out, and words and lines stand off the ground", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await open("/", { forcedColors: "active", colorScheme }, async (page) => {
      const styles = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const of = (selector: string, property: "backgroundColor" | "stroke" | "fill" | "color") => {
          const element = document.querySelector(selector);
          return element ? getComputedStyle(element)[property] : "";
        };
        return {
          ground,
          chosen: of(".seg input:checked + span", "backgroundColor"),
          other: of(".seg input:not(:checked) + span", "backgroundColor"),
          against: [
            of("#shares svg.d .ln.f", "stroke"),
            of("#shares svg.d text.t", "fill"),
            of("#shares svg.d .base", "stroke"),
            of("#outcomes svg.d .o-down", "fill"),
            of("h1", "color"),
          ],
        };
      });
      expect(styles.chosen).not.toBe(styles.other);
      for (const colour of styles.against) {
        expect(colour).not.toBe("");
        expect(colour).not.toBe(styles.ground);
      }
    });
  }
});

describe("without JavaScript, what can't be shown says so", () => {
  test.each([
    ["/attacks/RU-1999-01-01", "There is no such page or attack here"],
    ["/weapons/no-such-weapon?lang=uk", "Такої сторінки чи атаки тут немає"],
    ["/reports/r-0", "There is no such page or attack here"],
    ["/no-such-page", "There is no such page or attack here"],
  ])("%s", async (path, words) => {
    await open(path, { javaScriptEnabled: false }, async (page) => {
      await expect.poll(() => page.locator("h1").innerText()).toBe(words);
      await expect.poll(() => page.locator("main a.btn").count()).toBe(2);
    });
  });
});
