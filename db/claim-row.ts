import type { Claim, Counts } from "../domain/claim.ts";
import type { Count, CountStatus, Qualifier } from "../domain/count.ts";
import { METRICS } from "../domain/metrics.ts";
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

/** The columns of the table, in the order in which `claimValues` gives them. */
export const CLAIM_COLUMNS: readonly string[] = [
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
  ...METRICS.flatMap((metric) => [
    metric,
    `${metric}_qualifier`,
    `${metric}_status`,
    `${metric}_span_start`,
    `${metric}_span_end`,
  ]),
];

const METRIC_COLUMNS = CLAIM_COLUMNS.indexOf("launched");
const COLUMNS_OF_METRIC = 5;

/** The claim of a row's values, in the order of `CLAIM_COLUMNS`: for lists, where a row as an object costs too much. */
export function claimOfValues(values: readonly unknown[]): Claim {
  const counts: Counts = {};
  for (let n = 0, at = METRIC_COLUMNS; n < METRICS.length; n += 1, at += COLUMNS_OF_METRIC) {
    const status = values[at + 2];
    const metric = METRICS[n];
    if (status === null || metric === undefined) continue;
    counts[metric] = countOf(
      values[at] as number | null,
      values[at + 1] as Qualifier | null,
      status as CountStatus,
      values[at + 3] as number | null,
      values[at + 4] as number | null,
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

/** The values of a row, by `CLAIM_COLUMNS`. */
export function claimValues(claim: Claim, release_id: number, report_version: number): (string | number | null)[] {
  const values: (string | number | null)[] = [
    claim.id,
    claim.version,
    release_id,
    claim.report_id,
    report_version,
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
    claim.withdrawn ? 1 : 0,
  ];
  for (const metric of METRICS) {
    const count = claim.counts[metric];
    if (!count) values.push(null, null, null, null, null);
    else if (count.value === null)
      values.push(null, null, count.reason, count.span?.[0] ?? null, count.span?.[1] ?? null);
    else values.push(count.value, count.qualifier, "stated", count.span?.[0] ?? null, count.span?.[1] ?? null);
  }
  return values;
}
