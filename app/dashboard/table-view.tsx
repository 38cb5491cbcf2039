import { shareSubtitle, shareTitle } from "../../charts/captions.ts";
import { WeaponIcon } from "../../charts/marks.tsx";
import { plural } from "../../charts/numbers.ts";
import type { ChartState } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { type TableRow, tableRows } from "../../charts/table.ts";
import type { Rate } from "../../domain/rates.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

const MOST_ROWS = 120;

/** The figures of the chart as a table, newest first. */
export function TableView({ chart, rates, csvHref }: { chart: ChartState; rates: readonly Rate[]; csvHref: string }) {
  const { lang, step } = chart.filter;
  const words = DASHBOARD_STRINGS[lang];
  const rows = tableRows(chart);
  const shown = rows.slice(0, MOST_ROWS);
  return (
    <section className="fig" aria-labelledby="table-h">
      <h2 id="table-h">{shareTitle(chart)}</h2>
      <p className="sub">{shareSubtitle(chart, rates)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="scroll" tabIndex={0} aria-label={words.tableScrolls}>
        <table className="tbl grid-t">
          <thead>
            <tr>
              <th scope="col" className="l">
                {CHART_STRINGS[lang].stepName[step]}
              </th>
              {chart.all.map((series) => (
                <th key={series.key} scope="colgroup" colSpan={2} className="num">
                  <WeaponIcon mark={series.mark} />
                  {series.label}
                </th>
              ))}
              <th scope="col" className="num">
                {words.lostInFocus[0]}
                <br />
                {words.lostInFocus[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.column.start} row={row} chart={chart} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="note">
        {words.tableNote}
        {rows.length > shown.length && (
          <>
            {" "}
            {words.newestOf(shown.length, plural(rows.length, CHART_STRINGS[lang].nouns.ofRows, lang))}{" "}
            <a href={csvHref}>{words.csvHoldsAll}</a>.
          </>
        )}
      </p>
    </section>
  );
}

function Row({ row, chart }: { row: TableRow; chart: ChartState }) {
  return (
    <>
      <tr>
        <th scope="row">
          {row.column.label}
          {row.column.partial && <span className="muted"> {row.column.span.replace(/ \d{4}$/, "")}</span>}
        </th>
        {row.cells.map((cell, place) => {
          const key = chart.all[place]?.key;
          return [
            <td key={`${key}-share`}>{cell.quiet ? <span className="k">{cell.share}</span> : <b>{cell.share}</b>}</td>,
            <td key={`${key}-of`} className="k">
              {cell.of}
            </td>,
          ];
        })}
        <td className="k">{row.lost}</td>
      </tr>
      {row.breakBelow && (
        <tr className="brk">
          <td colSpan={chart.all.length * 2 + 2}>
            <span>
              <b>{row.breakBelow.lead}</b> {row.breakBelow.sentence}{" "}
              {row.breakBelow.parts ? DASHBOARD_STRINGS[chart.filter.lang].notComparable : ""}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}
