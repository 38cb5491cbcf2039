import type { PageLanguage } from "../contract/language.ts";
import type { Counts } from "../domain/claim.ts";
import { OUTCOME_ORDER } from "./outcomes.ts";
import { statementLine, statementOutcomes } from "./statement-outcomes.ts";

const MOST_SQUARES = 240;

interface UnitSquaresProps {
  readonly counts: Counts;
  readonly unaccounted: number | null;
  readonly lang: PageLanguage;
}

/** True where one square for each weapon can be drawn and read. */
export function fitsSquares(counts: Counts): boolean {
  const { launched } = statementOutcomes(counts);
  return launched !== null && launched > 0 && launched <= MOST_SQUARES;
}

/** One square for each weapon that a claimant says was launched, by outcome. */
export function UnitSquares({ counts, unaccounted, lang }: UnitSquaresProps) {
  const outcomes = statementOutcomes(counts);
  const launched = outcomes.launched ?? 0;
  const size = launched <= 12 ? 40 : launched <= 60 ? 22 : 14;
  const step = size + (launched <= 12 ? 8 : 3);
  const perRow = Math.max(1, Math.floor(480 / step));
  const rows = Math.ceil(launched / perRow);
  const squares = OUTCOME_ORDER.flatMap((outcome) => Array.from({ length: outcomes[outcome] }, () => outcome)).slice(
    0,
    launched,
  );
  const width = Math.min(launched, perRow) * step - (step - size);
  return (
    <svg
      className="units"
      style={{ width }}
      viewBox={`0 0 ${width} ${rows * step - (step - size)}`}
      role="img"
      aria-label={statementLine(counts, unaccounted, lang)}
    >
      {squares.map((outcome, place) => {
        const hollow = outcome === "open" ? 0.5 : 0;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: equal squares in a row.
            key={place}
            className={`o-${outcome}`}
            x={(place % perRow) * step + hollow}
            y={Math.floor(place / perRow) * step + hollow}
            width={size - hollow * 2}
            height={size - hollow * 2}
          />
        );
      })}
    </svg>
  );
}
