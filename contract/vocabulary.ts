import { z } from "zod";
import { WORDING_BREAKS } from "../domain/breaks.ts";
import { CLAIMANTS, claimantSlugSchema } from "../domain/claimants.ts";
import { METRIC_DEFINITIONS } from "../domain/metrics.ts";
import { MEASURE_DEFINITIONS, type Measure } from "../domain/rates.ts";
import { WEAPON_MARKS, WEAPONS, weaponSlugSchema } from "../domain/weapons.ts";

export const weaponRowSchema = z.object({
  slug: weaponSlugSchema,
  label: z.string(),
  plural: z.string(),
  parent: weaponSlugSchema.nullable(),
  mark: z.enum(WEAPON_MARKS),
  wide: z.boolean(),
  no_rate: z.boolean(),
  note: z.string().nullable(),
});
export type WeaponRow = z.infer<typeof weaponRowSchema>;

export const WEAPON_ROWS: readonly WeaponRow[] = WEAPONS.map((w) => ({
  slug: w.slug,
  label: w.label,
  plural: w.plural,
  parent: w.parent,
  mark: w.mark,
  wide: w.wide ?? false,
  no_rate: w.noRate ?? false,
  note: w.note ?? null,
}));

export const claimantRowSchema = z.object({
  slug: claimantSlugSchema,
  label: z.string(),
  subject: z.string(),
  state: z.string().nullable(),
  kind: z.enum(["command", "official", "regional", "media", "analyst"]),
  rank: z.int(),
});
export type ClaimantRow = z.infer<typeof claimantRowSchema>;

export const CLAIMANT_ROWS: readonly ClaimantRow[] = CLAIMANTS;

export const definitionRowSchema = z.object({
  id: z.string(),
  type: z.enum(["metric", "measure", "rule"]),
  version: z.int(),
  label: z.string(),
  unit: z.enum(["weapons", "places", "share"]).nullable(),
  formula: z.string().nullable(),
  definition: z.string(),
  breaks: z.array(
    z.object({ date: z.iso.date(), attacker: z.string(), lead: z.string(), sentence: z.string(), source: z.string() }),
  ),
});
export type DefinitionRow = z.infer<typeof definitionRowSchema>;

const METRIC_ROWS: readonly DefinitionRow[] = METRIC_DEFINITIONS.map((m) => ({
  id: m.id,
  type: "metric",
  version: m.version,
  label: m.label,
  unit: m.unit,
  formula: null,
  definition: m.definition,
  breaks: [],
}));

const MEASURE_ROWS: readonly DefinitionRow[] = MEASURE_DEFINITIONS.map((m) => ({
  id: m.id,
  type: "measure",
  version: m.version,
  label: m.label,
  unit: "share",
  formula: m.formula,
  definition: m.definition,
  breaks: WORDING_BREAKS.filter((b) => b.breaks.includes(m.id)).map(({ breaks: _, weapon: __, ...rest }) => rest),
}));

/** A rule by which claims are chosen. */
interface Rule {
  readonly id: string;
  readonly version: number;
  readonly sentence: string;
}

/** The rows of `/metrics`: metrics, measures (an id may be both: `stopped` counts weapons, and is their share), rules. */
export function definitionRows(rules: { readonly preference: Rule; readonly variant: Rule }): DefinitionRow[] {
  const ruleRows = [
    { ...rules.preference, label: "Which claimant is preferred" },
    { ...rules.variant, label: "Which number stands for a statement" },
  ].map(
    ({ id, version, label, sentence }): DefinitionRow => ({
      id,
      type: "rule",
      version,
      label,
      unit: null,
      formula: null,
      definition: sentence,
      breaks: [],
    }),
  );
  return [...METRIC_ROWS, ...MEASURE_ROWS, ...ruleRows];
}

/** A definition as `meta.definitions` of a reply has it. */
type ShortDefinition = Pick<DefinitionRow, "id" | "type" | "version" | "definition">;

const short = (rows: readonly DefinitionRow[]): ShortDefinition[] =>
  rows.map(({ id, type, version, definition }) => ({ id, type, version, definition }));

/** What a reply with counts is made by. */
export const countDefinitions = (rows: readonly DefinitionRow[]): ShortDefinition[] =>
  short(rows.filter(({ type }) => type !== "measure"));

/** What a reply with shares of one measure is made by. */
export const shareDefinitions = (rows: readonly DefinitionRow[], measure: Measure): ShortDefinition[] =>
  short(rows.filter(({ id, type }) => type === "rule" || (type === "measure" && id === measure)));
