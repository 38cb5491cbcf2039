import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CLAIM_COLUMNS, REPORT_COLUMNS } from "../contract/columns.ts";
import { csvHeader, csvLine } from "../contract/csv.ts";
import { freshLedger } from "../db/example-ledger.ts";
import { newClaim, report } from "../db/example-reports.ts";
import { type Db, openReader, openWriter } from "../db/open.ts";
import { iterateClaims } from "../db/read/claims.ts";
import { readReport } from "../db/read/reports.ts";
import { appendReport, appendReports } from "../db/writer.ts";
import type { Claim } from "../domain/claim.ts";
import { EVERY_CLAIM } from "../domain/filters.ts";
import { METRICS } from "../domain/metrics.ts";
import { anyClaim } from "../ledger/example-claims.ts";
import { parseClaimsExport, parseReportsExport } from "../sources/ledger-export.ts";
import { planClaims } from "./import-claims.ts";
import { Workplace } from "./testing/command.ts";

const claimsCsv = (claims: readonly Claim[]) =>
  csvHeader(CLAIM_COLUMNS, "plain") + claims.map((claim) => csvLine(CLAIM_COLUMNS, claim, "plain")).join("");

const anyTime = fc.constantFrom(null, "00:30", "23:59");
const missing = fc
  .constantFrom("withheld", "named_only", "ambiguous")
  .map((reason) => ({ value: null, reason }) as const);

/** Claims as a ledger holds them: with phrases of any letters, places in them, times, and counts of every kind. */
const anyHeld: fc.Arbitrary<Claim> = fc
  .record({
    claim: anyClaim,
    quote: fc.string({ minLength: 1, unit: fc.constantFrom("a", "7", " ", ",", '"', "\n", "ї", "=") }),
    reason: fc.option(fc.string({ minLength: 1 })),
    span: fc.option(fc.tuple(fc.nat(9), fc.nat(9)), { nil: undefined }),
    hit_locations: fc.option(missing, { nil: undefined }),
    start_time: anyTime,
    end_time: anyTime,
  })
  .map(({ claim, quote, reason, span, hit_locations, ...times }) => {
    const counts: Claim["counts"] = {};
    for (const metric of METRICS) {
      const count = metric === "hit_locations" ? hit_locations : claim.counts[metric];
      if (count) counts[metric] = span ? { ...count, span } : count;
    }
    return { ...claim, ...times, quote, counts, review_reason: reason, withdrawn: false };
  });

describe("claims.csv", () => {
  it("is read back as the claims that it was written from", () => {
    fc.assert(
      fc.property(fc.array(anyHeld, { maxLength: 5 }), (claims) => {
        expect(parseClaimsExport(claimsCsv(claims), "claims.csv")).toEqual({ rows: claims, problems: [] });
      }),
    );
  });

  it.each([
    ["launched", "many", /counts.launched/],
    ["launched_status", "lost", /counts.launched/],
    ["weapon", "zeppelin", /weapon/],
    ["end", "2024-02-30", /end/],
    ["quote", "", /quote/],
    ["confidence", "2", /confidence/],
  ])("names the row whose %s is %j, and keeps the others", (column, cell, reason) => {
    const { rows } = parseClaimsExport(claimsCsv([held(newClaim({ launched: 3 }))]), "c");
    const place = CLAIM_COLUMNS.findIndex(({ name }) => name === column);
    const [header = "", row = ""] = claimsCsv(rows).split("\r\n");
    const cells = row.split(",");
    const spoilt = cells.map((text, at) => (at === place ? cell : text)).join(",");
    const read = parseClaimsExport([header, row, spoilt, row].join("\r\n"), "claims.csv");
    expect(read.rows).toHaveLength(2);
    expect(read.problems).toMatchObject([{ name: "claims.csv:3", reason: expect.stringMatching(reason) }]);
  });
});

const held = (claim: ReturnType<typeof newClaim>): Claim => ({
  ...claim,
  id: "c-1",
  version: 1,
  report_id: "r-1",
  withdrawn: false,
});

const allClaims = (db: Db) => [...iterateClaims(db, EVERY_CLAIM)].flat();

/** A ledger with a report that was corrected since, and one with a statement made twice. */
function filled() {
  const ledger = freshLedger();
  const first = newClaim(
    { launched: 71, stopped: 60 },
    { start: "2024-11-21", start_time: "19:00", end_time: "08:00" },
  );
  appendReport(
    ledger.writer,
    report("a"),
    [first, newClaim({ launched: 2 }, { weapon: "kh-59" })],
    "2024-11-23T10:00:00Z",
  );
  appendReport(ledger.writer, report("a"), [{ ...first, quote: "60 of 71." }], "2024-11-24T10:00:00Z");
  const twice = [newClaim({ launched: 8 }), newClaim({ launched: 9 })];
  appendReport(ledger.writer, report("b", { publisher: null }), twice, "2024-11-25T10:00:00Z");
  return ledger;
}

