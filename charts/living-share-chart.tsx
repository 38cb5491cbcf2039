"use client";

import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import { Area, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { describeShares } from "./description.ts";
import { PeriodTooltip } from "./period-tooltip.tsx";
import { type Frame, type Plot, plotOf, SHARES_NARROW, SHARES_WIDE } from "./plot.ts";
import { inDrawingOrder, ShareBackground, ShareForeground } from "./share-chart.tsx";
import type { ChartState, Series } from "./state.ts";

interface LivingShareChartProps {
  readonly state: ChartState;
  readonly focusHref: (series: Series) => string;
  /** Address of the attacks behind one period of the focused series. */
  readonly attacksHref: (index: number) => string;
  /** Goes to an address of the dashboard without loading the page anew. */
  readonly navigate: (href: string) => void;
}

/** The share chart with lines by recharts, a tooltip and keys; its geometry is that of the static drawing. */
export function LivingShareChart({ state, focusHref, attacksHref, navigate }: LivingShareChartProps) {
  const box = useRef<HTMLDivElement>(null);
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
  const frame = frameFor(width ?? SHARES_WIDE.width);
  const plot = plotOf(state.columns, frame, 1);

  function point(event: PointerEvent<HTMLDivElement>) {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setActive(nearestColumn(state, plot, x));
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

  return (
    <div
      ref={box}
      className="living"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys read the chart period by period.
      tabIndex={0}
      aria-label={`${describeShares(state)} Left and right arrows read the periods, up and down change the series, Enter opens the attacks.`}
      onPointerMove={point}
      onPointerLeave={() => setActive(null)}
      onKeyDown={press}
    >
      {width !== null && <Plotted state={state} plot={plot} focusHref={focusHref} active={active} />}
      {active !== null && (
        <div
          className={`tip-at${plot.centre(active) > frame.width / 2 ? " before" : ""}`}
          style={{ left: plot.centre(active), top: plot.y0 }}
        >
          <PeriodTooltip state={state} index={active} />
        </div>
      )}
      <p className="vh" role="status">
        {active === null ? "" : spoken(state, active)}
      </p>
    </div>
  );
}

/** The frame of the static drawing at another width: same margins, height in the same proportion. */
function frameFor(width: number): Frame {
  const base = width < 600 ? SHARES_NARROW : SHARES_WIDE;
  return { ...base, width, height: Math.round((base.height * width) / base.width) };
}

function nearestColumn(state: ChartState, plot: Plot, x: number): number | null {
  if (x < plot.x0 - 10 || x > plot.x1 + 10) return null;
  const distances = state.columns.map((_, index) => Math.abs(plot.centre(index) - x));
  return distances.length === 0 ? null : distances.indexOf(Math.min(...distances));
}

function neighbour(state: ChartState, step: number): Series | undefined {
  const at = state.series.findIndex((series) => series.focused);
  return state.series[(at + step + state.series.length) % state.series.length];
}

function spoken(state: ChartState, index: number): string {
  const column = state.columns[index];
  const rate = state.focus?.points[index]?.rate;
  const figure = rate && rate.denominator > 0 ? `${rate.numerator} of ${rate.denominator}` : "no figure";
  return `${column?.span}: ${state.focus?.label}, ${figure}`;
}

interface PlottedProps {
  readonly state: ChartState;
  readonly plot: Plot;
  readonly focusHref: (series: Series) => string;
  readonly active: number | null;
}

function Plotted({ state, plot, focusHref, active }: PlottedProps) {
  const { frame } = plot;
  const focus = state.focus;
  const x = active === null ? 0 : Math.round(plot.centre(active)) + 0.5;
  return (
    <ComposedChart
      width={frame.width}
      height={frame.height}
      data={rowsOf(state, plot)}
      margin={{ left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom }}
      accessibilityLayer={false}
      className="ch"
    >
      <ShareBackground state={state} plot={plot} />
      <XAxis dataKey="x" type="number" domain={[plot.x0, plot.x1]} hide />
      <YAxis type="number" domain={[0, 1]} hide width={0} />
      {focus?.segments.map(([first]) => (
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
      ))}
      {inDrawingOrder(state).flatMap((series) =>
        series.segments.map(([first]) => (
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
      )}
      <ShareForeground state={state} plot={plot} focusHref={focusHref} />
      {active !== null && <line className="cursor" x1={x} x2={x} y1={plot.y0} y2={plot.y1} />}
    </ComposedChart>
  );
}

/** One row for each column; each run of a series has a key of its own, so that nothing bridges a gap or a break. */
function rowsOf(state: ChartState, plot: Plot): Record<string, number | number[] | null>[] {
  return state.columns.map((_, index) => {
    const row: Record<string, number | number[] | null> = { x: plot.centre(index) };
    for (const series of state.series) {
      const point = series.points[index];
      for (const run of series.segments) {
        const [first] = run;
        const inside = run.includes(index);
        row[`${series.key}-${first}`] = inside ? (point?.share ?? null) : null;
        if (series.focused)
          row[`band-${first}`] = inside && point?.low != null && point.high != null ? [point.low, point.high] : null;
      }
    }
    return row;
  });
}
