import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openReader } from "../db/open.ts";
import { readAttack } from "../db/read/attacks.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { EXTRACTED_METRICS, type ExtractedClaim, type ExtractedMetric } from "../domain/claim.ts";
import { claimantSlugSchema } from "../domain/claimants.ts";
import { weaponSlugSchema } from "../domain/weapons.ts";
import { extract } from "../extractor/extract.ts";
import { parseFigures } from "../sources/figures.ts";
import { partFrontMatter } from "../sources/front-matter.ts";
import { figureReports } from "./seed.ts";
import { Workplace } from "./testing/command.ts";

const SEEDS = new URL("../seeds/", import.meta.url);
const table = parseFigures(readFileSync(new URL("figures.csv", SEEDS), "utf8"), "figures.csv");

/** A promised count: `64`, `about 41`, `at least 10`, `at most 20`, `47 merged`. */
const promiseSchema = z.strictObject({
  claimant: claimantSlugSchema,
  attacker: z.string(),
  weapon: weaponSlugSchema,
  kind: z.enum(["attack", "period"]).default("attack"),
  scope: z.string().default("national"),
  start: z.iso.date(),
  end: z.iso.date(),
  ...(Object.fromEntries(EXTRACTED_METRICS.map((metric) => [metric, z.coerce.string().optional()])) as {
    [M in ExtractedMetric]: z.ZodOptional<z.ZodCoercedString>;
  }),
});

const notes = readdirSync(new URL("reports/", SEEDS)).map((name) => {
  const parted = partFrontMatter(readFileSync(new URL(`reports/${name}`, SEEDS), "utf8"));
  if ("reason" in parted) throw new Error(`${name}: ${parted.reason}`);
  return { name, ...parted, promised: z.array(promiseSchema).parse(parted.raw.claims) };
});

/** A claim in the words of a promise. */
function inPromiseWords(claim: ExtractedClaim): Record<string, string> {
  const { claimant, attacker, weapon, kind, scope, start, end } = claim;
  const words: Record<string, string> = { claimant, attacker, weapon, kind, scope, start: start ?? "", end: end ?? "" };
  for (const metric of EXTRACTED_METRICS) {
    const count = claim[metric];
    if (!count) continue;
    const qualifier = { exact: "", about: "about ", at_least: "at least ", at_most: "at most " }[count.qualifier];
    words[metric] = `${qualifier}${count.value}${count.includes_suppressed ? " merged" : ""}`;
  }
  return words;
}

describe("seeds/figures.csv", () => {
  it("has no row at fault", () => {
    expect(table.problems).toEqual([]);
    expect(table.figures.length).toBeGreaterThan(3000);
  });

  it("names each address with one publisher and one day, and repeats no row", () => {
    for (const { report, claims } of figureReports(table.figures)) {
      const rows = table.figures.filter((figure) => figure.url === report.url);
      expect(new Set(rows.map((row) => `${row.publisher} ${row.published}`)).size, String(report.url)).toBe(1);
      const statements = claims.map((claim) => JSON.stringify({ ...claim, quote: "" }));
      expect(new Set(statements).size, String(report.url)).toBe(claims.length);
    }
  });
});

describe("seeds/reports", () => {
  it("has at least a dozen notes, none of an address that figures.csv cites", () => {
    expect(notes.length).toBeGreaterThanOrEqual(12);
    const cited = new Set(table.figures.map((figure) => figure.url));
    expect(notes.filter(({ fields }) => fields.url && cited.has(fields.url)).map(({ name }) => name)).toEqual([]);
  });

  it.each(notes)("$name yields the claims that its front matter promises, and no other", ({
    fields,
    body,
    promised,
  }) => {
    const { claims } = extract({ text: body, ...fields });
    const sorted = (all: object[]): string[] => all.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
    expect(sorted(claims.map(inPromiseWords))).toEqual(sorted(promised.map((p) => ({ ...p }))));
  });
});

describe("ledger seed", () => {
  let place: Workplace;
  beforeAll(() => {
    place = new Workplace();
  });
  afterAll(() => place.remove());

  it("fills an empty ledger, every claim on a phrase, and leaves one that holds anything alone", async () => {
    const first = await place.run(["seed"]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(await place.run(["check"])).toMatchObject({ code: 0, stderr: "" });

    const db = openReader(place.database);
    const release = readLatestRelease(db);
    expect(release.claims).toBe(table.figures.length + notes.reduce((sum, note) => sum + note.promised.length, 0));
    const attack = readAttack(db, "RU-2024-11-22", null);
    const claim = attack?.claims.find((c) => c.counts.launched?.value === 114);
    expect(claim?.counts).toMatchObject({ intercepted: { value: 64 }, lost: { value: 41, qualifier: "about" } });
    expect(claim?.evidence).toBe("note");
    expect(claim?.quote.slice(...(claim.counts.intercepted?.span ?? [0, 0]))).toBe("64");

    expect((await place.run(["seed"])).stdout).toBe("The ledger is not empty; nothing was written.\n");
    expect(readLatestRelease(db)).toEqual(release);
    db.$client.close();
  }, 120_000);
});
