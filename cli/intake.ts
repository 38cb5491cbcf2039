import { reportId } from "../db/ids.ts";
import { type Db, databasePath } from "../db/open.ts";
import { readReport } from "../db/read/reports.ts";
import { type Appended, appendReports, type ReportWithClaims } from "../db/writer.ts";
import type { Document } from "../domain/report.ts";
import type { SourceProblem, SourceResult } from "../sources/problem.ts";
import { outOfDateProblems, readCorrections } from "./corrections.ts";
import { counted, waiting } from "./counted.ts";
import { claimsOf, contentHash, QUOTATION_LICENSE, reportOf } from "./filing.ts";
import { reportProblem } from "./inputs.ts";
import { Progress } from "./progress.ts";
import { type Reading, readingOf } from "./reading.ts";

/**
 * The door through which reports enter the ledger: extracted and appended, one transaction and one release for each
 * that brings news. Without a ledger it only counts.
 */
export class Intake {
  readonly #db: Db | null;
  readonly #corrections = readCorrections();
  readonly #progress = new Progress();
  readonly #appended: Appended[] = [];
  #reports = 0;
  #claims = 0;
  #unread = 0;

  constructor(db: Db | null) {
    this.#db = db;
  }

  /** Takes what a source delivered; names on standard error what could not be read. */
  take(result: SourceResult): void {
    this.#take(result, () => true);
  }

  /** As `take`, but passes over a report without claims that the ledger doesn't know: most posts of a channel. */
  takeIfItClaims(result: SourceResult): void {
    this.#take(result, ({ document, extraction }) => extraction.claims.length > 0 || this.#knows(document));
  }

  /** Ends the work: names the corrections that are out of date and returns a sentence about what the ledger gained. */
  end(): string {
    this.#progress.clear();
    for (const problem of this.#corrections.problems) reportProblem(problem);
    const read = `${this.#read()}, ${this.#unread} could not be read`;
    return `${read}; ${this.#db ? changes(this.#appended) : "nothing was written (dry run)"}.`;
  }

  /** True where something was named on standard error. */
  get hasProblems(): boolean {
    return this.#unread + this.#corrections.problems.length > 0;
  }

  #take(result: SourceResult, isWanted: (reading: Reading) => boolean): void {
    const reading = "document" in result ? readingOf(result.document) : result;
    if ("problem" in reading) this.#name(reading.problem);
    else if (isWanted(reading)) this.#file(reading);
  }

  #name(problem: SourceProblem): void {
    this.#progress.clear();
    reportProblem(problem);
    this.#unread += 1;
  }

  #file(reading: Reading): void {
    const filed = filedFrom(reading);
    if (this.#db) {
      const done = appendReports(this.#db, [filed], new Date(), undefined, this.#corrections.corrections);
      this.#appended.push(done);
      this.#corrections.problems.push(...outOfDateProblems(done.outOfDate));
    }
    this.#reports += 1;
    this.#claims += filed.claims.length;
    this.#progress.show(this.#read());
  }

  #read(): string {
    return `${counted(this.#reports, "report")} with ${counted(this.#claims, "claim")} read`;
  }

  #knows({ url, text }: Document): boolean {
    return this.#db !== null && readReport(this.#db, reportId({ url, content_hash: contentHash(text) }), null) !== null;
  }
}

function filedFrom({ document, extraction }: Reading): ReportWithClaims {
  return {
    report: reportOf(document, { origin: "extracted", license: QUOTATION_LICENSE, language: extraction.language }),
    claims: claimsOf(extraction, "quotation"),
  };
}

/** What the ledger gained, for the summary line. */
function changes(appended: readonly Appended[]): string {
  const total = (of: (one: Appended) => number): number => appended.reduce((sum, one) => sum + of(one), 0);
  const release = appended.findLast((one) => one.release !== null)?.release;
  if (!release) return `nothing new for ${databasePath()}`;
  return (
    `${counted(
      total((one) => one.reports.added),
      "report",
    )} new, ${total((one) => one.reports.changed)} changed, ` +
    `${total((one) => one.reports.unchanged)} known; ${counted(
      total((one) => one.claims.added),
      "claim",
    )} added, ` +
    `${total((one) => one.claims.revised)} revised, ${total((one) => one.claims.withdrawn)} withdrawn, ` +
    `${waiting(total((one) => one.claims.in_review))}; release ${release.id} of ${databasePath()}`
  );
}
