import { stringify } from "csv-stringify/sync";
import { EXTRACTED_METRICS, type ExtractedClaim, NATIONAL } from "../domain/claim.ts";
import type { Qualifier } from "../domain/count.ts";
import type { Reading } from "./reading.ts";

/** One line of JSON: what the document is, its claims, and the numbers that were not counted. */
export function toJson({ document, extraction }: Reading): string {
  const { name, publisher, published, url } = document;
  const { language, claims, notCounted, warnings } = extraction;
  return JSON.stringify({ id: name, publisher, published, url, language, claims, notCounted, warnings });
}

const CSV_COLUMNS = [
  "document",
  "claimant",
  "attacker",
  "weapon",
  "kind",
  "scope",
  "start",
  "end",
  ...EXTRACTED_METRICS.flatMap((metric) => [metric, `${metric}_qualifier`]),
  "includes_suppressed",
  "quote",
  "rule",
  "confidence",
];

/** The header row of the CSV, with its line end. */
export function csvHeader(): string {
  return stringify([CSV_COLUMNS], { record_delimiter: "\r\n" });
}

/** One CSV row for each claim (RFC 4180); an empty cell is not stated. */
export function toCsv({ document, extraction }: Reading): string {
  const rows = extraction.claims.map((claim) => [
    document.name,
    claim.claimant,
    claim.attacker,
    claim.weapon,
    claim.kind,
    claim.scope,
    claim.start,
    claim.end,
    ...EXTRACTED_METRICS.flatMap((metric) => [claim[metric]?.value, claim[metric]?.qualifier]),
    claim.intercepted?.includes_suppressed === true ? "true" : "",
    claim.quote,
    claim.rule,
    claim.confidence,
  ]);
  return stringify(rows, { record_delimiter: "\r\n" });
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
    if (explain) lines.push(...explained(claim));
  }
  if (explain) {
    for (const { span, text, detail } of notCounted) lines.push(`  not counted: "${text}" at ${span[0]}. ${detail}`);
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
    if (!count) return [];
    const name = metric === "intercepted" && count.includes_suppressed ? "shot down or suppressed" : metric;
    return `${name.replaceAll("_", " ")} ${QUALIFIER_SIGNS[count.qualifier]}${count.value}`;
  }).join(", ");
}

function explained(claim: ExtractedClaim): string[] {
  const stands = EXTRACTED_METRICS.flatMap((metric) => {
    const count = claim[metric];
    return count ? `${metric} at ${count.span[0]}-${count.span[1]}` : [];
  });
  return [
    `    “${claim.quote.replace(/\s+/g, " ")}”`,
    `    rule ${claim.rule}, confidence ${claim.confidence.toFixed(2)}; ${stands.join(", ")}`,
  ];
}
