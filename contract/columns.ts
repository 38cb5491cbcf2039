import type { Attack, Statement } from "../domain/attack.ts";
import type { Claim, Counts } from "../domain/claim.ts";
import { numberOf, statusOf } from "../domain/count.ts";
import { METRICS } from "../domain/metrics.ts";
import { type Rate, rateStatus } from "../domain/rates.ts";
import type { Release } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import type { Cell, Column, ColumnType } from "./csv.ts";
import type { ClaimantRow, DefinitionRow, WeaponRow } from "./vocabulary.ts";

const COLUMNS_OF_TYPE: Readonly<Record<Exclude<ColumnType, "string">, readonly string[]>> = {
  integer: [
    ...METRICS,
    ...["numerator", "denominator", "attacks", "days_covered", "days", "unaccounted", "stopped_without_launched"],
    ...["version", "reports", "claims", "release", "rank"],
  ],
  number: ["rate", "ci_low", "ci_high", "low", "high", "confidence"],
  boolean: ["partial", "withdrawn", "wide", "no_rate"],
  date: ["period_start", "period_end", "start", "end", "published"],
  datetime: ["committed_at"],
};

function typeOf(name: string): ColumnType {
  const found = Object.entries(COLUMNS_OF_TYPE).find(([, names]) => names.includes(name));
  return (found?.[0] as ColumnType | undefined) ?? "string";
}

/** Columns of a row's own fields, in the order given. */
function fields<Row>(...names: (keyof { [K in keyof Row as Row[K] extends Cell ? K : never]: never } & string)[]) {
  return names.map(
    (name): Column<Row> => ({ name, type: typeOf(name), cell: (row) => row[name as keyof Row] as Cell }),
  );
}

/** Three columns for each metric: the number, how it was put, and why there is none. */
function countColumns<Row>(countsOf: (row: Row) => Counts): Column<Row>[] {
  return METRICS.flatMap((metric): Column<Row>[] => [
    { name: metric, type: "integer", cell: (row) => numberOf(countsOf(row)[metric]) },
    {
      name: `${metric}_qualifier`,
      type: "string",
      cell: (row) => {
        const count = countsOf(row)[metric];
        return count && count.value !== null ? count.qualifier : null;
      },
    },
    { name: `${metric}_status`, type: "string", cell: (row) => statusOf(countsOf(row)[metric]) },
  ]);
}

export const RATE_COLUMNS: readonly Column<Rate>[] = [
  ...fields<Rate>("period_start", "period_end", "attacker", "weapon", "claimant", "measure"),
  ...fields<Rate>("numerator", "denominator", "rate"),
  { name: "rate_status", type: "string", cell: rateStatus },
  ...fields<Rate>("ci_low", "ci_high", "low", "high", "attacks", "days_covered", "days", "partial"),
  ...fields<Rate>("launched", "intercepted", "lost", "stopped", "left", "active", "did_not_reach", "unaccounted"),
  ...fields<Rate>("stopped_without_launched", "hits"),
  { name: "claimants", type: "string", cell: (rate) => rate.claimants.join(" ") },
];

/** One row of `attacks.csv`: a statement with the attack that it belongs to. */
export interface AttackStatement {
  readonly attack: Attack;
  readonly statement: Statement;
}

export const ATTACK_COLUMNS: readonly Column<AttackStatement>[] = [
  { name: "attack_id", type: "string", cell: ({ attack }) => attack.id },
  { name: "attacker", type: "string", cell: ({ attack }) => attack.attacker },
  { name: "start", type: "date", cell: ({ attack }) => attack.start },
  { name: "end", type: "date", cell: ({ attack }) => attack.end },
  { name: "agreement", type: "string", cell: ({ attack }) => attack.agreement },
  { name: "claimant", type: "string", cell: ({ statement }) => statement.claimant },
  { name: "weapon", type: "string", cell: ({ statement }) => statement.weapon },
  { name: "scope", type: "string", cell: ({ statement }) => statement.scope },
  { name: "preferred", type: "boolean", cell: ({ statement }) => statement.preferred },
  ...countColumns<AttackStatement>(({ statement }) => statement.counts),
  { name: "unaccounted", type: "integer", cell: ({ statement }) => statement.unaccounted },
  { name: "variants", type: "integer", cell: ({ statement }) => statement.variants.length },
  { name: "claim_ids", type: "string", cell: ({ statement }) => statement.claim_ids.join(" ") },
  { name: "report_ids", type: "string", cell: ({ statement }) => statement.report_ids.join(" ") },
  { name: "start_time", type: "string", cell: ({ attack }) => attack.start_time ?? null },
  { name: "end_time", type: "string", cell: ({ attack }) => attack.end_time ?? null },
  { name: "zone", type: "string", cell: ({ attack }) => attack.zone ?? null },
  { name: "start_utc", type: "string", cell: ({ attack }) => attack.start_utc ?? null },
  { name: "end_utc", type: "string", cell: ({ attack }) => attack.end_utc ?? null },
];

