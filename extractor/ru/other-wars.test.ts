import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { PUBLISHED, reader, wholeLine } from "../testing/read.ts";

const read = reader("ru", wholeLine);

describe("Russian: Iran and the Gulf", () => {
  it.each([
    [
      "Министерство обороны Кувейта: силы ПВО ночью перехватили 14 иранских баллистических ракет и 20 дронов.",
      [
        "other | IR | ballistic-missile | attack | national | intercepted 14",
        "other | IR | drone | attack | national | intercepted 20",
      ],
    ],
    [
      "В Катаре заявили, что страну атаковали семь ракет из Ирана, пять из них сбиты.",
      ["other | IR | missile | attack | national | launched 7 | intercepted 5"],
    ],
    [
      "Вооруженные силы Иордании сообщили, что перехватили 13 иранских дронов над Амманом.",
      ["other | IR | drone | attack | Amman | intercepted 13"],
    ],
    [
      "КСИР заявил, что выпустил по американской базе Аль-Удейд 19 ракет.",
      ["other | IR | missile | attack | Al Udeid | launched 19"],
    ],
    [
      "Оборонное ведомство ОАЭ сообщило, что системы ПВО обнаружили 18 беспилотников, 17 из них перехвачены, один упал на территории страны.",
      ["other | IR | drone | attack | national | launched 18 | intercepted 17 | hits 1"],
    ],
    [
      "Власти Кувейта заявили о семи сбитых дронах, которые вторглись в воздушное пространство страны.",
      ["other | IR | drone | attack | national | intercepted 7"],
    ],
    [
      "С начала войны Иран выпустил по Объединенным Арабским Эмиратам 165 баллистических ракет, 152 из них уничтожены, сообщает Министерство обороны ОАЭ.",
      ["other | IR | ballistic-missile | period | national | launched 165 | intercepted 152"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: Israel, Yemen, Lebanon, India and Pakistan", () => {
  it.each([
    [
      "ЦАХАЛ сообщил: из Йемена по Израилю выпустили две баллистические ракеты, обе перехвачены.",
      ["israel-idf | YE | ballistic-missile | attack | national | launched 2 | intercepted 2"],
    ],
    [
      "Хуситы запустили по Эйлату три дрона, сообщила Армия обороны Израиля, все три сбиты.",
      ["israel-idf | YE | drone | attack | Eilat | launched 3 | intercepted 3"],
    ],
    [
      "По данным военных, из Ирана по Израилю запустили около 100 ракет.",
      ["israel-idf | IR | missile | attack | national | launched ~100"],
    ],
    [
      "«Хезболла» выпустила по Израилю 40 ракет, 30 из них сбиты, заявили в ЦАХАЛ.",
      ["israel-idf | LB | missile | attack | national | launched 40 | intercepted 30"],
    ],
    ["Пакистан заявил, что сбил 25 индийских дронов.", ["other | IN | drone | attack | national | intercepted 25"]],
    [
      "Индийские военные сообщили, что уничтожили над Амритсаром шесть пакистанских ракет.",
      ["other | PK | missile | attack | Amritsar | intercepted 6"],
    ],
    [
      "В Аденском заливе американский эсминец сбил три дрона хуситов, сообщило Центральное командование США.",
      ["us-official | YE | drone | attack | Gulf of Aden | intercepted 3"],
    ],
    [
      "Минобороны Румынии: в воздушное пространство страны залетели два российских дрона.",
      ["other | RU | drone | attack | Romania | launched 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: two wars in one text", () => {
  it.each([
    [
      "Воздушные силы: ночью сбито 40 «шахедов» из 52. Тем временем Иран выпустил по Израилю 30 баллистических ракет, 28 из них перехвачены, сообщает ЦАХАЛ.",
      [
        "israel-idf | IR | ballistic-missile | attack | national | launched 30 | intercepted 28",
        "ukrainian-air-force | RU | shahed | attack | national | launched 52 | intercepted 40",
      ],
    ],
    [
      "Зеленский предложил помощь странам Залива. За две недели Иран запустил по ОАЭ более 1400 дронов, сообщило Министерство обороны Эмиратов.",
      ["other | IR | drone | period | national | launched ≥1400"],
    ],
    [
      "Минобороны РФ: ночью над регионами России сбито 37 украинских беспилотников. Иран заявил о поддержке Москвы.",
      ["russian-mod | UA | drone | attack | national | intercepted 37"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: nobody is guessed to have attacked a country of another war", () => {
  it.each([
    "Саудовская Аравия сбила пять беспилотников над Эр-Риядом. Об этом сообщило министерство обороны королевства.",
    "Над базой вблизи Эрбиля сбиты два дрона, сообщают иракские силовики.",
    "Эстонские военные сообщили, что ночью сбили два дрона.",
    "Суданская армия заявила, что сбила 11 дронов.",
  ])("%s", (text) => {
    const { claims, warnings } = extract({ text, published: PUBLISHED, language: "ru" });
    expect(claims).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain("no_attacker");
  });
});

describe("Russian: wordings of other wars that the grammar shares", () => {
  it.each([
    ["Ударом по северу Йемена американцы уничтожили два беспилотника хуситов, сообщил CENTCOM.", []],
    [
      "Хуситы выпустили в Аденский залив одну баллистическую ракету, сообщил CENTCOM.",
      ["us-official | YE | ballistic-missile | attack | Gulf of Aden | launched 1"],
    ],
    [
      "Из 28 обнаруженных за сутки беспилотников 24 сбиты, сообщило минобороны Кувейта.",
      ["other | IR | drone | attack | national | launched 28 | intercepted 24"],
    ],
    [
      "Иран запустил 40 дронов в сторону Израиля, ЦАХАЛ начал их сбивать.",
      ["media | IR | drone | attack | national | launched 40"],
    ],
    [
      "Иранская ПВО сбила три израильских дрона над Исфаханом, сообщил Тегеран.",
      ["other | IL | drone | attack | Isfahan | intercepted 3"],
    ],
    [
      "Иран обстрелял Израиль, а Украина ночью запустила по регионам России 88 дронов, все сбиты, сообщило Минобороны РФ.",
      ["russian-mod | UA | drone | attack | national | launched 88 | intercepted 88"],
    ],
    [
      "Хуситы взяли на себя ответственность за запуск двух баллистических ракет по Тель-Авиву.",
      ["other | YE | ballistic-missile | attack | Tel Aviv | launched 2"],
    ],
    [
      "ПВО Турции сбила баллистическую ракету, выпущенную из Ирана, заявило министерство обороны страны.",
      ["other | IR | ballistic-missile | attack | national | intercepted 1"],
    ],
    [
      "Россияне запустили 44 дрона, все эти дроны украинская ПВО сбила, сообщил Зеленский. Выпущено 55 ракет.",
      [
        "ukrainian-president | RU | drone | attack | national | launched 44 | intercepted 44",
        "ukrainian-president | RU | missile | attack | national | launched 55",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: a share is no count", () => {
  it.each([
    [
      "Выпущено 300 дронов, 90% сбито, сообщили Воздушные силы.",
      ["ukrainian-air-force | RU | drone | attack | national | launched 300"],
    ],
    [
      "Иран выпустил по Израилю 180 ракет, 85 процентов из них перехвачены, заявил ЦАХАЛ.",
      ["israel-idf | IR | missile | attack | national | launched 180"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
