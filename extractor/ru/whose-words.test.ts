import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const readWhole = reader("ru", wholeLine);

describe("Russian: the words of him who was named", () => {
  it.each([
    [
      "Мэр Москвы Сергей Собянин за ночь пять раз сообщал о сбитых дронах. Всего, по его данным, на подлете к столице уничтожили 19 беспилотников.",
      ["russian-regional | UA | drone | attack | Moscow | intercepted 19"],
    ],
    [
      "О ночной атаке рассказал губернатор Тульской области Дмитрий Миляев. Над регионом, добавил он, сбито семь дронов.",
      ["russian-regional | UA | drone | attack | Tula Oblast | intercepted 7"],
    ],
    [
      "Над Тверской областью ночью, если верить Минобороны РФ, сбили девять дронов.",
      ["russian-mod | UA | drone | attack | Tver Oblast | intercepted 9"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: units of the ministry in a governor's words", () => {
  it.each([
    [
      "Губернатор Волгоградской области Андрей Бочаров сообщил об атаке. Ночью подразделения Минобороны сбили 14 беспилотников над территорией региона.",
      ["russian-regional | UA | drone | attack | Volgograd Oblast | intercepted 14"],
    ],
    [
      "Богомаз: налет украинских дронов на Брянскую область отражен. Благодаря ПВО Министерства обороны над нашей областью уничтожено 40 БПЛА.",
      ["russian-regional | UA | drone | attack | Bryansk Oblast | intercepted 40"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: a command that was asked", () => {
  it.each([
    [
      "Сбито 11 БПЛА, сообщили в воздушном командовании «Центр».",
      ["ukrainian-air-force | RU | drone | attack | Air Command Center | intercepted 11"],
    ],
    [
      'Сбито девять «шахедов», рассказали в оперативном командовании "Юг".',
      ["ukrainian-official | RU | shahed | attack | Southern Ukraine | intercepted 9"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: who fired", () => {
  it.each([
    [
      "Захватчики снова запустили дроны. Всего противник атаковал 60 ударными беспилотниками с направлений Курск, Орел, сообщили в Воздушных силах.",
      ["ukrainian-air-force | RU | drone | attack | national | launched 60"],
    ],
    [
      "Шесть безэкипажных катеров ВМС Украины уничтожил ночью Черноморский флот, сообщили в Минобороны РФ.",
      ["russian-mod | UA | naval-drone | attack | national | intercepted 6"],
    ],
    [
      "Россия выпустила дроны. Из 60 беспилотников украинским силам удалось сбить 42.",
      ["media | RU | drone | attack | national | launched 60 | intercepted 42"],
    ],
    [
      "ПВО столицы сбила 20 дронов, сообщил мэр Кличко.",
      ["ukrainian-regional | RU | drone | attack | Kyiv | intercepted 20"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: a ministry behind a dash or a preposition", () => {
  it.each([
    [
      "В регионах ночью работала ПВО. Минобороны РФ — о 14 сбитых за ночь беспилотниках.",
      ["russian-mod | UA | drone | attack | national | intercepted 14"],
    ],
    [
      "Над Краснодарским краем сбито 85 дронов, сообщил оперштаб Краснодарского края. Всего, по МО РФ, сбито 128.",
      [
        "russian-mod | UA | drone | attack | national | intercepted 128",
        "russian-regional | UA | drone | attack | Krasnodar Krai | intercepted 85",
      ],
    ],
    [
      "На территорию Адыгеи залетело пять украинских БПЛА, четыре приземлены РЭБ, рассказал Мурат Кумпилов. Минобороны РФ: 92 БПЛА за ночь.",
      [
        "russian-mod | UA | drone | attack | national | intercepted 92",
        "russian-regional | UA | drone | attack | Adygea | launched 5 | lost 4",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: the country that is struck", () => {
  it.each([
    [
      "Ночью Украину атаковали 65 дронов, 37 сбиты.",
      ["media | RU | drone | attack | national | launched 65 | intercepted 37"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: the forces on duty in a governor's text", () => {
  it.each([
    [
      "Богомаз: над Брянской областью сбили 14 БПЛА\nДежурные силы ПВО сбили 14 беспилотников над Брянской областью.",
      ["russian-regional | UA | drone | attack | Bryansk Oblast | intercepted 14"],
    ],
    [
      "Дежурными силами ПВО над областью сбиты пять БПЛА, написал губернатор Тульской области Дмитрий Миляев.",
      ["russian-regional | UA | drone | attack | Tula Oblast | intercepted 5"],
    ],
    [
      "Дежурными средствами ПВО ночью сбиты 30 БПЛА, сообщило Минобороны РФ. Губернатор Тульской области Миляев рассказал о пяти сбитых дронах.",
      [
        "russian-mod | UA | drone | attack | national | intercepted 30",
        "russian-regional | UA | drone | attack | Tula Oblast | intercepted 5",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});
