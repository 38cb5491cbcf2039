import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("uk");
const readWhole = reader("uk", wholeLine);

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
