import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

const AF = "ukrainian-air-force | RU";

describe("none of those that were launched", () => {
  it.each([
    [
      "Four Zircons launched from Kursk region were not shot down, Ukraine's Air Force said.",
      ["zircon | attack | national | launched 4 | intercepted 0"],
    ],
    [
      "The Ukrainian Air Force admitted its failure to shoot down all three Kinzhals, five Iskander-Ms and two Kh-22 missiles.",
      [
        "iskander-m | attack | national | launched 5 | intercepted 0",
        "kh-22 | attack | national | launched 2 | intercepted 0",
        "kinzhal | attack | national | launched 3 | intercepted 0",
      ],
    ],
    [
      "Russia fired four Zircon missiles, the Ukrainian Air Force said, conceding a failure to stop three of them.",
      ["zircon | attack | national | launched 4 | intercepted 1"],
    ],
    [
      "Russia launched 40 drones, the Ukrainian Air Force said. It stopped 31, while nine other drones presumably crashed before reaching their targets.",
      ["drone | attack | national | launched 40 | intercepted 31 | lost 9"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims.map((claim) => `${AF} | ${claim}`));
  });
});

describe("totals and what they hold", () => {
  it.each([
    [
      "Ukraine's Air Force said its crews downed 96 targets: six Banderol cruise missiles and 90 drones.",
      [
        "drone | attack | national | intercepted 90",
        "mixed | attack | national | intercepted 96",
        "s8000-banderol | attack | national | intercepted 6",
      ],
    ],
    [
      "A record 33 jet-powered drones were among the 250 that Russia launched overnight, the Ukrainian Air Force said.",
      ["drone | attack | national | launched 250", "jet-shahed | attack | national | launched 33"],
    ],
    [
      "Twelve decoys were among the 90 drones that were shot down overnight, Ukraine's Air Force said.",
      ["decoy | attack | national | intercepted 12", "drone | attack | national | intercepted 90"],
    ],
    [
      "Seven Kinzhals were among the 51 missiles Russia launched overnight, Ukraine's Air Force said.",
      ["kinzhal | attack | national | launched 7", "missile | attack | national | launched 51"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims.map((claim) => `${AF} | ${claim}`));
  });

  it("leaves a number of things alone that is not the sum of what follows", () => {
    expect(
      read("Ukraine's Air Force said its crews had 96 tasks: six Kh-101 missiles and 80 drones were downed."),
    ).toEqual([
      `${AF} | drone | attack | national | intercepted 80`,
      `${AF} | kh-101 | attack | national | intercepted 6`,
    ]);
  });
});

describe("numbers beside those of the raid", () => {
  it.each([
    [
      "Kyiv's forces attacked the Belgorod Region with 86 UAVs, the regional headquarters said. Of the drones, 71 were destroyed. Six residents were hurt, two of them pensioners.",
      ["drone | attack | Belgorod Oblast | launched 86 | intercepted 71"],
    ],
    [
      "Russian drones hit a market in Sumy. Three women were killed, one of them a nurse, and 12 drones were shot down, the Ukrainian Air Force said.",
      ["drone | attack | national | intercepted 12"],
    ],
    [
      "Air Command Centre reported 33 downed drones. As noted, 19 UAVs were destroyed over the Cherkasy region and 14 over the Poltava region.",
      [
        "drone | attack | Cherkasy Oblast | intercepted 19",
        "drone | attack | Poltava Oblast | intercepted 14",
        "drone | attack | national | intercepted 33",
      ],
    ],
    [
      "Air Command West shot down 19 drones and two Kh-101 cruise missiles. Both missiles were intercepted over the Lviv region, it added.",
      ["drone | attack | national | intercepted 19", "kh-101 | attack | national | intercepted 2"],
    ],
    [
      "Ukraine's Air Force said 215 drones and 38 missiles made up the latest attack overnight. Of these, 188 drones and 21 missiles were destroyed.",
      [
        "drone | attack | national | launched 215 | intercepted 188",
        "missile | attack | national | launched 38 | intercepted 21",
      ],
    ],
    [
      "Ukraine's Air Force said 97 targets were shot down: seven Kalibrs and 90 drones.",
      [
        "drone | attack | national | intercepted 90",
        "kalibr | attack | national | intercepted 7",
        "mixed | attack | national | intercepted 97",
      ],
    ],
    [
      "Radar crews detected 52 missiles, Ukraine's Air Force said. The enemy used two Kinzhals, four Zircon/Oniks missiles and 46 Kh-101 missiles.",
      [
        "kh-101 | attack | national | launched 46",
        "kinzhal | attack | national | launched 2",
        "missile | attack | national | launched 4",
        "missile | attack | national | launched 52",
      ],
    ],
    [
      "In the Odesa direction four bombs were destroyed, and in Kharkiv region two, the Ukrainian Air Force said, not naming the means that were used.",
      ["guided-bomb | attack | Kharkiv Oblast | intercepted 2", "guided-bomb | attack | Odesa | intercepted 4"],
    ],
    [
      "Fourteen missiles and 48 drones hit their targets, the Ukrainian Air Force said. Information on three missiles is being clarified.",
      ["drone | attack | national | hits 48", "missile | attack | national | hits 14"],
    ],
    [
      "Six of the 90 drones were downed over Kyiv, the Ukrainian Air Force said. The new missile is faster than an ordinary Shahed.",
      ["drone | attack | Kyiv | launched 90 | intercepted 6"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text).map((claim) => claim.split(" | ").slice(2).join(" | "))).toEqual(claims);
  });

  it("takes the month for the time of what was said on a later day", () => {
    expect(
      read(
        "Russia launched over 640 attack drones and 214 missiles at Ukraine in February, President Zelensky said on March 3.",
      ),
    ).toEqual([
      "ukrainian-president | RU | drone | period | national | launched ≥640",
      "ukrainian-president | RU | missile | period | national | launched 214",
    ]);
  });
});

describe("attackers of other wars", () => {
  it.each([
    [
      "The IDF said it intercepted four rockets which Hezbollah fired at the Galilee on Thursday.",
      ["LB | missile | attack | Galilee | intercepted 4"],
    ],
    [
      "Israel's military said 12 of the 15 rockets fired by Hezbollah overnight were intercepted.",
      ["LB | missile | attack | national | launched 15 | intercepted 12"],
    ],
    [
      "Hezbollah launched 30 drones and Iran fired 12 ballistic missiles, the Israeli military said.",
      ["IR | ballistic-missile | attack | national | launched 12", "LB | drone | attack | national | launched 30"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims.map((claim) => `israel-idf | ${claim}`));
  });
});

describe("where a raid with several places was", () => {
  it.each([
    [
      "Kiev fired two ATACMS at an airfield in Rostov Region, the Russian Defense Ministry said. Another 90 drones were shot down overnight, it added. Of the drones, 30 were destroyed over Rostov Region and 12 over Crimea.",
      "russian-mod | UA | drone | attack | national | intercepted 90",
    ],
    [
      "Two missiles of a new type were fired at Belgorod, the Russian Defense Ministry said. Air defences shot down 44 drones in the past day. Nine of them were downed over the Kursk Region.",
      "russian-mod | UA | drone | attack | national | intercepted 44",
    ],
    [
      "Russia has again used ATACMS wreckage as proof. Two such missiles were fired at a depot in Kursk Region, the Russian Defense Ministry said.",
      "russian-mod | UA | atacms | attack | Kursk Oblast | launched 2",
    ],
    [
      '"Seven drones were destroyed over Kharkiv, two hit an oil depot," the Ukrainian Air Force said.',
      "ukrainian-air-force | RU | drone | attack | Kharkiv | intercepted 7 | hits 2",
    ],
    [
      "Four drones were downed over Odesa, three hit a port, the Ukrainian Air Force said.",
      "ukrainian-air-force | RU | drone | attack | Odesa | intercepted 4 | hits 3",
    ],
    [
      "Six drones were downed over Sumy, two hit a substation and one fell in a field, Ukraine's Air Force said.",
      "ukrainian-air-force | RU | drone | attack | Sumy | intercepted 6 | hits 2",
    ],
  ])("%s", (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
