import type Sqlite from "better-sqlite3";
import type { IsoDate } from "../domain/calendar.ts";
import type { Claim, Counts } from "../domain/claim.ts";
import { areSameCounts } from "../domain/correction.ts";
import { METRICS } from "../domain/metrics.ts";
import type { Release } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import { type CorrectionsByReport, corrected } from "../ledger/corrections.ts";
import { implausibilities } from "../ledger/plausibility.ts";
import { bucketReader } from "./bucket-claims.ts";
import { Checksum } from "./checksum.ts";
import { type ClaimRow, claimOf, filledColumns, newRow } from "./claim-row.ts";
import { DeferredIndexes, LIST_INDEXES } from "./deferred-indexes.ts";
import { type Bucket, Deriver, insertInto } from "./derive.ts";
import { claimIds } from "./ids.ts";
import { type Db, explained } from "./open.ts";
import { REPORT_COLUMNS, REPORT_FIELDS } from "./report-columns.ts";
import { StatedClaims } from "./stated-claims.ts";

/** A claim as a source delivers it: the writer gives it id and version and checks whether it is plausible. */
export type NewClaim = Omit<Claim, "id" | "version" | "report_id" | "withdrawn">;

export interface ReportWithClaims {
  readonly report: Report;
  readonly claims: readonly NewClaim[];
  /** The ids of the claims where the source knows them; otherwise they are made of what the claims state. */
  readonly ids?: readonly string[];
  /** True where these are some of the report's claims: the others stand and are not withdrawn. */
  readonly isPart?: boolean;
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
  /** A sentence for each correction that its report no longer allows; it was not applied. */
  readonly outOfDate: readonly string[];
}

const NO_CORRECTIONS: CorrectionsByReport = new Map();

/** Appends one report with its claims: one transaction, one release. The same report twice changes nothing. */
export function appendReport(db: Db, report: Report, claims: readonly NewClaim[], at: Date | string): Appended {
  return appendReports(db, [{ report, claims }], at);
}

/**
 * Appends many reports in one transaction and one release, or none of them. A report that is known gets versions of
 * what differs: its claims are revised, added, withdrawn. A claim that a correction changes gets two versions, what
 * the report states and what the correction makes of it. Only the attacks that are touched are grouped anew. `at` is
 * the time of the commit; `note` says what the release brings.
 */
export function appendReports(
  db: Db,
  batch: Iterable<ReportWithClaims>,
  at: Date | string,
  note?: string,
  corrections: CorrectionsByReport = NO_CORRECTIONS,
): Appended {
  return committed(db, at, (commit) => commit.append(batch, note, corrections));
}

/**
 * Holds the ledger against the corrections as they are now, in one release: new ones are applied to what the reports
 * state, changed ones anew, and what a correction that is gone had made is taken back. Nothing is written where all
 * stand already.
 */
