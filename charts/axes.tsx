import { narrowEnough, type Plot, round, wrapWords } from "./plot.ts";
import type { ChartState } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";
import { timeTicks } from "./ticks.ts";

interface GridProps {
  readonly plot: Plot;
  readonly values: readonly number[];
  readonly label: (value: number, top: boolean) => string;
}

/** Horizontal gridlines with their labels on top at the left; the zero line is ink. */
export function Grid({ plot, values, label }: GridProps) {
  const top = Math.max(...values);
  return values.map((value) => {
    const y = Math.round(plot.valueY(value)) + 0.5;
    return (
      <g key={value}>
        <line className={value === 0 ? "base" : "grid"} x1="0" x2={plot.x1} y1={y} y2={y} />
        <text className="t" x="0" y={y - 5}>
          {label(value, value === top)}
        </text>
      </g>
    );
  });
}

/** Width of a character of a tick. */
const CHARACTER = 6.8;

/** Ticks along time; January stands bold with a rule through the plot. */
export function TimeAxis({ state, plot }: { state: ChartState; plot: Plot }) {
  const first = state.columns[0];
  const last = state.columns.at(-1);
  if (!first || !last) return null;
  const ticks = timeTicks(first.start, last.end, plot.x1 - plot.x0, state.filter.lang);
  const end = plot.x1 + (narrowEnough(plot.frame) ? 8 : 24);
  return ticks.map((tick, place) => {
    const x = Math.round(plot.dayX(tick.date)) + 0.5;
    const next = ticks[place + 1];
    const room = (next ? plot.dayX(next.date) : end) - x;
    return (
      <g key={tick.date}>
        {tick.year && <line className="yr" x1={x} x2={x} y1={plot.y0} y2={plot.y1} />}
        <line className="tick" x1={x} x2={x} y1={plot.y1 + 1} y2={plot.y1 + (tick.year ? 9 : 6)} />
        {room >= tick.label.length * CHARACTER && (
          <text className={tick.year ? "t tb" : "t"} x={x + 1} y={plot.y1 + 20}>
            {tick.label}
          </text>
        )}
      </g>
    );
  });
}

/** Grey columns behind periods that are not complete. */
export function PartialColumns({ state, plot }: { state: ChartState; plot: Plot }) {
  const partial = state.columns.flatMap((column, index) => (column.partial ? [index] : []));
  return partial.map((index) => (
    <rect
      key={index}
      className="part"
      x={plot.columnX(index)}
      y={plot.y0}
      width={plot.columnWidth(index)}
      height={plot.y1 - plot.y0}
    />
  ));
}

/** Dotted rules where the wording of the source changed. */
export function BreakRules({ state, plot, from }: { state: ChartState; plot: Plot; from: number }) {
  return state.breaks.map((b) => {
    const x = Math.round(plot.dayX(b.date)) + 0.5;
    return <line key={b.date} className="ann" x1={x} x2={x} y1={from} y2={plot.y1} />;
  });
}

const LINE_HEIGHT = 16;
/** The label of the top gridline stands at the left. */
const FIRST_NOTE_INDENT = 64;
const MOST_NOTE_LINES = 3;
/** So that the last line is clear of the marks at 100%. */
const NOTE_FOOT = 10;

interface BreakNote {
  readonly x: number;
  /** Its words in lines; null where there is no room, and a numbered disc stands instead. */
  readonly lines: readonly string[] | null;
}

/** Where each change of wording stands, and its words as far as they fit between its rule and the one before. */
export function breakNotes(state: ChartState, plot: Plot): BreakNote[] {
  const { characterWidth } = CHART_STRINGS[state.filter.lang];
  let previous = plot.x0 + FIRST_NOTE_INDENT;
  return state.breaks.map((b) => {
    const x = plot.dayX(b.date);
    const lines = wrapWords(`${b.lead} ${b.sentence}`, Math.min(x - previous - 18, 300), characterWidth);
    previous = x;
    return { x, lines: narrowEnough(plot.frame) || lines.length > MOST_NOTE_LINES ? null : lines };
  });
}

/** What changed, in words beside its rule; a numbered disc where the words don't fit. */
export function BreakNotes({ state, plot }: { state: ChartState; plot: Plot }) {
  return breakNotes(state, plot).map(({ x, lines }, place) => {
    const b = state.breaks[place];
    if (!b) return null;
    if (!lines) return <Disc key={b.date} x={x} plot={plot} n={place + 1} />;
    const foot = plot.y0 - NOTE_FOOT;
    return lines.map((line, index) => {
      // The lead may go on over lines, each of which lost the space at its end.
      const before = lines.slice(0, index).reduce((length, one) => length + one.length + 1, 0);
      const lead = line.slice(0, Math.max(0, b.lead.length - before));
      return (
        <text
          key={line}
          className="annt halo"
          textAnchor="end"
          x={round(x - 8)}
          y={foot - (lines.length - 1 - index) * LINE_HEIGHT}
        >
          {lead && <tspan className="annb">{lead}</tspan>}
          {line.slice(lead.length)}
        </text>
      );
    });
  });
}

function Disc({ x, plot, n }: { x: number; plot: Plot; n: number }) {
  return (
    <g>
      <circle className="disc" cx={x} cy={plot.y0 - 14} r="8.5" />
      <text className="t tb" textAnchor="middle" x={x} y={plot.y0 - 9.7}>
        {n}
      </text>
    </g>
  );
}
