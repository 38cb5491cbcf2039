import type { PageLanguage } from "../contract/language.ts";
import type { Role } from "../domain/claimants.ts";
import { RoleMarker } from "./marks.tsx";
import { formatNumber } from "./numbers.ts";
import { round } from "./plot.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";
import { countTicks } from "./ticks.ts";

export interface RangeRow {
  readonly label: string;
  readonly strong: boolean;
  readonly values: readonly { readonly role: Role; readonly name: string; readonly value: number }[];
}

interface RangePlotProps {
  readonly rows: readonly RangeRow[];
  readonly lang: PageLanguage;
  readonly width: number;
  readonly className?: string;
}

/** How far apart claimants are: for each metric their numbers on one scale, and the distance between them. */
export function RangePlot({ rows, lang, width, className = "" }: RangePlotProps) {
  const words = CHART_STRINGS[lang].chart;
  const narrow = width < 600;
  const x0 = narrow ? 8 : 150;
  const x1 = narrow ? width - 26 : width - 84;
  const step = narrow ? 64 : 52;
  const greatest = Math.max(1, ...rows.flatMap((row) => row.values.map((one) => one.value)));
  const foot = (narrow ? 6 : 12) + rows.length * step;
  const xOf = (value: number) => round(x0 + (value / greatest) * (x1 - x0));
  const ticks = countTicks(greatest);
  return (
    <svg className={`ch ${className}`} viewBox={`0 0 ${width} ${foot + 24}`} role="img" aria-label={describe(rows)}>
      {ticks.map((value, place) => (
        <g key={value}>
          <line
            className={value === 0 ? "base" : "grid"}
            x1={Math.round(xOf(value)) + 0.5}
            x2={Math.round(xOf(value)) + 0.5}
            y1={narrow ? 6 : 12}
            y2={foot}
          />
          <text className="t" x={xOf(value)} y={foot + 18} textAnchor="middle">
            {formatNumber(value, lang)}
            {place === ticks.length - 1 && !narrow ? words.weaponsUnit : ""}
          </text>
        </g>
      ))}
      {rows.map((row, place) => {
        const y = (narrow ? 44 : 38) + place * step;
        const numbers = row.values.map((one) => one.value);
        const least = Math.min(...numbers);
        const most = Math.max(...numbers);
        return (
          <g key={row.label}>
            <text className={row.strong ? "rl halo tb" : "rl halo"} x={narrow ? 14 : 0} y={narrow ? y - 20 : y + 5}>
              {row.label}
            </text>
            <rect className="reach" x={xOf(least)} y={y - 3} width={round(xOf(most) - xOf(least))} height="6" />
            {row.values.map((one) => (
              <RoleMarker key={one.name} role={one.role} x={xOf(one.value)} y={y} />
            ))}
            <text className="rv halo" x={xOf(least) - 14} y={y + 5.5} textAnchor="end">
              {formatNumber(least, lang)}
            </text>
            {most > least && (
              <text className="rv halo" x={xOf(most) + 14} y={y + 5.5}>
                {formatNumber(most, lang)}
              </text>
            )}
            {!narrow && (
              <text className="t2" x={width} y={y + 5} textAnchor="end">
                {row.values.length < 2
                  ? words.oneNumber
                  : most === least
                    ? words.equal
                    : words.apart(formatNumber(most - least, lang))}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function describe(rows: readonly RangeRow[]): string {
  return rows
    .map((row) => `${row.label}: ${row.values.map((one) => `${one.name} ${one.value}`).join(", ")}.`)
    .join(" ");
}
