"use client";

import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Area, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { describeShares } from "./description.ts";
import { nearestPlace } from "./nearest.ts";
import { formatOf } from "./numbers.ts";
import { PeriodTooltip } from "./period-tooltip.tsx";
import { type Frame, type Plot, plotOf, SHARES_NARROW, SHARES_WIDE } from "./plot.ts";
import { Band, DayPoints, inDrawingOrder, ShareBackground, ShareForeground } from "./share-chart.tsx";
import type { ChartState, Series } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

interface LivingShareChartProps {
  readonly state: ChartState;
  readonly focusHref: (series: Series) => string;
  /** Address of the attacks behind one period of the focused series. */
  readonly attacksHref: (index: number) => string;
  /** Goes to an address of the dashboard without loading the page anew. */
  readonly navigate: (href: string) => void;
}

/** How far outside of the plot the pointer still reads a period. */
const REACH = 10;

/** The share chart with lines by recharts, a tooltip and keys; its geometry is that of the static drawing. */
export function LivingShareChart({ state, focusHref, attacksHref, navigate }: LivingShareChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const left = useRef(0);
  const [width, setWidth] = useState<number | null>(null);
  const [active, setActive] = useState<number | null>(null);
  // Before the first paint, so that the page below does not move.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // The place of a period among others means nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to each new chart.
  useEffect(() => setActive(null), [state.columns.length, state.filter.step]);
  const plot = useMemo(() => plotOf(state.columns, frameFor(width ?? SHARES_WIDE.width), 1), [state.columns, width]);
  const centres = useMemo(() => state.columns.map((_, index) => plot.centre(index)), [state.columns, plot]);
  const label = useMemo(() => `${describeShares(state)} ${CHART_STRINGS[state.filter.lang].chart.keys}`, [state]);

  /** Once for a stay: asking at every move makes the browser lay out the page at every move. */
  function enter(event: PointerEvent<HTMLDivElement>) {
    left.current = event.currentTarget.getBoundingClientRect().left;
    point(event);
  }
  function point(event: PointerEvent<HTMLDivElement>) {
    const x = event.clientX - left.current;
    setActive(x < plot.x0 - REACH || x > plot.x1 + REACH ? null : nearestPlace(centres, x));
  }
  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (event.target !== event.currentTarget) return;
    const last = state.columns.length - 1;
    const at = active ?? last + 1;
    const moves: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last };
    const to = moves[event.key];
    if (to !== undefined) setActive(Math.max(0, Math.min(last, to)));
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      const next = neighbour(state, event.key === "ArrowUp" ? -1 : 1);
      if (next) navigate(focusHref(next));
    } else if (event.key === "Enter" && active !== null) location.assign(attacksHref(active));
    else if (event.key === "Escape") setActive(null);
    else return;
    event.preventDefault();
  }

  const shown = active !== null && active < state.columns.length ? active : null;
  return (
    <div
      ref={box}
      className="living"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys read the chart period by period.
      tabIndex={0}
      aria-label={label}
      onPointerEnter={enter}
      onPointerMove={point}
      onPointerLeave={() => setActive(null)}
      onKeyDown={press}
    >
      {width !== null && <Plotted state={state} plot={plot} focusHref={focusHref} />}
      {shown !== null && (
        <>
          <div
            className="cursor"
            style={{
              top: plot.y0,
              height: plot.y1 - plot.y0,
              transform: `translateX(${Math.round(centres[shown] ?? 0)}px)`,
            }}
          />
          <div
            className={`tip-at${(centres[shown] ?? 0) > plot.frame.width / 2 ? " before" : ""}`}
            style={{ left: centres[shown], top: plot.y0 }}
          >
            <PeriodTooltip state={state} index={shown} />
          </div>
        </>
      )}
      <p className="vh" role="status">
        {shown === null ? "" : spoken(state, shown)}
      </p>
    </div>
  );
}

/** The frame of the static drawing at another width: same margins, height in the same proportion. */
function frameFor(width: number): Frame {
  const base = width < 600 ? SHARES_NARROW : SHARES_WIDE;
  return { ...base, width, height: Math.round((base.height * width) / base.width) };
}

function neighbour(state: ChartState, step: number): Series | undefined {
  const at = state.series.findIndex((series) => series.focused);
  return state.series[(at + step + state.series.length) % state.series.length];
}

function spoken(state: ChartState, index: number): string {
  const column = state.columns[index];
  const rate = state.focus?.points[index]?.rate;
  const { lang } = state.filter;
  const figure =
    rate && rate.denominator > 0
      ? formatOf(rate.numerator, rate.denominator, lang)
      : CHART_STRINGS[lang].chart.noFigure;
  return `${column?.span}: ${state.focus?.label}, ${figure}`;
}

interface PlottedProps {
  readonly state: ChartState;
  readonly plot: Plot;
  readonly focusHref: (series: Series) => string;
}

/** What does not change while the pointer moves. */
const Plotted = memo(function Plotted({ state, plot, focusHref }: PlottedProps) {
  const { frame } = plot;
  const { focus } = state;
  const days = state.filter.step === "day";
  const data = useMemo(() => (days ? [] : rowsOf(state, plot)), [days, state, plot]);
  const lines = (series: Series) => series.segments.filter((run) => run.length > 1);
  const alone = focus && { ...focus, segments: focus.segments.filter((run) => run.length === 1) };
  return (
    <ComposedChart
      width={frame.width}
      height={frame.height}
      data={data}
      margin={{ left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom }}
      accessibilityLayer={false}
      className="ch"
    >
      <ShareBackground state={state} plot={plot} />
      <XAxis dataKey="x" type="number" domain={[plot.x0, plot.x1]} hide />
      <YAxis type="number" domain={[0, 1]} hide width={0} />
      {days
        ? inDrawingOrder(state).map((series) => <DayPoints key={series.key} series={series} plot={plot} />)
        : [
            alone && <Band key="alone" series={alone} plot={plot} />,
            focus &&
              lines(focus).map(([first]) => (
                <Area
                  key={`${focus.key}-band-${first}`}
                  className={`band c-${focus.mark}`}
                  dataKey={`band-${first}` as string}
                  stroke="none"
                  type="linear"
                  connectNulls={false}
                  isAnimationActive={false}
                  activeDot={false}
                />
              )),
            inDrawingOrder(state).flatMap((series) =>
              lines(series).map(([first]) => (
                <Line
                  key={`${series.key}-${first}`}
                  className={`ln c-${series.mark}${series.focused ? " f" : ""}`}
                  dataKey={`${series.key}-${first}`}
                  type="linear"
                  connectNulls={false}
                  dot={false}
                  activeDot={false}
                  isAnimationActive={false}
                />
              )),
            ),
          ]}
      <ShareForeground state={state} plot={plot} focusHref={focusHref} />
    </ComposedChart>
  );
});

/** One row for each column; each run of a series has a key of its own, so that nothing bridges a gap or a break. */
function rowsOf(state: ChartState, plot: Plot): Record<string, number | number[]>[] {
  const rows = state.columns.map((_, index): Record<string, number | number[]> => ({ x: plot.centre(index) }));
  for (const series of state.series) {
    for (const run of series.segments) {
      for (const index of run) {
        const point = series.points[index];
        const row = rows[index];
        if (!row || point?.share == null) continue;
        row[`${series.key}-${run[0]}`] = point.share;
        if (series.focused && point.low !== null && point.high !== null)
          row[`band-${run[0]}`] = [point.low, point.high];
      }
    }
  }
  return rows;
}