/** What a ledger exports, read back. */
function exported(db: Db) {
  const claims = allClaims(db);
  const reports = [...new Set(claims.map((claim) => claim.report_id))].map((id) => readReport(db, id, null)?.report);
  const rows = reports.flatMap((one) => (one ? csvLine(REPORT_COLUMNS, { ...one, claims: 1 }, "plain") : []));
  const described = parseReportsExport(csvHeader(REPORT_COLUMNS, "plain") + rows.join(""), "reports.csv");
  expect(described.problems).toEqual([]);
  return {
    claims: parseClaimsExport(claimsCsv(claims), "claims.csv").rows,
    reports: new Map(described.rows.map((one) => [one.id, one])),
  };
}

const AT = "2024-12-01T10:00:00Z";
const unversioned = (claims: readonly Claim[]) => claims.map(({ version: _version, ...claim }) => claim);

describe("taking in the claims of another ledger", () => {
  it("gives an empty ledger the same claims and reports, and twice nothing", () => {
    const { reader: from } = filled();
    const { writer, reader } = freshLedger();
    const { claims, reports } = exported(from);
    const plan = planClaims(claims, reports, writer);
    expect(plan).toMatchObject({ added: 3, revised: 0, known: 0, differing: [] });
    expect(appendReports(writer, plan.batch, AT).claims).toMatchObject({ added: 3 });
    expect(unversioned(allClaims(reader))).toEqual(unversioned(allClaims(from)));
    for (const name of ["a", "b"]) {
      const { id } = report(name);
      expect(readReport(reader, id, null)?.report).toEqual(readReport(from, id, null)?.report);
    }
    const again = planClaims(exported(reader).claims, reports, writer);
    expect(again).toMatchObject({ batch: [], added: 0, known: 3 });
    expect(planClaims(claims, reports, writer)).toMatchObject({ batch: [], added: 0, revised: 0, known: 3 });
  });

  it("changes nothing in the ledger that it came from", () => {
    const { writer, reader } = filled();
    const { claims, reports } = exported(reader);
    expect(planClaims(claims, reports, writer)).toMatchObject({ batch: [], known: 3, differing: [] });
  });

  it("adds what a part of an export brings and withdraws nothing", () => {
    const { writer, reader } = filled();
    const { claims, reports } = exported(reader);
    const more = { ...(claims[0] as Claim), id: "c-other", weapon: "kinzhal" } as const;
    const plan = planClaims([more], reports, writer);
    expect(appendReports(writer, plan.batch, AT).claims).toMatchObject({ added: 1, withdrawn: 0 });
    expect(allClaims(reader)).toHaveLength(4);
  });

  it("revises by a later version, and leaves and names what is no later", () => {
    const { writer, reader } = filled();
    const { claims, reports } = exported(reader);
    const [first] = claims as [Claim];
    const other: Claim = { ...first, counts: { launched: { value: 72, qualifier: "exact" } } };
    expect(planClaims([other], reports, writer)).toMatchObject({ batch: [], differing: [first.id] });
    const plan = planClaims([{ ...other, version: first.version + 1 }], reports, writer);
    expect(appendReports(writer, plan.batch, AT).claims).toMatchObject({ revised: 1, withdrawn: 0 });
    expect(allClaims(reader).find(({ id }) => id === first.id)?.counts.launched?.value).toBe(72);
  });

  it("takes a claim once that the files hold twice, and names one that they hold otherwise", () => {
    const { writer } = freshLedger();
    const one = held(newClaim({ launched: 3 }));
    const otherwise: Claim = { ...one, version: 2, counts: {} };
    const plan = planClaims([one, one, otherwise], new Map(), writer);
    expect(plan).toMatchObject({ added: 1, known: 1, differing: ["c-1"] });
    expect(appendReports(writer, plan.batch, AT).claims).toMatchObject({ added: 1 });
  });

  it("keeps a report that no file describes out of our own", () => {
    const { writer, reader } = freshLedger();
    const plan = planClaims([held(newClaim({ launched: 3 }))], new Map(), writer);
    appendReports(writer, plan.batch, AT);
    expect(readReport(reader, "r-1", null)?.report).toMatchObject({ origin: "imported", url: null });
  });
});

describe("ledger import claims.csv reports.csv", () => {
  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.remove());

  it("reads what ledger export wrote", async () => {
    const stated = [newClaim({ launched: 71, stopped: 60 }, { quote: "60, and 71." })];
    const fill = (path: string) => {
      const db = openWriter(path);
      appendReport(db, report("a"), stated, "2024-11-24T10:00:00Z");
      db.$client.close();
    };
    fill(place.database);
    const exports = ["claims", "reports"].map((name) => place.run(["export", name, "--format", "csv"]));
    const [claims, reports] = (await Promise.all(exports)).map(({ stdout }) => stdout) as [string, string];
    const files = [place.write("claims.csv", claims), place.write("reports.csv", reports)];
    const other = new Workplace();
    const first = await other.run(["import", ...files]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/1 claim read, 0 known, 1 added, 0 revised; release 1 in /);
    expect((await other.run(["import", ...files])).stdout).toMatch(/1 known, 0 added, 0 revised; nothing new in /);
    const [from, to] = [openReader(place.database), openReader(other.database)];
    expect(allClaims(to)).toEqual(allClaims(from));
    from.$client.close();
    to.$client.close();
    other.remove();
  }, 120_000);
});
