import { Command, Option } from "commander";
import type { z } from "zod";
import { parseAddress, type Query } from "../contract/address.ts";
import { type AttackStatement, rateStatus } from "../contract/columns.ts";
import { type Column, csvHeader, csvLine } from "../contract/csv.ts";
import { InvalidAddress } from "../contract/problem.ts";
import { fileFilter } from "../contract/queries.ts";
import { ATTACKS, CLAIMS, RATES, REPORTS } from "../contract/routes.ts";
import { type Db, openReader } from "../db/open.ts";
import { type AttackRow, iterateAttacks } from "../db/read/attacks.ts";
import { iterateClaims } from "../db/read/claims.ts";
import { readRates } from "../db/read/rates.ts";
import { readReports } from "../db/read/reports.ts";
import type { Page } from "../domain/filters.ts";
import { write } from "./output.ts";

/** Writes a list to standard output, as the file of the same name and parameters on the web. */
type Export = (db: Db, format: "csv" | "ndjson", params: URLSearchParams) => Iterable<string>;

const FIRST = { limit: 500, cursor: null } as const;

const EXPORTS: Readonly<Record<string, Export>> = {
  rates: fileOf(RATES.file, {
    csv: (db, filter) => readRates(db, fileFilter(filter)),
    ndjson: (db, filter) =>
      readRates(db, fileFilter(filter)).map((rate) => ({ ...rate, rate_status: rateStatus(rate) })),
  }),
  attacks: fileOf(ATTACKS.file, {
    csv: (db, filter) => statementsOf(iterateAttacks(db, { ...fileFilter(filter), ...FIRST })),
    ndjson: (db, filter) => rowsOf(iterateAttacks(db, { ...fileFilter(filter), ...FIRST })),
  }),
  claims: fileOf(CLAIMS.file, {
    csv: (db, filter) => rowsOf(iterateClaims(db, { ...fileFilter(filter), ...FIRST })),
    ndjson: (db, filter) => rowsOf(iterateClaims(db, { ...fileFilter(filter), ...FIRST })),
  }),
  reports: fileOf(REPORTS.file, {
    csv: (db, filter) => rowsOf(pages((cursor) => readReports(db, { ...fileFilter(filter), ...FIRST, cursor }))),
    ndjson: (db, filter) => rowsOf(pages((cursor) => readReports(db, { ...fileFilter(filter), ...FIRST, cursor }))),
  }),
};

/** `ledger export NAME`: a list as CSV or NDJSON on standard output. */
export function exportCommand(): Command {
  return new Command("export")
    .summary("write a list as CSV or NDJSON to standard output")
    .description(
      `Writes ${Object.keys(EXPORTS).join(", ")} as the web does at /api/v1/NAME.csv, with the same parameters.`,
    )
    .argument("<name>", `one of ${Object.keys(EXPORTS).join(", ")}`)
    .addOption(new Option("--format <format>", "form of the rows").choices(["csv", "ndjson"]).default("csv"))
    .option("--query <parameters>", "parameters as in a web address: attacker=RU&weapon=drone&from=2024-11", "")
    .addHelpText("after", '\nExample:\n  ledger export rates --query "weapon=drone&step=week" > rates.csv')
    .action(async (name: string, options: { format: "csv" | "ndjson"; query: string }, command: Command) => {
      const chosen = Object.hasOwn(EXPORTS, name) ? EXPORTS[name] : undefined;
      if (!chosen)
        return command.error(`There is no list "${name}". The lists are ${Object.keys(EXPORTS).join(", ")}.`);
      const db = openReader();
      try {
        for (const line of chosen(db, options.format, new URLSearchParams(options.query))) await write(line);
      } catch (error) {
        if (error instanceof InvalidAddress) command.error(`--query: ${error.message}`);
        throw error;
      } finally {
        db.$client.close();
      }
    });
}

function fileOf<Q extends Query, Row>(
  file: { readonly query: Q; readonly columns: readonly Column<Row>[] },
  rows: {
    readonly csv: (db: Db, filter: z.output<Q>) => Iterable<Row>;
    readonly ndjson: (db: Db, filter: z.output<Q>) => Iterable<object>;
  },
): Export {
  return function* (db, format, params) {
    const filter = parseAddress(file.query, params);
    if (format === "csv") {
      yield csvHeader(file.columns, "plain");
      for (const row of rows.csv(db, filter)) yield csvLine(file.columns, row, "plain");
    } else {
      for (const row of rows.ndjson(db, filter)) yield `${JSON.stringify(row)}\n`;
    }
  };
}

function* rowsOf<Row>(pages: Iterable<readonly Row[]>): Generator<Row> {
  for (const page of pages) yield* page;
}

function* statementsOf(pages: Iterable<readonly AttackRow[]>): Generator<AttackStatement> {
  for (const attack of rowsOf(pages)) {
    for (const statement of attack.statements) yield { attack, statement };
  }
}

function* pages<Row>(read: (cursor: string | null) => Page<Row>): Generator<readonly Row[]> {
  let cursor: string | null = null;
  do {
    const page: Page<Row> = read(cursor);
    yield page.rows;
    cursor = page.next;
  } while (cursor !== null);
}
