import { describe, expect, it } from "vitest";
import type { Claim } from "../../domain/claim.ts";
import {
  type AttacksFilter,
  CHANGE_KINDS,
  type ClaimsFilter,
  type RatesFilter,
  type ReportsFilter,
} from "../../domain/filters.ts";
import { LedgerError } from "../errors.ts";
import { freshLedger } from "../example-ledger.ts";
import { newClaim, report } from "../example-reports.ts";
import { snapshot } from "../snapshot.ts";
import { appendReport } from "../writer.ts";
import { iterateAttacks, readAttack, readAttacks } from "./attacks.ts";
import { readChangeCounts, readChanges } from "./changes.ts";
import { iterateClaims, readClaim, readClaims } from "./claims.ts";
import { readCoverage } from "./coverage.ts";
import { readRates } from "./rates.ts";
import { readLatestRelease, readReleases, resolveRelease } from "./releases.ts";
import { readReport, readReports } from "./reports.ts";

const REPORTS: ReportsFilter = {
  q: null,
  from: null,
  to: null,
  as_of: null,
  sort: "-published",
  limit: 100,
  cursor: null,
};
const ATTACKS: AttacksFilter = { ...REPORTS, sort: "-end", attacker: null, weapon: [], claimant: [], date: "end" };
const CLAIMS: ClaimsFilter = { ...ATTACKS, kind: null, scope: null };
const RATES: RatesFilter = {
  attacker: "RU",
  weapon: ["drone"],
  claimant: ["preferred"],
  measure: "stopped",
  step: "month",
  from: null,
  to: null,
  date: "end",
  as_of: null,
};

/** Three reports in three releases, the second of which is revised and the third withdrawn from later. */
function filled() {
  const ledger = freshLedger();
  const { writer } = ledger;
  appendReport(
    writer,
    report("first", { published: "2024-11-22", title: "Ніч на 22 листопада" }),
    [
      newClaim(
        { launched: 114, intercepted: 64, lost: 41 },
        { start: "2024-11-21", end: "2024-11-22", quote: "Збито 64." },
      ),
      newClaim({ intercepted: 10 }, { end: "2024-11-22", scope: "Kyiv", claimant: "ukrainian-regional" }),
    ],
    "2024-11-22T12:00:00.000Z",
  );
  appendReport(
    writer,
    report("second", { published: "2024-12-01", publisher: "Other Paper" }),
    [
      newClaim({ launched: 40, intercepted: 30 }, { start: "2024-11-30", end: "2024-12-01", weapon: "shahed" }),
      newClaim({ intercepted: 5 }, { attacker: "UA", claimant: "russian-mod", end: "2024-12-01", weapon: "atacms" }),
      newClaim({ launched: 6987 }, { kind: "period", start: "2024-01-01", end: "2024-12-01" }),
    ],
    "2024-12-01T12:00:00.000Z",
  );
  appendReport(
    writer,
    report("second", { published: "2024-12-01", publisher: "Other Paper", content_hash: "0".repeat(64) }),
    [newClaim({ launched: 40, intercepted: 36 }, { start: "2024-11-30", end: "2024-12-01", weapon: "shahed" })],
    "2024-12-05T12:00:00.000Z",
  );
  return ledger;
}

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof LedgerError) return error.code;
    throw error;
  }
  return "";
};

describe("releases", () => {
  it("of an empty ledger is release 0", () => {
    const { reader } = freshLedger();
    expect(readLatestRelease(reader)).toMatchObject({ id: 0, claims: 0 });
    expect(readReleases(reader)).toEqual([]);
    expect(codeOf(() => resolveRelease(reader, "2024-11-22"))).toBe("no_release");
    expect(readRates(reader, RATES)).toEqual([]);
    expect(readAttacks(reader, ATTACKS)).toEqual({ rows: [], next: null, total: 0 });
    expect(readCoverage(reader, null, null)).toMatchObject({ claims: 0, days: 0, first_day: null });
  });

  it("of a day is the last one committed on or before it", () => {
    const { reader } = filled();
    expect(resolveRelease(reader, "2024-11-22").id).toBe(1);
    expect(resolveRelease(reader, "2024-12-04").id).toBe(2);
    expect(resolveRelease(reader, null).id).toBe(3);
    expect(codeOf(() => resolveRelease(reader, "2024-11-21"))).toBe("no_release");
    expect(() => resolveRelease(reader, "2024-11-21")).toThrow("the first one is of 2024-11-22");
  });
});

