import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "./browser.ts";
import { startServer } from "./served/server.ts";

/** Every page, as a name of a file and an address. */
const PAGES = {
  dashboard: "/",
  "dashboard-shot-down": "/?measure=shot_down",
  "dashboard-days": "/?step=day",
  "dashboard-table": "/?view=table",
  "dashboard-multiples": "/?view=multiples",
  "dashboard-calendar": "/?view=calendar",
  "dashboard-compared": "/?claimant=ukrainian-air-force,russian-mod",
  "dashboard-ukraine": "/?attacker=UA",
  "dashboard-empty": "/?weapon=lancet",
  "dashboard-ignored": "/?measure=guessed",
  "dashboard-ukrainian": "/?lang=uk",
  embed: "/embed",
  attacks: "/attacks",
  "attacks-none": "/attacks?q=nothing-has-these-words",
  attack: "/attacks/RU-2024-11-22",
  "attack-ukrainian": "/attacks/RU-2024-11-22?lang=uk",
  weapon: "/weapons/drone",
  claimant: "/claimants/ukrainian-air-force",
  extract: "/extract",
  "extract-empty": "/extract?empty=1",
  data: "/data",
  "data-ukrainian": "/data?lang=uk",
  method: "/method",
  reproductions: "/method/reproductions",
  revisions: "/revisions",
  "not-found": "/no-such-page",
} as const;
const WIDTHS = [1440, 390] as const;
const THEMES = ["light", "dark"] as const;
const FOLDER = "screenshots";

const PICTURES = {
  picture: "/api/v1/charts/rates.png",
  card: "/card.png",
  "card-attack": "/attacks/UA-2024-11-19/card.png",
} as const;

// Every page of a server of its own, in both themes and widths, the picture of the dashboard and cards for previews.
mkdirSync(FOLDER, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "ledger-screenshots-"));
const server = await startServer(join(data, "ledger.db"));
const browser = await launchBrowser();
try {
  const pages = { ...PAGES, report: await pathOfAReport(server.baseUrl) };
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(server.baseUrl + path, { waitUntil: "networkidle" });
        await page.screenshot({ path: join(FOLDER, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await context.close();
    }
  }
  for (const [name, path] of Object.entries(PICTURES)) {
    const picture = await fetch(server.baseUrl + path);
    writeFileSync(join(FOLDER, `${name}.png`), Buffer.from(await picture.arrayBuffer()));
  }
  const count = Object.keys(pages).length * WIDTHS.length * THEMES.length + Object.keys(PICTURES).length;
  console.log(`${count} pictures in ${FOLDER}/`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}

async function pathOfAReport(baseUrl: string): Promise<string> {
  const reply = await fetch(`${baseUrl}/api/v1/claims?from=2024-11-22&to=2024-11-22&limit=1`);
  const { data: claims } = (await reply.json()) as { data: { report_id: string }[] };
  return `/reports/${claims[0]?.report_id}`;
}
