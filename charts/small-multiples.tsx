import { BreakRules, PartialColumns } from "./axes.tsx";
import { Marker, WeaponIcon } from "./marks.tsx";
import { formatOf, formatPercent } from "./numbers.ts";
import { areaPath, type Frame, linePath, type Plot, plotOf } from "./plot.ts";
import { type ChartState, lastFigure, type Series } from "./state.ts";
import { timeTicks } from "./ticks.ts";

const PANEL: Frame = { width: 304, height: 192, left: 34, right: 6, top: 12, bottom: 24 };

/** One panel for each series on the same axes; the other series stand behind it in grey. */
export function SmallMultiples({ state, all }: { state: ChartState; all: readonly Series[] }) {
  const plot = plotOf(state.columns, PANEL, 1);
  return (
    <div className="sm">
      {all.map((series) => (
        <figure key={series.key} className={`c-${series.mark}`}>
          <figcaption>
            <b>
              <WeaponIcon mark={series.mark} />
              {series.label}
            </b>
            <span>{latest(series, state)}</span>
          </figcaption>
          <Panel series={series} state={state} plot={plot} others={all.filter((one) => one !== series)} />
        </figure>
      ))}
    </div>
  );
}

function latest(series: Series, state: ChartState): string {
  const index = lastFigure(series);
  const rate = index === null ? null : series.points[index]?.rate;
  if (!rate || index === null) return "no figure";
  const of = formatOf(rate.numerator, rate.denominator);
  const when = state.columns[index]?.label ?? "";
  return series.points[index]?.share === null
    ? `${of}: too few, ${when}`
    : `${formatPercent(rate.numerator, rate.denominator)}, ${of}, ${when}`;
}

interface PanelProps {
  readonly series: Series;
  readonly state: ChartState;
  readonly plot: Plot;
  readonly others: readonly Series[];
}

function Panel({ series, state, plot, others }: PanelProps) {
  const first = state.columns[0];
  const last = state.columns.at(-1);
  const at = (one: Series, index: number): [number, number] => [
    plot.centre(index),
    plot.valueY(one.points[index]?.share ?? 0),
  ];
  const edge = (run: readonly number[], side: "low" | "high") =>
    run.map((index) => [plot.centre(index), plot.valueY(series.points[index]?.[side] ?? 0)] as const);
  return (
    <svg
      viewBox={`0 0 ${PANEL.width} ${PANEL.height}`}
      role="img"
      aria-label={`${series.label}: ${latest(series, state)}. The table holds every number.`}
    >
      <PartialColumns state={state} plot={plot} />
      {[0, 0.5, 1].map((value) => {
        const y = Math.round(plot.valueY(value)) + 0.5;
        return (
          <g key={value}>
            <line className={value === 0 ? "base" : "grid"} x1={plot.x0} x2={plot.x1} y1={y} y2={y} />
            <text className="t" textAnchor="end" x={plot.x0 - 5} y={y + 4}>
              {value * 100}
              {value === 1 ? "%" : ""}
            </text>
          </g>
        );
      })}
      {first &&
        last &&
        timeTicks(first.start, last.end, plot.x1 - plot.x0)
          .filter((tick) => tick.year || !tick.date.endsWith("-01"))
          .map((tick) => (
            <g key={tick.date}>
              {tick.year && (
                <line className="yr" x1={plot.dayX(tick.date)} x2={plot.dayX(tick.date)} y1={plot.y0} y2={plot.y1} />
              )}
              {tick.label && (
                <text className="t" x={plot.dayX(tick.date) + 2} y={plot.y1 + 17}>
                  {tick.label}
                </text>
              )}
            </g>
          ))}
      <BreakRules state={state} plot={plot} from={plot.y0} />
      {others.map((other) => (
        <path
          key={other.key}
          className="ln ghost"
          d={other.segments.map((run) => linePath(run.map((index) => at(other, index)))).join("")}
        />
      ))}
      {series.segments.map((run) => {
        const [index = 0] = run;
        if (run.length > 1)
          return (
            <path key={index} className={`band c-${series.mark}`} d={areaPath(edge(run, "high"), edge(run, "low"))} />
          );
        const point = series.points[index];
        return (
          <line
            key={index}
            className={`ci c-${series.mark}`}
            x1={plot.centre(index)}
            x2={plot.centre(index)}
            y1={plot.valueY(point?.low ?? 0)}
            y2={plot.valueY(point?.high ?? 0)}
          />
        );
      })}
      {series.segments.map((run) => {
        const [index = 0] = run;
        if (run.length > 1)
          return <path key={index} className={`ln mid c-${series.mark}`} d={linePath(run.map((i) => at(series, i)))} />;
        const [x, y] = at(series, index);
        return (
          <Marker
            key={index}
            mark={series.mark}
            role={series.role}
            x={x}
            y={y}
            size={8}
            hollow={state.columns[index]?.partial === true}
          />
        );
      })}
    </svg>
  );
}
