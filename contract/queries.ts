import { z } from "zod";
import { periodOf, stepSchema } from "../domain/calendar.ts";
import { attackerSchema, kindSchema } from "../domain/claim.ts";
import { claimantSlugSchema } from "../domain/claimants.ts";
import {
  ATTACK_SORTS,
  type AttacksFilter,
  CHANGE_KINDS,
  type ChangesOf,
  CLAIM_SORTS,
  type ClaimsFilter,
  type RatesFilter,
  REPORT_SORTS,
  type ReportsFilter,
} from "../domain/filters.ts";
import { dateRuleSchema, measureSchema, viewSchema } from "../domain/rates.ts";
import { type WeaponSlug, weaponSlugSchema } from "../domain/weapons.ts";
import { pageLanguageSchema } from "./language.ts";

/** The weapons of the chart and of `/rates` where the address names none: one series each. */
export const DEFAULT_RATES_WEAPONS: readonly WeaponSlug[] = [
  "drone",
  "cruise-missile",
  "guided-missile",
  "ballistic-missile",
  "kinzhal",
  "s-300",
];

export const DEFAULT_LIMIT = 100;
export const MAXIMUM_LIMIT = 1000;

const dateRefusal = "is not a date of the calendar; write YYYY-MM-DD or YYYY-MM, such as 2024-11-22 or 2024-11";
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** A day, or a month that stands for its first or its last day. */
const dayOrMonth = (edge: "start" | "end") =>
  z.union(
    [
      z.iso.date({ error: dateRefusal }),
      z
        .string()
        .regex(MONTH)
        .transform((month) => periodOf(`${month}-01`, "month")[edge]),
    ],
    { error: dateRefusal },
  );

const attacker = attackerSchema.meta({
  description: "The attacking side as an ISO 3166 code: RU for attacks on Ukraine, UA for attacks on Russia.",
  examples: ["RU", "UA"],
});
const weapon = z.array(weaponSlugSchema).meta({
  description:
    "Weapons of the tree, repeated or as a comma list. Tree-aware: `drone` holds the Shaheds below it. The slugs are rows of `/weapons`.",
  examples: [["drone", "cruise-missile"]],
});
const from = dayOrMonth("start")
  .nullable()
  .default(null)
  .meta({
    description: "First day of the attacks, included. A month stands for its first day.",
    examples: ["2024-11-01", "2024-11"],
  });
const to = dayOrMonth("end")
  .nullable()
  .default(null)
  .meta({
    description: "Last day of the attacks, included. A month stands for its last day.",
    examples: ["2024-11-30", "2024-11"],
  });
const as_of = z.iso
  .date({ error: "is not a date of the calendar; write YYYY-MM-DD, such as 2024-11-22" })
  .nullable()
  .default(null)
  .meta({
    description:
      "State of knowledge: the last release that was committed on or before this day (UTC). Latest by default.",
    examples: ["2026-11-21"],
  });
const date = dateRuleSchema.default("end").meta({
  description: "Under which date an attack is counted: the day it ended or the day it began.",
  examples: ["end"],
});
const q = z
  .string()
  .min(1, "is empty; leave it out for all rows")
  .max(200, "is longer than 200 characters")
  .nullable()
  .default(null)
  .meta({ description: "Words to search for.", examples: ["Kyiv"] });
const limit = z
  .int("is not a whole number")
  .min(1, "is below 1")
  .max(MAXIMUM_LIMIT, `is above ${MAXIMUM_LIMIT}`)
  .default(DEFAULT_LIMIT)
  .meta({ description: `Rows of one page, 1 to ${MAXIMUM_LIMIT}.`, examples: [50] });
const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,1000}$/, "is not a cursor of this API; take it from `links.next`")
  .nullable()
  .default(null)
  .meta({ description: "Where the next page begins: opaque, from `links.next` of the page before." });
const bom = z
  .enum(["0", "1"])
  .default("0")
  .meta({
    description:
      "1 for spreadsheets: a byte order mark goes first, and cells that a spreadsheet would run as a formula get a leading apostrophe.",
    examples: ["1"],
  });

const include = z
  .array(z.enum(["imported"]))
  .default([])
  .meta({
    description:
      "`imported` puts in the rows of tables that are published under a licence of their own, which are left out otherwise, and the figures that rest on them. Their licence holds for what you do with them; `/reports` names it.",
    examples: [["imported"]],
  });

