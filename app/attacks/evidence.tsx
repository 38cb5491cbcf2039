import { formatDay } from "../../charts/dates.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { AttackDetail } from "../../db/read/attacks.ts";
import type { Claim, Counts } from "../../domain/claim.ts";
import type { Report } from "../../domain/report.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { inLanguage } from "../in-language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { LicenceLabel } from "./licence-label.tsx";
import { MarkedQuote } from "./marked-quote.tsx";
import { viaOf } from "./wording.ts";

/** The phrases that the figures of an attack stand on. */
export function Evidence({ detail, lang }: { detail: Pick<AttackDetail, "claims" | "reports">; lang: PageLanguage }) {
  const reports = new Map(detail.reports.map((report) => [report.id, report]));
  const phrases = distinctPhrases(detail.claims);
  return (
    <div className={phrases.length === 1 ? "evs one" : "evs"}>
      {phrases.map((phrase) => (
        <Phrase key={phrase.claim.id} phrase={phrase} report={reports.get(phrase.claim.report_id)} lang={lang} />
      ))}
    </div>
  );
}

export interface SharedPhrase {
  /** The first claim that stands on the phrase; its report and claimant are those of the others. */
  readonly claim: Claim;
  /** The counts of every claim that stands on it. */
  readonly counts: readonly Counts[];
}

/** One phrase for each report, claimant and quotation: several claims may stand on the same sentence. */
export function distinctPhrases(claims: readonly Claim[]): SharedPhrase[] {
  const phrases = new Map<string, SharedPhrase>();
  for (const claim of claims) {
    const key = `${claim.report_id}|${claim.claimant}|${claim.quote}`;
    const earlier = phrases.get(key);
    phrases.set(key, { claim: earlier?.claim ?? claim, counts: [...(earlier?.counts ?? []), claim.counts] });
  }
  return [...phrases.values()];
}

interface PhraseProps {
  readonly phrase: SharedPhrase;
  readonly report: Report | undefined;
  readonly lang: PageLanguage;
}

function Phrase({ phrase, report, lang }: PhraseProps) {
  const words = ATTACKS_STRINGS[lang];
  const { claim, counts } = phrase;
  const published = report?.published ? formatDay(report.published, lang) : null;
  const who = viaOf(claim, report, lang);
  return (
    <div lang={claim.evidence === "quotation" ? (report?.language ?? undefined) : "en"}>
      <p className="evq">
        <MarkedQuote quote={claim.quote} claims={counts} lang={lang} />
      </p>
      <p className="evm" lang={lang}>
        <span>
          <b>{who}</b>
        </span>
        {published && <span>{published}</span>}
        <span className="ekind">{words.evidenceKind[claim.evidence]}</span>
        <LicenceLabel report={report} lang={lang} />
        {claim.review === "in_review" && (
          <span className="badge rev">
            {words.inReview}
            {claim.review_reason ? `: ${claim.review_reason}` : ""}
          </span>
        )}
        <a href={inLanguage(`/reports/${claim.report_id}#${claim.id}`, lang)}>{words.allClaims}</a>
        {report?.url && (
          <a href={report.url} rel="external">
            {words.openReportLink}
          </a>
        )}
        <CopyButton
          lang={lang}
          className="link"
          text={`“${claim.quote}” ${who}${published ? `, ${published}` : ""}${report?.url ? `, ${report.url}` : ""}`}
        >
          {words.copyCitation}
        </CopyButton>
      </p>
    </div>
  );
}
