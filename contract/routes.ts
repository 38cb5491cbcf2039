import type { z } from "zod";
import { ATTACK_FACETS, CLAIM_FACETS, REPORT_FACETS } from "../domain/filters.ts";
import type { Query } from "./address.ts";
import {
  ATTACK_COLUMNS,
  CHANGE_COLUMNS,
  CLAIM_COLUMNS,
  CLAIMANT_COLUMNS,
  DEFINITION_COLUMNS,
  RATE_COLUMNS,
  RELEASE_COLUMNS,
  REPORT_COLUMNS,
  WEAPON_COLUMNS,
} from "./columns.ts";
import type { Column } from "./csv.ts";
import {
  allAttacksQuery,
  allChangesQuery,
  allClaimsQuery,
  allRatesQuery,
  allReportsQuery,
  attacksQuery,
  changesQuery,
  claimsQuery,
  entityQuery,
  type FileContent,
  type FileFormat,
  listQuery,
  plainQuery,
  ratesQuery,
  releasesQuery,
  reportsQuery,
} from "./queries.ts";
import {
  attackListSchema,
  attackReplySchema,
  attackRowSchema,
  changeListSchema,
  changeRowSchema,
  claimantListSchema,
  claimListSchema,
  claimReplySchema,
  claimRowSchema,
  definitionListSchema,
  problemExplanationSchema,
  rateListSchema,
  rateRowSchema,
  releaseListSchema,
  releaseReplySchema,
  releaseRowSchema,
  reportListSchema,
  reportReplySchema,
  reportRowSchema,
  weaponListSchema,
} from "./replies.ts";
import { claimantRowSchema, definitionRowSchema, weaponRowSchema } from "./vocabulary.ts";

/** A route that reads: its path below the root of the API, its parameters, its reply. */
export interface ReadRoute {
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly query: Query;
  /** Name of the reply's schema in the OpenAPI document, and the schema. */
  readonly replyName: string;
  readonly reply: z.ZodType;
  /** One row of a list. */
  readonly row?: z.ZodObject;
  /** All rows as files. */
  readonly file?: FileRoute;
  /** True where the same path stands below `/releases/{release}`, too. */
  readonly pinned?: true;
  /** Addresses below the path that show what the route can do; a test asks for each. */
  readonly examples: readonly string[];
}

/** The rows of a route as files. */
export interface FileRoute extends FileContent {
  readonly columns: readonly Column<never>[];
  /** What tells one row from another. */
  readonly primaryKey: readonly string[];
  readonly formats: readonly FileFormat[];
}

const ROWS = ["csv", "ndjson", "parquet"] as const satisfies readonly FileFormat[];
const VOCABULARY = ["csv"] as const satisfies readonly FileFormat[];

const RATE_FIELDS = Object.keys(rateRowSchema.shape);
const ATTACK_FIELDS = Object.keys(attackRowSchema.shape);
const CLAIM_FIELDS = Object.keys(claimRowSchema.shape);
const REPORT_FIELDS = Object.keys(reportRowSchema.shape);
const WEAPON_FIELDS = Object.keys(weaponRowSchema.shape);
const CLAIMANT_FIELDS = Object.keys(claimantRowSchema.shape);
const DEFINITION_FIELDS = Object.keys(definitionRowSchema.shape);
const RELEASE_FIELDS = Object.keys(releaseRowSchema.shape);
const CHANGE_FIELDS = Object.keys(changeRowSchema.shape);

const route = <const R extends ReadRoute>(described: R): R => described;

export const RATES = route({
  path: "/rates",
  summary: "Shares over time by weapon",
  description:
    "One row for each weapon, claimant and period: a ratio of sums over the attacks of the period, never a mean of ratios. `intercepted`, `lost`, `stopped`, `left`, `active`, `did_not_reach` and `hits` are sums of what is stated, null where no claim of the period states the number. Ordered by weapon, claimant, period.",
  query: listQuery(ratesQuery, RATE_FIELDS),
  replyName: "RateList",
  reply: rateListSchema,
  row: rateRowSchema,
  file: {
    query: allRatesQuery,
    columns: RATE_COLUMNS,
    fields: RATE_FIELDS,
    primaryKey: ["period_start", "weapon", "claimant"],
    formats: ROWS,
  },
  pinned: true,
  examples: ["", "?weapon=drone&step=week&from=2024-11&to=2024-11", "?measure=shot_down&claimant=ukrainian-air-force"],
});

