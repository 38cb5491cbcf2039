import type { Metadata } from "next";
import { formatDay } from "../../charts/dates.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { WORDING_BREAKS } from "../../domain/breaks.ts";
import { CLAIMANTS } from "../../domain/claimants.ts";
import { METRIC_DEFINITIONS } from "../../domain/metrics.ts";
import { MEASURE_DEFINITIONS } from "../../domain/rates.ts";
import { childrenOf, WEAPONS, type WeaponSlug } from "../../domain/weapons.ts";
import { PREFERENCE_RULE, VARIANT_RULE } from "../../ledger/preference.ts";
import { alternatesOf } from "../addresses.ts";
import { ClaimantName, WeaponName } from "../chrome/names.tsx";
import { PageFrame } from "../chrome/page-frame.tsx";
import { inLanguage } from "../in-language.ts";
import { pageLanguage } from "../language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { METHOD_STRINGS } from "../strings/method.ts";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLanguage();
  const { title, description } = METHOD_STRINGS[lang];
  return { title, description, alternates: alternatesOf("/method", lang) };
}

export default async function MethodPage() {
  const lang = await pageLanguage();
  const words = METHOD_STRINGS[lang];
  const { metrics, preferenceRule, variantRule } = ATTACKS_STRINGS[lang];
  const { measureLabel, measureDefinition, breakWords } = CHART_STRINGS[lang];
  return (
    <PageFrame here="/method" lang={lang} address="/method">
      <div className="finding">
        <h1>{words.heading}</h1>
        <p className="stand">{words.standfirst}</p>
      </div>
      <div className="rule" />
      <section className="sec first" aria-labelledby="measures">
        <header>
          <h2 id="measures">{words.shares}</h2>
        </header>
        <dl className="defs-l">
          {MEASURE_DEFINITIONS.map((measure) => (
            <div key={measure.id} id={measure.id}>
              <dt>
                {measureLabel(measure.id)} <code>{measure.id}</code>{" "}
                <span className="muted">{words.version(measure.version)}</span>
              </dt>
              <dd>
                <code>{measure.formula}</code>
                <p>{measureDefinition(measure.id)}</p>
              </dd>
            </div>
          ))}
        </dl>
        <Rules rules={words.shareRules} />
      </section>
      <section className="sec" aria-labelledby="claimants">
        <header>
          <h2 id="claimants">{words.whoseFigures}</h2>
        </header>
        <p className="prose">{preferenceRule ?? PREFERENCE_RULE.sentence}</p>
        <p className="prose">{variantRule ?? VARIANT_RULE.sentence}</p>
        <p className="prose">{words.allStay}</p>
        <ul className="names">
          {CLAIMANTS.map((who) => (
            <li key={who.slug}>
              <ClaimantName slug={who.slug} lang={lang} />
            </li>
          ))}
        </ul>
      </section>
      <section className="sec" aria-labelledby="metrics">
        <header>
          <h2 id="metrics">{words.whatIsCounted}</h2>
        </header>
        <dl className="defs-l">
          {METRIC_DEFINITIONS.map((metric) => (
            <div key={metric.id}>
              <dt>
                {metrics?.[metric.id] ?? metric.label} <code>{metric.id}</code>{" "}
                <span className="muted">{words.units[metric.unit]}</span>
              </dt>
              <dd>{words.metricDefinitions?.[metric.id] ?? metric.definition}</dd>
            </div>
          ))}
          <div>
            <dt>
              {words.unaccounted} <code>unaccounted</code> <span className="muted">{words.units.weapons}</span>
            </dt>
            <dd>{words.unaccountedWhat}</dd>
          </div>
        </dl>
        <p className="prose">{words.qualifiers}</p>
      </section>
      <section className="sec" aria-labelledby="wording">
        <header>
          <h2 id="wording">{words.wording}</h2>
          <span className="muted">{words.wordingSub}</span>
        </header>
        <dl className="defs-l">
          {WORDING_BREAKS.map((b) => (
            <div key={b.date}>
              <dt>{formatDay(b.date, lang)}</dt>
              <dd>
                <b>{breakWords(b.date).lead}</b> {breakWords(b.date).sentence}{" "}
                {b.breaks.length > 0 ? words.cannotCompare(b.breaks.map(measureLabel)) : words.partsNone}
                <p className="muted">{breakWords(b.date).source}</p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="sec" aria-labelledby="limits">
        <header>
          <h2 id="limits">{words.limits}</h2>
        </header>
        <Rules rules={words.limitRules} />
        <p className="prose">
          {words.reproductions} <a href={inLanguage("/method/reproductions", lang)}>{words.reproductionsLink}</a>.{" "}
          {words.revisions} <a href={inLanguage("/revisions", lang)}>{words.revisionsLink}</a>.
        </p>
        <p className="prose">{words.objection}</p>
      </section>
      <section className="sec" aria-labelledby="weapons">
        <header>
          <h2 id="weapons">{words.tree}</h2>
          <span className="muted">{words.treeSub}</span>
        </header>
        <ul className="tree">
          {WEAPONS.filter((one) => one.parent === null).map((one) => (
            <Branch key={one.slug} slug={one.slug} lang={lang} />
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}

function Rules({ rules }: { rules: readonly string[] }) {
  return (
    <ul className="rules">
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}

function Branch({ slug, lang }: { slug: WeaponSlug; lang: PageLanguage }) {
  const note = CHART_STRINGS[lang].weaponNote(slug);
  const children = childrenOf(slug);
  return (
    <li>
      <WeaponName slug={slug} lang={lang} /> <code>{slug}</code>
      {note && <span className="muted"> {note}</span>}
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child} slug={child} lang={lang} />
          ))}
        </ul>
      )}
    </li>
  );
}
