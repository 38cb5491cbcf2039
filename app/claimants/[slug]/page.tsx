import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatNumber, plural } from "../../../charts/numbers.ts";
import { CHART_STRINGS } from "../../../charts/strings/chart-strings.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { type ClaimantSlug, claimant, claimantSlugSchema } from "../../../domain/claimants.ts";
import { PREFERENCE_RULE } from "../../../ledger/preference.ts";
import { alternatesOf, attacksHref } from "../../addresses.ts";
import { Icon } from "../../chrome/icons.tsx";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { ClaimsTable } from "../../claims/claims-table.tsx";
import { History } from "../../claims/history.tsx";
import { claimsWhere } from "../../claims/read-claims.ts";
import { inLanguage } from "../../in-language.ts";
import { pageLanguage } from "../../language.ts";
import { ATTACKS_STRINGS } from "../../strings/attacks.ts";
import { RECORD_STRINGS } from "../../strings/record.ts";

interface ClaimantPageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: ClaimantPageProps): Promise<Metadata> {
  const lang = await pageLanguage();
  const slug = slugOf((await params).slug);
  const title = CHART_STRINGS[lang].claimantLabel(slug);
  const alternates = alternatesOf(`/claimants/${slug}`, lang);
  return { title, description: RECORD_STRINGS[lang].claimantDescription(title), alternates };
}

export default async function ClaimantPage({ params }: ClaimantPageProps) {
  const lang = await pageLanguage();
  const words = RECORD_STRINGS[lang];
  const { claimantLabel, sideName, nouns } = CHART_STRINGS[lang];
  const slug = slugOf((await params).slug);
  const who = claimant(slug);
  const latest = claimsWhere({ claimant: [slug] });
  const attackers = (["RU", "UA"] as const).filter(
    (attacker) => claimsWhere({ claimant: [slug], attacker, kind: "attack", limit: 1 }).total > 0,
  );
  return (
    <PageFrame here={null} lang={lang} address={`/claimants/${slug}`}>
      <nav className="crumb" aria-label={words.claimants}>
        <a href={inLanguage("/method#claimants", lang)}>{words.claimants}</a>
        <span aria-current="page">{claimantLabel(slug)}</span>
      </nav>
      <div className="finding tight">
        <h1>{claimantLabel(slug)}</h1>
        <p className="stand">
          {words.kinds[who.kind]}
          {who.state && words.speaksFor(sideName(who.state))}.{" "}
          {words.claimantOnRecord(plural(latest.total, nouns.claim, lang))}
        </p>
      </div>
      <div className="rule" />
      {attackers.map((attacker) => (
        <History key={attacker} attacker={attacker} lang={lang} of={{ claimant: [slug] }} />
      ))}
      <section className="sec" aria-labelledby="claims">
        <header>
          <h2 id="claims">{words.lastClaims}</h2>
          <span className="muted">{words.newestFirst(latest.rows.length, formatNumber(latest.total, lang))}</span>
          <a className="more" href={attacksHref({ claimant: slug }, lang)}>
            {words.itsAttacks}
          </a>
        </header>
        {latest.rows.length > 0 ? (
          <ClaimsTable claims={latest.rows} lang={lang} />
        ) : (
          <p className="prose">{words.noClaimBy}</p>
        )}
        <p className="prose note">{ATTACKS_STRINGS[lang].preferenceRule ?? PREFERENCE_RULE.sentence}</p>
        <div className="share">
          <a className="btn" href={`${PUBLICATION.api}/claims.csv?claimant=${slug}`} download>
            <Icon name="download" />
            {words.claimsCsv}
          </a>
          <a className="btn" href={`${PUBLICATION.api}/claims?claimant=${slug}`}>
            <Icon name="code" />
            JSON
          </a>
        </div>
      </section>
    </PageFrame>
  );
}

function slugOf(text: string): ClaimantSlug {
  const parsed = claimantSlugSchema.safeParse(text);
  if (!parsed.success) notFound();
  return parsed.data;
}
