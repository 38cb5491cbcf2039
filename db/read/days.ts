import { and, eq, gt, max, ne, sql } from "drizzle-orm";
import type { IsoDate } from "../../domain/calendar.ts";
import type { AsOf } from "../../domain/filters.ts";
import { daysByYear, type YearOfDays } from "../../ledger/day-coverage.ts";
import { claimAt } from "../as-of.ts";
import type { Db } from "../open.ts";
import { attack, claim, figure } from "../schema.ts";
import { derivedAt, snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";

/** The attackers of whom there are raids, in the order of their codes. */
export function readAttackers(db: Db): string[] {
  const rows = db.selectDistinct({ attacker: attack.attacker }).from(attack).orderBy(attack.attacker).all();
  return rows.map(({ attacker }) => attacker);
}

/** The days of an attacker, from the first to the last raid, by what the ledger has for them. */
export function readDays(db: Db, attacker: string, as_of: AsOf): YearOfDays[] {
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of).id;
    const state = derivedAt(db, release);
    const raids = state
      .select({ day: attack.end, launched: max(attack.launched) })
      .from(attack)
      .where(and(eq(attack.attacker, attacker), ne(attack.drawn_from, "own")))
      .groupBy(attack.end)
      .all();
    const withShare = state
      .selectDistinct({ day: figure.end })
      .from(figure)
      .where(
        and(
          eq(figure.attacker, attacker),
          eq(figure.view, "preferred"),
          gt(figure.launched, 0),
          ne(figure.drawn_from, "own"),
        ),
      )
      .all();
    const inReview = db
      .selectDistinct({ day: sql<IsoDate>`${claim.end}` })
      .from(claim)
      .where(
        and(
          eq(claim.attacker, attacker),
          eq(claim.kind, "attack"),
          eq(claim.review, "in_review"),
          eq(claim.withdrawn, false),
          sql`${claim.end} IS NOT NULL`,
          claimAt(db, release),
        ),
      )
      .all();
    const days = (rows: readonly { day: IsoDate }[]) => new Set(rows.map(({ day }) => day));
    return daysByYear({
      raids: new Map(raids.map(({ day, launched }) => [day, launched])),
      withShare: days(withShare),
      inReview: days(inReview),
    });
  });
}
