import { BreakNotes, BreakRules, Grid, PartialColumns, TimeAxis } from "./axes.tsx";
import { describeShares } from "./description.ts";
import { Marker } from "./marks.tsx";
import { formatOf, formatPercent } from "./numbers.ts";
import { areaPath, dotsPath, type Frame, linePath, narrowEnough, type Plot, plotOf, round } from "./plot.ts";
import { spreadTags } from "./spread.ts";
import { type ChartState, lastFigure, type Series } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

export interface ShareChartProps {
  readonly state: ChartState;
  readonly frame: Frame;
  readonly className?: string;
  /** Address of the same view with another series in focus. */
  readonly focusHref: (series: Series) => string;
}

/** Shares over time as lines with direct labels, for the server, a file and a page without JavaScript. */
export function ShareChart({ state, frame, className = "", focusHref }: ShareChartProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the labels inside are links, so the drawing is no single image.
    <svg
      className={`ch ${className}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label={describeShares(state)}
    >
      <ShareDrawing state={state} frame={frame} focusHref={focusHref} />
    </svg>
  );
}

/** What the share chart draws, without the element around it: a picture sets it among its words. */
export function ShareDrawing({ state, frame, focusHref }: Omit<ShareChartProps, "className">) {
  const plot = plotOf(state.columns, frame, 1);
  const points = state.filter.step === "day";
  return (
    <>
      <ShareBackground state={state} plot={plot} />
      {state.focus && !points && <Band series={state.focus} plot={plot} />}
      {inDrawingOrder(state).map((series) =>
        points ? (
          <DayPoints key={series.key} series={series} plot={plot} />
        ) : (
          <SolidLines key={series.key} series={series} plot={plot} />
        ),
      )}
      <ShareForeground state={state} plot={plot} focusHref={focusHref} />
    </>
  );
}

/** The focused series last, so that it lies on top. */
export function inDrawingOrder(state: ChartState): readonly Series[] {
  return state.series.toSorted((a, b) => Number(a.focused) - Number(b.focused));
}

/** What lies behind the lines: incomplete periods, grid, time, changes of wording, the part lost to EW. */
export function ShareBackground({ state, plot }: { state: ChartState; plot: Plot }) {
  return (
    <>
      <PartialColumns state={state} plot={plot} />
      <Grid
        plot={plot}
        values={[0, 0.25, 0.5, 0.75, 1]}
        label={(value, top) => `${value * 100}${top ? CHART_STRINGS[state.filter.lang].chart.shareUnit : "%"}`}
      />
      <TimeAxis state={state} plot={plot} />
      <BreakRules state={state} plot={plot} from={narrowEnough(plot.frame) ? plot.y0 - 6 : plot.y0 - 42} />
      {state.focus && state.filter.step !== "day" && <Wedge state={state} focus={state.focus} plot={plot} />}
    </>
  );
}

interface ForegroundProps {
  readonly state: ChartState;
  readonly plot: Plot;
  readonly focusHref: ShareChartProps["focusHref"];
}

/** What lies on the lines: dotted joins, marks, labels and notes. */
export function ShareForeground({ state, plot, focusHref }: ForegroundProps) {
  const points = state.filter.step === "day";
  return (
    <>
      {!points &&
        inDrawingOrder(state).map((series) => <Marks key={series.key} series={series} state={state} plot={plot} />)}
      <Labels state={state} plot={plot} narrow={narrowEnough(plot.frame)} focusHref={focusHref} />
      <BreakNotes state={state} plot={plot} />
      {!narrowEnough(plot.frame) && !points && <GapNote state={state} plot={plot} />}
    </>
  );
}

function at(series: Series, index: number, plot: Plot): [number, number] {
  return [plot.centre(index), plot.valueY(series.points[index]?.share ?? 0)];
}

function SolidLines({ series, plot }: { series: Series; plot: Plot }) {
  return series.segments.map((run) => (
    <path
      key={run[0]}
      className={`ln c-${series.mark}${series.focused ? " f" : ""}`}
      d={linePath(run.map((index) => at(series, index, plot)))}
    />
  ));
}

function Marks({ series, state, plot }: { series: Series; state: ChartState; plot: Plot }) {
  return (
    <g>
      {series.joins.length > 0 && (
        <path
          className={`ln brk c-${series.mark}`}
          d={series.joins.map(([a, b]) => linePath([at(series, a, plot), at(series, b, plot)])).join("")}
        />
      )}
      {series.segments.flatMap((run) =>
        [...new Set([run[0] ?? 0, run.at(-1) ?? 0])].map((index) => endMark(series, run, index, state, plot)),
      )}
    </g>
  );
}

/** A run ends in a dot; a lone or incomplete period gets its weapon's shape, hollow where incomplete. */
function endMark(series: Series, run: readonly number[], index: number, state: ChartState, plot: Plot) {
  const [x, y] = at(series, index, plot);
  const partial = state.columns[index]?.partial === true;
  if (partial || run.length === 1 || series.role) {
    return (
      <Marker key={index} mark={series.mark} role={series.role} x={x} y={y} size={partial ? 9.5 : 8} hollow={partial} />
    );
  }
  return <circle key={index} className={`pt c-${series.mark}`} cx={x} cy={y} r="2.2" />;
}

/** Days stand alone: area by number launched. Dots are round ends of lines without length, one path for each size. */
export function DayPoints({ series, plot }: { series: Series; plot: Plot }) {
  const bySize = new Map<number, [number, number][]>();
  series.points.forEach((point, index) => {
    if (point.share === null) return;
    const across = Math.round(Math.min(18, Math.max(3, (Math.sqrt(point.rate?.launched ?? 0) * 2) / 3)));
    const same = bySize.get(across);
    if (same) same.push(at(series, index, plot));
    else bySize.set(across, [at(series, index, plot)]);
  });
  return [...bySize].map(([across, points]) => (
    <path key={across} className={`day-pt c-${series.mark}`} strokeWidth={across} d={dotsPath(points)} />
  ));
}

/** The 95 % interval as a band; upright where a period stands alone. */
export function Band({ series, plot }: { series: Series; plot: Plot }) {
  return series.segments.map((run) => {
    if (run.length === 1) {
      const [index = 0] = run;
      const point = series.points[index];
      const x = plot.centre(index);
      return (
        <line
          key={index}
          className={`ci c-${series.mark}`}
          x1={x}
          x2={x}
          y1={plot.valueY(point?.low ?? 0)}
          y2={plot.valueY(point?.high ?? 0)}
        />
      );
    }
    const edge = (side: "low" | "high") =>
      run.map((index) => [plot.centre(index), plot.valueY(series.points[index]?.[side] ?? 0)] as const);
    return <path key={run[0]} className={`band c-${series.mark}`} d={areaPath(edge("high"), edge("low"))} />;
  });
}

/** Columns in a row whose claims state shot down and lost to EW apart. */
function wedgeRuns(state: ChartState, focus: Series): number[][] {
  return focus.segments.flatMap((run) => {
    const runs: number[][] = [[]];
    for (const index of run) {
      if (state.wedge[index]) runs.at(-1)?.push(index);
      else runs.push([]);
    }
    return runs.filter((one) => one.length > 1);
  });
}

function Wedge({ state, focus, plot }: { state: ChartState; focus: Series; plot: Plot }) {
  const runs = wedgeRuns(state, focus);
  const edge = (run: readonly number[], side: "upper" | "lower") =>
    run.map((index) => [plot.centre(index), plot.valueY(state.wedge[index]?.[side] ?? 0)] as const);
  const other = state.filter.measure === "shot_down" ? "upper" : "lower";
  const longest = runs.toSorted((a, b) => b.length - a.length)[0];
  const middle = longest?.[Math.floor(longest.length / 2)];
  const wedge = middle === undefined ? null : state.wedge[middle];
  return (
    <g>
      {runs.map((run) => (
        <g key={run[0]}>
          <path style={{ fill: `url(#ew-${focus.mark})` }} d={areaPath(edge(run, "upper"), edge(run, "lower"))} />
          <path className={`ln thin c-${focus.mark}`} d={linePath(edge(run, other))} />
        </g>
      ))}
      {wedge && middle !== undefined && (longest?.length ?? 0) > 3 && (
        <text
          className="annt halo"
          textAnchor="middle"
          x={plot.centre(middle)}
          y={plot.valueY((wedge.upper + wedge.lower) / 2) + 4}
        >
          {CHART_STRINGS[state.filter.lang].chart.lostToEw}
        </text>
      )}
    </g>
  );
}

