import type { ReactNode } from "react";
import type { Rate } from "../domain/rates.ts";
import { findingOf, sentenceOf } from "./finding.ts";
import { statedBy } from "./labels.ts";
import { PatternDefinitions } from "./patterns.tsx";
import { PICTURE_COLOURS, PICTURE_STYLE, rampStyle } from "./picture-style.ts";
import { wrapWords } from "./plot.ts";
import type { ChartState } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

export const PICTURE_WIDTH = 1200;
const MARGIN = 44;
/** What is left for the body of a picture between its margins. */
export const PICTURE_INNER = PICTURE_WIDTH - 2 * MARGIN;
const EMPTY_HEIGHT = 180;

/** Mean width of a character: of the finding, the subtitle and the notes. */
const HEAD_CHARACTER = 13.3;
const SUB_CHARACTER = 7.9;
const SMALL_CHARACTER = 6.3;
const SMALL_LINE = 19;
const CREDIT_LINE = 20;

/** What a picture says about itself besides the figures. */
export interface PictureCredit {
  readonly name: string;
  readonly license: string;
  /** Address of the view, as it may be typed: without the scheme. */
  readonly address: string;
  /** "release 7, 21 Nov 2026". */
  readonly release: string;
}

/** What a picture shows between its subtitle and its notes. */
export interface PictureBody {
  readonly height: number;
  /** SVG from 0 to `PICTURE_INNER` across and from 0 to `height` down. */
  readonly drawing: ReactNode;
  /** What its marks mean, one paragraph each. */
  readonly notes: readonly string[];
}

interface PictureProps {
  readonly state: ChartState;
  readonly rates: readonly Rate[];
  readonly subtitle: string;
  /** The picture in words, for readers who don't see it. */
  readonly description: string;
  /** Null where there is nothing to draw: the picture then says why. */
  readonly body: PictureBody | null;
  readonly credit: PictureCredit;
}

/**
 * A view as a picture that stands alone, 1200 wide and always light: finding, drawing, notes, the definition of the
 * measure, and inside it where the figures come from. An SVG element with its style; text stays text.
 */
export function Picture({ state, rates, subtitle, description, body, credit }: PictureProps) {
  const { lang, measure } = state.filter;
  const { captions, characterWidth, measureLabel, measureDefinition } = CHART_STRINGS[lang];
  /** Characters of another script are wider. */
  const wider = characterWidth / CHART_STRINGS.en.characterWidth;
  const small = (text: string) => wrapWords(text, PICTURE_INNER, SMALL_CHARACTER * wider);
  const finding = findingOf(state);
  const sentence = sentenceOf(finding);
  const head = wrapWords(sentence.replace(/\.$/, ""), PICTURE_INNER, HEAD_CHARACTER * wider);
  const sub = wrapWords(subtitle, PICTURE_INNER, SUB_CHARACTER * wider);
  const empty = finding.standfirst.map(({ text }) => text).join("");
  const definition = `${measureLabel(measure)}: ${measureDefinition(measure)}`;
  const notes = [...(body?.notes ?? []), definition].flatMap(small);
  const source = small(captions.source(statedBy(rates, lang)));
  const address = wrapAddress(credit.address, PICTURE_INNER);
  const last = small(`${credit.release}. ${captions.license(credit.license)}`);

  const headFoot = MARGIN + 24 + (head.length - 1) * 32;
  const subFoot = headFoot + 32 + (sub.length - 1) * 24;
  const bodyTop = subFoot + 22;
  const bodyFoot = bodyTop + (body?.height ?? EMPTY_HEIGHT);
  const notesFoot = bodyFoot + 26 + (notes.length - 1) * SMALL_LINE;
  const ruleY = notesFoot + 17.5;
  const credits = [...source, ...address, ...last];
  const height = Math.round(ruleY + 27 + (credits.length - 1) * CREDIT_LINE + 26);
  const mark = state.focus?.mark ?? "all";
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE_WIDTH}
      height={height}
      viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
      lang={lang}
    >
      <title>{sentence}</title>
      <desc>{description}</desc>
      <style>{PICTURE_STYLE + rampStyle(mark)}</style>
      <PatternDefinitions colourOf={(name) => PICTURE_COLOURS[name]} marks={[mark]} />
      <rect width={PICTURE_WIDTH} height={height} fill={PICTURE_COLOURS.paper} />
      <Lines className="serif head" lines={head} y={MARGIN + 24} step={32} />
      <Lines className="sub" lines={sub} y={headFoot + 32} step={24} />
      {body ? (
        <g transform={`translate(${MARGIN} ${bodyTop})`}>{body.drawing}</g>
      ) : (
        <Lines
          className="sub"
          lines={wrapWords(empty, PICTURE_INNER, SUB_CHARACTER * wider)}
          y={bodyTop + 76}
          step={24}
        />
      )}
      <Lines className="small" lines={notes} y={bodyFoot + 26} step={SMALL_LINE} />
      <path d={`M${MARGIN} ${ruleY}h${PICTURE_INNER}`} stroke={PICTURE_COLOURS.ink} />
      <Lines className="small" lines={credits} y={ruleY + 27} step={CREDIT_LINE} />
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
