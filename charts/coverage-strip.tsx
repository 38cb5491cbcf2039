import { lengthOf } from "../domain/calendar.ts";
import { plural } from "./numbers.ts";
import { plotOf, round, strokesPath } from "./plot.ts";
import type { ChartState } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

const LEAST_STROKE = 0.6;

/** How much of each period the figures of the focused series cover: a full column is every day. */
export function CoverageStrip({ state }: { state: ChartState }) {
  const { lang } = state.filter;
  const { chart, nouns } = CHART_STRINGS[lang];
  const frame = { width: 304, height: 28, left: 0, right: 0, top: 2, bottom: 1 };
  const plot = plotOf(state.columns, frame, 1);
  const days = state.focus?.points.map((point) => point.rate) ?? [];
  const covered = days.reduce((total, rate) => total + (rate?.days_covered ?? 0), 0);
  const all = state.columns.reduce((total, column, index) => total + (days[index]?.days ?? lengthOf(column)), 0);
  return (
    <svg
      className="cov"
      viewBox="0 0 304 28"
      role="img"
      aria-label={chart.coverage(covered, plural(all, nouns.ofDays, lang))}
    >
      <path
        className="cov-bar"
        strokeWidth={Math.max(LEAST_STROKE, round((plot.x1 - plot.x0) / days.length - 1))}
        d={strokesPath(
          days.map((rate, index) => [
            plot.centre(index),
            rate ? (rate.days_covered / rate.days) * (plot.y1 - plot.y0) : 0,
          ]),
          plot.y1,
        )}
      />
      <line className="base" x1="0" x2="304" y1="27.5" y2="27.5" />
    </svg>
  );
}