/** Which of the named columns or fields the rows have; all of them where none is named. */
const choiceOf = (names: readonly string[], what: "columns" | "fields") =>
  z
    .array(z.enum(names))
    .default([])
    .meta({
      description: `The ${what} that the rows shall have, repeated or as a comma list. They come in their usual order; all of them where none is named.`,
      examples: [names.slice(0, 2)],
    });

const rangeShape = { from, to };
const attackShape = {
  attacker: attacker.nullable().default(null),
  weapon: weapon.default([]),
  claimant: z
    .array(claimantSlugSchema)
    .default([])
    .meta({
      description: "Who states the number, repeated or as a comma list. The slugs are rows of `/claimants`.",
      examples: [["ukrainian-air-force"]],
    }),
  q,
  ...rangeShape,
  date,
  as_of,
};
const claimShape = {
  ...attackShape,
  kind: kindSchema
    .nullable()
    .default(null)
    .meta({
      description: "`attack`: one raid. `period`: a total over more than about 48 hours, never added to raids.",
      examples: ["attack"],
    }),
  scope: z
    .string()
    .min(1, "is empty; leave it out for all scopes")
    .max(100, "is longer than 100 characters")
    .nullable()
    .default(null)
    .meta({ description: "`national`, or the English name of an area.", examples: ["national"] }),
};
const changeShape = {
  release: z
    .int("is not the number of a release")
    .min(1, "is below 1")
    .nullable()
    .default(null)
    .meta({ description: "The release that made the change, by its number.", examples: [1] }),
  kind: z
    .enum(CHANGE_KINDS)
    .nullable()
    .default(null)
    .meta({ description: "What the release did to the claim.", examples: ["revised"] }),
  as_of,
};
const reportShape = { q, ...rangeShape, as_of };
const pageShape = { limit, cursor };
/** Each field upwards and, with a minus, downwards; the first one downwards by default. */
const sortedBy = (fields: readonly [string, ...string[]]) =>
  z
    .enum(fields.flatMap((field) => [`-${field}`, field]))
    .default(`-${fields[0]}`)
    .meta({ description: "Field to sort by; a leading minus sorts from the greatest down." });

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}
const inOrder = (range: Range): boolean => range.from === null || range.to === null || range.from <= range.to;
const disorder = { path: ["to"], error: "is before `from`" };

const ratesShape = {
  attacker: attacker.default("RU"),
  weapon: weapon.min(1).default([...DEFAULT_RATES_WEAPONS]),
  claimant: z
    .array(viewSchema)
    .min(1)
    .default(["preferred"])
    .meta({
      description:
        "Whose figures are counted: `preferred` (one claim for each attack and weapon, chosen by a printed rule) or claimants alone; one series each. Weapons times claimants are at most 40.",
      examples: [["preferred"], ["ukrainian-air-force", "russian-mod"]],
    }),
  measure: measureSchema.default("stopped").meta({
    description: "Which share; `/metrics` gives the definitions.",
    examples: ["stopped"],
  }),
  step: stepSchema.default("month").meta({
    description: "Length of a period. Weeks begin on Monday (ISO 8601).",
    examples: ["month"],
  }),
  ...rangeShape,
  date,
  as_of,
};

/** Weapons times claimants in one request: enough for the whole tree by one claimant, too few to hold the server. */
export const MAXIMUM_SERIES = 40;
const isAffordable = ({ weapon, claimant }: { weapon: readonly unknown[]; claimant: readonly unknown[] }): boolean =>
  weapon.length * claimant.length <= MAXIMUM_SERIES;
const tooManySeries = {
  path: ["claimant"],
  error: `times the weapons makes more than ${MAXIMUM_SERIES} series; ask for fewer of either`,
};

/** Parameters of `/rates`. */
export const ratesQuery = z.object(ratesShape).refine(inOrder, disorder).refine(isAffordable, tooManySeries);

/** Parameters of the dashboard's address: those of `/rates`, and what only a page knows. */
export const dashboardQuery = z
  .object({
    ...ratesShape,
    view: z
      .enum(["chart", "table", "multiples", "calendar"])
      .default("chart")
      .meta({ description: "How the page shows the figures." }),
    focus: weaponSlugSchema
      .nullable()
      .default(null)
      .meta({
        description: "The weapon that the headline speaks of and whose line has its band.",
        examples: ["drone"],
      }),
    lang: pageLanguageSchema.default("en").meta({
      description: "Language of the page and of the words in a picture.",
      examples: ["uk"],
    }),
  })
  .refine(inOrder, disorder)
  .refine(isAffordable, tooManySeries);
export type DashboardState = z.infer<typeof dashboardQuery>;