describe("rates", () => {
  it("answer as known today and as known then", () => {
    const { reader } = filled();
    const shares = (as_of: string | null) =>
      readRates(reader, { ...RATES, as_of }).map((r) => [r.period_start, r.numerator, r.denominator, r.partial]);
    expect(shares(null)).toEqual([
      ["2024-11-01", 105, 114, false],
      ["2024-12-01", 36, 40, true],
    ]);
    expect(shares("2024-12-04")).toEqual([
      ["2024-11-01", 105, 114, false],
      ["2024-12-01", 30, 40, true],
    ]);
    expect(shares("2024-11-30")).toEqual([["2024-11-01", 105, 114, true]]);
  });

  it.each([
    ["day", "2024-12-01"],
    ["week", "2024-11-25"],
    ["month", "2024-12-01"],
    ["quarter", "2024-10-01"],
    ["year", "2024-01-01"],
  ] as const)("by %s file 1 December 2024, a Sunday, under %s", (step, start) => {
    const { reader } = filled();
    expect(readRates(reader, { ...RATES, weapon: ["shahed"], step }).map((r) => r.period_start)).toEqual([start]);
  });

  it("count a day with two raids once", () => {
    const { reader, writer } = freshLedger();
    const claims = [
      newClaim({ launched: 90, intercepted: 87 }, { start: "2023-12-31", end: "2024-01-01" }),
      newClaim({ launched: 10, intercepted: 9 }, { end: "2024-01-01" }),
    ];
    appendReport(writer, report("waves"), claims, "2024-01-02T12:00:00Z");
    expect(readRates(reader, RATES)[0]).toMatchObject({ numerator: 96, denominator: 100, attacks: 2, days_covered: 1 });
  });

  it("name the claimants that they stand on", () => {
    const { reader } = filled();
    expect(readRates(reader, RATES).map((r) => r.claimants)).toEqual([
      ["ukrainian-air-force"],
      ["ukrainian-air-force"],
    ]);
  });
});