export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  ...fields<Claim>("id", "version", "report_id", "claimant", "attacker", "weapon", "kind", "scope", "start", "end"),
  ...countColumns<Claim>((claim) => claim.counts),
  ...fields<Claim>("evidence", "quote", "rule", "extractor", "confidence", "review", "review_reason", "withdrawn"),
  { name: "start_time", type: "string", cell: (claim) => claim.start_time ?? null },
  { name: "end_time", type: "string", cell: (claim) => claim.end_time ?? null },
  { name: "spans", type: "string", cell: (claim) => spansOf(claim.counts) },
];

/** Where the counts stand in the quotation, `launched:3-6 intercepted:20-22`: start included, end not. */
function spansOf(counts: Counts): string | null {
  const spans = METRICS.flatMap((metric) => {
    const span = counts[metric]?.span;
    return span ? `${metric}:${span[0]}-${span[1]}` : [];
  });
  return spans.join(" ") || null;
}

export const REPORT_COLUMNS: readonly Column<Report & { claims: number }>[] = fields<Report & { claims: number }>(
  "id",
  "publisher",
  "title",
  "url",
  "published",
  "language",
  "origin",
  "license",
  "content_hash",
  "claims",
);

export const WEAPON_COLUMNS: readonly Column<WeaponRow>[] = fields<WeaponRow>(
  "slug",
  "label",
  "plural",
  "parent",
  "mark",
  "wide",
  "no_rate",
  "note",
);

export const CLAIMANT_COLUMNS: readonly Column<ClaimantRow>[] = fields<ClaimantRow>(
  "slug",
  "label",
  "subject",
  "state",
  "kind",
  "rank",
);

export const DEFINITION_COLUMNS: readonly Column<DefinitionRow>[] = [
  ...fields<DefinitionRow>("id", "type", "version", "label", "unit", "formula", "definition"),
  { name: "breaks", type: "string", cell: (row) => row.breaks.map((b) => b.date).join(" ") },
];

export const RELEASE_COLUMNS: readonly Column<Release>[] = [
  { name: "id", type: "integer", cell: (release) => release.id },
  ...fields<Release>("committed_at", "note", "reports", "claims", "attacks", "checksum"),
];

/** What a change says of one claim: its statement, and each number before and after. */
export interface ClaimChange {
  readonly release: number;
  readonly committed_at: string;
  readonly kind: string;
  readonly before: Claim | null;
  readonly after: Claim;
  readonly reason: string | null;
}

export const CHANGE_COLUMNS: readonly Column<ClaimChange>[] = [
  ...fields<ClaimChange>("release", "committed_at", "kind", "reason"),
  { name: "claim_id", type: "string", cell: ({ after }) => after.id },
  ...(["version", "report_id", "claimant", "attacker", "weapon", "scope", "start", "end"] as const).map(
    (name): Column<ClaimChange> => ({ name, type: typeOf(name), cell: ({ after }) => after[name] }),
  ),
  ...METRICS.flatMap((metric): Column<ClaimChange>[] => [
    { name: `${metric}_before`, type: "integer", cell: ({ before }) => numberOf(before?.counts[metric]) },
    { name: `${metric}_after`, type: "integer", cell: ({ after }) => numberOf(after.counts[metric]) },
  ]),
];
