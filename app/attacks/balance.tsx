import type { AttackFinding } from "../../charts/attack-finding.ts";
import { formatCount, formatNumber, formatQualified } from "../../charts/numbers.ts";
import { unaccountedText } from "../../charts/statement-outcomes.ts";
import type { Attack, Statement } from "../../domain/attack.ts";
import { claimant } from "../../domain/claimants.ts";
import { numberOf } from "../../domain/count.ts";
import { type Metric, metricDefinition } from "../../domain/metrics.ts";
import { weapon } from "../../domain/weapons.ts";

const MOST_COLUMNS = 3;
const SUBTRACTED: readonly Metric[] = ["intercepted", "lost", "stopped", "left", "active", "did_not_reach", "hits"];
/** Listed even where nobody states them: a reader looks for them. */
const ALWAYS: readonly Metric[] = ["intercepted", "lost", "left", "hits"];

/** Launched less every stated outcome, as a sum for each claimant. */
export function Balance({ attack, finding }: { attack: Attack; finding: AttackFinding }) {
  const [main] = finding.statements;
  if (!main) return null;
  const others = attack.statements.filter(
    (one) => one !== main && one.weapon === main.weapon && one.scope === main.scope,
  );
  const columns = [main, ...others].slice(0, MOST_COLUMNS);
  const metrics = SUBTRACTED.filter((metric) => ALWAYS.includes(metric) || columns.some((one) => one.counts[metric]));
  return (
    <section className="fig">
      <h2>What is not accounted for</h2>
      <p className="sub">Launched, less every outcome that the claimant states</p>
      <table className="bal">
        <thead>
          <tr>
            <th scope="col">{weapon(main.weapon).label}</th>
            {columns.map((one) => (
              <th key={one.claimant} scope="col">
                {claimant(one.claimant).label}
              </th>
            ))}
            {columns.length === 2 && (
              <th scope="col" className="dif">
                Difference
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <Line metric="launched" columns={columns} />
          {metrics.map((metric) => (
            <Line key={metric} metric={metric} columns={columns} />
          ))}
          <tr className="tot">
            <th scope="row">Not accounted for</th>
            {columns.map((one) => (
              <td key={one.claimant}>
                {unaccountedText(one.counts, one.unaccounted) ?? <span className="ns">unknown</span>}
              </td>
            ))}
            {columns.length === 2 && <td className="dif">{difference(columns.map((one) => one.unaccounted))}</td>}
          </tr>
        </tbody>
      </table>
      <p className="note">
        Not accounted for never means hit. Where launched is not stated there is nothing to subtract from, and no share.
        {(numberOf(main.counts.launched) ?? 0) < 10 &&
          main.counts.launched &&
          " Fewer than 10 launched, so no percentage is given."}
      </p>
    </section>
  );
}

function Line({ metric, columns }: { metric: Metric; columns: readonly Statement[] }) {
  const sign = metric === "launched" ? 1 : -1;
  return (
    <tr>
      <th scope="row">{metricDefinition(metric).label}</th>
      {columns.map((one) => {
        const count = one.counts[metric];
        return count?.value == null ? (
          <td key={one.claimant} className="ns">
            {formatCount(count)}
          </td>
        ) : (
          <td key={one.claimant}>{formatQualified(sign * count.value, count.qualifier)}</td>
        );
      })}
      {columns.length === 2 && (
        <td className="dif">{difference(columns.map((one) => numberOf(one.counts[metric])))}</td>
      )}
    </tr>
  );
}

function difference([a, b]: readonly (number | null)[]): string {
  return a == null || b == null ? "" : formatNumber(Math.abs(a - b));
}
