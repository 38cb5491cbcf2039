import { describe, expect, it } from "vitest";
import { addDays } from "../domain/calendar.ts";
import { claim } from "../ledger/example-claims.ts";
import { DERIVED_INDEXES, DeferredIndexes, LIST_INDEXES } from "./deferred-indexes.ts";
import { Deriver } from "./derive.ts";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import type { Db } from "./open.ts";
import { appendReport, appendReports, type ReportWithClaims } from "./writer.ts";

const indexes = (db: Db) =>
  db.$client.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name").all() as {
    name: string;
    sql: string | null;
  }[];

const namesOf = (db: Db) => indexes(db).map(({ name }) => name);

const LARGE = 20_000;
/** Over a period: no raid is made of them. */
const large = Array.from({ length: LARGE }, (_, n) =>
  newClaim({ launched: n % 90 }, { kind: "period", scope: `Place ${n}` }),
);
const one: ReportWithClaims = { report: report("a"), claims: [newClaim({ launched: 20, intercepted: 9 })] };

describe("indexes that are left out", () => {
  it("are all there before, and as they were after", () => {
    const { writer } = freshLedger();
    const before = indexes(writer);
    expect(namesOf(writer)).toEqual(expect.arrayContaining([...LIST_INDEXES, ...DERIVED_INDEXES]));
    const left = new DeferredIndexes(writer.$client);
    left.leaveOut(LIST_INDEXES);
    left.leaveOut(DERIVED_INDEXES);
    expect(indexes(writer).length).toBe(before.length - LIST_INDEXES.length - DERIVED_INDEXES.length);
    left.restore();
    expect(indexes(writer)).toEqual(before);
    left.restore();
    expect(indexes(writer)).toEqual(before);
  });

  it("are those of lists while a commit is larger than the ledger was, and no others", () => {
    const { writer } = freshLedger();
    const seen: string[][] = [];
    function* batch(name: string): Generator<ReportWithClaims> {
      yield { report: report(name), claims: large.slice(1) };
      seen.push(namesOf(writer));
      yield { report: report(`${name} more`), claims: large.slice(0, 1) };
      seen.push(namesOf(writer));
    }
    const all = namesOf(writer);
    appendReports(writer, batch("first"), "2025-01-01");
    appendReports(writer, batch("second"), "2025-01-02");
    const withoutLists = all.filter((name) => !(LIST_INDEXES as readonly string[]).includes(name));
    expect(seen).toEqual([all, withoutLists, all, withoutLists]);
    appendReports(writer, batch("third"), "2025-01-03");
    expect(seen.slice(4)).toEqual([all, all]);
    expect(namesOf(writer)).toEqual(all);
  });

  it("are those of derived tables while more raids are made than stay", () => {
    const { writer } = freshLedger();
    const all = namesOf(writer);
    const nights = (count: number, first: string) =>
      Array.from({ length: count }, (_, n) => ({ attacker: "RU", end: addDays(first, n) }));
    const whileMaking = (buckets: { attacker: string; end: string }[]) => {
      const seen = new Set<number>();
      const more = new Deriver(writer.$client).regroup(buckets, ({ end }) => {
        seen.add(all.length - namesOf(writer).length);
        const claims = [claim({ launched: 20, intercepted: 9 }, { end })];
        return { claims, own: claims, sources: new Map() };
      });
      expect(namesOf(writer)).toEqual(all);
      return { more, leftOut: [...seen] };
    };
    expect(whileMaking(nights(499, "2020-01-01"))).toEqual({ more: 499, leftOut: [0] });
    expect(whileMaking(nights(500, "2019-12-31"))).toEqual({ more: 1, leftOut: [DERIVED_INDEXES.length] });
    expect(whileMaking(nights(500, "2024-01-01"))).toEqual({ more: 500, leftOut: [0] });
  });

  it("are there again when the commit fails, and give what the same claims one by one do", () => {
    const { writer, reader } = freshLedger();
    const before = indexes(reader);
    const broken = { ...newClaim({ launched: 5 }), quote: null as unknown as string };
    const batch = [{ report: report("large"), claims: large }, one];
    expect(() => appendReports(writer, [...batch, { report: report("b"), claims: [broken] }], "2025-01-01")).toThrow();
    expect(indexes(reader)).toEqual(before);
    const done = appendReports(writer, [...batch, one], "2025-01-01");
    expect(done.claims).toMatchObject({ added: LARGE + 1, unchanged: 1 });
    expect(indexes(reader)).toEqual(before);
    const plan = reader.$client.prepare(`EXPLAIN QUERY PLAN SELECT * FROM claim WHERE coalesce("end", '') = 'x'`).all();
    expect(JSON.stringify(plan)).toContain("claim_by_end");
    expect(appendReport(writer, one.report, one.claims, "2025-01-02").release).toBeNull();
  });
});
