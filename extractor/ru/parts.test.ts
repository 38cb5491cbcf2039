import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("ru");

describe("Russian: sub-counts", () => {
  it.each([
    ["Россияне запустили 80 дронов, из них 30 - реактивные.", ["drone | launched 80", "jet-shahed | launched 30"]],
    [
      "Россия выпустила 80 беспилотников, «Шахедов» среди них около 50.",
      ["drone | launched 80", "shahed | launched ~50"],
    ],
    [
      "Россия выпустила 80 БПЛА, причем реактивными были не менее 30.",
      ["drone | launched 80", "jet-shahed | launched ≥30"],
    ],
    [
      "80 беспилотников, среди которых более 50 «Шахедов», Россия запустила ночью.",
      ["drone | launched 80", "shahed | launched ≥50"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: names without a figure", () => {
  it.each([
    [
      "Воздушные силы: ночью ударили ракетой Х-59 и 20 шахедами. Сбиты Х-59 и 17 шахедов.",
      ["kh-59 | launched 1 | intercepted 1", "shahed | launched 20 | intercepted 17"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: vague shares", () => {
  it.each([
    ["Украинской ПВО удалось сбить три четверти дронов.", []],
    ["Оккупанты запустили 80 дронов, сбить удалось большую их часть.", ["drone | launched 80"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: not reached, not shot down", () => {
  it.each([
    [
      "На Львовскую область летели 11 беспилотников и две ракеты «Кинжал». Ракеты сбить не удалось.",
      ["drone | Lviv Oblast | launched 11", "kinzhal | Lviv Oblast | launched 2 | intercepted 0"],
    ],
    ["Лишь четыре из 63 российских беспилотников перехватить не удалось.", ["drone | launched 63 | intercepted 59"]],
    ["Россияне выпустили 344 дрона, обезвредить не удалось 23 из них.", ["drone | launched 344 | intercepted 321"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: lost after a border", () => {
  it.each([
    [
      "Россия запустила 20 шахедов, 15 уничтожены, еще 3 потеряны после пересечения границы с Беларусью.",
      ["shahed | launched 20 | intercepted 15 | left 3"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: aims are no weapons", () => {
  it.each([
    ["Выпущено 55 ракет, одна из целей — больница в Херсоне.", ["missile | launched 55"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: wreckage", () => {
  it.each([["Обломки двух сбитых дронов повредили дом.", []]])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: all without a number", () => {
  it.each([
    ["Россия запустила 14 дронов. Все они были уничтожены.", ["drone | launched 14 | intercepted 14"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: one thing in many words", () => {
  it.each([
    ["Ночью на Украину летели 40 российских дронов, 31 сбит.", ["drone | launched 40 | intercepted 31"]],
    [
      "Украинские военные сообщили о 40 российских дронах, 31 из которых уничтожен.",
      ["drone | launched 40 | intercepted 31"],
    ],
    ["Минобороны РФ отчиталось об уничтожении 40 беспилотников.", ["drone | intercepted 40"]],
    ["Собянин: сбит еще один беспилотник, летевший на Москву.", ["drone | Moscow | intercepted 1"]],
    [
      "Сергей Собянин сообщил о ликвидации еще трех беспилотников на подлете к Москве.",
      ["drone | Moscow | intercepted 3"],
    ],
    [
      "Минобороны РФ: в акватории Черного моря уничтожены два безэкипажных катера.",
      ["naval-drone | Black Sea | intercepted 2"],
    ],
    [
      "Минобороны РФ: средства ПВО за сутки сбили 9 управляемых авиабомб, 4 снаряда HIMARS и 111 БПЛА.",
      ["drone | intercepted 111", "guided-bomb | intercepted 9", "himars | intercepted 4"],
    ],
    [
      "Воздушные силы ВСУ: с вечера 13 марта россияне запустили 40 «Шахедов», сбито 31, 9 – локационно потеряны.",
      ["shahed | launched 40 | intercepted 31 | lost 9"],
    ],
    ["ПВО Украины уничтожила 31 из 40 «Шахедов», сообщил Игнат.", ["shahed | launched 40 | intercepted 31"]],
    [
      "Из 40 выпущенных Россией ракет перехватить удалось 31, заявил Сырский.",
      ["missile | launched 40 | intercepted 31"],
    ],
    [
      "40 дронов и 7 ракет – такова статистика российской атаки за ночь; сбиты 31 дрон и 5 ракет.",
      ["drone | launched 40 | intercepted 31", "missile | launched 7 | intercepted 5"],
    ],
    [
      "Россия за ночь выпустила 40 дронов, девять из них достигли целей, остальные сбиты.",
      ["drone | launched 40 | intercepted 31 | hits 9"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
