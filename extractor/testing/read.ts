import { EXTRACTED_METRICS, type ExtractedClaim } from "../../domain/claim.ts";
import type { Language } from "../../domain/report.ts";
import { extract } from "../extract.ts";

/** The day on which the sentences of the tests are published: a Friday. */
export const PUBLISHED = "2025-03-14";

const SIGN = { exact: "", about: "~", at_least: "≥", at_most: "≤" } as const;

/** A claim in one line: weapon, where and its counts; "+ew" for a merged number. */
export function line(claim: ExtractedClaim): string {
  const counts = EXTRACTED_METRICS.flatMap((metric) => {
    const count = claim[metric];
    return count ? [`${metric} ${SIGN[count.qualifier]}${count.value}${count.includes_suppressed ? "+ew" : ""}`] : [];
  });
  return [claim.weapon, ...(claim.scope === "national" ? [] : [claim.scope]), ...counts].join(" | ");
}

/** The claims of a text in one language, one line each, sorted. */
export const reader =
  (language: Language) =>
  (text: string): string[] =>
    extract({ text, published: PUBLISHED, language }).claims.map(line).sort();
