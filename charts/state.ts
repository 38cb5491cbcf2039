import type { DashboardState } from "../contract/queries.ts";
import { WORDING_BREAKS, type WordingBreak } from "../domain/breaks.ts";
import { daysBetween, type IsoDate, lengthOf, type Period, periodOf, periodsBetween } from "../domain/calendar.ts";
import { type Role, roleOf } from "../domain/claimants.ts";
import { type Measure, MINIMUM_LAUNCHED, type Rate, type View } from "../domain/rates.ts";
import { isWithin, type WeaponMark, type WeaponSlug, weapon } from "../domain/weapons.ts";
import { formatDays, formatPeriod } from "./dates.ts";
import { viewLabel } from "./labels.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

/** Beyond this many lines a chart can't be read; all of them are in the table and the small multiples. */
export const MOST_LINES = 6;

/** What of the address decides a chart. */
export type ChartFilter = Pick<
  DashboardState,
  "attacker" | "measure" | "step" | "weapon" | "claimant" | "focus" | "from" | "to" | "lang"
>;

export interface Column extends Period {
  /** "Nov 2024". */
  readonly label: string;
  /** The period is not over, or the filter cuts it. */
  readonly partial: boolean;
  /** The days that the figures can cover: "1–26 Nov 2024" for a partial period. */
  readonly span: string;
}

export interface Point {
  readonly rate: Rate | null;
  /** 0 to 1; null in a gap: no figure, or fewer than ten launched. */
  readonly share: number | null;
  /** 95 % Wilson interval. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Series {
  readonly key: string;
  readonly weapon: WeaponSlug;
  readonly claimant: View;
  readonly label: string;
  readonly narrowLabel: string;
  readonly mark: WeaponMark;
  /** Set where claimants are compared: it decides the marker. */
  readonly role: Role | null;
  readonly focused: boolean;
  /** One for each column. */
  readonly points: readonly Point[];
  /** Runs of columns joined by a solid line; a gap or a change of wording ends a run. */
  readonly segments: readonly (readonly number[])[];
  /** Neighbouring columns with a change of wording between them, joined by dots. */
  readonly joins: readonly (readonly [number, number])[];
  /** The last column with a share, or null. */
  readonly last: number | null;
}

/** Weapons launched in a period by what the claimant says became of them; they add up to `launched`. */
export interface Outcomes {
  readonly launched: number;
  readonly down: number;
  readonly both: number;
  readonly ew: number;
  readonly left: number;
  readonly open: number;
}

export interface ChartBreak extends WordingBreak {
  /** The first column after the change. */
  readonly index: number;
  /** True where shares before and after can't be compared. */
  readonly parts: boolean;
}

/** Everything that a chart, its table, its sentence and its alternative text say. No pixels. */
export interface ChartState {
  readonly filter: ChartFilter;
  readonly columns: readonly Column[];
  readonly series: readonly Series[];
  readonly focus: Series | null;
  /** Every series of the filter; `series` is what the chart draws of them. */
  readonly all: readonly Series[];
  readonly breaks: readonly ChartBreak[];
  readonly outcomes: readonly Outcomes[];
  /** For the focused series: share with weapons lost to EW (above) and without (below), where stated apart. */
  readonly wedge: readonly ({ readonly upper: number; readonly lower: number } | null)[];
  /** Focused rows that count weapons stopped without saying how many were launched. */
  readonly withoutLaunched: number;
}

