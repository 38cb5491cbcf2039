import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

const reads = (speaker: string, cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual(claims.map((claim) => `${speaker} | ${claim}`));
  });
};

describe("none of one kind beside a number of another", () => {
  const zircons = "zircon | attack | national | launched 3 | intercepted 0";
  reads("ukrainian-air-force | RU", [
    [
      "None of the three Zircons and only two of the five Kh-22s that Russia fired were stopped, the air force said.",
      "kh-22 | attack | national | launched 5 | intercepted 2",
      zircons,
    ],
    [
      "Not one of the three Zircons and just 3 of 4 Kalibrs were intercepted, the air force said.",
      "kalibr | attack | national | launched 4 | intercepted 3",
      zircons,
    ],
    [
      "None of the three Zircons or four Kinzhals was intercepted, the air force said.",
      "kinzhal | attack | national | launched 4 | intercepted 0",
      zircons,
    ],
    [
      "Neither of the two Kinzhals nor the three Zircons were intercepted, the air force said.",
      "kinzhal | attack | national | launched 2 | intercepted 0",
      zircons,
    ],
  ]);
});

describe("what was launched and what was stopped, each with a verb of its own", () => {
  const both = [
    "drone | attack | national | launched 50 | intercepted 40",
    "missile | attack | national | launched 30 | intercepted 20",
  ];
  reads("ukrainian-air-force | RU", [
    ["Russia fired 30 missiles and 50 drones, and 20 missiles and 40 drones were downed, the air force said.", ...both],
    [
      "Russia sent 50 drones and 30 missiles overnight, and 40 drones and 20 missiles were shot down, the air force said.",
      ...both,
    ],
    [
      "Russia attacked: 30 missiles and 50 drones were launched, and 20 missiles and 40 drones were downed, the air force said.",
      ...both,
    ],
    [
      "All 24 drones had been brought down and four missiles out of the seven that Russia fired, the air force said.",
      "drone | attack | national | launched 24 | intercepted 24",
      "missile | attack | national | launched 7 | intercepted 4",
    ],
  ]);
});

describe("one more beside a number", () => {
  const drones = "drone | attack | Sumy Oblast | intercepted 13";
  reads("ukrainian-regional | RU", [
    [
      "Over Sumy region 13 drones were shot down, along with a cruise missile, the governor said.",
      "cruise-missile | attack | Sumy Oblast | intercepted 1",
      drones,
    ],
    [
      "Over Sumy region 13 drones were shot down overnight, as well as a Kh-59 missile, the governor said.",
      drones,
      "kh-59 | attack | Sumy Oblast | intercepted 1",
    ],
    ["Over Sumy region 13 drones were shot down and a missile hit a house, the governor said.", drones],
  ]);
});

describe("how drones are said to be gone, or not", () => {
  reads("ukrainian-air-force | RU", [
    [
      "Another 14 drones had fallen on their own, the air force said, and two more had flown toward Belarus.",
      "drone | attack | national | lost 14 | left 2",
    ],
    [
      "Watch goes on, there is 1 hostile drone in the airspace, the air force said.",
      "drone | attack | national | active 1",
    ],
    [
      "There are still two enemy drones in the airspace at this time, the air force said.",
      "drone | attack | national | active 2",
    ],
    [
      "The air force said that 12 drones in the airspace around Kyiv were destroyed.",
      "drone | attack | Kyiv | intercepted 12",
    ],
  ]);
});

describe("Shaheds that were in no raid", () => {
  reads("ukrainian-air-force | RU", [
    [
      "Kyiv struck a depot where 300 Shaheds were stored. Its air force reported 40 of 60 Russian drones shot down.",
      "drone | attack | national | launched 60 | intercepted 40",
    ],
  ]);
});

describe("the capital of the country whose regions the sentence names", () => {
  reads("russian-mod | UA", [
    [
      "The Russian Defense Ministry said 86 drones were intercepted. In the Moscow Region four were downed, two of which were flying toward the capital.",
      "drone | attack | Moscow Oblast | intercepted 4",
      "drone | attack | Moscow | intercepted 2",
      "drone | attack | national | intercepted 86",
    ],
  ]);
});

describe("parts of people", () => {
  it("are no weapons", () => {
    expect(
      read(
        "A drone hit a house. Five others, two of them women, were hurt, the governor of Russia's Kursk region said.",
      ).filter((claim) => claim.includes("2")),
    ).toEqual([]);
  });
});

describe("the whole of a war", () => {
  it.each([
    "In the whole of the hostilities Iran launched about 400 ballistic missiles at Israel.",
    "In the course of the war Iran launched about 400 ballistic missiles at Israel.",
    "Throughout the conflict Iran launched about 400 ballistic missiles at Israel.",
    "In the 12-day war Iran launched about 400 ballistic missiles at Israel.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["media | IR | ballistic-missile | period | national | launched ~400"]);
  });
});
