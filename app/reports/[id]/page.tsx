import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDay } from "../../../charts/dates.ts";
import { plural } from "../../../charts/numbers.ts";
import { readAddress, searchParamsOf } from "../../../contract/address.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { entityQuery } from "../../../contract/queries.ts";
import { LedgerError } from "../../../db/errors.ts";
import { readReport } from "../../../db/read/reports.ts";
import { sharedReader } from "../../../db/shared-reader.ts";
import type { Claim } from "../../../domain/claim.ts";
import type { Report } from "../../../domain/report.ts";
import { distinctPhrases } from "../../attacks/evidence.tsx";
import { LicenceLabel } from "../../attacks/licence-label.tsx";
import { MarkedQuote } from "../../attacks/marked-quote.tsx";
import { EVIDENCE_WORDS } from "../../attacks/wording.ts";
import { Icon } from "../../chrome/icons.tsx";
import { ClaimantName } from "../../chrome/names.tsx";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { ClaimsTable } from "../../claims/claims-table.tsx";

interface ReportPageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const ORIGIN_WORDS: Record<Report["origin"], string> = {
  extracted: "read by the extractor",
  seeded: "entered with its citation",
  imported: "imported from a table",
};
const LANGUAGE_NAMES = new Intl.DisplayNames("en", { type: "language" });

export async function generateMetadata(props: ReportPageProps): Promise<Metadata> {
  const { report, claims } = await reportOf(props);
  return { title: titleOf(report), description: `${plural(claims.length, "claim")} read from this report.` };
}

export default async function ReportPage(props: ReportPageProps) {
  const { report, claims } = await reportOf(props);
  const json = `${PUBLICATION.api}/reports/${report.id}`;
  return (
    <PageFrame here={null}>
      <nav className="crumb" aria-label="Reports">
        <a href="/attacks">Attacks</a>
        <span aria-current="page">Report</span>
      </nav>
      <div className="finding tight">
        <h1>{titleOf(report)}</h1>
        <p className="facts">
          <span>{report.publisher ?? "publisher not stated"}</span>
          <span>{report.published ? formatDay(report.published) : "day of publication not stated"}</span>
          {report.language && <span>{LANGUAGE_NAMES.of(report.language)}</span>}
          <span>{ORIGIN_WORDS[report.origin]}</span>
          <span>{plural(claims.length, "claim")}</span>
          {report.origin === "imported" && (
            <span>
              <LicenceLabel report={report} />
            </span>
          )}
          {report.url && (
            <span>
              <a href={report.url} rel="external">
                Open the report
              </a>
            </span>
          )}
        </p>
      </div>
      <div className="rule" />
      {claims.length === 0 && <p className="prose sec">No claim of this report holds: they were withdrawn.</p>}
      {distinctPhrases(claims).map((phrase) => (
        <Sentence
          key={phrase.claim.id}
          claims={claims.filter((one) => one.quote === phrase.claim.quote && one.claimant === phrase.claim.claimant)}
          language={report.language}
        />
      ))}
      <section className="sec" aria-labelledby="record">
        <header>
          <h2 id="record">Record</h2>
        </header>
        <p className="prose">
          The ledger keeps short quotations and their numbers, never a publisher’s whole text. Terms of the report:{" "}
          {report.license}. Text at reading, SHA-256: <code>{report.content_hash}</code>
        </p>
        <div className="share">
          <a className="btn" href={json}>
            <Icon name="code" />
            JSON of this report
          </a>
        </div>
        <p className="route">
          <span className="lab">JSON address</span>
          <code>GET {json}</code>
        </p>
      </section>
    </PageFrame>
  );
}

/** A phrase with every number that was read from it, and the claims that stand on it. */
function Sentence({ claims, language }: { claims: readonly Claim[]; language: string | null }) {
  const [first] = claims;
  if (!first) return null;
  return (
    <section className="sec sentence-of" aria-labelledby={first.id}>
      {claims.slice(1).map((claim) => (
        <span key={claim.id} id={claim.id} />
      ))}
      <h2 id={first.id} className="h2">
        <ClaimantName slug={first.claimant} /> <small>{EVIDENCE_WORDS[first.evidence]}</small>
      </h2>
      <blockquote lang={first.evidence === "quotation" ? (language ?? undefined) : "en"}>
        <MarkedQuote quote={first.quote} claims={claims.map((claim) => claim.counts)} />
      </blockquote>
      <ClaimsTable claims={claims} withReport={false} />
    </section>
  );
}

const titleOf = (report: Report): string => report.title ?? `Report by ${report.publisher ?? "an unnamed publisher"}`;

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
