import type Sqlite from "better-sqlite3";
import type { IsoDate } from "../domain/calendar.ts";
import type { Claim } from "../domain/claim.ts";
import { areSameCounts } from "../domain/correction.ts";
import type { Release } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import { implausibilities } from "../ledger/plausibility.ts";
import { bucketReader } from "./bucket-claims.ts";
import { Checksum } from "./checksum.ts";
import { CLAIM_COLUMNS, type ClaimRow, claimOf, claimValues } from "./claim-row.ts";
import { type Bucket, Deriver, insertInto } from "./derive.ts";
import { claimIds } from "./ids.ts";
import { type Db, explained } from "./open.ts";
import { REPORT_COLUMNS, REPORT_FIELDS } from "./report-columns.ts";

/** A claim as a source delivers it: the writer gives it id and version and checks whether it is plausible. */
export type NewClaim = Omit<Claim, "id" | "version" | "report_id" | "withdrawn">;

export interface ReportWithClaims {
  readonly report: Report;
  readonly claims: readonly NewClaim[];
}

/** What one commit did. `release` is null where nothing was new: then nothing was written. */
export interface Appended {
  readonly release: Release | null;
  readonly reports: { readonly added: number; readonly changed: number; readonly unchanged: number };
  readonly claims: {
    readonly added: number;
    readonly revised: number;
    readonly withdrawn: number;
    readonly unchanged: number;
    /** Of the added and revised ones: how many wait for review, out of the rates. */
    readonly in_review: number;
  };
}

/** Appends one report with its claims: one transaction, one release. The same report twice changes nothing. */
export function appendReport(db: Db, report: Report, claims: readonly NewClaim[], at: Date | string): Appended {
  return appendReports(db, [{ report, claims }], at);
}

/**
 * Appends many reports in one transaction and one release, or none of them. A report that is known gets versions of
 * what differs: its claims are revised, added, withdrawn. Only the attacks that are touched are grouped anew.
 * `at` is the time of the commit; `note` says what the release brings.
 */
export function appendReports(db: Db, batch: Iterable<ReportWithClaims>, at: Date | string, note?: string): Appended {
  return committed(db, at, (commit) => commit.append(batch, note));
}

/** What a review makes of a claim, and why; the reason is shown with the claim. */
export interface Decision {
  readonly review: "published" | "rejected";
  readonly reason: string;
}

/** The release that a decision made, or why it was refused: then nothing was written. */
export type Decided = { readonly release: Release } | { readonly refused: string };

/** Appends the decision on a claim as a version of it. It holds for as long as the report states the same counts. */
export function appendDecision(db: Db, claim_id: string, decision: Decision, at: Date | string): Decided {
  return committed(db, at, (commit) => commit.decide(claim_id, decision));
}

/** One transaction of the writer. */
function committed<T>(db: Db, at: Date | string, work: (commit: Commit) => T): T {
  const client = db.$client;
  return explained(client.name, () =>
    client
      .transaction(() => {
        // The release row is written last, when its numbers are known; the rows that name it come first.
        client.pragma("defer_foreign_keys = ON");
        return work(new Commit(client, new Date(at)));
      })
      .immediate(),
  );
}

const SAME_FIELDS = ["evidence", "quote", "rule", "review", "review_reason"] as const;

/** True when a claim says the same on the same evidence. A newer extractor alone makes no version. */
function isSame(a: Claim, b: NewClaim): boolean {
  return SAME_FIELDS.every((field) => a[field] === b[field]) && canonical(a.counts) === canonical(b.counts);
}

type ReportRow = Report & { version: number };

/** JSON with sorted keys, so that equal values give equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Kyiv and Moscow are at most this far ahead of UTC. */
const HOURS_AHEAD_OF_UTC = 3;

/** The latest date that a report can speak of at a time. */
export function latestDate(at: Date): IsoDate {
  return new Date(at.getTime() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 10);
}

const later = (a: string, b: string): string => (a > b ? a : b);

const WITHDRAWN = "The report no longer states this.";

