import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

const reads = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual(claims);
  });
};

describe("a part and its whole", () => {
  reads([
    [
      "Ukraine's Air Force claimed to have destroyed 70/90 drones and 5/12 missiles.",
      "drone | launched 90 | intercepted 70",
      "missile | launched 12 | intercepted 5",
    ],
    [
      "Of 90 drones, 70 were downed; of 12 missiles, five were downed, the Ukrainian Air Force said.",
      "drone | launched 90 | intercepted 70",
      "missile | launched 12 | intercepted 5",
    ],
    [
      "Ukraine shot down 70 drones and five missiles of the 90 drones and 12 missiles launched overnight, its Air Force said.",
      "drone | launched 90 | intercepted 70",
      "missile | launched 12 | intercepted 5",
    ],
    [
      "Two of the five cruise missiles Russia fired and 70 of its 90 drones were shot down, Ukraine's Air Force reported.",
      "cruise-missile | launched 5 | intercepted 2",
      "drone | launched 90 | intercepted 70",
    ],
    ["Ukraine's Air Force said 90 drones, 70 downed, were recorded overnight.", "drone | launched 90 | intercepted 70"],
    ["Most of the drones, 70 of 90, were shot down, Ukraine's Air Force said.", "drone | launched 90 | intercepted 70"],
    [
      "The Air Force said 14 of 20 missiles fired by Russia since Sunday were intercepted.",
      "missile | launched 20 | intercepted 14",
    ],
  ]);
});

describe("kinds and types", () => {
  reads([
    [
      "Russia's barrage comprised 20 missiles — one ballistic and 19 cruise — and 300 drones, the Ukrainian Air Force said.",
      "ballistic-missile | launched 1",
      "cruise-missile | launched 19",
      "drone | launched 300",
      "missile | launched 20",
    ],
    [
      "Some 90 drones and nine missiles, including four ballistic, were fired at Ukraine, the Air Force said.",
      "ballistic-missile | launched 4",
      "drone | launched ~90",
      "missile | launched 9",
    ],
    ["Ukraine's Air Force said Russia launched 30 cruise, ballistic and other missiles.", "missile | launched 30"],
    [
      "Russia fired 12 Iskander-M missiles, 24 Kh-101 missiles and 310 drones; air defences shot down four, 22 and 290 respectively, Ukraine's Air Force said.",
      "drone | launched 310 | intercepted 290",
      "iskander-m | launched 12 | intercepted 4",
      "kh-101 | launched 24 | intercepted 22",
    ],
    [
      "Air defences downed three Russian UAVs in the night, the Ukrainian Air Force said. It wrote that its crews had shot down three Zala UAVs.",
      "recon-uav | intercepted 3",
    ],
    [
      "Russia's ministry said its forces shot down four shells of the HIMARS rocket system and 70 Ukrainian military drones.",
      "drone | intercepted 70",
      "himars | intercepted 4",
    ],
    [
      "Two guided bombs and three projectiles from the Czech-made Vampire system were destroyed, Russia's defence ministry said.",
      "guided-bomb | intercepted 2",
    ],
    [
      "Russia sent 12 jet drones, two scout drones and 30 UCAVs at Ukraine, the Air Force said.",
      "drone | launched 30",
      "jet-shahed | launched 12",
      "recon-uav | launched 2",
    ],
  ]);
});

describe("several weapons together", () => {
  reads([
    [
      "Russia launched 24 drones and three S-300 missiles, of which all 24 drones were shot down, the Ukrainian Air Force said.",
      "drone | launched 24 | intercepted 24",
      "s-300 | launched 3",
    ],
    [
      "Russia unleashed 120 missiles and 90 drones, of which more than 140 were shot down, the Ukrainian Air Force said.",
      "drone | launched 90",
      "missile | launched 120",
      "mixed | intercepted ≥140",
    ],
    [
      "Ukraine's Air Force said 90 drones and 13 missiles had been used, and 95 of the 103 were shot down.",
      "drone | launched 90",
      "missile | launched 13",
      "mixed | launched 103 | intercepted 95",
    ],
    [
      "The following were shot down: one Kinzhal; seven Kalibrs; 42 attack UAVs, the Ukrainian Air Force said.",
      "drone | intercepted 42",
      "kalibr | intercepted 7",
      "kinzhal | intercepted 1",
    ],
    [
      "Four Tochka-U missiles and three HARM missiles were intercepted, Russia's Defence Ministry said.",
      "tochka-u | intercepted 4",
    ],
    [
      "Ukraine's Air Force said 41 of 90 drones disappeared from radar and two flew on into Russian airspace.",
      "drone | launched 90 | lost 41 | left 2",
    ],
    [
      "Officials in Ukraine said the attack – 90 drones and 13 missiles – was one of the largest of the war.",
      "drone | launched 90",
      "missile | launched 13",
    ],
    [
      "Russia's attack with a record-breaking 90 drones and 13 missiles killed six people, Ukraine's Air Force said.",
      "drone | launched 90",
      "missile | launched 13",
    ],
  ]);
});

