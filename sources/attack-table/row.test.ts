import { describe, expect, it } from "vitest";
import type { TableColumn } from "./columns.ts";
import { cellsOf } from "./columns.ts";
import { readRow } from "./row.ts";

const BASE = {
  time_start: "2026-03-01 19:00",
  time_end: "2026-03-02 08:00",
  model: "Shahed-136/131",
  launched: "50.0",
  destroyed: "40.0",
  source: "kpszsu/posts/pfbidA1",
};

/** A row of these cells, in a table that has no other column. */
function read(cells: Partial<Record<TableColumn, string>>) {
  const all = { ...BASE, ...cells };
  return readRow(cellsOf(Object.keys(all), Object.values(all)), 7);
}

const exact = (value: number) => ({ value, qualifier: "exact" });

describe("counts of a row", () => {
  it("files the merged number of a drone post as stopped, and its zero of lost drones as nothing", () => {
    expect(read({ not_reach_goal: "0.0" }).row.counts).toEqual({ launched: exact(50), stopped: exact(40) });
    expect(read({}).row.counts).toEqual({ launched: exact(50), stopped: exact(40) });
  });

  it("keeps the numbers of a later drone post apart where it states them apart", () => {
    expect(read({ not_reach_goal: "6.0" }).row.counts).toEqual({
      launched: exact(50),
      intercepted: exact(40),
      lost: exact(6),
    });
  });

  it("changes at the day of the merged wording, by the end of the raid", () => {
    expect(read({ time_start: "2025-07-22 19:00", time_end: "2025-07-23 08:00" }).row.counts.intercepted).toEqual(
      exact(40),
    );
    expect(read({ time_start: "2025-07-23 19:00", time_end: "2025-07-24 08:00" }).row.counts.stopped).toEqual(
      exact(40),
    );
  });

  it("never merges missiles or reconnaissance drones, and files a missile that did not reach its target apart", () => {
    expect(
      read({ model: "X-47 Kinzhal", launched: "3.0", destroyed: "0.0", not_reach_goal: "3.0" }).row.counts,
    ).toEqual({
      launched: exact(3),
      intercepted: exact(0),
      did_not_reach: exact(3),
    });
    expect(read({ model: "Supercam" }).row.counts).toEqual({ launched: exact(50), intercepted: exact(40) });
  });

  it("leaves out what is empty, and says where a weapon has no number at all", () => {
    expect(read({ destroyed: "" }).row.counts).toEqual({ launched: exact(50) });
    expect(read({ launched: "", destroyed: "" }).row.counts).toEqual({
      launched: { value: null, reason: "named_only" },
    });
  });

  it("reads a hidden row's zero as withheld and its other numbers as lower bounds", () => {
    const hidden = { model: "Kalibr", status_data: "hidden" };
    expect(read({ ...hidden, launched: "0.0", destroyed: "0.0" }).row.counts).toEqual({
      launched: { value: null, reason: "withheld" },
      intercepted: { value: null, reason: "withheld" },
    });
    expect(read({ ...hidden, launched: "4.0", destroyed: "0.0" }).row.counts).toEqual({
      launched: { value: 4, qualifier: "at_least" },
      intercepted: { value: null, reason: "withheld" },
    });
  });

  it("adds up border crossings of both layouts", () => {
    expect(read({ border_crossing: "{'belarus': 1.0, 'russia': 3}" }).row.counts.left).toEqual(exact(4));
    expect(read({ cross_border_belarus: "5.0", back_russia: "" }).row.counts.left).toEqual(exact(5));
    expect(read({ border_crossing: "{'belarus': 2.0, 'russia': NaN}" }).row.counts.left).toEqual({
      value: 2,
      qualifier: "at_least",
    });
    expect(read({ border_crossing: "{}" }).row.counts.left).toBeUndefined();
  });

  it("reads airborne drones and places", () => {
    const { counts } = read({ still_attacking: "4.0", num_hit_location: "9.0", num_fall_fragment_location: "0.0" }).row;
    expect(counts).toMatchObject({ active: exact(4), hit_locations: exact(9), debris_locations: exact(0) });
  });
});

describe("numbers inside a row's own", () => {
  it("are claims of narrower weapons", () => {
    expect(read({ is_shahed: "30.0", turbojet: "8.0", turbojet_destroyed: "7.0" }).row.ofWhich).toEqual([
      { weapon: "shahed", counts: { launched: { value: 30, qualifier: "about" } } },
      { weapon: "jet-shahed", counts: { launched: exact(8), stopped: exact(7) } },
    ]);
    expect(read({ destroyed_types: "{'Turbojet': {'launched': 5}}" }).row.ofWhich).toEqual([
      { weapon: "jet-shahed", counts: { launched: exact(5) } },
    ]);
    const bundle = { model: "X-101/X-555 and Kalibr", launched_details: "{'X-101/X-555': 31, 'Kalibr': NaN}" };
    expect(read(bundle).row.ofWhich).toEqual([{ weapon: "kh-101", counts: { launched: exact(31) } }]);
  });

  it("leave out a weapon that does not belong under the row's", () => {
    expect(read({ destroyed_types: "{'Banderol': {'launched': 3, 'destroyed': 3}}" }).row.ofWhich).toEqual([]);
  });
});

describe("a row at fault", () => {
  it("names line, column and value, and waits with its readable numbers", () => {
    const { row, problems } = read({ launched: "many" });
    expect(problems).toEqual([
      { row: 7, column: "launched", value: "many", reason: expect.stringContaining("whole number") },
    ]);
    expect(row.doubts).toHaveLength(1);
    expect(row.counts).toEqual({ stopped: exact(40) });
  });

  it("files an unknown model under the widest node", () => {
    const { row, problems } = read({ model: "Hypothetical-9" });
    expect(row).toMatchObject({ weapon: "mixed", model: "Hypothetical-9" });
    expect(row.doubts.join()).toContain("Hypothetical-9");
    expect(problems[0]).toMatchObject({ column: "model" });
  });

  it("keeps a window that ends before it starts, and one without a date", () => {
    const reversed = read({ time_start: "2026-03-02 19:00" });
    expect(reversed.row).toMatchObject({ start: "2026-03-02", end: "2026-03-02" });
    expect(reversed.problems[0]).toMatchObject({ column: "time_end" });
    expect(read({ time_end: "2026-02-30" }).row).toMatchObject({
      end: null,
      doubts: [expect.stringContaining("2026-02-30")],
    });
  });

  it("does not pass over a status it does not know", () => {
    expect(read({ status_data: "estimated" }).problems[0]).toMatchObject({ column: "status_data", value: "estimated" });
  });
});

it("calls a window of more than two days a period", () => {
  expect(read({ time_start: "2026-02-26" }).row.kind).toBe("period");
  expect(read({ time_start: "2026-02-28" }).row.kind).toBe("attack");
});
