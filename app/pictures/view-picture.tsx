import { breakNotes } from "../../charts/axes.tsx";
import { CalendarDrawing, calendarHeight } from "../../charts/calendar.tsx";
import { pictureSubtitle, shareNote, shareSubtitle } from "../../charts/captions.ts";
import { formatDay } from "../../charts/dates.ts";
import { describeOutcomes, describeShares } from "../../charts/description.ts";
import { plural } from "../../charts/numbers.ts";
import { OutcomeDrawing } from "../../charts/outcome-chart.tsx";
import { PICTURE_INNER, type PictureBody } from "../../charts/picture.tsx";
import { type Frame, plotOf } from "../../charts/plot.ts";
import { ShareDrawing } from "../../charts/share-chart.tsx";
import { MultiplesDrawing, multiplesHeight } from "../../charts/small-multiples.tsx";
import type { ChartState, Series } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { MOST_PICTURE_ROWS, TableDrawing, tableHeight } from "../../charts/table-drawing.tsx";
import type { DashboardState } from "../../contract/queries.ts";
import type { Rate } from "../../domain/rates.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

/** A view of the dashboard as the middle of a picture. */
export interface ViewPicture {
  readonly subtitle: string;
  readonly description: string;
  /** Null where there is nothing to draw. */
  readonly body: PictureBody | null;
}

export interface ViewFigures {
  readonly state: DashboardState;
  readonly chart: ChartState;
  readonly rates: readonly Rate[];
  /** Day rates of the focused weapon; only the calendar needs them. */
  readonly dayRates: readonly Rate[];
  readonly focusHref: (series: Series) => string;
}

/** What the picture of each view shows. */
export function viewPicture(figures: ViewFigures): ViewPicture {
  const { chart, state } = figures;
  if (state.view === "table") return tablePicture(figures);
  const picture = { chart: chartPicture, multiples: multiplesPicture, calendar: calendarPicture }[state.view](figures);
  return chart.all.some((series) => series.last !== null) ? picture : { ...picture, body: null };
}

const SHARES: Frame = { width: PICTURE_INNER, height: 486, left: 40, right: 230, top: 62, bottom: 28 };
const OUTCOMES: Frame = { width: PICTURE_INNER, height: 206, left: 40, right: 230, top: 26, bottom: 28 };
const OUTCOMES_TITLE_HEIGHT = 34;

function chartPicture({ chart, rates, focusHref }: ViewFigures): ViewPicture {
  const withOutcomes = chart.outcomes.some(({ launched }) => launched > 0);
  return {
    subtitle: pictureSubtitle(chart, rates),
    description: [describeShares(chart), ...(withOutcomes ? [describeOutcomes(chart)] : [])].join(" "),
    body: {
      height: SHARES.height + (withOutcomes ? OUTCOMES_TITLE_HEIGHT + OUTCOMES.height : 0),
      notes: [shareNote(chart), ...discNotes(chart)],
      drawing: (
        <>
          <ShareDrawing state={chart} frame={SHARES} focusHref={focusHref} />
          {withOutcomes && (
            <>
              <text className="lb" x="0" y={SHARES.height + OUTCOMES_TITLE_HEIGHT - 6}>
                {DASHBOARD_STRINGS[chart.filter.lang].outcomesTitle}
              </text>
              <g transform={`translate(0 ${SHARES.height + OUTCOMES_TITLE_HEIGHT})`}>
                <OutcomeDrawing state={chart} frame={OUTCOMES} />
              </g>
            </>
          )}
        </>
      ),
    },
  };
}

/** Each change of wording that found no room beside its rule, under the number of its disc. */
function discNotes(chart: ChartState): string[] {
  const notes = breakNotes(chart, plotOf(chart.columns, SHARES, 1));
  return chart.breaks.flatMap((b, place) =>
    notes[place]?.lines ? [] : [`(${place + 1}) ${b.lead} ${b.sentence} ${formatDay(b.date, chart.filter.lang)}.`],
  );
}

function tablePicture({ chart, rates }: ViewFigures): ViewPicture {
  const { lang } = chart.filter;
  const words = DASHBOARD_STRINGS[lang];
  const table = { state: chart, width: PICTURE_INNER, notComparable: words.notComparable };
  const rows = chart.columns.length;
  const notes = [words.tableNote];
  const { ofRows, ofColumns } = CHART_STRINGS[lang].nouns;
  if (rows > MOST_PICTURE_ROWS) {
    notes.push(`${words.newestOf(MOST_PICTURE_ROWS, plural(rows, ofRows, lang))} ${words.csvHoldsAll}.`);
  }
  if (chart.all.length > chart.series.length) {
    notes.push(words.pictureColumns(chart.series.length, plural(chart.all.length, ofColumns, lang)));
  }
  return {
    subtitle: pictureSubtitle(chart, rates),
    description: describeShares(chart),
    body:
      rows === 0
        ? null
        : {
            height: tableHeight(table),
            notes: [notes.join(" ")],
            drawing: <TableDrawing {...table} lost={words.lostInFocus} />,
          },
  };
}

function multiplesPicture({ chart, rates }: ViewFigures): ViewPicture {
  const { lang, step } = chart.filter;
  const words = DASHBOARD_STRINGS[lang];
  return {
    subtitle: words.multiplesSub(pictureSubtitle(chart, rates)),
    description: describeShares(chart),
    body: {
      height: multiplesHeight(chart.all),
      notes: [words.multiplesNote(CHART_STRINGS[lang].stepNoun[step]), ...breakSentences(chart)],
      drawing: <MultiplesDrawing state={chart} all={chart.all} />,
    },
  };
}

function calendarPicture({ state, chart, rates, dayRates }: ViewFigures): ViewPicture {
  const { lang, step, measure, date } = state;
  const words = DASHBOARD_STRINGS[lang];
  const { weaponLabel, measureInWords, byStep } = CHART_STRINGS[lang];
  const focus = chart.focus?.weapon ?? state.weapon[0] ?? "drone";
  const title = words.calendarTitle(weaponLabel(focus), measureInWords[measure]);
  const sub = words.calendarSub(shareSubtitle(chart, rates).replace(byStep[step], byStep.day), date);
  return {
    subtitle: `${title}. ${sub}.`,
    description: `${title}. ${describeShares(chart)}`,
    body: {
      height: calendarHeight(dayRates),
      notes: breakSentences(chart),
      drawing: <CalendarDrawing rates={dayRates} lang={lang} />,
    },
  };
}

function breakSentences(chart: ChartState): string[] {
  return chart.breaks.length > 0 ? [chart.breaks.map((b) => `${b.lead} ${b.sentence}`).join(" ")] : [];
}
