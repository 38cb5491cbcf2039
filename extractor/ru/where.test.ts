import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("ru");

describe("Russian: a list by region whose entries share a number", () => {
  it.each([
    [
      "По три БПЛА сбиты над Курской и Тульской областями, одному – над Калужской, Орловской и Московским регионом, сообщило Минобороны РФ.",
      [
        "drone | Kaluga Oblast | intercepted 1",
        "drone | Kursk Oblast | intercepted 3",
        "drone | Moscow Oblast | intercepted 1",
        "drone | Oryol Oblast | intercepted 1",
        "drone | Tula Oblast | intercepted 3",
      ],
    ],
    [
      "По восемь устройств уничтожено над Псковской и Тверской областями, по два — над Рязанской и Тульской, сообщило Минобороны РФ.",
      [
        "drone | Pskov Oblast | intercepted 8",
        "drone | Ryazan Oblast | intercepted 2",
        "drone | Tula Oblast | intercepted 2",
        "drone | Tver Oblast | intercepted 8",
      ],
    ],
    [
      "Минобороны РФ: над Орловской областью сбит 31 аппарат, над Курской — 14, в небе над Тульской и Калужской — по 9 и 6 соответственно.",
      [
        "drone | Kaluga Oblast | intercepted 6",
        "drone | Kursk Oblast | intercepted 14",
        "drone | Oryol Oblast | intercepted 31",
        "drone | Tula Oblast | intercepted 9",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: the largest share of a list", () => {
  it.each([
    [
      "Минобороны РФ отчиталось о 92 сбитых за ночь дронах. Больше всего — 30 — пришлось на Тульскую область, 21 уничтожили над Калужской.",
      ["drone | Kaluga Oblast | intercepted 21", "drone | Tula Oblast | intercepted 30", "drone | intercepted 92"],
    ],
    [
      "Минобороны РФ сообщило о 40 перехваченных беспилотниках. Основная часть, 25, приходится на Курскую область, 9 — на Брянскую.",
      ["drone | Bryansk Oblast | intercepted 9", "drone | Kursk Oblast | intercepted 25", "drone | intercepted 40"],
    ],
    [
      "Минобороны РФ сообщило о 18 сбитых за ночь дронах. Больше всего целей — 11 — сбили над Орловской областью, семь аппаратов — над Тульской.",
      ["drone | Oryol Oblast | intercepted 11", "drone | Tula Oblast | intercepted 7", "drone | intercepted 18"],
    ],
    [
      "Всего ПВО, по данным Минобороны РФ, сбила 61 дрон. Кроме Тверской, это Тульская область — 14, Крым — 12, Рязанская область — девять.",
      [
        "drone | Crimea | intercepted 12",
        "drone | Ryazan Oblast | intercepted 9",
        "drone | Tula Oblast | intercepted 14",
        "drone | intercepted 61",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: the sea named before", () => {
  it.each([
    [
      "О перехвате 12 дронов над Черным морем и Крымом сообщило Минобороны РФ. Девять беспилотников пришлось на морскую акваторию, три — на полуостров.",
      ["drone | Black Sea | intercepted 9", "drone | Crimea | intercepted 3", "drone | intercepted 12"],
    ],
    [
      "Над Черным морем и Севастополем ночью работала ПВО. Минобороны РФ сообщило о восьми сбитых над морем беспилотниках.",
      ["drone | Black Sea | intercepted 8"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: districts in a list", () => {
  it.each([
    [
      "Лысак: сбиты четыре БПЛА. По одному – в Днепровском районе и Криворожском.",
      [
        "drone | Dnipro Raion | intercepted 1",
        "drone | Dnipropetrovsk Oblast | intercepted 4",
        "drone | Kryvyi Rih Raion | intercepted 1",
      ],
    ],
    [
      "Девять беспилотников уничтожены на окраине Калуги, в Кировском, Козельском и Сухиничском округах, сообщил губернатор Владислав Шапша.",
      ["drone | Kaluga | intercepted 9"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: numbers before their places", () => {
  it.each([
    [
      "Над регионами сбито 40 украинских дронов. 20 — Орловская область, восемь — Ростовская, один — Краснодарский край, сообщило Минобороны РФ.",
      [
        "drone | Krasnodar Krai | intercepted 1",
        "drone | Oryol Oblast | intercepted 20",
        "drone | Rostov Oblast | intercepted 8",
        "drone | intercepted 40",
      ],
    ],
    [
      "Минобороны РФ: с 18 до 22 мск над Белгородской областью сбиты три БПЛА, по одному — над Курской и Тульской.",
      [
        "drone | Belgorod Oblast | intercepted 3",
        "drone | Kursk Oblast | intercepted 1",
        "drone | Tula Oblast | intercepted 1",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: a place of shares", () => {
  it.each([
    [
      "Гладков: регион атаковали 102 беспилотника, 52 из них сбиты. Больше всего налетов пришлось на Шебекинский округ — 25 дронов.",
      ["drone | Belgorod Oblast | launched 102 | intercepted 52", "drone | Shebekino Raion | launched 25"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
