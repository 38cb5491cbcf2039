import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportId } from "../db/ids.ts";
import { openReader } from "../db/open.ts";
import { readReport } from "../db/read/reports.ts";
import type { ReportWithClaims } from "../db/writer.ts";
import { correctionSchema } from "../domain/correction.ts";
import { parseFigures } from "../sources/figures.ts";
import { readCorrections, withCorrections } from "./corrections.ts";
import { figureReports } from "./seed.ts";
import { Workplace } from "./testing/command.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const { figures } = parseFigures(readFileSync(new URL("../seeds/figures.csv", import.meta.url), "utf8"), "figures");

/** The address of a report that seeds/corrections.yaml flags, and the night that it is about. */
const FLAGGED =
  "https://news.liga.net/en/politics/news/one-of-most-massive-drone-attacks-russia-launches-135-drones-air-defense-downs-80";

const report = (sentence: string): string =>
  `---\npublisher: LIGA.net\npublished: 2024-10-18\nurl: ${FLAGGED}\n---\n${sentence}\n`;

/** The claims of the flagged report as the ledger holds them. */
function claimsInLedger() {
  const db = openReader(place.database);
  try {
    return readReport(db, reportId({ url: FLAGGED, content_hash: "" }), null)?.claims ?? [];
  } finally {
    db.$client.close();
  }
}

describe("ledger ingest", () => {
  it("says that an entry is out of date, names it, and files the report as it is", async () => {
    const path = place.write(
      "mended.md",
      report("The Ukrainian Air Force said that it shot down 80 of 135 drones that Russia launched overnight."),
    );
    const { code, stderr, stdout } = await place.run(["ingest", path]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^seeds\/corrections\.yaml: The flag of drone by ukrainian-air-force.* is out of date: /);
    expect(stderr).toContain('set the status to "fixed_upstream"');
    expect(stdout).toContain("1 claims added");
    expect(claimsInLedger()).toMatchObject([{ review: "published", counts: { intercepted: { value: 80 } } }]);
  });
});

describe("ledger seed and ledger check", () => {
  it("flag what the entries name, and check says which corrections are open", async () => {
    expect(await place.run(["seed"])).toMatchObject({ code: 0, stderr: "" });
    const flagged = claimsInLedger().filter(({ review }) => review === "in_review");
    expect(flagged).toMatchObject([{ weapon: "drone", counts: { launched: { value: 135 } } }]);
    expect(flagged[0]?.review_reason).toContain("make more than the 135 launched");
    const { code, stdout, stderr } = await place.run(["check"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(
      `Correction (open): flag of drone by ukrainian-air-force, national, 2024-10-17 to 2024-10-18, in ${FLAGGED}. `,
    );
  });
});

describe("seeds/corrections.yaml", () => {
  const reports = new Map(figureReports(figures).map((one) => [one.report.id, one]));
  const entries = [...readCorrections().corrections].flatMap(([id, all]) => all.map((entry) => ({ id, entry })));

  it.each(entries)("applies to seeds/figures.csv: $entry.action of $entry.claim.weapon, $entry.report", ({
    id,
    entry,
  }) => {
    const seeded = reports.get(id) as ReportWithClaims;
    const { filed, problems } = withCorrections(seeded, new Map([[id, [entry]]]));
    expect(problems).toEqual([]);
    expect(filed.claims).not.toEqual(seeded.claims);
  });
});

it("applies a correction by the id of a report, and to that report alone", () => {
  const stated = figureReports(figures)[0] as ReportWithClaims;
  const [claim] = stated.claims;
  const entry = correctionSchema.parse({
    action: "drop",
    report: stated.report.id,
    claim: {
      ...{
        claimant: claim?.claimant,
        weapon: claim?.weapon,
        scope: claim?.scope,
        start: claim?.start,
        end: claim?.end,
      },
      expect: Object.fromEntries(Object.entries(claim?.counts ?? {}).map(([metric, count]) => [metric, count?.value])),
    },
    reason: "A reason.",
    source: "A source.",
    status: "open",
  });
  const corrections = new Map([[stated.report.id, [entry]]]);
  expect(withCorrections(stated, corrections).filed.claims[0]?.review).toBe("rejected");
  const other = { ...stated, report: { ...stated.report, id: "r-0000000000000000" } };
  expect(withCorrections(other, corrections).filed.claims[0]?.review).toBe("published");
});
