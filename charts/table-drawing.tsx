import { Marker } from "./marks.tsx";
import { wrapWords } from "./plot.ts";
import type { ChartState } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";
import { type TableRow, tableRows } from "./table.ts";

const PERIOD_WIDTH = 150;
const LOST_WIDTH = 116;
const HEAD_HEIGHT = 44;
const HEAD_FOOT = 35;
const ROW_HEIGHT = 24;
/** Between a share and its "1,214 of 2,142". */
const OF_WIDTH = 80;
/** A share and what it is a share of: names of columns begin where their widest cells do. */
const CELL_WIDTH = 128;
/** More rows make no picture that is read; the files hold all. */
export const MOST_PICTURE_ROWS = 40;

interface TableDrawingProps {
  readonly state: ChartState;
  readonly width: number;
  /** Head of the column of what the focused series lost to electronic warfare, in two lines. */
  readonly lost: readonly string[];
  /** What is said of a change after which shares are not comparable. */
  readonly notComparable: string;
}

/** Height of the newest rows as a table in a picture. */
export function tableHeight(props: Omit<TableDrawingProps, "lost">): number {
  return HEAD_HEIGHT + shownRows(props.state).reduce((sum, row) => sum + heightOf(row, props), 0);
}

/** The newest figures as a table in a picture; the columns are the series that the chart draws. */
export function TableDrawing(props: TableDrawingProps) {
  const { state, width, lost } = props;
  const { series } = state;
  const {
    stepName,
    chart: { noShare },
  } = CHART_STRINGS[state.filter.lang];
  const rows = shownRows(state);
  const each = (width - PERIOD_WIDTH - LOST_WIDTH) / Math.max(1, series.length);
  const right = (place: number) => Math.round(PERIOD_WIDTH + each * (place + 1) - 8);
  const tops = rows.map((_, place) =>
    rows.slice(0, place).reduce((sum, row) => sum + heightOf(row, props), HEAD_HEIGHT),
  );
  return (
    <>
      <path className="base" d={`M0 .5H${width}M0 ${HEAD_HEIGHT - 0.5}H${width}`} />
      <text className="t2" x="0" y={HEAD_FOOT}>
        {stepName[state.filter.step]}
      </text>
      {series.map((one, place) => (
        <g key={one.key}>
          <Marker
            mark={one.mark}
            role={one.role}
            x={right(place) - CELL_WIDTH + 6}
            y={HEAD_FOOT - 5}
            size={11}
            hollow={false}
          />
          <text className={`lb c-${one.mark}`} x={right(place) - CELL_WIDTH + 17} y={HEAD_FOOT}>
            {each < 150 ? one.narrowLabel : one.label}
          </text>
        </g>
      ))}
      {lost.map((line, place) => (
        <text key={line} className="t2" textAnchor="end" x={width} y={HEAD_FOOT - (lost.length - 1 - place) * 16}>
          {line}
        </text>
      ))}
      {rows.map((row, place) => (
        <g key={row.column.start} transform={`translate(0 ${tops[place]})`}>
          <text className="t2" x="0" y="17">
            {row.column.label}
            {row.column.partial && <tspan className="lbs">{` ${row.column.span.replace(/ \d{4}$/, "")}`}</tspan>}
          </text>
          {series.map((one, index) => {
            const { share, of, quiet } = row.cells[state.all.indexOf(one)] ?? { share: "", of: null, quiet: true };
            // "41 stopped" says by itself that there is no share.
            const alone = of === null ? share : share === noShare ? of : null;
            return alone === null ? (
              <g key={one.key}>
                <text className={quiet ? "lbs" : "annt annb"} textAnchor="end" x={right(index) - OF_WIDTH} y="17">
                  {share}
                </text>
                <text className="lbs" textAnchor="end" x={right(index)} y="17">
                  {of}
                </text>
              </g>
            ) : (
              <text key={one.key} className="lbs" textAnchor="end" x={right(index)} y="17">
                {alone}
              </text>
            );
          })}
          <text className="lbs" textAnchor="end" x={width} y="17">
            {row.lost}
          </text>
          <path className="grid" d={`M0 ${ROW_HEIGHT - 0.5}H${width}`} />
          {breakLines(row, props).map((line, index, lines) => (
            <g key={line}>
              {index === 0 && <path className="base" d={`M0 ${ROW_HEIGHT - 0.5}H${width}`} />}
              <text className="t2" x="0" y={ROW_HEIGHT + 17 + index * LINE_HEIGHT}>
                {index === 0 && <tspan className="annb">{leadOf(row, line)}</tspan>}
                {index === 0 ? line.slice(leadOf(row, line).length) : line}
              </text>
              {index === lines.length - 1 && <path className="base" d={`M0 ${heightOf(row, props) - 0.5}H${width}`} />}
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

const LINE_HEIGHT = 18;

const shownRows = (state: ChartState): TableRow[] => tableRows(state).slice(0, MOST_PICTURE_ROWS);

/** The change of wording between a row and the next older one. */
function breakLines(row: TableRow, { state, width, notComparable }: Omit<TableDrawingProps, "lost">): string[] {
  const { breakBelow: b } = row;
  if (!b) return [];
  const words = [b.lead, b.sentence, ...(b.parts ? [notComparable] : [])].join(" ");
  return wrapWords(words, width, CHART_STRINGS[state.filter.lang].characterWidth);
}

/** What a line begins with of the bold words that name the change. */
function leadOf({ breakBelow }: TableRow, line: string): string {
  return breakBelow && line.startsWith(breakBelow.lead) ? breakBelow.lead : "";
}

function heightOf(row: TableRow, props: Omit<TableDrawingProps, "lost">): number {
  const lines = breakLines(row, props).length;
  return ROW_HEIGHT + (lines > 0 ? 8 + lines * LINE_HEIGHT : 0);
}
