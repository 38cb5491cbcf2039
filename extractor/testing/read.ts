import { EXTRACTED_METRICS, type ExtractedClaim } from "../../domain/claim.ts";
import type { Language } from "../../domain/report.ts";
import { extract } from "../extract.ts";

/** The day on which the sentences of the tests are published: a Friday. */
export const PUBLISHED = "2025-03-14";

const SIGN = { exact: "", about: "~", at_least: "≥", at_most: "≤" } as const;

/** The counts of a claim; "+ew" for a merged number. */
const counts = (claim: ExtractedClaim): string[] =>
  EXTRACTED_METRICS.flatMap((metric) => {
    const count = claim[metric];
    return count ? [`${metric} ${SIGN[count.qualifier]}${count.value}${count.includes_suppressed ? "+ew" : ""}`] : [];
  });

/** A claim in one line: weapon, where (unless it is the whole country) and its counts. */
export const line = (claim: ExtractedClaim): string =>
  [claim.weapon, ...(claim.scope === "national" ? [] : [claim.scope]), ...counts(claim)].join(" | ");

/** A claim in one line: who, attacker, weapon, kind, scope and its counts. */
export const wholeLine = (claim: ExtractedClaim): string =>
  [claim.claimant, claim.attacker, claim.weapon, claim.kind, claim.scope, ...counts(claim)].join(" | ");

/** The claims of a text in one language, one line each, sorted. */
export const reader =
  (language: Language, inOneLine: (claim: ExtractedClaim) => string = line) =>
  (text: string, published: string | null = PUBLISHED): string[] =>
    extract({ text, published, language }).claims.map(inOneLine).sort();

/** The first and last day of each claim of a text. */
export const datesReader =
  (language: Language) =>
  (text: string, published: string | null = PUBLISHED): (string | null)[][] =>
    extract({ text, published, language }).claims.map((claim) => [claim.start, claim.end]);
