import { definitionRows } from "../../contract/vocabulary.ts";
import { PREFERENCE_RULE, VARIANT_RULE } from "../../ledger/preference.ts";

/** The rows of `/metrics`: metrics, measures, and the rules by which claims are chosen. */
export const DEFINITION_ROWS = definitionRows({ preference: PREFERENCE_RULE, variant: VARIANT_RULE });
