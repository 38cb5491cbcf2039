import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractedClaimSchema } from "../../domain/claim.ts";
import { extract } from "../extract.ts";
import { line, PUBLISHED } from "../testing/read.ts";

const claimsOf = (text: string, published: string | null = PUBLISHED) =>
  extract({ text, published, language: "ru" }).claims;
const read = (text: string): string[] => claimsOf(text).map(line).sort();

describe("Russian: the ministry's lists", () => {
  it("reads a number for the country and one for each region", () => {
    const post = `За прошедшую ночь дежурными средствами ПВО перехвачены и уничтожены 54 украинских БПЛА самолётного типа:
- 20 – над территорией Брянской области,
- по 12 – над Курской и Калужской областями,
- пять – над Белгородской,
- по одному – над Смоленской областью и Республикой Мордовия,
- три – над акваторией Черного моря.`;
    expect(read(post)).toEqual([
      "drone | Belgorod Oblast | intercepted 5",
      "drone | Black Sea | intercepted 3",
      "drone | Bryansk Oblast | intercepted 20",
      "drone | Kaluga Oblast | intercepted 12",
      "drone | Kursk Oblast | intercepted 12",
      "drone | Mordovia | intercepted 1",
      "drone | Smolensk Oblast | intercepted 1",
      "drone | intercepted 54",
    ]);
    const [claim] = claimsOf(post);
    expect([claim?.claimant, claim?.attacker, claim?.start, claim?.end]).toEqual([
      "russian-mod",
      "UA",
      "2025-03-13",
      "2025-03-14",
    ]);
  });

  it.each([
    [
      "Над Белгородской и Воронежской областями сбили по 11 дронов, над Нижегородской — пять.",
      [
        "drone | Belgorod Oblast | intercepted 11",
        "drone | Nizhny Novgorod Oblast | intercepted 5",
        "drone | Voronezh Oblast | intercepted 11",
      ],
    ],
    [
      "Над Тульской областью из 15 украинских беспилотников сбили пять, над Орловской четыре.",
      ["drone | Oryol Oblast | intercepted 4", "drone | Tula Oblast | intercepted 5", "drone | launched 15"],
    ],
    [
      "Минобороны: 16 БПЛА сбиты в Брянской области, еще по одному — в Крыму и Московском регионе.",
      [
        "drone | Bryansk Oblast | intercepted 16",
        "drone | Crimea | intercepted 1",
        "drone | Moscow Oblast | intercepted 1",
      ],
    ],
    [
      "За сутки средствами ПВО сбиты 88 беспилотных летательных аппаратов, шесть управляемых авиабомб и 13 снарядов РСЗО HIMARS, сообщило Минобороны РФ.",
      ["drone | intercepted 88", "guided-bomb | intercepted 6", "himars | intercepted 13"],
    ],
    [
      "Минобороны: пресечена попытка атаки пятью БПЛА. Два беспилотника уничтожены средствами ПВО, три подавлены средствами РЭБ.",
      ["drone | launched 5 | intercepted 2 | lost 3"],
    ],
    [
      "Больше всего беспилотников с начала лета уничтожили прошлой ночью, говорят в Минобороны РФ. Счёт ведомства: «312 дронов самолётного типа».",
      ["drone | intercepted 312"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: launched and shot down", () => {
  it.each([
    "Из 16 шахедов, запущенных ночью, силы ПВО уничтожили 12.",
    "ПВО сбила 12 из 16 шахедов.",
    "12 из 16 «шахедов», которыми бил враг, сбили защитники неба.",
    "Россияне запустили 16 шахедов, 12 из них сбиты.",
    "Ночью Россия атаковала 16-ю шахедами, уничтожено 12.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["shahed | launched 16 | intercepted 12"]);
  });

  it.each([
    [
      "Россия атаковала страну 114 дронами, из которых 64 сбиты, еще 41 локационно потерян, два улетели в Беларусь, четыре остаются в воздухе.",
      ["drone | launched 114 | intercepted 64 | lost 41 | left 2 | active 4"],
    ],
    ["Все четыре ракеты Х-59 сбиты.", ["kh-59 | launched 4 | intercepted 4"]],
    ["Оккупанты выпустили семь ракет, ни одну сбить не удалось.", ["missile | launched 7 | intercepted 0"]],
    [
      "Три из пяти ракет «Искандер-М» сбиты над Киевской областью.",
      ["iskander-m | Kyiv Oblast | launched 5 | intercepted 3"],
    ],
    ["Воздушные силы ВСУ: зафиксированы попадания 25 дронов на 13 локациях.", ["drone | hits 25 | hit_locations 13"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: one number for shot down and suppressed", () => {
  it.each([
    "Сбито/подавлено 81 вражеский дрон.",
    "ПВО сбила или подавила 81 дрон.",
    "81 дрон уничтожен/подавлен.",
  ])("marks %s", (text) => {
    expect(read(`Воздушные силы ВСУ: ${text}`)).toEqual(["drone | intercepted 81+ew"]);
  });

  it.each([
    "Сбит 81 дрон.",
    "Уничтожен 81 беспилотник.",
    "Перехвачены и уничтожены 81 дрон.",
    "81 дрон сбили силы ПВО.",
  ])("does not mark %s", (text) => {
    expect(read(`Воздушные силы ВСУ: ${text}`)).toEqual(["drone | intercepted 81"]);
  });
});

describe("Russian: who speaks and who attacks", () => {
  it.each([
    ["Минобороны РФ сообщило о 12 сбитых украинских беспилотниках.", "russian-mod", "UA"],
    ["Дежурными средствами ПВО уничтожены 12 БПЛА.", "russian-mod", "UA"],
    [
      "Губернатор Вячеслав Гладков сообщил, что над Белгородской областью сбиты 12 беспилотников.",
      "russian-regional",
      "UA",
    ],
    ["Воздушные силы ВСУ заявили, что ночью сбили 12 шахедов.", "ukrainian-air-force", "RU"],
    ["По словам Владимира Зеленского, Россия запустила 12 ракет.", "ukrainian-president", "RU"],
  ])("%s", (text, claimant, attacker) => {
    expect(claimsOf(text).map((claim) => [claim.claimant, claim.attacker])).toEqual([[claimant, attacker]]);
  });
});

describe("Russian: dates", () => {
  it.each([
    ["В ночь на 12 марта сбиты 7 украинских дронов.", "2025-03-11", "2025-03-12"],
    ["С 20.00 мск 11 марта до 7.00 мск 12 марта сбиты 7 украинских дронов.", "2025-03-11", "2025-03-12"],
    ["Прошедшей ночью сбиты 7 украинских дронов.", "2025-03-13", "2025-03-14"],
    ["Днем 12 марта с 14.00 до 18.00 мск сбиты 7 украинских дронов.", "2025-03-12", "2025-03-12"],
    ["Двенадцатого марта сбиты 7 украинских дронов.", "2025-03-12", "2025-03-12"],
    ["За сутки сбиты 7 украинских дронов.", "2025-03-13", "2025-03-14"],
    ["За неделю сбиты 7 украинских дронов.", "2025-03-08", "2025-03-14"],
    ["С 1 по 9 марта сбиты 7 украинских дронов.", "2025-03-01", "2025-03-09"],
  ])("%s", (text, start, end) => {
    expect(claimsOf(text).map((claim) => [claim.start, claim.end])).toEqual([[start, end]]);
  });
});

describe("Russian: numbers as they are written", () => {
  it.each([
    ["четыреста двадцать дронов", "420"],
    ["полтора десятка дронов", "15"],
    ["пять десятков дронов", "50"],
    ["18 355 дронов", "18355"],
    ["2,8 тыс. дронов", "2800"],
    ["около сотни дронов", "~100"],
    ["более 60 дронов", "≥60"],
    ["не более 60 дронов", "≤60"],
  ])("%s", (words, value) => {
    expect(read(`Россияне запустили ${words}.`)).toEqual([`drone | launched ${value}`]);
  });

  it.each(["двумя", "2-мя", "2"])("reads the instrumental: %s", (number) => {
    expect(read(`Россия ударила ${number} ракетами «Циркон».`)).toEqual(["zircon | launched 2"]);
  });

  it.each(["самолётного", "самолетного"])("takes е for ё: %s", (kind) => {
    expect(read(`Минобороны РФ: сбито 7 БПЛА ${kind} типа.`)).toEqual(["drone | intercepted 7"]);
  });
});

describe("Russian: numbers that are no claim", () => {
  it.each([
    "Погибли двое, ранены 14 человек, повреждены 30 домов.",
    "Всего с начала проведения специальной военной операции уничтожены: 668 самолетов, 60 000 беспилотных летательных аппаратов.",
    "Потери оккупантов: танков — 7229, крылатых ракет — 2115 (+6).",
    "Россия может запускать по 500 дронов за ночь.",
    "Украина получит 35 ракет для Patriot.",
    "Ракета летит со скоростью 4000 км/ч.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("Russian: any input", () => {
  const words = fc.constantFrom(
    ..."сбито подавлено 23 из 30 «шахедов» ( ) , . : – \n на в над Брянской Киев ракет ракетой Х-101 / двумя 12-ти сотни тыс . еще по три все ни одной не достигли целей 09.00 24.11 ноября ночь обломки Минобороны РФ сообщило".split(
      " ",
    ),
  );

  it("gives claims that fit the schema", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        for (const claim of claimsOf(parts.join(" "))) {
          expect(extractedClaimSchema.safeParse(claim).success).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads N of M for any two numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 900 }), fc.integer({ min: 1, max: 900 }), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        expect(read(`Воздушные силы: ПВО сбила ${part} из ${whole} дронов.`)).toEqual([
          `drone | launched ${whole} | intercepted ${part}`,
        ]);
      }),
    );
  });
});