describe("attacks", () => {
  const ids = (filter: Partial<AttacksFilter>) =>
    readAttacks(filled().reader, { ...ATTACKS, ...filter }).rows.map((r) => r.id);

  it.each<[string, Partial<AttacksFilter>, string[]]>([
    ["nothing", {}, ["RU-2024-12-01", "RU-2024-11-22"]],
    ["attacker", { attacker: "UA" }, []],
    ["a wide weapon", { weapon: ["drone"] }, ["RU-2024-12-01", "RU-2024-11-22"]],
    ["a narrow weapon", { weapon: ["shahed"] }, ["RU-2024-12-01"]],
    ["claimant", { claimant: ["ukrainian-regional"] }, ["RU-2024-11-22"]],
    ["first day", { from: "2024-12-01" }, ["RU-2024-12-01"]],
    ["last day", { to: "2024-11-22" }, ["RU-2024-11-22"]],
    ["start day", { from: "2024-12-01", date: "start" }, []],
    ["a word in any case", { q: "KYIV" }, ["RU-2024-11-22"]],
    ["a percent sign", { q: "%" }, []],
    ["a past release", { as_of: "2024-12-04" }, ["UA-2024-12-01", "RU-2024-12-01", "RU-2024-11-22"]],
    ["sort", { sort: "launched" }, ["RU-2024-12-01", "RU-2024-11-22"]],
  ])("by %s", (_name, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it("give one with claims, reports and neighbours", () => {
    const { reader } = filled();
    const detail = readAttack(reader, "RU-2024-11-22", null);
    expect(detail).toMatchObject({ previous: null, next: "RU-2024-12-01" });
    expect(detail?.attack).toMatchObject({
      reports: 1,
      claims: 2,
      weapons: ["drone"],
      places: ["Kyiv"],
      launched: 114,
    });
    expect(detail?.claims).toHaveLength(2);
    expect(detail?.reports.map((r) => r.title)).toEqual(["Ніч на 22 листопада"]);
    expect(readAttack(reader, "RU-2024-12-01", null)?.previous).toBe("RU-2024-11-22");
    expect(readAttack(reader, "RU-2024-12-01", "2024-11-30")).toBeNull();
    expect(readAttack(reader, "RU-1999-01-01", null)).toBeNull();
  });

  it("pages keep the release that they began at", () => {
    const { reader, writer } = filled();
    const first = readAttacks(reader, { ...ATTACKS, limit: 1 });
    expect(first).toMatchObject({ total: 2, rows: [{ id: "RU-2024-12-01" }] });
    appendReport(writer, report("late"), [newClaim({ launched: 1 }, { end: "2024-11-25" })], "2024-12-06T12:00:00Z");
    const second = readAttacks(reader, { ...ATTACKS, limit: 1, cursor: first.next });
    expect(second).toMatchObject({ total: 2, rows: [{ id: "RU-2024-11-22" }], next: null });
    expect(readAttacks(reader, { ...ATTACKS, limit: 1 }).total).toBe(3);
  });

  it("an export keeps its release too", () => {
    const { reader, writer } = filled();
    const pages = iterateAttacks(reader, { ...ATTACKS, limit: 1 });
    const seen = [...(pages.next().value ?? [])];
    appendReport(writer, report("late"), [newClaim({ launched: 1 }, { end: "2024-11-25" })], "2024-12-06T12:00:00Z");
    for (const page of pages) seen.push(...page);
    expect(seen.map((row) => row.id)).toEqual(["RU-2024-12-01", "RU-2024-11-22"]);
  });

  it("refuse cursors and sorts that are not theirs", () => {
    const { reader } = filled();
    const { next } = readAttacks(reader, { ...ATTACKS, limit: 1 });
    expect(codeOf(() => readAttacks(reader, { ...ATTACKS, weapon: ["shahed"], cursor: next }))).toBe("invalid_cursor");
    for (const cursor of ["", "x", "e30", "bnVsbA", "😀"]) {
      expect(codeOf(() => readAttacks(reader, { ...ATTACKS, cursor }))).toBe("invalid_cursor");
    }
    expect(codeOf(() => readAttacks(reader, { ...ATTACKS, sort: "id; DROP TABLE attack" }))).toBe("invalid_sort");
  });
});

describe("claims", () => {
  const found = (filter: Partial<ClaimsFilter>) =>
    readClaims(filled().reader, { ...CLAIMS, ...filter }).rows.map((c) => `${c.weapon} ${c.scope} ${c.version}`);

  it.each<[string, Partial<ClaimsFilter>, string[]]>([
    ["nothing", {}, ["shahed national 2", "drone Kyiv 1", "drone national 1"]],
    ["kind", { kind: "period" }, []],
    ["kind, then", { kind: "period", as_of: "2024-12-01" }, ["drone national 1"]],
    ["scope in any case", { scope: "kyiv" }, ["drone Kyiv 1"]],
    ["claimant", { claimant: ["russian-mod"], as_of: "2024-12-01" }, ["atacms national 1"]],
    ["Ukrainian words in any case", { q: "ЗБИТО" }, ["drone national 1"]],
    ["wide weapon", { weapon: ["missile"], as_of: "2024-12-01" }, ["atacms national 1"]],
    ["the version of a past release", { weapon: ["shahed"], as_of: "2024-12-04" }, ["shahed national 1"]],
    ["dates by start", { from: "2024-11-22", date: "start" }, ["shahed national 2", "drone Kyiv 1"]],
  ])("by %s", (_name, filter, expected) => {
    expect(found(filter).sort()).toEqual([...expected].sort());
  });

  it("give one with its versions and report, withdrawn ones too", () => {
    const { reader } = filled();
    const [shahed] = readClaims(reader, { ...CLAIMS, weapon: ["shahed"] }).rows;
    const detail = readClaim(reader, shahed?.id ?? "", null);
    expect(detail?.versions.map((v) => v.counts.intercepted?.value)).toEqual([36, 30]);
    expect(detail?.report.publisher).toBe("Other Paper");
    expect(readClaim(reader, shahed?.id ?? "", "2024-12-04")?.claim.counts.intercepted?.value).toBe(30);
    expect(readClaim(reader, shahed?.id ?? "", "2024-11-30")).toBeNull();
    const [gone] = readClaims(reader, { ...CLAIMS, weapon: ["atacms"], as_of: "2024-12-01" }).rows;
    expect(readClaim(reader, gone?.id ?? "", null)?.claim.withdrawn).toBe(true);
  });

  it("come in pages of the size asked, each once", () => {
    const { reader } = filled();
    const filter = { ...CLAIMS, as_of: "2024-12-01", limit: 2 };
    const pages = [...iterateClaims(reader, filter)];
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(readClaims(reader, { ...filter, limit: 100 }).rows);
  });
});

describe("reports", () => {
  it("come with the number of their claims, by words and dates", () => {
    const { reader } = filled();
    const rows = (filter: Partial<ReportsFilter>) =>
      readReports(reader, { ...REPORTS, ...filter }).rows.map((r) => [r.published, r.claims]);
    expect(rows({})).toEqual([
      ["2024-12-01", 1],
      ["2024-11-22", 2],
    ]);
    expect(rows({ as_of: "2024-12-01" })[0]).toEqual(["2024-12-01", 3]);
    expect(rows({ q: "ЛИСТОПАДА" })).toEqual([["2024-11-22", 2]]);
    expect(rows({ to: "2024-11-30" })).toEqual([["2024-11-22", 2]]);
    const first = readReports(reader, { ...REPORTS, limit: 1 });
    expect(first.total).toBe(2);
    expect(readReports(reader, { ...REPORTS, limit: 1, cursor: first.next }).rows.map((r) => r.published)).toEqual([
      "2024-11-22",
    ]);
  });

  it("give the version of a past day", () => {
    const { reader } = filled();
    const { id } = report("second");
    expect(readReport(reader, id, null)?.report.content_hash).toBe("0".repeat(64));
    expect(readReport(reader, id, "2024-12-01")?.report.content_hash).not.toBe("0".repeat(64));
    expect(readReport(reader, id, "2024-11-30")).toBeNull();
  });
});

describe("coverage", () => {
  it("counts what holds, of one attacker or all", () => {
    const { reader } = filled();
    expect(readCoverage(reader, "RU", null)).toEqual({
      reports: 2,
      claims: 3,
      claims_with_rate: 2,
      in_review: 0,
      attacks: 2,
      conflicts: 0,
      first_day: "2024-11-22",
      last_day: "2024-12-01",
      days_covered: 2,
      days: 10,
    });
    expect(readCoverage(reader, "UA", null)).toMatchObject({ claims: 0, attacks: 0 });
    expect(readCoverage(reader, "UA", "2024-12-01")).toMatchObject({ claims: 1, attacks: 1 });
    expect(readCoverage(reader, null, "2024-12-01")).toMatchObject({ reports: 2, claims: 5, attacks: 3 });
  });
});

describe("changes", () => {
  it("come newest release first, page by page, with before and after", () => {
    const { reader } = filled();
    const all = readChanges(reader, 100, null);
    expect(all.total).toBe(8);
    expect(all.rows.map((c) => c.release)).toEqual([3, 3, 3, 2, 2, 2, 1, 1]);
    const revised = all.rows.find((c) => c.kind === "revised");
    expect([revised?.before?.counts.intercepted?.value, revised?.after.counts.intercepted?.value]).toEqual([30, 36]);
    const paged = [];
    let cursor: string | null = null;
    do {
      const page: ReturnType<typeof readChanges> = readChanges(reader, 3, cursor);
      paged.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
    expect(paged).toEqual(all.rows);
  });

  it("can be asked for by release and kind, and are counted so", () => {
    const { reader } = filled();
    const all = readChanges(reader, 100, null).rows;
    const counts = readChangeCounts(reader, [1, 2, 3, 4]);
    for (const release of [1, 2, 3]) {
      for (const kind of CHANGE_KINDS) {
        const rows = all.filter((change) => change.release === release && change.kind === kind);
        const page = readChanges(reader, 100, null, { release, kind });
        expect(page.rows, `${kind} in release ${release}`).toEqual(rows);
        expect(page.total).toBe(rows.length);
        expect(counts.get(release)?.[kind]).toBe(rows.length);
      }
    }
    expect(new Set(all.map((change) => change.kind)).size).toBe(3);
    expect(counts.has(4)).toBe(false);
    const first = readChanges(reader, 1, null, { release: 3, kind: null });
    expect(() => readChanges(reader, 1, first.next, { release: 2, kind: null })).toThrow(/does not belong/);
  });
});

describe("snapshot", () => {
  it("shows one release to all its reads while the writer commits", () => {
    const { reader, writer } = filled();
    const [before, after] = snapshot(reader, () => {
      const first = readLatestRelease(reader).id;
      appendReport(writer, report("late"), [newClaim({ launched: 1 }, { end: "2024-11-25" })], "2024-12-06T12:00:00Z");
      return [first, readLatestRelease(reader).id];
    });
    expect(after).toBe(before);
    expect(readLatestRelease(reader).id).toBe(before + 1);
  });
});

describe("lists without imported claims", () => {
  it("leave out claims, reports, changes and what they add to attacks and rates", () => {
    const { writer, reader } = freshLedger();
    const table = report("table", { origin: "imported", license: "CC-BY-NC-SA-4.0" });
    const kinzhal = newClaim({ launched: 12, intercepted: 3 }, { weapon: "kinzhal" });
    appendReport(writer, table, [newClaim({ launched: 90, intercepted: 40 }), kinzhal], "2024-11-22T12:00:00Z");
    expect(readAttacks(reader, { ...ATTACKS, imported: false }).total).toBe(0);
    appendReport(writer, report("own"), [newClaim({ launched: 80, intercepted: 40 })], "2024-11-23T12:00:00Z");

    expect(readClaims(reader, CLAIMS).total).toBe(3);
    const own = readClaims(reader, { ...CLAIMS, imported: false });
    expect(own.total).toBe(1);
    expect(own.rows.map((claim) => claim.report_id)).toEqual([report("own").id]);
    expect(readReports(reader, { ...REPORTS, imported: false }).rows.map(({ id }) => id)).toEqual([report("own").id]);
    const changes = readChanges(reader, 10, null, { release: null, kind: null, imported: false });
    expect(changes.rows.map((change) => change.after.report_id)).toEqual([report("own").id]);

    const attacks = (imported: boolean) =>
      readAttacks(reader, { ...ATTACKS, imported }).rows.map(({ launched, claims, agreement, weapons }) => ({
        launched,
        claims,
        agreement,
        weapons,
      }));
    expect(attacks(true)).toMatchObject([{ claims: 3, agreement: "differ", weapons: ["drone", "kinzhal"] }]);
    expect(attacks(false)).toEqual([{ launched: 80, claims: 1, agreement: "one_claimant", weapons: ["drone"] }]);
    expect(readAttacks(reader, { ...ATTACKS, weapon: ["kinzhal"], imported: false }).total).toBe(0);
    const rates = (imported: boolean) =>
      readRates(reader, { ...RATES, weapon: [], imported }).map(({ weapon, denominator }) => [weapon, denominator]);
    expect(rates(true)).toContainEqual(["kinzhal", 12]);
    expect(rates(false)).toEqual([
      ["mixed", 80],
      ["drone", 80],
    ]);
    expect(readLatestRelease(reader)).toMatchObject({ attacks: 1, claims: 3 });
    expect(readCoverage(reader, null, null).attacks).toBe(1);
    expect(readAttack(reader, "RU-2024-11-22", null)?.attack.weapons).toEqual(["drone", "kinzhal"]);
  });
});

describe("a page of claims", () => {
  it("holds the claims as they are read one by one", () => {
    const { writer, reader } = freshLedger();
    const counts: Claim["counts"] = {
      launched: { value: 114, qualifier: "at_least", span: [3, 6] },
      intercepted: { value: 0, qualifier: "exact" },
      left: { value: null, reason: "withheld", span: [8, 12] },
      debris_locations: { value: 7, qualifier: "about" },
    };
    const claims = [
      { ...newClaim({}, { start: "2024-11-21", end: "2024-11-22" }), counts },
      newClaim({ launched: 16, intercepted: 20 }, { weapon: "kh-59", start: null, confidence: 0.5 }),
    ];
    appendReport(writer, report("a"), claims, "2024-11-22T12:00:00Z");
    const { rows } = readClaims(reader, CLAIMS);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toEqual(readClaim(reader, row.id, null)?.claim);
  });

  it("is found by an index, the first one and those after it", () => {
    const { reader } = filled();
    const plans: string[] = [];
    const prepare = reader.$client.prepare.bind(reader.$client);
    for (const sort of ["end", "-start", "launched"]) {
      const first = readClaims(reader, { ...CLAIMS, sort, limit: 1 });
      reader.$client.prepare = ((sql: string) => {
        if (sql.includes("order by")) plans.push(sql);
        return prepare(sql);
      }) as typeof prepare;
      readClaims(reader, { ...CLAIMS, sort, limit: 1, cursor: first.next });
      reader.$client.prepare = prepare;
    }
    expect(plans).toHaveLength(3);
    for (const sql of plans) {
      const parameters = Array.from({ length: sql.split("?").length - 1 }, () => 1);
      const plan = prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
      const details = plan.map(({ detail }) => detail).join("; ");
      expect(details).toMatch(/SEARCH claim USING INDEX claim_by_/);
      expect(details).not.toContain("TEMP B-TREE");
    }
  });
});
