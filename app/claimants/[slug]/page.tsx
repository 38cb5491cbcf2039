import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sideName } from "../../../charts/labels.ts";
import { formatNumber, plural } from "../../../charts/numbers.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { type Claimant, type ClaimantSlug, claimant, claimantSlugSchema } from "../../../domain/claimants.ts";
import { PREFERENCE_RULE } from "../../../ledger/preference.ts";
import { Icon } from "../../chrome/icons.tsx";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { ClaimsTable } from "../../claims/claims-table.tsx";
import { History } from "../../claims/history.tsx";
import { claimsWhere } from "../../claims/read-claims.ts";

interface ClaimantPageProps {
  readonly params: Promise<{ slug: string }>;
}

const KIND_WORDS: Record<Claimant["kind"], string> = {
  command: "An air-defence command or general staff, which reports on its own forces",
  official: "Officials of a government",
  regional: "Officials of a region, who report on their area",
  media: "A publisher that counts for itself, without naming a source",
  analyst: "Analysts who count from open sources",
};

export async function generateMetadata({ params }: ClaimantPageProps): Promise<Metadata> {
  const who = claimant(slugOf((await params).slug));
  return { title: who.label, description: `What ${who.label} says of air attacks: each number with its sentence.` };
}

export default async function ClaimantPage({ params }: ClaimantPageProps) {
  const slug = slugOf((await params).slug);
  const who = claimant(slug);
  const latest = claimsWhere({ claimant: [slug] });
  const attackers = (["RU", "UA"] as const).filter(
    (attacker) => claimsWhere({ claimant: [slug], attacker, kind: "attack", limit: 1 }).total > 0,
  );
  return (
    <PageFrame here={null}>
      <nav className="crumb" aria-label="Claimants">
        <a href="/method#claimants">Claimants</a>
        <span aria-current="page">{who.label}</span>
      </nav>
      <div className="finding tight">
        <h1>{who.label}</h1>
        <p className="stand">
          {KIND_WORDS[who.kind]}
          {who.state ? `; speaks for ${sideName(who.state)}` : ""}. {plural(latest.total, "claim")} on record. What it
          says is attributed to it, not verified.
        </p>
      </div>
      <div className="rule" />
      {attackers.map((attacker) => (
        <History key={attacker} attacker={attacker} of={{ claimant: [slug] }} />
      ))}
      <section className="sec" aria-labelledby="claims">
        <header>
          <h2 id="claims">Last claims</h2>
          <span className="muted">
            {latest.rows.length} of {formatNumber(latest.total)}, newest first
          </span>
          <a className="more" href={`/attacks?claimant=${slug}`}>
            Attacks it speaks of
          </a>
        </header>
        {latest.rows.length > 0 ? (
          <ClaimsTable claims={latest.rows} />
        ) : (
          <p className="prose">No claim of this claimant is on record.</p>
        )}
        <p className="prose note">{PREFERENCE_RULE.sentence}</p>
        <div className="share">
          <a className="btn" href={`${PUBLICATION.api}/claims.csv?claimant=${slug}`} download>
            <Icon name="download" />
            Claims, CSV
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
