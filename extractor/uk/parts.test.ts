import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("uk");

describe("Ukrainian: sub-counts", () => {
  it.each([
    ["Ворог запустив 80 БпЛА (з них понад 30 – реактивні).", ["drone | launched 80", "jet-shahed | launched ≥30"]],
    [
      "Ворог запустив 80 БпЛА (з них 30 - реактивні), збито 70 (з них 22 - реактивні).",
      ["drone | launched 80 | intercepted 70", "jet-shahed | launched 30 | intercepted 22"],
    ],
    ["Окупанти випустили 80 дронів, «Шахедів» серед них близько 50.", ["drone | launched 80", "shahed | launched ~50"]],
    [
      'Росіяни запустили 80 дронів різних типів. Із цих дронів близько 50 - "Шахеди".',
      ["drone | launched 80", "shahed | launched ~50"],
    ],
    [
      "Ворог пустив 80 безпілотників, понад половину з них, 45, – «Шахеди».",
      ["drone | launched 80", "shahed | launched 45"],
    ],
    [
      "80 безпілотників, серед яких понад 50 «Шахедів», Росія запустила вночі.",
      ["drone | launched 80", "shahed | launched ≥50"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: names without a figure", () => {
  it.each([
    ["Збито Х-59 та 17 шахедів.", ["shahed | intercepted 17"]],
    [
      "Повітряні сили: вночі росіяни били ракетою Х-59 і 20 шахедами. Збили Х-59, а також 17 «Шахедів».",
      ["kh-59 | launched 1 | intercepted 1", "shahed | launched 20 | intercepted 17"],
    ],
    ["Військові збили Х-59 під Одесою.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: vague shares", () => {
  it.each([
    ["Окупанти запустили 80 дронів, збити вдалося більшу їх частину.", ["drone | launched 80"]],
    ["Дві третини ракет збито.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: not reached, not shot down", () => {
  it.each([
    [
      "На Львівщину летіли 11 безпілотників та дві ракети «Кинджал». Ракети, на жаль, збити не вдалося.",
      ["drone | Lviv Oblast | launched 11", "kinzhal | Lviv Oblast | launched 2 | intercepted 0"],
    ],
    ["Тільки шістьох із 85 дронів, що атакували Україну, не вдалося збити.", ["drone | launched 85 | intercepted 79"]],
    ["Уночі летіло 143 дрони, знищити чи подавити вдалося 129.", ["drone | launched 143 | intercepted 129+ew"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: lost after a border", () => {
  it.each([
    [
      "Ворог запустив 20 шахедів, 15 знищено, ще 3 зникли після перетину кордону з Білоруссю.",
      ["shahed | launched 20 | intercepted 15 | left 3"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: aims are no weapons", () => {
  it.each([
    ["Випущено 55 ракет, одна з цілей – лікарня в Херсоні.", ["missile | launched 55"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: wreckage", () => {
  it.each([["Уламки одного зі збитих «Шахедів» упали на подвір'я.", []]])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: all without a number", () => {
  it.each([
    ["Ворог запустив 14 дронів. Усі вони були знищені.", ["drone | launched 14 | intercepted 14"]],
    ["Вісім «Калібрів» було запущено з кораблів – усі знищено.", ["kalibr | launched 8 | intercepted 8"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: one thing in many words", () => {
  it.each([
    [
      "Уночі на Україну летіло 40 російських дронів, 31 приземлили оборонці неба.",
      ["drone | launched 40 | intercepted 31"],
    ],
    ["Росія кинула на Україну 40 безпілотників, ППО приборкала 31.", ["drone | launched 40 | intercepted 31"]],
    [
      "Росіяни відправили в наш бік 40 «шахедів»; до цілей не дійшов 31: їх збила ППО.",
      ["shahed | launched 40 | intercepted 31"],
    ],
    ["З 40 ворожих дронів ППО відправила на землю 31.", ["drone | launched 40 | intercepted 31"]],
    ["Україну атакували 40 дронів, 31 вдалося збити.", ["drone | launched 40 | intercepted 31"]],
    ["Атака 40 дронів: 31 збито, 5 влучили в ціль.", ["drone | launched 40 | intercepted 31 | hits 5"]],
    ["На рахунку ППО цієї ночі – 31 «шахед» із 40.", ["shahed | launched 40 | intercepted 31"]],
    ["Повітряні сили звітують про 31 збитий безпілотник із 40 запущених.", ["drone | launched 40 | intercepted 31"]],
    ["Повітряні сили звітують про знищення 31 безпілотника з 40.", ["drone | launched 40 | intercepted 31"]],
    ["Російські війська випустили понад чотири десятки дронів, збито майже всі.", ["drone | launched ≥40"]],
    ["ППО відбила атаку 40 дронів, усі збито.", ["drone | launched 40 | intercepted 40"]],
    ["Усі до одного 40 дронів знищено.", ["drone | launched 40 | intercepted 40"]],
    ["Оборонці знищили геть усі 12 ракет.", ["missile | launched 12 | intercepted 12"]],
    ["Жоден із 12 дронів не долетів.", ["drone | launched 12"]],
    ["Ворог запустив по області 7 ракет: 5 збили, 2 влучили.", ["missile | launched 7 | intercepted 5 | hits 2"]],
    ["Київ. Уночі над столицею збили понад 20 дронів, — КМВА.", ["drone | Kyiv | intercepted ≥20"]],
    ["Близько 20 дронів знищено на підступах до столиці, повідомляє КМВА.", ["drone | Kyiv | intercepted ~20"]],
    ["Із початку доби збито 22 безпілотники, повідомив Генштаб.", ["drone | intercepted 22"]],
    ["Упродовж березня ППО збила 1 250 «шахедів» з 1 400.", ["shahed | launched 1400 | intercepted 1250"]],
    ["За перший квартал Росія запустила 6 тисяч дронів.", ["drone | launched 6000"]],
    ["Від початку вторгнення Росія випустила понад 8 тисяч ракет.", ["missile | launched ≥8000"]],
    ["Уночі виявлено пуск двох «Кинджалів», обидва збито.", ["kinzhal | launched 2 | intercepted 2"]],
    ["Ракет «Кинджал» було дві, обидві збито.", ["kinzhal | launched 2 | intercepted 2"]],
    ["Є 12 влучань шахедів.", ["shahed | hits 12"]],
    ["12 дронів досягли цілей.", ["drone | hits 12"]],
    ["12 дронів прорвалися.", ["drone | hits 12"]],
    ["Фахівці РЕБ «посадили» 12 дронів.", ["drone | intercepted 12"]],
    ["Завдяки РЕБ 12 дронів не досягли цілей.", ["drone | lost 12"]],
    ["12 безпілотників зникли з радарів.", ["drone | lost 12"]],
    ["12 імітаторів загубилися в полях.", []],
    ["Сім дронів повернули на Білорусь.", ["drone | left 7"]],
    ["Сім дронів залишили повітряний простір України в бік Росії.", ["drone | left 7"]],
    ["Станом на ранок у небі ще 7 дронів.", ["drone | active 7"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
