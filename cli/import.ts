import { readFileSync } from "node:fs";
import { Command } from "commander";
import { claimIds } from "../db/ids.ts";
import { databasePath, openReaderIfThere, openWriter } from "../db/open.ts";
import { appendReports } from "../db/writer.ts";
import type { Claim } from "../domain/claim.ts";
import type { Report } from "../domain/report.ts";
import { ATTACK_TABLE, type AttackTable, NotAnAttackTable, parseAttackTable } from "../sources/attack-table.ts";
import { whyUnread } from "../sources/file.ts";
import { type ExportKind, exportKindOf, parseClaimsExport, parseReportsExport } from "../sources/ledger-export.ts";
import type { SourceProblem } from "../sources/problem.ts";
import { outOfDateProblems, readCorrections } from "./corrections.ts";
import { counted, waiting } from "./counted.ts";
import { EXIT } from "./exit.ts";
import { planClaims } from "./import-claims.ts";
import { knownTableReports, planImport } from "./import-plan.ts";
import { reportProblem } from "./inputs.ts";
import { overlapsInWords } from "./overlaps.ts";

/** More than this share of the known statements gone is a broken copy until someone says otherwise. */
const LARGEST_SHRINK = 0.02;

/** So many problems are named; the others are counted. */
const PROBLEMS_NAMED = 100;

interface ImportOptions {
  readonly allowShrink?: true;
  readonly dryRun?: true;
}

/** `ledger import`: appends a copy of the public attack table, a newer copy as corrections of the older, or an export. */
export function importCommand(): Command {
  return new Command("import")
    .summary("append a copy of the public attack table, or an export of a ledger")
    .description(
      'Reads a copy of the public table "Massive Missile Attacks on Ukraine" (CSV, with the columns of any year) and\n' +
        "appends its rows to the ledger (LEDGER_DB, default data/ledger.db) as claims, in one release. A newer copy is\n" +
        "read as corrections: what changed becomes a new version, what is gone is withdrawn, nothing is overwritten.\n" +
        `The rows keep their licence (${ATTACK_TABLE.license}).\n\n` +
        "Or reads the claims.csv that a ledger exported, with its reports.csv: claims that are not there yet are added,\n" +
        "later versions revise, and nothing is withdrawn.",
    )
    .argument("<table...>", "path of the CSV file; claims.csv and reports.csv of an export together")
    .option("--allow-shrink", "withdraw rows although more than 2 % of those known are gone from the copy")
    .option("--dry-run", "say what would change, and write nothing")
    .addHelpText(
      "after",
      "\nExamples:\n  ledger import --dry-run missile_attacks_daily.csv\n  ledger import claims.csv reports.csv",
    )
    .action(importFiles);
}

/** A file with its text, and which export it is. */
interface TableFile {
  readonly path: string;
  readonly text: string;
  readonly kind: ExportKind | null;
}

function importFiles(paths: readonly string[], options: ImportOptions): void {
  const files = paths.flatMap((path) => readText(path) ?? []);
  const exported = files.filter(({ kind }) => kind !== null);
  if (exported.length > 0) importExport(exported, options);
  for (const { path, text } of files.filter(({ kind }) => kind === null)) importTable(path, text, options);
}

/** Appends the claims of an export, in one release. */
function importExport(files: readonly TableFile[], options: ImportOptions): void {
  const reports = new Map<string, Report>();
  const claims: Claim[] = [];
  const problems: SourceProblem[] = [];
  for (const { path, text, kind } of files) {
    const read = kind === "reports" ? parseReportsExport(text, path) : parseClaimsExport(text, path);
    problems.push(...read.problems);
    for (const row of read.rows) {
      if ("report_id" in row) claims.push(row);
      else reports.set(row.id, row);
    }
  }
  for (const problem of problems) reportProblem(problem);
  const names = files.map(({ path }) => path).join(", ");
  const db = options.dryRun ? openReaderIfThere() : openWriter();
  try {
    const plan = planClaims(claims, reports, db);
    for (const id of plan.differing.slice(0, PROBLEMS_NAMED)) {
      say(`Claim ${id} differs from the ledger's, which is no older; it was left as it is.`);
    }
    if (plan.differing.length > PROBLEMS_NAMED) {
      const more = plan.differing.length - PROBLEMS_NAMED;
      say(`${more} more ${more === 1 ? "claim differs" : "claims differ"}.`);
    }
    if (problems.length + plan.differing.length > 0) process.exitCode = EXIT.unread;
    const read = `${names}: ${counted(claims.length, "claim")} read, ${plan.known} known`;
    if (!db || options.dryRun) {
      print(`${read}, ${plan.added} to add, ${plan.revised} to revise; nothing was written.`);
      return;
    }
    const done = appendReports(db, plan.batch, new Date(), `Export of a ledger: ${counted(claims.length, "claim")}.`);
    print(
      `${read}, ${done.claims.added} added, ${done.claims.revised} revised; ` +
        `${done.release ? `release ${done.release.id}` : "nothing new"} in ${databasePath()}.`,
    );
  } finally {
    db?.$client.close();
  }
}