describe("both, any and the missile", () => {
  reads([
    [
      "Ukraine's Air Force said all 90 drones and both missiles were shot down.",
      "drone | launched 90 | intercepted 90",
      "missile | launched 2 | intercepted 2",
    ],
    [
      "Both Kinzhal missiles fired overnight missed their targets, Ukraine's Air Force said.",
      "kinzhal | launched 2 | lost 2",
    ],
    ["Both drones and missiles were used overnight, Ukraine's Air Force said."],
    [
      "Ukraine failed to intercept any of the 12 ballistic missiles fired by Russia, the Air Force said.",
      "ballistic-missile | launched 12 | intercepted 0",
    ],
    [
      "Ukraine's air defences were unable to shoot down any of the four Kh-22 missiles, the Air Force said.",
      "kh-22 | launched 4 | intercepted 0",
    ],
    [
      "Russia launched a ballistic missile and 28 drones overnight, Ukraine's Air Force said. The missile and 11 drones were shot down.",
      "ballistic-missile | launched 1 | intercepted 1",
      "drone | launched 28 | intercepted 11",
    ],
    [
      "Russia launched four missiles and 90 drones overnight. The missiles and 70 drones were shot down, Ukraine's Air Force reported.",
      "drone | launched 90 | intercepted 70",
      "missile | launched 4 | intercepted 4",
    ],
  ]);
});

describe("what a verb is of", () => {
  reads([
    [
      "Two drones that managed to break through the first line were finished off by gunners, Ukraine's Air Force said.",
      "drone | intercepted 2",
    ],
    [
      "Of 64 missiles that Russia fired, the majority were stopped and destroyed, the Air Force said.",
      "missile | launched 64",
    ],
    [
      "Russia attacked Ukraine with 72 drones, most of which the air defence forces managed to shoot down, the Air Force said.",
      "drone | launched 72",
    ],
    [
      "Ukraine said Russia had attacked with two missiles and 90 drones and that 70 of the drones had been shot down.",
      "drone | launched 90 | intercepted 70",
      "missile | launched 2",
    ],
    ["One missile was fired by Ukraine's navy and destroyed the target, the Air Force said."],
    ["In the air battle 25 Russian drones were downed, Ukraine's Air Force said.", "drone | intercepted 25"],
    [
      "As many as 90 Russian drones crossed into Ukraine from the north, the Air Force said, and 70 were neutralised.",
      "drone | launched 90 | intercepted 70",
    ],
    [
      "Russia hammered Ukraine with 90 drones overnight, of which 70 were beaten back and three reached the target, the Air Force said.",
      "drone | launched 90 | intercepted 70 | hits 3",
    ],
    [
      "Ukraine's Air Force said 70 of 90 drones were shot down, 12 were downed by electronic warfare and four remained over the country.",
      "drone | launched 90 | intercepted 70 | lost 12 | active 4",
    ],
  ]);
});

describe("what was told before", () => {
  reads([
    [
      "All 18 Russian missiles were shot down, Ukraine's Air Force said. It listed six Kinzhals, nine Kalibrs and three Iskander-Ks.",
      "iskander-k | launched 3 | intercepted 3",
      "kalibr | launched 9 | intercepted 9",
      "kinzhal | launched 6 | intercepted 6",
      "missile | launched 18 | intercepted 18",
    ],
    [
      "Bahrain's military said it had intercepted 60 aerial threats from Iran. Among these threats were 20 missiles and 40 drones aimed at the kingdom.",
      "drone | intercepted 40",
      "missile | intercepted 20",
      "mixed | intercepted 60",
    ],
    [
      "Russia hit Ukraine with two Iskander-M missiles, the Air Force said. These were not shot down.",
      "iskander-m | launched 2 | intercepted 0",
    ],
    [
      "Ukraine's Air Force shot down 25 Shaheds. Another three were lost after they had crossed the border with Romania, it said.",
      "shahed | intercepted 25 | left 3",
    ],
    [
      "Russia attacked with 126 drones, with Shaheds making up around 80, the Ukrainian Air Force said. Four missiles and 13 drones reached 11 sites.",
      "drone | launched 126 | hits 13",
      "missile | hits 4",
      "shahed | launched ~80",
    ],
    [
      "Russia used one Kh-59, two Oniks and eleven Shaheds, all of which were destroyed except the Oniks, the Air Force said.",
      "kh-59 | launched 1",
      "oniks | launched 2",
      "shahed | launched 11",
    ],
  ]);
});

describe("other numbers beside the counts", () => {
  reads([
    [
      "The USS Mason (DDG 87) shot down two drones fired by the Houthis from Yemen, US Central Command said.",
      "drone | intercepted 2",
    ],
    ["At least 12,500 attack drones were delivered to Ukraine's army by Latvia, its Defence Ministry said."],
    [
      "In two waves of Shahed attacks, of two and of four hours, nine UAVs were destroyed by Ukraine's Air Force, it said.",
      "shahed | intercepted 9",
    ],
    [
      "Russian drones injured six residents, five of them in Odesa, after 31 UAVs were launched, the Air Force said.",
      "drone | launched 31",
    ],
    [
      "Ukraine's Air Force said three drones were shot down at about 2:30 am (2330 GMT Wednesday).",
      "drone | intercepted 3",
    ],
    [
      "Most drones were over the Ryazan Region, with 29 downed, followed by the Voronezh Region with 27 and the Bryansk Region with 23, Russia's Defence Ministry said.",
      "drone | Bryansk Oblast | intercepted 23",
      "drone | Ryazan Oblast | intercepted 29",
      "drone | Voronezh Oblast | intercepted 27",
    ],
  ]);
});
