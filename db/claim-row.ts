import type { Claim, Counts } from "../domain/claim.ts";
import type { Count, CountStatus, Qualifier } from "../domain/count.ts";
import { METRICS, type Metric } from "../domain/metrics.ts";
import type { claim } from "./schema.ts";

export type ClaimRow = typeof claim.$inferSelect;

/** The claim of a row of the table. */
export function claimOf(row: ClaimRow): Claim {
  return {
    id: row.id,
    version: row.version,
    report_id: row.report_id,
    claimant: row.claimant,
    attacker: row.attacker,
    weapon: row.weapon,
    kind: row.kind,
    scope: row.scope,
    start: row.start,
    end: row.end,
    start_time: row.start_time,
    end_time: row.end_time,
    counts: countsOf(row),
    evidence: row.evidence,
    quote: row.quote,
    rule: row.rule,
    extractor: row.extractor,
    confidence: row.confidence,
    review: row.review,
    review_reason: row.review_reason,
    // A raw query gives 0 and 1 where Drizzle gives false and true.
    withdrawn: Boolean(row.withdrawn),
  };
}

function countsOf(row: ClaimRow): Counts {
  const counts: Counts = {};
  for (const metric of METRICS) {
    const status = row[`${metric}_status`];
    if (status === null) continue;
    counts[metric] = countOf(
      row[metric],
      row[`${metric}_qualifier`],
      status,
      row[`${metric}_span_start`],
      row[`${metric}_span_end`],
    );
  }
  return counts;
}

/** The count of its five columns. */
function countOf(
  value: number | null,
  qualifier: Qualifier | null,
  status: CountStatus,
  start: number | null,
  end: number | null,
): Count {
  const count: Count =
    status === "stated" && value !== null
      ? { value, qualifier: qualifier ?? "exact" }
      : { value: null, reason: status === "stated" ? "not_stated" : status };
  if (start !== null && end !== null) count.span = [start, end];
  return count;
}

/** The columns of a row before those of its counts. */
const HEAD_COLUMNS = [
  "id",
  "version",
  "release_id",
  "report_id",
  "report_version",
  "claimant",
  "attacker",
  "weapon",
  "kind",
  "scope",
  "start",
  "end",
  "evidence",
  "quote",
  "rule",
  "extractor",
  "confidence",
  "review",
  "review_reason",
  "withdrawn",
] as const;

/** Columns that came later and are empty in most rows. */
const TIME_COLUMNS = ["start_time", "end_time"] as const;

const columnsOfMetric = (metric: Metric): string[] => [
  metric,
  `${metric}_qualifier`,
  `${metric}_status`,
  `${metric}_span_start`,
  `${metric}_span_end`,
];

/** The columns of the table, in the order in which `claimValues` gives them. */
export const CLAIM_COLUMNS: readonly string[] = [...HEAD_COLUMNS, ...METRICS.flatMap(columnsOfMetric), ...TIME_COLUMNS];

const COLUMNS_OF_METRIC = 5;
const FIRST_TIME_COLUMN = CLAIM_COLUMNS.length - TIME_COLUMNS.length;

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(", ");

/**
 * What a list selects of a row: the columns beside the counts, and all counts in one JSON text. A value costs more to
 * hand over from SQLite than to parse, and a row has fifty of them; they are whole numbers and words, so none changes.
 */
export const LISTED_COLUMNS = `${quoted([...HEAD_COLUMNS, ...TIME_COLUMNS])}, json_array(${quoted(METRICS.flatMap(columnsOfMetric))})`;

/** How many values `LISTED_COLUMNS` gives. */
export const LISTED_VALUES = HEAD_COLUMNS.length + TIME_COLUMNS.length + 1;

/** The claim of the values of `LISTED_COLUMNS`. */
export function claimOfValues(values: readonly unknown[]): Claim {
  const stated = JSON.parse(values[LISTED_VALUES - 1] as string) as unknown[];
  const counts: Counts = {};
  for (let n = 0, at = 0; n < METRICS.length; n += 1, at += COLUMNS_OF_METRIC) {
    const status = stated[at + 2];
    const metric = METRICS[n];
    if (status === null || metric === undefined) continue;
    counts[metric] = countOf(
      stated[at] as number | null,
      stated[at + 1] as Qualifier | null,
      status as CountStatus,
      stated[at + 3] as number | null,
      stated[at + 4] as number | null,
    );
  }
  const row = {
    id: values[0],
    version: values[1],
    report_id: values[3],
    claimant: values[5],
    attacker: values[6],
    weapon: values[7],
    kind: values[8],
    scope: values[9],
    start: values[10],
    end: values[11],
    start_time: values[HEAD_COLUMNS.length],
    end_time: values[HEAD_COLUMNS.length + 1],
    counts,
    evidence: values[12],
    quote: values[13],
    rule: values[14],
    extractor: values[15],
    confidence: values[16],
    review: values[17],
    review_reason: values[18],
    withdrawn: values[19] === 1,
  };
  return row as Claim;
}