function importTable(path: string, text: string, options: ImportOptions): void {
  const table = readTable(path, text);
  if (!table) return;
  sayFindings(path, table);
  const known = readCorrections();
  for (const problem of known.problems) reportProblem(problem);
  if (table.skipped + known.problems.length > 0) process.exitCode = EXIT.unread;
  const db = options.dryRun ? openReaderIfThere() : openWriter();
  try {
    for (const sentence of overlapsOf(table).slice(0, PROBLEMS_NAMED)) say(`${path}: ${sentence}`);
    const plan = planImport(table.reports, db ? knownTableReports(db) : []);
    const { batch, added, revised, gone } = plan;
    if (gone > plan.known * LARGEST_SHRINK && !options.allowShrink) {
      say(
        `${path}: ${gone} of the ${plan.known} statements known from this table ${gone === 1 ? "is" : "are"} not in this copy; more than 2 % may not ` +
          "go unexplained. Nothing was imported. Get a whole copy, or use --allow-shrink if the table really lost them.",
      );
      process.exitCode = EXIT.unread;
      return;
    }
    const read = `${counted(table.rows, "row")} of ${counted(table.reports.length, "post")}`;
    if (!db || options.dryRun) {
      print(
        `${read}: ${counted(added, "claim")} to add, ${revised} to revise, ${gone} to withdraw; nothing was written.`,
      );
      return;
    }
    const done = appendReports(db, batch, new Date(), `Attack table: ${read}.`, known.corrections);
    const { claims, release, outOfDate } = done;
    for (const problem of outOfDateProblems(outOfDate)) reportProblem(problem);
    if (outOfDate.length > 0) process.exitCode = EXIT.unread;
    print(
      `${read}: ${counted(claims.added, "claim")} added, ${claims.revised} revised, ${claims.withdrawn} withdrawn, ` +
        `${waiting(claims.in_review)}; ${release ? `release ${release.id}` : "nothing new"} in ${databasePath()}.`,
    );
  } finally {
    db?.$client.close();
  }
}

/** The text of a file; null where it can't be read, which is said. */
function readText(path: string): TableFile | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    return { path, text, kind: exportKindOf(text) };
  } catch (error) {
    return refused(path, error);
  }
}

function readTable(path: string, text: string): AttackTable | null {
  try {
    return parseAttackTable(text);
  } catch (error) {
    return refused(path, error);
  }
}

function refused(path: string, error: unknown): null {
  say(`${path}: ${reasonOf(error)}`);
  process.exitCode = EXIT.unread;
  return null;
}

/** Why a table could not be read; throws what is no fault of the file. */
function reasonOf(error: unknown): string {
  if (error instanceof NotAnAttackTable) return error.message;
  if (error instanceof TypeError && "code" in error) return "The file is not UTF-8; save it as UTF-8.";
  if (error instanceof Error && "syscall" in error) return whyUnread(error);
  throw error;
}

function sayFindings(path: string, { columns, problems }: AttackTable): void {
  if (columns.unknown.length > 0) {
    say(`${path}: columns unknown here and not read: ${columns.unknown.join(", ")}.`);
  }
  if (columns.missing.length > 0) say(`${path}: columns of other years that it lacks: ${columns.missing.join(", ")}.`);
  for (const { row, column, value, reason } of problems.slice(0, PROBLEMS_NAMED)) {
    say(`${path}:${row}: ${column} "${value}" ${reason}.`);
  }
  if (problems.length > PROBLEMS_NAMED) say(`${path}: ${counted(problems.length - PROBLEMS_NAMED, "more problem")}.`);
}

/** Which raids of the table overlap, before any of their numbers is in a sum. */
function overlapsOf({ reports }: AttackTable): string[] {
  return overlapsInWords(
    reports.flatMap(({ report, claims }) => {
      const ids = claimIds(report.id, claims);
      return claims.map((claim, index) => ({ ...claim, id: ids[index] ?? "", withdrawn: false }));
    }),
  );
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
