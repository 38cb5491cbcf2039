import type { Db } from "../db/open.ts";
import { type ReportRow, readReport, readReportsOfReleases } from "../db/read/reports.ts";
import type { ReportWithClaims } from "../db/writer.ts";

/** The notes of the releases that come from seeds/: by them a ledger tells what the project shipped from the rest. */
export const SEED_NOTES = {
  first: "What the project starts from: seeds/.",
  later: "What changed in seeds/ since the last start.",
} as const;

/** More than this share of the shipped reports gone is a broken copy of seeds/. */
const LARGEST_SHRINK = 0.02;

export interface SeedChanges {
  /** Reports that are new or changed, and those that are gone, with no claims. */
  readonly batch: readonly ReportWithClaims[];
  /** What keeps reports from being withdrawn, or null. */
  readonly refused: string | null;
}

/**
 * What of seeds/ differs from what a ledger took from there before; nothing for a ledger that was not filled from
 * there. A report that was ingested since stays as its own text states it. `isWhole` is false where rows could not be
 * read: then nothing is withdrawn.
 */
export function changesOfSeeds(db: Db, shipped: readonly ReportWithClaims[], isWhole: boolean): SeedChanges {
  const filed = readReportsOfReleases(db, Object.values(SEED_NOTES));
  if (filed.length === 0) return { batch: [], refused: null };
  const filedById = new Map(filed.map((report) => [report.id, report]));
  const batch = shipped.flatMap((one): ReportWithClaims[] => {
    const known = filedById.get(one.report.id);
    const { origin } = known ?? readReport(db, one.report.id, null)?.report ?? one.report;
    if (origin !== "seeded" || (known && isUnchanged(one, known))) return [];
    return [{ ...one, isPart: !isWhole }];
  });
  const ids = new Set(shipped.map(({ report }) => report.id));
  const gone = isWhole
    ? filed.filter(({ id, origin, claims }) => origin === "seeded" && claims > 0 && !ids.has(id))
    : [];
  if (gone.length > filed.length * LARGEST_SHRINK) {
    const refused =
      `${gone.length} of the ${filed.length} reports that the ledger has from here ${gone.length === 1 ? "is" : "are"} gone; more than 2 % may not go ` +
      "unexplained. None was withdrawn. Get whole files.";
    return { batch, refused };
  }
  return {
    batch: [...batch, ...gone.map(({ claims: _number, ...report }) => ({ report, claims: [] }))],
    refused: null,
  };
}

/** True for figures with the same sentences. A note is read anew every time: the extractor may read it better. */
function isUnchanged({ report, claims }: ReportWithClaims, known: ReportRow): boolean {
  const isWithdrawn = known.claims === 0;
  return known.content_hash === report.content_hash && !isWithdrawn && claims.every(({ rule }) => rule === "figure");
}