export function appendCorrections(db: Db, corrections: CorrectionsByReport, at: Date | string): Appended {
  return committed(db, at, (commit) =>
    commit.append(commit.correctable(corrections), "Corrections of what reports state.", corrections),
  );
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

const SAME_FIELDS = ["evidence", "quote", "rule", "review", "review_reason", "start_time", "end_time"] as const;

/** True when a claim says the same on the same evidence. A newer extractor alone makes no version. */
export function isSameStatement(a: NewClaim, b: NewClaim): boolean {
  const haveSameFields = SAME_FIELDS.every((field) => (a[field] ?? null) === (b[field] ?? null));
  return haveSameFields && areSameCounts(a.counts, b.counts) && haveSamePlaces(a.counts, b.counts);
}

/** True when every count stands at the same place of the phrase. */
function haveSamePlaces(a: Counts, b: Counts): boolean {
  return METRICS.every((metric) => {
    const [one, other] = [a[metric]?.span, b[metric]?.span];
    return one?.[0] === other?.[0] && one?.[1] === other?.[1];
  });
}

type ReportRow = Report & { version: number };

/** Kyiv and Moscow are at most this far ahead of UTC. */
const HOURS_AHEAD_OF_UTC = 3;

/** The latest date that a report can speak of at a time. */
export function latestDate(at: Date): IsoDate {
  return new Date(at.getTime() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 10);
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** So many new claims, and more than the ledger held before, go into the indexes of lists at once. */
const LARGE_COMMIT = 20_000;

const WITHDRAWN = "The report no longer states this.";
const TAKEN_BACK = "The correction that made this of the report's claim is gone.";

/** A version of a claim that is to be written. */
interface Version extends Pick<Claim, "id" | "version" | "withdrawn"> {
  readonly claim: NewClaim;
}

/** What a commit has to write of one report. */
class News {
  readonly versions: Version[] = [];
  /** Ids and versions of the claims that a correction, or a review, made. */
  readonly corrections: [id: string, version: number][] = [];
  readonly decisions: [id: string, version: number][] = [];
}

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
  readonly #insertClaim = new Map<number, Sqlite.Statement>();
  readonly #insertDecision: Sqlite.Statement;
  readonly #insertCorrection: Sqlite.Statement;
  readonly #stated: StatedClaims;
  readonly #indexes: DeferredIndexes;
  /** A commit of so many versions fills the indexes of lists at its end. */
  readonly #isLargeAt: number;
  readonly #decisionOn: Sqlite.Statement<[string, number]>;
  readonly #buckets = new Map<string, Bucket>();
  readonly #reports = { added: 0, changed: 0, unchanged: 0 };
  readonly #claims = { added: 0, revised: 0, withdrawn: 0, unchanged: 0, in_review: 0 };
  readonly #outOfDate: string[] = [];
  readonly #checksum: Checksum;
  #versions = 0;

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
    this.#insertDecision = insertInto(client, "decision", ["claim_id", "claim_version"]);
    this.#insertCorrection = insertInto(client, "correction", ["claim_id", "claim_version"]);
    this.#stated = new StatedClaims(client);
    this.#indexes = new DeferredIndexes(client);
    this.#isLargeAt = Math.max(LARGE_COMMIT, this.#previous.claims);
    this.#decisionOn = client.prepare("SELECT 1 FROM decision WHERE claim_id = ? AND claim_version = ?");
  }

  append(batch: Iterable<ReportWithClaims>, note: string | undefined, corrections: CorrectionsByReport): Appended {
    for (const entry of batch) this.#appendReport(entry, corrections);
    const { added, changed } = this.#reports;
    const release = added + changed === 0 ? null : this.#release(note ?? this.#summary());
    return { release, reports: this.#reports, claims: this.#claims, outOfDate: this.#outOfDate };
  }

  /** The reports that corrections are about, or were, with what they state. */
  correctable(corrections: CorrectionsByReport): ReportWithClaims[] {
    const once = this.#client
      .prepare("SELECT DISTINCT report_id FROM claim JOIN correction ON claim_id = id AND claim_version = version")
      .pluck()
      .all() as string[];
    return [...new Set([...once, ...corrections.keys()])].sort().flatMap((id) => {
      const row = this.#reportById.get(id) as ReportRow | undefined;
      if (!row) return [];
      const claims = this.#stated.ofReport(id);
      return { report: row, claims, ids: claims.map((claim) => claim.id) };
    });
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
    const said = { ...claim, review, review_reason: reason };
    this.#appendVersion({ id: claim_id, version, withdrawn: false, claim: said }, claim.report_id, report_version);
    this.#insertDecision.run(claim_id, version);
    this.#claims.revised += 1;
    return { release: this.#release(`Review of claim ${claim_id}: ${review}. ${reason}`) };
  }

  /** Groups anew what was touched and writes the release. */
  #release(note: string): Release {
    this.#indexes.restore();
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

  #appendReport({ report, claims: incoming, ids, isPart }: ReportWithClaims, corrections: CorrectionsByReport): void {
    const known = this.#reportById.get(report.id) as ReportRow | undefined;
    const before = new Map(
      known ? (this.#claimsOfReport.all(report.id) as ClaimRow[]).map((row) => [row.id, claimOf(row)]) : [],
    );
    const { claims: made, outOfDate } = corrected(incoming, corrections.get(report.id) ?? []);
    this.#outOfDate.push(...outOfDate);
    const ownIds = ids ?? claimIds(report.id, incoming);
    const parts = made.length > incoming.length ? claimIds(report.id, made).slice(incoming.length) : [];
    const news = new News();
    made.forEach((claim, index) => {
      const id = ownIds[index] ?? parts[index - incoming.length] ?? "";
      const old = before.get(id);
      before.delete(id);
      this.#compare(id, old, incoming[index], claim, news);
    });
    for (const gone of isPart ? [] : before.values()) {
      if (gone.withdrawn) continue;
      const reason = this.#stated.ofClaim(gone.id) ? WITHDRAWN : TAKEN_BACK;
      const claim = { ...gone, review_reason: reason };
      news.versions.push({ id: gone.id, version: gone.version + 1, withdrawn: true, claim });
      this.#claims.withdrawn += 1;
    }
    this.#file(report, known, news);
  }

  /** Holds what a report states, and what corrections make of it, against the last version of a claim. */
  #compare(id: string, old: Claim | undefined, stated: NewClaim | undefined, made: NewClaim, news: News): void {
    const isCorrected = made !== stated;
    const reviewed = this.#reviewed(made);
    const decided = old && this.#decided(old, reviewed);
    const claim = decided ?? reviewed;
    let last: NewClaim | null = old && !old.withdrawn ? old : null;
    let version = old?.version ?? 0;
    if (isCorrected && stated) {
      const known = old ? this.#stated.ofClaim(id) : null;
      const states = this.#reviewed(stated);
      if (!known || known.withdrawn || !isSameStatement(known, states)) {
        version += 1;
        last = states;
        news.versions.push({ id, version, withdrawn: false, claim: states });
      }
    }
    if (!last || !isSameStatement(last, claim)) {
      version += 1;
      news.versions.push({ id, version, withdrawn: false, claim });
      if (isCorrected) news.corrections.push([id, version]);
      if (decided) news.decisions.push([id, version]);
    }
    if (version === (old?.version ?? 0)) this.#claims.unchanged += 1;
    else {
      this.#claims[old && !old.withdrawn ? "revised" : "added"] += 1;
      if (claim.review === "in_review") this.#claims.in_review += 1;
    }
  }

  /** Writes what is new of a report. */
  #file(report: Report, known: ReportRow | undefined, { versions, corrections, decisions }: News): void {
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
    for (const one of versions) this.#appendVersion(one, report.id, version);
    for (const correction of corrections) this.#insertCorrection.run(...correction);
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

  #appendVersion({ id, version, withdrawn, claim }: Version, report_id: string, report_version: number): void {
    const row = newRow(claim, { id, version, withdrawn, report_id, report_version, release_id: this.#id });
    let insert = this.#insertClaim.get(row.filled);
    if (!insert) {
      insert = insertInto(this.#client, "claim", filledColumns(row.filled));
      this.#insertClaim.set(row.filled, insert);
    }
    insert.run(row.values);
    this.#checksum.addClaim(row.checked);
    this.#versions += 1;
    if (this.#versions === this.#isLargeAt) this.#indexes.leaveOut(LIST_INDEXES);
    const { attacker, end } = claim;
    if (claim.kind === "attack" && end !== null) this.#buckets.set(`${attacker} ${end}`, { attacker, end });
  }

  #summary(): string {
    const { added, revised, withdrawn } = this.#claims;
    const { added: newReports, changed } = this.#reports;
    return `Reports: ${newReports} new, ${changed} changed. Claims: ${added} added, ${revised} revised, ${withdrawn} withdrawn.`;
  }
}
