import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { attackFinding } from "../../../charts/attack-finding.ts";
import { formatDay, formatDays } from "../../../charts/dates.ts";
import { WeaponIcon } from "../../../charts/marks.tsx";
import { plural } from "../../../charts/numbers.ts";
import { CHART_STRINGS } from "../../../charts/strings/chart-strings.ts";
import { readAddress, searchParamsOf } from "../../../contract/address.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { entityQuery } from "../../../contract/queries.ts";
import { LedgerError } from "../../../db/errors.ts";
import { type AttackDetail, readAttack } from "../../../db/read/attacks.ts";
import { readLatestRelease } from "../../../db/read/releases.ts";
import { sharedReader } from "../../../db/shared-reader.ts";
import { weapon } from "../../../domain/weapons.ts";
import { PREFERENCE_RULE, VARIANT_RULE } from "../../../ledger/preference.ts";
import { alternatesOf, attacksHref, previewOf } from "../../addresses.ts";
import { CopyButton } from "../../chrome/copy-button.tsx";
import { Icon } from "../../chrome/icons.tsx";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { cited } from "../../dashboard/citation.ts";
import { inLanguage } from "../../in-language.ts";
import { pageLanguage } from "../../language.ts";
import { siteAddress } from "../../site.ts";
import { ATTACKS_STRINGS } from "../../strings/attacks.ts";
import { Accounts } from "../accounts.tsx";
import { AgreementBadge } from "../attacks-table.tsx";
import { Balance } from "../balance.tsx";
import { EvidenceArticles } from "../evidence-articles.tsx";

interface AttackPageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(props: AttackPageProps): Promise<Metadata> {
  const lang = await pageLanguage();
  const { attack } = await detailOf(props);
  const { first, second } = attackFinding(attack, lang);
  const sentence = `${first}${second ? `; ${second}` : ""}.`;
  const address = inLanguage(`/attacks/${attack.id}`, lang);
  return {
    title: `${formatDays(attack.start, attack.end, lang)}, ${CHART_STRINGS[lang].direction(attack.attacker)}`,
    alternates: alternatesOf(`/attacks/${attack.id}`, lang),
    description: sentence,
    ...previewOf(address, inLanguage(`/attacks/${attack.id}/card.png`, lang), sentence),
  };
}

export default async function AttackPage(props: AttackPageProps) {
  const lang = await pageLanguage();
  const words = ATTACKS_STRINGS[lang];
  const { direction, weaponLabel, nouns, captions } = CHART_STRINGS[lang];
  const detail = await detailOf(props);
  const { attack } = detail;
  const finding = attackFinding(attack, lang);
  const sentence = `${finding.first}${finding.second ? `; ${finding.second}` : ""} (${formatDays(attack.start, attack.end, lang)}).`;
  const claimants = new Set(attack.statements.map((statement) => statement.claimant)).size;
  const json = `${PUBLICATION.api}/attacks/${attack.id}`;
  const release = readLatestRelease(sharedReader());
  return (
    <PageFrame here="/attacks" lang={lang} address={`/attacks/${attack.id}`}>
      <nav className="crumb" aria-label={words.crumb}>
        <a href={attacksHref({}, lang)}>{words.allAttacks}</a>
        <span>{formatDays(attack.start, attack.end, lang)}</span>
        <span className="pn">
          {detail.previous && <a href={inLanguage(`/attacks/${detail.previous}`, lang)}>{words.previous}</a>}
          {detail.next && <a href={inLanguage(`/attacks/${detail.next}`, lang)}>{words.nextAttack}</a>}
        </span>
      </nav>
      <div className="finding tight">
        <h1>
          {finding.first}
          {finding.second && (
            <>
              ; <span className="cl2">{finding.second}</span>
            </>
          )}
        </h1>
        <p className="facts">
          <span>{formatDays(attack.start, attack.end, lang)}</span>
          <span>{direction(attack.attacker)}</span>
          {attack.weapons.slice(0, 4).map((slug) => (
            <span key={slug}>
              <WeaponIcon mark={weapon(slug).mark} />
              {weaponLabel(slug)}
            </span>
          ))}
          {attack.weapons.length > 4 && <span>{words.more(attack.weapons.length - 4)}</span>}
          <span>
            {plural(claimants, nouns.claimant, lang)}, {plural(attack.reports, nouns.report, lang)}
          </span>
          <span>
            <AgreementBadge agreement={attack.agreement} lang={lang} />
          </span>
        </p>
      </div>
      <div className="two">
        <Accounts attack={attack} lang={lang} />
        <div>
          <Balance attack={attack} finding={finding} lang={lang} />
          <section className="qbox">
            <h2>{words.toQuote}</h2>
            <p>{sentence}</p>
            <div className="tools">
              <CopyButton text={sentence} lang={lang}>
                <Icon name="copy" />
                {words.copySentence}
              </CopyButton>
              <CopyButton text={cited(sentence, release, lang)} lang={lang}>
                <Icon name="quote" />
                {words.copyCitation}
              </CopyButton>
            </div>
          </section>
        </div>
      </div>
      <section className="sec" aria-labelledby="evidence">
        <header>
          <h2 id="evidence">{words.evidence}</h2>
          <span className="muted">{words.evidenceSub}</span>
        </header>
        <EvidenceArticles detail={detail} lang={lang} />
      </section>
      <section className="sec" aria-labelledby="record">
        <header>
          <h2 id="record">{words.record}</h2>
        </header>
        <p className="prose">
          {words.filed(plural(attack.claims, nouns.claim, lang), attack.claims === 1)}{" "}
          {words.preferenceRule ?? PREFERENCE_RULE.sentence} {words.variantRule ?? VARIANT_RULE.sentence}
        </p>
        <p className="src">
          {words.readFrom(plural(attack.reports, nouns.report, lang), PUBLICATION.name)} {words.licence}{" "}
          <a href={PUBLICATION.license.url}>{PUBLICATION.license.name}</a>.{" "}
          {captions.release(release.id, formatDay(release.committed_at.slice(0, 10), lang))}.
        </p>
        <p className="printline">{siteAddress() + inLanguage(`/attacks/${attack.id}`, lang)}</p>
        <div className="share">
          <a className="btn" href={json}>
            <Icon name="code" />
            {words.jsonOfAttack}
          </a>
          <a
            className="btn"
            href={`${PUBLICATION.api}/claims.csv?attacker=${attack.attacker}&from=${attack.end}&to=${attack.end}`}
            download
          >
            <Icon name="download" />
            {words.claimsOfDay}
          </a>
          <CopyButton text={null} lang={lang}>
            <Icon name="link" />
            {words.copyLink}
          </CopyButton>
        </div>
        <p className="route">
          <span className="lab">{words.jsonAddress}</span>
          <code>GET {json}</code>
        </p>
      </section>
    </PageFrame>
  );
}

async function detailOf({ params, searchParams }: AttackPageProps): Promise<AttackDetail> {
  const { filter } = readAddress(entityQuery, searchParamsOf(await searchParams));
  const id = decodeURIComponent((await params).id);
  const detail = readAt(id, filter.as_of);
  if (!detail) notFound();
  return detail;
}

function readAt(id: string, as_of: string | null): AttackDetail | null {
  try {
    return readAttack(sharedReader(), id, as_of);
  } catch (error) {
    if (error instanceof LedgerError && error.code === "no_release") return null;
    throw error;
  }
}
