import type { z } from "zod";
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
  plainQuery,
  ratesQuery,
  releasesQuery,
  reportsQuery,
} from "./queries.ts";
import {
  attackListSchema,
  attackReplySchema,
  changeListSchema,
  claimantListSchema,
  claimListSchema,
  claimReplySchema,
  definitionListSchema,
  problemExplanationSchema,
  rateListSchema,
  releaseListSchema,
  releaseReplySchema,
  reportListSchema,
  reportReplySchema,
  weaponListSchema,
} from "./replies.ts";

/** A route that reads: its path below the root of the API, its parameters, its reply. */
export interface ReadRoute {
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly query: Query;
  /** Name of the reply's schema in the OpenAPI document, and the schema. */
  readonly replyName: string;
  readonly reply: z.ZodType;
  /** All rows as files; as NDJSON too where the rows are not a vocabulary. */
  readonly file?: { readonly query: Query; readonly columns: readonly Column<never>[]; readonly ndjson: boolean };
  /** Addresses below the path that show what the route can do; a test asks for each. */
  readonly examples: readonly string[];
}

const route = <const R extends ReadRoute>(described: R): R => described;

export const RATES = route({
  path: "/rates",
  summary: "Shares over time by weapon",
  description:
    "One row for each weapon, claimant and period: a ratio of sums over the attacks of the period, never a mean of ratios. Ordered by weapon, claimant, period.",
  query: ratesQuery,
  replyName: "RateList",
  reply: rateListSchema,
  file: { query: allRatesQuery, columns: RATE_COLUMNS, ndjson: true },
  examples: ["", "?weapon=drone&step=week&from=2024-11&to=2024-11", "?measure=shot_down&claimant=ukrainian-air-force"],
});

export const ATTACKS = route({
  path: "/attacks",
  summary: "Attacks with what each claimant says",
  description:
    "One row for each attack, with the statements of every claimant, disagreements and what is not accounted for. The CSV has one row for each attack and statement.",
  query: attacksQuery,
  replyName: "AttackList",
  reply: attackListSchema,
  file: { query: allAttacksQuery, columns: ATTACK_COLUMNS, ndjson: true },
  examples: ["", "?attacker=RU&weapon=drone&from=2024-11&limit=5", "?sort=end&limit=1"],
});

export const ATTACK = route({
  path: "/attacks/{id}",
  summary: "One attack",
  description: "One attack with its claims and their reports, and the attacks before and after it.",
  query: entityQuery,
  replyName: "AttackReply",
  reply: attackReplySchema,
  examples: [""],
});

export const CLAIMS = route({
  path: "/claims",
  summary: "Claims with their evidence",
  description:
    "One row for each claim: one statement by one claimant about one weapon group in one attack or period and one scope, with the phrase that it stands on.",
  query: claimsQuery,
  replyName: "ClaimList",
  reply: claimListSchema,
  file: { query: allClaimsQuery, columns: CLAIM_COLUMNS, ndjson: true },
  examples: ["", "?weapon=missile&kind=attack&limit=3", "?scope=national&claimant=ukrainian-air-force,russian-mod"],
});

export const CLAIM = route({
  path: "/claims/{id}",
  summary: "One claim",
  description: "One claim with every version of it and its report.",
  query: entityQuery,
  replyName: "ClaimReply",
  reply: claimReplySchema,
  examples: [""],
});

export const REPORTS = route({
  path: "/reports",
  summary: "Reports that claims were read from",
  description:
    "One row for each document, never with a third party's whole text. `from` and `to` are days of publication.",
  query: reportsQuery,
  replyName: "ReportList",
  reply: reportListSchema,
  file: { query: allReportsQuery, columns: REPORT_COLUMNS, ndjson: true },
  examples: ["", "?from=2024-11&limit=2"],
});

export const REPORT = route({
  path: "/reports/{id}",
  summary: "One report",
  description: "One document and the claims that were read from it.",
  query: entityQuery,
  replyName: "ReportReply",
  reply: reportReplySchema,
  examples: [""],
});

export const VOCABULARY_WEAPONS = route({
  path: "/weapons",
  summary: "The weapon tree",
  description: "Every slug of the weapon tree with its label and the node above it.",
  query: plainQuery,
  replyName: "WeaponList",
  reply: weaponListSchema,
  file: { query: plainQuery, columns: WEAPON_COLUMNS, ndjson: false },
  examples: [""],
});

export const VOCABULARY_CLAIMANTS = route({
  path: "/claimants",
  summary: "The claimants",
  description: "Everyone who states numbers, with the side that they speak for.",
  query: plainQuery,
  replyName: "ClaimantList",
  reply: claimantListSchema,
  file: { query: plainQuery, columns: CLAIMANT_COLUMNS, ndjson: false },
  examples: [""],
});

export const VOCABULARY_METRICS = route({
  path: "/metrics",
  summary: "Definitions of metrics and measures",
  description:
    "What each number counts and how each share is computed, with versions and the days on which the wording of reports changed.",
  query: plainQuery,
  replyName: "DefinitionList",
  reply: definitionListSchema,
  file: { query: plainQuery, columns: DEFINITION_COLUMNS, ndjson: false },
  examples: [""],
});

export const RELEASES = route({
  path: "/releases",
  summary: "Releases of the ledger",
  description: "The state of the ledger after each commit of the writer, the newest first.",
  query: releasesQuery,
  replyName: "ReleaseList",
  reply: releaseListSchema,
  file: { query: plainQuery, columns: RELEASE_COLUMNS, ndjson: false },
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

export const CHANGES = route({
  path: "/changes",
  summary: "What each release changed",
  description:
    "Claims that each release added, revised or withdrew, with the claim before and after, the newest first.",
  query: changesQuery,
  replyName: "ChangeList",
  reply: changeListSchema,
  file: { query: allChangesQuery, columns: CHANGE_COLUMNS, ndjson: true },
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
  CHANGES,
  PROBLEM,
];
