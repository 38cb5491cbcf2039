import type Sqlite from "better-sqlite3";
import type { IsoDate } from "../domain/calendar.ts";
import type { Counts } from "../domain/claim.ts";
import type { ClaimantSlug } from "../domain/claimants.ts";
import type { MissingReason, Qualifier } from "../domain/count.ts";
import { METRICS } from "../domain/metrics.ts";
import type { WeaponSlug } from "../domain/weapons.ts";
import type { Source, Sources, StatedClaim } from "../ledger/statements.ts";
import type { Bucket } from "./derive.ts";

/** SQL: the version of `c` that holds at a release, given twice as a parameter. Withdrawn claims are among them. */
export const CLAIM_AT = `c.release_id <= ? AND NOT EXISTS (
  SELECT 1 FROM claim newer WHERE newer.id = c.id AND newer.version > c.version AND newer.release_id <= ?)`;

/** SQL: the end of the window of `c`, by which claims are found (index claim_by_end). */
const END_OF_CLAIM = `coalesce(c."end", '')`;

const STATEMENT_COLUMNS = ["id", "report_id", "claimant", "weapon", "scope", "start"] as const;
const COUNT_COLUMNS = METRICS.flatMap((metric) => [metric, `${metric}_qualifier`, `${metric}_status`]);

type BucketRow = (string | number | null)[];

/** What attacks are made of. */
export interface BucketClaims {
  readonly claims: StatedClaim[];
  /** Those that were not imported, the very list of `claims` where none was. */
  readonly own: StatedClaim[];
  readonly sources: Sources;
}

/** A function that gives the claims of a bucket as they stood at a release, with where and when their reports appeared. */
export function bucketReader(client: Sqlite.Database, release_id: number): (bucket: Bucket) => BucketClaims {
  const columns = [...STATEMENT_COLUMNS, ...COUNT_COLUMNS].map((column) => `c."${column}"`);
  // Arrays of the needed columns only: a commit of a million claims reads each of them here.
  const select = client
    .prepare(
      `SELECT r.url, r.published, r.origin, ${columns.join(", ")} FROM claim c
       JOIN report r ON r.id = c.report_id AND r.version = c.report_version
       WHERE c.attacker = ? AND ${END_OF_CLAIM} = ? AND c.kind = 'attack' AND c.review = 'published' AND c.withdrawn = 0
       AND ${CLAIM_AT}`,
    )
    .raw();
  return ({ attacker, end }) => {
    const imported = new Set<StatedClaim>();
    const sources = new Map<string, Source>();
    const rows = select.all(attacker, end, release_id, release_id) as BucketRow[];
    const claims = rows.map(([url, published, origin, id, report_id, claimant, weapon, scope, start, ...counts]) => {
      sources.set(report_id as string, { url: url as string | null, published: published as IsoDate | null });
      const claim: StatedClaim = {
        id: id as string,
        report_id: report_id as string,
        claimant: claimant as ClaimantSlug,
        attacker,
        weapon: weapon as WeaponSlug,
        kind: "attack" as const,
        scope: scope as string,
        start: start as IsoDate | null,
        end,
        counts: countsOf(counts),
        review: "published" as const,
        withdrawn: false,
      };
      if (origin === "imported") imported.add(claim);
      return claim;
    });
    return { claims, own: imported.size === 0 ? claims : claims.filter((claim) => !imported.has(claim)), sources };
  };
}

/** The counts of the columns that `COUNT_COLUMNS` names. */
function countsOf(values: BucketRow): Counts {
  const counts: Counts = {};
  METRICS.forEach((metric, index) => {
    const status = values[index * 3 + 2];
    if (typeof status !== "string") return;
    const value = values[index * 3];
    counts[metric] =
      typeof value === "number"
        ? { value, qualifier: values[index * 3 + 1] as Qualifier }
        : { value: null, reason: status as MissingReason };
  });
  return counts;
}
