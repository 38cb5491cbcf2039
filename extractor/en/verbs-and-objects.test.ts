import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

const reads = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual(claims);
  });
};

describe("what a verb is of", () => {
  reads([
    [
      "One of Russia's longest drone attacks was beaten off by Ukraine's air force, which shot down all 61 drones, it said.",
      "drone | launched 61 | intercepted 61",
    ],
    ["Russia's defence ministry claimed that a Kinzhal missile had destroyed a Patriot launcher in Kyiv."],
    [
      "40 missiles were fired, of which 31 were shot down, along with 12 of 15 drones, the Ukrainian air force said.",
      "drone | launched 15 | intercepted 12",
      "missile | launched 40 | intercepted 31",
    ],
    [
      "502 drones of several types, including 300 Shaheds, and 13 missiles targeted Ukraine, its air force said.",
      "drone | launched 502",
      "missile | launched 13",
      "shahed | launched 300",
    ],
  ]);
});

describe("the place that weapons targeted", () => {
  reads([
    [
      "Ten Shahed drones that targeted Odesa region were destroyed, the Ukrainian air force said.",
      "shahed | Odesa Oblast | intercepted 10",
    ],
    [
      "Six missiles which attacked Kharkiv were shot down, the Ukrainian air force said.",
      "missile | Kharkiv | intercepted 6",
    ],
  ]);
});

describe("weapons that went away", () => {
  reads([
    [
      "One drone was lost to jamming and two had left Ukrainian airspace, the Ukrainian air force said.",
      "drone | lost 1 | left 2",
    ],
    [
      "Of the 30 drones, 26 were shot down and four left the airspace of Ukraine, its air force said.",
      "drone | launched 30 | intercepted 26 | left 4",
    ],
  ]);
});