export const ATTACKS = route({
  path: "/attacks",
  summary: "Attacks with what each claimant says",
  description:
    "One row for each attack, with the statements of every claimant, disagreements and what is not accounted for. The CSV has one row for each attack and statement.",
  query: listQuery(attacksQuery, ATTACK_FIELDS, ATTACK_FACETS),
  replyName: "AttackList",
  reply: attackListSchema,
  row: attackRowSchema,
  file: {
    query: allAttacksQuery,
    columns: ATTACK_COLUMNS,
    fields: ATTACK_FIELDS,
    primaryKey: ["attack_id", "claimant", "weapon", "scope"],
    formats: ROWS,
  },
  pinned: true,
  examples: [
    "",
    "?attacker=RU&weapon=drone&from=2024-11&limit=5",
    "?sort=end&limit=1",
    "?fields=id,launched,weapons&facets=weapon,agreement&limit=2",
  ],
});

export const ATTACK = route({
  path: "/attacks/{id}",
  summary: "One attack",
  description: "One attack with its claims and their reports, and the attacks before and after it.",
  query: entityQuery,
  pinned: true,
  replyName: "AttackReply",
  reply: attackReplySchema,
  examples: [""],
});

export const CLAIMS = route({
  path: "/claims",
  summary: "Claims with their evidence",
  description:
    "One row for each claim: one statement by one claimant about one weapon group in one attack or period and one scope, with the phrase that it stands on.",
  query: listQuery(claimsQuery, CLAIM_FIELDS, CLAIM_FACETS),
  replyName: "ClaimList",
  reply: claimListSchema,
  row: claimRowSchema,
  file: {
    query: allClaimsQuery,
    columns: CLAIM_COLUMNS,
    fields: CLAIM_FIELDS,
    primaryKey: ["id"],
    formats: ROWS,
  },
  pinned: true,
  examples: [
    "",
    "?weapon=missile&kind=attack&limit=3",
    "?scope=national&claimant=ukrainian-air-force,russian-mod",
    "?facets=claimant,review&fields=id,quote&limit=2",
  ],
});

export const CLAIM = route({
  path: "/claims/{id}",
  summary: "One claim",
  description: "One claim with every version of it and its report.",
  query: entityQuery,
  pinned: true,
  replyName: "ClaimReply",
  reply: claimReplySchema,
  examples: [""],
});

export const REPORTS = route({
  path: "/reports",
  summary: "Reports that claims were read from",
  description:
    "One row for each document, never with a third party's whole text. `from` and `to` are days of publication.",
  query: listQuery(reportsQuery, REPORT_FIELDS, REPORT_FACETS),
  replyName: "ReportList",
  reply: reportListSchema,
  row: reportRowSchema,
  file: {
    query: allReportsQuery,
    columns: REPORT_COLUMNS,
    fields: REPORT_FIELDS,
    primaryKey: ["id"],
    formats: ROWS,
  },
  pinned: true,
  examples: ["", "?from=2024-11&limit=2"],
});

export const REPORT = route({
  path: "/reports/{id}",
  summary: "One report",
  description: "One document and the claims that were read from it.",
  query: entityQuery,
  pinned: true,
  replyName: "ReportReply",
  reply: reportReplySchema,
  examples: [""],
});

export const VOCABULARY_WEAPONS = route({
  path: "/weapons",
  summary: "The weapon tree",
  description: "Every slug of the weapon tree with its label and the node above it.",
  query: listQuery(plainQuery, WEAPON_FIELDS),
  replyName: "WeaponList",
  reply: weaponListSchema,
  row: weaponRowSchema,
  file: {
    query: plainQuery,
    columns: WEAPON_COLUMNS,
    fields: WEAPON_FIELDS,
    primaryKey: ["slug"],
    formats: VOCABULARY,
  },
  examples: [""],
});