/** The chart state of the rates of one filter. `lastDay` is the last day with a report, to spell out an open period. */
export function chartState(rates: readonly Rate[], filter: ChartFilter, lastDay: IsoDate | null): ChartState {
  const rows = new Map(
    rates.map((rate) => [keyOf(rate.weapon, rate.claimant, periodOf(rate.period_start, filter.step).start), rate]),
  );
  const columns = columnsOf(rates, filter, lastDay);
  const breaks = breaksOf(columns, filter);
  const focusWeapon = focusOf(rates, filter);
  const compared = filter.claimant.length > 1;
  const pairs: (readonly [WeaponSlug, View])[] = compared
    ? filter.claimant.map((view) => [focusWeapon, view] as const)
    : filter.weapon.map((slug) => [slug, filter.claimant[0] ?? "preferred"] as const);
  const all = pairs.map(([slug, view], place) => {
    const points = columns.map((column) => pointOf(rows.get(keyOf(slug, view, column.start))));
    const focused = compared ? place === 0 : slug === focusWeapon;
    return seriesOf({ slug, view, points, focused, compared, filter, breaks });
  });
  const focus = all.find((series) => series.focused) ?? null;
  const counted = compared ? all.slice(0, 1) : topMost(all);
  const drawn =
    all.length <= MOST_LINES
      ? all
      : [...all.filter((s) => s.focused), ...all.filter((s) => !s.focused)].slice(0, MOST_LINES);
  return {
    filter,
    columns,
    series: all.filter((series) => drawn.includes(series)),
    focus,
    all,
    breaks,
    outcomes: columns.map((_, index) => outcomesOf(counted, index)),
    wedge: columns.map((_, index) => wedgeOf(focus?.points[index], filter.measure)),
    withoutLaunched: focus ? sum(focus.points.map((point) => point.rate?.stopped_without_launched ?? 0)) : 0,
  };
}

/** True where no wording break parts two columns for the measure of the chart. */
export function comparable(state: Pick<ChartState, "breaks">, earlier: number, later: number): boolean {
  return !state.breaks.some((b) => b.parts && earlier < b.index && b.index <= later);
}

/** The last column that has a figure for the series, however small; null where there is none. */
export function lastFigure(series: Series): number | null {
  for (let index = series.points.length - 1; index >= 0; index--) {
    if ((series.points[index]?.rate?.denominator ?? 0) > 0) return index;
  }
  return null;
}

const keyOf = (slug: string, view: string, start: IsoDate): string => `${slug}|${view}|${start}`;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function columnsOf(rates: readonly Rate[], filter: ChartFilter, lastDay: IsoDate | null): Column[] {
  const withFigures = rates.filter(
    (rate) => rate.attacks > 0 || rate.denominator > 0 || rate.stopped_without_launched > 0,
  );
  const first = filter.from ?? smallest(withFigures.map((rate) => rate.period_start));
  const last = filter.to ?? largest(withFigures.map((rate) => rate.period_start));
  if (first === null || last === null || withFigures.length === 0) return [];
  const partial = new Set(
    rates.filter((rate) => rate.partial).map((rate) => periodOf(rate.period_start, filter.step).start),
  );
  return periodsBetween(first, last, filter.step).map((period) => {
    const isPartial = partial.has(period.start);
    const start = isPartial && filter.from !== null && filter.from > period.start ? filter.from : period.start;
    const ends = [period.end, filter.to, isPartial ? lastDay : null].filter((day) => day !== null && day >= start);
    return {
      ...period,
      label: formatPeriod(period, filter.step, filter.lang),
      partial: isPartial,
      span: formatDays(start, smallest(ends as IsoDate[]) ?? period.end, filter.lang),
    };
  });
}

const smallest = (dates: readonly IsoDate[]): IsoDate | null =>
  dates.reduce<IsoDate | null>((a, b) => (a === null || b < a ? b : a), null);
const largest = (dates: readonly IsoDate[]): IsoDate | null =>
  dates.reduce<IsoDate | null>((a, b) => (a === null || b > a ? b : a), null);

function breaksOf(columns: readonly Column[], filter: ChartFilter): ChartBreak[] {
  const [first] = columns;
  const last = columns.at(-1);
  if (!first || !last) return [];
  return WORDING_BREAKS.filter((b) => b.attacker === filter.attacker && b.date > first.start && b.date <= last.end).map(
    (b) => {
      const holder = columns.findIndex((column) => b.date >= column.start && b.date <= column.end);
      const column = columns[holder] ?? last;
      // A period with a change inside it belongs to the side on which most of its days lie.
      const late = daysBetween(column.start, b.date) * 2 >= lengthOf(column);
      return {
        ...b,
        ...CHART_STRINGS[filter.lang].breakWords(b.date),
        index: holder + (late ? 1 : 0),
        parts: b.breaks.includes(filter.measure),
      };
    },
  );
}

