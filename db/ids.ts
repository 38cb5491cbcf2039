import { hash } from "node:crypto";
import type { Claim } from "../domain/claim.ts";
import type { Report } from "../domain/report.ts";

/** SHA-256 of a text, hexadecimal. */
export function sha256(text: string): string {
  return hash("sha256", text);
}

/** The stable id of a report: made of its address, or of its content where it has none. */
export function reportId(report: Pick<Report, "url" | "content_hash">): string {
  return `r-${sha256(report.url ?? report.content_hash).slice(0, 16)}`;
}

type StatementOfReport = Pick<Claim, "claimant" | "attacker" | "weapon" | "kind" | "scope" | "start" | "end">;

/**
 * The stable ids of a report's claims, in order: made of report and statement, never of the counts, so that a
 * corrected number is a version. A repeated statement gets an ordinal.
 */
export function claimIds(report_id: string, claims: readonly StatementOfReport[]): string[] {
  const seen = new Map<string, number>();
  return claims.map(({ claimant, attacker, weapon, kind, scope, start, end }) => {
    const statement = JSON.stringify([report_id, claimant, attacker, weapon, kind, scope, start, end]);
    const ordinal = (seen.get(statement) ?? 0) + 1;
    seen.set(statement, ordinal);
    return `c-${sha256(`${statement}#${ordinal}`).slice(0, 20)}`;
  });
}
