import { EXTRACTED_METRICS, type ExtractedClaim } from "../domain/claim.ts";
import type { Cell, Column, ColumnType } from "./csv.ts";

const column = (name: string, type: ColumnType, cell: (claim: ExtractedClaim) => Cell): Column<ExtractedClaim> => ({
  name,
  type,
  cell,
});

/** Claims as they were read from a text, one a row: the command line and the page write them so. Empty: not stated. */
export const EXTRACTED_CLAIM_COLUMNS: readonly Column<ExtractedClaim>[] = [
  column("claimant", "string", (claim) => claim.claimant),
  column("attacker", "string", (claim) => claim.attacker),
  column("weapon", "string", (claim) => claim.weapon),
  column("kind", "string", (claim) => claim.kind),
  column("scope", "string", (claim) => claim.scope),
  column("start", "date", (claim) => claim.start),
  column("end", "date", (claim) => claim.end),
  ...EXTRACTED_METRICS.flatMap((metric) => [
    column(metric, "integer", (claim) => claim[metric]?.value ?? null),
    column(`${metric}_qualifier`, "string", (claim) => claim[metric]?.qualifier ?? null),
  ]),
  column("includes_suppressed", "boolean", (claim) => claim.intercepted?.includes_suppressed ?? null),
  column("quote", "string", (claim) => claim.quote),
  column("rule", "string", (claim) => claim.rule),
  column("confidence", "number", (claim) => claim.confidence),
];
