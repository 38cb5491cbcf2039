import type { Agreement, Attack, Statement } from "../../domain/attack.ts";
import { type Claim, NATIONAL } from "../../domain/claim.ts";
import { claimant } from "../../domain/claimants.ts";
import type { Report } from "../../domain/report.ts";

/** What a statement of agreement is called on the screen. */
export const AGREEMENT_WORDS: Record<Agreement, string> = {
  one_claimant: "One claimant",
  agree: "Claimants agree",
  differ: "Reports differ",
  conflict: "Claimants conflict",
};

/** What the phrase of a claim is. */
export const EVIDENCE_WORDS: Record<Claim["evidence"], string> = {
  quotation: "Quotation",
  note: "Our note of the cited report",
  table_row: "Row of a cited table",
};

/** "Ukrainian Air Force, via CNN": who says it, and who printed it. */
export function viaOf(claim: Claim, report: Report | undefined): string {
  const name = claimant(claim.claimant).label;
  return report?.publisher && report.publisher !== name ? `${name}, via ${report.publisher}` : name;
}

/** Why a statement is not the one that stands for its weapon; null where it is, or where its place says it. */
export function standingOf(statement: Statement, attack: Attack): string | null {
  if (statement.preferred || statement.scope !== NATIONAL) return null;
  const rival = attack.statements.some(
    (one) => one.preferred && one.weapon === statement.weapon && one.scope === statement.scope,
  );
  return rival ? "another claimant is preferred" : "part of a stated total";
}

/** The area of a claim in words. */
export const scopeWords = (scope: string): string => (scope === "national" ? "whole country" : scope);
