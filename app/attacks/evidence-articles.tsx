import { formatDay } from "../../charts/dates.ts";
import { RoleIcon } from "../../charts/marks.tsx";
import type { AttackDetail } from "../../db/read/attacks.ts";
import { roleOf } from "../../domain/claimants.ts";
import type { Report } from "../../domain/report.ts";
import { ClaimantName } from "../chrome/names.tsx";
import { distinctPhrases, type SharedPhrase } from "./evidence.tsx";
import { LicenceLabel } from "./licence-label.tsx";
import { MarkedQuote } from "./marked-quote.tsx";
import { EVIDENCE_WORDS, scopeWords } from "./wording.ts";

const LANGUAGE_NAMES = new Intl.DisplayNames("en", { type: "language" });

/** Every phrase of an attack with what is known of its report, side by side. */
export function EvidenceArticles({ detail }: { detail: AttackDetail }) {
  const reports = new Map(detail.reports.map((report) => [report.id, report]));
  return (
    <div className="evi">
      {distinctPhrases(detail.claims).map((phrase) => (
        <EvidenceArticle
          key={phrase.claim.id}
          phrase={phrase}
          report={reports.get(phrase.claim.report_id)}
          attacker={detail.attack.attacker}
        />
      ))}
    </div>
  );
}

interface EvidenceArticleProps {
  readonly phrase: SharedPhrase;
  readonly report: Report | undefined;
  readonly attacker: string;
}

function EvidenceArticle({ phrase, report, attacker }: EvidenceArticleProps) {
  const { claim, counts } = phrase;
  const quotation = claim.evidence === "quotation";
  return (
    <article>
      <h3>
        <RoleIcon role={roleOf(claim.claimant, attacker)} />
        <ClaimantName slug={claim.claimant} />
        <small>
          {EVIDENCE_WORDS[claim.evidence]}
          {claim.scope === "national" ? "" : `, ${scopeWords(claim.scope)}`}
        </small>
        <LicenceLabel report={report} />
        {claim.review === "in_review" && <span className="badge rev">In review</span>}
      </h3>
      <blockquote lang={quotation ? (report?.language ?? undefined) : "en"} cite={report?.url ?? undefined}>
        <MarkedQuote quote={claim.quote} claims={counts} />
      </blockquote>
      <dl className="meta">
        <dt>Publisher</dt>
        <dd>{report?.publisher ?? "not stated"}</dd>
        <dt>Published</dt>
        <dd>{report?.published ? formatDay(report.published) : "not stated"}</dd>
        {report?.language && (
          <>
            <dt>Language</dt>
            <dd>{LANGUAGE_NAMES.of(report.language)}</dd>
          </>
        )}
        <dt>Report</dt>
        <dd>
          <a href={`/reports/${claim.report_id}#${claim.id}`}>All that was read from it</a>
          {report?.url && (
            <>
              {"; "}
              <a href={report.url} rel="external">
                open the report
              </a>
            </>
          )}
        </dd>
        <dt>Read by</dt>
        <dd>
          {/^\d/.test(claim.extractor) ? `Extractor ${claim.extractor}` : claim.extractor}, rule {claim.rule}
        </dd>
        {claim.review_reason && (
          <>
            <dt>Review</dt>
            <dd>{claim.review_reason}</dd>
          </>
        )}
      </dl>
    </article>
  );
}
