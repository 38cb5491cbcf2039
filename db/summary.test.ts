import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attack } from "../domain/attack.ts";
import { STEPS } from "../domain/calendar.ts";
import type { Claim } from "../domain/claim.ts";
import type { RatesFilter } from "../domain/filters.ts";
import { DATE_RULES, MEASURES } from "../domain/rates.ts";
import type { Report } from "../domain/report.ts";
import { anyClaim } from "../ledger/example-claims.ts";
import { groupAttacks } from "../ledger/group.ts";
import { periodSums, ratesOf } from "../ledger/rates.ts";
import type { Sources } from "../ledger/statements.ts";
import { freshLedger } from "./example-ledger.ts";
import { report, withoutIdentity } from "./example-reports.ts";
import type { Db } from "./open.ts";
import { iterateAttacks, readAttacks } from "./read/attacks.ts";
import { readClaims } from "./read/claims.ts";
import { readRates } from "./read/rates.ts";
import { deriveAt, derivedAt } from "./snapshot.ts";
import { appendReports } from "./writer.ts";

/** Commits of a ledger's life: each brings some of five reports with whatever they state then. */
const anyLife = fc.array(
  fc.uniqueArray(
    fc.record({ name: fc.constantFrom("a", "b", "c", "d", "e"), claims: fc.array(anyClaim, { maxLength: 6 }) }),
    {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 4,
    },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Two of the five are tables with a licence of their own. */
const numbered = (name: string, rest: Partial<Report> = {}) =>
  report(name, { ...rest, origin: name < "d" ? "extracted" : "imported" });

function live(life: { name: string; claims: Claim[] }[][]) {
  const { writer, reader } = freshLedger();
  const states = new Map<number, Claim[]>();
  const stated = new Map<string, Claim[]>();
  life.forEach((commit, index) => {
    const batch = commit.map(({ name, claims }) => ({
      report: numbered(name, { published: `2024-11-0${index + 1}` }),
      claims: claims.map(withoutIdentity),
    }));
    const done = appendReports(writer, batch, `2025-0${index + 1}-15T10:00:00Z`);
    for (const { name, claims } of commit) stated.set(name, claims);
    if (done.release) states.set(done.release.id, [...stated.values()].flat());
  });
  return { writer, reader, states };
}

function sourcesOf(db: Db): Sources {
  const rows = db.$client.prepare("SELECT id, url, published FROM report ORDER BY version").all();
  return new Map((rows as Pick<Report, "id" | "url" | "published">[]).map(({ id, ...source }) => [id, source]));
}

/** A table without regard to the order of its rows. */
const rowsOf = (db: Db, table: string) =>
  (db.$client.prepare(`SELECT * FROM ${table}`).all() as object[]).map((row) => JSON.stringify(row)).sort();

const ALL = { q: null, from: null, to: null, as_of: null, sort: "end", limit: 1000, cursor: null } as const;
const LIST = { ...ALL, attacker: null, weapon: [], claimant: [], date: "end", kind: null, scope: null } as const;

const anyFilter: fc.Arbitrary<RatesFilter> = fc.record({
  attacker: fc.constantFrom("RU", "UA"),
  weapon: fc.constantFrom([], ["mixed", "drone", "shahed"] as const),
  claimant: fc.constantFrom([], ["preferred", "ukrainian-air-force", "media"] as const),
  measure: fc.constantFrom(...MEASURES),
  step: fc.constantFrom(...STEPS),
  from: fc.constantFrom(null, "2024-02-29"),
  to: fc.constantFrom(null, "2024-12-31"),
  date: fc.constantFrom(...DATE_RULES),
  as_of: fc.constant(null),
  imported: fc.boolean(),
});

describe("the derived tables", () => {
  it("equal a recomputation from the claims, over revisions and withdrawals", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { reader, states } = live(life);
        const latest = Math.max(0, ...states.keys());
        const recomputed = deriveAt(reader, latest);
        for (const table of ["attack", "statement", "figure", "figure_claimant"]) {
          expect(rowsOf(reader, table)).toEqual(rowsOf(recomputed, table));
        }
        recomputed.$client.close();
      }),
      { numRuns: 20 },
    );
  });

  it("answer rates as the pure functions do from the claims of the release", () => {
    fc.assert(
      fc.property(anyLife, anyFilter, (life, filter) => {
        const { reader, states } = live(life);
        const latest = Math.max(0, ...states.keys());
        const day = latest === 0 ? "1970-01-01" : `2025-0${life.length}-15`;
        const claims = readClaims(reader, { ...LIST, imported: filter.imported }).rows;
        const rates = ratesOf(periodSums(groupAttacks(claims, sourcesOf(reader)), filter), filter, day);
        const read = readRates(reader, filter);
        expect(read.map(({ days, partial, ...rest }) => rest)).toEqual(rates.map(({ days, partial, ...rest }) => rest));
      }),
      { numRuns: 20 },
    );
  });

  it("are made up for every past release as they stood then", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { writer, reader, states } = live([]);
        const then = new Map<number, string[][]>();
        const tables = ["attack", "statement", "figure", "figure_claimant"];
        life.forEach((commit, index) => {
          const batch = commit.map(({ name, claims }) => ({
            report: numbered(name),
            claims: claims.map(withoutIdentity),
          }));
          const done = appendReports(writer, batch, `2025-0${index + 1}-15T10:00:00Z`);
          if (done.release)
            then.set(
              done.release.id,
              tables.map((table) => rowsOf(reader, table)),
            );
        });
        expect(states.size).toBe(0);
        for (const [release, before] of then) {
          const state = derivedAt(reader, release);
          expect(tables.map((table) => rowsOf(state, table))).toEqual(before);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("lists without imported claims", () => {
  it("give the attacks that the other claims alone make", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { reader } = live(life);
        const own = { ...LIST, imported: false } as const;
        const claims = readClaims(reader, own).rows;
        const attacks = groupAttacks(claims, sourcesOf(reader));
        const read = readAttacks(reader, own);
        expect(read.rows.map(({ id, statements }) => ({ id, statements }))).toEqual(
          attacks
            .sort((a, b) => (`${a.end} ${a.id}` < `${b.end} ${b.id}` ? -1 : 1))
            .map(({ id, statements }) => ({ id, statements })),
        );
        expect(read.total).toBe(attacks.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe("lists", () => {
  it("give each attack once over all pages, in order, and the same in one", () => {
    fc.assert(
      fc.property(
        anyLife,
        fc.constantFrom("end", "-end", "start", "-start", "launched", "-launched"),
        fc.integer({ min: 1, max: 4 }),
        (life, sort, limit) => {
          const { reader } = live(life);
          const whole = readAttacks(reader, { ...LIST, sort });
          const paged = [...iterateAttacks(reader, { ...LIST, sort, limit })].flat();
          expect(paged).toEqual(whole.rows);
          expect(whole.total).toBe(whole.rows.length);
          const field = sort.replace("-", "") as "end" | "start" | "launched";
          const keys = whole.rows.map((row: Attack & { launched: number | null }) => row[field] ?? -1);
          const sorted = [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
          expect(keys).toEqual(sort.startsWith("-") ? sorted.reverse() : sorted);
        },
      ),
      { numRuns: 20 },
    );
  });
});
