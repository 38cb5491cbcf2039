import type { ReactNode } from "react";
import type { PageLanguage } from "../contract/language.ts";
import type { Counts } from "../domain/claim.ts";
import type { WeaponMark } from "../domain/weapons.ts";
import { BreakRules } from "./axes.tsx";
import { MicroBarDrawing } from "./micro-bar.tsx";
import { PatternDefinitions } from "./patterns.tsx";
import { PICTURE_COLOURS, PICTURE_STYLE, rampStyle } from "./picture-style.ts";
import { type Frame, plotOf, wrapWords } from "./plot.ts";
import { ShareDrawing } from "./share-chart.tsx";
import type { ChartState } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

/** What previews of links show in full. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const MARGIN = 48;
const INNER = CARD_WIDTH - 2 * MARGIN;
const FOOT = CARD_HEIGHT - 40;
/** Sizes of the finding by the lines that it takes: mean width of a character, line height. */
const HEADS = [
  { lines: 3, size: 42, character: 21.3, step: 50 },
  { lines: 4, size: 34, character: 17.3, step: 41 },
  { lines: 9, size: 28, character: 14.3, step: 34 },
] as const;
const SMALL_CHARACTER = 8.8;
const SMALL_STEP = 25;
/** The name stands at the right of the source. */
const SOURCE_WIDTH = INNER - 270;

/** Mean width of a character of the language over that of English. */
const widthOf = (lang: PageLanguage): number => CHART_STRINGS[lang].characterWidth / CHART_STRINGS.en.characterWidth;

interface CardProps {
  /** The view as a sentence, without its stop. */
  readonly sentence: string;
  /** Who says it, that it is not verified, and the release. */
  readonly source: string;
  readonly name: string;
  readonly mark: WeaponMark;
  readonly lang: PageLanguage;
  /** Draws what is between sentence and source, in a box as high as it is told. */
  readonly body: (height: number) => ReactNode;
}

/** A view as a card for previews of links: the sentence large, one drawing, and where the figures come from. */
export function Card({ sentence, source, name, mark, lang, body }: CardProps) {
  const wider = widthOf(lang);
  const heads = HEADS.map((head) => ({ ...head, words: wrapWords(sentence, INNER, head.character * wider) }));
  const head = heads.find(({ words, lines }) => words.length <= lines) ?? heads[0];
  const small = wrapWords(source, SOURCE_WIDTH, SMALL_CHARACTER * wider).slice(0, 2);
  const headFoot = MARGIN + (head?.size ?? 0) * 0.8 + ((head?.words.length ?? 1) - 1) * (head?.step ?? 0);
  const top = headFoot + 26;
  const rule = FOOT - small.length * SMALL_STEP - 4.5;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={CARD_WIDTH} height={CARD_HEIGHT} lang={lang}>
      <title>{sentence}</title>
      <style>{`${PICTURE_STYLE + rampStyle(mark)}.disc,.disc+text{display:none}.o-unk{fill:none;stroke:${PICTURE_COLOURS["o-open-line"]};stroke-dasharray:2.5 2}`}</style>
      <PatternDefinitions colourOf={(colour) => PICTURE_COLOURS[colour]} marks={[mark]} />
      <rect width={CARD_WIDTH} height={CARD_HEIGHT} fill={PICTURE_COLOURS.paper} />
      {head?.words.map((line, place) => (
        <text
          key={line}
          className="serif"
          style={{ fontSize: head.size }}
          x={MARGIN}
          y={headFoot - (head.words.length - 1 - place) * head.step}
        >
          {line}
        </text>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>{body(rule - top - 14)}</g>
      <path d={`M${MARGIN} ${rule}h${INNER}`} stroke={PICTURE_COLOURS.ink} />
      {small.map((line, place) => (
        <text
          key={line}
          style={{ fontSize: 20, fill: PICTURE_COLOURS["ink-3"] }}
          x={MARGIN}
          y={FOOT - (small.length - 1 - place) * SMALL_STEP + 6}
        >
          {line}
        </text>
      ))}
      <text className="serif" style={{ fontSize: 28 }} textAnchor="end" x={CARD_WIDTH - MARGIN} y={FOOT + 6}>
        {name}
      </text>
    </svg>
  );
}

/** Drawn as for a phone and enlarged, so that its words can be read in a preview. */
const CHART_WIDTH = 590;
const SCALE = INNER / CHART_WIDTH;

/** The share chart of a view in a card. Changes of wording are ruled; there is no room for their words. */
export function CardChart({ state, height }: { state: ChartState; height: number }) {
  const frame: Frame = { width: CHART_WIDTH, height: height / SCALE, left: 34, right: 130, top: 22, bottom: 22 };
  return (
    <g transform={`scale(${SCALE})`}>
      <ShareDrawing state={{ ...state, breaks: [] }} frame={frame} focusHref={() => ""} />
      <BreakRules state={state} plot={plotOf(state.columns, frame, 1)} from={frame.top} />
    </g>
  );
}

const BAR_WIDTH = 300;
const BAR_SCALE = INNER / BAR_WIDTH;
const ACCOUNT_HEIGHT = 160;

/** What one claimant says of an attack, as a bar and in words. */
export interface CardAccount {
  readonly who: string;
  readonly what: string;
  readonly counts: Counts;
}

/** Accounts of an attack in a card, as many as there is room for. */
export function CardAccounts({ accounts, height }: { accounts: readonly CardAccount[]; height: number }) {
  return accounts.slice(0, Math.max(1, Math.floor(height / ACCOUNT_HEIGHT))).map(({ who, what, counts }, place) => (
    <g key={`${who} ${what}`} transform={`translate(0 ${place * ACCOUNT_HEIGHT})`}>
      <text style={{ fontSize: 22, fill: PICTURE_COLOURS["ink-2"] }} x="0" y="22">
        {who}
      </text>
      <g transform={`translate(0 38) scale(${BAR_SCALE})`}>
        <MicroBarDrawing counts={counts} width={BAR_WIDTH} />
      </g>
      <text style={{ fontSize: 26 }} x="0" y="126">
        {what}
      </text>
    </g>
  ));
}
