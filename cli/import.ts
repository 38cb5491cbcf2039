import { readFileSync } from "node:fs";
import { Command } from "commander";
import { LedgerError } from "../db/errors.ts";
import { type Db, databasePath, openReader, openWriter } from "../db/open.ts";
import { appendReports } from "../db/writer.ts";
import { ATTACK_TABLE, type AttackTable, NotAnAttackTable, parseAttackTable } from "../sources/attack-table.ts";
import { readCorrections, withCorrections } from "./corrections.ts";
import { EXIT } from "./exit.ts";
import { knownTableReports, planImport } from "./import-plan.ts";
import { reportProblem } from "./inputs.ts";

/** More than this share of the known statements gone is a broken copy until someone says otherwise. */
const LARGEST_SHRINK = 0.02;

/** So many problems are named; the others are counted. */
const PROBLEMS_NAMED = 100;

interface ImportOptions {
  readonly allowShrink?: true;
  readonly dryRun?: true;
}

/** `ledger import`: appends a copy of the public attack table, a newer copy as corrections of the older. */
export function importCommand(): Command {
  return new Command("import")
    .summary("append a copy of the public attack table")
    .description(
      'Reads a copy of the public table "Massive Missile Attacks on Ukraine" (CSV, with the columns of any year) and\n' +
        "appends its rows to the ledger (LEDGER_DB, default data/ledger.db) as claims, in one release. A newer copy is\n" +
        "read as corrections: what changed becomes a new version, what is gone is withdrawn, nothing is overwritten.\n" +
        `The rows keep their licence (${ATTACK_TABLE.license}).`,
    )
    .argument("<table>", "path of the CSV file")
    .option("--allow-shrink", "withdraw rows although more than 2 % of those known are gone from the copy")
    .option("--dry-run", "say what would change, and write nothing")
    .addHelpText("after", "\nExample:\n  ledger import --dry-run missile_attacks_daily.csv")
    .action(importTable);
}

function importTable(path: string, options: ImportOptions): void {
  const table = readTable(path);
  if (!table) {
    process.exitCode = EXIT.unread;
    return;
  }
  sayFindings(path, table);
  const known = readCorrections();
  const results = table.reports.map((report) => withCorrections(report, known.corrections));
  const problems = [...known.problems, ...results.flatMap((result) => result.problems)];
  for (const problem of problems) reportProblem(problem);
  if (table.skipped + problems.length > 0) process.exitCode = EXIT.unread;
  const db = options.dryRun ? readerIfThere() : openWriter();
  try {
    const copy = results.map(({ filed }) => filed);
    const plan = planImport(copy, db ? knownTableReports(db) : []);
    const { batch, added, revised, gone } = plan;
    if (gone > plan.known * LARGEST_SHRINK && !options.allowShrink) {
      say(
        `${path}: ${gone} of the ${plan.known} statements known from this table are not in this copy; more than 2 % may not ` +
          "go unexplained. Nothing was imported. Get a whole copy, or use --allow-shrink if the table really lost them.",
      );
      process.exitCode = EXIT.unread;
      return;
    }
    const read = `${table.rows} rows of ${table.reports.length} posts`;
    if (!db || options.dryRun) {
      print(`${read}: ${added} claims to add, ${revised} to revise, ${gone} to withdraw; nothing was written.`);
      return;
    }
    const { claims, release } = appendReports(db, batch, new Date(), `Attack table: ${read}.`);
    print(
      `${read}: ${claims.added} claims added, ${claims.revised} revised, ${claims.withdrawn} withdrawn, ` +
        `${claims.in_review} wait for review; ${release ? `release ${release.id}` : "nothing new"} in ${databasePath()}.`,
    );
  } finally {
    db?.$client.close();
  }
}

function readTable(path: string): AttackTable | null {
  try {
    return parseAttackTable(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    say(`${path}: ${reasonOf(error)}`);
    return null;
  }
}

/** Why a table could not be read; throws what is no fault of the file. */
function reasonOf(error: unknown): string {
  if (error instanceof NotAnAttackTable) return error.message;
  if (error instanceof TypeError && "code" in error) return "The file is not UTF-8; save it as UTF-8.";
  if (error instanceof Error && "syscall" in error) return `The file could not be read (${error.message}).`;
  throw error;
}

/** The ledger for a dry run; null where there is none yet. */
function readerIfThere(): Db | null {
  try {
    return openReader();
  } catch (error) {
    if (error instanceof LedgerError && error.code === "missing") return null;
    throw error;
  }
}

function sayFindings(path: string, { columns, problems }: AttackTable): void {
  if (columns.unknown.length > 0) {
    say(`${path}: columns unknown here and not read: ${columns.unknown.join(", ")}.`);
  }
  if (columns.missing.length > 0) say(`${path}: columns of other years that it lacks: ${columns.missing.join(", ")}.`);
  for (const { row, column, value, reason } of problems.slice(0, PROBLEMS_NAMED)) {
    say(`${path}:${row}: ${column} "${value}" ${reason}.`);
  }
  if (problems.length > PROBLEMS_NAMED) say(`${path}: ${problems.length - PROBLEMS_NAMED} more problems.`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
