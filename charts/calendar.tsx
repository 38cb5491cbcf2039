import { addDays, daysBetween, type IsoDate, periodOf } from "../domain/calendar.ts";
import { MINIMUM_LAUNCHED, type Rate } from "../domain/rates.ts";
import { formatDay, monthName } from "./dates.ts";
import { formatOf, formatPercent } from "./numbers.ts";

const CELL = 15;
const STEP = 17;
const LEFT = 40;
const YEAR_HEIGHT = 158;
const WIDTH = 968;
const CUTS = [0.4, 0.6, 0.75, 0.9] as const;

/** What a day's square shows: a step of the ramp, too few, launched not stated, or no figure. */
export type DayKind = "d0" | "d1" | "d2" | "d3" | "d4" | "df" | "du" | "dn";

/** The kind of one day's rate. */
export function dayKind(rate: Rate | undefined): DayKind {
  if (!rate || (rate.denominator === 0 && rate.stopped_without_launched === 0)) return "dn";
  if (rate.denominator === 0 || rate.rate === null) return "du";
  if (rate.denominator < MINIMUM_LAUNCHED) return "df";
  const share = rate.rate;
  return (["d0", "d1", "d2", "d3", "d4"] as const)[CUTS.filter((cut) => share >= cut).length] ?? "d4";
}

/** Day by day, newest year first; `rates` are day rates of one weapon and view. */
export function Calendar({ rates, mark }: { rates: readonly Rate[]; mark: string }) {
  const byDay = new Map(rates.map((rate) => [rate.period_start, rate]));
  const days = [...byDay.keys()].sort();
  const first = days.find((day) => dayKind(byDay.get(day)) !== "dn");
  const last = days.findLast((day) => dayKind(byDay.get(day)) !== "dn");
  if (!first || !last) return null;
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
    (_, n) => Number(last.slice(0, 4)) - n,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={`cal ramp-${mark}`} tabIndex={0} aria-label="Calendar, scrolls sideways">
      {years.map((year) => (
        <Year key={year} year={year} byDay={byDay} until={last} />
      ))}
      <p className="keys">
        {(
          [
            ["d0", "under 40%"],
            ["d1", "40–59%"],
            ["d2", "60–74%"],
            ["d3", "75–89%"],
            ["d4", "90% or more"],
            ["df", "fewer than 10"],
            ["du", "launched not stated"],
            ["dn", "no figure"],
          ] as const
        ).map(([kind, words]) => (
          <span key={kind}>
            <svg width="15" height="15" aria-hidden="true">
              <Day kind={kind} x={0} y={0} />
            </svg>
            {words}
          </span>
        ))}
      </p>
    </section>
  );
}

function Year({ year, byDay, until }: { year: number; byDay: ReadonlyMap<IsoDate, Rate>; until: IsoDate }) {
  const start = `${year}-01-01`;
  const end = until < `${year}-12-31` ? until : `${year}-12-31`;
  const monday = periodOf(start, "week").start;
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, n) => addDays(start, n));
  const place = (day: IsoDate) => ({
    x: LEFT + Math.floor(daysBetween(monday, day) / 7) * STEP,
    y: 24 + (daysBetween(monday, day) % 7) * STEP,
  });
  const covered = days.filter((day) => dayKind(byDay.get(day)) !== "dn").length;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${YEAR_HEIGHT}`}
      role="img"
      aria-label={`${year}: ${covered} days with a figure. The CSV by day holds every number.`}
    >
      <text className="t tb" x="0" y="12">
        {year}
      </text>
      {days
        .filter((day) => day.endsWith("-01"))
        .map((day) => (
          <text key={day} className="t" x={place(day).x} y="12">
            {monthName(day).slice(0, 3)}
          </text>
        ))}
      {["Mon", "", "Wed", "", "Fri", "", "Sun"].map(
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
          .filter((day) => dayKind(byDay.get(day)) === "dn")
          .map((day) => `M${place(day).x + 0.5} ${place(day).y + 0.5}h${CELL - 1}v${CELL - 1}h${1 - CELL}z`)
          .join("")}
      />
      {days.map((day) => {
        const rate = byDay.get(day);
        const kind = dayKind(rate);
        if (kind === "dn") return null;
        return <Day key={day} kind={kind} {...place(day)} title={`${formatDay(day)}: ${dayWords(rate)}`} />;
      })}
    </svg>
  );
}

function dayWords(rate: Rate | undefined): string {
  if (!rate || rate.denominator === 0) return `${rate?.stopped_without_launched ?? 0} stopped, launched not stated`;
  const of = formatOf(rate.numerator, rate.denominator);
  return rate.denominator < MINIMUM_LAUNCHED ? of : `${formatPercent(rate.numerator, rate.denominator)}, ${of}`;
}

function Day({ kind, x, y, title }: { kind: DayKind; x: number; y: number; title?: string }) {
  const inset = kind === "df" ? 4 : kind === "du" || kind === "dn" ? 0.5 : 0;
  return (
    <rect className={kind} x={x + inset} y={y + inset} width={CELL - inset * 2} height={CELL - inset * 2}>
      {title && <title>{title}</title>}
    </rect>
  );
}
