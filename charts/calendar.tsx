import type { PageLanguage } from "../contract/language.ts";
import { addDays, daysBetween, type IsoDate, periodOf } from "../domain/calendar.ts";
import { MINIMUM_LAUNCHED, type Rate } from "../domain/rates.ts";
import { formatDay, shortMonth } from "./dates.ts";
import { formatOf, formatPercent } from "./numbers.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

const CELL = 15;
const STEP = 17;
const LEFT = 40;
const YEAR_HEIGHT = 158;
const WIDTH = 968;
const CUTS = [0.4, 0.6, 0.75, 0.9] as const;

/** What a day's square shows: a step of the ramp, too few, launched not stated, or no figure. */
const DAY_KINDS = ["d0", "d1", "d2", "d3", "d4", "df", "du", "dn"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** The kind of one day's rate. */
export function dayKind(rate: Rate | undefined): DayKind {
  if (!rate || (rate.denominator === 0 && rate.stopped_without_launched === 0)) return "dn";
  if (rate.denominator === 0) return "du";
  if (rate.denominator < MINIMUM_LAUNCHED || rate.rate === null) return "df";
  const share = rate.rate;
  return (["d0", "d1", "d2", "d3", "d4"] as const)[CUTS.filter((cut) => share >= cut).length] ?? "d4";
}

/** Day by day, newest year first; `rates` are day rates of one weapon and view. */
export function Calendar({ rates, mark, lang }: { rates: readonly Rate[]; mark: string; lang: PageLanguage }) {
  const words = CHART_STRINGS[lang].calendar;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={`cal ramp-${mark}`} tabIndex={0} aria-label={words.name}>
      {yearsOf(rates).map((one) => (
        <div key={one.year} className="cal-y">
          <b aria-hidden="true">{one.year}</b>
          <svg
            viewBox={`0 0 ${WIDTH} ${YEAR_HEIGHT}`}
            role="img"
            aria-label={words.year(one.year, one.days.filter(({ kind }) => kind !== "dn").length)}
          >
            <YearDrawing year={one} lang={lang} />
          </svg>
        </div>
      ))}
      <p className="keys">
        {DAY_KINDS.map((kind) => (
          <span key={kind}>
            <svg width="15" height="15" aria-hidden="true">
              <Day kind={kind} x={0} y={0} />
            </svg>
            {words.keys[kind]}
          </span>
        ))}
      </p>
    </section>
  );
}

const KEYS_HEIGHT = 24;
/** Mean width of a character of a key, and the room around it. */
const KEY_CHARACTER = 7;
const KEY_ROOM = 44;

/** Height of the calendar in a picture. */
export function calendarHeight(rates: readonly Rate[]): number {
  return yearsOf(rates).length * YEAR_HEIGHT + KEYS_HEIGHT;
}

/** The calendar inside a picture, with its keys. */
export function CalendarDrawing({ rates, lang }: { rates: readonly Rate[]; lang: PageLanguage }) {
  const years = yearsOf(rates);
  const { keys } = CHART_STRINGS[lang].calendar;
  const places = DAY_KINDS.map((_, place) =>
    DAY_KINDS.slice(0, place).reduce((x, kind) => x + keys[kind].length * KEY_CHARACTER + KEY_ROOM, 0),
  );
  return (
    <>
      {years.map((one, place) => (
        <g key={one.year} transform={`translate(0 ${place * YEAR_HEIGHT})`}>
          <YearDrawing year={one} lang={lang} />
        </g>
      ))}
      <g transform={`translate(0 ${years.length * YEAR_HEIGHT + 4})`}>
        {DAY_KINDS.map((kind, place) => (
          <g key={kind}>
            <Day kind={kind} x={places[place] ?? 0} y={0} />
            <text className="t2" x={(places[place] ?? 0) + CELL + 6} y="12">
              {keys[kind]}
            </text>
          </g>
        ))}
      </g>
    </>
  );
}

interface CalendarYear {
  readonly year: number;
  readonly days: readonly {
    readonly day: IsoDate;
    readonly kind: DayKind;
    readonly rate: Rate | undefined;
    readonly x: number;
    readonly y: number;
  }[];
}

/** The years with a figure, newest first, each to its last day or the last day with a figure. */
function yearsOf(rates: readonly Rate[]): CalendarYear[] {
  const byDay = new Map(rates.map((rate) => [rate.period_start, rate]));
  const withFigure = [...byDay.keys()].filter((day) => dayKind(byDay.get(day)) !== "dn").sort();
  const first = withFigure[0];
  const last = withFigure.at(-1);
  if (!first || !last) return [];
  const newest = Number(last.slice(0, 4));
  return Array.from({ length: newest - Number(first.slice(0, 4)) + 1 }, (_, n) => {
    const start = `${newest - n}-01-01`;
    const end = last < `${newest - n}-12-31` ? last : `${newest - n}-12-31`;
    const monday = periodOf(start, "week").start;
    const days = Array.from({ length: daysBetween(start, end) + 1 }, (_unused, place) => {
      const day = addDays(start, place);
      const since = daysBetween(monday, day);
      const rate = byDay.get(day);
      return { day, rate, kind: dayKind(rate), x: LEFT + Math.floor(since / 7) * STEP, y: 24 + (since % 7) * STEP };
    });
    return { year: newest - n, days };
  });
}

function YearDrawing({ year: { year, days }, lang }: { year: CalendarYear; lang: PageLanguage }) {
  return (
    <>
      <text className="t tb" x="0" y="12">
        {year}
      </text>
      {days
        .filter(({ day }) => day.endsWith("-01"))
        .map(({ day, x }) => (
          <text key={day} className="t" x={x} y="12">
            {shortMonth(day, lang)}
          </text>
        ))}
      {CHART_STRINGS[lang].weekdays.map(
        (name, row) =>
          name && (
            <text key={name} className="t" x="0" y={36 + row * STEP}>
              {name}
            </text>
          ),
      )}
      <path
        className="dn"
        d={days
          .filter(({ kind }) => kind === "dn")
          .map(({ x, y }) => `M${x + 0.5} ${y + 0.5}h${CELL - 1}v${CELL - 1}h${1 - CELL}z`)
          .join("")}
      />
      {days.map(
        ({ day, kind, rate, x, y }) =>
          kind !== "dn" && (
            <Day key={day} kind={kind} x={x} y={y} title={`${formatDay(day, lang)}: ${dayWords(rate, lang)}`} />
          ),
      )}
    </>
  );
}

function dayWords(rate: Rate | undefined, lang: PageLanguage): string {
  if (!rate || rate.denominator === 0)
    return CHART_STRINGS[lang].calendar.stoppedOnly(rate?.stopped_without_launched ?? 0);
  const of = formatOf(rate.numerator, rate.denominator, lang);
  return rate.denominator < MINIMUM_LAUNCHED ? of : `${formatPercent(rate.numerator, rate.denominator, lang)}, ${of}`;
}

function Day({ kind, x, y, title }: { kind: DayKind; x: number; y: number; title?: string }) {
  const inset = kind === "df" ? 4 : kind === "du" || kind === "dn" ? 0.5 : 0;
  return (
    <rect className={kind} x={x + inset} y={y + inset} width={CELL - inset * 2} height={CELL - inset * 2}>
      {title && <title>{title}</title>}
    </rect>
  );
}
