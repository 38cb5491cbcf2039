import { claimIds } from "../db/ids.ts";
import type { Db } from "../db/open.ts";
import { readReport, readReports } from "../db/read/reports.ts";
import type { ReportWithClaims } from "../db/writer.ts";
import type { Claim } from "../domain/claim.ts";
import type { Report } from "../domain/report.ts";
import { ATTACK_TABLE } from "../sources/attack-table.ts";

/** A report in the ledger with the claims that it states now. */
export interface KnownReport {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

const PAGE = 1000;

/** The reports in the ledger that came from the attack table and still state something. */
export function knownTableReports(db: Db): KnownReport[] {
  const known: KnownReport[] = [];
  const filter = { q: ATTACK_TABLE.title, from: null, to: null, as_of: null, sort: "published", limit: PAGE };
  let cursor: string | null = null;
  do {
    const page = readReports(db, { ...filter, cursor });
    for (const { id, origin, title, claims } of page.rows) {
      const found = origin === "imported" && title === ATTACK_TABLE.title && claims > 0 && readReport(db, id, null);
      if (found) known.push(found);
    }
    cursor = page.next;
  } while (cursor !== null);
  return known;
}

/** What an import would do, in claims. */
export interface ImportPlan {
  /** The copy's reports, and those that it no longer has, with no claims. */
  readonly batch: readonly ReportWithClaims[];
  readonly known: number;
  readonly added: number;
  readonly revised: number;
  readonly gone: number;
}

/** Holds a copy of the table against what the ledger has of it. */
export function planImport(copy: readonly ReportWithClaims[], known: readonly KnownReport[]): ImportPlan {
  const before = new Map(known.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
  const total = before.size;
  let [added, revised] = [0, 0];
  for (const { report, claims } of copy) {
    const ids = claimIds(report.id, claims);
    claims.forEach((claim, index) => {
      const id = ids[index] ?? "";
      const old = before.get(id);
      if (!old) added += 1;
      // The line in words holds every count.
      else if (old.quote !== claim.quote) revised += 1;
      before.delete(id);
    });
  }
  const inCopy = new Set(copy.map(({ report }) => report.id));
  const vanished = known.filter(({ report }) => !inCopy.has(report.id)).map(({ report }) => ({ report, claims: [] }));
  return { batch: [...copy, ...vanished], known: total, added, revised, gone: before.size };
}
