import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const readWhole = reader("uk", wholeLine);

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
