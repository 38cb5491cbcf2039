import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { line, PUBLISHED } from "../testing/read.ts";

const claimsOf = (text: string) => extract({ text, published: PUBLISHED, language: "ru" }).claims;

describe("Russian: tallies, lists and periods", () => {
  describe("times, negations and tables", () => {
    it.each([
      ["За одну добу Россия выпустила по Украине 300 дронов.", ["drone | launched 300"]],
      ["Враг применяет ракеты Х-59. За ночь сбиты четыре такие ракеты.", ["kh-59 | intercepted 4"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  it.each([
    "Ни один беспилотник до завода не долетел.",
    "Ни один дрон не достиг цели, заявил губернатор.",
    "После сбития беспилотника на землю упали обломки.",
    "В результате уничтожения ракеты повреждены три дома.",
    "При перехвате беспилотника пострадал один человек.",
    "Потери техники:\n- танки — 8113;\n- крылатые ракеты — 2600;\n- беспилотники — 15 799.",
  ])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  describe("wholes, places as hosts, headings", () => {
    it.each([
      [
        "Из 90 беспилотников, перехваченных за ночь, 40 сбиты над Крымом, сообщило Минобороны РФ.",
        ["drone | Crimea | intercepted 40", "drone | intercepted 90"],
      ],
      [
        "Минобороны РФ насчитало над Тульской областью 19 дронов из 103, сбитых над страной.",
        ["drone | Tula Oblast | intercepted 19", "drone | intercepted 103"],
      ],
      [
        "Из 45 сбитых ночью украинских дронов 12 пришлись на Курскую область, сообщило Минобороны РФ.",
        ["drone | Kursk Oblast | intercepted 12", "drone | intercepted 45"],
      ],
      [
        "По данным Минобороны РФ, из 45 сбитых за ночь беспилотников больше всего, 20, уничтожено над Брянской областью.",
        ["drone | Bryansk Oblast | intercepted 20", "drone | intercepted 45"],
      ],
      [
        "Минобороны РФ сообщило о 60 сбитых за ночь дронах. Брянской области досталось больше всех: 20 аппаратов. Крыму достался один, Краснодарскому краю отошло пять.",
        [
          "drone | Bryansk Oblast | intercepted 20",
          "drone | Crimea | intercepted 1",
          "drone | Krasnodar Krai | intercepted 5",
          "drone | intercepted 60",
        ],
      ],
      [
        "ПВО за ночь перехватила 90 украинских дронов, сообщило Минобороны РФ. На Ростовскую область пришлось сразу семьдесят сбитых, на Крым – двадцать.",
        ["drone | Crimea | intercepted 20", "drone | Rostov Oblast | intercepted 70", "drone | intercepted 90"],
      ],
      [
        "Российское Минобороны сообщило о 90 сбитых дронах: 38 записали на Азовское море, 24 – на Краснодарский край.",
        ["drone | Krasnodar Krai | intercepted 24", "drone | Sea of Azov | intercepted 38", "drone | intercepted 90"],
      ],
      ["Сводка Минобороны РФ за ночь: 44 беспилотника над семью регионами.", ["drone | intercepted 44"]],
      ["Минобороны РФ отчиталось о 44 украинских беспилотниках за ночь.", ["drone | intercepted 44"]],
      ["90 «шахедов» за ночь: сбиты 70, сообщили Воздушные силы ВСУ.", ["shahed | launched 90 | intercepted 70"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("wholes, places as hosts, headings: periods", () => {
    it.each([
      [
        "С пятницы, 28 февраля, Иран выпустил по Израилю 400 баллистических ракет, сообщил ЦАХАЛ.",
        ["ballistic-missile | launched 400"],
      ],
      [
        "С 18 февраля хуситы запустили по Израилю 72 баллистические ракеты, сообщил ЦАХАЛ.",
        ["ballistic-missile | launched 72"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  describe("windows and lists", () => {
    it.each([
      [
        "За ночь ПВО уничтожила 60 украинских дронов над восемью регионами, включая Московский, сообщило Минобороны РФ.",
        ["drone | intercepted 60"],
      ],
      [
        "Россия редко применяет «Калибры». В последнем ударе ВСУ сбили 9 из 10 выпущенных ракет.",
        ["kalibr | launched 10 | intercepted 9"],
      ],
      [
        "Защитники неба превратили в металлолом управляемую авиационную ракету Х-59, два вертолета Ка-52 и 20 шахедов, сказал Зеленский.",
        ["kh-59 | intercepted 1", "shahed | intercepted 20"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("periods: periods", () => {
    it.each([
      [
        "За период с 24 февраля по 2 марта ВСУ обстреливали регион, заявил Гладков. Сбито 320 дронов.",
        ["drone | Belgorod Oblast | intercepted 320"],
      ],
      ["Богомаз подвел итоги недели. Над областью сбито 900 дронов.", ["drone | Bryansk Oblast | intercepted 900"]],
      ["Итоги недели: ВСУ потеряли 900 дронов, сообщило Минобороны РФ.", ["drone | intercepted 900"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  describe("tallies and shares", () => {
    it.each([
      [
        "Вечерний счёт вырос до 25: Собянин сообщил о сбитых под Москвой беспилотниках.",
        ["drone | Moscow | intercepted 25"],
      ],
      ["Число сбитых на подлете к Москве дронов выросло до 25, написал Собянин.", ["drone | Moscow | intercepted 25"]],
      [
        "Десять украинских дронов не перелетели Брянскую область, пишет губернатор Богомаз.",
        ["drone | Bryansk Oblast | intercepted 10"],
      ],
      [
        "Пять украинских дронов сбиты за ночь, сообщило Минобороны РФ. Два — над Белгородской областью, два — над Курской.",
        ["drone | Belgorod Oblast | intercepted 2", "drone | Kursk Oblast | intercepted 2", "drone | intercepted 5"],
      ],
      [
        "Половину из 30 сбитых дронов уничтожили над Брянской областью, сообщило Минобороны РФ.",
        ["drone | intercepted 30"],
      ],
      ["Большинство из 30 запущенных дронов сбито, сообщили Воздушные силы ВСУ.", ["drone | launched 30"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("posts and lists", () => {
    it.each([
      [
        "‼️ Силами ПВО МО РФ за ночь над территорией Саратовской области уничтожено 5 БПЛА.",
        ["drone | Saratov Oblast | intercepted 5"],
      ],
      [
        "Дежурными средствами ПВО уничтожены:\n🔹12 БПЛА – над Брянской областью,\n🔹7 БПЛА – над Курской областью.",
        ["drone | Bryansk Oblast | intercepted 12", "drone | Kursk Oblast | intercepted 7"],
      ],
      [
        "Сбито 12 БПЛА (самолетного типа) над Крымом, 3 БЭК в Черном море, сообщило МО РФ.",
        ["drone | Crimea | intercepted 12", "naval-drone | Black Sea | intercepted 3"],
      ],
      [
        "Сбиты 4 КАБ, 6 РСЗО HIMARS, 212 БПЛА, сообщило Минобороны РФ.",
        ["drone | intercepted 212", "guided-bomb | intercepted 4", "himars | intercepted 6"],
      ],
      [
        "Средствами ПВО сбиты четыре управляемые авиационные бомбы JDAM, шесть реактивных снарядов HIMARS производства США и 212 БПЛА.",
        ["drone | intercepted 212", "guided-bomb | intercepted 4", "himars | intercepted 6"],
      ],
      [
        "ПВО за сутки сбила две ракеты дальнего действия «Фламинго», ракету «Нептун» и 212 БПЛА, сообщило МО РФ.",
        ["drone | intercepted 212", "flamingo | intercepted 2", "neptune | intercepted 1"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  it.each(["Были повреждены дома. Их было 45."])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  describe("weeks, months and other wars", () => {
    it.each([
      [
        "Хуситы запустили по эсминцу США три ракеты, две из них сбиты, сообщил CENTCOM.",
        ["missile | launched 3 | intercepted 2"],
      ],
      [
        "Эсминец «Карни» сбил над Красным морем 14 дронов хуситов, сообщили в Центральном командовании США.",
        ["drone | Red Sea | intercepted 14"],
      ],
      [
        "За прошедшие сутки ВСУ атаковали Белгородскую область 45 беспилотниками, 30 сбиты, сообщил Гладков.",
        ["drone | Belgorod Oblast | launched 45 | intercepted 30"],
      ],
      [
        "За сутки по Запорожской области выпустили 390 дронов, сообщил Федоров.",
        ["drone | Zaporizhzhia Oblast | launched 390"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("weeks, months and other wars: periods", () => {
    it.each([
      [
        "Только за эту неделю Россия применила против Украины почти 1300 дронов, более 900 бомб и 40 ракет, написал Зеленский.",
        ["drone | launched ~1300", "guided-bomb | launched ≥900", "missile | launched 40"],
      ],
      [
        "По подсчетам «Медузы», за февраль Россия запустила по Украине 5059 дронов, из них 4000 сбиты.",
        ["drone | launched 5059 | intercepted 4000"],
      ],
      [
        "Минобороны РФ: за неделю средствами ПВО сбиты 30 управляемых авиабомб, 12 снарядов HIMARS и 1441 БПЛА.",
        ["drone | intercepted 1441", "guided-bomb | intercepted 30", "himars | intercepted 12"],
      ],
      [
        "С 8 по 14 марта средствами ПВО сбито 1441 украинский беспилотник, сообщило Минобороны РФ.",
        ["drone | intercepted 1441"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  it.each(["Израиль перехватил ракету из Йемена."])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  describe("one place of several weapons", () => {
    it.each([
      [
        "Летели 54 шахеда, стреляли и четырьмя ракетами С-300 по Харькову, сообщили Воздушные силы Украины. К утру насчитали 34 сбитых шахеда.",
        ["s-300 | Kharkiv | launched 4", "shahed | launched 54 | intercepted 34"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });
});
