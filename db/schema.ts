import { foreignKey, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Kind } from "../domain/claim.ts";
import type { ClaimantSlug } from "../domain/claimants.ts";
import type { CountStatus, Qualifier } from "../domain/count.ts";
import type { Metric } from "../domain/metrics.ts";
import type { View } from "../domain/rates.ts";
import type { WeaponSlug } from "../domain/weapons.ts";

/**
 * The number of migrations in db/migrations; the file carries it as `user_version`. After a migration the derived
 * tables are made anew: a change of the rules in ledger/ alone gets a migration too.
 */
export const SCHEMA_VERSION = 8;

/** One state of the ledger for each commit of the writer. Append-only. */
export const release = sqliteTable("release", {
  id: integer().primaryKey(),
  committed_at: text().notNull(),
  note: text().notNull(),
  reports: integer().notNull(),
  claims: integer().notNull(),
  attacks: integer().notNull(),
  /** SHA-256 over the checksum before and everything that this release appended. */
  checksum: text().notNull(),
});

/** Versions of what is known about a document. Append-only. */
export const report = sqliteTable(
  "report",
  {
    id: text().notNull(),
    version: integer().notNull(),
    release_id: integer()
      .notNull()
      .references(() => release.id),
    publisher: text(),
    title: text(),
    url: text(),
    published: text(),
    language: text(),
    origin: text({ enum: ["extracted", "seeded", "imported"] }).notNull(),
    license: text().notNull(),
    content_hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.id, t.version] }), index("report_release").on(t.release_id)],
);

const number = () => integer();
const qualifier = () => text().$type<Qualifier>();
const status = () => text().$type<CountStatus>();

/** The columns of one count: number, qualifier, status, and where it stands in the quotation. All null: not stated. */
function countColumns<M extends Metric>(metric: M) {
  return {
    [metric]: number(),
    [`${metric}_qualifier`]: qualifier(),
    [`${metric}_status`]: status(),
    [`${metric}_span_start`]: number(),
    [`${metric}_span_end`]: number(),
  } as Record<M | `${M}_span_start` | `${M}_span_end`, ReturnType<typeof number>> &
    Record<`${M}_qualifier`, ReturnType<typeof qualifier>> &
    Record<`${M}_status`, ReturnType<typeof status>>;
}

/** Versions of claims. Append-only: a correction or a withdrawal is a further version. */
export const claim = sqliteTable(
  "claim",
  {
    id: text().notNull(),
    version: integer().notNull(),
    release_id: integer()
      .notNull()
      .references(() => release.id),
    report_id: text().notNull(),
    report_version: integer().notNull(),
    claimant: text().$type<ClaimantSlug>().notNull(),
    attacker: text().notNull(),
    weapon: text().$type<WeaponSlug>().notNull(),
    kind: text().$type<Kind>().notNull(),
    scope: text().notNull(),
    start: text(),
    end: text(),
    ...countColumns("launched"),
    ...countColumns("intercepted"),
    ...countColumns("lost"),
    ...countColumns("stopped"),
    ...countColumns("left"),
    ...countColumns("active"),
    ...countColumns("did_not_reach"),
    ...countColumns("hits"),
    ...countColumns("hit_locations"),
    ...countColumns("debris_locations"),
    evidence: text({ enum: ["quotation", "note", "table_row"] }).notNull(),
    quote: text().notNull(),
    rule: text().notNull(),
    extractor: text().notNull(),
    confidence: real().notNull(),
    review: text({ enum: ["published", "in_review", "rejected"] }).notNull(),
    review_reason: text(),
    withdrawn: integer({ mode: "boolean" }).notNull(),
    start_time: text(),
    end_time: text(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.version] }),
    foreignKey({ columns: [t.report_id, t.report_version], foreignColumns: [report.id, report.version] }),
    index("claim_report").on(t.report_id),
    index("claim_release").on(t.release_id),
  ],
);

/** Decisions of a review: each made a version of a claim, and holds until its report says something else. Append-only. */
export const decision = sqliteTable(
  "decision",
  {
    claim_id: text().notNull(),
    claim_version: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claim_id, t.claim_version] }),
    foreignKey({ columns: [t.claim_id, t.claim_version], foreignColumns: [claim.id, claim.version] }),
  ],
);

