import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/claim.ts";
import { firstBrokenRelease } from "./checksum.ts";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { claimIds, reportId } from "./ids.ts";
import { readAttack } from "./read/attacks.ts";
import { readChanges } from "./read/changes.ts";
import { readClaim } from "./read/claims.ts";
import { readLatestRelease, readReleases } from "./read/releases.ts";
import { readReport } from "./read/reports.ts";
import { type Appended, appendDecision, appendReport, appendReports } from "./writer.ts";

const AT = "2024-11-22T10:00:00.000Z";
const NIGHT = { start: "2024-11-21", end: "2024-11-22" };

const numbersOf = (claims: readonly Claim[]) => claims.map((c) => [c.version, c.counts.launched?.value]);

describe("appendReport", () => {
  it("stores a report with its claims as one release", () => {
    const { writer, reader } = freshLedger();
    const counts = {
      launched: { value: 114, qualifier: "exact", span: [3, 6] },
      lost: { value: 41, qualifier: "about" },
      left: { value: null, reason: "withheld", span: [8, 12] },
      hits: { value: 0, qualifier: "exact" },
    } as const satisfies Claim["counts"];
    const claim = { ...newClaim({}, NIGHT), counts };
    const done = appendReport(writer, report("a"), [claim], AT);
    expect(done).toMatchObject({
      release: { id: 1, committed_at: AT, reports: 1, claims: 1, attacks: 1 },
      claims: { added: 1, in_review: 0 },
    });
    const stored = readReport(reader, report("a").id, null);
    expect(stored?.report).toEqual(report("a"));
    expect(stored?.claims).toEqual([
      { ...claim, id: expect.any(String), version: 1, report_id: report("a").id, withdrawn: false },
    ]);
  });

  it("changes nothing when the same report comes twice", () => {
    const { writer } = freshLedger();
    const claims = [
      newClaim({ launched: 114, intercepted: 64 }, NIGHT),
      newClaim({ launched: 2 }, { weapon: "kh-59" }),
    ];
    appendReport(writer, report("a"), claims, AT);
    const dump = () =>
      ["release", "report", "claim", "attack", "figure"].map((table) =>
        writer.$client.prepare(`SELECT * FROM ${table}`).all(),
      );
    const before = dump();
    const again = appendReport(writer, report("a"), claims, "2024-11-25T10:00:00Z");
    expect(again).toEqual({
      release: null,
      reports: { added: 0, changed: 0, unchanged: 1 },
      claims: { added: 0, revised: 0, withdrawn: 0, unchanged: 2, in_review: 0 },
      outOfDate: [],
    } satisfies Appended);
    expect(dump()).toEqual(before);
  });

  it("appends versions of what changed: revised, new and withdrawn claims", () => {
    const { writer, reader } = freshLedger();
    const missile = newClaim({ launched: 2 }, { ...NIGHT, weapon: "kh-59" });
    appendReport(writer, report("a"), [newClaim({ launched: 71 }, NIGHT), missile], AT);
    const changed = { ...report("a"), content_hash: "f".repeat(64) };
    const done = appendReport(
      writer,
      changed,
      [newClaim({ launched: 74 }, NIGHT), newClaim({ launched: 1 }, { ...NIGHT, weapon: "kinzhal" })],
      "2024-11-23T10:00:00Z",
    );
    expect(done).toMatchObject({
      release: { id: 2, reports: 1, claims: 2, attacks: 1 },
      reports: { changed: 1 },
      claims: { added: 1, revised: 1, withdrawn: 1, unchanged: 0 },
    });
    const claims = readReport(reader, report("a").id, null)?.claims ?? [];
    expect(claims.map((c) => [c.weapon, c.version, c.counts.launched?.value]).sort()).toEqual([
      ["drone", 2, 74],
      ["kinzhal", 1, 1],
    ]);
    const [drone] = claimIds(report("a").id, [newClaim({}, NIGHT)]);
    expect(numbersOf(readClaim(reader, drone ?? "", null)?.versions ?? [])).toEqual([
      [2, 74],
      [1, 71],
    ]);
    const [gone] = claimIds(report("a").id, [missile]);
    expect(readClaim(reader, gone ?? "", null)?.claim).toMatchObject({
      withdrawn: true,
      version: 2,
      review_reason: "The report no longer states this.",
    });
    expect(readAttack(reader, "RU-2024-11-22", null)?.attack.launched).toBe(75);
    expect(
      readChanges(reader, 10, null).rows.map((c) => [c.release, c.kind, c.before?.counts.launched?.value]),
    ).toEqual(
      expect.arrayContaining([
        [2, "revised", 71],
        [2, "withdrawn", 2],
        [2, "added", undefined],
        [1, "added", undefined],
      ]),
    );
  });

  it("brings a withdrawn claim back as a further version", () => {
    const { writer, reader } = freshLedger();
    const claim = newClaim({ launched: 20, intercepted: 10 }, NIGHT);
    appendReport(writer, report("a"), [claim], AT);
    appendReport(writer, report("a"), [], AT);
    expect(readAttack(reader, "RU-2024-11-22", null)).toBeNull();
    const done = appendReport(writer, report("a"), [claim], AT);
    expect(done.claims).toMatchObject({ added: 1, revised: 0 });
    expect(readLatestRelease(reader)).toMatchObject({ id: 3, claims: 1, attacks: 1 });
  });

  it("makes no version when only extractor or confidence differ", () => {
    const { writer } = freshLedger();
    const claim = newClaim({ launched: 20 }, NIGHT);
    appendReport(writer, report("a"), [claim], AT);
    expect(
      appendReport(writer, report("a"), [{ ...claim, extractor: "newer", confidence: 0.5 }], AT).release,
    ).toBeNull();
    expect(appendReport(writer, report("a"), [{ ...claim, quote: "Another sentence." }], AT).claims.revised).toBe(1);
  });

  it("keeps an implausible claim, in review with its reason, out of attacks", () => {
    const { writer, reader } = freshLedger();
    const done = appendReport(
      writer,
      report("a"),
      [
        newClaim({ launched: 16, intercepted: 15, lost: 11 }, NIGHT),
        newClaim({ launched: 2 }, { ...NIGHT, weapon: "kh-59" }),
      ],
      AT,
    );
    expect(done.claims).toMatchObject({ added: 2, in_review: 1 });
    const detail = readAttack(reader, "RU-2024-11-22", null);
    expect(detail?.attack.weapons).toEqual(["kh-59"]);
    const waiting = detail?.claims.find((c) => c.review === "in_review");
    expect(waiting?.review_reason).toContain("15 shot down + 11 lost = 26 of 16");
  });

  it("judges the future by the commit's date in Kyiv and Moscow", () => {
    const { writer } = freshLedger();
    const tomorrow = newClaim({ launched: 5 }, { end: "2024-11-23" });
    expect(appendReport(writer, report("a"), [tomorrow], "2024-11-22T20:59:00Z").claims.in_review).toBe(1);
    expect(appendReport(writer, report("b"), [tomorrow], "2024-11-22T21:01:00Z").claims.in_review).toBe(0);
  });

  it("keeps releases in order when the clock goes back", () => {
    const { writer, reader } = freshLedger();
    appendReport(writer, report("a"), [], "2024-11-23T10:00:00.000Z");
    appendReport(writer, report("b"), [], "2024-11-22T10:00:00.000Z");
    expect(readReleases(reader).map((r) => r.committed_at)).toEqual([
      "2024-11-23T10:00:00.000Z",
      "2024-11-23T10:00:00.000Z",
    ]);
  });

  it("writes all of a batch or nothing", () => {
    const { writer, reader } = freshLedger();
    const broken = { ...newClaim({ launched: 5 }), quote: null as unknown as string };
    const batch = [
      { report: report("a"), claims: [newClaim({ launched: 20 })] },
      { report: report("b"), claims: [broken] },
    ];
    expect(() => appendReports(writer, batch, AT)).toThrow("NOT NULL");
    expect(readLatestRelease(reader).id).toBe(0);
    expect(appendReports(writer, batch.slice(0, 1), AT).release?.id).toBe(1);
  });
});

