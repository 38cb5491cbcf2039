import type { Rate } from "../domain/rates.ts";
import { breakNotes } from "./axes.tsx";
import { pictureSubtitle, shareNote } from "./captions.ts";
import { formatDay } from "./dates.ts";
import { describeShares } from "./description.ts";
import { findingOf, sentenceOf } from "./finding.ts";
import { statedBy } from "./labels.ts";
import { PICTURE_COLOURS, PICTURE_STYLE } from "./picture-style.ts";
import { type Frame, plotOf, wrapWords } from "./plot.ts";
import { ShareDrawing } from "./share-chart.tsx";
import type { ChartState, Series } from "./state.ts";

export const PICTURE_WIDTH = 1200;
const MARGIN = 44;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
const CHART: Frame = { width: INNER, height: 486, left: 40, right: 230, top: 62, bottom: 28 };
const EMPTY_HEIGHT = 180;

/** Mean width of a character: of the finding, the subtitle and the notes. */
const HEAD_CHARACTER = 13.3;
const SUB_CHARACTER = 7.9;
const SMALL_CHARACTER = 6.3;

/** What a picture says about itself besides the figures. */
export interface PictureCredit {
  readonly name: string;
  readonly license: string;
  /** Address of the view, as it may be typed: without the scheme. */
  readonly address: string;
  /** "release 7, 21 Nov 2026". */
  readonly release: string;
}

interface PictureProps {
  readonly state: ChartState;
  readonly rates: readonly Rate[];
  readonly credit: PictureCredit;
  /** Rules for the fonts that the file brings along. */
  readonly fontFaces: string;
  readonly focusHref: (series: Series) => string;
}

/**
 * A view as a picture that stands alone, 1200 wide and always light: finding, chart, notes, and inside it where the
 * figures come from. An SVG element with its style; text stays text.
 */
export function Picture({ state, rates, credit, fontFaces, focusHref }: PictureProps) {
  const finding = findingOf(state);
  const sentence = sentenceOf(finding);
  const drawable = state.all.some((series) => series.last !== null);
  const head = wrapWords(sentence.replace(/\.$/, ""), INNER, HEAD_CHARACTER);
  const subtitle = wrapWords(pictureSubtitle(state, rates), INNER, SUB_CHARACTER);
  const empty = finding.standfirst.map(({ text }) => text).join("");
  const notes = wrapWords(drawable ? notesOf(state) : "", INNER, SMALL_CHARACTER);
  const source = wrapWords(
    `Source: figures ${statedBy(rates)}, read from public reports. Not independently verified.`,
    INNER,
    SMALL_CHARACTER,
  );
  const address = wrapAddress(credit.address, INNER);
  const last = `${credit.release}. Licence: ${credit.license}`;

  const headFoot = MARGIN + 24 + (head.length - 1) * 32;
  const subFoot = headFoot + 32 + (subtitle.length - 1) * 24;
  const chartTop = subFoot + 12;
  const chartFoot = chartTop + (drawable ? CHART.height : EMPTY_HEIGHT);
  const notesFoot = chartFoot + 24 + Math.max(0, notes.length - 1) * 19;
  const ruleY = notesFoot + 17.5;
  const credits = [...source, ...address, last];
  const height = Math.round(ruleY + 27 + (credits.length - 1) * 20 + 26);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE_WIDTH}
      height={height}
      viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
    >
      <title>{sentence}</title>
      <desc>{describeShares(state)}</desc>
      <style>{`${fontFaces}${PICTURE_STYLE}`}</style>
      <FocusPattern mark={state.focus?.mark ?? "all"} />
      <rect width={PICTURE_WIDTH} height={height} fill={PICTURE_COLOURS.paper} />
      <Lines className="serif head" lines={head} y={MARGIN + 24} step={32} />
      <Lines className="sub" lines={subtitle} y={headFoot + 32} step={24} />
      {drawable ? (
        <g transform={`translate(${MARGIN} ${chartTop})`}>
          <ShareDrawing state={state} frame={CHART} focusHref={focusHref} />
        </g>
      ) : (
        <Lines className="sub" lines={wrapWords(empty, INNER, SUB_CHARACTER)} y={chartTop + 80} step={24} />
      )}
      <Lines className="small" lines={notes} y={chartFoot + 24} step={19} />
      <path d={`M${MARGIN} ${ruleY}h${INNER}`} stroke={PICTURE_COLOURS.ink} />
      <Lines className="small" lines={credits} y={ruleY + 27} step={20} />
      <text className="serif name" textAnchor="end" x={PICTURE_WIDTH - MARGIN} y={height - 26}>
        {credit.name}
      </text>
    </svg>
  );
}

function Lines({
  className,
  lines,
  y,
  step,
}: {
  className: string;
  lines: readonly string[];
  y: number;
  step: number;
}) {
  return lines.map((line, place) => (
    <text key={line} className={className} x={MARGIN} y={y + place * step}>
      {line}
    </text>
  ));
}

/** The hatch of what was lost to electronic warfare, in the hue of the focused series. */
function FocusPattern({ mark }: { mark: Series["mark"] }) {
  return (
    <pattern id={`ew-${mark}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="1.1" height="6" fill={PICTURE_COLOURS[`w-${mark}`]} fillOpacity=".6" />
    </pattern>
  );
}

/** What the marks mean, and each change of wording that found no room beside its rule. */
function notesOf(state: ChartState): string {
  const notes = breakNotes(state, plotOf(state.columns, CHART, 1));
  const breaks = state.breaks.flatMap((b, place) =>
    notes[place]?.lines ? [] : [`(${place + 1}) ${b.lead} ${b.sentence} ${formatDay(b.date)}.`],
  );
  return [shareNote(state), ...breaks].join(" ");
}

/** An address in lines, parted where a parameter or a value ends. */
function wrapAddress(address: string, width: number): string[] {
  const lines: string[] = [""];
  for (const part of address.split(/(?<=[&,?])/)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && (line.length + part.length) * SMALL_CHARACTER > width) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines;
}
