import { formatDay } from "../../charts/dates.ts";
import { formatNumber, plural } from "../../charts/numbers.ts";
import type { ChangeCounts } from "../../db/read/changes.ts";
import { CHANGE_KINDS } from "../../domain/filters.ts";
import type { Release } from "../../domain/release.ts";

const NO_CHANGES: ChangeCounts = { added: 0, revised: 0, withdrawn: 0 };

/** Releases with what each brought, and what the ledger held after it. */
export function ReleaseList({
  releases,
  counts,
}: {
  releases: readonly Release[];
  counts: ReadonlyMap<number, ChangeCounts>;
}) {
  return (
    <ol className="releases">
      {releases.map((release) => (
        <li key={release.id}>
          <h3>
            <a href={`/revisions?release=${release.id}`}>Release {release.id}</a>{" "}
            <time dateTime={release.committed_at}>{formatTime(release.committed_at)}</time>
          </h3>
          <p>{release.note}</p>
          <ReleaseFacts release={release} counts={counts.get(release.id)} />
        </li>
      ))}
    </ol>
  );
}

/** What a release changed, in numbers that lead to the changes, and what the ledger held after it. */
export function ReleaseFacts({ release, counts = NO_CHANGES }: { release: Release; counts?: ChangeCounts }) {
  return (
    <>
      <p className="facts">
        {CHANGE_KINDS.map((kind) => (
          <ChangeCount key={kind} release={release.id} kind={kind} count={counts[kind]} />
        ))}
      </p>
      <p className="muted">
        After it: {plural(release.claims, { one: "claim", other: "claims" }, "en")} from{" "}
        {plural(release.reports, { one: "report", other: "reports" }, "en")} about{" "}
        {plural(release.attacks, { one: "attack", other: "attacks" }, "en")}. Checksum <code>{release.checksum}</code>
      </p>
    </>
  );
}

function ChangeCount({ release, kind, count }: { release: number; kind: keyof ChangeCounts; count: number }) {
  const words = `${formatNumber(count, "en")} ${kind}`;
  return <span>{count === 0 ? words : <a href={`/revisions?release=${release}&kind=${kind}`}>{words}</a>}</span>;
}

/** "21 Nov 2026, 14:02 UTC". */
export function formatTime(instant: string): string {
  return `${formatDay(instant.slice(0, 10), "en")}, ${instant.slice(11, 16)} UTC`;
}
