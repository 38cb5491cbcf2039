import type { Metadata } from "next";
import { formatDay } from "../../charts/dates.ts";
import { WORDING_BREAKS } from "../../domain/breaks.ts";
import { CLAIMANTS } from "../../domain/claimants.ts";
import { METRIC_DEFINITIONS } from "../../domain/metrics.ts";
import { MEASURE_DEFINITIONS, MINIMUM_LAUNCHED, measureDefinition } from "../../domain/rates.ts";
import { childrenOf, WEAPONS, type WeaponSlug, weapon } from "../../domain/weapons.ts";
import { PREFERENCE_RULE, VARIANT_RULE } from "../../ledger/preference.ts";
import { ClaimantName, WeaponName } from "../chrome/names.tsx";
import { PageFrame } from "../chrome/page-frame.tsx";

export const metadata: Metadata = {
  title: "Method",
  description:
    "What each number counts, how each share is computed, when the wording of the sources changed, and what this is not.",
};

export default function MethodPage() {
  return (
    <PageFrame here="/method">
      <div className="finding">
        <h1>How a sentence becomes a number</h1>
        <p className="stand">
          A report is read; each number in it becomes a claim by the one who states it; claims about one raid are filed
          together; a rate is a ratio of sums over raids. These are the definitions that the programs compute with, word
          for word.
        </p>
      </div>
      <div className="rule" />
      <section className="sec first" aria-labelledby="measures">
        <header>
          <h2 id="measures">Shares</h2>
        </header>
        <dl className="defs-l">
          {MEASURE_DEFINITIONS.map((measure) => (
            <div key={measure.id} id={measure.id}>
              <dt>
                {measure.label} <code>{measure.id}</code> <span className="muted">version {measure.version}</span>
              </dt>
              <dd>
                <code>{measure.formula}</code>
                <p>{measure.definition}</p>
              </dd>
            </div>
          ))}
        </dl>
        <ul className="rules">
          <li>A share is a ratio of sums over the attacks of a period, never a mean of shares.</li>
          <li>
            Below {MINIMUM_LAUNCHED} weapons launched no share is drawn or quoted; the two numbers are given instead: “5
            of 6”.
          </li>
          <li>
            The band around a line is the 95% Wilson interval: how much a share of so few can wobble. It says nothing on
            whether a claim is true.
          </li>
          <li>
            Files and tooltips also give the lowest and highest share that the same claims allow, if none or all of the
            weapons of unknown fate had been stopped.
          </li>
          <li>A number for a group and a number for a part of it are never added.</li>
          <li>
            A night attack counts on the day it ended, in the local time of the side under attack; the starting day can
            be chosen instead.
          </li>
        </ul>
      </section>
      <section className="sec" aria-labelledby="claimants">
        <header>
          <h2 id="claimants">Whose figures</h2>
        </header>
        <p className="prose">{PREFERENCE_RULE.sentence}</p>
        <p className="prose">{VARIANT_RULE.sentence}</p>
        <p className="prose">
          All claims stay on the page of their attack, whichever is preferred. One claimant’s figures can be drawn
          alone, or two against each other.
        </p>
        <ul className="names">
          {CLAIMANTS.map((who) => (
            <li key={who.slug}>
              <ClaimantName slug={who.slug} />
            </li>
          ))}
        </ul>
      </section>
      <section className="sec" aria-labelledby="metrics">
        <header>
          <h2 id="metrics">What is counted</h2>
        </header>
        <dl className="defs-l">
          {METRIC_DEFINITIONS.map((metric) => (
            <div key={metric.id}>
              <dt>
                {metric.label} <code>{metric.id}</code> <span className="muted">{metric.unit}</span>
              </dt>
              <dd>{metric.definition}</dd>
            </div>
          ))}
          <div>
            <dt>
              Not accounted for <code>unaccounted</code> <span className="muted">weapons</span>
            </dt>
            <dd>Launched less every outcome that the same claimant states. It never means hit.</dd>
          </div>
        </dl>
        <p className="prose">
          A number keeps its qualifier: exact, about, at least, at most. Where there is none, the reason is kept: not
          stated, withheld, named without a number, ambiguous. None of them is a zero.
        </p>
      </section>
      <section className="sec" aria-labelledby="wording">
        <header>
          <h2 id="wording">Changes of wording</h2>
          <span className="muted">Days on which the source changed what its numbers mean</span>
        </header>
        <dl className="defs-l">
          {WORDING_BREAKS.map((b) => (
            <div key={b.date}>
              <dt>{formatDay(b.date)}</dt>
              <dd>
                <b>{b.lead}</b> {b.sentence}{" "}
                {b.breaks.length > 0
                  ? `“${b.breaks.map((id) => measureDefinition(id).label).join("”, “")}” cannot be compared across it.`
                  : "No share is parted by it."}
                <p className="muted">{b.source}</p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="sec" aria-labelledby="limits">
        <header>
          <h2 id="limits">What this is not</h2>
        </header>
        <ul className="rules">
          <li>
            Not an independent count. Claimants report on their own performance, and nobody else can count most of it.
          </li>
          <li>
            Not a measure of damage. Places hit are not weapons that hit, and what is not accounted for is not a hit.
          </li>
          <li>
            Not complete. A day without a row is a day without a figure here, not a day without an attack; the coverage
            stands beside each figure.
          </li>
          <li>
            Not a comparison of the two sides. Russia’s Ministry of Defence mostly gives numbers shot down without
            numbers launched, so there is no share to set against Ukraine’s.
          </li>
          <li>Not a mean of accounts. Where claimants disagree, both numbers stand.</li>
        </ul>
        <p className="prose">
          Figures that newsrooms printed, beside what the ledger gives for them now:{" "}
          <a href="/method/reproductions">published figures, recomputed</a>. What each release added, revised and
          withdrew: <a href="/revisions">revisions</a>.
        </p>
        <p className="prose">
          A known objection: “lost to electronic warfare” gathers decoys, crashes and jamming, and most series rest on
          one source. That is why the share shot down alone can be chosen, why the change of wording parts it, and why
          each number names who says it.
        </p>
      </section>
      <section className="sec" aria-labelledby="weapons">
        <header>
          <h2 id="weapons">The weapon tree</h2>
          <span className="muted">A claim names the narrowest group that its number covers</span>
        </header>
        <ul className="tree">
          {WEAPONS.filter((one) => one.parent === null).map((one) => (
            <Branch key={one.slug} slug={one.slug} />
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}

function Branch({ slug }: { slug: WeaponSlug }) {
  const node = weapon(slug);
  const children = childrenOf(slug);
  return (
    <li>
      <WeaponName slug={slug} /> <code>{slug}</code>
      {"note" in node && <span className="muted"> {node.note}</span>}
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child} slug={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
