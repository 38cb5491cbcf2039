import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("ru");
const readWhole = reader("ru", wholeLine);

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

describe("Russian: totals of the ministry without a verb", () => {
  it.each([
    [
      "Минобороны РФ рапортует о 64 беспилотниках за ночь — одна из самых крупных атак: 40 перехватили над Крымом, 24 — над Кубанью.",
      ["drone | Crimea | intercepted 40", "drone | Krasnodar Krai | intercepted 24", "drone | intercepted 64"],
    ],
    [
      "Более полусотни беспилотников за ночь: 31 сбит над Крымом, 22 — над Кубанью, говорится в сводке Минобороны РФ.",
      ["drone | Crimea | intercepted 31", "drone | Krasnodar Krai | intercepted 22", "drone | intercepted ≥50"],
    ],
    [
      "Ночью над Азовским морем сбили восемь беспилотников. Минобороны РФ сообщает о 130 за ночь, из них 70 над Крымом.",
      ["drone | Crimea | intercepted 70", "drone | Sea of Azov | intercepted 8", "drone | intercepted 130"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: what the Russian side found, and stopped", () => {
  it.each([
    [
      "Минобороны РФ: два беспилотника были обнаружены и подавлены средствами радиоэлектронной борьбы.",
      ["drone | lost 2"],
    ],
    [
      "Минобороны РФ: средства ПВО обнаружили и сбили семь беспилотников над Курской областью.",
      ["drone | Kursk Oblast | intercepted 7"],
    ],
    ["В частности, 15 дронов пытались атаковать Москву.", ["drone | Moscow | launched 15"]],
    [
      "Минобороны РФ сообщило о 70 сбитых над регионами дронах. В частности, 12 беспилотников пытались атаковать Москву.",
      ["drone | Moscow | intercepted 12", "drone | intercepted 70"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: jammed and brought down", () => {
  it.each([
    [
      "Таганрог атаковали семью ракетами ATACMS, сообщило Минобороны РФ. Три сбиты, остальные — отклонены средствами РЭБ.",
      ["atacms | Taganrog | launched 7 | intercepted 3 | lost 4"],
    ],
    [
      "Аксенов: в Крыму сбито шесть беспилотников, еще три заглушены и посажены средствами РЭБ.",
      ["drone | Crimea | intercepted 6 | lost 3"],
    ],
    [
      "Гладков: над Белгородской областью сбиты четыре БПЛА, два уведены с курса.",
      ["drone | Belgorod Oblast | intercepted 4 | lost 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: strikes on buildings", () => {
  it.each([
    ["Два беспилотника поразили здание администрации в Шебекино, сообщил Гладков.", ["drone | Shebekino | hits 2"]],
    [
      "Восемь беспилотников атаковали Казань: шесть попали в дома, еще один был сбит над рекой.",
      ["drone | Kazan | launched 8 | intercepted 1 | hits 6"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: a share that a verb of trying tells nothing of", () => {
  it.each([
    [
      "Россия ударила по Сумам двумя ракетами «Искандер-М». Сбить ракеты не удалось.",
      ["iskander-m | Sumy | launched 2 | intercepted 0"],
    ],
    [
      "По Киеву выпустили три «Кинжала». Перехватить ракеты не смогли.",
      ["kinzhal | Kyiv | launched 3 | intercepted 0"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

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

describe("Russian: what a strike was on", () => {
  it.each([
    [
      "Пятью ракетами ATACMS атакована позиция С-400: три сбиты, две достигли цели, сообщило Минобороны РФ.",
      ["atacms | launched 5 | intercepted 3 | hits 2"],
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

describe("Russian: half a year", () => {
  it.each([
    [
      "За полгода, сообщило Минобороны РФ, перехвачено свыше 22 тысяч беспилотников.",
      ["russian-mod | UA | drone | period | national | intercepted ≥22000"],
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

describe("Russian: weapons before what they struck", () => {
  it.each([
    [
      "Попытка атаки тремя украинскими БПЛА объектов в Москве пресечена, сообщило Минобороны РФ. Два аппарата сбиты, один подавлен.",
      ["drone | Moscow | launched 3 | intercepted 2 | lost 1"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
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