/** Names one gap in place: the widest whose words cover no point of another line. */
function GapNote({ state, plot }: { state: ChartState; plot: Plot }) {
  const { chart, characterWidth } = CHART_STRINGS[state.filter.lang];
  const half = (chart.gap.length * characterWidth * 1.03) / 2;
  const points = state.series.flatMap((series) => series.segments.flat().map((index) => at(series, index, plot)));
  const gaps = state.series.flatMap((series) =>
    series.segments.slice(1).flatMap((run, place) => {
      const before = series.segments[place]?.at(-1) ?? 0;
      const after = run[0] ?? 0;
      const [xa, ya] = at(series, before, plot);
      const [xb, yb] = at(series, after, plot);
      return after - before > 1 ? [{ x: (xa + xb) / 2, y: (ya + yb) / 2, width: xb - xa }] : [];
    }),
  );
  const hatched = state.wedge.flatMap((wedge, index) => (wedge ? [plot.centre(index)] : []));
  const free = gaps.filter(
    (gap) =>
      !hatched.some((x) => Math.abs(x - gap.x) < half) &&
      gap.width > 24 &&
      gap.y > plot.y0 + 30 &&
      gap.x - half > plot.x0 &&
      gap.x + half < plot.x1 &&
      !points.some(([x, y]) => Math.abs(x - gap.x) < half + 8 && Math.abs(y - gap.y) < 16),
  );
  const spot = free.toSorted((a, b) => b.width - a.width)[0];
  if (!spot) return null;
  return (
    <text className="t halo" textAnchor="middle" x={round(spot.x)} y={round(spot.y + 4)}>
      {chart.gap}
    </text>
  );
}

