import { createHash } from "node:crypto";
import { type CsvError, parse } from "csv-parse/sync";
import { NATIONAL } from "../domain/claim.ts";
import type { Report } from "../domain/report.ts";
import { type Columns, cellsOf, columnName, columnsOf, ESSENTIAL_COLUMNS } from "./attack-table/columns.ts";
import { type Issuer, type Post, readSource } from "./attack-table/issuers.ts";
import { readRow, type TableProblem, type TableRow } from "./attack-table/row.ts";
import { claimsOfPost, type TableClaim } from "./attack-table/statements.ts";

/** The public table "Massive Missile Attacks on Ukraine" by Petro Ivaniuk: its licence binds every row. */
export const ATTACK_TABLE = {
  title: "Massive Missile Attacks on Ukraine (P. Ivaniuk): rows of one post",
  license: "CC BY-NC-SA 4.0",
} as const;

/** The rows of one post as a report with its claims. */
export interface TableReport {
  readonly report: Report;
  readonly claims: TableClaim[];
}

export interface AttackTable {
  readonly reports: TableReport[];
  readonly columns: Columns;
  readonly problems: TableProblem[];
  /** Rows below the header. */
  readonly rows: number;
  /** Of these, rows that no claim could be made of; `problems` names each. */
  readonly skipped: number;
}

/** A file that is no attack table; the message says what is missing. */
export class NotAnAttackTable extends Error {}

const UNKNOWN_ISSUER: Issuer = { publisher: "unknown issuer", claimant: "other", scope: NATIONAL };

/**
 * Reads a copy of the attack table (CSV) in any of its header layouts: one report for each post, in the order of the
 * file. A cell at fault is a problem, and its row a claim that waits for review. Throws `NotAnAttackTable`.
 */
export function parseAttackTable(text: string): AttackTable {
  const [header, ...lines] = readCsv(text);
  const columns = columnsOf(header?.record ?? []);
  const lacking = ESSENTIAL_COLUMNS.filter((column) => columns.missing.includes(column));
  if (!header || lacking.length > 0) {
    throw new NotAnAttackTable(
      `The header lacks ${lacking.join(", ")}. An attack table has at least the columns ${ESSENTIAL_COLUMNS.join(", ")}.`,
    );
  }
  if (lines.length === 0) throw new NotAnAttackTable("The table has a header and no rows.");
  const names = header.record.map(columnName);
  const problems: TableProblem[] = [];
  const posts = new Map<string, { post: Post; rows: TableRow[] }>();
  let skipped = 0;
  for (const { record, info } of lines) {
    const line = info.lines;
    if (record.length !== names.length) {
      const reason = `has ${record.length} cells where the header has ${names.length}; the row is left out`;
      problems.push({ row: line, column: "", value: record.join(","), reason });
      skipped += 1;
      continue;
    }
    const cells = cellsOf(names, record);
    const post = readSource(cells.source);
    if (!post) {
      const reason = "names no post; without one the row has no claimant and is left out";
      problems.push({ row: line, column: "source", value: cells.source, reason });
      skipped += 1;
      continue;
    }
    if (!post.issuer) {
      problems.push({ row: line, column: "source", value: cells.source, reason: "is of an issuer unknown here" });
    }
    const read = readRow(cells, line);
    problems.push(...read.problems);
    const known = posts.get(post.url);
    if (known) known.rows.push(read.row);
    else posts.set(post.url, { post, rows: [read.row] });
  }
  const reports = [...posts.values()].map(({ post, rows }) => reportOf(post, rows));
  return { reports, columns, problems, rows: lines.length, skipped };
}

interface Line {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function readCsv(text: string): Line[] {
  try {
    // The types of csv-parse leave out what `info` does to a record.
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as Line[];
  } catch (error) {
    throw new NotAnAttackTable(`The file is not valid CSV: ${(error as CsvError).message}`);
  }
}

function reportOf({ url, issuer }: Post, rows: readonly TableRow[]): TableReport {
  const doubt = issuer ? null : "The row's source names no issuer known here.";
  const claims = claimsOfPost(rows, issuer ?? UNKNOWN_ISSUER, doubt);
  const report: Report = {
    id: `r-${sha256(`attack table ${url}`).slice(0, 16)}`,
    publisher: issuer?.publisher ?? null,
    title: ATTACK_TABLE.title,
    url,
    // The table gives the raid's time, not the post's.
    published: null,
    language: null,
    origin: "imported",
    license: ATTACK_TABLE.license,
    content_hash: sha256(claims.map((claim) => claim.quote).join("\n")),
  };
  return { report, claims };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
