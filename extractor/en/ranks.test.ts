import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

/** The window of each claim, with its kind where it is a period; published on Friday 14 March 2025. */
const windows = (text: string): string[] =>
  extract({ text, published: "2025-03-14", language: "en" }).claims.map(
    ({ kind, start, end }) => `${kind} ${start}..${end}`,
  );

describe("a rank among raids is no length of time", () => {
  it.each([
    "The third attack in a week on the capital saw 12 drones shot down overnight, the Ukrainian air force said.",
    "For the second time in a month 12 drones were shot down over Lviv overnight, the Ukrainian air force said.",
    "It was its fourth such attack in ten days: 12 drones were shot down overnight, the Ukrainian air force said.",
  ])("%s", (text) => {
    expect(windows(text)).toEqual(["attack 2025-03-13..2025-03-14"]);
  });

  it("a week without a rank is a period", () => {
    expect(windows("In the past week Russia launched 900 drones, President Zelensky said.")).toEqual([
      "period 2025-03-08..2025-03-14",
    ]);
  });
});
