import { describe, expect, it } from "vitest";
import { reportSchema } from "../domain/report.ts";
import { NotAnAttackTable, parseAttackTable } from "./attack-table.ts";

const COLUMNS_2023 = "time_start,time_end,model,launch_place,target,carrier,launched,destroyed,source";
const COLUMNS_2025 =
  "time_start,time_end,model,launch_place,target,carrier,launched,destroyed,not_reach_goal,cross_border_belarus," +
  "back_russia,still_attacking,affected region,destroyed_details,launched_details,launch_place_details,source";
const COLUMNS_2026 =
  "time_start,time_end,model,launch_place,target,target_main,launched,destroyed,not_reach_goal,still_attacking," +
  "border_crossing,is_shahed,num_hit_location,num_fall_fragment_location,carrier,turbojet,turbojet_destroyed," +
  "affected region,destroyed_details,launched_details,launch_place_details,source";
const COLUMNS_V211 =
  "time_start,time_end,model,launch_place,target,target_main,status_data,launched,destroyed,not_reach_goal," +
  "still_attacking,num_hit_location,num_fall_fragment_location,is_shahed,border_crossing,carrier,affected region," +
  "destroyed_types,destroyed_details,launched_details,launch_place_details,source";

type Row = Readonly<Record<string, string>>;

/** A table of this header with our own rows; a column that a row does not name is empty. */
function table(header: string, ...rows: Row[]): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [
    header,
    ...rows.map((row) =>
      header
        .split(",")
        .map((name) => quoted(row[name] ?? ""))
        .join(","),
    ),
  ].join("\r\n");
}

const DRONES: Row = {
  time_start: "2024-12-01 19:00",
  time_end: "2024-12-02 08:00",
  model: "Shahed-136/131",
  target: "Ukraine",
  launched: "50.0",
  destroyed: "30.0",
  source: "kpszsu/posts/pfbidA1",
};

const countsOf = (text: string) => parseAttackTable(text).reports[0]?.claims[0]?.counts;
const exact = (value: number) => expect.objectContaining({ value, qualifier: "exact" });

describe("header layouts", () => {
  it("reads nine columns of 2023", () => {
    const text = table(COLUMNS_2023, DRONES);
    expect(countsOf(text)).toEqual({ launched: exact(50), intercepted: exact(30) });
    expect(parseAttackTable(text).columns).toMatchObject({
      unknown: [],
      unused: ["launch_place", "target", "carrier"],
    });
  });

  it("reads seventeen columns of 2025", () => {
    const text = table(COLUMNS_2025, {
      ...DRONES,
      not_reach_goal: "12.0",
      cross_border_belarus: "2.0",
      back_russia: "1.0",
      still_attacking: "4.0",
      "affected region": "['Some oblast', 'Another oblast']",
      destroyed_details: "{'south': 25, 'east': NaN}",
    });
    expect(countsOf(text)).toEqual({
      launched: exact(50),
      intercepted: exact(30),
      lost: exact(12),
      left: exact(3),
      active: exact(4),
    });
    expect(parseAttackTable(text)).toMatchObject({ problems: [], rows: 1, skipped: 0 });
  });

  it("reads twenty-two columns of 2026", () => {
    const text = table(COLUMNS_2026, {
      ...DRONES,
      time_start: "2026-03-01 19:00",
      time_end: "2026-03-02 08:00",
      not_reach_goal: "0.0",
      border_crossing: "{'belarus': 2.0}",
      is_shahed: "30.0",
      num_hit_location: "6.0",
    });
    const claims = parseAttackTable(text).reports[0]?.claims;
    expect(claims?.map(({ weapon }) => weapon)).toEqual(["drone", "shahed"]);
    expect(claims?.[0]?.counts).toEqual({
      launched: exact(50),
      stopped: exact(30),
      left: exact(2),
      hit_locations: exact(6),
    });
  });

  it("reads the columns of September 2026 in their order", () => {
    const text = table(
      COLUMNS_V211,
      { ...DRONES, time_start: "2026-09-01", time_end: "2026-09-02", destroyed_types: "{'Turbojet': {'launched': 9}}" },
      {
        ...DRONES,
        time_start: "2026-09-01",
        time_end: "2026-09-02",
        model: "Iskander-M",
        status_data: "hidden",
        launched: "0.0",
        destroyed: "0.0",
      },
    );
    const claims = parseAttackTable(text).reports[0]?.claims;
    expect(claims?.map(({ weapon, counts }) => [weapon, counts.launched?.value])).toEqual([
      ["iskander-m", null],
      ["drone", 50],
      ["jet-shahed", 9],
    ]);
    expect(claims?.[0]?.counts.launched).toMatchObject({ value: null, reason: "withheld" });
  });

  it("maps columns by name, whatever their order, case and spaces, and reports unknown and missing ones", () => {
    const text = table("source,Destroyed,launched ,model,time_end,time_start,affected_region,wind", {
      ...DRONES,
      Destroyed: "30.0",
      "launched ": "50.0",
      wind: "north",
    });
    const { columns } = parseAttackTable(text);
    expect(columns.unknown).toEqual(["wind"]);
    expect(columns.unused).toEqual(["affected_region"]);
    expect(columns.missing).toContain("not_reach_goal");
    expect(countsOf(text)).toEqual({ launched: exact(50), intercepted: exact(30) });
  });

  it("refuses what is no attack table and says what is missing", () => {
    const lacking = table("time_start,time_end,model,launched,destroyed", DRONES);
    expect(() => parseAttackTable(lacking)).toThrow(/lacks source\b/);
    expect(() => parseAttackTable(COLUMNS_2023)).toThrow(NotAnAttackTable);
    expect(() => parseAttackTable("")).toThrow(NotAnAttackTable);
    expect(() => parseAttackTable(`${COLUMNS_2023}\n"never closed`)).toThrow(/not valid CSV/);
  });
});

