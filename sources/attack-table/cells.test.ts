import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dict, isBefore, momentText, readCount, readDict, readMoment } from "./cells.ts";

describe("readCount", () => {
  it("tells an empty cell from a zero and from what is no count", () => {
    expect(readCount("")).toBeNull();
    expect(readCount("  ")).toBeNull();
    expect(readCount("0.0")).toBe(0);
    expect(readCount(" 600.0 ")).toBe(600);
    expect(readCount("17")).toBe(17);
    for (const cell of ["-3", "2.5", "abc", "1e3", "NaN", "1,000"]) expect(readCount(cell)).toBeUndefined();
  });

  it("reads every whole number in both spellings", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (n) => {
        expect(readCount(`${n}`)).toBe(n);
        expect(readCount(`${n}.0`)).toBe(n);
      }),
    );
  });
});

describe("readMoment", () => {
  it("reads dates with and without a time, with one digit of an hour, and with spaces around", () => {
    expect(readMoment("2030-05-16")).toEqual({ date: "2030-05-16", minutes: null });
    expect(readMoment("2030-05-16 3:30")).toEqual({ date: "2030-05-16", minutes: 210 });
    expect(readMoment("2030-05-16 23:59 ")).toEqual({ date: "2030-05-16", minutes: 1439 });
    for (const cell of ["", "2030-02-30", "16.05.2030", "2030-05-16 24:10", "2030-05-16 7:60"]) {
      expect(readMoment(cell)).toBeUndefined();
    }
  });

  it("orders times by the clock, not by their letters", () => {
    const [early, late] = [readMoment("2030-05-16 3:30"), readMoment("2030-05-16 07:00")];
    if (!early || !late) throw new Error("both are times");
    expect(isBefore(late, early)).toBe(false);
    expect(isBefore(early, late)).toBe(true);
    expect(momentText(early)).toBe("2030-05-16 03:30");
  });

  it("does not call a date alone earlier than a time of that day", () => {
    const [day, hour] = [readMoment("2030-05-16"), readMoment("2030-05-16 07:00")];
    if (!day || !hour) throw new Error("both are times");
    expect(isBefore(day, hour)).toBe(false);
  });
});

describe("readDict", () => {
  it("reads numbers, NaN and nested dicts", () => {
    expect(readDict("{'south': 61, 'east': NaN}")).toEqual(
      new Map([
        ["south", 61],
        ["east", null],
      ]),
    );
    expect(readDict("{'A/B': {'launched': 3, 'destroyed': 2.0}}")).toEqual(
      new Map([
        [
          "A/B",
          new Map([
            ["launched", 3],
            ["destroyed", 2],
          ]),
        ],
      ]),
    );
    expect(readDict("{        'A': 1,        }")).toEqual(new Map([["A", 1]]));
    expect(readDict("")).toEqual(new Map());
    expect(readDict("{}")).toEqual(new Map());
  });

  it("refuses what is no such dict, and evaluates nothing", () => {
    const cells = [
      "[1, 2]",
      "{'a': }",
      "{'a' 1}",
      "{'a': 1",
      "{'a': 1}}",
      "{'a': __import__('os')}",
      "{a: 1}",
      "{'a': 'b'}",
    ];
    for (const cell of cells) expect(readDict(cell)).toBeUndefined();
    expect(readDict("{'a': ".repeat(10_000))).toBeUndefined();
  });

  it("gives back what a dict was written from", () => {
    const literal = (dict: Dict): string =>
      `{${[...dict].map(([key, value]) => `'${key.replace(/[\\']/g, "\\$&")}': ${value === null ? "NaN" : typeof value === "number" ? value : literal(value)}`).join(", ")}}`;
    const flat = fc.array(fc.tuple(fc.string(), fc.option(fc.nat()))).map((entries): Dict => new Map(entries));
    const nested = fc
      .array(fc.tuple(fc.string(), fc.oneof(flat, fc.nat())))
      .map((entries): Dict => new Map<string, number | Dict>(entries));
    fc.assert(
      fc.property(fc.oneof(flat, nested), (dict) => {
        expect(readDict(literal(dict))).toEqual(dict);
      }),
    );
  });
});
