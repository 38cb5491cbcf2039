import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

const AF = "ukrainian-air-force | RU";
const MOD = "russian-mod | UA";
const US = "us-official | YE";

describe("the place that a list or a following sentence takes over", () => {
  it.each([
    [
      [
        "Russia struck Odesa with missiles overnight, firing 12 of them, the Ukrainian Air Force said:",
        "- Four Kalibr missiles from ships in the Black Sea.",
        "- Six Iskander-K missiles from launchers in occupied Crimea.",
        "- Two Kh-22 missiles from Tu-22M3 bombers over the Black Sea.",
        "Air defences destroyed five missiles: three Kalibrs and two Iskander-Ks.",
      ].join("\n"),
      [
        `${AF} | iskander-k | attack | Odesa | launched 6 | intercepted 2`,
        `${AF} | kalibr | attack | Odesa | launched 4 | intercepted 3`,
        `${AF} | kh-22 | attack | Odesa | launched 2`,
        `${AF} | missile | attack | Odesa | launched 12 | intercepted 5`,
      ],
    ],
    [
      "The ministry commented on the strike on Taganrog in Russia's Rostov region, for which it said Kyiv fired five ATACMS missiles. Three of the missiles were shot down, the Russian Defense Ministry said.",
      [`${MOD} | atacms | attack | Taganrog | launched 5 | intercepted 3`],
    ],
    [
      "Russian forces targeted Mykolaiv region with Shahed drones on Thursday night. Eleven of them were shot down, the air force said.",
      [`${AF} | shahed | attack | Mykolaiv Oblast | intercepted 11`],
    ],
    [
      "Guided missiles were fired at the Sumy region in the morning. Air defenders destroyed two missiles.",
      ["media | RU | missile | attack | Sumy Oblast | intercepted 2"],
    ],
    // told anew for the whole country
    [
      "Russia attacked Kyiv overnight, killing three people. Ukraine's air force said it had shot down 30 of 45 drones.",
      [`${AF} | drone | attack | national | launched 45 | intercepted 30`],
    ],
    [
      "A Russian drone hit a kindergarten in Izmail overnight. All but six of the 90 drones in the raid were shot down, the Ukrainian Air Force said.",
      [`${AF} | drone | attack | national | launched 90 | intercepted 84`],
    ],
    [
      "Of the 81 drones launched at Kyiv and five other regions, 60 were stopped, the Ukrainian Air Force said.",
      [`${AF} | drone | attack | national | launched 81 | intercepted 60`],
    ],
    // a breakdown by places of its own
    [
      "Russian forces attacked the ports of Odesa region with Shaheds overnight. Air Command South said it destroyed nine Shaheds: seven in Odesa region and two in Mykolaiv region.",
      [
        `${AF} | shahed | attack | Mykolaiv Oblast | intercepted 2`,
        `${AF} | shahed | attack | Odesa Oblast | intercepted 7`,
        `${AF} | shahed | attack | Southern Ukraine | intercepted 9`,
      ],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("a war at sea", () => {
  it.each([
    [
      "US Central Command said on Friday its forces had destroyed four Houthi drones and two anti-ship missiles. The drones were aimed at merchant ships in the Red Sea.",
      [`${US} | drone | attack | Red Sea | intercepted 4`, `${US} | missile | attack | Red Sea | intercepted 2`],
    ],
    [
      "A British destroyer shot down seven drones over the Red Sea, the UK Ministry of Defence said. The Houthis had launched 12 drones.",
      ["uk-mod | YE | drone | attack | Red Sea | launched 12 | intercepted 7"],
    ],
    [
      "The Black Sea Fleet destroyed three Ukrainian naval drones overnight, the Russian Defense Ministry said.",
      [`${MOD} | naval-drone | attack | Black Sea | intercepted 3`],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("a capital that speaks, and where a text was written", () => {
  it.each([
    [
      "Russia downs 3,100 Ukrainian drones in February, a new record, Moscow claims",
      [`${MOD} | drone | period | national | intercepted 3100`],
    ],
    [
      "Overnight, 22 Russian drones were downed, Kyiv said.",
      ["ukrainian-official | RU | drone | attack | national | intercepted 22"],
    ],
    [
      "KYIV: Over the country, 20 Russian Shaheds were downed by the Ukrainian Air Force overnight, media reported.",
      [`${AF} | shahed | attack | national | intercepted 20`],
    ],
    [
      "MOSCOW: Eighteen Ukrainian drones were destroyed overnight, the Russian Defense Ministry said on Friday.",
      [`${MOD} | drone | attack | national | intercepted 18`],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("towns that no list of places knows", () => {
  it.each([
    ["Two drones were shot down over Zatoka on Friday, the Ukrainian Air Force said.", "Zatoka | intercepted 2"],
    [
      "Two drones were downed near Bila Krynytsia overnight, the Ukrainian Air Force said.",
      "Bila Krynytsia | intercepted 2",
    ],
    [
      "Russia attacked Novhorod-Siverskyi with two drones overnight, the Air Force said.",
      "Novhorod-Siverskyi | launched 2",
    ],
    [
      "Two drones were intercepted near the Belbek airfield on Friday, the Ukrainian Air Force said.",
      "Belbek | intercepted 2",
    ],
    // names of something else
    [
      "Two drones were intercepted by Gepard crews on Friday, the Ukrainian Air Force said.",
      "national | intercepted 2",
    ],
    ["Ukraine Shoots Down Two Drones Over Central And Western Areas, Air Force Says", "national | intercepted 2"],
  ])("%s", (text, claim) => {
    expect(read(text)).toEqual([`${AF} | drone | attack | ${claim}`]);
  });
});

describe("the same number in every region of a list", () => {
  const regions = (claims: readonly (readonly [string, number])[]): string[] =>
    claims.map(([region, number]) => `${MOD} | drone | attack | ${region} Oblast | intercepted ${number}`);
  it.each([
    [
      "In Bryansk, Smolensk and Tver regions nine drones were shot down each, and in Kaluga region four, the Russian Defense Ministry said.",
      regions([
        ["Bryansk", 9],
        ["Kaluga", 4],
        ["Smolensk", 9],
        ["Tver", 9],
      ]),
    ],
    [
      "Over Bryansk region 14 UAVs were destroyed; Kursk Oblast and Tula Oblast had six each, the Russian Defense Ministry said.",
      regions([
        ["Bryansk", 14],
        ["Kursk", 6],
        ["Tula", 6],
      ]),
    ],
    [
      "The Belgorod and the Voronezh regions had 17 drones downed each, according to the Russian Defense Ministry.",
      regions([
        ["Belgorod", 17],
        ["Voronezh", 17],
      ]),
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
