import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportId } from "../db/ids.ts";
import { openReader, openWriter } from "../db/open.ts";
import { readChanges } from "../db/read/changes.ts";
import { readReport } from "../db/read/reports.ts";
import { appendReports, type NewClaim, type ReportWithClaims } from "../db/writer.ts";
import { corrected } from "../ledger/corrections.ts";
import { parseFigures } from "../sources/figures.ts";
import { readCorrections } from "./corrections.ts";
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
    expect(stdout).toContain("1 claim added");
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

describe("a ledger that was filled before a correction was written", () => {
  /** The report that an entry flags, as a ledger held it that knew no entries. */
  function fillWithout(rest: Partial<NewClaim> = {}): void {
    const [stated] = figureReports(figures.filter(({ url }) => url === FLAGGED)) as [ReportWithClaims];
    const claims = stated.claims.map((claim) => (claim.weapon === "drone" ? { ...claim, ...rest } : claim));
    const db = openWriter(place.database);
    appendReports(db, [{ ...stated, claims }], "2024-10-19T10:00:00Z");
    db.$client.close();
  }

  const reasons = () => claimsInLedger().map(({ review_reason }) => review_reason);

  it("is corrected at the next start, once, as a release that says why", async () => {
    fillWithout();
    expect(reasons()).not.toContainEqual(expect.stringContaining("Another report of the same statement"));
    const first = await place.run(["seed"]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toBe("The ledger is not empty. Release 2: Corrections of what reports state.\n");
    expect(reasons()).toContainEqual(expect.stringContaining("Another report of the same statement"));
    const db = openReader(place.database);
    expect(readChanges(db, 1, null).rows[0]).toMatchObject({
      release: 2,
      kind: "revised",
      reason: expect.stringContaining("make more than the 135 launched"),
    });
    db.$client.close();
    expect((await place.run(["seed"])).stdout).toBe("The ledger is not empty; nothing was written.\n");
    expect(await place.run(["check"])).toMatchObject({ code: 0, stderr: "" });
  });

  it("is left alone where it says something else, and start and check say so", async () => {
    fillWithout({ counts: { launched: { value: 136, qualifier: "exact" } } });
    for (const command of ["seed", "check"]) {
      const { code, stderr } = await place.run([command]);
      expect({ command, code }).toEqual({ command, code: 1 });
      expect(stderr).toMatch(/^seeds\/corrections\.yaml: The flag of drone .* is out of date: .*states launched 136/);
    }
    expect(claimsInLedger().filter(({ review }) => review !== "published")).toEqual([]);
  });
});

describe("seeds/corrections.yaml", () => {
  const reports = new Map(figureReports(figures).map((one) => [one.report.id, one]));
  const entries = [...readCorrections().corrections].flatMap(([id, all]) => all.map((entry) => ({ id, entry })));

  it.each(entries)("applies to seeds/figures.csv: $entry.action of $entry.claim.weapon, $entry.report", ({
    id,
    entry,
  }) => {
    const { claims } = reports.get(id) as ReportWithClaims;
    const result = corrected(claims, [entry]);
    expect(result.outOfDate).toEqual([]);
    expect(result.claims).not.toEqual(claims);
  });
});
