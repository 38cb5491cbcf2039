import { Command, InvalidArgumentError, Option } from "commander";
import { type Column, csvText, ndjsonText } from "../contract/csv.ts";
import { aboutFile, listBody, withColumns, withFields } from "../contract/envelope.ts";
import { packageEntries, packageFilters } from "../contract/package.ts";
import { parquet } from "../contract/parquet.ts";
import { InvalidAddress } from "../contract/problem.ts";
import { fileFilter, fileQuery, packageQuery } from "../contract/queries.ts";
import { questionOf } from "../contract/question.ts";
import type { Meta } from "../contract/replies.ts";
import {
  ATTACKS,
  CHANGES,
  CLAIMS,
  type FileRoute,
  RATES,
  RELEASES,
  REPORTS,
  type ReadRoute,
  VOCABULARY_CLAIMANTS,
  VOCABULARY_METRICS,
  VOCABULARY_WEAPONS,
} from "../contract/routes.ts";
import {
  CLAIMANT_ROWS,
  countDefinitions,
  definitionRows,
  shareDefinitions,
  WEAPON_ROWS,
} from "../contract/vocabulary.ts";
import { zip } from "../contract/zip.ts";
import { type Db, openReader } from "../db/open.ts";
import {
  ATTACK_LIST,
  CHANGE_LIST,
  CLAIM_LIST,
  fixedList,
  type List,
  ledgerRows,
  RATE_LIST,
  RELEASE_LIST,
  REPORT_LIST,
} from "../db/read/lists.ts";
import { releaseOfList, resolveRelease } from "../db/read/releases.ts";
import { readImportedLicenses } from "../db/read/reports.ts";
import { snapshot } from "../db/snapshot.ts";
import type { Measure } from "../domain/rates.ts";
import { PREFERENCE_RULE, VARIANT_RULE } from "../ledger/preference.ts";
import { write } from "./output.ts";

const FORMATS = ["csv", "json", "ndjson", "parquet", "zip"] as const;
type Format = (typeof FORMATS)[number];
type Content = Iterable<string | Uint8Array> | AsyncIterable<Uint8Array>;

/** What is written to standard output: the bytes that the web gives for the same name, format and parameters. */
interface Export {
  readonly formats: readonly Format[];
  readonly content: (db: Db, format: Format, params: URLSearchParams, release: number | null) => Content;
}

const DEFINITION_ROWS = definitionRows({ preference: PREFERENCE_RULE, variant: VARIANT_RULE });
const counts = countDefinitions(DEFINITION_ROWS);
const none: Meta["definitions"] = [];

/** Everything that can be exported, by its name. */
export const EXPORTS: Readonly<Record<string, Export>> = {
  rates: listExport(RATES, RATE_LIST, ({ measure }: { measure?: Measure }) =>
    measure ? shareDefinitions(DEFINITION_ROWS, measure) : none,
  ),
  attacks: listExport(ATTACKS, ATTACK_LIST, () => counts),
  claims: listExport(CLAIMS, CLAIM_LIST, () => counts),
  reports: listExport(REPORTS, REPORT_LIST, () => none),
  changes: listExport(CHANGES, CHANGE_LIST, () => none),
  releases: listExport(RELEASES, RELEASE_LIST, () => none),
  weapons: listExport(VOCABULARY_WEAPONS, fixedList(WEAPON_ROWS), () => none),
  claimants: listExport(VOCABULARY_CLAIMANTS, fixedList(CLAIMANT_ROWS), () => none),
  metrics: listExport(VOCABULARY_METRICS, fixedList(DEFINITION_ROWS), () => none),
  package: { formats: ["zip"], content: (db, _format, params, release) => packageContent(db, params, release) },
};
const NAMES = Object.keys(EXPORTS).join(", ");

interface Options {
  readonly format?: Format;
  readonly query: string;
  readonly release?: number;
}

