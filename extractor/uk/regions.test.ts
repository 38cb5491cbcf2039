import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("uk");

describe("Ukrainian: region lists", () => {
  it.each([
    [
      "Повітряні сили: збито 20 шахедів. Шість припали на Одещину, п'ять – на Миколаївщину.",
      ["shahed | Mykolaiv Oblast | intercepted 5", "shahed | Odesa Oblast | intercepted 6", "shahed | intercepted 20"],
    ],
    [
      "Повітряні сили: на півдні Сили оборони збили 50 дронів (27 – над Одещиною, 20 – над Миколаївщиною, ще по одному – Херсонщина, Вінниччина й Кіровоградщина).",
      [
        "drone | Kherson Oblast | intercepted 1",
        "drone | Kirovohrad Oblast | intercepted 1",
        "drone | Mykolaiv Oblast | intercepted 20",
        "drone | Odesa Oblast | intercepted 27",
        "drone | Southern Ukraine | intercepted 50",
        "drone | Vinnytsia Oblast | intercepted 1",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: an area of its own", () => {
  it.each([
    [
      "За ніч над Черкащиною збито 15 «шахедів», повідомив голова ОВА Ігор Табурець.",
      ["shahed | Cherkasy Oblast | intercepted 15"],
    ],
    [
      "На Хмельниччині вночі ППО знищила 8 ворожих цілей, каже Сергій Тюрін.",
      ["mixed | Khmelnytskyi Oblast | intercepted 8"],
    ],
    [
      "У Полтавській області за ніч сили ППО відпрацювали по 6 безпілотниках.",
      ["drone | Poltava Oblast | intercepted 6"],
    ],
    ["Сумщина: уночі збито 11 БпЛА.", ["drone | Sumy Oblast | intercepted 11"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