describe("appendDecision", () => {
  const implausible = newClaim({ launched: 16, intercepted: 15, lost: 11 }, NIGHT);
  const decision = { review: "published", reason: "The post says so; 16 is a slip of 26." } as const;

  function waiting() {
    const { writer, reader } = freshLedger();
    appendReport(writer, report("a"), [implausible], AT);
    const [id = ""] = claimIds(report("a").id, [implausible]);
    return { writer, reader, id };
  }

  it("appends a version with the reason, as a release, and regroups", () => {
    const { writer, reader, id } = waiting();
    expect(readAttack(reader, "RU-2024-11-22", null)).toBeNull();
    const decided = appendDecision(writer, id, decision, "2024-11-23T10:00:00Z");
    expect(decided).toMatchObject({ release: { id: 2, claims: 1, attacks: 1 } });
    expect(readClaim(reader, id, null)?.claim).toMatchObject({
      version: 2,
      review: "published",
      review_reason: decision.reason,
    });
    expect(readAttack(reader, "RU-2024-11-22", null)?.attack.launched).toBe(16);
    expect(firstBrokenRelease(reader)).toBeNull();
    expect(readChanges(reader, 1, null).rows[0]).toMatchObject({ kind: "revised", reason: decision.reason });
  });

  it("is not undone by the same report, read again or quoted otherwise, publishing and rejecting", () => {
    const { writer, reader, id } = waiting();
    appendDecision(writer, id, decision, AT);
    expect(appendReport(writer, report("a"), [implausible], AT).release).toBeNull();
    const requoted = { ...implausible, quote: "A longer sentence." };
    expect(appendReport(writer, report("a"), [requoted], AT).claims).toMatchObject({ revised: 1, in_review: 0 });
    appendReport(writer, report("a"), [implausible], AT);
    expect(readClaim(reader, id, null)?.claim).toMatchObject({ version: 4, review: "published" });

    appendDecision(writer, id, { review: "rejected", reason: "Not that raid." }, AT);
    expect(appendReport(writer, report("a"), [implausible], AT).release).toBeNull();
    expect(readClaim(reader, id, null)?.claim).toMatchObject({ version: 5, review: "rejected" });
  });

  it("lapses when the report states other counts", () => {
    const { writer, reader, id } = waiting();
    appendDecision(writer, id, { review: "rejected", reason: "Not that raid." }, AT);
    appendReport(writer, report("a"), [newClaim({ launched: 26, intercepted: 15, lost: 11 }, NIGHT)], AT);
    expect(readClaim(reader, id, null)?.claim).toMatchObject({ review: "published", review_reason: null });
    appendReport(writer, report("a"), [implausible], AT);
    expect(readClaim(reader, id, null)?.claim.review).toBe("in_review");
  });

  it("refuses what is not there, withdrawn, or decided so already, and writes nothing", () => {
    const { writer, reader, id } = waiting();
    expect(appendDecision(writer, "c-none", decision, AT)).toEqual({ refused: "No claim c-none in the ledger." });
    appendDecision(writer, id, decision, AT);
    expect(appendDecision(writer, id, decision, AT)).toMatchObject({ refused: expect.stringContaining("already") });
    appendReport(writer, report("a"), [], AT);
    expect(appendDecision(writer, id, decision, AT)).toMatchObject({ refused: expect.stringContaining("withdrawn") });
    expect(readLatestRelease(reader).id).toBe(3);
  });

  it("can't be changed or deleted", () => {
    const { writer, id } = waiting();
    appendDecision(writer, id, decision, AT);
    expect(() => writer.$client.exec("DELETE FROM decision")).toThrow("append-only");
    expect(() => writer.$client.exec("UPDATE decision SET claim_version = 1")).toThrow("append-only");
  });
});

