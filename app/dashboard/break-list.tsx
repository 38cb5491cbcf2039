import { breakNotes } from "../../charts/axes.tsx";
import { formatDay } from "../../charts/dates.ts";
import { plotOf, SHARES_WIDE } from "../../charts/plot.ts";
import type { ChartState } from "../../charts/state.ts";

/** Changes of wording in words, where the chart has no room for them: always on a phone. */
export function BreakList({ chart }: { chart: ChartState }) {
  if (chart.breaks.length === 0) return null;
  const wide = breakNotes(chart, plotOf(chart.columns, SHARES_WIDE, 1));
  return (
    <ol className="break-notes">
      {chart.breaks.map((b, place) => (
        <li key={b.date} className={wide[place]?.lines ? "phone-only" : undefined}>
          <span className="k">{place + 1}</span>
          <span>
            <b>{b.lead}</b> {b.sentence} {formatDay(b.date, chart.filter.lang)}.
          </span>
        </li>
      ))}
    </ol>
  );
}
