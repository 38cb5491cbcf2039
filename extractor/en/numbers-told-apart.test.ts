import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

const reads = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual(claims);
  });
};

describe("a number behind its words", () => {
  reads([
    [
      "Ukraine said Russia launched 90 drones, most of which were shot down: 62, according to the Air Force.",
      "drone | launched 90 | intercepted 62",
    ],
    [
      "Ukraine's Air Force said 57 drones were launched; 29 were shot down, and the rest, 28, were lost.",
      "drone | launched 57 | intercepted 29 | lost 28",
    ],
    [
      "Ukraine's Air Force said 19 missiles were launched; 14 were shot down, the rest – five – fell in Pavlohrad.",
      "missile | launched 19 | intercepted 14",
    ],
    [
      "Russia fired more drones at Ukraine than on any night since the war began, the Air Force said: 620 drones and 11 missiles.",
      "drone | launched 620",
      "missile | launched 11",
    ],
    [
      "It was one of the largest Russian strikes on Ukraine: 93 missiles and 180 drones, the Air Force said.",
      "drone | launched 180",
      "missile | launched 93",
    ],
    [
      "On the night the Russians attacked Ukraine, as counted by the Air Force, with 41 assets, i.e. 29 missiles and 12 UAVs.",
      "drone | launched 12",
      "missile | launched 29",
      "mixed | launched 41",
    ],
  ]);
});

describe("the number of weapons", () => {
  reads([
    [
      "The UAE said the total number of ballistic missiles detected in the Iranian attack has reached 26, of which 24 were destroyed.",
      "ballistic-missile | launched 26 | intercepted 24",
    ],
    ["Kuwait said the number of Iranian drones intercepted overnight had risen to 28.", "drone | intercepted 28"],
    [
      "Russia launched 58 drones at Ukraine, the Air Force said. The number of drones shot down rose to 41.",
      "drone | launched 58 | intercepted 41",
    ],
    ["The number of injured rose to 12 after the Russian attack on Kyiv, the mayor said."],
  ]);
});

describe("two numbers for two weapons", () => {
  reads([
    [
      "Ukraine's Air Force said the first Russian wave numbered 22 drones and the second five.",
      "drone | launched 22",
      "drone | launched 5",
    ],
    [
      "Ukraine's Air Force said Russia fired 593 drones and 50 missiles, with all but 31 drones and five missiles intercepted.",
      "drone | launched 593 | intercepted 562",
      "missile | launched 50 | intercepted 45",
    ],
    [
      "Russia launched six Kalibrs and 36 drones at Ukraine; all six Kalibrs and 31 of the drones were shot down, the Air Force said.",
      "drone | launched 36 | intercepted 31",
      "kalibr | launched 6 | intercepted 6",
    ],
    [
      "Ukraine's Air Force said Russia had fired an Iskander-M missile and a Kh-59 missile; only the latter was shot down.",
      "iskander-m | launched 1",
      "kh-59 | launched 1 | intercepted 1",
    ],
    [
      "Iran launched 200 ballistic missiles at Israel, of which fewer than 10 got through, the IDF said.",
      "ballistic-missile | launched 200 | intercepted ≥190",
    ],
    [
      "Russia's bombardment included more than 650 drones and over 50 missiles, 592 and 31 of which were intercepted, Ukraine's Air Force said.",
      "drone | launched ≥650 | intercepted 592",
      "missile | launched ≥50 | intercepted 31",
    ],
    [
      "Russia launched eight different types of missiles and 35 drones at Ukraine, the Air Force said.",
      "drone | launched 35",
      "missile | launched 8",
    ],
  ]);
});

