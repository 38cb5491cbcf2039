import { formatDay } from "../../charts/dates.ts";
import { formatNumber, plural } from "../../charts/numbers.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { ChangeCounts } from "../../db/read/changes.ts";
import { CHANGE_KINDS } from "../../domain/filters.ts";
import type { Release } from "../../domain/release.ts";
import { inLanguage } from "../in-language.ts";
import { REVISIONS_STRINGS } from "../strings/revisions.ts";

const NO_CHANGES: ChangeCounts = { added: 0, revised: 0, withdrawn: 0 };

interface ReleaseListProps {
  readonly releases: readonly Release[];
  readonly counts: ReadonlyMap<number, ChangeCounts>;
  readonly lang: PageLanguage;
}

/** Releases with what each brought, and what the ledger held after it. */
export function ReleaseList({ releases, counts, lang }: ReleaseListProps) {
  return (
    <ol className="releases">
      {releases.map((release) => (
        <li key={release.id}>
          <h3>
            <a href={inLanguage(`/revisions?release=${release.id}`, lang)}>
              {REVISIONS_STRINGS[lang].release(release.id)}
            </a>{" "}
            <time dateTime={release.committed_at}>{formatTime(release.committed_at, lang)}</time>
          </h3>
          <p lang="en">{release.note}</p>
          <ReleaseFacts release={release} counts={counts.get(release.id)} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

interface ReleaseFactsProps {
  readonly release: Release;
  readonly counts: ChangeCounts | undefined;
  readonly lang: PageLanguage;
}

/** What a release changed, in numbers that lead to the changes, and what the ledger held after it. */
export function ReleaseFacts({ release, counts = NO_CHANGES, lang }: ReleaseFactsProps) {
  const { nouns } = CHART_STRINGS[lang];
  return (
    <>
      <p className="facts">
        {CHANGE_KINDS.map((kind) => (
          <ChangeCount key={kind} release={release.id} kind={kind} count={counts[kind]} lang={lang} />
        ))}
      </p>
      <p className="muted">
        {REVISIONS_STRINGS[lang].afterIt(
          plural(release.claims, nouns.claim, lang),
          plural(release.reports, nouns.report, lang),
          plural(release.attacks, nouns.attack, lang),
        )}{" "}
        <code>{release.checksum}</code>
      </p>
    </>
  );
}

interface ChangeCountProps {
  readonly release: number;
  readonly kind: keyof ChangeCounts;
  readonly count: number;
  readonly lang: PageLanguage;
}

function ChangeCount({ release, kind, count, lang }: ChangeCountProps) {
  const words = REVISIONS_STRINGS[lang].counted[kind](formatNumber(count, lang));
  const href = inLanguage(`/revisions?release=${release}&kind=${kind}`, lang);
  return <span>{count === 0 ? words : <a href={href}>{words}</a>}</span>;
}

/** "21 Nov 2026, 14:02 UTC". */
export function formatTime(instant: string, lang: PageLanguage): string {
  return `${formatDay(instant.slice(0, 10), lang)}, ${instant.slice(11, 16)} UTC`;
}
