import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatNumber, plural } from "../../../charts/numbers.ts";
import { CHART_STRINGS } from "../../../charts/strings/chart-strings.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { type Claim, NATIONAL } from "../../../domain/claim.ts";
import { childrenOf, lineage, type WeaponSlug, weapon, weaponSlugSchema } from "../../../domain/weapons.ts";
import { alternatesOf, attacksHref } from "../../addresses.ts";
import { Icon } from "../../chrome/icons.tsx";
import { WeaponName } from "../../chrome/names.tsx";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { ClaimsTable } from "../../claims/claims-table.tsx";
import { History } from "../../claims/history.tsx";
import { claimsWhere } from "../../claims/read-claims.ts";
import { inLanguage } from "../../in-language.ts";
import { pageLanguage } from "../../language.ts";
import { RECORD_STRINGS } from "../../strings/record.ts";

interface WeaponPageProps {
  readonly params: Promise<{ slug: string }>;
}

const RECORDS = 3;
/** Enough to find as many attacks, though several reports state the same one. */
const RECORD_CLAIMS = 40;

export async function generateMetadata({ params }: WeaponPageProps): Promise<Metadata> {
  const lang = await pageLanguage();
  const slug = slugOf((await params).slug);
  const { weaponLabel, weaponsOf } = CHART_STRINGS[lang];
  return {
    title: weaponLabel(slug),
    description: RECORD_STRINGS[lang].weaponDescription(weaponsOf(slug)),
    alternates: alternatesOf(`/weapons/${slug}`, lang),
  };
}

export default async function WeaponPage({ params }: WeaponPageProps) {
  const lang = await pageLanguage();
  const words = RECORD_STRINGS[lang];
  const { weaponLabel, weaponPlural, weaponsOf, weaponNote, nouns } = CHART_STRINGS[lang];
  const slug = slugOf((await params).slug);
  const note = weaponNote(slug);
  const node = weapon(slug);
  const [, ...above] = lineage(slug);
  const below = childrenOf(slug);
  const latest = claimsWhere({ weapon: [slug] });
  const records = recordsOf(slug);
  const attackers = (["RU", "UA"] as const).filter(
    (attacker) => claimsWhere({ weapon: [slug], attacker, kind: "attack", limit: 1 }).total > 0,
  );
  return (
    <PageFrame here={null} lang={lang} address={`/weapons/${slug}`}>
      <nav className="crumb" aria-label={words.weaponTree}>
        <a href={inLanguage("/method#weapons", lang)}>{words.weapons}</a>
        {above.toReversed().map((one) => (
          <a key={one} href={inLanguage(`/weapons/${one}`, lang)}>
            {weaponLabel(one)}
          </a>
        ))}
        <span aria-current="page">{weaponLabel(slug)}</span>
      </nav>
      <div className="finding tight">
        <h1>{weaponLabel(slug)}</h1>
        <p className="stand">
          {note && `${note} `}
          {node.wide ? words.wideGroup : below.length === 0 ? words.narrowest : ""}
          {words.onRecord(plural(latest.total, nouns.claim, lang), below.length > 0)}
        </p>
        {below.length > 0 && (
          <p className="facts">
            {below.map((one) => (
              <span key={one}>
                <WeaponName slug={one} lang={lang} />
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="rule" />
      {node.noRate && <p className="prose sec">{words.noRate(weaponsOf(slug))}</p>}
      {!node.noRate &&
        attackers.map((attacker) => <History key={attacker} attacker={attacker} lang={lang} of={{ weapon: [slug] }} />)}
      {records.length > 0 && (
        <section className="sec" aria-labelledby="records">
          <header>
            <h2 id="records">{words.mostLaunched}</h2>
            <span className="muted">{words.mostLaunchedSub}</span>
          </header>
          <ClaimsTable claims={records} lang={lang} />
        </section>
      )}
      <section className="sec" aria-labelledby="claims">
        <header>
          <h2 id="claims">{words.lastClaims}</h2>
          <span className="muted">{words.newestFirst(latest.rows.length, formatNumber(latest.total, lang))}</span>
          <a className="more" href={attacksHref({ weapon: slug }, lang)}>
            {words.attacksWith(weaponsOf(slug))}
          </a>
        </header>
        {latest.rows.length > 0 ? (
          <ClaimsTable claims={latest.rows} lang={lang} />
        ) : (
          <p className="prose">{words.noClaimOf(weaponPlural(slug))}</p>
        )}
        <div className="share">
          <a className="btn" href={`${PUBLICATION.api}/claims.csv?weapon=${slug}`} download>
            <Icon name="download" />
            {words.claimsCsv}
          </a>
          <a className="btn" href={`${PUBLICATION.api}/claims?weapon=${slug}`}>
            <Icon name="code" />
            JSON
          </a>
        </div>
      </section>
    </PageFrame>
  );
}

/** The claims with the greatest numbers launched, one for each attack. */
function recordsOf(slug: WeaponSlug): Claim[] {
  const { rows } = claimsWhere({
    weapon: [slug],
    kind: "attack",
    scope: NATIONAL,
    sort: "-launched",
    limit: RECORD_CLAIMS,
  });
  const stated = rows.filter((claim) => claim.counts.launched?.value != null && claim.review === "published");
  const first = new Map<string, Claim>();
  for (const claim of stated) {
    const attack = `${claim.attacker} ${claim.end}`;
    if (!first.has(attack)) first.set(attack, claim);
  }
  return [...first.values()].slice(0, RECORDS);
}

function slugOf(text: string): WeaponSlug {
  const parsed = weaponSlugSchema.safeParse(text);
  if (!parsed.success) notFound();
  return parsed.data;
}
