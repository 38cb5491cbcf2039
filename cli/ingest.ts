import { Command } from "commander";
import { databasePath, openWriter } from "../db/open.ts";
import { type Appended, appendReport, type ReportWithClaims } from "../db/writer.ts";
import { readCorrections, withCorrections } from "./corrections.ts";
import { EXIT } from "./exit.ts";
import { claimsOf, QUOTATION_LICENSE, reportOf } from "./filing.ts";
import { readInputs, reportProblem } from "./inputs.ts";
import { type DocumentOptions, documentOptions } from "./options.ts";
import { Progress } from "./progress.ts";
import { type Reading, readingOf } from "./reading.ts";

interface IngestOptions extends DocumentOptions {
  readonly dryRun?: true;
}

/** `ledger ingest`: extracts and appends, one transaction and one release for each report that brings news. */
export function ingestCommand(): Command {
  const command = new Command("ingest")
    .summary("extract the claims of reports and append them to the ledger")
    .description(
      "Reads reports as extract does and appends their claims to the ledger (LEDGER_DB, default data/ledger.db).\n" +
        "A report that is known and says the same changes nothing; one that was edited adds versions.",
    )
    .argument("<input...>", "path, folder or web address, or - for standard input")
    .option("--dry-run", "say what would be appended, and write nothing")
    .addHelpText(
      "after",
      "\nExamples:\n  ledger ingest reports/\n  ledger ingest --dry-run https://example.org/report",
    );
  for (const option of documentOptions()) command.addOption(option);
  return command.action(ingest);
}

async function ingest(inputs: readonly string[], options: IngestOptions): Promise<void> {
  const db = options.dryRun ? null : openWriter();
  const progress = new Progress();
  const appended: Appended[] = [];
  const { corrections, problems } = readCorrections();
  let reports = 0;
  let claims = 0;
  let unread = 0;
  try {
    for await (const result of readInputs(inputs, options)) {
      const reading = "document" in result ? readingOf(result.document) : result;
      if ("problem" in reading) {
        progress.clear();
        reportProblem(reading.problem);
        unread += 1;
        continue;
      }
      const { filed, problems: outOfDate } = withCorrections(file(reading), corrections);
      problems.push(...outOfDate);
      if (db) appended.push(appendReport(db, filed.report, filed.claims, new Date()));
      reports += 1;
      claims += filed.claims.length;
      progress.show(`${reports} reports with ${claims} claims read`);
    }
  } finally {
    progress.clear();
    db?.$client.close();
  }
  for (const problem of problems) reportProblem(problem);
  const read = `${reports} reports with ${claims} claims read, ${unread} could not be read`;
  process.stdout.write(`${read}; ${db ? changes(appended) : "nothing was written (dry run)"}.\n`);
  if (unread + problems.length > 0) process.exitCode = EXIT.unread;
}

function file({ document, extraction }: Reading): ReportWithClaims {
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
    `${total((one) => one.reports.added)} reports new, ${total((one) => one.reports.changed)} changed, ` +
    `${total((one) => one.reports.unchanged)} known; ${total((one) => one.claims.added)} claims added, ` +
    `${total((one) => one.claims.revised)} revised, ${total((one) => one.claims.withdrawn)} withdrawn, ` +
    `${total((one) => one.claims.in_review)} wait for review; release ${release.id} of ${databasePath()}`
  );
}
