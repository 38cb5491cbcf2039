import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("uk");

describe("Ukrainian: first member of a list without a number", () => {
  it.each([
    [
      "Уночі ворог завдав удару ракетами Іскандер-М із Курської обл., 4 крилатими ракетами Х-59 та 70 БпЛА.",
      ["drone | launched 70", "kh-59 | launched 4"],
    ],
    [
      "Противник атакував балістикою, п'ятьма крилатими ракетами й 40 дронами.",
      ["cruise-missile | launched 5", "drone | launched 40"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: bullets with variation selectors", () => {
  it.each([
    [
      "Уночі виявлено 52 повітряні цілі:\n▪️45 ударних БпЛА;\n▪️7 крилатих ракет.",
      ["cruise-missile | launched 7", "drone | launched 45", "mixed | launched 52"],
    ],
    ["Збито:\n▪️45 ударних БпЛА;\n▪️7 крилатих ракет.", ["cruise-missile | intercepted 7", "drone | intercepted 45"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: launches counted by the noun", () => {
  it.each([
    ["Противник здійснив 16 пусків крилатих ракет, 12 знищено.", ["cruise-missile | launched 16 | intercepted 12"]],
    ["Зафіксовано 5 пусків балістичних ракет.", ["ballistic-missile | launched 5"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: a list by weapon without a verb", () => {
  it.each([
    ["Росія атакувала вночі. Шахедів – 20, збито 15.", ["shahed | launched 20 | intercepted 15"]],
    [
      "Ворог атакував. Х-101: 5, збито 3. «Калібри»: 4, збито 4.",
      ["kalibr | launched 4 | intercepted 4", "kh-101 | launched 5 | intercepted 3"],
    ],
    ["Дронів усіх типів було 120, знешкодили ми 100.", ["drone | launched 120 | intercepted 100"]],
    ["Ракет було 14, збито 9.", ["missile | launched 14 | intercepted 9"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: targets of a raid of drones are drones", () => {
  it.each([
    [
      "Ворог випустив 7 ракет. ППО знищила 5 повітряних цілей, це 4 «Калібри» та 1 «Іскандер-К».",
      ["iskander-k | intercepted 1", "kalibr | intercepted 4", "missile | launched 7 | intercepted 5"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: named types stand for the class", () => {
  it.each([
    [
      "Ворог бив ракетами «Калібр» і Х-101. ППО збила 51 із 70 ракет.",
      ["cruise-missile | launched 70 | intercepted 51"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
