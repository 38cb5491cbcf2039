import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { line, PUBLISHED } from "../testing/read.ts";

const claimsOf = (text: string) => extract({ text, published: PUBLISHED, language: "ru" }).claims;

describe("Russian: numbers that are no claim", () => {
  describe("numbers that are no claim", () => {
    it.each([
      [
        "Как сообщалось ранее, над областью сбили 5 дронов, рассказал губернатор Богомаз.",
        ["drone | Bryansk Oblast | intercepted 5"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  it.each([
    "У дев'яти областях оголошували тривогу через загрозу ракет.",
    "Украина получит 40 ракет Patriot, заявил Пистолиус.",
    "Россия производит 2700 дронов в месяц, сообщает разведка.",
    "Пострадали 12 человек, повреждены 20 домов после атаки БПЛА.",
    "Губернатор: обломки дронов повредили 6 домов и 3 машины.",
    "С начала СВО уничтожены 660 самолетов, 90 тысяч БПЛА и 600 ЗРК, сообщает Минобороны РФ.",
    "Оперативно-тактической авиацией поражены цеха по сборке дронов в 140 районах, сообщило Минобороны РФ.",
    "Группировка войск «Север» уничтожила 35 беспилотников, 12 автомобилей и склад, сообщил Сафронов.",
    "В аэропортах задержали 40 рейсов из-за атаки беспилотников.",
    "План «Ковер» ввели в 5 аэропортах из-за дронов.",
  ])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  describe("types and single weapons", () => {
    it.each([
      [
        "Сбит беспилотник типа «шахед» и три ракеты Х-59, сообщили Воздушные силы.",
        ["kh-59 | intercepted 3", "shahed | intercepted 1"],
      ],
      [
        "Сбито 30 шахедов, сообщили Воздушные силы. Пострадали люди, двое из них в реанимации.",
        ["shahed | intercepted 30"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  it.each([
    "Частка перехоплень ударних БпЛА типу «шахед» перевищила 70%.",
    "Пошкоджено 12 бомбосховищ.",
  ])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
