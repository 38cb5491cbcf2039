import { describe, expect, it } from "vitest";
import { datesReader, reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);
const dates = datesReader("en");

/** Friday, 14 March 2025, and the night before it. */
const NIGHT = ["2025-03-13", "2025-03-14"];

describe("an older attack told beside that of the text", () => {
  it.each([
    "Ukraine's air force said 60 of 76 missiles were shot down. On 5 March, more than 60 of 70 missiles had been intercepted.",
    "The air force said 60 of 76 drones were downed. The largest attack before, on 23 February, involved 80 drones.",
    "Kyiv's air force reported downing 60 of 76 drones. Earlier this month, on 4 March, 90 drones were launched.",
  ])("does not date it: %s", (text) => {
    expect(dates(text)[0]).toEqual(NIGHT);
  });

  it("gives its day to no one else", () => {
    const text =
      "Russia launched 273 drones overnight, the air force said. The largest attack before, on 23 February, involved 267 drones. Ukraine sent 25 drones, Moscow said.";
    expect(dates(text)).toEqual([NIGHT, ["2025-02-23", "2025-02-23"], NIGHT]);
  });

  it("is told by a sentence of its own", () => {
    const text =
      "Russia sent 318 drones overnight, the air force said. Wednesday's attack had been larger. Then 529 drones were used, Zelenskyy said.";
    expect(dates(text)).toEqual([NIGHT, ["2025-03-12", "2025-03-12"]]);
  });

  it("has no count in a bare record", () => {
    const text = "Ukraine's air force said 550 drones were launched overnight. The previous record was 537 on March 3.";
    expect(read(text)).toEqual(["ukrainian-air-force | RU | drone | attack | national | launched 550"]);
  });

  it.each([
    "The previous record, set on March 3, stood at 537 drones and missiles.",
    "The record until then had been 537 drones and missiles, on March 3.",
  ])("is of those launched in a record: %s", (record) => {
    const text = `Of 550 drones 300 were shot down and 210 were lost, Ukraine's air force said. ${record}`;
    expect(read(text)).toEqual([
      "media | RU | mixed | attack | national | launched 537",
      "ukrainian-air-force | RU | drone | attack | national | launched 550 | intercepted 300 | lost 210",
    ]);
  });
});

describe("a raid and a period", () => {
  it.each([
    "Since the start of the night, 19 drones have been shot down, Russia's Defence Ministry said.",
    "Russia's Defence Ministry said 19 drones had been destroyed since the attack began.",
    "Nineteen drones were downed overnight in the third attack in a week, Russia's Defence Ministry said.",
    "Nineteen drones were shot down, Russia's Defence Ministry said, in the first raid on the port in 12 days.",
  ])("tells of one raid: %s", (text) => {
    expect(read(text)[0]).toContain("| attack |");
  });

  it.each([
    "Since March 12 air defences have shot down 300 drones, Russia's Defence Ministry said.",
    "In February alone, 300 drones were shot down, Russia's Defence Ministry said.",
  ])("tells of a period: %s", (text) => {
    expect(read(text)[0]).toContain("| period |");
  });

  it.each([
    "In one attack Russia launched 600 drones.",
    "In a single overnight assault, Russia used 600 drones.",
    "In one massive strike the enemy fired 600 drones.",
  ])("takes one raid out of the month before: %s", (raid) => {
    const month = "Russia launched 8,150 drones in February, Ukraine's air force said.";
    expect(read(`${month} ${raid}`)).toEqual([
      "ukrainian-air-force | RU | drone | attack | national | launched 600",
      "ukrainian-air-force | RU | drone | period | national | launched 8150",
    ]);
  });

  it("counts two days back for 48 hours", () => {
    const text = "In the past 48 hours 23 drones were shot down, Kuwait's Defence Ministry said.";
    expect(dates(`Iran fired on. ${text}`)).toEqual([["2025-03-12", "2025-03-14"]]);
  });

  it("keeps a period of several lands, and not that of one for another", () => {
    expect(
      read(
        "Since March 3 Iran has fired 900 missiles at its neighbours. The UAE's defence ministry reported intercepting 540 drones.",
      ),
    ).toEqual([
      "other | IR | drone | period | national | intercepted 540",
      "other | IR | missile | period | national | launched 900",
    ]);
    expect(
      read(
        "Since the war began the UAE's army has shot down 200 Iranian missiles, it said. Qatar's army said it intercepted ten drones on Thursday.",
      ),
    ).toEqual([
      "other | IR | drone | attack | national | intercepted 10",
      "other | IR | missile | period | national | intercepted 200",
    ]);
  });
});

describe("the day of the words and that of the deed", () => {
  it("tells a raid once, though its lead says only when it was reported", () => {
    const text =
      "Ukraine's air force said Friday it shot down 30 drones. On Wednesday night 30 of 40 drones were downed, it said.";
    expect(dates(text)).toEqual([["2025-03-12", "2025-03-13"]]);
  });

  it("keeps another number for another raid", () => {
    const text =
      "Ukraine's air force said Friday it shot down 30 drones. On Tuesday night it had downed 25 of 40 drones, it said.";
    expect(dates(text)).toEqual([
      ["2025-03-14", "2025-03-14"],
      ["2025-03-11", "2025-03-12"],
    ]);
  });

  it("counts a missile of the lead once, under its narrower name", () => {
    const text =
      "A warship downed a missile of the Houthis in the Red Sea, U.S. Central Command announced Friday. On Thursday the ship shot down three drones and one anti-ship ballistic missile, CENTCOM said.";
    expect(read(text)).toEqual([
      "us-official | YE | ballistic-missile | attack | Red Sea | intercepted 1",
      "us-official | YE | drone | attack | Red Sea | intercepted 3",
    ]);
  });

  it("leaves the night to the number before a period", () => {
    const text =
      "Russia's Defence Ministry said it shot down 94 drones overnight, having downed 788 drones and missiles since 7 March.";
    expect(read(text)).toEqual([
      "russian-mod | UA | drone | attack | national | intercepted 94",
      "russian-mod | UA | mixed | period | national | intercepted 788",
    ]);
  });
});

describe("what has not happened, and what is no count", () => {
  it.each([
    "Kyiv expects that Russia will try this spring to send 1,500 drones in one night.",
    "Moscow wants to be able to launch 2,000 drones at a time, intelligence says.",
    "Russia's stock of Kh-101s is put at 300.",
    "The missile flies at Mach 10 and was fired at Dnipro once.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("two lists of the same weapons", () => {
  it.each([
    "Russia attacked Ukraine with 502 drones and 24 missiles, and 430 drones and 21 missiles were downed.",
    "Russia fired 502 drones and 24 missiles; 430 drones and 21 missiles were shot down.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([
      "media | RU | drone | attack | national | launched 502 | intercepted 430",
      "media | RU | missile | attack | national | launched 24 | intercepted 21",
    ]);
  });

  it("gives the verb only what stands before it", () => {
    const text =
      "Kyiv came under attack from 70 missiles and 145 drones, the air force said, adding that 112 targets were downed.";
    expect(read(text).join()).not.toContain("intercepted 70");
    expect(read("The enemy used 270 missiles, and air defence destroyed about 80% of them.")).toEqual([
      "media | RU | missile | attack | national | launched 270",
    ]);
  });
});
