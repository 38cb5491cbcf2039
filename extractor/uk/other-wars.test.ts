import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { PUBLISHED, reader, wholeLine } from "../testing/read.ts";

const read = reader("uk", wholeLine);

describe("Ukrainian: Iran and the Gulf", () => {
  it.each([
    [
      "Міністерство оборони Кувейту: сили ППО вночі перехопили 14 іранських балістичних ракет і 20 дронів.",
      [
        "other | IR | ballistic-missile | attack | national | intercepted 14",
        "other | IR | drone | attack | national | intercepted 20",
      ],
    ],
    [
      "У Катарі заявили, що країну атакували сім ракет з Ірану, п'ять із них збито.",
      ["other | IR | missile | attack | national | launched 7 | intercepted 5"],
    ],
    [
      "Збройні сили Йорданії повідомили, що перехопили 13 іранських дронів над Амманом.",
      ["other | IR | drone | attack | Amman | intercepted 13"],
    ],
    [
      "КВІР заявив, що випустив по американській базі Аль-Удейд 19 ракет.",
      ["other | IR | missile | attack | Al Udeid | launched 19"],
    ],
    [
      "Над Еміратами за добу збито 12 балістичних ракет, передає агентство WAM із посиланням на міністерство оборони.",
      ["other | IR | ballistic-missile | attack | national | intercepted 12"],
    ],
    [
      "Влада Кувейту заявила про сім збитих дронів, які вторглися в повітряний простір країни.",
      ["other | IR | drone | attack | national | intercepted 7"],
    ],
    [
      "Від початку війни Іран випустив по Об'єднаних Арабських Еміратах 165 балістичних ракет, 152 з них знищено, повідомляє Міністерство оборони ОАЕ.",
      ["other | IR | ballistic-missile | period | national | launched 165 | intercepted 152"],
    ],
    [
      "Міноборони Бахрейну повідомило, що два дрони впали на території королівства, а ще дев'ять збито.",
      ["other | IR | drone | attack | national | intercepted 9 | hits 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: Israel, Yemen, Lebanon, India and Pakistan", () => {
  it.each([
    [
      "ЦАГАЛ заявив: з Ємену по Ізраїлю випустили дві балістичні ракети, обидві перехоплено.",
      ["israel-idf | YE | ballistic-missile | attack | national | launched 2 | intercepted 2"],
    ],
    [
      "Хусити запустили по Ейлату три дрони, повідомила Армія оборони Ізраїлю, усі три збито.",
      ["israel-idf | YE | drone | attack | Eilat | launched 3 | intercepted 3"],
    ],
    [
      "За даними військових, з Ірану по Ізраїлю запустили близько 100 ракет.",
      ["israel-idf | IR | missile | attack | national | launched ~100"],
    ],
    [
      "«Хезболла» випустила по Ізраїлю 40 ракет, 30 з них збито, заявили в ЦАХАЛ.",
      ["israel-idf | LB | missile | attack | national | launched 40 | intercepted 30"],
    ],
    ["Пакистан заявив, що збив 25 індійських дронів.", ["other | IN | drone | attack | national | intercepted 25"]],
    [
      "Індійські військові повідомили, що знищили над Амрітсаром шість пакистанських ракет.",
      ["other | PK | missile | attack | Amritsar | intercepted 6"],
    ],
    [
      "В Аденській затоці американський есмінець збив три дрони хуситів, повідомило Центральне командування США.",
      ["us-official | YE | drone | attack | Gulf of Aden | intercepted 3"],
    ],
    [
      "Міноборони Румунії: у повітряний простір країни залетіли два російські дрони.",
      ["other | RU | drone | attack | Romania | launched 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: two wars in one text", () => {
  it.each([
    [
      "Повітряні сили: вночі збито 40 шахедів із 52. Тим часом Іран випустив по Ізраїлю 30 балістичних ракет, 28 із них перехоплено, повідомляє ЦАХАЛ.",
      [
        "israel-idf | IR | ballistic-missile | attack | national | launched 30 | intercepted 28",
        "ukrainian-air-force | RU | shahed | attack | national | launched 52 | intercepted 40",
      ],
    ],
    [
      "Зеленський запропонував допомогу країнам Затоки. За два тижні Іран запустив по ОАЕ понад 1400 дронів, повідомило Міністерство оборони Еміратів.",
      ["other | IR | drone | period | national | launched ≥1400"],
    ],
    [
      "Уночі ППО збила 40 дронів над Одещиною, повідомив Кіпер. Тим часом Індія закупила нафту.",
      ["ukrainian-regional | RU | drone | attack | Odesa Oblast | intercepted 40"],
    ],
    [
      "Росія запустила 60 іранських «шахедів», 48 збито, повідомили Повітряні сили. Ізраїль засудив удар.",
      ["ukrainian-air-force | RU | shahed | attack | national | launched 60 | intercepted 48"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: nobody is guessed to have attacked a country of another war", () => {
  it.each([
    "Саудівська Аравія збила п'ять безпілотників над Ер-Ріядом. Про це повідомило міністерство оборони королівства.",
    "Над базою поблизу Ербіля збили два дрони, повідомляють іракські силовики.",
    "Естонські військові повідомили, що вночі збили два дрони.",
    "Суданська армія заявила, що збила 11 дронів.",
  ])("%s", (text) => {
    const { claims, warnings } = extract({ text, published: PUBLISHED, language: "uk" });
    expect(claims).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain("no_attacker");
  });
});

describe("Ukrainian: wordings of other wars that the grammar shares", () => {
  it.each([
    ["Ударом по півночі Ємену американці знищили два безпілотники хуситів, повідомив CENTCOM.", []],
    [
      "Хусити випустили в Аденську затоку одну балістичну ракету, повідомив CENTCOM.",
      ["us-official | YE | ballistic-missile | attack | Gulf of Aden | launched 1"],
    ],
    [
      "Із 28 виявлених за добу безпілотників 24 збито, повідомило міноборони Кувейту.",
      ["other | IR | drone | attack | national | launched 28 | intercepted 24"],
    ],
    [
      "Іран запустив 40 дронів у бік Ізраїлю, ЦАХАЛ почав їх збивати.",
      ["media | IR | drone | attack | national | launched 40"],
    ],
    ["Корпус вартових ісламської революції повідомив, що збив американський безпілотник.", []],
    [
      "Військові Ірану повідомили, що збили 14 ізраїльських дронів.",
      ["other | IL | drone | attack | national | intercepted 14"],
    ],
    [
      "Іран обстріляв Ізраїль, а Росія вночі запустила по Україні 88 дронів, збито 71, повідомили Повітряні сили.",
      ["ukrainian-air-force | RU | drone | attack | national | launched 88 | intercepted 71"],
    ],
    [
      "У ніч на 1 лютого сім російських шахедів перетнули білоруський кордон, повідомляє «Беларускі Гаюн».",
      ["other | RU | shahed | attack | national | left 7"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: a participle before the whole, shares, people, orders of figures", () => {
  it.each([
    [
      "За тиждень 2306 ліквідованих із 2409 дронів, повідомляє Херсонська ОВА.",
      ["ukrainian-regional | RU | drone | period | Kherson Oblast | launched 2409 | intercepted 2306"],
    ],
    [
      "Росія випустила орієнтовно 50 шахедів, переважно на Київ, повідомили Повітряні сили.",
      ["ukrainian-air-force | RU | shahed | attack | national | launched ~50"],
    ],
    [
      "Над Кримом збито 9 БПЛА, ще 19 придушила РЕБ, заявив Аксьонов.",
      ["russian-regional | UA | drone | attack | Crimea | intercepted 9 | lost 19"],
    ],
    [
      "Ворог запустив 30 дронів. Мета – 50 тисяч знищених росіян на місяць, сказав Федоров.",
      ["ukrainian-official | RU | drone | attack | national | launched 30"],
    ],
    [
      "Повітряні сили: збито 15 дронів. 30-го безпілотник упав у полі.",
      ["ukrainian-air-force | RU | drone | attack | national | intercepted 15"],
    ],
    [
      "Ворог випустив 300 дронів, 99% перехоплено, заявили Повітряні сили.",
      ["ukrainian-air-force | RU | drone | attack | national | launched 300"],
    ],
    [
      "На Україну летіли 300 дронів, 90 відсотків із них збито, заявили Повітряні сили.",
      ["ukrainian-air-force | RU | drone | attack | national | launched 300"],
    ],
    [
      "Повітряні сили: збито 41-го ударного дрона.",
      ["ukrainian-air-force | RU | drone | attack | national | intercepted 41"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
