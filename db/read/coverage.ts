import { and, count, countDistinct, eq, max, min, ne, sql, sum } from "drizzle-orm";
import { daysBetween, type IsoDate } from "../../domain/calendar.ts";
import { claimAt } from "../as-of.ts";
import type { Db } from "../open.ts";
import { attack, claim } from "../schema.ts";
import { derivedAt, snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";

/** What the ledger holds, of one attacker or of all. */
export interface Coverage {
  readonly reports: number;
  /** Claims that hold: not withdrawn. */
  readonly claims: number;
  /** Published claims about an attack that state both launched and stopped. */
  readonly claims_with_rate: number;
  readonly in_review: number;
  readonly attacks: number;
  readonly conflicts: number;
  readonly first_day: IsoDate | null;
  readonly last_day: IsoDate | null;
  /** Days on which an attack ended, of the days from the first to the last. */
  readonly days_covered: number;
  readonly days: number;
}

const isOfRate = sql`${claim.kind} = 'attack' AND ${claim.review} = 'published' AND ${claim.launched} > 0
  AND ${claim.launched_qualifier} IN ('exact', 'about')
  AND (${claim.intercepted} IS NOT NULL OR ${claim.stopped} IS NOT NULL)`;

/** Counts of the ledger as it stood on a day; `attacker` null for all. */
export function readCoverage(db: Db, attacker: string | null, as_of: IsoDate | null): Coverage {
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of).id;
    const claims = db
      .select({
        reports: countDistinct(claim.report_id),
        claims: count(),
        claims_with_rate: sum(isOfRate),
        in_review: sum(sql`${claim.review} = 'in_review'`),
      })
      .from(claim)
      .where(
        and(
          attacker === null ? undefined : eq(claim.attacker, attacker),
          eq(claim.withdrawn, false),
          claimAt(db, release),
        ),
      )
      .get();
    const attacks = derivedAt(db, release)
      .select({
        attacks: count(),
        conflicts: sum(sql`${attack.agreement} = 'conflict'`),
        first_day: min(attack.end),
        last_day: max(attack.end),
        days_covered: countDistinct(attack.end),
      })
      .from(attack)
      .where(and(ne(attack.drawn_from, "own"), attacker === null ? undefined : eq(attack.attacker, attacker)))
      .get();
    const first_day = attacks?.first_day ?? null;
    const last_day = attacks?.last_day ?? null;
    return {
      reports: claims?.reports ?? 0,
      claims: claims?.claims ?? 0,
      // A sum of no rows is null, and Drizzle gives sums as text.
      claims_with_rate: Number(claims?.claims_with_rate ?? 0),
      in_review: Number(claims?.in_review ?? 0),
      attacks: attacks?.attacks ?? 0,
      conflicts: Number(attacks?.conflicts ?? 0),
      first_day,
      last_day,
      days_covered: attacks?.days_covered ?? 0,
      days: first_day !== null && last_day !== null ? daysBetween(first_day, last_day) + 1 : 0,
    };
  });
}
