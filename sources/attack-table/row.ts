import { type ClockTime, daysBetween, type IsoDate } from "../../domain/calendar.ts";
import { type Counts, type Kind, ledgerMetric } from "../../domain/claim.ts";
import type { Count, Qualifier } from "../../domain/count.ts";
import type { Metric } from "../../domain/metrics.ts";
import { isWithin, type WeaponSlug } from "../../domain/weapons.ts";
import { type Dict, isBefore, type Moment, momentText, readCount, readDict, readMoment, timeOf } from "./cells.ts";
import type { Cells, TableColumn } from "./columns.ts";
import { weaponOf } from "./models.ts";

/** A cell that could not be read as it should, and where it stands. */
export interface TableProblem {
  /** Line of the file, 1 for the header. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** Part of a row's weapons that the row counts again by a narrower type. */
export interface OfWhich {
  readonly weapon: WeaponSlug;
  readonly counts: Counts;
}

/** One row of the table, read: a weapon or bundle of a post, with its counts in the ledger's words. */
export interface TableRow {
  readonly model: string;
  readonly weapon: WeaponSlug;
  readonly kind: Kind;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly startTime: ClockTime | null;
  readonly endTime: ClockTime | null;
  /** The window as a quotation writes it, with the minutes. */
  readonly window: string;
  /** Kyiv local times of the window in a form that sorts; of a date alone the day's first and last minute. */
  readonly opens: string;
  readonly closes: string;
  readonly counts: Counts;
  readonly ofWhich: readonly OfWhich[];
  /** Why the row must be looked at before it counts; empty where nothing is doubtful. */
  readonly doubts: readonly string[];
}

/** The first day whose posts give one number for drones shot down and suppressed (domain/breaks.ts). */
const MERGED_SINCE: IsoDate = "2025-07-24";

/** A window of more days than this is a period, not a raid. */
const LONGEST_RAID_DAYS = 2;

/** Where the model is unknown: the node that holds every weapon of the table but bombs. Such a row waits for review. */
const UNKNOWN_WEAPON: WeaponSlug = "mixed";

/** Reads a row; what can't be read becomes a doubt of the row and a problem, never a number. */
export function readRow(cells: Cells, line: number): { row: TableRow; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const doubt = (column: TableColumn, reason: string) =>
    void problems.push({ row: line, column, value: cells[column], reason });
  const reader = {
    count: (column: TableColumn): number | null => {
      const count = readCount(cells[column]);
      if (count === undefined) doubt(column, "is no whole number; a count is written 12 or 12.0, or left empty");
      return count ?? null;
    },
    dict: (column: TableColumn): Dict => {
      const dict = readDict(cells[column]);
      if (!dict) doubt(column, "is no dict of names and numbers, such as {'belarus': 5.0}");
      return dict ?? new Map();
    },
  };

  const [start, end] = [readMoment(cells.time_start), readMoment(cells.time_end)];
  if (!start) doubt("time_start", "is no date or time; it is written 2024-11-22 or 2024-11-22 01:30");
  if (!end) doubt("time_end", "is no date or time; it is written 2024-11-22 or 2024-11-22 17:30");
  if (start && end && isBefore(end, start)) doubt("time_end", `is before the start, ${momentText(start)}`);
  const model = cells.model.trim().replace(/\s+/g, " ");
  const known = weaponOf(model, end?.date ?? "9999-12-31");
  if (!known) doubt("model", "names no weapon known here, or weapons of which no group is known");
  const weapon = known ?? UNKNOWN_WEAPON;
  const status = cells.status_data.trim().toLowerCase();
  if (status !== "" && status !== "hidden") doubt("status_data", 'is a status unknown here; known is "hidden"');

  const merged = isWithin(weapon, "drone") && end !== undefined && end.date >= MERGED_SINCE;
  const numbers = numbersOf(reader, weapon, merged);
  const row: TableRow = {
    model,
    weapon,
    kind: start && end && daysBetween(start.date, end.date) > LONGEST_RAID_DAYS ? "period" : "attack",
    start: start?.date ?? null,
    end: end?.date ?? null,
    startTime: start ? timeOf(start) : null,
    endTime: end ? timeOf(end) : null,
    window: [start ? momentText(start) : "an unknown time", end ? momentText(end) : "an unknown time"].join(" to "),
    opens: start ? sortable(start, "00:00") : "",
    closes: end ? sortable(end, "24:00") : "",
    counts: countsOf(numbers, status === "hidden"),
    ofWhich: ofWhichOf(reader, weapon, merged, end?.date ?? null),
    doubts: problems.map(({ column, value, reason }) => `${column} "${value}" ${reason}.`),
  };
  return { row, problems };
}

function sortable(moment: Moment, timeOfDate: string): string {
  return moment.minutes === null ? `${moment.date} ${timeOfDate}` : momentText(moment);
}

interface Reader {
  readonly count: (column: TableColumn) => number | null;
  readonly dict: (column: TableColumn) => Dict;
}

type Numbers = Partial<Record<Metric, { value: number | null; qualifier: Qualifier }>>;

/** The counts of a row under the ledger's metrics; null where a cell is empty. */
function numbersOf(reader: Reader, weapon: WeaponSlug, merged: boolean): Numbers {
  const exact = (column: TableColumn) => ({ value: reader.count(column), qualifier: "exact" as const });
  const notReached = exact("not_reach_goal");
  // A merged number has no separate part: where the table writes 0 for it, the post says nothing.
  const isMerged = merged && !notReached.value;
  return {
    launched: exact("launched"),
    [isMerged ? "stopped" : "intercepted"]: exact("destroyed"),
    ...(isMerged ? {} : { [ledgerMetric("lost", weapon, false)]: notReached }),
    left: leftOf(reader),
    active: exact("still_attacking"),
    hit_locations: exact("num_hit_location"),
    debris_locations: exact("num_fall_fragment_location"),
  };
}

/** Weapons that crossed a border, whichever: at least so many where one country's number is not given. */
function leftOf({ count, dict }: Reader): { value: number | null; qualifier: Qualifier } {
  const byCountry = [...dict("border_crossing").values()].map((value) => (typeof value === "number" ? value : null));
  const named = [count("cross_border_belarus"), count("back_russia")].filter((value) => value !== null);
  const stated = [...byCountry.filter((value) => value !== null), ...named];
  return {
    value: stated.length > 0 ? stated.reduce((sum, value) => sum + value, 0) : null,
    qualifier: byCountry.includes(null) ? "at_least" : "exact",
  };
}

/**
 * In a row marked hidden the claimant withheld numbers: a 0 stands for none, any other number is a lower bound.
 * A row that names a weapon without a single number says so in `launched`.
 */
function countsOf(numbers: Numbers, hidden: boolean): Counts {
  const counts: Counts = {};
  for (const [metric, { value, qualifier }] of Object.entries(numbers) as [Metric, NonNullable<Numbers[Metric]>][]) {
    if (!hidden && value !== null) counts[metric] = { value, qualifier };
    else if (hidden && value) counts[metric] = { value, qualifier: "at_least" };
    else if (hidden && WITHHELD.includes(metric)) counts[metric] = { value: null, reason: "withheld" };
  }
  return Object.keys(counts).length > 0 ? counts : { launched: { value: null, reason: "named_only" } };
}

const WITHHELD: readonly Metric[] = ["launched", "intercepted", "stopped"];

/** Numbers of narrower types inside the row's own. They are never added to it. */
function ofWhichOf(reader: Reader, weapon: WeaponSlug, merged: boolean, end: IsoDate | null): OfWhich[] {
  const shotDown: Metric = merged ? "stopped" : "intercepted";
  const entries: [WeaponSlug | null, Counts][] = [];
  const shaheds = reader.count("is_shahed");
  // The posts say "about" or "over" so many; the column keeps the number alone.
  if (shaheds !== null) entries.push(["shahed", { launched: { value: shaheds, qualifier: "about" } }]);
  entries.push(["jet-shahed", pairOf(shotDown, reader.count("turbojet"), reader.count("turbojet_destroyed"))]);
  for (const [name, details] of reader.dict("destroyed_types")) {
    if (!(details instanceof Map) || end === null) continue;
    entries.push([weaponOf(name, end), pairOf(shotDown, details.get("launched"), details.get("destroyed"))]);
  }
  for (const [name, launched] of reader.dict("launched_details")) {
    if (end !== null) entries.push([weaponOf(name, end), pairOf(shotDown, launched, null)]);
  }
  // A type outside the row's own group (a Banderol in a drone row) may or may not be inside its number: left out.
  return entries.flatMap(([part, counts]) =>
    part && part !== weapon && isWithin(part, weapon) && Object.keys(counts).length > 0
      ? [{ weapon: part, counts }]
      : [],
  );
}

function pairOf(shotDown: Metric, launched: unknown, destroyed: unknown): Counts {
  const count = (value: unknown): Count | undefined =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 ? { value, qualifier: "exact" } : undefined;
  const [first, second] = [count(launched), count(destroyed)];
  return { ...(first ? { launched: first } : {}), ...(second ? { [shotDown]: second } : {}) };
}
