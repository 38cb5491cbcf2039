import { z } from "zod";
import { attackSchema } from "../domain/attack.ts";
import { claimSchema, extractedClaimSchema } from "../domain/claim.ts";
import { qualifierSchema, spanSchema } from "../domain/count.ts";
import { CHANGE_KINDS } from "../domain/filters.ts";
import { RATE_STATUSES, rateSchema } from "../domain/rates.ts";
import { releaseSchema } from "../domain/release.ts";
import { languageSchema, reportSchema } from "../domain/report.ts";
import { weaponSlugSchema } from "../domain/weapons.ts";
import { claimantRowSchema, definitionRowSchema, weaponRowSchema } from "./vocabulary.ts";

// Objects are open: a client that refuses a field it does not know breaks when one is added.
const open = <Shape extends z.core.$ZodShape>(schema: z.ZodObject<Shape>) => schema.loose();

export const licenseSchema = z.looseObject({ name: z.string(), url: z.url(), attribution: z.string() });

export const metaSchema = z.looseObject({
  release: open(releaseSchema.pick({ id: true, committed_at: true })),
  as_of: z.iso.date().nullable(),
  count: z.int().min(0),
  total: z.int().min(0),
  limit: z.int().min(1).optional(),
  facets: z
    .record(z.string(), z.array(z.looseObject({ value: z.string().nullable(), count: z.int().min(0) })))
    .optional(),
  definitions: z.array(open(definitionRowSchema.pick({ id: true, type: true, version: true, definition: true }))),
  license: licenseSchema,
});
export type Meta = z.infer<typeof metaSchema>;

export const linksSchema = z.looseObject({
  self: z.string(),
  next: z.string().nullable(),
  csv: z.string().optional(),
  ndjson: z.string().optional(),
  parquet: z.string().optional(),
});
export type Links = z.infer<typeof linksSchema>;

export const rateRowSchema = open(rateSchema.extend({ rate_status: z.enum(RATE_STATUSES) }));
export const attackRowSchema = open(
  attackSchema.extend({
    launched: z.int().min(0).nullable(),
    launched_qualifier: qualifierSchema.nullable(),
    reports: z.int().min(0),
    claims: z.int().min(0),
    weapons: z.array(weaponSlugSchema),
    places: z.array(z.string()),
  }),
);
export const claimRowSchema = open(claimSchema);
export const reportRowSchema = open(reportSchema.extend({ claims: z.int().min(0) }));
export const releaseRowSchema = open(releaseSchema);

export const attackDetailSchema = z.looseObject({
  attack: attackRowSchema,
  claims: z.array(claimRowSchema),
  reports: z.array(open(reportSchema)),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
export const claimDetailSchema = z.looseObject({
  claim: claimRowSchema,
  versions: z.array(claimRowSchema).min(1),
  report: open(reportSchema),
});

export const reportDetailSchema = z.looseObject({
  report: open(reportSchema),
  claims: z.array(claimRowSchema),
});
export const changeRowSchema = z.looseObject({
  release: z.int().min(0),
  committed_at: z.iso.datetime(),
  kind: z.enum(CHANGE_KINDS),
  before: claimRowSchema.nullable(),
  after: claimRowSchema,
  reason: z.string().nullable(),
});

/** A list: `data` holds the rows of one page. */
export const listOf = <Row extends z.ZodType>(row: Row) =>
  z.looseObject({ data: z.array(row), meta: metaSchema, links: linksSchema });

/** A list whose rows may have only the fields that were asked for. */
export const choiceOfFields = (row: z.ZodObject) => listOf(z.union([row, row.partial()]));

/** One thing. */
export const oneOf = <Thing extends z.ZodType>(thing: Thing) =>
  z.looseObject({ data: thing, meta: metaSchema, links: linksSchema });

export const MAXIMUM_BODY_BYTES = 200_000;

/** The body of `POST /extract`. */
export const extractBodySchema = z.strictObject({
  text: z.string().min(1, "is empty").meta({ description: "The report, at most 200 kB with the rest of the body." }),
  published: z.iso
    .date("is not a date of the calendar; write YYYY-MM-DD")
    .nullish()
    .meta({ description: "Day of publication; dates such as “overnight” need it." }),
  publisher: z.string().max(200).nullish().meta({ description: "Who published the report." }),
  url: z.url("is not an address").nullish().meta({ description: "Address of the report." }),
  language: languageSchema.nullish().meta({ description: "Language of the text; detected when left out." }),
});
export type ExtractBody = z.infer<typeof extractBodySchema>;

export const EXTRACT_EXAMPLE = {
  text: "Overnight on 22 November Russia attacked Ukraine with 114 drones. Air defence shot down 64 of them, and 41 were lost from radar, the Air Force said.",
  published: "2024-11-22",
  language: "en",
} as const satisfies ExtractBody;

export const extractReplySchema = z.looseObject({
  data: z.looseObject({
    language: languageSchema,
    claims: z.array(extractedClaimSchema.loose()),
    notCounted: z.array(z.looseObject({ span: spanSchema, text: z.string(), reason: z.string(), detail: z.string() })),
    warnings: z.array(z.looseObject({ code: z.string(), message: z.string() })),
  }),
  meta: z.looseObject({ extractor: z.string(), license: licenseSchema }),
});

export const rateListSchema = listOf(rateRowSchema);
export const attackListSchema = listOf(attackRowSchema);
export const attackReplySchema = oneOf(attackDetailSchema);
export const claimListSchema = listOf(claimRowSchema);
export const claimReplySchema = oneOf(claimDetailSchema);
export const reportListSchema = listOf(reportRowSchema);
export const reportReplySchema = oneOf(reportDetailSchema);
export const changeListSchema = listOf(changeRowSchema);
export const weaponListSchema = listOf(open(weaponRowSchema));
export const claimantListSchema = listOf(open(claimantRowSchema));
export const definitionListSchema = listOf(open(definitionRowSchema));
export const releaseListSchema = listOf(releaseRowSchema);
export const releaseReplySchema = oneOf(releaseRowSchema);

/** The reply of `/problems/{name}`. */
export const problemExplanationSchema = z.looseObject({
  name: z.string(),
  status: z.int(),
  title: z.string(),
  explanation: z.string(),
});
