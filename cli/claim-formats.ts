import { type Column, csvHeader, csvLine } from "../contract/csv.ts";
import { EXTRACTED_CLAIM_COLUMNS } from "../contract/extracted-claims.ts";
import {
  EXTRACTED_METRICS,
  type ExtractedClaim,
  type ExtractedCount,
  type ExtractedMetric,
  NATIONAL,
} from "../domain/claim.ts";
import type { Qualifier } from "../domain/count.ts";
import type { Extraction } from "../extractor/extract.ts";
import { ruleDetail } from "../extractor/rule-details.ts";
import type { Reading } from "./reading.ts";

/** One line of JSON: what the document is, its claims, and the numbers that were not counted. */
export function toJson({ document, extraction }: Reading): string {
  const { name, publisher, published, url } = document;
  const { language, claims, notCounted, warnings } = extraction;
  return JSON.stringify({ id: name, publisher, published, url, language, claims, notCounted, warnings });
}

interface ClaimOfDocument {
  readonly document: string;
  readonly claim: ExtractedClaim;
}

const CSV_COLUMNS: readonly Column<ClaimOfDocument>[] = [
  { name: "document", type: "string", cell: ({ document }) => document },
  ...EXTRACTED_CLAIM_COLUMNS.map((column) => ({
    ...column,
    cell: ({ claim }: ClaimOfDocument) => column.cell(claim),
  })),
];

/** The header row of the CSV, with its line end. */
export function csvHead(): string {
  return csvHeader(CSV_COLUMNS, "plain");
}

/** One CSV row for each claim (RFC 4180); an empty cell is not stated. */
export function toCsv({ document, extraction }: Reading): string {
  return extraction.claims.map((claim) => csvLine(CSV_COLUMNS, { document: document.name, claim }, "plain")).join("");
}

const QUALIFIER_SIGNS: Record<Qualifier, string> = { exact: "", about: "~", at_least: "≥", at_most: "≤" };

/** A table for reading: a heading, a line for each claim; with `explain` also where each number stands and what was left. */
export function toTable({ document, extraction }: Reading, explain: boolean): string {
  const { claims, notCounted, warnings } = extraction;
  const told = [document.publisher, document.published, extraction.language].filter((part) => part !== null);
  const lines = [`${document.name} (${told.join(", ")})`];
  if (claims.length === 0) lines.push("  no claims");
  const rows = claims.map((claim) => [
    claim.claimant,
    `${claim.attacker} ${claim.weapon}`,
    claim.scope === NATIONAL ? claim.kind : `${claim.kind}, ${claim.scope}`,
    windowOf(claim),
    countsOf(claim),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [index, claim] of claims.entries()) {
    lines.push(`  ${(rows[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
    if (explain) lines.push(...explained(claim, extraction.mentions));
  }
  if (explain) {
    for (const { span, text, detail } of notCounted)
      lines.push(`  not counted: “${text}” at ${span.join("-")}. ${detail}`);
  }
  for (const { message } of warnings) lines.push(`  warning: ${message}`);
  return `${lines.join("\n")}\n`;
}

function windowOf({ start, end }: ExtractedClaim): string {
  if (start === end) return start ?? "no date";
  return `${start ?? "?"} to ${end ?? "?"}`;
}

function countsOf(claim: ExtractedClaim): string {
  return EXTRACTED_METRICS.flatMap((metric) => {
    const count = claim[metric];
    return count ? [countOf(metric, count)] : [];
  }).join(", ");
}

function countOf(metric: ExtractedMetric, count: ExtractedCount): string {
  const name = metric === "intercepted" && count.includes_suppressed ? "shot down or suppressed" : metric;
  return `${name.replaceAll("_", " ")} ${QUALIFIER_SIGNS[count.qualifier]}${count.value}`;
}

/** The phrase of a claim, the rule that read each count, and what else was recognised in the phrase. */
function explained(claim: ExtractedClaim, mentions: Extraction["mentions"]): string[] {
  const end = claim.quoteStart + claim.quote.length;
  const beside = mentions.filter(
    ({ kind, span }) => kind !== "number" && span[0] >= claim.quoteStart && span[1] <= end,
  );
  return [
    `    “${claim.quote.replace(/\s+/g, " ")}”`,
    ...EXTRACTED_METRICS.flatMap((metric) => {
      const count = claim[metric];
      if (!count) return [];
      const rule = count.rule ?? claim.rule;
      const detail = ruleDetail(rule);
      return [`    ${countOf(metric, count)} at ${count.span.join("-")} by ${rule}${detail ? `: ${detail}` : ""}`];
    }),
    `    beside: ${beside.map(({ kind, text }) => `${kind} “${text.replace(/\s+/g, " ")}”`).join(", ") || "nothing"}`,
    `    confidence ${claim.confidence.toFixed(2)}`,
  ];
}
