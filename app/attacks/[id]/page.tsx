import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { attackFinding } from "../../../charts/attack-finding.ts";
import { formatDays } from "../../../charts/dates.ts";
import { directionLabel } from "../../../charts/labels.ts";
import { WeaponIcon } from "../../../charts/marks.tsx";
import { plural } from "../../../charts/numbers.ts";
import { readAddress, searchParamsOf } from "../../../contract/address.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { entityQuery } from "../../../contract/queries.ts";
import { LedgerError } from "../../../db/errors.ts";
import { type AttackDetail, readAttack } from "../../../db/read/attacks.ts";
import { readLatestRelease } from "../../../db/read/releases.ts";
import { sharedReader } from "../../../db/shared-reader.ts";
import { weapon } from "../../../domain/weapons.ts";
import { PREFERENCE_RULE, VARIANT_RULE } from "../../../ledger/preference.ts";
import { CopyButton } from "../../chrome/copy-button.tsx";
import { Icon } from "../../chrome/icons.tsx";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { cited } from "../../dashboard/citation.ts";
import { Accounts } from "../accounts.tsx";
import { AgreementBadge } from "../attacks-table.tsx";
import { Balance } from "../balance.tsx";
import { EvidenceArticles } from "../evidence-articles.tsx";

interface AttackPageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(props: AttackPageProps): Promise<Metadata> {
  const { attack } = await detailOf(props);
  const { first, second } = attackFinding(attack);
  return {
    title: `${formatDays(attack.start, attack.end)}, ${directionLabel(attack.attacker)}`,
    description: `${first}${second ? `; ${second}` : ""}.`,
  };
}

export default async function AttackPage(props: AttackPageProps) {
  const detail = await detailOf(props);
  const { attack } = detail;
  const finding = attackFinding(attack);
  const sentence = `${finding.first}${finding.second ? `; ${finding.second}` : ""} (${formatDays(attack.start, attack.end)}).`;
  const claimants = new Set(attack.statements.map((statement) => statement.claimant)).size;
  const json = `${PUBLICATION.api}/attacks/${attack.id}`;
  return (
    <PageFrame here="/attacks">
      <nav className="crumb" aria-label="Attacks">
        <a href="/attacks">All attacks</a>
        <span>{formatDays(attack.start, attack.end)}</span>
        <span className="pn">
          {detail.previous && <a href={`/attacks/${detail.previous}`}>Previous attack</a>}
          {detail.next && <a href={`/attacks/${detail.next}`}>Next attack</a>}
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
          <span>{formatDays(attack.start, attack.end)}</span>
          <span>{directionLabel(attack.attacker)}</span>
          {attack.weapons.slice(0, 4).map((slug) => (
            <span key={slug}>
              <WeaponIcon mark={weapon(slug).mark} />
              {weapon(slug).label}
            </span>
          ))}
          {attack.weapons.length > 4 && <span>{attack.weapons.length - 4} more</span>}
          <span>
            {plural(claimants, "claimant")}, {plural(attack.reports, "report")}
          </span>
          <span>
            <AgreementBadge agreement={attack.agreement} />
          </span>
        </p>
      </div>
      <div className="two">
        <Accounts attack={attack} />
        <div>
          <Balance attack={attack} finding={finding} />
          <section className="qbox">
            <h2>To quote</h2>
            <p>{sentence}</p>
            <div className="tools">
              <CopyButton text={sentence}>
                <Icon name="copy" />
                Copy sentence
              </CopyButton>
              <CopyButton text={cited(sentence, readLatestRelease(sharedReader()))}>
                <Icon name="quote" />
                Copy with citation
              </CopyButton>
            </div>
          </section>
        </div>
      </div>
      <section className="sec" aria-labelledby="evidence">
        <header>
          <h2 id="evidence">Evidence</h2>
          <span className="muted">The phrases that the figures were read from</span>
        </header>
        <EvidenceArticles detail={detail} />
      </section>
      <section className="sec" aria-labelledby="record">
        <header>
          <h2 id="record">Record</h2>
        </header>
        <p className="prose">
          {plural(attack.claims, "claim")} with the same attacker and an overlapping window{" "}
          {attack.claims === 1 ? "is" : "are"} filed as one attack, dated by its end. {PREFERENCE_RULE.sentence}{" "}
          {VARIANT_RULE.sentence}
        </p>
        <div className="share">
          <a className="btn" href={json}>
            <Icon name="code" />
            JSON of this attack
          </a>
          <a
            className="btn"
            href={`${PUBLICATION.api}/claims.csv?attacker=${attack.attacker}&from=${attack.end}&to=${attack.end}`}
            download
          >
            <Icon name="download" />
            Claims of that day, CSV
          </a>
          <CopyButton text={null}>
            <Icon name="link" />
            Copy link
          </CopyButton>
        </div>
        <p className="route">
          <span className="lab">JSON address</span>
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