/** One transaction's work, from the first report to the release row. */
class Commit {
  readonly #client: Sqlite.Database;
  readonly #at: Date;
  readonly #today: IsoDate;
  readonly #previous: Release;
  readonly #id: number;
  readonly #reportById: Sqlite.Statement<[string]>;
  readonly #claimsOfReport: Sqlite.Statement<[string]>;
  readonly #insertReport: Sqlite.Statement;
  readonly #insertClaim: Sqlite.Statement;
  readonly #insertDecision: Sqlite.Statement;
  readonly #decisionOn: Sqlite.Statement<[string, number]>;
  readonly #buckets = new Map<string, Bucket>();
  readonly #reports = { added: 0, changed: 0, unchanged: 0 };
  readonly #claims = { added: 0, revised: 0, withdrawn: 0, unchanged: 0, in_review: 0 };
  readonly #checksum: Checksum;

  constructor(client: Sqlite.Database, at: Date) {
    this.#client = client;
    this.#at = at;
    this.#today = latestDate(at);
    this.#previous = (client.prepare("SELECT * FROM release ORDER BY id DESC LIMIT 1").get() as
      | Release
      | undefined) ?? { id: 0, committed_at: "", note: "", reports: 0, claims: 0, attacks: 0, checksum: "" };
    this.#id = this.#previous.id + 1;
    this.#checksum = new Checksum(this.#previous.checksum);
    this.#reportById = client.prepare("SELECT * FROM report WHERE id = ? ORDER BY version DESC LIMIT 1");
    this.#claimsOfReport = client.prepare(
      "SELECT * FROM claim c WHERE report_id = ? AND version = (SELECT max(version) FROM claim WHERE id = c.id)",
    );
    this.#insertReport = insertInto(client, "report", REPORT_COLUMNS);
    this.#insertClaim = insertInto(client, "claim", CLAIM_COLUMNS);
    this.#insertDecision = insertInto(client, "decision", ["claim_id", "claim_version"]);
    this.#decisionOn = client.prepare("SELECT 1 FROM decision WHERE claim_id = ? AND claim_version = ?");
  }

  append(batch: Iterable<ReportWithClaims>, note: string | undefined): Appended {
    for (const { report, claims } of batch) this.#appendReport(report, claims);
    const { added, changed } = this.#reports;
    const release = added + changed === 0 ? null : this.#release(note ?? this.#summary());
    return { release, reports: this.#reports, claims: this.#claims };
  }

  decide(claim_id: string, { review, reason }: Decision): Decided {
    const row = this.#client.prepare("SELECT * FROM claim WHERE id = ? ORDER BY version DESC LIMIT 1").get(claim_id);
    if (!row) return { refused: `No claim ${claim_id} in the ledger.` };
    const { report_version, version: before } = row as ClaimRow;
    const claim = claimOf(row as ClaimRow);
    if (claim.withdrawn) return { refused: `Claim ${claim_id} is withdrawn: ${claim.review_reason}` };
    if (claim.review === review && claim.review_reason === reason) {
      return { refused: `Claim ${claim_id} is ${review} for this reason already.` };
    }
    const version = before + 1;
    this.#appendClaim({ ...claim, version, review, review_reason: reason }, report_version);
    this.#insertDecision.run(claim_id, version);
    this.#claims.revised += 1;
    return { release: this.#release(`Review of claim ${claim_id}: ${review}. ${reason}`) };
  }

  /** Groups anew what was touched and writes the release. */
  #release(note: string): Release {
    const moreAttacks = new Deriver(this.#client).regroup(this.#buckets.values(), bucketReader(this.#client, this.#id));
    const release: Release = {
      id: this.#id,
      // A clock that was set back must not reorder releases.
      committed_at: later(this.#at.toISOString(), this.#previous.committed_at),
      note,
      reports: this.#previous.reports + this.#reports.added,
      claims: this.#previous.claims + this.#claims.added - this.#claims.withdrawn,
      attacks: this.#previous.attacks + moreAttacks,
      checksum: this.#checksum.value(),
    };
    this.#client
      .prepare(
        "INSERT INTO release (id, committed_at, note, reports, claims, attacks, checksum) VALUES (?, ?, ?, ?, ?, ?, ?)",
      )
      .run(
        release.id,
        release.committed_at,
        release.note,
        release.reports,
        release.claims,
        release.attacks,
        release.checksum,
      );
    return release;
  }

  #appendReport(report: Report, incoming: readonly NewClaim[]): void {
    const known = this.#reportById.get(report.id) as ReportRow | undefined;
    const before = new Map(
      known ? (this.#claimsOfReport.all(report.id) as ClaimRow[]).map((row) => [row.id, claimOf(row)]) : [],
    );
    const ids = claimIds(report.id, incoming);
    const versions: Claim[] = [];
    const decisions: [id: string, version: number][] = [];
    incoming.forEach((unchecked, index) => {
      const id = ids[index] ?? "";
      const old = before.get(id);
      before.delete(id);
      const decided = old && this.#decided(old, unchecked);
      const claim = decided ?? this.#reviewed(unchecked);
      if (old && !old.withdrawn && isSame(old, claim)) {
        this.#claims.unchanged += 1;
        return;
      }
      const version = (old?.version ?? 0) + 1;
      versions.push({ ...claim, id, version, report_id: report.id, withdrawn: false });
      if (decided) decisions.push([id, version]);
      if (old && !old.withdrawn) this.#claims.revised += 1;
      else this.#claims.added += 1;
      if (claim.review === "in_review") this.#claims.in_review += 1;
    });
    for (const gone of before.values()) {
      if (gone.withdrawn) continue;
      versions.push({ ...gone, version: gone.version + 1, withdrawn: true, review_reason: WITHDRAWN });
      this.#claims.withdrawn += 1;
    }
    const sameReport = known !== undefined && REPORT_FIELDS.every((field) => known[field] === report[field]);
    if (sameReport && versions.length === 0) {
      this.#reports.unchanged += 1;
      return;
    }
    this.#reports[known ? "changed" : "added"] += 1;
    const version = (known?.version ?? 0) + (sameReport ? 0 : 1);
    if (!sameReport) {
      const values = [report.id, version, this.#id, ...REPORT_FIELDS.map((field) => report[field])];
      this.#insertReport.run(...values);
      this.#checksum.addReport(values);
    }
    for (const claim of versions) this.#appendClaim(claim, version);
    for (const decision of decisions) this.#insertDecision.run(...decision);
  }

  /** The claim as a review decided on it, or null where none did or the report has other counts since. */
  #decided(old: Claim, incoming: NewClaim): NewClaim | null {
    const { review, review_reason } = old;
    const stands = !old.withdrawn && areSameCounts(old.counts, incoming.counts);
    if (!stands || !this.#decisionOn.get(old.id, old.version)) return null;
    return { ...incoming, review, review_reason };
  }

  /** The claim, waiting for review with the reasons where it is not plausible. */
  #reviewed(claim: NewClaim): NewClaim {
    if (claim.review !== "published") return claim;
    const reasons = implausibilities(claim, this.#today);
    if (reasons.length === 0) return claim;
    // The reason of a correction that did not settle it stands before what speaks against it.
    const all = claim.review_reason === null ? reasons : [claim.review_reason, ...reasons];
    return { ...claim, review: "in_review", review_reason: all.join(" ") };
  }

  #appendClaim(claim: Claim, report_version: number): void {
    const values = claimValues(claim, this.#id, report_version);
    this.#insertClaim.run(values);
    this.#checksum.addClaim(values);
    const { attacker, end } = claim;
    if (claim.kind === "attack" && end !== null) this.#buckets.set(`${attacker} ${end}`, { attacker, end });
  }

  #summary(): string {
    const { added, revised, withdrawn } = this.#claims;
    const parts = [`${added} claims added`, `${revised} revised`, `${withdrawn} withdrawn`];
    const { added: newReports, changed } = this.#reports;
    return `${newReports} new and ${changed} changed reports: ${parts.join(", ")}.`;
  }
}
