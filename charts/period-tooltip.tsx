import { WeaponIcon } from "./marks.tsx";
import { formatInterval, formatNumber, formatOf, formatPercent, plural } from "./numbers.ts";
import type { ChartState, Series } from "./state.ts";

/** What one period says, series by series, in the order of the labels. */
export function PeriodTooltip({ state, index }: { state: ChartState; index: number }) {
  const column = state.columns[index];
  const rate = state.focus?.points[index]?.rate ?? null;
  const point = state.focus?.points[index];
  if (!column) return null;
  return (
    <div className="tip">
      <p className="h">
        <span>{column.partial ? column.span : column.label}</span>
        <span>{rate ? `${rate.days_covered} of ${plural(rate.days, "day")} covered` : "no day covered"}</span>
      </p>
      <table>
        <tbody>
          {state.series.map((series) => (
            <Row key={series.key} series={series} index={index} />
          ))}
        </tbody>
      </table>
      {rate && state.focus && (
        <p className="f">
          {state.focus.label}
          {point?.low != null && point.high != null ? `: 95% interval ${formatInterval(point.low, point.high)}` : ""}
          {rate.low !== null && rate.high !== null ? `; ${formatInterval(rate.low, rate.high)} by what is unknown` : ""}
          {rate.lost > 0 ? `; ${formatNumber(rate.lost)} lost to EW` : ""}.
          {rate.attacks > 0 && ` Enter: open the ${plural(rate.attacks, "attack")}.`}
        </p>
      )}
    </div>
  );
}

function Row({ series, index }: { series: Series; index: number }) {
  const point = series.points[index];
  const rate = point?.rate;
  const drawn = rate && point.share !== null;
  return (
    <tr>
      <td>
        <WeaponIcon mark={series.mark} />
        {series.label}
      </td>
      <td>
        {drawn ? (
          <b>{formatPercent(rate.numerator, rate.denominator)}</b>
        ) : rate && rate.denominator > 0 ? (
          "too few"
        ) : (
          "no figure"
        )}
      </td>
      <td className="muted">{rate && rate.denominator > 0 ? formatOf(rate.numerator, rate.denominator) : ""}</td>
    </tr>
  );
}
