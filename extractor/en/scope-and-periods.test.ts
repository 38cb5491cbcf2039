import { describe, expect, it } from "vitest";
import { EXTRACTED_METRICS } from "../../domain/claim.ts";
import { extract } from "../extract.ts";

const PUBLISHED = "2025-03-14"; // a Friday

/** Claims as "claimant attacker weapon scope counts", with the window where it is a period; sorted. */
const read = (text: string): string[] =>
  extract({ text, published: PUBLISHED, language: "en" })
    .claims.map((claim) =>
      [
        `${claim.claimant} ${claim.attacker} ${claim.weapon}`,
        ...(claim.kind === "period" ? [`${claim.start}..${claim.end}`] : []),
        claim.scope,
        ...EXTRACTED_METRICS.flatMap((metric) => (claim[metric] ? [`${metric} ${claim[metric].value}`] : [])),
      ].join(" | "),
    )
    .sort();

const AF = "ukrainian-air-force RU";
const MOD = "russian-mod UA";

describe("what counts for the whole country", () => {
  it.each([
    [
      "More than 600 munitions were launched in waves at Kharkiv and other regions, the air force said.",
      [`${AF} mixed | national | launched 600`],
    ],
    [
      "Forty drones were fired at Odesa and other cities overnight, the Ukrainian Air Force said.",
      [`${AF} drone | national | launched 40`],
    ],
    [
      "Russia sent 12 missiles at Sumy and other areas overnight, the Ukrainian Air Force said.",
      [`${AF} missile | national | launched 12`],
    ],
    [
      "All nine Kh-101 cruise missiles released by bombers over the Caspian were shot down, the Air Force said.",
      [`${AF} kh-101 | national | launched 9 | intercepted 9`],
    ],
    [
      "Six Kalibr missiles launched from ships over the Black Sea were shot down, the Ukrainian Air Force said.",
      [`${AF} kalibr | national | intercepted 6`],
    ],
    [
      "Poltava: 9 dead after a Kh-59 missile strike on three schools. “210 UAVs and 18 missiles were shot down,” the Air Force said later. “Four missiles and 16 drones hit 11 locations.”",
      [
        `${AF} drone | national | intercepted 210 | hits 16`,
        `${AF} missile | national | intercepted 18 | hits 4`,
        `${AF} mixed | national | hit_locations 11`,
      ],
    ],
    // places without names beside one that has it
    [
      "Air defences destroyed 40 Ukrainian drones over regions of Russia and the Black Sea, the Russian Defense Ministry said.",
      [`${MOD} drone | national | intercepted 40`],
    ],
    [
      "Nine Ukrainian drones were destroyed over the western Smolensk region and over areas near Moscow, Russia's Defense Ministry said.",
      [`${MOD} drone | national | intercepted 9`],
    ],
    [
      "Zelensky said Russia had fired 26 cruise missiles, which targeted five regions, the city of Kharkiv among them.",
      ["ukrainian-president RU cruise-missile | national | launched 26"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("where it happened, not where it flew", () => {
  it.each([
    [
      "Two Ukrainian drones heading for Crimea were destroyed over the Black Sea, the Russian Defense Ministry said.",
      [`${MOD} drone | Black Sea | intercepted 2`],
    ],
    [
      "Five Ukrainian drones flying towards Moscow were shot down over the Kaluga region, the Russian Defense Ministry said.",
      [`${MOD} drone | Kaluga Oblast | intercepted 5`],
    ],
    [
      "Nine drones were destroyed by the Air Force in Cherkasy Oblast and five in Sumy Oblast, Zaluzhnyi said.",
      [
        "ukrainian-official RU drone | Cherkasy Oblast | intercepted 9",
        "ukrainian-official RU drone | Sumy Oblast | intercepted 5",
      ],
    ],
    [
      "Ten Ukrainian drones were shot down around Moscow, the Russian Defense Ministry said.",
      [`${MOD} drone | Moscow | intercepted 10`],
    ],
    // told again of the same place under a wider name
    [
      "55 missiles were launched at Ukraine. Destroyed: 47 cruise missiles, 20 of these over Kyiv, Valerii Zaluzhnyi said. Around Kyiv, 20 missiles were shot down, he said.",
      [
        "ukrainian-official RU cruise-missile | Kyiv | intercepted 20",
        "ukrainian-official RU cruise-missile | national | intercepted 47",
        "ukrainian-official RU missile | national | launched 55",
      ],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("regions of a list, and their governors", () => {
  it.each([
    // the noun behind the list is of each name, with its number in brackets or without
    [
      "Eleven drones were shot down in Sumy (6), Poltava (3) and Kyiv (2) regions, the Air Force said.",
      [
        "ukrainian-air-force RU drone | Kyiv Oblast | intercepted 2",
        "ukrainian-air-force RU drone | Poltava Oblast | intercepted 3",
        "ukrainian-air-force RU drone | Sumy Oblast | intercepted 6",
        "ukrainian-air-force RU drone | national | intercepted 11",
      ],
    ],
    [
      "In all, 12 drones were intercepted over Chernihiv (eight) and Odesa (four) oblasts, the Air Force said.",
      [
        "ukrainian-air-force RU drone | Chernihiv Oblast | intercepted 8",
        "ukrainian-air-force RU drone | Odesa Oblast | intercepted 4",
        "ukrainian-air-force RU drone | national | intercepted 12",
      ],
    ],
    [
      "Air defences destroyed 60 Ukrainian drones overnight, the Russian Defense Ministry said. Of these, 20 were destroyed above the Belgorod region, 15 above Bryansk and 9 above Rostov, it is noted.",
      [
        `${MOD} drone | Belgorod Oblast | intercepted 20`,
        `${MOD} drone | Bryansk Oblast | intercepted 15`,
        `${MOD} drone | Rostov Oblast | intercepted 9`,
        `${MOD} drone | national | intercepted 60`,
      ],
    ],
    [
      "The Russian Defense Ministry said 80 Ukrainian drones were downed overnight, 31 of them over Kursk region, where debris set fire to a depot, and 17 over Tula region.",
      [
        `${MOD} drone | Kursk Oblast | intercepted 31`,
        `${MOD} drone | Tula Oblast | intercepted 17`,
        `${MOD} drone | national | intercepted 80`,
      ],
    ],
    [
      "Samara region Governor Vyacheslav Fedorishchev named a smaller number, saying “at least six” drones had been spotted and shot down.",
      ["russian-regional UA drone | Samara Oblast | intercepted 6"],
    ],
    [
      "Governor Andrey Klychkov wrote of nine drones neutralised above the Oryol Region.",
      ["russian-regional UA drone | Oryol Oblast | intercepted 9"],
    ],
    [
      "The governor said that seven drones were shot down over the Voronezh region.",
      ["russian-regional UA drone | Voronezh Oblast | intercepted 7"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("totals, wholes and what fell inside the country", () => {
  it.each([
    [
      "Russia attacked again. On Monday night the tally was 420: 400 drones, most of them Shaheds, and 20 missiles.",
      [
        "media RU drone | national | launched 400",
        "media RU missile | national | launched 20",
        "media RU mixed | national | launched 420",
      ],
    ],
    [
      "Russia launched 390 weapons: 360 drones and 30 missiles. Of the 390, Ukraine's air force reports, 310 were destroyed.",
      [
        `${AF} drone | national | launched 360`,
        `${AF} missile | national | launched 30`,
        `${AF} mixed | national | launched 390 | intercepted 310`,
      ],
    ],
    [
      "Every one of the 14 Russian missiles launched overnight was shot down, the Ukrainian Air Force said.",
      [`${AF} missile | national | launched 14 | intercepted 14`],
    ],
    [
      "Every one of the 31 drones fired by Russia was destroyed, the Ukrainian Air Force said.",
      [`${AF} drone | national | launched 31 | intercepted 31`],
    ],
    [
      "Two missiles fell to Russian air defence over the Kursk region, the Russian Defense Ministry said.",
      [`${MOD} missile | Kursk Oblast | intercepted 2`],
    ],
    [
      "Israel's military said all of the 90 drones and 12 cruise missiles fired by Iran were intercepted.",
      [
        "israel-idf IR cruise-missile | national | launched 12 | intercepted 12",
        "israel-idf IR drone | national | launched 90 | intercepted 90",
      ],
    ],
    [
      "Three Russian drones fell to Ukrainian air defense over Poltava Oblast, the regional head said.",
      ["ukrainian-regional RU drone | Poltava Oblast | intercepted 3"],
    ],
    [
      "The UAE's defence ministry said 50 drones launched by Iran were detected: 46 intercepted, four fallen within the country's territory.",
      ["other IR drone | national | launched 50 | intercepted 46 | hits 4"],
    ],
    [
      "Detected were 77 drones fired by Iran, the UAE ministry says: 74 intercepted, three fallen within the country's territory.",
      ["other IR drone | national | launched 77 | intercepted 74 | hits 3"],
    ],
    [
      "Houthi fighters, backed by Iran, fired again. US Central Command said four drones were destroyed over the Red Sea.",
      ["us-official YE drone | Red Sea | intercepted 4"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("periods that the text opens with", () => {
  it.each([
    [
      "Only one in six of the Kinzhal missiles fired at Ukraine in January were intercepted. Thirty were launched, five shot down, the Ukrainian Air Force said.",
      [`${AF} kinzhal | 2025-01-01..2025-01-31 | national | launched 30 | intercepted 5`],
    ],
    [
      "How many drones did Ukraine shoot down in 2024? The Air Force's infographic, published by its spokesman on March 10, says 44,600 were launched.",
      [`${AF} drone | 2024-01-01..2024-12-31 | national | launched 44600`],
    ],
    [
      "Throughout January Russia stepped up its attacks on Ukraine. In overnight attacks that month 3,100 drones were launched, the Ukrainian air force said.",
      [`${AF} drone | 2025-01-01..2025-01-31 | national | launched 3100`],
    ],
    [
      "Since the start of 2024 some 3,700 Shahed-type UAVs were sent by Russia, President Zelensky said.",
      ["ukrainian-president RU shahed | 2024-01-01..2025-03-14 | national | launched 3700"],
    ],
    [
      "In January Russia launched around 2,600 drones, the Ukrainian Air Force said. At least 900 of these were likely decoys.",
      [
        `${AF} decoy | 2025-01-01..2025-01-31 | national | launched 900`,
        `${AF} drone | 2025-01-01..2025-01-31 | national | launched 2600`,
      ],
    ],
    // a month that goes on is the background of a raid, not its window
    [
      "Russia has stepped up its attacks in March. The Ukrainian Air Force said 40 drones were shot down.",
      [`${AF} drone | national | intercepted 40`],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("a place that is not that of the count", () => {
  it.each([
    // where a part flew
    [
      "Russia's Defence Ministry said 180 drones were destroyed in the last 24 hours, 21 of which targeted the Kaluga region.",
      [`${MOD} drone | national | intercepted 180`, `${MOD} drone | Kaluga Oblast | intercepted 21`],
    ],
    // where it was said
    [
      "Russia launched 900 drones at Ukraine this week, the Air Force said at a briefing in Kyiv.",
      [`${AF} drone | 2025-03-08..2025-03-14 | national | launched 900`],
    ],
    [
      "A total of 70 drones were shot down overnight, the Ukrainian Air Force said after a meeting in Lviv.",
      [`${AF} drone | national | intercepted 70`],
    ],
    // regions without names beside one that has a name
    [
      "In all 41 drones were shot down over Russian regions and annexed Crimea, Russia's Defence Ministry said.",
      [`${MOD} drone | national | intercepted 41`],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims.toSorted());
  });

  it.each([
    [
      "Three missiles were shot down over the Izium district of Kharkiv Oblast, the Air Force said.",
      [`${AF} missile | Kharkiv Oblast | intercepted 3`],
    ],
    [
      "Ukrainian troops attacked the Kursk Region with 63 drones on Friday, Russia's Defence Ministry said.",
      [`${MOD} drone | Kursk Oblast | launched 63`],
    ],
    [
      "The Air Force shot down three cruise missiles that Russia fired on Odesa.",
      ["media RU cruise-missile | Odesa | intercepted 3"],
    ],
    [
      "Two drones were shot down near the Black Sea port of Novorossiysk, Russia's Defence Ministry said.",
      [`${MOD} drone | Novorossiysk | intercepted 2`],
    ],
  ])("keeps the place: %s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("what is no count of an attack", () => {
  it.each([
    "Nine ships were in the Mediterranean, among them three carriers of Kalibrs with a total salvo of up to 24 missiles, the Ukrainian Navy said.",
    "Russia retains the ability to launch more than 700 drones in one night.",
    "Russia has the capacity to launch 60 missiles at Ukraine.",
    "Ukraine's military struck a base where 300 Shahed-type drones were stored.",
    "Over 2,300 drones have been lost by Moscow's army since the invasion, the Ukrainian Defense Ministry says; in June the number had stood at 1,900.",
    "Since 2022, 640 cruise missiles have been lost by the Russian side, Ukraine's Defense Ministry says.",
    "A depot where 120 drones were stored burned down, the Ukrainian Air Force said.",
    "One in nine of the drones was stopped, the Ukrainian Air Force said.",
    "Only two in five of the missiles were intercepted, the Ukrainian Air Force said.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
