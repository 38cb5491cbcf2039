import type { Meta } from "../../contract/replies.ts";
import { DEFINITION_ROWS, type DefinitionRow } from "../../contract/vocabulary.ts";
import type { Measure } from "../../domain/rates.ts";
import { PREFERENCE_RULE, VARIANT_RULE } from "../../ledger/preference.ts";

export type Definitions = Meta["definitions"];

const RULE_ROWS: readonly DefinitionRow[] = [
  { ...PREFERENCE_RULE, label: "Which claimant is preferred" },
  { ...VARIANT_RULE, label: "Which number stands for a statement" },
].map(({ id, version, label, sentence }) => ({
  id,
  type: "rule",
  version,
  label,
  unit: null,
  formula: null,
  definition: sentence,
  breaks: [],
}));

/** The rows of `/metrics`: metrics, measures, and the rules by which claims are chosen. */
export const ALL_DEFINITION_ROWS: readonly DefinitionRow[] = [...DEFINITION_ROWS, ...RULE_ROWS];

const short = (rows: readonly DefinitionRow[]): Definitions =>
  rows.map(({ id, type, version, definition }) => ({ id, type, version, definition }));

/** What a reply with counts is made by. */
export const METRICS_AND_RULES: Definitions = short(ALL_DEFINITION_ROWS.filter((row) => row.type !== "measure"));

/** What a reply with shares of one measure is made by. */
export function measureAndRules(measure: Measure): Definitions {
  return short(
    ALL_DEFINITION_ROWS.filter((row) => row.type === "rule" || (row.type === "measure" && row.id === measure)),
  );
}
