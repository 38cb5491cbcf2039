import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../en/pack.ts";
import { tokenise } from "../tokens.ts";
import { readItems } from "./items.ts";

const numbers = (text: string): (number | undefined)[] =>
  readItems(tokenise(text), ENGLISH)
    .filter((item) => item.kind === "number")
    .map((item) => item.number?.value);

describe("numbers", () => {
  it.each([
    ["114", [114]],
    ["1,205 and 26,350", [1205, 26350]],
    ["forty-seven", [47]],
    ["two hundred and six", [206]],
    ["a dozen", [12]],
    ["two dozen", [24]],
    ["one thousand three hundred", [1300]],
    ["1.3 thousand", [1300]],
    ["five six", [5, 6]],
    ["2.5", [undefined]],
    ["dozens", [undefined]],
  ])("%s", (text, values) => {
    expect(numbers(text)).toEqual(values);
  });

  it("does not read names, times and dates as counts", () => {
    const items = readItems(tokenise("At 09:00 on 21–22 November 2024 an F-16 met a Kh-101"), ENGLISH);
    expect(items.some((item) => item.kind === "number")).toBe(false);
    expect(items.find((item) => item.kind === "clock")?.minutes).toBe(540);
    expect(items.find((item) => item.kind === "date")?.date).toEqual({ year: 2024, month: 11, days: [21, 22] });
  });

  it("reads back every whole number up to a million, plain or with commas", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (value) => {
        expect(numbers(`${value} drones`)).toEqual([value]);
        expect(numbers(`${value.toLocaleString("en-US")} drones`)).toEqual([value]);
      }),
    );
  });
});
