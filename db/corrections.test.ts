import { describe, expect, it } from "vitest";
import type { Correction } from "../domain/correction.ts";
import { correctionSchema } from "../domain/correction.ts";
import type { CorrectionsByReport } from "../ledger/corrections.ts";
import { firstBrokenRelease } from "./checksum.ts";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { claimIds } from "./ids.ts";
import { readAttack } from "./read/attacks.ts";
import { readChanges } from "./read/changes.ts";
import { readClaim } from "./read/claims.ts";
import { readLatestRelease } from "./read/releases.ts";
import { readReport } from "./read/reports.ts";
import { appendCorrections, appendDecision, appendReport, appendReports } from "./writer.ts";

const NIGHT = { start: "2024-11-21", end: "2024-11-22" };
const [FIRST, SECOND, THIRD] = ["2024-12-01T10:00:00Z", "2024-12-02T10:00:00Z", "2024-12-03T10:00:00Z"];
const REASON = "635 are the drones launched; 621 were stopped.";

const misprint = newClaim({ launched: 673, stopped: 635 }, { ...NIGHT, weapon: "mixed" });
const [ID = ""] = claimIds(report("a").id, [misprint]);

function correction(entry: object = {}, target: object = {}): Correction {
  const override = { action: "override", counts: { launched: 673, stopped: 621 } };
  return correctionSchema.parse({
    ...("action" in entry ? {} : override),
    report: report("a").url,
    claim: {
      ...{ claimant: "ukrainian-air-force", weapon: "mixed", ...NIGHT, expect: { launched: 673, stopped: 635 } },
      ...target,
    },
    reason: REASON,
    source: "Another report of the same statement.",
    status: "open",
    ...entry,
  });
}

const about = (...corrections: Correction[]): CorrectionsByReport => new Map([[report("a").id, corrections]]);
const NONE: CorrectionsByReport = new Map();

function filled() {
  const { writer, reader } = freshLedger();
  appendReport(writer, report("a"), [misprint], FIRST);
  const stopped = (as_of: string | null = null) =>
    readAttack(reader, "RU-2024-11-22", as_of)?.attack.statements[0]?.counts.stopped?.value;
  return { writer, reader, stopped };
}

