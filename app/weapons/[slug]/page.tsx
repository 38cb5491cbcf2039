import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatNumber, plural } from "../../../charts/numbers.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { type Claim, NATIONAL } from "../../../domain/claim.ts";
import { childrenOf, lineage, type WeaponSlug, weapon, weaponSlugSchema } from "../../../domain/weapons.ts";
import { Icon } from "../../chrome/icons.tsx";
import { WeaponName } from "../../chrome/names.tsx";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { ClaimsTable } from "../../claims/claims-table.tsx";
import { History } from "../../claims/history.tsx";
import { claimsWhere } from "../../claims/read-claims.ts";

interface WeaponPageProps {
  readonly params: Promise<{ slug: string }>;
}

const RECORDS = 3;
/** Enough to find as many attacks, though several reports state the same one. */
const RECORD_CLAIMS = 40;

export async function generateMetadata({ params }: WeaponPageProps): Promise<Metadata> {
  const node = weapon(slugOf((await params).slug));
  return {
    title: node.label,
    description: `What claimants say of ${node.plural}: launched, shot down, lost to electronic warfare, with the sentences behind the numbers.`,
  };
}

export default async function WeaponPage({ params }: WeaponPageProps) {
  const slug = slugOf((await params).slug);
  const node = weapon(slug);
  const [, ...above] = lineage(slug);
  const below = childrenOf(slug);
  const latest = claimsWhere({ weapon: [slug] });
  const records = recordsOf(slug);
  const attackers = (["RU", "UA"] as const).filter(
    (attacker) => claimsWhere({ weapon: [slug], attacker, kind: "attack", limit: 1 }).total > 0,
  );
  return (
    <PageFrame here={null}>
      <nav className="crumb" aria-label="Place in the weapon tree">
        <a href="/method#weapons">Weapons</a>
        {above.toReversed().map((one) => (
          <a key={one} href={`/weapons/${one}`}>
            {weapon(one).label}
          </a>
        ))}
        <span aria-current="page">{node.label}</span>
      </nav>
      <div className="finding tight">
        <h1>{node.label}</h1>
        <p className="stand">
          {"note" in node && `${node.note} `}
          {node.wide
            ? "A group that reports give numbers for without naming the type. "
            : below.length === 0
              ? "The narrowest group of its branch. "
              : ""}
          {plural(latest.total, "claim")} on record
          {below.length > 0 ? ", those of the types below it among them" : ""}.
        </p>
        {below.length > 0 && (
          <p className="facts">
            {below.map((one) => (
              <span key={one}>
                <WeaponName slug={one} />
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="rule" />
      {node.noRate && (
        <p className="prose sec">
          No share is computed for {node.plural}: they are not intercepted as a rule, and no claimant states how many
          were.
        </p>
      )}
      {!node.noRate &&
        attackers.map((attacker) => <History key={attacker} attacker={attacker} of={{ weapon: [slug] }} />)}
      {records.length > 0 && (
        <section className="sec" aria-labelledby="records">
          <header>
            <h2 id="records">Most launched</h2>
            <span className="muted">
              The largest numbers that one claim about one attack states for the whole country
            </span>
          </header>
          <ClaimsTable claims={records} />
        </section>
      )}
      <section className="sec" aria-labelledby="claims">
        <header>
          <h2 id="claims">Last claims</h2>
          <span className="muted">
            {latest.rows.length} of {formatNumber(latest.total)}, newest first
          </span>
          <a className="more" href={`/attacks?weapon=${slug}`}>
            Attacks with {node.plural}
          </a>
        </header>
        {latest.rows.length > 0 ? (
          <ClaimsTable claims={latest.rows} />
        ) : (
          <p className="prose">No claim on record names {node.plural}. That is no zero: nobody stated a number here.</p>
        )}
        <div className="share">
          <a className="btn" href={`${PUBLICATION.api}/claims.csv?weapon=${slug}`} download>
            <Icon name="download" />
            Claims, CSV
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