export type Value = string | number | null;

/** What a row has besides what its claim says. */
export interface RowKey extends Pick<Claim, "id" | "version" | "report_id" | "withdrawn"> {
  readonly release_id: number;
  readonly report_version: number;
}

/** What a claim says, before the writer gives it id and version. */
type Said = Omit<Claim, "id" | "version" | "report_id" | "withdrawn">;

function headValues(claim: Said, key: RowKey): Value[] {
  return [
    key.id,
    key.version,
    key.release_id,
    key.report_id,
    key.report_version,
    claim.claimant,
    claim.attacker,
    claim.weapon,
    claim.kind,
    claim.scope,
    claim.start,
    claim.end,
    claim.evidence,
    claim.quote,
    claim.rule,
    claim.extractor,
    claim.confidence,
    claim.review,
    claim.review_reason,
    key.withdrawn ? 1 : 0,
  ];
}

function pushCount(values: Value[], count: Count): void {
  const [start, end] = count.span ?? NOWHERE;
  if (count.value === null) values.push(null, null, count.reason, start, end);
  else values.push(count.value, count.qualifier, "stated", start, end);
}

const NOWHERE = [null, null] as const;

/** The values of a row, by `CLAIM_COLUMNS`. */
export function claimValues(claim: Claim, release_id: number, report_version: number): Value[] {
  const values = headValues(claim, { ...claim, release_id, report_version });
  for (const metric of METRICS) {
    const count = claim.counts[metric];
    if (count) pushCount(values, count);
    else values.push(null, null, null, null, null);
  }
  values.push(claim.start_time ?? null, claim.end_time ?? null);
  return values;
}

/** A row to insert: most of its columns are empty, and those are left out, because binding takes time. */
export interface NewRow {
  /** Which columns the values are for, see `filledColumns`. */
  readonly filled: number;
  readonly values: readonly Value[];
  /**
   * The row as the checksum takes it: the JSON of its values by `CLAIM_COLUMNS`. The times, which came later, take part
   * where one is stated, so that releases from before keep their checksums.
   */
  readonly checked: string;
}

const EMPTY_COUNT = ",null".repeat(COLUMNS_OF_METRIC);
const HAS_TIMES = 1 << METRICS.length;

/** The row of a claim. */
export function newRow(claim: Said, key: RowKey): NewRow {
  const values = headValues(claim, key);
  let checked = JSON.stringify(values).slice(0, -1);
  let filled = 0;
  for (let place = 0; place < METRICS.length; place += 1) {
    const count = claim.counts[METRICS[place] as Metric];
    if (!count) {
      checked += EMPTY_COUNT;
      continue;
    }
    filled |= 1 << place;
    pushCount(values, count);
    checked += count.value === null ? `,null,null,"${count.reason}"` : `,${count.value},"${count.qualifier}","stated"`;
    checked += count.span ? `,${count.span[0]},${count.span[1]}` : ",null,null";
  }
  if (claim.start_time || claim.end_time) {
    filled |= HAS_TIMES;
    values.push(claim.start_time ?? null, claim.end_time ?? null);
    checked += `,${JSON.stringify(claim.start_time ?? null)},${JSON.stringify(claim.end_time ?? null)}`;
  }
  return { filled, values, checked: `${checked}]` };
}

/** The columns of the values of a new row. */
export function filledColumns(filled: number): string[] {
  const stated = METRICS.filter((_, place) => filled & (1 << place));
  return [...HEAD_COLUMNS, ...stated.flatMap(columnsOfMetric), ...(filled & HAS_TIMES ? TIME_COLUMNS : [])];
}

/** What a row that was read gives to the checksum, see `NewRow`. */
export function checkedText(values: readonly Value[]): string {
  const timeless = values.slice(0, FIRST_TIME_COLUMN);
  const hasTimes = values.slice(FIRST_TIME_COLUMN).some((value) => value !== null);
  return JSON.stringify(hasTimes ? values : timeless);
}
