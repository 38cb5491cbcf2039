import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("ru");

describe("Russian: region lists", () => {
  it.each([
    [
      "Минобороны: сбиты 27 украинских БПЛА. Девять дронов пришлись на Волгоградскую область, восемь — на Воронежскую. По три уничтожены над Рязанской и Тульской областями. Еще по два сняли в небе над Калужской и Орловской.",
      [
        "drone | Kaluga Oblast | intercepted 2",
        "drone | Oryol Oblast | intercepted 2",
        "drone | Ryazan Oblast | intercepted 3",
        "drone | Tula Oblast | intercepted 3",
        "drone | Volgograd Oblast | intercepted 9",
        "drone | Voronezh Oblast | intercepted 8",
        "drone | intercepted 27",
      ],
    ],
    [
      "Минобороны РФ: нейтрализовано 48 украинских беспилотников: в небе Белгородской области 25, Воронежской — 17, по три цели — в Курской и Брянской.",
      [
        "drone | Belgorod Oblast | intercepted 25",
        "drone | Bryansk Oblast | intercepted 3",
        "drone | Kursk Oblast | intercepted 3",
        "drone | Voronezh Oblast | intercepted 17",
        "drone | intercepted 48",
      ],
    ],
    [
      "Минобороны РФ: ночью сбиты 100 аппаратов. Лидирует Рязанская область (60), далее Воронежская (30) и Белгородская (10).",
      [
        "drone | Belgorod Oblast | intercepted 10",
        "drone | Ryazan Oblast | intercepted 60",
        "drone | Voronezh Oblast | intercepted 30",
        "drone | intercepted 100",
      ],
    ],
    [
      "Минобороны РФ: ночью сбиты 100 дронов. В Тверской перехватили 60, в Курской и Липецкой — по 20.",
      [
        "drone | Kursk Oblast | intercepted 20",
        "drone | Lipetsk Oblast | intercepted 20",
        "drone | Tver Oblast | intercepted 60",
        "drone | intercepted 100",
      ],
    ],
    [
      "Минобороны РФ: сбиты 20 дронов: Курская область – 12, Брянская – 8.",
      ["drone | Bryansk Oblast | intercepted 8", "drone | Kursk Oblast | intercepted 12", "drone | intercepted 20"],
    ],
    [
      "Минобороны РФ сообщило о 20 сбитых дронах. Половина из них, 10, пришлась на Брянскую область. Шесть аппаратов ликвидированы над Калужской, четыре — над Тульской.",
      [
        "drone | Bryansk Oblast | intercepted 10",
        "drone | Kaluga Oblast | intercepted 6",
        "drone | Tula Oblast | intercepted 4",
        "drone | intercepted 20",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: an area of its own", () => {
  it.each([
    [
      "Минобороны РФ: за ночь нейтрализовано 40 украинских дронов, из них 12 – над Крымом.",
      ["drone | Crimea | intercepted 12", "drone | intercepted 40"],
    ],
    [
      "Над Крымом ночью ликвидировали 12 украинских беспилотников, над Азовским морем – 3, сообщило Минобороны РФ.",
      ["drone | Crimea | intercepted 12", "drone | Sea of Azov | intercepted 3"],
    ],
    [
      "По данным Минобороны РФ, больше всего дронов, 12, сбили над Крымом, еще 8 – над Курской областью.",
      ["drone | Crimea | intercepted 12", "drone | Kursk Oblast | intercepted 8"],
    ],
    [
      "Минобороны РФ: 20 БПЛА уничтожены за три часа – с 20:00 до 23:00 мск: 12 над Брянской, 5 над Курской, по одному – над Тульской, Калужской и Орловской областями.",
      [
        "drone | Bryansk Oblast | intercepted 12",
        "drone | Kaluga Oblast | intercepted 1",
        "drone | Kursk Oblast | intercepted 5",
        "drone | Oryol Oblast | intercepted 1",
        "drone | Tula Oblast | intercepted 1",
        "drone | intercepted 20",
      ],
    ],
    [
      "Губернатор Воронежской области Александр Гусев сообщил: ночью дежурные силы ПВО обнаружили и уничтожили над тремя районами более 10 БПЛА.",
      ["drone | Voronezh Oblast | intercepted ≥10"],
    ],
    [
      "В Ростовской области ночью перехватили 17 украинских дронов, пострадавших нет, сообщил врио губернатора Юрий Слюсарь.",
      ["drone | Rostov Oblast | intercepted 17"],
    ],
    [
      "За неделю над регионом сбили 300 дронов, подсчитал губернатор Белгородской области.",
      ["drone | Belgorod Oblast | intercepted 300"],
    ],
    [
      "Российская ПВО сбила 5 ракет ATACMS из 6 над Брянской областью, шестая упала, заявили в Минобороны РФ.",
      ["atacms | Bryansk Oblast | launched 6 | intercepted 5"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
