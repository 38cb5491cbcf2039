import type { AttackFinding } from "../../charts/attack-finding.ts";
import { formatCount, formatNumber, formatQualified } from "../../charts/numbers.ts";
import { unaccountedText } from "../../charts/statement-outcomes.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { Attack, Statement } from "../../domain/attack.ts";
import { numberOf } from "../../domain/count.ts";
import { type Metric, metricDefinition } from "../../domain/metrics.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";

const MOST_COLUMNS = 3;
const SUBTRACTED: readonly Metric[] = ["intercepted", "lost", "stopped", "left", "active", "did_not_reach", "hits"];
/** Listed even where nobody states them: a reader looks for them. */
const ALWAYS: readonly Metric[] = ["intercepted", "lost", "left", "hits"];

/** Launched less every stated outcome, as a sum for each claimant. */
export function Balance({ attack, finding, lang }: { attack: Attack; finding: AttackFinding; lang: PageLanguage }) {
  const words = ATTACKS_STRINGS[lang];
  const { weaponLabel, claimantLabel } = CHART_STRINGS[lang];
  const [main] = finding.statements;
  if (!main) return null;
  const others = attack.statements.filter(
    (one) => one !== main && one.weapon === main.weapon && one.scope === main.scope,
  );
  const columns = [main, ...others].slice(0, MOST_COLUMNS);
  const metrics = SUBTRACTED.filter((metric) => ALWAYS.includes(metric) || columns.some((one) => one.counts[metric]));
  return (
    <section className="fig">
      <h2>{words.balanceTitle}</h2>
      <p className="sub">{words.balanceSub}</p>
      <table className="bal">
        <thead>
          <tr>
            <th scope="col">{weaponLabel(main.weapon)}</th>
            {columns.map((one) => (
              <th key={one.claimant} scope="col">
                {claimantLabel(one.claimant)}
              </th>
            ))}
            {columns.length === 2 && (
              <th scope="col" className="dif">
                {words.difference}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <Line metric="launched" columns={columns} lang={lang} />
          {metrics.map((metric) => (
            <Line key={metric} metric={metric} columns={columns} lang={lang} />
          ))}
          <tr className="tot">
            <th scope="row">{words.unaccounted}</th>
            {columns.map((one) => (
              <td key={one.claimant}>
                {unaccountedText(one.counts, one.unaccounted, lang) ?? <span className="ns">{words.unknown}</span>}
              </td>
            ))}
            {columns.length === 2 && (
              <td className="dif">
                {difference(
                  columns.map((one) => one.unaccounted),
                  lang,
                )}
              </td>
            )}
          </tr>
        </tbody>
      </table>
      <p className="note">
        {words.balanceNote}
        {(numberOf(main.counts.launched) ?? 0) < 10 && main.counts.launched && words.balanceFew}
      </p>
    </section>
  );
}

function Line({ metric, columns, lang }: { metric: Metric; columns: readonly Statement[]; lang: PageLanguage }) {
  const sign = metric === "launched" ? 1 : -1;
  return (
    <tr>
      <th scope="row">{ATTACKS_STRINGS[lang].metrics?.[metric] ?? metricDefinition(metric).label}</th>
      {columns.map((one) => {
        const count = one.counts[metric];
        return count?.value == null ? (
          <td key={one.claimant} className="ns">
            {formatCount(count, lang)}
          </td>
        ) : (
          <td key={one.claimant}>{formatQualified(sign * count.value, count.qualifier, lang)}</td>
        );
      })}
      {columns.length === 2 && (
        <td className="dif">
          {difference(
            columns.map((one) => numberOf(one.counts[metric])),
            lang,
          )}
        </td>
      )}
    </tr>
  );
}

function difference([a, b]: readonly (number | null)[], lang: PageLanguage): string {
  return a == null || b == null ? "" : formatNumber(Math.abs(a - b), lang);
}
