/** Columns without which no row can be read: when, what, how many, and who says so. */
export const ESSENTIAL_COLUMNS = ["time_start", "time_end", "model", "launched", "destroyed", "source"] as const;

/** Columns that are read where a copy has them; which ones depends on the year of the copy. */
const OPTIONAL_COLUMNS = [
  "status_data",
  "not_reach_goal",
  "still_attacking",
  "border_crossing",
  "cross_border_belarus",
  "back_russia",
  "is_shahed",
  "num_hit_location",
  "num_fall_fragment_location",
  "turbojet",
  "turbojet_destroyed",
  "launched_details",
  "destroyed_types",
] as const;

/**
 * Columns that are known and not filed. Places and carriers are no counts; `destroyed_details` splits a number by air
 * command, is often without numbers, and in some rows adds up to more than the number itself.
 */
const UNUSED_COLUMNS = [
  "launch_place",
  "target",
  "target_main",
  "carrier",
  "affected_region",
  "destroyed_details",
  "launch_place_details",
] as const;

export type TableColumn = (typeof ESSENTIAL_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

/** The cells of a row by column; a column that the copy lacks reads as an empty cell. */
export type Cells = Readonly<Record<TableColumn, string>>;

/** What the header of a copy holds. Names as in the table's own description. */
export interface Columns {
  /** Read into claims. */
  readonly mapped: string[];
  /** Known, and left out of the ledger. */
  readonly unused: string[];
  /** Not known to this program, in the spelling of the copy: look whether they change the meaning of others. */
  readonly unknown: string[];
  /** Columns of some year that this copy does not have. */
  readonly missing: string[];
}

const READ: readonly string[] = [...ESSENTIAL_COLUMNS, ...OPTIONAL_COLUMNS];
const UNUSED: readonly string[] = UNUSED_COLUMNS;

/** The column that a header's name stands for: `affected region`, with spaces around it, is `affected_region`. */
export function columnName(header: string): string {
  return header.trim().toLowerCase().replaceAll(" ", "_");
}

/** Sorts the names of a header into those that are read, left out, unknown and missing. */
export function columnsOf(header: readonly string[]): Columns {
  const names = header.map(columnName);
  const known = [...READ, ...UNUSED];
  return {
    mapped: names.filter((name) => READ.includes(name)),
    unused: names.filter((name) => UNUSED.includes(name)),
    unknown: header.filter((_, index) => !known.includes(names[index] ?? "")),
    missing: known.filter((name) => !names.includes(name)),
  };
}

/** The cells of a row from the header's names, as `columnName` gives them, and the row's fields. */
export function cellsOf(names: readonly string[], fields: readonly string[]): Cells {
  return Object.fromEntries(READ.map((name) => [name, fields[names.indexOf(name)] ?? ""])) as Record<
    TableColumn,
    string
  >;
}
