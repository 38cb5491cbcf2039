import { RoleIcon } from "../../charts/marks.tsx";
import { MicroBar } from "../../charts/micro-bar.tsx";
import { formatCount } from "../../charts/numbers.ts";
import { RangePlot, type RangeRow } from "../../charts/range-plot.tsx";
import { stoppedOf, unaccountedText } from "../../charts/statement-outcomes.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { fitsSquares, UnitSquares } from "../../charts/unit-squares.tsx";
import type { PageLanguage } from "../../contract/language.ts";
import type { Attack, Statement } from "../../domain/attack.ts";
import { type Role, roleOf } from "../../domain/claimants.ts";
import { numberOf } from "../../domain/count.ts";
import type { WeaponSlug } from "../../domain/weapons.ts";
import { ClaimantName, WeaponName } from "../chrome/names.tsx";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { standingOf } from "./wording.ts";

/** Each claimant's account of the raid, one square for each weapon, weapon by weapon. */
export function Accounts({ attack, lang }: { attack: Attack; lang: PageLanguage }) {
  const weapons = [...new Set(attack.statements.map((statement) => statement.weapon))];
  const disputed = [...new Set(attack.disagreements.filter((one) => one.kind === "conflict").map((one) => one.weapon))];
  return (
    <div>
      {weapons.map((slug) => (
        <WeaponAccounts
          key={slug}
          slug={slug}
          statements={attack.statements.filter((one) => one.weapon === slug)}
          attack={attack}
          lang={lang}
        />
      ))}
      <p className="keys">
        <span className="muted">{ATTACKS_STRINGS[lang].squares}</span>
      </p>
      {disputed.map((slug) => (
        <HowFarApart
          key={slug}
          slug={slug}
          statements={attack.statements.filter((one) => one.weapon === slug)}
          attack={attack}
          lang={lang}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly slug: WeaponSlug;
  readonly statements: readonly Statement[];
  readonly attack: Attack;
  readonly lang: PageLanguage;
}

function WeaponAccounts({ slug, statements, attack, lang }: GroupProps) {
  const words = ATTACKS_STRINGS[lang];
  const claimants = new Set(statements.map((statement) => statement.claimant)).size;
  return (
    <section className="fig accounts">
      <h2>
        <WeaponName slug={slug} lang={lang} />
      </h2>
      <p className="sub">{claimants === 1 ? words.oneAccount : words.accounts(claimants)}</p>
      {statements.map((statement) => (
        <Account
          key={`${statement.claimant}-${statement.scope}`}
          statement={statement}
          role={roleOf(statement.claimant, attack.attacker)}
          standing={standingOf(statement, attack, lang)}
          lang={lang}
        />
      ))}
    </section>
  );
}

interface AccountProps {
  readonly statement: Statement;
  readonly role: Role;
  readonly standing: string | null;
  readonly lang: PageLanguage;
}

function Account({ statement, role, standing, lang }: AccountProps) {
  const words = ATTACKS_STRINGS[lang];
  const { counts, unaccounted } = statement;
  const stopped = counts.stopped ?? counts.intercepted;
  const rest = unaccountedText(counts, unaccounted, lang);
  return (
    <article className="account">
      <h3>
        <RoleIcon role={role} />
        <ClaimantName slug={statement.claimant} lang={lang} /> <small>{words.roles[role]}</small>
        {statement.scope !== "national" && <small>{CHART_STRINGS[lang].scope(statement.scope)}</small>}
        {standing && <small>{standing}</small>}
      </h3>
      <div className="account-row">
        {fitsSquares(counts) ? (
          <UnitSquares counts={counts} unaccounted={unaccounted} lang={lang} />
        ) : (
          <MicroBar counts={counts} unaccounted={unaccounted} lang={lang} width={480} />
        )}
        <p className="account-n">
          <b>
            {stopped?.value == null
              ? formatCount(counts.launched, lang)
              : counts.launched?.value == null
                ? formatCount(stopped, lang)
                : CHART_STRINGS[lang].of(formatCount(stopped, lang), formatCount(counts.launched, lang))}
          </b>
          <span>
            {stopped?.value == null
              ? words.account.launchedOnly
              : counts.stopped
                ? words.account.merged
                : words.account.down}
            {counts.lost?.value != null && words.account.lost(formatCount(counts.lost, lang))}
            {counts.left?.value != null && words.account.left(formatCount(counts.left, lang))}
            {counts.did_not_reach?.value != null && words.account.didNotReach(formatCount(counts.did_not_reach, lang))}
            {rest === null ? words.account.launchedNotStated : words.account.unaccounted(rest)}
          </span>
        </p>
      </div>
    </article>
  );
}

function HowFarApart({ slug, statements, attack, lang }: GroupProps) {
  const words = ATTACKS_STRINGS[lang];
  const { claimantLabel, weaponsOf } = CHART_STRINGS[lang];
  const national = statements.filter((statement) => statement.scope === statements[0]?.scope);
  const row = (label: string, numberIn: (statement: Statement) => number | null, strong = false): RangeRow => ({
    label,
    strong,
    values: national.flatMap((statement) => {
      const value = numberIn(statement);
      return value === null
        ? []
        : [{ role: roleOf(statement.claimant, attack.attacker), name: claimantLabel(statement.claimant), value }];
    }),
  });
  const rows = [
    row(words.launched, (statement) => numberOf(statement.counts.launched)),
    row(words.stopped, (statement) => stoppedOf(statement.counts)),
    row(words.unaccounted, (statement) => statement.unaccounted, true),
  ].filter((one) => one.values.length > 1);
  if (rows.length === 0) return null;
  return (
    <figure className="fig">
      <h2>{words.howFarApart}</h2>
      <p className="sub">
        {words.numberOf(weaponsOf(slug))}{" "}
        {national.map((statement) => (
          <span key={statement.claimant} className="nb">
            <RoleIcon role={roleOf(statement.claimant, attack.attacker)} size={12} />
            {claimantLabel(statement.claimant)}{" "}
          </span>
        ))}
      </p>
      <RangePlot rows={rows} lang={lang} width={808} className="d" />
      <RangePlot rows={rows} lang={lang} width={358} className="m" />
    </figure>
  );
}
