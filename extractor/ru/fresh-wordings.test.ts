import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("ru");
const readWhole = reader("ru", wholeLine);

describe("Russian: where they flew", () => {
  it.each([
    [
      "Минобороны: сбиты 40 БПЛА.\nИз них:\n- 14 дронов — над Московским регионом, восемь летели на Москву;\n- по три — над Брянской и Калужской областями.",
      [
        "drone | Bryansk Oblast | intercepted 3",
        "drone | Kaluga Oblast | intercepted 3",
        "drone | Moscow Oblast | intercepted 14",
        "drone | Moscow | intercepted 8",
        "drone | intercepted 40",
      ],
    ],
    ["Сбиты 74 летевших на Москву беспилотника.", ["drone | Moscow | intercepted 74"]],
    ["Силы ПВО уничтожили шесть направлявшихся к Севастополю дронов.", ["drone | Sevastopol | intercepted 6"]],
    [
      "Над Тульской и Курской областями зафиксировано по восемь сбитых беспилотников, над Тверской — два.",
      [
        "drone | Kursk Oblast | intercepted 8",
        "drone | Tula Oblast | intercepted 8",
        "drone | Tver Oblast | intercepted 2",
      ],
    ],
    [
      "Над Одесской областью было сбито 9 дронов. Всего с начала суток — 35.",
      ["drone | Odesa Oblast | intercepted 9", "drone | intercepted 35"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: districts and towns", () => {
  it.each([
    [
      "Губернатор Вячеслав Гладков: Шебекинский округ атаковали 48 дронов, 40 из них сбиты.",
      ["drone | Shebekino Raion | launched 48 | intercepted 40"],
    ],
    [
      "Гладков: в Грайворонском округе выпущено 11 беспилотников. По Волоконовскому району – два беспилотника.",
      ["drone | Grayvoron Raion | launched 11", "drone | Volokonovka Raion | launched 2"],
    ],
    ["В районе Новошахтинска уничтожены пять беспилотников.", ["drone | Novoshakhtinsk | intercepted 5"]],
    [
      "ВСУ попытались атаковать Херсон четырьмя ракетами HIMARS, сообщило Минобороны России.",
      ["himars | Kherson | launched 4"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: two windows of one day", () => {
  it("keeps the counts of different hours apart", () => {
    const text =
      "С 16:00 до 20:00 мск ПВО сбила 22 дрона, сообщили в Минобороны РФ. Ранее там рассказали, что с 11:00 до 16:00 уничтожено 26 беспилотников.";
    expect(read(text)).toEqual(["drone | intercepted 22", "drone | intercepted 26"]);
  });
});

describe("Russian: people are no weapons", () => {
  it.each([
    "После удара ракетами по Одессе число пострадавших возросло до трех.",
    "Дроны атаковали порт, количество раненых достигло восьми.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("Russian: who speaks and who fires", () => {
  it.each([
    [
      "Вчера россияне, по подсчетам «Агентства» на основе сводок Воздушных сил Украины, выпустили 41 ракету.",
      "media | RU | missile | attack | national | launched 41",
    ],
    [
      "Со слов Игната, ночью сбиты девять ракет.",
      "ukrainian-air-force | RU | missile | attack | national | intercepted 9",
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual([expected]);
  });

  it("is no period where a record is counted from the start of the war", () => {
    expect(readWhole("Россия за ночь выпустила по Украине 472 дрона — это максимум с начала войны.")).toEqual([
      "media | RU | drone | attack | national | launched 472",
    ]);
  });
});

describe("Russian: an attack that was repelled, and clauses with times of their own", () => {
  it.each([
    [
      "Силы обороны Катара отразили атаку 12 иранских дронов и двух крылатых ракет.",
      [
        "media | IR | cruise-missile | attack | national | launched 2 | intercepted 2",
        "media | IR | drone | attack | national | launched 12 | intercepted 12",
      ],
    ],
    [
      "ОАЭ сообщили о перехвате 26 иранских дронов за день; с начала войны с Ираном перехвачены 1540 дронов.",
      [
        "other | IR | drone | attack | national | intercepted 26",
        "other | IR | drone | period | national | intercepted 1540",
      ],
    ],
    [
      "Атака восьми украинских БПЛА на Казань, шесть – по жилым домам, один сбит, сообщило Минобороны РФ.",
      ["russian-mod | UA | drone | attack | Kazan | launched 8 | intercepted 1"],
    ],
    [
      "Александр Гусев: дежурными силами ПВО над Воронежской областью уничтожены 12 БПЛА.",
      ["russian-regional | UA | drone | attack | Voronezh Oblast | intercepted 12"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: single drones of a list of regions", () => {
  it("counts one where the next sentence counts others elsewhere", () => {
    const text = "Один украинский дрон уничтожили над Брянской областью. Четыре дрона сбили над Крымом.";
    expect(read(text)).toEqual(["drone | Bryansk Oblast | intercepted 1", "drone | Crimea | intercepted 4"]);
  });

  it("takes no story of a single drone for a count", () => {
    expect(read("В Брянской области один дрон упал на крышу дома.")).toEqual([]);
  });
});

describe("Russian: whose land, and whose words", () => {
  it.each([
    ["Энергетику Украины атаковали 150 дронов.", "media | RU | drone | attack | national | launched 150"],
    ["Регионы России атаковали 50 дронов.", "media | UA | drone | attack | national | launched 50"],
    ["Армия России атаковала 50 дронами.", "media | RU | drone | attack | national | launched 50"],
    [
      "Над Курской областью сбиты 14 дронов, сообщили в правительстве региона.",
      "russian-regional | UA | drone | attack | Kursk Oblast | intercepted 14",
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual([expected]);
  });

  it("takes a refined total for no correction of itself", () => {
    const text = "Всего, по уточненным данным Минобороны РФ, за ночь перехвачено 249 БПЛА, из них 76 над Кубанью.";
    expect(read(text)).toEqual(["drone | Krasnodar Krai | intercepted 76", "drone | intercepted 249"]);
  });
});
