import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

describe("places hit, and places where debris fell", () => {
  it.each([
    [
      "Hits by four missiles and 17 drones were recorded at 11 locations, and debris at 8, the Ukrainian air force said.",
      ["drone | hits 17", "missile | hits 4", "mixed | hit_locations 11 | debris_locations 8"],
    ],
    [
      "The Ukrainian air force confirmed direct hits by 12 drones at nine sites; wreckage fell at three.",
      ["drone | hits 12 | hit_locations 9 | debris_locations 3"],
    ],
    [
      "There were hits by 14 strike drones in seven places, with fragments falling at two more, Ukraine's air force said.",
      ["drone | hits 14 | hit_locations 7 | debris_locations 2"],
    ],
    [
      "The Ukrainian air force recorded the impact of 26 drones and eight missiles at 21 locations.",
      ["drone | hits 26", "missile | hits 8", "mixed | hit_locations 21"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("leaves places alone that nothing hit", () => {
    expect(read("Russia fired 30 drones overnight from five launch sites, the Ukrainian air force said.")).toEqual([
      "drone | launched 30",
    ]);
  });
});
