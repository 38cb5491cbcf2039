import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { PUBLISHED, reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

const AF = "ukrainian-air-force | RU";
const MISSILES_AND_DRONES = "The Air Force said Russia launched 70 missiles and 145 drones.";

describe("a number of several kinds together", () => {
  it.each([
    [
      `${MISSILES_AND_DRONES} 112 were shot down, among them 48 missiles.`,
      ["drone | attack | national | launched 145", "missile | attack | national | launched 70 | intercepted 48"],
      "mixed | attack | national | intercepted 112",
    ],
    [
      `${MISSILES_AND_DRONES} Air defence downed 112 of these targets, 64 of them drones.`,
      ["drone | attack | national | launched 145 | intercepted 64", "missile | attack | national | launched 70"],
      "mixed | attack | national | intercepted 112",
    ],
    [
      `${MISSILES_AND_DRONES} More than 150 of them were shot down.`,
      ["drone | attack | national | launched 145", "missile | attack | national | launched 70"],
      "mixed | attack | national | intercepted ≥150",
    ],
    [
      `${MISSILES_AND_DRONES} Of the 215, 190 were shot down.`,
      ["drone | attack | national | launched 145", "missile | attack | national | launched 70"],
      "mixed | attack | national | launched 215 | intercepted 190",
    ],
    [
      "Russia launched 70 missiles and 145 drones, and 190 of the 215 were shot down, the Air Force said.",
      ["drone | attack | national | launched 145", "missile | attack | national | launched 70"],
      "mixed | attack | national | launched 215 | intercepted 190",
    ],
  ])("%s", (text, kinds, both) => {
    expect(read(text)).toEqual([...kinds, both].map((claim) => `${AF} | ${claim}`).sort());
  });

  it.each([
    "Of 215, 112 were shot down after the drone attack, the Air Force said.",
    "It was a drone attack. Of the 215, 112 were shot down, the Air Force said.",
  ])("is a whole without its weapon: %s", (text) => {
    expect(read(text)).toEqual([`${AF} | drone | attack | national | launched 215 | intercepted 112`]);
  });
});

describe("a number of which only a part is named", () => {
  it.each([
    [
      "The Air Force said 112 were shot down, among them 48 missiles.",
      "missile | attack | national | intercepted 48",
      "mixed | attack | national | intercepted 112",
    ],
    [
      "The Air Force said 37 were shot down, including 20 Shaheds.",
      "drone | attack | national | intercepted 37",
      "shahed | attack | national | intercepted 20",
    ],
  ])("%s", (text, ...claims) => {
    expect(read(text)).toEqual(claims.map((claim) => `${AF} | ${claim}`));
  });
});

describe("parts of one kind", () => {
  it("goes on with the launch behind a part", () => {
    expect(
      read("Russia launched five drones, of which two were shot down, and eight missiles, the Air Force said."),
    ).toEqual([
      `${AF} | drone | attack | national | launched 5 | intercepted 2`,
      `${AF} | missile | attack | national | launched 8`,
    ]);
  });

  it("counts all but some of a kind only where its whole is told", () => {
    const text =
      "Russia fired 48 missiles, the Air Force said. It stopped 43 of the missiles, among them all but two of the Kh-101s.";
    expect(read(text)).toEqual([`${AF} | missile | attack | national | launched 48 | intercepted 43`]);
  });

  it("leaves a part alone of which nothing tells whether it was launched or stopped", () => {
    const text = "Of 215 drones 112 were shot down, the Air Force said. Among them 11 jet-powered drones.";
    expect(read(text)).toEqual([`${AF} | drone | attack | national | launched 215 | intercepted 112`]);
  });
});

it("takes the place that drones slammed into for the raid's", () => {
  expect(read("Drones slammed into the heart of Sumy. Four of them were shot down, the Air Force said.")).toEqual([
    `${AF} | drone | attack | Sumy | intercepted 4`,
  ]);
});

it("takes the exact number of the air force for the rounded one of a lead", () => {
  const text = 'Nearly 500 drones were launched, reports say. "Russia launched 595 drones," the Air Force said later.';
  const { claims, warnings } = extract({ text, published: PUBLISHED, language: "en" });
  expect(claims.map(({ claimant, launched }) => [claimant, launched?.value])).toEqual([["ukrainian-air-force", 595]]);
  expect(warnings.map(({ code }) => code)).toContain("contradiction");
});
