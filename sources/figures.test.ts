import { describe, expect, it } from "vitest";
import { FIGURE_COLUMNS, parseFigures } from "./figures.ts";

const row = (cells: Record<string, string>): string =>
  FIGURE_COLUMNS.map(
    (column) =>
      ({
        start: "2024-11-21",
        end: "2024-11-22",
        attacker: "RU",
        weapon: "drone",
        kind: "attack",
        scope: "national",
        claimant: "ukrainian-air-force",
        publisher: "A Paper",
        published: "2024-11-22",
        url: "https://example.org/a",
        ...cells,
      })[column] ?? "",
  ).join(",");
const table = (...rows: Record<string, string>[]): string => [FIGURE_COLUMNS.join(","), ...rows.map(row)].join("\n");

describe("parseFigures", () => {
  it("keeps a count that is not stated apart from a zero", () => {
    const { figures, problems } = parseFigures(table({ launched: "12", intercepted: "0" }), "t.csv");
    expect(problems).toEqual([]);
    expect(figures[0]?.counts).toEqual({
      launched: { value: 12, qualifier: "exact" },
      intercepted: { value: 0, qualifier: "exact" },
    });
  });

  it("reads qualifiers", () => {
    const { figures } = parseFigures(
      table({ launched: "90", stopped: "70", qualifiers: "launched:about;stopped:at_least" }),
      "t",
    );
    expect(figures[0]?.counts).toEqual({
      launched: { value: 90, qualifier: "about" },
      stopped: { value: 70, qualifier: "at_least" },
    });
  });

  it("leaves open what the row leaves open", () => {
    const { figures } = parseFigures(table({ start: "", published: "", launched: "3" }), "t.csv");
    expect(figures[0]).toMatchObject({ start: null, published: null, end: "2024-11-22", line: 2 });
  });

  it("reads times where the table has columns for them", () => {
    const plain = table({ launched: "3" });
    expect(parseFigures(plain, "t.csv").figures[0]).toMatchObject({ start_time: null, end_time: null });
    const [header, line] = plain.split("\n");
    const timed = parseFigures(`${header},start_time,end_time\n${line},18:00,07:30\n${line},,\n${line},7:30,`, "t.csv");
    expect(timed.figures.map(({ start_time, end_time }) => [start_time, end_time])).toEqual([
      ["18:00", "07:30"],
      [null, null],
    ]);
    expect(timed.problems).toEqual([{ name: "t.csv:4", reason: "start_time: a time such as 07:30" }]);
  });

  it.each([
    [{ launched: "3", weapon: "zeppelin" }, /weapon/],
    [{ launched: "3", end: "2024-02-30" }, /end/],
    [{ launched: "-3" }, /launched: a whole number/],
    [{ launched: "3.5" }, /launched: a whole number/],
    [{ launched: "3", qualifiers: "launched:roughly" }, /launched:roughly/],
    [{ launched: "3", qualifiers: "lost:about" }, /lost/],
    [{ launched: "3", url: "somewhere" }, /url/],
    [{}, /no count/],
  ])("refuses %j by its line and keeps the other rows", (cells, reason) => {
    const { figures, problems } = parseFigures(table({ launched: "1" }, cells, { launched: "2" }), "t.csv");
    expect(figures.map((figure) => figure.counts.launched?.value)).toEqual([1, 2]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.name).toBe("t.csv:3");
    expect(problems[0]?.reason).toMatch(reason);
  });

  it("names the columns that a header lacks", () => {
    const { problems } = parseFigures("start,end,launched\n2024-11-21,2024-11-22,3\n", "t.csv");
    expect(problems[0]?.reason).toMatch(/header lacks attacker, weapon/);
  });

  it.each(["", "a,b\n", '"open'])("gives a problem, not an exception, for %j", (text) => {
    expect(parseFigures(text, "t.csv").problems).toHaveLength(1);
  });
});
