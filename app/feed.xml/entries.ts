import type { Db } from "../../db/open.ts";
import { type AttackRow, readAttacks } from "../../db/read/attacks.ts";
import { readChanges } from "../../db/read/changes.ts";

const ENTRIES = 40;
const CHANGES_PAGE = 1000;

export interface FeedEntry {
  readonly attack: AttackRow;
  /** When a release last changed one of its claims, ISO 8601. */
  readonly updated: string;
}

/** The latest attacks, each with the day on which its claims last changed. */
export function feedEntries(db: Db): FeedEntry[] {
  const { rows } = readAttacks(db, {
    attacker: null,
    weapon: [],
    claimant: [],
    q: null,
    from: null,
    to: null,
    date: "end",
    as_of: null,
    sort: "-end",
    limit: ENTRIES,
    cursor: null,
  });
  const attackOf = new Map(
    rows.flatMap((attack) =>
      attack.statements.flatMap((one) =>
        [...one.claim_ids, ...one.variants.flatMap((variant) => variant.claim_ids)].map((id) => [id, attack.id]),
      ),
    ),
  );
  const updated = new Map<string, string>();
  let cursor: string | null = null;
  do {
    // The newest changes come first, so the first one of an attack is its last.
    const page = readChanges(db, CHANGES_PAGE, cursor);
    for (const { after, committed_at } of page.rows) {
      const attack = attackOf.get(after.id);
      if (attack && !updated.has(attack)) updated.set(attack, committed_at);
    }
    cursor = page.next;
  } while (cursor !== null && updated.size < rows.length);
  return rows.map((attack) => ({ attack, updated: updated.get(attack.id) ?? `${attack.end}T00:00:00.000Z` }));
}