/** Parameters of `/attacks`. */
export const attacksQuery = z
  .object({ ...attackShape, sort: sortedBy(ATTACK_SORTS), ...pageShape })
  .refine(inOrder, disorder);

/** Parameters of `/claims`. */
export const claimsQuery = z
  .object({ ...claimShape, sort: sortedBy(CLAIM_SORTS), ...pageShape })
  .refine(inOrder, disorder);

/** Parameters of `/reports`; `from` and `to` are dates of publication. */
export const reportsQuery = z
  .object({ ...reportShape, sort: sortedBy(REPORT_SORTS), ...pageShape })
  .refine(inOrder, disorder);

/** Parameters of `/changes`. */
export const changesQuery = z.object({ ...changeShape, ...pageShape });

/** Parameters of `/releases`. */
export const releasesQuery = z.object(pageShape);

/** Parameters of one attack, claim or report. */
export const entityQuery = z.object({ as_of });

/** Parameters of a route that takes none: vocabularies, releases, the OpenAPI document. */
export const plainQuery = z.object({});

/** Files hold every row of their filter, so they take no `limit` and no `cursor`; imported rows only when asked for. */
export const allRatesQuery = ratesQuery.safeExtend({ include });
export const allAttacksQuery = z
  .object({ ...attackShape, sort: sortedBy(ATTACK_SORTS), include })
  .refine(inOrder, disorder);
export const allClaimsQuery = z
  .object({ ...claimShape, sort: sortedBy(CLAIM_SORTS), include })
  .refine(inOrder, disorder);
export const allReportsQuery = z
  .object({ ...reportShape, sort: sortedBy(REPORT_SORTS), include })
  .refine(inOrder, disorder);
export const allChangesQuery = z.object({ ...changeShape, include });

/** Parameters of the package of the whole ledger. */
export const packageQuery = z.object({ as_of, include });

/** The filter of a file as the read functions take it: without `include=imported`, imported rows are left out. */
export function fileFilter<Filter extends { readonly include?: readonly string[] }>({
  include: named = [],
  ...filter
}: Filter) {
  return { ...filter, imported: named.includes("imported") };
}

/** The parameters of a list as JSON: a choice of fields, and what its rows are counted by. */
export function listQuery<Query extends z.ZodObject>(
  query: Query,
  fields: readonly string[],
  facets: readonly string[] = [],
) {
  const chosen = query.safeExtend({ fields: choiceOf(fields, "fields") });
  if (facets.length === 0) return chosen;
  return chosen.safeExtend({
    facets: z
      .array(z.enum(facets))
      .default([])
      .meta({
        description:
          "Counts the rows of the whole filter by these, into `meta.facets`. A weapon is counted under the node that the row itself names; an attack under every value of its statements.",
        examples: [facets.slice(0, 2)],
      }),
  });
}

/** The formats of files: each has the rows of its filter, all of them. */
export const FILE_FORMATS = ["csv", "ndjson", "parquet"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What the parameters of a file are made of. */
export interface FileContent<Query extends z.ZodObject = z.ZodObject> {
  readonly query: Query;
  readonly columns: readonly { readonly name: string }[];
  /** Fields of a row as NDJSON. */
  readonly fields: readonly string[];
}

/** The parameters of a file in a format: a choice of columns or fields and, as CSV, the shape that spreadsheets need. */
export function fileQuery({ query, columns, fields }: FileContent, format: FileFormat): z.ZodObject {
  if (format === "ndjson") return query.safeExtend({ fields: choiceOf(fields, "fields") });
  const chosen = query.safeExtend({ fields: choiceOf(namesOf(columns), "columns") });
  return format === "csv" ? chosen.safeExtend({ bom }) : chosen;
}

/** The parameters of what describes the columns of a CSV file. */
export function columnsQuery(columns: FileContent["columns"]): z.ZodObject {
  return z.object({ fields: choiceOf(namesOf(columns), "columns") });
}

const namesOf = (columns: FileContent["columns"]): string[] => columns.map(({ name }) => name);

// The parameters and the filters of domain/ are one thing: a difference fails the type check here.
type Same<Query extends z.ZodType, Filter> = z.infer<Query> extends Filter ? true : never;
const _same: [
  Same<typeof ratesQuery, RatesFilter>,
  Same<typeof attacksQuery, AttacksFilter>,
  Same<typeof claimsQuery, ClaimsFilter>,
  Same<typeof reportsQuery, ReportsFilter>,
  Same<typeof changesQuery, ChangesOf>,
] = [true, true, true, true, true];
void _same;
