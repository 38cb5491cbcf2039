import type { Claim } from "../../domain/claim.ts";
import type { Page } from "../../domain/filters.ts";
import { type ClaimRow, claimOf } from "../claim-row.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { snapshot } from "../snapshot.ts";
import { readLatestRelease } from "./releases.ts";

/** One claim that a release added, revised or withdrew. */
export interface Change {
  readonly release: number;
  readonly committed_at: string;
  readonly kind: "added" | "revised" | "withdrawn";
  readonly before: Claim | null;
  readonly after: Claim;
  readonly reason: string | null;
}

/** One page of changes, the newest release first. */
export function readChanges(db: Db, limit: number, cursor: string | null): Page<Change> {
  return snapshot(db, () => {
    const filter = { limit, cursor };
    const position = readCursor(filter);
    const latest = position?.release ?? readLatestRelease(db).id;
    const total = db.$client.prepare("SELECT count(*) FROM claim WHERE release_id <= ?").pluck().get(latest) as number;
    const found = db.$client
      .prepare(
        `SELECT c.*, l.committed_at FROM claim c JOIN release l ON l.id = c.release_id
         WHERE c.release_id <= @latest AND (@key IS NULL OR (c.release_id, c.id || ' ' || c.version) < (@key, @id))
         ORDER BY c.release_id DESC, c.id || ' ' || c.version DESC LIMIT @limit`,
      )
      .all({ latest, key: position?.key ?? null, id: position?.id ?? null, limit: limit + 1 }) as (ClaimRow & {
      committed_at: string;
    })[];
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const next =
      found.length > limit && last ? writeCursor(filter, latest, last.release_id, `${last.id} ${last.version}`) : null;
    const previous = db.$client.prepare("SELECT * FROM claim WHERE id = ? AND version = ?");
    return {
      rows: rows.map((row) => {
        const before = previous.get(row.id, row.version - 1) as ClaimRow | undefined;
        return changeOf(claimOf(row), before ? claimOf(before) : null, row.release_id, row.committed_at);
      }),
      next,
      total,
    };
  });
}

function changeOf(after: Claim, before: Claim | null, release: number, committed_at: string): Change {
  const kind = after.withdrawn ? "withdrawn" : before === null || before.withdrawn ? "added" : "revised";
  return { release, committed_at, kind, before, after, reason: after.review_reason };
}
