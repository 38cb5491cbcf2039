import { sha256 } from "../db/ids.ts";
import type { Db } from "../db/open.ts";
import { latestClaims } from "../db/read/latest-claim.ts";
import { readReport } from "../db/read/reports.ts";
import { isSameStatement, type ReportWithClaims } from "../db/writer.ts";
import type { Claim } from "../domain/claim.ts";
import type { Report } from "../domain/report.ts";

/** What taking in another ledger's claims would do. */
export interface ClaimsPlan {
  readonly batch: readonly ReportWithClaims[];
  readonly added: number;
  readonly revised: number;
  /** Claims that the ledger has just so. */
  readonly known: number;
  /** Ids of claims that it, or the export itself before, has otherwise, and no older: they stay as they are. */
  readonly differing: readonly string[];
}

/**
 * Holds claims of an export against the ledger: new ones are added, those of a later version revise, and nothing is
 * withdrawn, because an export may be a part. `reports` describes the reports; those that the ledger has stay.
 */
export function planClaims(claims: readonly Claim[], reports: ReadonlyMap<string, Report>, db: Db | null): ClaimsPlan {
  const latest = db ? latestClaims(db) : () => null;
  const byReport = new Map<string, Claim[]>();
  const read = new Map<string, Claim>();
  const plan = { added: 0, revised: 0, known: 0, differing: [] as string[] };
  for (const claim of claims.filter(({ withdrawn }) => !withdrawn)) {
    const earlier = read.get(claim.id);
    const known = earlier ?? latest(claim.id);
    read.set(claim.id, claim);
    if (known && isSameStatement(known, claim)) plan.known += 1;
    else if (earlier || (known && claim.version <= known.version)) plan.differing.push(claim.id);
    else {
      plan[known ? "revised" : "added"] += 1;
      byReport.set(claim.report_id, [...(byReport.get(claim.report_id) ?? []), claim]);
    }
  }
  const batch = [...byReport].map(([id, news]): ReportWithClaims => {
    const report = (db && readReport(db, id, null)?.report) ?? reports.get(id) ?? undescribed(id, news);
    return { report, claims: news.map(asReported), ids: news.map((claim) => claim.id), isPart: true };
  });
  return { ...plan, batch };
}

/** A claim as its report states it: id and version are the ledger's. */
function asReported({ id: _id, version: _version, report_id: _report, withdrawn: _withdrawn, ...stated }: Claim) {
  return stated;
}

/** A report of which only the claims are at hand; kept out of our files until its licence is known. */
function undescribed(id: string, claims: readonly Claim[]): Report {
  return {
    id,
    publisher: null,
    title: null,
    url: null,
    published: null,
    language: null,
    origin: "imported",
    license: "unknown: the export of reports was not imported",
    content_hash: sha256(claims.map((claim) => claim.quote).join("\n")),
  };
}