export const VOCABULARY_CLAIMANTS = route({
  path: "/claimants",
  summary: "The claimants",
  description: "Everyone who states numbers, with the side that they speak for.",
  query: listQuery(plainQuery, CLAIMANT_FIELDS),
  replyName: "ClaimantList",
  reply: claimantListSchema,
  row: claimantRowSchema,
  file: {
    query: plainQuery,
    columns: CLAIMANT_COLUMNS,
    fields: CLAIMANT_FIELDS,
    primaryKey: ["slug"],
    formats: VOCABULARY,
  },
  examples: [""],
});

export const VOCABULARY_METRICS = route({
  path: "/metrics",
  summary: "Definitions of metrics and measures",
  description:
    "What each number counts and how each share is computed, with versions and the days on which the wording of reports changed.",
  query: listQuery(plainQuery, DEFINITION_FIELDS),
  replyName: "DefinitionList",
  reply: definitionListSchema,
  row: definitionRowSchema,
  file: {
    query: plainQuery,
    columns: DEFINITION_COLUMNS,
    fields: DEFINITION_FIELDS,
    primaryKey: ["id", "type"],
    formats: VOCABULARY,
  },
  examples: [""],
});

export const RELEASES = route({
  path: "/releases",
  summary: "Releases of the ledger",
  description: "The state of the ledger after each commit of the writer, the newest first.",
  query: listQuery(releasesQuery, RELEASE_FIELDS),
  replyName: "ReleaseList",
  reply: releaseListSchema,
  row: releaseRowSchema,
  file: {
    query: plainQuery,
    columns: RELEASE_COLUMNS,
    fields: RELEASE_FIELDS,
    primaryKey: ["id"],
    formats: VOCABULARY,
  },
  examples: [""],
});

export const LATEST_RELEASE = route({
  path: "/releases/latest",
  summary: "The latest release",
  description: "What the ledger holds now. This address never moves.",
  query: plainQuery,
  replyName: "ReleaseReply",
  reply: releaseReplySchema,
  examples: [""],
});

export const RELEASE = route({
  path: "/releases/{release}",
  summary: "One release",
  description:
    "What the ledger held after one commit, by its number. Below this address are the lists, files and the package as they stood then; such a reply never changes and may be kept for a year. Attacks, rates and the package of a past release are made anew from its claims: of a ledger of more than some hundred thousand claims they are a 503, `query-too-slow`, instead of rows; take its claims, or export them beside the ledger.",
  query: plainQuery,
  replyName: "ReleaseReply",
  reply: releaseReplySchema,
  examples: [""],
});

export const CHANGES = route({
  path: "/changes",
  summary: "What each release changed",
  description:
    "Claims that each release added, revised or withdrew, with the claim before and after, the newest first.",
  query: listQuery(changesQuery, CHANGE_FIELDS),
  replyName: "ChangeList",
  reply: changeListSchema,
  row: changeRowSchema,
  file: {
    query: allChangesQuery,
    columns: CHANGE_COLUMNS,
    fields: CHANGE_FIELDS,
    primaryKey: ["claim_id", "version"],
    formats: ROWS,
  },
  pinned: true,
  examples: ["", "?limit=5", "?release=1&kind=added&limit=2"],
});

export const PROBLEM = route({
  path: "/problems/{name}",
  summary: "What a problem means",
  description: "The page behind the `type` of a problem reply.",
  query: plainQuery,
  replyName: "ProblemExplanation",
  reply: problemExplanationSchema,
  examples: [""],
});

export const READ_ROUTES: readonly ReadRoute[] = [
  RATES,
  ATTACKS,
  ATTACK,
  CLAIMS,
  CLAIM,
  REPORTS,
  REPORT,
  VOCABULARY_WEAPONS,
  VOCABULARY_CLAIMANTS,
  VOCABULARY_METRICS,
  RELEASES,
  LATEST_RELEASE,
  RELEASE,
  CHANGES,
  PROBLEM,
];