describe("shares, pairs and parts", () => {
  reads([
    ["“It was 30 missiles and 500 drones,” Zelensky said, adding that Ukraine intercepted a third of the missiles."],
    ["Three in four of 90 drones would be shot down with more radars, Ukraine's Air Force said."],
    [
      "At least 19 of the 34 missiles and nearly two-thirds of the 90 drones were intercepted, Ukraine's Air Force said.",
      "drone | launched 90",
      "missile | launched 34 | intercepted ≥19",
    ],
    [
      "Ukraine's Air Force intercepted fewer than half of the 24 missiles Russia launched at Kyiv: 11, it said.",
      "missile | Kyiv | launched 24",
    ],
    [
      "Ukrainian defences stopped both Kinzhals and 14 of 16 Kalibrs, the Air Force said.",
      "kalibr | launched 16 | intercepted 14",
      "kinzhal | launched 2 | intercepted 2",
    ],
    [
      "Russia fired nine missiles at Ukraine, seven of them Kalibrs; four were intercepted, the Air Force said.",
      "kalibr | launched 7",
      "missile | launched 9 | intercepted 4",
    ],
    [
      "Russia launched 40 cruise missiles and six ballistic ones; 30 of the cruise missiles and four of the ballistic were shot down, Ukraine's Air Force said.",
      "ballistic-missile | launched 6 | intercepted 4",
      "cruise-missile | launched 40 | intercepted 30",
    ],
    [
      "US ships downed 28 Houthi drones in the Red Sea; a British and a French ship took down two and four of the drones, respectively, CENTCOM said.",
      "drone | Red Sea | intercepted 28",
    ],
  ]);
});

describe("whose number it is", () => {
  reads([
    [
      "Russia launched 310 drones at Ukraine over the past week, Zelensky said on Mar. 14. Ukraine shot down 23 of 28 drones overnight, the Air Force said.",
      "drone | launched 28 | intercepted 23",
      "drone | launched 310",
    ],
    [
      "Ukraine's Air Force destroyed 29 Shaheds and one Iskander-K: eight over Mykolaiv region, 21 over Odesa region.",
      "iskander-k | intercepted 1",
      "shahed | Mykolaiv Oblast | intercepted 8",
      "shahed | Odesa Oblast | intercepted 21",
      "shahed | intercepted 29",
    ],
    [
      "The Ukrainian Air Force's results:\n- 35 of 53 missiles;\n- 46 of 47 Shaheds.",
      "missile | launched 53 | intercepted 35",
      "shahed | launched 47 | intercepted 46",
    ],
    [
      "More than 100 drones from Iran were shot down overnight, the IDF said, by jets, helicopters and a missile boat.",
      "drone | intercepted ≥100",
    ],
    [
      "Ukraine's attack included six missiles fired at Kherson, where three people were hurt, and three Neptunes launched at Kerch, one of which was intercepted, Russia's ministry said.",
      "missile | Kherson | launched 6",
      "neptune | Kerch | launched 3 | intercepted 1",
    ],
    [
      "Russia launched 33 drones and air defences destroyed 22, Ukraine's Air Force said. Several more drones failed to reach their targets.",
      "drone | launched 33 | intercepted 22",
    ],
    [
      "Ukraine's Air Force said three drones were unaccounted for: one was lost in flight and two had left Ukrainian airspace.",
      "drone | lost 1 | left 2",
    ],
    [
      "Ukraine's Air Force downed 18 missiles; that leaves 24 missiles unaccounted for, among them six Kinzhals and all 12 S-300s.",
      "missile | intercepted 18",
    ],
    ["The Russian enemy carried out eight missile and 81 air strikes, Ukraine's General Staff said."],
    ["The alert in Kyiv lasted 7 1/2 hours during the Russian drone attack, the mayor said."],
    [
      "Russia used two Kalibrs and eight Shaheds, Ukraine's Air Force said. “The Kalibrs struck the port of Odesa; they could not be shot down.”",
      "kalibr | launched 2 | intercepted 0",
      "shahed | launched 8",
    ],
    [
      "Russia launched 31 Shaheds and one Iskander-K missile at Ukraine, the Air Force said. Air defences shot down 29 of the drones, as well as the Iskander missile.",
      "iskander-k | launched 1 | intercepted 1",
      "shahed | launched 31 | intercepted 29",
    ],
    [
      "Two drones were downed near Moscow and a third was suppressed by electronic warfare, Russia's Defence Ministry said.",
      "drone | Moscow | intercepted 2 | lost 1",
    ],
    [
      "Russia used 48 drones, Zelensky said; Moscow said it had intercepted 50 Ukrainian ones.",
      "drone | intercepted 50",
      "drone | launched 48",
    ],
    [
      "Of the 81 missiles, 34 were intercepted, the military said. The attackers used six Kinzhals.",
      "kinzhal | launched 6",
      "missile | launched 81 | intercepted 34",
    ],
    ["The plant plans to make over 700 Kh-101s a year, Ukraine's intelligence said."],
  ]);
});
