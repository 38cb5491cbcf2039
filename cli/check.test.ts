import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newClaim, report } from "../db/example-reports.ts";
import { openWriter } from "../db/open.ts";
import { appendReport, type NewClaim } from "../db/writer.ts";
import { reportText, Workplace } from "./testing/command.ts";

const filled = new Workplace();
beforeAll(async () => {
  const text = reportText({ published: "2024-11-22", url: "https://example.org/a", launched: 31, shotDown: 20 });
  await filled.run(["ingest", filled.write("a.md", text)]);
});
afterAll(() => filled.remove());

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  mkdirSync(dirname(place.database));
  copyFileSync(filled.database, place.database);
});
afterEach(() => place.remove());

function tamper(sql: string): void {
  const db = openWriter(place.database);
  db.$client.exec(sql);
  db.$client.close();
}

describe("ledger check", () => {
  it("finds no fault in a sound ledger", async () => {
    expect(await place.run(["check"])).toEqual({
      code: 0,
      stdout: "Release 1: 1 claim, 0 wait for review; no faults.\n",
      stderr: "",
    });
  });

  it("lists overlapping windows first, then raids that may be one, totals below their raids, and days", async () => {
    const night = (start: string, end: string, launched: number, rest: Partial<NewClaim> = {}) =>
      newClaim({ launched, intercepted: 15 }, { start, end, ...rest });
    const db = openWriter(place.database);
    const claims = [
      night("2025-01-03", "2025-01-04", 40, { start_time: "19:00", end_time: "08:00" }),
      night("2025-01-04", "2025-01-04", 30, { start_time: "07:00", end_time: "18:00" }),
      night("2025-01-05", "2025-01-06", 22),
      night("2025-01-06", "2025-01-07", 22),
      newClaim({ launched: 90 }, { kind: "period", start: "2025-01-01", end: "2025-01-31" }),
      newClaim({ launched: 0 }, { start: "2025-01-09", end: "2025-01-09" }),
      { ...newClaim({ launched: 33 }), start: null, end: null },
    ];
    appendReport(db, report("january"), claims, "2025-02-01T10:00:00Z");
    db.$client.close();
    const { code, stdout, stderr } = await place.run(["check"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").map((line) => line.replace(/c-[0-9a-f]+/g, "C"))).toEqual([
      "Claims C (2025-01-03 19:00 to 2025-01-04 08:00) and C (2025-01-04 07:00 to 2025-01-04 18:00) about drone by RU are of two raids and share 60 minutes: weapons seen then may stand in both.",
      "Claim C (drone, ukrainian-air-force) gives no day on which the attack ended: it is of no raid and in no sum.",
      "Claim C (drone, ukrainian-air-force) gives 90 launched and no number stopped from 2025-01-01 to 2025-01-31, less than the raids of 3 days in it: 114 launched, 60 stopped. It is shown beside them, never added.",
      "Attacks RU-2025-01-06 and RU-2025-01-07 may be one: ukrainian-air-force gives 22 drone launched and 15 stopped for both. Look at the dates of their reports; a correction can reject one of them.",
      "Days of 2024, RU: 1 of 40 with a share, 0 with numbers that make none, 0 reported quiet, 0 only waiting for review, 39 without a report, quiet or missing.",
      "Days of 2025, RU: 3 of 9 with a share, 0 with numbers that make none, 1 reported quiet, 0 only waiting for review, 5 without a report, quiet or missing.",
      "Release 2: 8 claims, 0 wait for review; no faults.",
      "",
    ]);
  });

  it("finds that the rates are not what the claims give", async () => {
    tamper("DELETE FROM figure");
    const { code, stderr } = await place.run(["check"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Table figure differs from what the claims give in \d+ rows\.\n$/);
  });

  it("finds that the release names other claims than there are", async () => {
    tamper("DROP TRIGGER IF EXISTS release_no_update; UPDATE release SET claims = 7");
    const { code, stderr } = await place.run(["check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("Release 1 names 7 claims; there is 1.");
  });

  it("finds that a claim was changed behind the writer's back", async () => {
    tamper("DROP TRIGGER IF EXISTS claim_no_update; UPDATE claim SET launched = 32");
    const { code, stderr } = await place.run(["check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("Release 1 is not what was committed: its rows do not give its checksum.");
  });

  it("says that there is no ledger", async () => {
    const empty = new Workplace();
    const { code, stderr } = await empty.run(["check"]);
    empty.remove();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^No ledger at .*"npm start" creates it.*\n$/);
  });
});

describe("ledger backup", () => {
  it("copies the ledger, and never over a file", async () => {
    const copy = `${place.folder}/copy.db`;
    expect(await place.run(["backup", copy])).toMatchObject({ code: 0, stderr: "" });
    expect(await place.run(["check"], "", undefined, { LEDGER_DB: copy })).toMatchObject({
      code: 0,
      stdout: "Release 1: 1 claim, 0 wait for review; no faults.\n",
    });
    const again = await place.run(["backup", copy]);
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/copy\.db is there already/);
  });

  it("says that the copy can't be written there", async () => {
    const { code, stderr } = await place.run(["backup", `${place.folder}/none/copy.db`]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/none\/copy\.db can't be written: /);
  });
});
