import { and, count, countDistinct, desc, eq, type SQL } from "drizzle-orm";
import type {
  ATTACK_FACETS,
  AttacksFilter,
  CLAIM_FACETS,
  ClaimsFilter,
  Facets,
  FacetValue,
  REPORT_FACETS,
  ReportsFilter,
} from "../../domain/filters.ts";
import { readCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { attack, claim, report, statement } from "../schema.ts";
import { derivedAt, snapshot } from "../snapshot.ts";
import { matching as attacksMatching } from "./attacks.ts";
import { matching as claimsMatching } from "./claims.ts";
import { resolveRelease } from "./releases.ts";
import { matching as reportsMatching } from "./reports.ts";

/** How many claims of a whole filter have each value; `weapon` is the node that the claim itself names. */
export function readClaimFacets(db: Db, filter: ClaimsFilter, by: readonly (typeof CLAIM_FACETS)[number][]): Facets {
  return snapshot(db, () => {
    const where = claimsMatching(db, filter, releaseOf(db, filter));
    return facetsOf(by, (name) =>
      db
        .select({ value: claim[name], count: count() })
        .from(claim)
        .where(where)
        .groupBy(claim[name])
        .orderBy(desc(count()), claim[name])
        .all(),
    );
  });
}

/** How many reports of a whole filter have each value. */
export function readReportFacets(db: Db, filter: ReportsFilter, by: readonly (typeof REPORT_FACETS)[number][]): Facets {
  return snapshot(db, () => {
    const where = reportsMatching(db, filter, releaseOf(db, filter));
    return facetsOf(by, (name) =>
      db
        .select({ value: report[name], count: count() })
        .from(report)
        .where(where)
        .groupBy(report[name])
        .orderBy(desc(count()), report[name])
        .all(),
    );
  });
}

const ATTACK_COLUMN = {
  attacker: attack.attacker,
  agreement: attack.agreement,
  weapon: statement.weapon,
  claimant: statement.claimant,
  scope: statement.scope,
} as const;

/** How many attacks of a whole filter have each value in at least one of their statements. */
export function readAttackFacets(db: Db, filter: AttacksFilter, by: readonly (typeof ATTACK_FACETS)[number][]): Facets {
  return snapshot(db, () => {
    const state = derivedAt(db, releaseOf(db, filter));
    const where: SQL | undefined = attacksMatching(state, filter);
    const attacks = countDistinct(attack.id);
    return facetsOf(by, (name) =>
      state
        .select({ value: ATTACK_COLUMN[name], count: attacks })
        .from(attack)
        .innerJoin(statement, and(eq(statement.attack_id, attack.id), eq(statement.drawn_from, attack.drawn_from)))
        .where(where)
        .groupBy(ATTACK_COLUMN[name])
        .orderBy(desc(attacks), ATTACK_COLUMN[name])
        .all(),
    );
  });
}

const releaseOf = (db: Db, filter: ReportsFilter): number =>
  readCursor(filter)?.release ?? resolveRelease(db, filter.as_of).id;

function facetsOf<Name extends string>(by: readonly Name[], valuesOf: (name: Name) => FacetValue[]): Facets {
  return Object.fromEntries(by.map((name) => [name, valuesOf(name)]));
}
