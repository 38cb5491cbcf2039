import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("uk");
const readWhole = reader("uk", wholeLine);

describe("Ukrainian: the same number again, and so many each", () => {
  it.each([
    [
      "Повітряні сили: збито 18 дронів: сім над Сумщиною, стільки ж над Полтавщиною, чотири над Київщиною.",
      [
        "drone | Kyiv Oblast | intercepted 4",
        "drone | Poltava Oblast | intercepted 7",
        "drone | Sumy Oblast | intercepted 7",
        "drone | intercepted 18",
      ],
    ],
    [
      "Над Сумською, Полтавською та Київською областями збито по 2 дрони, над Одеською й Миколаївською – по одному.",
      [
        "drone | Kyiv Oblast | intercepted 2",
        "drone | Mykolaiv Oblast | intercepted 1",
        "drone | Odesa Oblast | intercepted 1",
        "drone | Poltava Oblast | intercepted 2",
        "drone | Sumy Oblast | intercepted 2",
      ],
    ],
    [
      "Повітряні сили: збито 12 дронів. Над Одеською й Миколаївською областями знищено 7 і 5 дронів відповідно.",
      ["drone | Mykolaiv Oblast | intercepted 5", "drone | Odesa Oblast | intercepted 7", "drone | intercepted 12"],
    ],
    ["За добу ППО знищила трійку «шахедів» і сім ракет Х-101.", ["kh-101 | intercepted 7", "shahed | intercepted 3"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: one country and one area", () => {
  it.each([
    ["Повітряні сили: над Чорним морем і регіонами України вночі збито 40 дронів.", ["drone | intercepted 40"]],
    ["У Києві повідомили, що вночі збито 40 дронів.", ["drone | intercepted 40"]],
    [
      "У зоні відповідальності повітряного командування «Схід» збито 6 дронів.",
      ["drone | Air Command East | intercepted 6"],
    ],
    [
      "Воїни ПвК «Захід» знищили вісім цілей: п'ять крилатих ракет та три БпЛА «Орлан».",
      [
        "cruise-missile | Air Command West | intercepted 5",
        "mixed | Air Command West | intercepted 8",
        "recon-uav | Air Command West | intercepted 3",
      ],
    ],
    ["ППО столиці збила понад 30 дронів, повідомляє КМВА.", ["drone | Kyiv | intercepted ≥30"]],
    [
      "Туск: у повітряний простір країни залетіли 19 російських дронів, три збито.",
      ["drone | Poland | launched 19 | intercepted 3"],
    ],
    [
      "З Криму ворог випустив 67 дронів, 6 полетіли в бік окупованої Луганщини, ще три локаційно втрачено.",
      ["drone | launched 67 | lost 3 | left 6"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: what became of those just launched", () => {
  it.each([
    [
      "Ворог випустив по Одещині три ракети Х-59. Одну ракету збито, дві влучили.",
      ["kh-59 | Odesa Oblast | launched 3 | intercepted 1 | hits 2"],
    ],
    ["Ворог бив двома «Оніксами». Ворожі ракети цілей не досягли.", ["oniks | launched 2 | lost 2"]],
    [
      "Ворог випустив чотири ракети «Онікс». Ракети не досягли бажаних противником цілей.",
      ["oniks | launched 4 | lost 4"],
    ],
    ["Жодна з трьох ракет «Онікс» цілей не досягла.", ["oniks | launched 3 | lost 3"]],
    ["Жодна ракета цілей не вразила, збили 8 ракет.", ["missile | intercepted 8"]],
    ["Х-22 у зведеннях давно не було. Ворог застосував по Києву 12 таких ракет.", ["kh-22 | Kyiv | launched 12"]],
    ["З 63 дронів не піддалися чотири.", ["drone | launched 63 | intercepted 59"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: adjectives and brackets for the weapon", () => {
  it.each([
    [
      "Зафіксовано влучання 3 протикорабельних та 5 балістичних ракет, а також 12 ударних БпЛА. Інформація щодо двох ракет уточнюється.",
      ["ballistic-missile | hits 5", "drone | hits 12", "missile | hits 3"],
    ],
    [
      "Зафіксовано 220 засобів – 35 ракет і 185 БпЛА:\n- 4 протикорабельні ракети Циркон/Онікс;\n- 31 балістична ракета Іскандер-М;\n- 185 БпЛА.",
      [
        "drone | launched 185",
        "iskander-m | launched 31",
        "missile | launched 35",
        "missile | launched 4",
        "mixed | launched 220",
      ],
    ],
    [
      "Росія запустила близько 700 дронів, майже 900 керованих авіабомб (КАБів) і 36 ракет.",
      ["drone | launched ~700", "guided-bomb | launched ~900", "missile | launched 36"],
    ],
    ["Збито 40 безпілотників типу Shahed та інших моделей.", ["drone | intercepted 40"]],
    ["Збито 35 дронів, понад 60 локаційно втрачено.", ["drone | intercepted 35 | lost ≥60"]],
    [
      "Голова Полтавської ОВА пише про двох збитих над областю «Іскандерів-К».",
      ["iskander-k | Poltava Oblast | intercepted 2"],
    ],
    ["Повітряні сили звітують про 589 знешкоджених цілей.", ["mixed | intercepted 589"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: parts of a total", () => {
  it.each([
    [
      "Ворог випустив 90 дронів. «Шахедів» серед них було близько 50.",
      ["drone | launched 90", "shahed | launched ~50"],
    ],
    [
      "212 дронів, приблизно 130 із яких «Шахеди», атакували країну.",
      ["drone | launched 212", "shahed | launched ~130"],
    ],
    [
      "Ворог випустив 90 дронів. Приблизно 60 із випущених дронів — типу «Shahed».",
      ["drone | launched 90", "shahed | launched ~60"],
    ],
    [
      "420 дронів, з яких більшість – «Шахеди», і 39 ракет випустив ворог.",
      ["drone | launched 420", "missile | launched 39"],
    ],
    [
      "Зафіксовано 70 засобів повітряного нападу, з них 8 ракет, збито 60.",
      ["missile | launched 8", "mixed | launched 70 | intercepted 60"],
    ],
    ["420 ракет, випущених росіянами, збила ППО.", ["missile | intercepted 420"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: several speakers in one sentence", () => {
  it.each([
    [
      "Мер Кличко розповів про 9 збитих дронів, а Повітряні сили заявили про 30 збитих дронів.",
      [
        "ukrainian-air-force | RU | drone | attack | national | intercepted 30",
        "ukrainian-regional | RU | drone | attack | Kyiv | intercepted 9",
      ],
    ],
    [
      "Голова Одеської ОВА Кіпер повідомив про 7 збитих дронів; Генштаб нарахував 20 збитих дронів.",
      [
        "ukrainian-general-staff | RU | drone | attack | national | intercepted 20",
        "ukrainian-regional | RU | drone | attack | Odesa Oblast | intercepted 7",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: periods", () => {
  it.each([
    [
      "За поточний тиждень Росія запустила 700 дронів і 30 ракет.",
      [
        "media | RU | drone | period | national | launched 700",
        "media | RU | missile | period | national | launched 30",
      ],
    ],
    [
      "Повітряні сили: у липні ворог випустив 900 дронів. Загалом від початку 2024 року окупанти випустили 6000 дронів.",
      [
        "ukrainian-air-force | RU | drone | period | national | launched 6000",
        "ukrainian-air-force | RU | drone | period | national | launched 900",
      ],
    ],
    [
      "Від початку 2025 року ППО збила 900 «шахедів», сказав президент 10 березня.",
      ["ukrainian-president | RU | shahed | period | national | intercepted 900"],
    ],
    ["З початку ночі ППО збила 21 дрон.", ["media | RU | drone | attack | national | intercepted 21"]],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: no count of weapons", () => {
  it.each([
    ["Сьома за місяць атака дронами тривала дві години.", []],
    ["Дронами знищено понад 30 тисяч російських окупантів.", []],
    ["Збитий «шахед» пошкодив дах будинку.", []],
    ["Уражень минулого місяця стало 70.", []],
    ["Тривога була (07.00–10.30), дронів не було.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: seasons, shares and who attacks", () => {
  it.each([
    [
      "Росія за зиму випустила по Україні 14 670 КАБів та понад 738 ракет, сказав Зеленський.",
      [
        "ukrainian-president | RU | guided-bomb | period | national | launched 14670",
        "ukrainian-president | RU | missile | period | national | launched ≥738",
      ],
    ],
    [
      "За місяць ворог використав 5 тисяч «шахедів», збито 88 %.",
      ["media | RU | shahed | period | national | launched 5000"],
    ],
    ["СБУ та ГУР атакували аеродром 50 дронами.", ["media | UA | drone | attack | national | launched 50"]],
    [
      "Російське міноборони стверджує, що збито 14 безпілотників над Кримом і ще 6 над Чорним морем.",
      [
        "russian-mod | UA | drone | attack | Black Sea | intercepted 6",
        "russian-mod | UA | drone | attack | Crimea | intercepted 14",
      ],
    ],
    [
      "Сили оборони відмінусували 31 «шахед» з 35.",
      ["media | RU | shahed | attack | national | launched 35 | intercepted 31"],
    ],
    [
      "Цієї ночі ППО ліквідувала 37 дронів. Усього їх було 45.",
      ["media | RU | drone | attack | national | launched 45 | intercepted 37"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});
