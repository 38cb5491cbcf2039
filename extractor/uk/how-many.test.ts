import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("uk");

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

describe("Ukrainian: what was destroyed was another thing", () => {
  it.each([
    ["Росіяни застосували понад 80 ракет і дронів, повністю знищена Трипільська ТЕС.", ["mixed | launched ≥80"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
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
