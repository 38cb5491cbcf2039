import type { PageLanguage } from "../contract/language.ts";
import type { Counts } from "../domain/claim.ts";
import { MINIMUM_LAUNCHED } from "../domain/rates.ts";
import { OUTCOME_ORDER } from "./outcomes.ts";
import { round } from "./plot.ts";
import { type StatementOutcomes, statementLine, statementOutcomes, usedOutcomes } from "./statement-outcomes.ts";

interface MicroBarProps {
  readonly counts: Counts;
  readonly unaccounted: number | null;
  readonly lang: PageLanguage;
  readonly width?: number;
}

const HEIGHT = 15;
const SQUARE = 13;
const SQUARE_STEP = 16;

/** The outcome of one statement in a table row: scaled to 100% of launched, squares under ten, dashed if unknown. */
export function MicroBar({ counts, unaccounted, lang, width = 150 }: MicroBarProps) {
  return (
    <svg
      className="micro"
      style={{ width }}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={statementLine(counts, unaccounted, lang)}
    >
      <MicroBarDrawing counts={counts} width={width} />
    </svg>
  );
}

/** What the bar draws, without the element around it: 15 high. */
export function MicroBarDrawing({ counts, width }: { counts: Counts; width: number }) {
  const outcomes = statementOutcomes(counts);
  const { launched } = outcomes;
  if (launched === null) {
    const stated = usedOutcomes({ ...outcomes, open: 0 }).length > 0;
    return stated ? <Unknown outcomes={outcomes} width={width} /> : null;
  }
  if (launched === 0) return null;
  return launched < MINIMUM_LAUNCHED ? (
    <Squares outcomes={outcomes} />
  ) : (
    <Parts outcomes={outcomes} launched={launched} width={width} />
  );
}

function Parts({ outcomes, launched, width }: { outcomes: StatementOutcomes; launched: number; width: number }) {
  let x = 0;
  return usedOutcomes(outcomes).map((outcome) => {
    const part = round((outcomes[outcome] / launched) * width);
    const from = x;
    x = round(x + part);
    return outcome === "open" ? (
      <rect
        key={outcome}
        className="o-open"
        x={from + 0.5}
        y=".5"
        width={Math.max(0.5, round(part - 1))}
        height={HEIGHT - 1}
      />
    ) : (
      <rect key={outcome} className={`o-${outcome}`} x={from} y="0" width={part} height={HEIGHT} />
    );
  });
}

function Squares({ outcomes }: { outcomes: StatementOutcomes }) {
  const squares = OUTCOME_ORDER.flatMap((outcome) => Array.from({ length: outcomes[outcome] }, () => outcome));
  return squares.map((outcome, place) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: equal squares in a row.
      key={place}
      className={`o-${outcome}`}
      x={place * SQUARE_STEP + (outcome === "open" ? 0.5 : 0)}
      y={outcome === "open" ? 1.5 : 1}
      width={outcome === "open" ? SQUARE - 1 : SQUARE}
      height={outcome === "open" ? SQUARE - 1 : SQUARE}
    />
  ));
}

/** Launched is not stated: what was stopped fills half, the rest of the bar stays open at its end. */
function Unknown({ outcomes, width }: { outcomes: StatementOutcomes; width: number }) {
  const half = width / 2;
  const used = usedOutcomes({ ...outcomes, open: 0 });
  const total = used.reduce((sum, outcome) => sum + outcomes[outcome], 0);
  return (
    <>
      <Parts outcomes={{ ...outcomes, open: 0 }} launched={total} width={half} />
      <path className="o-unk" d={`M${half} .5H${round(width * 0.86)}M${half} ${HEIGHT - 0.5}H${round(width * 0.86)}`} />
    </>
  );
}
