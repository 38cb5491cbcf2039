import type Sqlite from "better-sqlite3";
import type { ClockTime, IsoDate } from "../domain/calendar.ts";
import type { Counts } from "../domain/claim.ts";
import type { ClaimantSlug } from "../domain/claimants.ts";
import type { MissingReason, Qualifier } from "../domain/count.ts";
import { METRICS } from "../domain/metrics.ts";
import type { Report } from "../domain/report.ts";
import type { WeaponSlug } from "../domain/weapons.ts";
import type { Source, Sources, StatedClaim } from "../ledger/statements.ts";
import type { Bucket } from "./derive.ts";
import { requireTime } from "./time-limit.ts";

/** SQL: the version of `c` that holds at a release, given twice as a parameter. Withdrawn claims are among them. */
export const CLAIM_AT = `c.release_id <= ? AND NOT EXISTS (
  SELECT 1 FROM claim newer WHERE newer.id = c.id AND newer.version > c.version AND newer.release_id <= ?)`;

/** SQL: the end of the window of `c`, by which claims are found (index claim_by_end). */
const END_OF_CLAIM = `coalesce(c."end", '')`;

const STATEMENT_COLUMNS = [
  "id",
  "report_id",
  "report_version",
  "claimant",
  "weapon",
  "scope",
  "start",
  "start_time",
  "end_time",
] as const;
const COUNT_COLUMNS = METRICS.flatMap((metric) => [metric, `${metric}_qualifier`, `${metric}_status`]);

/** Where a row has the id of its claim. */
const ID = 1;

type BucketRow = (string | number | null)[];

/** What attacks are made of. */
export interface BucketClaims {
  readonly claims: StatedClaim[];
  /** Those that were not imported, the very list of `claims` where none was. */
  readonly own: StatedClaim[];
  readonly sources: Sources;
}

const ofClaim = (columns: readonly string[]): string => columns.map((column) => `c."${column}"`).join(", ");

/** A function that gives the claims of a bucket as they stood at a release, with where and when their reports appeared. */
export function bucketReader(client: Sqlite.Database, release_id: number): (bucket: Bucket) => BucketClaims {
  // Arrays of the needed columns only, the counts in one text, and each report once: a commit of a million claims reads
  // each of them here. All versions of a claim have one end date, and stand in the index one after the other.
  const versions = client
    .prepare(
      `SELECT c.review = 'published' AND NOT c.withdrawn, ${ofClaim(STATEMENT_COLUMNS)}, json_array(${ofClaim(COUNT_COLUMNS)})
       FROM claim c WHERE ${END_OF_CLAIM} = ? AND c.attacker = ? AND c.kind = 'attack' AND c.release_id <= ?
       ORDER BY ${END_OF_CLAIM}, c.id, c.rowid`,
    )
    .raw();
  const reportOf = client.prepare("SELECT url, published, origin FROM report WHERE id = ? AND version = ?");
  return ({ attacker, end }) => {
    requireTime(client);
    const reports = new Map<string, ReportSource>();
    const imported = new Set<StatedClaim>();
    // Most reports of a raid carry the same numbers.
    const countsByText = new Map<string, Counts>();
    const sources = new Map<string, Source>();
    const rows = versions.all(end, attacker, release_id) as BucketRow[];
    const last = rows.filter((row, at) => row[ID] !== rows[at + 1]?.[ID] && row[0] === 1);
    const claims = last.map(([_, id, report, version, claimant, weapon, scope, start, opens, closes, text]) => {
      const counts = countsByText.get(text as string) ?? countsOf(JSON.parse(text as string) as BucketRow);
      countsByText.set(text as string, counts);
      const report_id = report as string;
      const key = `${report_id} ${version}`;
      const source = reports.get(key) ?? (reportOf.get(report_id, version) as ReportSource);
      reports.set(key, source);
      sources.set(report_id, source);
      const claim: StatedClaim = {
        id: id as string,
        report_id,
        claimant: claimant as ClaimantSlug,
        attacker,
        weapon: weapon as WeaponSlug,
        kind: "attack" as const,
        scope: scope as string,
        start: start as IsoDate | null,
        end,
        start_time: opens as ClockTime | null,
        end_time: closes as ClockTime | null,
        counts,
        review: "published" as const,
        withdrawn: false,
      };
      if (source.origin === "imported") imported.add(claim);
      return claim;
    });
    const own = imported.size === 0 ? claims : claims.filter((claim) => !imported.has(claim));
    return { claims, own, sources };
  };
}

type ReportSource = Source & Pick<Report, "origin">;

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
