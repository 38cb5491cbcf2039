import { BreakRules, PartialColumns } from "./axes.tsx";
import { Marker, WeaponIcon } from "./marks.tsx";
import { formatOf, formatPercent } from "./numbers.ts";
import { areaPath, type Frame, linePath, type Plot, plotOf } from "./plot.ts";
import { type ChartState, lastFigure, type Series } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";
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
  const { lang } = state.filter;
  const { chart } = CHART_STRINGS[lang];
  if (!rate || index === null) return chart.noFigure;
  const of = formatOf(rate.numerator, rate.denominator, lang);
  const when = state.columns[index]?.label ?? "";
  return series.points[index]?.share === null
    ? chart.latestTooFew(of, when)
    : `${formatPercent(rate.numerator, rate.denominator, lang)}, ${of}, ${when}`;
}

interface PanelProps {
  readonly series: Series;
  readonly state: ChartState;
  readonly plot: Plot;
  readonly others: readonly Series[];
}

function Panel(props: PanelProps) {
  const { series, state, plot } = props;
  return (
    <svg
      viewBox={`0 0 ${plot.frame.width} ${plot.frame.height}`}
      role="img"
      aria-label={`${series.label}: ${latest(series, state)}. ${CHART_STRINGS[state.filter.lang].chart.tableHoldsAll}`}
    >
      <PanelDrawing {...props} />
    </svg>
  );
}

const PICTURE_PANEL: Frame = { width: 340, height: 200, left: 34, right: 6, top: 12, bottom: 24 };
const HEAD_HEIGHT = 24;
const PANEL_GAP = { across: 46, down: 18 } as const;
const PER_ROW = 3;
const ROW_HEIGHT = HEAD_HEIGHT + PICTURE_PANEL.height + PANEL_GAP.down;

/** Height of the panels in a picture. */
export function multiplesHeight(all: readonly Series[]): number {
  return Math.ceil(all.length / PER_ROW) * ROW_HEIGHT - PANEL_GAP.down;
}

/** The panels inside a picture, three in a row, 1,112 wide. */
export function MultiplesDrawing({ state, all }: { state: ChartState; all: readonly Series[] }) {
  const plot = plotOf(state.columns, PICTURE_PANEL, 1);
  return all.map((series, place) => {
    const x = (place % PER_ROW) * (PICTURE_PANEL.width + PANEL_GAP.across);
    const y = Math.floor(place / PER_ROW) * ROW_HEIGHT;
    return (
      <g key={series.key} transform={`translate(${x} ${y})`}>
        <Marker mark={series.mark} role={series.role} x={6} y={10} size={11} hollow={false} />
        <text className={`lb c-${series.mark}`} x="17" y="15">
          {series.label}
        </text>
        <text className="lbs" textAnchor="end" x={PICTURE_PANEL.width - PICTURE_PANEL.right} y="15">
          {latest(series, state)}
        </text>
        <g transform={`translate(0 ${HEAD_HEIGHT})`}>
          <PanelDrawing series={series} state={state} plot={plot} others={all.filter((one) => one !== series)} />
        </g>
      </g>
    );
  });
}

function PanelDrawing({ series, state, plot, others }: PanelProps) {
  const first = state.columns[0];
  const last = state.columns.at(-1);
  const at = (one: Series, index: number): [number, number] => [
    plot.centre(index),
    plot.valueY(one.points[index]?.share ?? 0),
  ];
  const edge = (run: readonly number[], side: "low" | "high") =>
    run.map((index) => [plot.centre(index), plot.valueY(series.points[index]?.[side] ?? 0)] as const);
  return (
    <>
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
        timeTicks(first.start, last.end, plot.x1 - plot.x0, state.filter.lang)
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
    </>
  );
}