interface Label {
  readonly series: Series;
  readonly y: number;
  readonly height: number;
  readonly value: string | null;
  readonly second: string | null;
}

/** A line that ended longer ago has no place at the right end: its label goes to the foot. */
const LATEST_COLUMNS = 3;
/** Mean width of a character of a label at the foot. */
const FOOT_CHARACTER = 7.1;

function labelsOf(state: ChartState, plot: Plot, narrow: boolean): Label[] {
  const end = state.columns.length - 1;
  const { lang } = state.filter;
  return state.series.map((series) => {
    const { last } = series;
    if (last === null || last <= end - LATEST_COLUMNS) {
      const second = footWords(state, series, narrow);
      const name = narrow ? series.narrowLabel : series.label;
      const fits = (name.length + second.length) * FOOT_CHARACTER <= plot.frame.right;
      return { series, y: plot.y1 - 6, height: fits ? 18 : 35, value: null, second };
    }
    const rate = series.points[last]?.rate;
    const column = state.columns[last];
    const when = column?.partial ? shortSpan(column.span) : last < end ? column?.label : null;
    const of = rate ? formatOf(rate.numerator, rate.denominator, lang) : "";
    const wideSecond = series.focused ? [of, when].filter(Boolean).join(", ") : when;
    const second = narrow ? (last < end ? (column?.label ?? null) : null) : (wideSecond ?? null);
    return {
      series,
      y: at(series, last, plot)[1],
      height: second ? 35 : 18,
      value: rate ? formatPercent(rate.numerator, rate.denominator, lang) : null,
      second,
    };
  });
}

function footWords(state: ChartState, series: Series, narrow: boolean): string {
  const { chart } = CHART_STRINGS[state.filter.lang];
  if (series.last !== null) {
    const column = state.columns[series.last];
    return chart.until((narrow ? column?.end.slice(0, 4) : column?.label) ?? "");
  }
  return lastFigure(series) === null ? chart.noFigure : chart.tooFew;
}

const shortSpan = (span: string): string => span.replace(/ \d{4}$/, "");

function Labels({
  state,
  plot,
  narrow,
  focusHref,
}: {
  state: ChartState;
  plot: Plot;
  narrow: boolean;
  focusHref: ShareChartProps["focusHref"];
}) {
  const labels = labelsOf(state, plot, narrow);
  const places = spreadTags(
    labels.map(({ y, height }) => ({ y: y - 9, height })),
    plot.y0 - 14,
    plot.y1 + 8,
  ).map((y) => round(y + 9));
  const x = plot.x1 + (narrow ? 10 : 16);
  return labels.map(({ series, value, second, height }, place) => {
    const below = height > 18;
    const y = places[place] ?? 0;
    const name = narrow ? series.narrowLabel : series.label;
    const [px, py] = series.last === null ? [0, 0] : at(series, series.last, plot);
    return (
      <g key={series.key}>
        {value !== null && (
          <path className="lead" d={`M${round(px + 7)} ${py}L${plot.x1 + (narrow ? 3 : 4)} ${y}H${x - 3}`} />
        )}
        <a href={focusHref(series)}>
          <text className={value === null ? "lbs" : `lb c-${series.mark}`} x={x} y={round(y + 4.5)}>
            {value === null ? (
              <>
                <tspan className={`lb c-${series.mark}`}>{name}</tspan>
                {below ? "" : ` ${second}`}
              </>
            ) : (
              `${value} ${name}`
            )}
          </text>
        </a>
        {below && second && (
          <text className="lbs" x={x} y={round(y + 21)}>
            {second}
          </text>
        )}
      </g>
    );
  });
}
