import { daysBetween, type IsoDate } from "../../domain/calendar.ts";
import type { Db } from "../open.ts";
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

/** Counts of the ledger as it stood on a day; `attacker` null for all. */
export function readCoverage(db: Db, attacker: string | null, as_of: IsoDate | null): Coverage {
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of).id;
    const claims = db.$client
      .prepare(
        `SELECT count(DISTINCT c.report_id) AS reports, count(*) AS claims,
           coalesce(sum(c.kind = 'attack' AND c.review = 'published' AND c.launched > 0
             AND (c.intercepted IS NOT NULL OR c.stopped IS NOT NULL)), 0) AS claims_with_rate,
           coalesce(sum(c.review = 'in_review'), 0) AS in_review
         FROM claim c WHERE (@attacker IS NULL OR c.attacker = @attacker) AND c.withdrawn = 0
         AND c.release_id <= @release AND NOT EXISTS (
           SELECT 1 FROM claim newer WHERE newer.id = c.id AND newer.version > c.version AND newer.release_id <= @release)`,
      )
      .get({ attacker, release }) as Pick<Coverage, "reports" | "claims" | "claims_with_rate" | "in_review">;
    const attacks = derivedAt(db, release)
      .$client.prepare(
        `SELECT count(*) AS attacks, coalesce(sum(agreement = 'conflict'), 0) AS conflicts,
           min("end") AS first_day, max("end") AS last_day, count(DISTINCT "end") AS days_covered
         FROM attack WHERE @attacker IS NULL OR attacker = @attacker`,
      )
      .get({ attacker }) as Pick<Coverage, "attacks" | "conflicts" | "first_day" | "last_day" | "days_covered">;
    const { first_day, last_day } = attacks;
    const days = first_day !== null && last_day !== null ? daysBetween(first_day, last_day) + 1 : 0;
    return { ...claims, ...attacks, days };
  });
}
