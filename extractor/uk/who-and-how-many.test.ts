import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("uk");
const readWhole = reader("uk", wholeLine);

describe("Ukrainian: verbless tallies", () => {
  it.each([
    [
      "Цієї ночі – понад 300 російських дронів, 12 ракет, з них чотири балістичні.",
      ["ballistic-missile | launched 4", "drone | launched ≥300", "missile | launched 12"],
    ],
    ["Ніч на 14 березня: 60 російських ракет і 145 дронів.", ["drone | launched 145", "missile | launched 60"]],
    [
      "Росіяни в ніч на 14 березня запустили 165 об'єктів: 42 ракети та 123 БпЛА.",
      ["drone | launched 123", "missile | launched 42", "mixed | launched 165"],
    ],
    ["Усього за ніч було 133 російські дрони.", ["drone | launched 133"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: a part too large for the record told before it", () => {
  it.each([
    [
      "Це найбільша атака — 741 ціль. Попередній рекорд був 4 липня 2024 року — 550 цілей. Повітряні сили знищили 718 із них.",
      ["mixed | launched 741 | intercepted 718"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: parts of a stopped whole", () => {
  it.each([
    [
      "Обидві балістичні ракети росіян над Києвом сили ППО збили. Одна з них була збита на малій висоті.",
      ["ballistic-missile | Kyiv | launched 2 | intercepted 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: a verb of one behind a list", () => {
  it.each([
    [
      "Збито 40 російських БпЛА, три керовані ракети Х-59/69, ракета Х-31 не досягла цілі.",
      ["drone | intercepted 40", "kh-59 | intercepted 3"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: the place of a part of the text", () => {
  it.each([
    [
      "Уночі росіяни атакували Україну ракетами й безпілотниками. З Чорного моря по Одеській області випустили дві ракети Х-31П. Із Брянська РФ спрямувала 63 БпЛА. Збито 38 російських дронів.",
      ["drone | launched 63 | intercepted 38", "kh-31 | Odesa Oblast | launched 2"],
    ],
    [
      "На Полтавщині вночі над областю бачили російський безпілотник. ППО працювала в 14 областях: збито 66 дронів. Один повернувся у Росію.",
      ["drone | intercepted 66"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: in the air over a place, and still in the air", () => {
  it.each([
    [
      "Повітряні сили знищили 32 російські шахеди. Близько 20 з них — у повітряному просторі столиці.",
      ["shahed | Kyiv | intercepted ~20", "shahed | intercepted 32"],
    ],
    [
      "Росіяни запустили 70 дронів. Вісім локаційно втрачено, один залишився в повітряному просторі України.",
      ["drone | launched 70 | lost 8 | active 1"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: a whole with the name of its kind", () => {
  it.each([
    ["32 дрони із 35 запущених ворогом Shahed збили Повітряні сили.", ["shahed | launched 35 | intercepted 32"]],
    [
      "Збито 12 із 14 російських «Калібрів» і обидві Х-59.",
      ["kalibr | launched 14 | intercepted 12", "kh-59 | launched 2 | intercepted 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: a whole behind the verb", () => {
  it.each([
    ["44 російські дрони збито із 50.", ["drone | launched 50 | intercepted 44"]],
    ["Уночі 31 російський шахед знищено із 33 запущених.", ["shahed | launched 33 | intercepted 31"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: trying in vain", () => {
  it.each([
    [
      "Росіяни вдарили по Сумах двома ракетами «Іскандер-М». Збити ракети не вдалося.",
      ["iskander-m | Sumy | launched 2 | intercepted 0"],
    ],
    [
      "Ворог випустив по Києву три «Кинджали». Перехопити ракети не змогли.",
      ["kinzhal | Kyiv | launched 3 | intercepted 0"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: strikes on buildings", () => {
  it.each([
    ["Два російські дрони поцілили у склад на Сумщині, п'ять збито.", ["drone | Sumy Oblast | intercepted 5 | hits 2"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: FPV drones", () => {
  it.each([
    [
      "За добу по Харківщині прилетіло:\n▪️ два КАБ;\n▪️ шість БпЛА типу «Шахед»;\n▪️ сім fpv-дронів.",
      [
        "drone | Kharkiv Oblast | launched 7",
        "guided-bomb | Kharkiv Oblast | launched 2",
        "shahed | Kharkiv Oblast | launched 6",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: lists of what was given", () => {
  it.each([["Для захисників неба Сумщини передано:\n- 100 ударних БпЛА;\n- пікап.", []]])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: the words of him who was named", () => {
  it.each([
    [
      "Про ніч розповів речник Повітряних сил Юрій Ігнат. Росіяни, за його словами, запустили 62 дрони. Перехоплено 53 безпілотники.",
      ["ukrainian-air-force | RU | drone | attack | national | launched 62 | intercepted 53"],
    ],
    [
      "Про ніч розповів начальник Чернігівської ОВА В'ячеслав Чаус. Він посилався на дані Сил оборони. За його словами, два російські дрони влучили у критичні об'єкти.",
      ["ukrainian-regional | RU | drone | attack | Chernihiv Oblast | hits 2"],
    ],
    [
      "Начальник Житомирської ОВА Віталій Бунечко: збито чотири російські шахеди над областю.",
      ["ukrainian-regional | RU | shahed | attack | Zhytomyr Oblast | intercepted 4"],
    ],
    [
      "Очільниця Вінниччини Наталя Заболотна повідомила, що над областю збито п'ять російських дронів.",
      ["ukrainian-regional | RU | drone | attack | Vinnytsia Oblast | intercepted 5"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: a command that was asked", () => {
  it.each([
    [
      "Збито 11 БпЛА, повідомили в повітряному командуванні «Центр».",
      ["ukrainian-air-force | RU | drone | attack | Air Command Center | intercepted 11"],
    ],
    [
      'Збито дев\'ять «шахедів», розповіли в ОК "Південь".',
      ["ukrainian-official | RU | shahed | attack | Southern Ukraine | intercepted 9"],
    ],
    [
      "У зоні відповідальності повітряного командування «Центр» збито 11 БпЛА.",
      ["media | RU | drone | attack | Air Command Center | intercepted 11"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: who fired", () => {
  it.each([
    [
      "44 ракети збито із понад 50, запущених з Ростовської області.",
      ["media | RU | missile | attack | national | launched ≥50 | intercepted 44"],
    ],
    [
      "На підступах до Києва знищили близько десятка ударних дронів РФ.",
      ["media | RU | drone | attack | Kyiv | intercepted ~10"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: a city and its oblast", () => {
  it.each([
    [
      "Синєгубов: за добу ворог випустив по області три БпЛА. 18 безпілотників, зазначив він, росіяни випустили по Харкову.",
      [
        "ukrainian-regional | RU | drone | attack | Kharkiv Oblast | launched 3",
        "ukrainian-regional | RU | drone | attack | Kharkiv | launched 18",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: other things than shares and places of debris", () => {
  it.each([
    ["Росіяни запустили 100 дронів. Частка перехоплень упала до 82%.", ["drone | launched 100"]],
    [
      "Зафіксовано влучання 12 російських дронів на п'яти локаціях, на двох локаціях упали уламки.",
      ["drone | hits 12 | hit_locations 5 | debris_locations 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: what was destroyed was another thing", () => {
  it.each([
    ["Росіяни застосували понад 80 ракет і дронів, повністю знищена Трипільська ТЕС.", ["mixed | launched ≥80"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: a governor who counts his own", () => {
  it.each([
    [
      "154 російські дрони в ніч на суботу: 103 збито. Про ракети нічого не відомо. Харківська ОВА говорить про вісім шахедів, що влучили в місто.",
      [
        "media | RU | drone | attack | national | launched 154 | intercepted 103",
        "ukrainian-regional | RU | shahed | attack | Kharkiv Oblast | hits 8",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: the whole of a list with a part", () => {
  it.each([
    [
      "Росія застосувала 300 дронів, сім ракет, серед них дві північнокорейські. Усі ракети збито.",
      ["drone | launched 300", "missile | launched 7 | intercepted 7"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: the country that is struck", () => {
  it.each([
    [
      "Вночі Україну атакували 65 дронів, з яких 37 збили.",
      ["media | RU | drone | attack | national | launched 65 | intercepted 37"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: a governor on the whole country", () => {
  it.each([
    [
      "Калашник: над Київщиною збито 11 шахедів. По країні, додав він, збито 48 із 53 дронів.",
      [
        "ukrainian-regional | RU | drone | attack | national | launched 53 | intercepted 48",
        "ukrainian-regional | RU | shahed | attack | Kyiv Oblast | intercepted 11",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Ukrainian: a stopped part broken down, and a participle as the verb", () => {
  it.each([
    [
      "РФ випустила 458 засобів, з яких 413 знешкоджено: 386 дронів і 27 ракет.",
      ["drone | intercepted 386", "missile | intercepted 27", "mixed | launched 458 | intercepted 413"],
    ],
    [
      "Уночі 43 збитих російських «шахеди» із 61, 15 імітаторів локаційно втрачено.",
      ["shahed | launched 61 | intercepted 43 | lost 15"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