describe("corrections of a ledger that holds the report already", () => {
  it("make a version with the reason, in a release of their own, and change nothing the second time", () => {
    const { writer, reader, stopped } = filled();
    const done = appendCorrections(writer, about(correction()), SECOND);
    expect(done).toMatchObject({
      release: { id: 2, claims: 1, reports: 1 },
      claims: { added: 0, revised: 1 },
      outOfDate: [],
    });
    expect(stopped()).toBe(621);
    const [change] = readChanges(reader, 1, null).rows;
    expect(change).toMatchObject({ release: 2, kind: "revised", reason: REASON });
    expect([change?.before?.counts.stopped?.value, change?.after.counts.stopped?.value]).toEqual([635, 621]);
    for (let start = 0; start < 3; start += 1) {
      expect(appendCorrections(writer, about(correction()), THIRD)).toMatchObject({ release: null, outOfDate: [] });
    }
    expect(
      appendReports(writer, [{ report: report("a"), claims: [misprint] }], THIRD, "", about(correction())),
    ).toEqual(expect.objectContaining({ release: null, outOfDate: [] }));
    expect(firstBrokenRelease(reader)).toBeNull();
  });

  it("are not applied before the day on which they came", () => {
    const { writer, stopped } = filled();
    appendCorrections(writer, about(correction()), SECOND);
    expect([stopped("2024-12-01"), stopped("2024-12-02"), stopped(null)]).toEqual([635, 621, 621]);
  });

  it("follow what the file says now: another correction, none, and the first again", () => {
    const { writer, reader, stopped } = filled();
    appendCorrections(writer, about(correction()), SECOND);
    appendCorrections(writer, about(correction({ counts: { launched: 673 } })), THIRD);
    expect(stopped()).toBeUndefined();
    appendCorrections(writer, NONE, THIRD);
    expect(stopped()).toBe(635);
    expect(readClaim(reader, ID, null)?.claim).toMatchObject({ version: 4, review_reason: null });
    expect(appendCorrections(writer, NONE, THIRD).release).toBeNull();
    appendCorrections(writer, about(correction({ status: "fixed_upstream" })), THIRD);
    expect(stopped()).toBe(635);
    appendCorrections(writer, about(correction()), THIRD);
    expect(stopped()).toBe(621);
    expect(readClaim(reader, ID, null)?.versions.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
  });

  it("say which entry no longer fits, and leave the claim", () => {
    const { writer, stopped } = filled();
    const { release, outOfDate } = appendCorrections(
      writer,
      about(correction({}, { expect: { launched: 673, stopped: 634 } })),
      SECOND,
    );
    expect(release).toBeNull();
    expect(outOfDate).toEqual([expect.stringContaining("expects launched 673, stopped 634, but the claim states")]);
    expect(stopped()).toBe(635);
  });

  it("make the parts of a split, and withdraw them when the correction goes", () => {
    const { writer, reader } = filled();
    const split = correction({
      action: "split",
      parts: [
        { weapon: "drone", counts: { launched: 635, stopped: 601 } },
        { weapon: "missile", counts: { launched: 38, stopped: 34 } },
      ],
    });
    expect(appendCorrections(writer, about(split), SECOND).claims).toMatchObject({ added: 2, revised: 1 });
    const statements = () =>
      (readReport(reader, report("a").id, null)?.claims ?? [])
        .map(({ weapon, review }) => `${weapon} ${review}`)
        .sort();
    expect(statements()).toEqual(["drone published", "missile published", "mixed rejected"]);
    expect(appendCorrections(writer, about(split), THIRD).release).toBeNull();
    expect(appendCorrections(writer, NONE, THIRD).claims).toMatchObject({ withdrawn: 2, revised: 1 });
    expect(statements()).toEqual(["mixed published"]);
    expect(readLatestRelease(reader).claims).toBe(1);
    expect(readChanges(reader, 9, null, { release: 3, kind: "withdrawn" }).rows[0]?.reason).toContain("is gone");
  });

  it("leave a claim as a review decided on it", () => {
    const { writer, reader } = filled();
    appendDecision(writer, ID, { review: "rejected", reason: "Not that raid." }, SECOND);
    expect(appendCorrections(writer, about(correction({ action: "flag" })), THIRD).release).toBeNull();
    expect(readClaim(reader, ID, null)?.claim).toMatchObject({ version: 2, review: "rejected" });
  });

  it("are made again of the claim that the report states, not of the last version", () => {
    const { writer, reader, stopped } = filled();
    appendCorrections(writer, about(correction()), SECOND);
    const mended = newClaim({ launched: 673, stopped: 621 }, { ...NIGHT, weapon: "mixed", quote: "621 of 673." });
    const { outOfDate, claims } = appendReports(
      writer,
      [{ report: report("a"), claims: [mended] }],
      THIRD,
      "",
      about(correction()),
    );
    expect(outOfDate).toHaveLength(1);
    expect(claims).toMatchObject({ revised: 1 });
    expect(stopped()).toBe(621);
    expect(readClaim(reader, ID, null)?.claim).toMatchObject({ quote: "621 of 673.", review_reason: null });
  });
});

describe("a report that comes in with a correction", () => {
  it("is filed as it states, and as it is corrected, in one release", () => {
    const { writer, reader } = freshLedger();
    const done = appendReports(
      writer,
      [{ report: report("a"), claims: [misprint] }],
      FIRST,
      undefined,
      about(correction()),
    );
    expect(done).toMatchObject({ release: { id: 1, claims: 1 }, claims: { added: 1, revised: 0 } });
    expect(
      readClaim(reader, ID, null)?.versions.map(({ version, counts }) => [version, counts.stopped?.value]),
    ).toEqual([
      [2, 621],
      [1, 635],
    ]);
    expect(readChanges(reader, 9, null).rows.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["revised", REASON],
      ["added", null],
    ]);
    expect(appendCorrections(writer, about(correction()), SECOND)).toMatchObject({ release: null, outOfDate: [] });
    expect(() => writer.$client.exec("DELETE FROM correction")).toThrow("append-only");
  });

  it("is not corrected again where it came corrected, from a copy of a ledger", () => {
    const { writer, reader } = freshLedger();
    const copied = {
      ...newClaim({ launched: 673, stopped: 621 }, { ...NIGHT, weapon: "mixed" }),
      review_reason: REASON,
    };
    const done = appendReports(writer, [{ report: report("a"), claims: [copied] }], FIRST, "", about(correction()));
    expect(done.outOfDate).toEqual([]);
    expect(readClaim(reader, ID, null)?.claim.version).toBe(1);
  });
});
