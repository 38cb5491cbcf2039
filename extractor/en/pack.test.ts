import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { datesReader, PUBLISHED, reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);
const dates = datesReader("en");

const AF = "ukrainian-air-force | RU";
const MOD = "russian-mod | UA";

describe("parts of a number named before", () => {
  it.each([
    [
      "Ukraine's Air Force disclosed 90 drones, of which 71 were shot down, four Kalibr cruise missiles, three of them intercepted, and two Kh-59 missiles, both destroyed.",
      [
        "drone | attack | national | launched 90 | intercepted 71",
        "kalibr | attack | national | launched 4 | intercepted 3",
        "kh-59 | attack | national | launched 2 | intercepted 2",
      ],
    ],
    [
      "Russia used 90 drones and 12 missiles overnight, the Ukrainian Air Force said. It added that 71 of the former and five of the latter were intercepted.",
      [
        "drone | attack | national | launched 90 | intercepted 71",
        "missile | attack | national | launched 12 | intercepted 5",
      ],
    ],
    [
      "Of the 12 missiles and 90 drones fired by Russia, five missiles and 71 drones had been intercepted, the Ukrainian Air Force said.",
      [
        "drone | attack | national | launched 90 | intercepted 71",
        "missile | attack | national | launched 12 | intercepted 5",
      ],
    ],
    [
      "The strike involved 12 missiles — seven Kalibr and five Kh-101 — and nine of them were downed, the Ukrainian Air Force said.",
      [
        "kalibr | attack | national | launched 7",
        "kh-101 | attack | national | launched 5",
        "missile | attack | national | launched 12 | intercepted 9",
      ],
    ],
    [
      "Most of the 40 missiles were intercepted, the Ukrainian Air Force said.",
      ["missile | attack | national | launched 40"],
    ],
    [
      "Two out of five Iskander-Ms were intercepted, the Ukrainian Air Force said. None of the three Kinzhals was.",
      [
        "iskander-m | attack | national | launched 5 | intercepted 2",
        "kinzhal | attack | national | launched 3 | intercepted 0",
      ],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims.map((claim) => `${AF} | ${claim}`));
  });

  it.each([
    "Russia launched 60 drones, half of which were Shaheds, the Ukrainian Air Force said.",
    "Russia launched 60 drones, most of them Shaheds, the Ukrainian Air Force said.",
  ])("a part without a number names nothing: %s", (text) => {
    expect(read(text)).toEqual([`${AF} | drone | attack | national | launched 60`]);
  });
});

describe("one verb after another", () => {
  it("the second verb has an object of its own", () => {
    expect(read("Poland's military said it tracked 19 drones and shot down three of them.")).toEqual([
      "polish-official | RU | drone | attack | Poland | launched 19 | intercepted 3",
    ]);
  });

  it.each([
    "Russia fired 20 missiles at Ukraine overnight and an apartment building was destroyed, the Air Force said.",
    "Russia fired 20 missiles at Ukraine overnight, and five houses were destroyed, the Air Force said.",
    "Russia fired 20 missiles at Ukraine overnight and 87% were intercepted, the Air Force said.",
    "Russia fired 20 missiles at Ukraine overnight, the majority of which, in its words, were intercepted, the Air Force said.",
  ])("what was destroyed is something else: %s", (text) => {
    expect(read(text)).toEqual([`${AF} | missile | attack | national | launched 20`]);
  });

  it("other equipment stands first in the list", () => {
    expect(
      read(
        "The Ukrainian Air Force said it had downed a Russian Su-34 bomber, five Shahed drones and two Kh-59 missiles.",
      ),
    ).toEqual([
      `${AF} | kh-59 | attack | national | intercepted 2`,
      `${AF} | shahed | attack | national | intercepted 5`,
    ]);
  });

  it("hits as a noun", () => {
    expect(
      read(
        "The Air Force said it downed 50 of 62 Russian drones. There were four missile hits and nine drone hits, it said.",
      ),
    ).toEqual([
      `${AF} | drone | attack | national | launched 62 | intercepted 50 | hits 9`,
      `${AF} | missile | attack | national | hits 4`,
    ]);
  });
});

