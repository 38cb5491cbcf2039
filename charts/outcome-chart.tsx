import { BreakRules, Grid, PartialColumns, TimeAxis } from "./axes.tsx";
import { describeOutcomes } from "./description.ts";
import { formatNumber } from "./numbers.ts";
import { OUTCOME_ORDER, type Outcome } from "./outcomes.ts";
import { type Frame, narrowEnough, type Plot, plotOf, round, strokesPath } from "./plot.ts";
import { spreadTags } from "./spread.ts";
import type { ChartState, Outcomes } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";
import { countTicks } from "./ticks.ts";

/** Part of a column's width that its bar fills. */
const BAR_PART = 0.72;
/** Bars below this width in pixels are drawn as strokes: a third of the characters, and there are thousands. */
const THIN = 2;
const LEAST_STROKE = 0.5;

/** Weapons launched in each period by outcome, on the axis of the share chart. */
export function OutcomeChart({
  state,
  frame,
  className = "",
}: {
  state: ChartState;
  frame: Frame;
  className?: string;
}) {
  return (
    <svg
      className={`ch ${className}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={describeOutcomes(state)}
    >
      <OutcomeDrawing state={state} frame={frame} />
    </svg>
  );
}

/** What the outcome chart draws, without the element around it: a picture sets it among its words. */
export function OutcomeDrawing({ state, frame }: { state: ChartState; frame: Frame }) {
  const { lang } = state.filter;
  const greatest = Math.max(1, ...state.outcomes.map((outcomes) => outcomes.launched));
  const ticks = countTicks(greatest);
  const plot = plotOf(state.columns, frame, greatest * 1.06);
  const barWidth = ((plot.x1 - plot.x0) / Math.max(1, state.columns.length)) * BAR_PART;
  const thin = barWidth < THIN;
  const used = OUTCOME_ORDER.filter((outcome) => state.outcomes.some((outcomes) => outcomes[outcome] > 0));
  return (
    <>
      <PartialColumns state={state} plot={plot} />
      <Grid
        plot={plot}
        values={ticks}
        label={(value, top) =>
          formatNumber(value, lang) + (top && !narrowEnough(frame) ? CHART_STRINGS[lang].chart.countUnit : "")
        }
      />
      <TimeAxis state={state} plot={plot} />
      <BreakRules state={state} plot={plot} from={plot.y0} />
      {thin
        ? used
            .toReversed()
            .map((outcome) => (
              <path
                key={outcome}
                className={`o-${outcome} thin`}
                strokeWidth={round(Math.max(LEAST_STROKE, barWidth))}
                d={thinBars(state, outcome, plot)}
              />
            ))
        : used.map((outcome) => <path key={outcome} className={`o-${outcome}`} d={barsPath(state, outcome, plot)} />)}
      <Keys state={state} used={used} plot={plot} />
    </>
  );
}

/** How many weapons of a period lie below an outcome in its bar. */
function below(outcomes: Outcomes, outcome: Outcome): number {
  return OUTCOME_ORDER.slice(0, OUTCOME_ORDER.indexOf(outcome)).reduce((total, one) => total + outcomes[one], 0);
}

/** All bars of one outcome as one path: a chart of days has thousands. */
function barsPath(state: ChartState, outcome: Outcome, plot: Plot): string {
  return state.outcomes
    .map((outcomes, index) => {
      if (outcomes[outcome] === 0) return "";
      const width = round(plot.columnWidth(index) * BAR_PART);
      const x = round(plot.columnX(index) + (plot.columnWidth(index) - width) / 2);
      const foot = plot.valueY(below(outcomes, outcome));
      const height = round(foot - plot.valueY(below(outcomes, outcome) + outcomes[outcome]));
      return `M${x} ${foot}h${width}v${-height}h${-width}z`;
    })
    .join("");
}

/** The same bars as strokes from the foot up to the top of the outcome; those of lower outcomes lie over them. */
function thinBars(state: ChartState, outcome: Outcome, plot: Plot): string {
  const strokes = state.outcomes.flatMap((outcomes, index): [number, number][] => {
    const top = below(outcomes, outcome) + outcomes[outcome];
    return outcomes[outcome] === 0 ? [] : [[plot.centre(index), plot.y1 - plot.valueY(top)]];
  });
  return strokesPath(strokes, plot.y1);
}

function Keys({ state, used, plot }: { state: ChartState; used: readonly Outcome[]; plot: Plot }) {
  const index = state.outcomes.findLastIndex((outcomes) => outcomes.launched > 0);
  const last = state.outcomes[index];
  if (!last) return null;
  const narrow = narrowEnough(plot.frame);
  const wishes = used.map((outcome) => {
    return plot.valueY(below(last, outcome) + last[outcome] / 2);
  });
  const places = spreadTags(
    wishes.map((y) => ({ y: y - 9, height: 18 })),
    plot.y0 - 6,
    plot.y1 + 6,
  );
  const from = round(plot.columnX(index) + plot.columnWidth(index) * (0.5 + BAR_PART / 2) + 1);
  const x = plot.x1 + (narrow ? 10 : 16);
  return used.map((outcome, place) => {
    const y = round((places[place] ?? 0) + 9);
    return (
      <g key={outcome}>
        {last[outcome] > 0 && <path className="lead" d={`M${from} ${wishes[place]}L${plot.x1 + 4} ${y}H${x - 3}`} />}
        <rect className={`o-${outcome}`} x={x} y={y - 5.5} width="12" height="11" />
        <text className="t2" x={x + 18} y={round(y + 4.5)}>
          {CHART_STRINGS[state.filter.lang].outcomes[outcome][narrow ? "narrow" : "wide"]}
        </text>
      </g>
    );
  });
}
