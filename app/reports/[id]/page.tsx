import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDay } from "../../../charts/dates.ts";
import { plural } from "../../../charts/numbers.ts";
import { CHART_STRINGS } from "../../../charts/strings/chart-strings.ts";
import { readAddress, searchParamsOf } from "../../../contract/address.ts";
import type { PageLanguage } from "../../../contract/language.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { entityQuery } from "../../../contract/queries.ts";
import { LedgerError } from "../../../db/errors.ts";
import { readReport } from "../../../db/read/reports.ts";
import { sharedReader } from "../../../db/shared-reader.ts";
import type { Claim } from "../../../domain/claim.ts";
import type { Report } from "../../../domain/report.ts";
import { alternatesOf, attacksHref } from "../../addresses.ts";
import { distinctPhrases } from "../../attacks/evidence.tsx";
import { LicenceLabel } from "../../attacks/licence-label.tsx";
import { MarkedQuote } from "../../attacks/marked-quote.tsx";
import { languageName } from "../../attacks/wording.ts";
import { Icon } from "../../chrome/icons.tsx";
import { ClaimantName } from "../../chrome/names.tsx";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { ClaimsTable } from "../../claims/claims-table.tsx";
import { pageLanguage } from "../../language.ts";
import { ATTACKS_STRINGS } from "../../strings/attacks.ts";
import { RECORD_STRINGS } from "../../strings/record.ts";

interface ReportPageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(props: ReportPageProps): Promise<Metadata> {
  const lang = await pageLanguage();
  const { report, claims } = await reportOf(props);
  return {
    title: titleOf(report, lang),
    description: RECORD_STRINGS[lang].readFromReport(plural(claims.length, CHART_STRINGS[lang].nouns.claim, lang)),
    alternates: alternatesOf(`/reports/${report.id}`, lang),
  };
}

export default async function ReportPage(props: ReportPageProps) {
  const lang = await pageLanguage();
  const words = RECORD_STRINGS[lang];
  const { report, claims } = await reportOf(props);
  const json = `${PUBLICATION.api}/reports/${report.id}`;
  return (
    <PageFrame here={null} lang={lang} address={`/reports/${report.id}`}>
      <nav className="crumb" aria-label={words.reports}>
        <a href={attacksHref({}, lang)}>{words.attacks}</a>
        <span aria-current="page">{words.report}</span>
      </nav>
      <div className="finding tight">
        <h1>{titleOf(report, lang)}</h1>
        <p className="facts">
          <span>{report.publisher ?? words.noPublisher}</span>
          <span>{report.published ? formatDay(report.published, lang) : words.noDay}</span>
          {report.language && <span>{languageName(report.language, lang)}</span>}
          <span>{words.origins[report.origin]}</span>
          <span>{plural(claims.length, CHART_STRINGS[lang].nouns.claim, lang)}</span>
          {report.origin === "imported" && (
            <span>
              <LicenceLabel report={report} lang={lang} />
            </span>
          )}
          {report.url && (
            <span>
              <a href={report.url} rel="external">
                {words.openReport}
              </a>
            </span>
          )}
        </p>
      </div>
      <div className="rule" />
      {claims.length === 0 && <p className="prose sec">{words.allWithdrawn}</p>}
      {distinctPhrases(claims).map((phrase) => (
        <Sentence
          key={phrase.claim.id}
          claims={claims.filter((one) => one.quote === phrase.claim.quote && one.claimant === phrase.claim.claimant)}
          language={report.language}
          lang={lang}
        />
      ))}
      <section className="sec" aria-labelledby="record">
        <header>
          <h2 id="record">{words.record}</h2>
        </header>
        <p className="prose">
          {words.keeps(report.license)} <code>{report.content_hash}</code>
        </p>
        <div className="share">
          <a className="btn" href={json}>
            <Icon name="code" />
            {words.jsonOfReport}
          </a>
        </div>
        <p className="route">
          <span className="lab">{words.jsonAddress}</span>
          <code>GET {json}</code>
        </p>
      </section>
    </PageFrame>
  );
}

/** A phrase with every number that was read from it, and the claims that stand on it. */
interface SentenceProps {
  readonly claims: readonly Claim[];
  readonly language: string | null;
  readonly lang: PageLanguage;
}

function Sentence({ claims, language, lang }: SentenceProps) {
  const [first] = claims;
  if (!first) return null;
  return (
    <section className="sec sentence-of" aria-labelledby={first.id}>
      {claims.slice(1).map((claim) => (
        <span key={claim.id} id={claim.id} />
      ))}
      <h2 id={first.id} className="h2">
        <ClaimantName slug={first.claimant} lang={lang} />{" "}
        <small>{ATTACKS_STRINGS[lang].evidenceKind[first.evidence]}</small>
      </h2>
      <blockquote lang={first.evidence === "quotation" ? (language ?? undefined) : "en"}>
        <MarkedQuote quote={first.quote} claims={claims.map((claim) => claim.counts)} lang={lang} />
      </blockquote>
      <ClaimsTable claims={claims} lang={lang} withReport={false} />
    </section>
  );
}

const titleOf = (report: Report, lang: PageLanguage): string =>
  report.title ?? RECORD_STRINGS[lang].untitled(report.publisher);

async function reportOf({ params, searchParams }: ReportPageProps): Promise<{ report: Report; claims: Claim[] }> {
  const { filter } = readAddress(entityQuery, searchParamsOf(await searchParams));
  const id = decodeURIComponent((await params).id);
  const found = readAt(id, filter.as_of);
  if (!found) notFound();
  return found;
}

function readAt(id: string, as_of: string | null): ReturnType<typeof readReport> {
  try {
    return readReport(sharedReader(), id, as_of);
  } catch (error) {
    if (error instanceof LedgerError && error.code === "no_release") return null;
    throw error;
  }
}
