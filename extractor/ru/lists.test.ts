import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("ru");

describe("Russian: first member of a list without a number", () => {
  it.each([
    [
      "Ночью враг нанес удар ракетами «Искандер-М» из Курской области, 4 крылатыми ракетами и 70 беспилотниками.",
      ["cruise-missile | launched 4", "drone | launched 70"],
    ],
    ["Россия ударила баллистикой, двумя ракетами Х-59 и 30 дронами.", ["drone | launched 30", "kh-59 | launched 2"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: bullets with variation selectors", () => {
  it.each([
    [
      "Минобороны РФ сообщает: за ночь сбито:\n▪️45 ударных БПЛА;\n▪️7 крылатых ракет.",
      ["cruise-missile | intercepted 7", "drone | intercepted 45"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: launches counted by the noun", () => {
  it.each([
    ["Россияне осуществили 16 пусков крылатых ракет, 12 сбито.", ["cruise-missile | launched 16 | intercepted 12"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: a list by weapon without a verb", () => {
  it.each([
    ["Минобороны РФ: ракет ATACMS было шесть, четыре сбиты.", ["atacms | launched 6 | intercepted 4"]],
    ["Зеленский: ударных дронов за ночь было 120, сбито 100.", ["drone | launched 120 | intercepted 100"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: targets of a raid of drones are drones", () => {
  it.each([
    [
      "Ночью на Киев летели дроны. Над столицей поражено около десятка вражеских целей.",
      ["drone | Kyiv | intercepted ~10"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: named types stand for the class", () => {
  it.each([
    [
      "Противник выпустил «Калибры», Х-101 и Х-555. Украинская ПВО сбила 44 из 62 ракет.",
      ["cruise-missile | launched 62 | intercepted 44"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: a dash for a hyphen", () => {
  it.each([
    ["Сбито 45 беспилотников—камикадзе Shahed—131/136.", ["shahed | intercepted 45"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
