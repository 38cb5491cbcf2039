import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

describe("one noun behind the last of several numbers", () => {
  it.each([
    [
      "Russia launched two ballistic and five cruise missiles overnight, the Ukrainian air force said.",
      ["ballistic-missile | launched 2", "cruise-missile | launched 5"],
    ],
    [
      "The raid also included three ballistic and about ten cruise missiles, the Ukrainian air force said.",
      ["ballistic-missile | launched 3", "cruise-missile | launched ~10"],
    ],
    [
      "Five ballistic, 12 cruise missiles and 40 drones were shot down, the Ukrainian air force said.",
      ["ballistic-missile | intercepted 5", "cruise-missile | intercepted 12", "drone | intercepted 40"],
    ],
    [
      "Air defence stopped three of five ballistic and 11 of 14 cruise missiles, the Ukrainian air force said.",
      ["ballistic-missile | launched 5 | intercepted 3", "cruise-missile | launched 14 | intercepted 11"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("leaves an adjective alone whose noun is another thing", () => {
    expect(read("Russia has two ballistic and three naval test ranges, the Ukrainian air force said.")).toEqual([]);
  });
});
