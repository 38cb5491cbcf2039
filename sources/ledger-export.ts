import { type CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { type Claim, claimSchema } from "../domain/claim.ts";
import type { Count } from "../domain/count.ts";
import { METRICS, type Metric } from "../domain/metrics.ts";
import { type Report, reportSchema } from "../domain/report.ts";
import { faultsOf, type SourceProblem } from "./problem.ts";

/** The files of a ledger that another one takes in. */
export const EXPORT_KINDS = ["claims", "reports"] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Columns without which a file is no such export. Later ones may be missing: the times, and where numbers stand. */
const ESSENTIAL_COLUMNS: Readonly<Record<ExportKind, readonly string[]>> = {
  claims: [
    ...["id", "version", "report_id", "claimant", "attacker", "weapon", "kind", "scope", "start", "end"],
    ...METRICS.flatMap((metric) => [metric, `${metric}_qualifier`, `${metric}_status`]),
    ...["evidence", "quote", "rule", "extractor", "confidence", "review", "review_reason", "withdrawn"],
  ],
  reports: ["id", "publisher", "title", "url", "published", "language", "origin", "license", "content_hash"],
};

/** Which export a text is, by its header; null for any other table. */
export function exportKindOf(text: string): ExportKind | null {
  const header = new Set((text.split(/\r?\n/, 1)[0] ?? "").replace(/^\uFEFF/, "").split(","));
  return EXPORT_KINDS.find((kind) => ESSENTIAL_COLUMNS[kind].every((column) => header.has(column))) ?? null;
}

export interface Rows<Row> {
  readonly rows: Row[];
  readonly problems: SourceProblem[];
}

/** Reads `claims.csv` as the ledger writes it. A row at fault becomes a problem; the others are kept. */
export function parseClaimsExport(text: string, name: string): Rows<Claim> {
  return parsed(text, name, claimSchema, (cells) => ({
    ...nullWhereEmpty(cells, ["claimant", "attacker", "weapon", "kind", "scope", "start", "end"]),
    ...nullWhereEmpty(cells, ["id", "report_id", "evidence", "quote", "rule", "extractor", "review", "review_reason"]),
    ...nullWhereEmpty(cells, ["start_time", "end_time"]),
    version: Number(cells.version),
    confidence: Number(cells.confidence),
    withdrawn: cells.withdrawn === "true",
    counts: countsOf(cells),
  }));
}

/** Reads `reports.csv` as the ledger writes it. A row at fault becomes a problem; the others are kept. */
export function parseReportsExport(text: string, name: string): Rows<Report> {
  return parsed(text, name, reportSchema, (cells) => nullWhereEmpty(cells, ESSENTIAL_COLUMNS.reports));
}

type Cells = Readonly<Record<string, string>>;

function parsed<Row>(
  text: string,
  name: string,
  schema: z.ZodType<Row>,
  rowOf: (cells: Cells) => Record<string, unknown>,
): Rows<Row> {
  const rows: Row[] = [];
  const problems: SourceProblem[] = [];
  let lines: { record: Cells; info: { lines: number } }[];
  try {
    lines = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true });
  } catch (error) {
    return { rows, problems: [{ name, reason: `The file is not valid CSV: ${(error as CsvError).message}` }] };
  }
  for (const { record, info } of lines) {
    const row = schema.safeParse(rowOf(record));
    if (row.success) rows.push(row.data);
    else problems.push({ name: `${name}:${info.lines}`, reason: faultsOf(row.error) });
  }
  return { rows, problems };
}

function nullWhereEmpty(cells: Cells, columns: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(columns.map((column) => [column, cells[column] || null]));
}

/** The counts of a row; a cell that can't be read is passed on as it is, for the schema to refuse. */
function countsOf(cells: Cells): Record<string, unknown> {
  const spans = spansOf(cells.spans ?? "");
  const counts: Partial<Record<Metric, unknown>> = {};
  for (const metric of METRICS) {
    const [value, qualifier, status] = [cells[metric], cells[`${metric}_qualifier`], cells[`${metric}_status`]];
    if (status === "not_stated") continue;
    const span = spans.get(metric);
    counts[metric] = {
      ...(status === "stated" ? { value: numberOf(value), qualifier } : { value: value || null, reason: status }),
      ...(span ? { span } : {}),
    };
  }
  return counts;
}

const numberOf = (cell: string | undefined): number | undefined => (cell ? Number(cell) : undefined);

/** `launched:3-6 intercepted:20-22` */
function spansOf(cell: string): Map<string, Count["span"]> {
  const spans = cell.matchAll(/([a-z_]+):(\d+)-(\d+)/g);
  return new Map([...spans].map(([, metric = "", start, end]) => [metric, [Number(start), Number(end)]]));
}
