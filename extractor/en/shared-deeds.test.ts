import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

const reads = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual(claims);
  });
};

describe("a verb that its object parts", () => {
  reads([
    [
      "Russia sent 90 drones at Ukraine. The Air Force shot 61 of them down over nine oblasts.",
      "drone | launched 90 | intercepted 61",
    ],
    [
      "Ukraine's Air Force said it had brought 22 of 30 Shaheds down and knocked three cruise missiles out of the sky.",
      "cruise-missile | intercepted 3",
      "shahed | launched 30 | intercepted 22",
    ],
    [
      "Ukrainian gunners took only four of the 12 missiles out, the Air Force said.",
      "missile | launched 12 | intercepted 4",
    ],
    ["Ukraine's Air Force said mobile groups gunned seven drones down.", "drone | intercepted 7"],
  ]);
});

describe("a verb left out", () => {
  reads([
    [
      "Ukraine's Air Force said Russia fired six Kinzhals, none of which was intercepted, and 20 Kh-101s, 17 of which were.",
      "kh-101 | launched 20 | intercepted 17",
      "kinzhal | launched 6 | intercepted 0",
    ],
    [
      "Ukraine's Air Force said Russia fired two Iskanders and nine Kalibrs; the Kalibrs were intercepted, the Iskanders were not.",
      "iskander-m | launched 2 | intercepted 0",
      "kalibr | launched 9 | intercepted 9",
    ],
    [
      "Russia launched 35 drones and four missiles, but only the drones were downed, Ukraine's Air Force said.",
      "drone | launched 35 | intercepted 35",
      "missile | launched 4",
    ],
    [
      "Seven S-300 missiles were fired at Ukraine overnight; these were not intercepted, the Air Force said.",
      "s-300 | launched 7 | intercepted 0",
    ],
  ]);
});

describe("one clause about several", () => {
  reads([
    [
      "Russia's attack included 14 Shaheds and four cruise missiles, which were shot down, Ukraine's Air Force said.",
      "cruise-missile | launched 4 | intercepted 4",
      "shahed | launched 14 | intercepted 14",
    ],
    [
      "Russia sent 40 drones and two Kalibr missiles, all of which were destroyed, Ukraine's Air Force said.",
      "drone | launched 40 | intercepted 40",
      "kalibr | launched 2 | intercepted 2",
    ],
    [
      "Russia launched 40 drones and an Iskander-M missile, which was intercepted, Ukraine's Air Force said.",
      "drone | launched 40",
      "iskander-m | launched 1 | intercepted 1",
    ],
    [
      "Ukraine's Air Force dealt with 45 Shaheds overnight, all of which were destroyed.",
      "shahed | launched 45 | intercepted 45",
    ],
    [
      "Four missiles aimed at Kuwait and three at Bahrain were destroyed, the UAE said of the Iranian attack.",
      "missile | intercepted 3",
      "missile | intercepted 4",
    ],
    [
      "Two cruise missiles flew at Ukraine and were destroyed, the Air Force said.",
      "cruise-missile | launched 2 | intercepted 2",
    ],
    [
      "In addition to 14 missiles, Russia sent 161 drones, Ukraine's Air Force said.",
      "drone | launched 161",
      "missile | launched 14",
    ],
    [
      "Besides about 40 drones, two missiles were shot down, Ukraine's Air Force said.",
      "drone | intercepted ~40",
      "missile | intercepted 2",
    ],
    [
      "Russian air defences shot down 95 Ukrainian drones, 12 of them flying toward Moscow, the Defence Ministry said.",
      "drone | Moscow | intercepted 12",
      "drone | intercepted 95",
    ],
    [
      "95 Ukrainian drones were destroyed, 12 of them heading toward Moscow, Russia's Defence Ministry said.",
      "drone | Moscow | intercepted 12",
      "drone | intercepted 95",
    ],
  ]);
});

describe("what struck", () => {
  reads([
    [
      "Ukraine's Air Force recorded ten missiles and 34 drones striking 18 locations.",
      "drone | hits 34",
      "missile | hits 10",
    ],
    [
      "Ukraine's energy sites came under a Russian attack, with 17 missiles and 140 drones hitting them, the Air Force said.",
      "drone | hits 140",
      "missile | hits 17",
    ],
    [
      "Russia attacked Ukraine with drones. An industrial site was hit by two of them, the Air Force said.",
      "drone | hits 2",
    ],
  ]);
});

describe("a name behind the noun", () => {
  reads([
    ["Russia said it shot down five long-range missiles known as ATACMS.", "atacms | intercepted 5"],
    [
      "Russia fired four missiles, known as Kinzhals, and 20 drones, Ukraine's Air Force said.",
      "drone | launched 20",
      "kinzhal | launched 4",
    ],
    [
      "Russia fired nine missiles, which it calls Iskanders, at Ukraine, the Air Force said.",
      "iskander-m | launched 9",
    ],
    [
      "Russia fired nine missiles, known as Kinzhals, Kalibrs and Iskanders, at Ukraine, the Air Force said.",
      "missile | launched 9",
    ],
    ["Russia's ministry said two missiles dubbed Storm Shadow were downed.", "storm-shadow | intercepted 2"],
  ]);
});
