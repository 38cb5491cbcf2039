import { formatDay } from "../../charts/dates.ts";
import { RoleIcon } from "../../charts/marks.tsx";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { AttackDetail } from "../../db/read/attacks.ts";
import { roleOf } from "../../domain/claimants.ts";
import type { Report } from "../../domain/report.ts";
import { ClaimantName } from "../chrome/names.tsx";
import { inLanguage } from "../in-language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { distinctPhrases, type SharedPhrase } from "./evidence.tsx";
import { LicenceLabel } from "./licence-label.tsx";
import { MarkedQuote } from "./marked-quote.tsx";
import { languageName } from "./wording.ts";

/** Every phrase of an attack with what is known of its report, side by side. */
export function EvidenceArticles({ detail, lang }: { detail: AttackDetail; lang: PageLanguage }) {
  const reports = new Map(detail.reports.map((report) => [report.id, report]));
  return (
    <div className="evi">
      {distinctPhrases(detail.claims).map((phrase) => (
        <EvidenceArticle
          key={phrase.claim.id}
          phrase={phrase}
          report={reports.get(phrase.claim.report_id)}
          attacker={detail.attack.attacker}
          lang={lang}
        />
      ))}
    </div>
  );
}

interface EvidenceArticleProps {
  readonly phrase: SharedPhrase;
  readonly report: Report | undefined;
  readonly attacker: string;
  readonly lang: PageLanguage;
}

function EvidenceArticle({ phrase, report, attacker, lang }: EvidenceArticleProps) {
  const words = ATTACKS_STRINGS[lang];
  const { claim, counts } = phrase;
  const quotation = claim.evidence === "quotation";
  return (
    <article>
      <h3>
        <RoleIcon role={roleOf(claim.claimant, attacker)} />
        <ClaimantName slug={claim.claimant} lang={lang} />
        <small>
          {words.evidenceKind[claim.evidence]}
          {claim.scope === "national" ? "" : `, ${CHART_STRINGS[lang].scope(claim.scope)}`}
        </small>
        <LicenceLabel report={report} lang={lang} />
        {claim.review === "in_review" && <span className="badge rev">{words.inReview}</span>}
      </h3>
      <blockquote lang={quotation ? (report?.language ?? undefined) : "en"} cite={report?.url ?? undefined}>
        <MarkedQuote quote={claim.quote} claims={counts} lang={lang} />
      </blockquote>
      <dl className="meta">
        <dt>{words.publisher}</dt>
        <dd>{report?.publisher ?? words.notStated}</dd>
        <dt>{words.published}</dt>
        <dd>{report?.published ? formatDay(report.published, lang) : words.notStated}</dd>
        {report?.language && (
          <>
            <dt>{words.language}</dt>
            <dd>{languageName(report.language, lang)}</dd>
          </>
        )}
        <dt>{words.report}</dt>
        <dd>
          <a href={inLanguage(`/reports/${claim.report_id}#${claim.id}`, lang)}>{words.allRead}</a>
          {report?.url && (
            <>
              {"; "}
              <a href={report.url} rel="external">
                {words.openReport}
              </a>
            </>
          )}
        </dd>
        <dt>{words.readBy}</dt>
        <dd>
          {/^\d/.test(claim.extractor) ? words.extractor(claim.extractor) : claim.extractor}
          {words.rule(claim.rule)}
        </dd>
        {claim.review_reason && (
          <>
            <dt>{words.review}</dt>
            <dd lang="en">{claim.review_reason}</dd>
          </>
        )}
      </dl>
    </article>
  );
}