describe("ids", () => {
  it("of reports come from the address, or from the content without one", () => {
    const url = "https://example.org/a";
    expect(reportId({ url, content_hash: "1" })).toBe(reportId({ url, content_hash: "2" }));
    expect(reportId({ url: null, content_hash: "1" })).not.toBe(reportId({ url: null, content_hash: "2" }));
  });

  it("of claims come from report and statement, never from counts; repetitions are numbered", () => {
    const same = claimIds("r", [newClaim({ launched: 1 }), newClaim({ launched: 2 })]);
    expect(new Set(same).size).toBe(2);
    expect(claimIds("r", [newClaim({ launched: 9 })])[0]).toBe(same[0]);
    expect(claimIds("other", [newClaim({ launched: 1 })])[0]).not.toBe(same[0]);
  });
});

describe("a reader that is open while the writer commits", () => {
  it("sees the new release at its next read", () => {
    const { writer, reader } = freshLedger();
    expect(readLatestRelease(reader).id).toBe(0);
    appendReport(writer, report("a"), [newClaim({ launched: 20, intercepted: 10 }, NIGHT)], AT);
    expect(readLatestRelease(reader).id).toBe(1);
    expect(readAttack(reader, "RU-2024-11-22", null)?.attack.launched).toBe(20);
  });
});