/** The weapon that the headline is about: the one asked for, else the first of the filter that has a share. */
export function focusOf(rates: readonly Rate[], filter: ChartFilter): WeaponSlug {
  if (filter.focus && filter.weapon.includes(filter.focus)) return filter.focus;
  const drawn = (slug: WeaponSlug) => rates.some((r) => r.weapon === slug && r.denominator >= MINIMUM_LAUNCHED);
  return filter.weapon.find(drawn) ?? filter.weapon[0] ?? "drone";
}

function pointOf(rate: Rate | undefined): Point {
  if (!rate || rate.rate === null || rate.denominator < MINIMUM_LAUNCHED) {
    return { rate: rate ?? null, share: null, low: null, high: null };
  }
  return { rate, share: rate.rate, low: rate.ci_low, high: rate.ci_high };
}

interface SeriesParts {
  readonly slug: WeaponSlug;
  readonly view: View;
  readonly points: readonly Point[];
  readonly focused: boolean;
  readonly compared: boolean;
  readonly filter: ChartFilter;
  readonly breaks: readonly ChartBreak[];
}

function seriesOf({ slug, view, points, focused, compared, filter, breaks }: SeriesParts): Series {
  const { lang, attacker } = filter;
  const { wideLabel, narrowLabel, shortView } = CHART_STRINGS[lang];
  const { segments, joins } = runsOf(points, breaks);
  return {
    key: `${slug}-${view}`,
    weapon: slug,
    claimant: view,
    label: compared ? viewLabel(view, lang) : wideLabel(slug),
    narrowLabel: compared ? shortView(view) : narrowLabel(slug),
    mark: weapon(slug).mark,
    role: compared && view !== "preferred" ? roleOf(view, attacker) : null,
    focused,
    points,
    segments,
    joins,
    last: segments.at(-1)?.at(-1) ?? null,
  };
}

function runsOf(
  points: readonly Point[],
  breaks: readonly ChartBreak[],
): { segments: number[][]; joins: [number, number][] } {
  const segments: number[][] = [];
  const joins: [number, number][] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length > 0) segments.push(run);
    run = [];
  };
  points.forEach((point, index) => {
    const previous = run.at(-1);
    const broken = breaks.some((b) => b.parts && b.index === index);
    if (broken && previous !== undefined && point.share !== null) joins.push([previous, index]);
    if (broken || point.share === null) close();
    if (point.share !== null) run.push(index);
  });
  close();
  return { segments, joins };
}

/** A weapon below another one of the filter is inside its number already. */
function topMost(series: readonly Series[]): readonly Series[] {
  return series.filter((one) => !series.some((other) => other !== one && isWithin(one.weapon, other.weapon)));
}

/** Sums over the weapons of a column. */
function outcomesOf(series: readonly Series[], index: number): Outcomes {
  const sums = { launched: 0, down: 0, both: 0, ew: 0, left: 0 };
  for (const { points } of series) {
    const rate = points[index]?.rate;
    if (!rate) continue;
    sums.launched += rate.launched;
    sums.down += rate.intercepted ?? 0;
    sums.both += rate.stopped ?? 0;
    sums.ew += rate.lost ?? 0;
    sums.left += rate.left ?? 0;
  }
  return { ...sums, open: Math.max(0, sums.launched - sums.down - sums.both - sums.ew - sums.left) };
}

function wedgeOf(point: Point | undefined, measure: Measure): { upper: number; lower: number } | null {
  const rate = point?.rate;
  if (measure === "resolved" || !rate || point.share === null || rate.stopped || !rate.lost) return null;
  const down = rate.intercepted ?? 0;
  return { upper: (down + rate.lost) / rate.launched, lower: down / rate.launched };
}