describe("places", () => {
  it.each([
    "Russia's Defence Ministry said 30 drones were shot down. The Kursk and Rostov regions had nine downed each.",
    "Russia's Defence Ministry said 30 drones were shot down, with nine intercepted over each of the Kursk and Rostov regions.",
    "Russia's Defence Ministry said 30 drones were shot down: nine each over the Kursk region and Rostov.",
  ])("so many at each: %s", (text) => {
    expect(read(text)).toEqual([
      `${MOD} | drone | attack | Kursk Oblast | intercepted 9`,
      `${MOD} | drone | attack | Rostov Oblast | intercepted 9`,
      `${MOD} | drone | attack | national | intercepted 30`,
    ]);
  });

  it("the region is the subject, and a part flew on to the capital", () => {
    expect(
      read(
        "Russia's Defence Ministry said 30 drones were shot down overnight. The Moscow Region accounted for four, one of which was heading towards Moscow.",
      ),
    ).toEqual([
      `${MOD} | drone | attack | Moscow Oblast | intercepted 4`,
      `${MOD} | drone | attack | Moscow | intercepted 1`,
      `${MOD} | drone | attack | national | intercepted 30`,
    ]);
  });

  it("weapons that strayed into a neighbour left", () => {
    expect(
      read(
        "The Ukrainian Air Force said 60 of 70 Russian drones were shot down, two flew into Belarusian airspace and one into Moldova.",
      ),
    ).toEqual([`${AF} | drone | attack | national | launched 70 | intercepted 60 | left 3`]);
  });
});

describe("who speaks and who attacks", () => {
  it.each([
    ["Ukraine downs 28 drones overnight - Air Force", `${AF} | drone | attack | national | intercepted 28`],
    [
      "The Air Force shot down 28 of 40 Russian drones, a separate statement on Telegram said.",
      `${AF} | drone | attack | national | launched 40 | intercepted 28`,
    ],
    [
      '"Yesterday evening the enemy attacked with 8 Shaheds. All were shot down," Mykolaiv governor Vitaliy Kim wrote.',
      "ukrainian-regional | RU | shahed | attack | Mykolaiv Oblast | launched 8 | intercepted 8",
    ],
    [
      "Four regions of Russia came under attack from 23 drones, all of which were downed, the Russian Ministry of Defence claimed.",
      `${MOD} | drone | attack | national | launched 23 | intercepted 23`,
    ],
    [
      "Russia launched 5,298 drones in October, according to an AFP analysis of Ukrainian air force data.",
      "media | RU | drone | period | national | launched 5298",
    ],
    [
      "Zelensky said Ukraine had fired at least 30 drones at targets deep inside Russia overnight.",
      "ukrainian-president | UA | drone | attack | national | launched ≥30",
    ],
    [
      "Romania's defence ministry said two Russian drones had entered its airspace.",
      "other | RU | drone | attack | Romania | launched 2",
    ],
  ])("%s", (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  it("windows that add up to the total are claims of their own", () => {
    const text = [
      "Moscow mayor Sergei Sobyanin said 19 drones flying toward Moscow were shot down.",
      "At first, he wrote, an attack by five drones was repelled.",
      "Later 14 more drones were destroyed.",
    ].join("\n");
    const claim = "russian-regional | UA | drone | attack | Moscow | intercepted";
    expect(read(text)).toEqual([`${claim} 14`, `${claim} 19`, `${claim} 5`]);
  });
});

describe("time", () => {
  it.each([
    ["In the winter months", "2024-12-01", "2025-02-28"],
    ["In the last 10 days", "2025-03-05", "2025-03-14"],
  ])("a period: %s", (words, start, end) => {
    expect(dates(`${words} Russia launched 900 drones at Ukraine, the Ukrainian Air Force said.`)).toEqual([
      [start, end],
    ]);
  });

  it("a dateline is no time of the attack", () => {
    expect(
      dates(
        "MOSCOW, March 14 - Five drones were destroyed over Crimea, the Russian Defense Ministry reported. The attack was stopped on March 12.",
      ),
    ).toEqual([["2025-03-12", "2025-03-12"]]);
  });

  it("Tuesday night ends on Wednesday", () => {
    expect(dates("Russia launched 90 drones on Tuesday night, the Ukrainian Air Force said.")).toEqual([
      ["2025-03-11", "2025-03-12"],
    ]);
  });

  it("the year measures the record", () => {
    const [claim] = extract({
      text: "In one of the heaviest strikes this year, Russia used 90 drones overnight, the Ukrainian Air Force said.",
      published: PUBLISHED,
    }).claims;
    expect([claim?.kind, claim?.end]).toEqual(["attack", PUBLISHED]);
  });
});

describe("numbers that are left alone", () => {
  it.each([
    ["a pace", "Russian bombers release some 140 glide bombs a day on border villages, Zelensky said."],
    ["a name", "The vessel Number 9 was struck by a drone in the Red Sea, US Central Command said."],
    [
      "a table of losses",
      "Destroyed so far: 11,824 tanks (+4), 24,310 armoured vehicles (+9), 204,611 UAVs (+1,944), Ukraine's General Staff said.",
    ],
    ["another noun", "The list names 43 Russian companies, 12 of them suppliers of engines found in downed Shaheds."],
    ["a plan", "They plan to strike the country with as many as 1,800 drones at once, the general said."],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