/** `ledger export NAME`: a list, or the package of the whole ledger, on standard output. */
export function exportCommand(): Command {
  return new Command("export")
    .summary("write a list or the whole package to standard output")
    .description(
      `Writes ${NAMES} with the bytes that the web gives at /api/v1/NAME and the ending of the format, with the same parameters.`,
    )
    .argument("<name>", `one of ${NAMES}`)
    .addOption(
      new Option("--format <format>", "form of the rows: csv, or zip for the package, where left out").choices(FORMATS),
    )
    .option("--query <parameters>", "parameters as in a web address: attacker=RU&weapon=drone&from=2024-11", "")
    .option(
      "--release <number>",
      "as it stood at a release, as the web gives below /api/v1/releases/NUMBER",
      releaseNumber,
    )
    .addHelpText(
      "after",
      '\nExamples:\n  ledger export rates --query "weapon=drone&step=week" > rates.csv\n  ledger export claims --format parquet --release 3 > claims.parquet\n  ledger export package > ledger.zip',
    )
    .action(async (name: string, options: Options, command: Command) => {
      const chosen = Object.hasOwn(EXPORTS, name) ? EXPORTS[name] : undefined;
      if (!chosen) return command.error(`There is no list "${name}". The lists are ${NAMES}.`);
      const format = options.format ?? chosen.formats[0] ?? "csv";
      if (!chosen.formats.includes(format)) {
        return command.error(
          `${name} can't be written as ${format}. It can be written as ${chosen.formats.join(", ")}.`,
        );
      }
      const db = openReader();
      try {
        const params = new URLSearchParams(options.query);
        for await (const part of chosen.content(db, format, params, options.release ?? null)) await write(part);
      } catch (error) {
        if (error instanceof InvalidAddress) command.error(`--query: ${error.message}`);
        throw error;
      } finally {
        db.$client.close();
      }
    });
}

function releaseNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be the number of a release, such as 3.");
}

function listExport<PageFilter, Filter, Row extends object, TableRow, Facet extends string>(
  route: ReadRoute & { readonly file: FileRoute },
  of: List<PageFilter, Filter, Row, TableRow, Facet>,
  definitions: (filter: object) => Meta["definitions"],
): Export {
  const { file } = route;
  return {
    formats: ["csv", "json", ...file.formats.filter((format) => format !== "csv")],
    content: (db, format, params, number) => {
      if (format === "zip") throw new Error("A list is no package.");
      const query = format === "json" ? route.query : fileQuery(file, format);
      const question = questionOf(query, params, number);
      const { filter, fields, facets, bom } = question;
      // First pages and their cursors are of one release, and pin all other pages to it.
      return snapshot(db, () => {
        const release = releaseOfList(db, filter, question.as_of);
        // The parameters of a route are the filter of its list: contract/queries.ts holds them against each other.
        if (format === "json") {
          const page = of.page(db, filter as PageFilter, release);
          const counted = facets.length > 0 && of.facets?.(db, filter as PageFilter, facets as readonly Facet[]);
          const rows = { ...page, ...(counted && { facets: counted }) };
          return [JSON.stringify(listBody(route, question, release, rows, definitions(filter)))];
        }
        const whole = fileFilter(filter) as Filter;
        if (format === "ndjson") {
          return ndjsonText(mapped(of.objects(db, whole, release).rows, (row) => withFields(row, fields)));
        }
        const { rows } = of.table(db, whole, release);
        const columns = withColumns(file.columns, fields) as readonly Column<TableRow>[];
        return format === "csv"
          ? csvText(columns, rows, bom ? "spreadsheet" : "plain")
          : parquet(columns, rows, aboutFile(route.summary, release));
      });
    },
  };
}

function packageContent(db: Db, params: URLSearchParams, number: number | null): AsyncIterable<Uint8Array> {
  const { as_of, parameters } = questionOf(packageQuery, params, number);
  const { include } = parameters as { include: "imported"[] };
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of);
    const rows = { ...ledgerRows(db, packageFilters(as_of, include), release), definitions: DEFINITION_ROWS };
    const licenses = include.includes("imported") ? readImportedLicenses(db, as_of) : [];
    return zip(packageEntries(release, rows, licenses), new Date(release.committed_at));
  });
}

function* mapped<From, To>(rows: Iterable<From>, to: (row: From) => To): Generator<To, void> {
  for (const row of rows) yield to(row);
}
