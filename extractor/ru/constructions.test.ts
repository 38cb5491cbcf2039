import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("ru");
const readWhole = reader("ru", wholeLine);

describe("Russian: the same number again, and so many each", () => {
  it.each([
    [
      "Минобороны: сбито 18 дронов: семь над Орловской областью, столько же над Рязанской, четыре над Брянской.",
      [
        "drone | Bryansk Oblast | intercepted 4",
        "drone | Oryol Oblast | intercepted 7",
        "drone | Ryazan Oblast | intercepted 7",
        "drone | intercepted 18",
      ],
    ],
    [
      "Минобороны: сбито 14 дронов. Над Рязанской, Липецкой и Пензенской областями перехвачено по 3 аппарата, над Самарской и Тамбовской - по два.",
      [
        "drone | Lipetsk Oblast | intercepted 3",
        "drone | Penza Oblast | intercepted 3",
        "drone | Ryazan Oblast | intercepted 3",
        "drone | Samara Oblast | intercepted 2",
        "drone | Tambov Oblast | intercepted 2",
        "drone | intercepted 14",
      ],
    ],
    [
      "Минобороны: сбито 67 дронов. Новгородская и Псковская области лидируют (37 и 30 соответственно).",
      ["drone | Novgorod Oblast | intercepted 37", "drone | Pskov Oblast | intercepted 30", "drone | intercepted 67"],
    ],
    [
      "Минобороны: сбито 90 дронов: над Тульской, Калужской и Рязанской областями — 50, 30 и 10 соответственно.",
      [
        "drone | Kaluga Oblast | intercepted 30",
        "drone | Ryazan Oblast | intercepted 10",
        "drone | Tula Oblast | intercepted 50",
        "drone | intercepted 90",
      ],
    ],
    [
      "Минобороны: сбито 7 дронов. Пять - над Курской областью.\nЕще по одному — над Ростовской областью и Башкортостаном.",
      [
        "drone | Bashkortostan | intercepted 1",
        "drone | Kursk Oblast | intercepted 5",
        "drone | Rostov Oblast | intercepted 1",
        "drone | intercepted 7",
      ],
    ],
    [
      "Минобороны: сбито 12 дронов. По 5 — на Орловскую область и Московский регион (2 летели на Москву), по 1 — на Тульскую и Тверскую.",
      [
        "drone | Moscow Oblast | intercepted 5",
        "drone | Moscow | intercepted 2",
        "drone | Oryol Oblast | intercepted 5",
        "drone | Tula Oblast | intercepted 1",
        "drone | Tver Oblast | intercepted 1",
        "drone | intercepted 12",
      ],
    ],
    [
      "Над Киевом сбили 14 дронов, в Черкасской области — два таких же.",
      ["drone | Cherkasy Oblast | intercepted 2", "drone | Kyiv | intercepted 14"],
    ],
    [
      "Минобороны: сбито 9 дронов. Пять — над акваторией Азовского моря, четыре — над Черным.",
      ["drone | Black Sea | intercepted 4", "drone | Sea of Azov | intercepted 5", "drone | intercepted 9"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: one country and one area", () => {
  it.each([
    [
      "Над российскими регионами и акваторией Черного моря ПВО за ночь уничтожила 60 беспилотников, сообщили в Минобороны.",
      ["drone | intercepted 60"],
    ],
    [
      "Минобороны: в юго-восточной части Черного моря ликвидированы три безэкипажных катера.",
      ["naval-drone | Black Sea | intercepted 3"],
    ],
    ["Утверждают в Киеве, что по стране летели 363 дрона.", ["drone | launched 363"]],
    ["ПВО столицы сбила более 40 дронов, сообщил мэр Кличко.", ["drone | Kyiv | intercepted ≥40"]],
    [
      "Минобороны: над Крымом сбито пять дронов, один из этих пяти летел на Севастополь.",
      ["drone | Crimea | intercepted 5", "drone | Sevastopol | intercepted 1"],
    ],
    [
      "Глава Сумской ОВА сообщает о пяти уничтоженных над областью «Искандерах-К».",
      ["iskander-k | Sumy Oblast | intercepted 5"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: several windows and several speakers", () => {
  it.each([
    [
      "Минобороны: за четыре часа сбито 15 дронов. За ночь ПВО сбила 31 дрон.",
      [
        "russian-mod | UA | drone | attack | national | intercepted 15",
        "russian-mod | UA | drone | attack | national | intercepted 31",
      ],
    ],
    [
      "С 7.00 до 20.00 мск сбит 141 беспилотник, сообщило Минобороны. В течение ночи перехвачен 301 беспилотник.",
      [
        "russian-mod | UA | drone | attack | national | intercepted 141",
        "russian-mod | UA | drone | attack | national | intercepted 301",
      ],
    ],
    [
      "Губернатор Дрозденко: над портом сбито 10 БПЛА. Еще четыре дрона сбиты в Приозерском районе.",
      [
        "russian-regional | UA | drone | attack | Leningrad Oblast | intercepted 10",
        "russian-regional | UA | drone | attack | Leningrad Oblast | intercepted 4",
      ],
    ],
    [
      "Губернатор Богомаз сообщил о 18 сбитых дронах, а Минобороны заявило о 55 сбитых дронах.",
      [
        "russian-mod | UA | drone | attack | national | intercepted 55",
        "russian-regional | UA | drone | attack | Bryansk Oblast | intercepted 18",
      ],
    ],
    [
      "Минобороны: в течение ночи сбито 8 дронов. В ночь на 4 марта стая дронов летела на Самару. Минобороны отчиталось о 52 уничтоженных беспилотниках.",
      [
        "russian-mod | UA | drone | attack | national | intercepted 52",
        "russian-mod | UA | drone | attack | national | intercepted 8",
      ],
    ],
    ["Как уверяют в Минобороны РФ, сбито 33 дрона.", ["russian-mod | UA | drone | attack | national | intercepted 33"]],
    [
      "Министр обороны РФ Шойгу отрапортовал о 159 сбитых снарядах HIMARS.",
      ["russian-mod | UA | himars | attack | national | intercepted 159"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: another war", () => {
  it.each([
    [
      "Министерство обороны ОАЭ сообщило, что ПВО обнаружила 16 иранских ракет, из которых 15 были уничтожены.",
      ["other | IR | missile | attack | national | launched 16 | intercepted 15"],
    ],
    [
      "Центральное командование США уничтожило над Красным морем 3 дрона хуситов.",
      ["media | YE | drone | attack | Red Sea | intercepted 3"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: parts and participles", () => {
  it.each([
    ["Средства ПВО уничтожили 220 запущенных ВСУ беспилотников.", ["drone | intercepted 220"]],
    [
      "Войска РФ выпустили 126 дронов. «Шахедов» среди дронов было около 80.",
      ["drone | launched 126", "shahed | launched ~80"],
    ],
    ["Из 40 российских дронов не поддались четыре.", ["drone | launched 40 | intercepted 36"]],
    [
      "Враг выпустил по Одесской области три ракеты Х-59. Одну ракету сбили, две попали в порт.",
      ["kh-59 | Odesa Oblast | launched 3 | intercepted 1 | hits 2"],
    ],
    [
      "По Одессе враг выпустил четыре ракеты Х-59. Управляемые ракеты не достигли намеченных целей.",
      ["kh-59 | Odesa | launched 4 | lost 4"],
    ],
    ["Воздушные силы: сбито 35 дронов, более 60 локационно потеряно.", ["drone | intercepted 35 | lost ≥60"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: periods", () => {
  it.each([
    [
      "На уходящей неделе перехвачены 18 снарядов HIMARS и 1300 беспилотников, сообщили в Минобороны.",
      [
        "russian-mod | UA | drone | period | national | intercepted 1300",
        "russian-mod | UA | himars | period | national | intercepted 18",
      ],
    ],
    [
      "С начала 2025 года ПВО сбила 9 тысяч дронов, сообщило Минобороны.",
      ["russian-mod | UA | drone | period | national | intercepted 9000"],
    ],
    [
      "За прошлый месяц, в феврале, Россия атаковала Украину 5600 дронами в ночное время.",
      ["media | RU | drone | period | national | launched 5600"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: no count of weapons", () => {
  it.each([
    ["В одном из районов ракеты попали в жилые дома.", []],
    ["С начала военной спецоперации уничтожено 85 тысяч беспилотников ВСУ, 667 самолетов и 300 вертолетов.", []],
    ["Дронами уничтожено более 3 тысяч российских военных.", []],
    ["Седьмая атака дронов на город за 7 ночей.", []],
    ["Информация по двум ракетам уточняется.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: who speaks for a republic, and what is left for the others", () => {
  it.each([
    [
      "Глава Чувашии сообщил об атаке двух дронов на предприятие.",
      ["russian-regional | UA | drone | attack | Chuvashia | launched 2"],
    ],
    [
      "Уничтожены 30 дронов: восемь в Липецкой области, шесть в Рязанской, остальные в Тульской, сообщает Минобороны.",
      [
        "russian-mod | UA | drone | attack | Lipetsk Oblast | intercepted 8",
        "russian-mod | UA | drone | attack | Ryazan Oblast | intercepted 6",
        "russian-mod | UA | drone | attack | national | intercepted 30",
      ],
    ],
    ["Сбили 18 беспилотников на подлете к столице России.", ["media | UA | drone | attack | Moscow | intercepted 18"]],
    ["За осень Россия выпустила 9000 дронов, сбито 88 %.", ["media | RU | drone | period | national | launched 9000"]],
    ["В последнюю ночь недели Россия выпустила 363 дрона.", ["media | RU | drone | attack | national | launched 363"]],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});