describe("reports", () => {
  it("are posts, with address, issuer and the table's licence", () => {
    const text = table(
      COLUMNS_2023,
      DRONES,
      { ...DRONES, model: "Kalibr" },
      { ...DRONES, source: "PvKPivden/posts/pfbidA2" },
    );
    const { reports } = parseAttackTable(text);
    expect(reports).toHaveLength(2);
    expect(reportSchema.parse(reports[0]?.report)).toMatchObject({
      url: "https://www.facebook.com/kpszsu/posts/pfbidA1",
      origin: "imported",
      license: "CC BY-NC-SA 4.0",
      published: null,
    });
    expect(reports[1]?.claims[0]).toMatchObject({ scope: "Air Command South", claimant: "ukrainian-air-force" });
  });

  it("have an id made of the post and a hash made of its rows", () => {
    const [before] = parseAttackTable(table(COLUMNS_2023, DRONES)).reports;
    const [after] = parseAttackTable(table(COLUMNS_2025, { ...DRONES, destroyed: "31.0" })).reports;
    const [same] = parseAttackTable(table(COLUMNS_2025, DRONES)).reports;
    expect(after?.report.id).toBe(before?.report.id);
    expect(after?.report.content_hash).not.toBe(before?.report.content_hash);
    expect(same?.report).toEqual(before?.report);
  });

  it("keep rows of an unknown issuer for review", () => {
    const { reports, problems } = parseAttackTable(table(COLUMNS_2023, { ...DRONES, source: "someone/posts/pfbidA3" }));
    expect(reports[0]?.claims[0]).toMatchObject({ review: "in_review", claimant: "other" });
    expect(problems[0]).toMatchObject({ row: 2, column: "source", value: "someone/posts/pfbidA3" });
  });
});

describe("rows at fault", () => {
  it("are named by line; the others are read", () => {
    const broken = "2024-12-01,2024-12-02,Kalibr,,,1.0";
    const text = `${table(COLUMNS_2023, { ...DRONES, source: "" }, DRONES)}\r\n${broken}`;
    const { reports, problems, rows, skipped } = parseAttackTable(text);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, "source"],
      [4, ""],
    ]);
    expect({ rows, skipped, reports: reports.length }).toEqual({ rows: 3, skipped: 2, reports: 1 });
  });

  it("keep a model that nobody knows", () => {
    const { reports, problems } = parseAttackTable(table(COLUMNS_2023, { ...DRONES, model: "Hypothetical-9" }));
    expect(problems).toHaveLength(1);
    expect(reports[0]?.claims[0]).toMatchObject({
      weapon: "mixed",
      review: "in_review",
      counts: { launched: exact(50) },
    });
  });
});