/**
 * Versions that a correction made. What the report states is the version of a claim that stands neither here nor among
 * the decisions; a part of a bundle that was split has none. Append-only.
 */
export const correction = sqliteTable(
  "correction",
  {
    claim_id: text().notNull(),
    claim_version: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claim_id, t.claim_version] }),
    foreignKey({ columns: [t.claim_id, t.claim_version], foreignColumns: [claim.id, claim.version] }),
  ],
);

/**
 * Which claims a derived row is drawn from. Where an attacker and end date has imported claims, its rows stand there
 * twice: from `all` claims and from our `own` alone, which may be exported; elsewhere once, for `both`.
 */
const drawnFrom = () => text({ enum: ["both", "all", "own"] }).notNull();

/** Raids, made from the current claims. Derived: only the writer rewrites it, one attacker and end date at a time. */
export const attack = sqliteTable(
  "attack",
  {
    id: text().notNull(),
    drawn_from: drawnFrom(),
    attacker: text().notNull(),
    start: text().notNull(),
    end: text().notNull(),
    agreement: text().notNull(),
    /** Weapons launched by the preferred figures; null where none states it. */
    launched: integer(),
    /** Whether that is the number, about it, or a least or greatest one. */
    launched_qualifier: qualifier(),
    /** Words of the raid in lower case, for the text filter. */
    words: text().notNull(),
    /** The attack as JSON. */
    body: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.drawn_from] }),
    index("attack_end").on(t.end, t.id),
    index("attack_start").on(t.start, t.id),
    index("attack_attacker").on(t.attacker, t.end, t.id),
  ],
);

/** Which weapons and claimants a raid has, for the filters of lists. Derived. */
export const statement = sqliteTable(
  "statement",
  {
    attack_id: text().notNull(),
    drawn_from: drawnFrom(),
    weapon: text().$type<WeaponSlug>().notNull(),
    claimant: text().$type<ClaimantSlug>().notNull(),
    scope: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.attack_id, t.drawn_from, t.weapon, t.claimant, t.scope] }),
    index("statement_weapon").on(t.weapon, t.attack_id),
    index("statement_claimant").on(t.claimant, t.attack_id),
  ],
);

/** The figures of attacks that rates are summed from, for each view and weapon node; in weapons. Derived. */
export const figure = sqliteTable(
  "figure",
  {
    attack_id: text().notNull(),
    drawn_from: drawnFrom(),
    attacker: text().notNull(),
    start: text().notNull(),
    end: text().notNull(),
    /** The month of `end`: in the key before it, so that sums by month need no sorting. */
    end_month: text().notNull(),
    view: text().$type<View>().notNull(),
    weapon: text().$type<WeaponSlug>().notNull(),
    separate: integer({ mode: "boolean" }).notNull(),
    resolvable: integer({ mode: "boolean" }).notNull(),
    launched: integer().notNull(),
    intercepted: integer(),
    lost: integer(),
    stopped: integer(),
    left: integer(),
    active: integer(),
    did_not_reach: integer(),
    hits: integer(),
    stopped_without_launched: integer().notNull(),
    /** Whose claim the launched weapons are taken from; null where it is nobody's or several claimants'. */
    claimant: text().$type<ClaimantSlug>(),
  },
  (t) => [
    primaryKey({ columns: [t.attacker, t.view, t.weapon, t.end_month, t.end, t.attack_id, t.drawn_from] }),
    index("figure_attack").on(t.attack_id),
  ],
);

/** Whose claims the preferred figures are taken from, with the weapons of each claimant. Derived. */
export const figureClaimant = sqliteTable(
  "figure_claimant",
  {
    attack_id: text().notNull(),
    drawn_from: drawnFrom(),
    attacker: text().notNull(),
    start: text().notNull(),
    end: text().notNull(),
    weapon: text().$type<WeaponSlug>().notNull(),
    separate: integer({ mode: "boolean" }).notNull(),
    resolvable: integer({ mode: "boolean" }).notNull(),
    claimant: text().$type<ClaimantSlug>().notNull(),
    launched: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.attacker, t.weapon, t.end, t.attack_id, t.claimant, t.drawn_from] }),
    index("figure_claimant_attack").on(t.attack_id),
  ],
);
