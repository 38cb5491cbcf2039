import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { PUBLISHED, reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

describe("English: wars elsewhere", () => {
  it.each([
    [
      "Riyadh said that seven Iranian drones were intercepted overnight.",
      ["other | IR | drone | attack | national | intercepted 7"],
    ],
    ["Pakistan said it had shot down 25 Indian drones.", ["other | IN | drone | attack | national | intercepted 25"]],
    [
      "The Houthis launched one ballistic missile into the Gulf of Aden, Central Command said.",
      ["us-official | YE | ballistic-missile | attack | Gulf of Aden | launched 1"],
    ],
    [
      "Iran fired about 180 missiles at Israel, Pentagon officials said.",
      ["us-official | IR | missile | attack | national | launched ~180"],
    ],
    [
      "Iran fired 30 missiles at Israel. The military said 28 were intercepted.",
      ["israel-idf | IR | missile | attack | national | launched 30 | intercepted 28"],
    ],
    [
      "Since the start of the war Bahrain has intercepted 90 missiles fired by Iran, its defence ministry said.",
      ["other | IR | missile | period | national | intercepted 90"],
    ],
    [
      "Iran attacked Israel, while Russia launched 88 drones at Ukraine overnight; 71 were shot down, the Air Force said.",
      ["ukrainian-air-force | RU | drone | attack | national | launched 88 | intercepted 71"],
    ],
    [
      "Ukraine's Air Force said it shot down 40 of 52 Shaheds overnight. Meanwhile Iran launched 30 ballistic missiles at Israel, the IDF said.",
      [
        "israel-idf | IR | ballistic-missile | attack | national | launched 30",
        "ukrainian-air-force | RU | shahed | attack | national | launched 52 | intercepted 40",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Saudi Arabia shot down five drones over Riyadh, the defence ministry said.",
    "Jordan's army said 13 missiles that had entered its airspace were shot down.",
    "Estonia's defence forces said they shot down two drones.",
  ])("nobody is guessed to have attacked: %s", (text) => {
    const { claims, warnings } = extract({ text, published: PUBLISHED, language: "en" });
    expect(claims).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain("no_attacker");
  });
});
