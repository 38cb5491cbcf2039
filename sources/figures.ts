import { type CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { clockTimeSchema, isoDateSchema } from "../domain/calendar.ts";
import { attackerSchema, type Counts, kindSchema } from "../domain/claim.ts";
import { claimantSlugSchema } from "../domain/claimants.ts";
import { qualifierSchema } from "../domain/count.ts";
import { METRICS, type Metric, metricSchema } from "../domain/metrics.ts";
import { weaponSlugSchema } from "../domain/weapons.ts";
import { faultsOf, type SourceProblem } from "./problem.ts";

const emptyIsNull = (cell: unknown) => (cell === "" ? null : cell);
const dateCell = z.preprocess(emptyIsNull, isoDateSchema.nullable());
const timeCell = z.preprocess(emptyIsNull, clockTimeSchema.nullable());
const countCell = z.preprocess(
  emptyIsNull,
  z
    .stringFormat("count", /^\d{1,9}$/, "a whole number, or empty where none is stated")
    .transform(Number)
    .nullable(),
);

/** `launched:about;lost:at_least`; a count that is not named is exact. */
const qualifiersCell = z.string().transform((cell, context) => {
  const qualifiers: Partial<Record<Metric, z.infer<typeof qualifierSchema>>> = {};
  for (const part of cell === "" ? [] : cell.split(";")) {
    const [name, value] = part.split(":");
    const metric = metricSchema.safeParse(name);
    const qualifier = qualifierSchema.safeParse(value);
    if (metric.success && qualifier.success) qualifiers[metric.data] = qualifier.data;
    else context.addIssue(`"${part}" is no qualifier; write metric:qualifier, such as launched:about`);
  }
  return qualifiers;
});

const rowSchema = z
  .object({
    start: dateCell,
    end: dateCell,
    attacker: attackerSchema,
    weapon: weaponSlugSchema,
    kind: kindSchema,
    scope: z.string().min(1),
    claimant: claimantSlugSchema,
    publisher: z.string().min(1),
    published: dateCell,
    url: z.url(),
    ...(Object.fromEntries(METRICS.map((metric) => [metric, countCell])) as { [M in Metric]: typeof countCell }),
    qualifiers: qualifiersCell,
    start_time: timeCell,
    end_time: timeCell,
  })
  .superRefine((row, context) => {
    if (METRICS.every((metric) => row[metric] === null)) context.addIssue("the row states no count");
    for (const metric of METRICS) {
      if (row.qualifiers[metric] && row[metric] === null) {
        context.addIssue(`qualifiers name ${metric}, but the row states none`);
      }
    }
  });

/** Columns that a table may leave out: few reports give the times of an attack. */
const OPTIONAL_COLUMNS = ["start_time", "end_time"];

/** The columns that every table of figures has, in order; `start_time` and `end_time` may follow. */
export const FIGURE_COLUMNS = Object.keys(rowSchema.shape).filter((column) => !OPTIONAL_COLUMNS.includes(column));

/** One statement with its citation: a row of the table of figures. */
export interface Figure extends Omit<z.infer<typeof rowSchema>, Metric | "qualifiers"> {
  /** Line of the file that the row begins on, 1 for the header. */
  readonly line: number;
  readonly counts: Counts;
}

/** Reads a table of figures (CSV with `FIGURE_COLUMNS`). A row at fault becomes a problem; the others are kept. */
export function parseFigures(text: string, name: string): { figures: Figure[]; problems: SourceProblem[] } {
  const figures: Figure[] = [];
  const problems: SourceProblem[] = [];
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    return { figures, problems: [{ name, reason: `The table is not valid CSV: ${(error as CsvError).message}` }] };
  }
  const missing = FIGURE_COLUMNS.filter((column) => rows[0] && !(column in rows[0].record));
  if (!rows[0] || missing.length > 0) {
    const reason = rows[0] ? `The header lacks ${missing.join(", ")}.` : "The table has no rows.";
    return { figures, problems: [{ name, reason: `${reason} The columns are ${FIGURE_COLUMNS.join(",")}.` }] };
  }
  for (const { record, info } of rows) {
    const row = rowSchema.safeParse({ start_time: "", end_time: "", ...record });
    if (row.success) figures.push(figureOf(row.data, info.lines));
    else problems.push({ name: `${name}:${info.lines}`, reason: faultsOf(row.error) });
  }
  return { figures, problems };
}

function figureOf(row: z.infer<typeof rowSchema>, line: number): Figure {
  const { start, end, start_time, end_time, attacker, weapon, kind, scope, claimant, publisher, published, url } = row;
  const counts: Counts = {};
  for (const metric of METRICS) {
    const value = row[metric];
    if (value !== null) counts[metric] = { value, qualifier: row.qualifiers[metric] ?? "exact" };
  }
  const said = { start, end, start_time, end_time, attacker, weapon, kind, scope, claimant, counts };
  return { line, ...said, publisher, published, url };
}
