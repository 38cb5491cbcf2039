import { describe, expect, it } from "vitest";
import { datesReader, reader, wholeLine } from "../testing/read.ts";

const read = reader("uk");
const readWhole = reader("uk", wholeLine);
const dates = datesReader("uk");

describe("Ukrainian: who did how much of it", () => {
  it.each([
    ["Знищено 26 шахедів, з них 15 – зенітними підрозділами, 6 – винищувальною авіацією.", ["shahed | intercepted 26"]],
    ["Збито 14 дронів: одинадцять – ППО командування, три – інші сили оборони.", ["drone | intercepted 14"]],
    ["Область ворог атакував дев'ять разів: сім – дронами-камікадзе, двічі – з артилерії.", []],
    ["Збито 9 повітряних цілей: один літак, 6 БпЛА та два вертольоти.", ["drone | intercepted 6"]],
    [
      "Окупанти завдали одного ракетного та 48 авіаційних ударів і скинули 120 керованих авіабомб.",
      ["guided-bomb | launched 120"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: people are no weapons", () => {
  it.each([
    "Внаслідок атаки шахедів пошкоджено будинки, кількість поранених зросла до дев'яти.",
    "Після удару КАБами кількість постраждалих збільшилася до 10.",
    "Росіяни атакували місто дронами. Число загиблих – 4.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("Ukrainian: a record is no period", () => {
  it.each([
    "У ніч на 14 березня росіяни завдали одного з найбільших ударів від початку війни: випустили 298 дронів.",
    "Це наймасованіша атака з початку вторгнення: вночі випущено 298 дронів.",
    "За ніч росіяни запустили 298 дронів, це максимум від початку війни.",
  ])("%s", (text) => {
    expect(readWhole(text)).toEqual([expect.stringContaining("drone | attack | national | launched 298")]);
  });

  it("keeps the day of what is compared with from the number before it", () => {
    const text = "У ніч на 14 березня випустили близько 90 ракет, більше, ніж 10 жовтня.";
    expect(dates(text)).toEqual([["2025-03-13", "2025-03-14"]]);
  });
});

describe("Ukrainian: districts", () => {
  it.each([
    [
      "Сергій Лисак: за ніч у Нікопольському та Дніпровському районах збито 5 шахедів.",
      ["shahed | Dnipropetrovsk Oblast | intercepted 5"],
    ],
    [
      "Над областю знищено п'ять шахедів, каже Сергій Лисак. По два – у Криворізькому та Нікопольському районах, ще один – у Самарівському.",
      [
        "shahed | Dnipropetrovsk Oblast | intercepted 5",
        "shahed | Kryvyi Rih Raion | intercepted 2",
        "shahed | Nikopol Raion | intercepted 2",
        "shahed | Samar Raion | intercepted 1",
      ],
    ],
    [
      "За день 37 дронів атакували Херсонський район, 30 з них знищили.",
      ["drone | Kherson Raion | launched 37 | intercepted 30"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: lines and lists", () => {
  it.each([
    [
      "У ніч на 14 березня противник атакував\n118-та ударними БпЛА. Збито 103.",
      ["drone | launched 118 | intercepted 103"],
    ],
    [
      "Голова ОВА Олег Синєгубов: за добу на Харківщину прилетіло:\n\n▪️чотири ракети;\n\n▪️ дві ракети «Іскандер М»;\n\n▪️п'ять КАБ.",
      [
        "guided-bomb | Kharkiv Oblast | launched 5",
        "iskander-m | Kharkiv Oblast | launched 2",
        "missile | Kharkiv Oblast | launched 4",
      ],
    ],
    ["118-та окрема бригада збила 5 дронів.", ["drone | intercepted 5"]],
    [
      "Збито дев'ять дронів і ракету Х-59. П'ять – у Криворізькому районі.",
      ["drone | Kryvyi Rih Raion | intercepted 5", "drone | intercepted 9", "kh-59 | intercepted 1"],
    ],
    ["ППО збила 24 «шахеди», «Кинджал» і ще чотири ракети.", ["missile | intercepted 4", "shahed | intercepted 24"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: clauses", () => {
  it.each([
    [
      "У вівторок випустили 90 крилатих ракет і 10 дронів, 73 ракети і всі дрони були збиті.",
      ["cruise-missile | launched 90 | intercepted 73", "drone | launched 10 | intercepted 10"],
    ],
    [
      "Ворог ударив по Харківщині чотирма С-300, а з Криму пустив 12 шахедів. Знищено 9 із 12 дронів.",
      ["s-300 | Kharkiv Oblast | launched 4", "shahed | launched 12 | intercepted 9"],
    ],
    [
      "Запустили 267 дронів, 119 локаційно втрачено. Крім того, було три ракети.",
      ["drone | launched 267 | lost 119", "missile | launched 3"],
    ],
    [
      "Вночі запущено 43 дрони, 21 збито. Один БпЛА перетнув кордон із Румунією.",
      ["drone | launched 43 | intercepted 21 | left 1"],
    ],
    ["Росіяни випустили 539 дронів, більшість – на Київ.", ["drone | launched 539"]],
    ["Збито більшість: 65 дронів і 4 ракети.", ["drone | intercepted 65", "missile | intercepted 4"]],
    ["Росія атакувала 99 засобами: що збила ППО.", ["mixed | launched 99"]],
    [
      "За ніч збито дев'ять шахедів, дві ракети Іскандер-М не збиті.",
      ["iskander-m | launched 2 | intercepted 0", "shahed | intercepted 9"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: who attacks and who speaks", () => {
  it.each([
    [
      "Міноборони РФ звітує: 47 БпЛА росіяни нібито збили над Брянською областю.",
      "russian-mod | UA | drone | attack | Bryansk Oblast | intercepted 47",
    ],
    [
      "Рекордну кількість дронів для атаки України застосував ворог – 267!",
      "media | RU | drone | attack | national | launched 267",
    ],
    ["Україна зазнала атаки: 728 дронів за ніч.", "media | RU | drone | attack | national | launched 728"],
    [
      "Зі слів Юрія Ігната, вночі збити вдалося 38 ракет.",
      "ukrainian-air-force | RU | missile | attack | national | intercepted 38",
    ],
    [
      "За місяць росіяни випустили 6297 дронів, підрахувала агенція на основі даних Повітряних сил.",
      "media | RU | drone | period | national | launched 6297",
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual([expected]);
  });

  it("takes a reminder of the press for no words of the governor before it", () => {
    const text =
      "Вночі над Дніпропетровщиною збито чотири шахеди, повідомив Сергій Лисак. Нагадаємо, 10 березня росіяни випустили 176 дронів. Збито 130.";
    expect(readWhole(text)).toEqual([
      "media | RU | drone | attack | national | launched 176 | intercepted 130",
      "ukrainian-regional | RU | shahed | attack | Dnipropetrovsk Oblast | intercepted 4",
    ]);
  });
});

describe("Ukrainian: what stands between the numbers", () => {
  it.each([
    [
      "Знищено 17 повітряних цілей: вісім літаків, три вертольоти, 4 БпЛА та 2 крилаті ракети.",
      ["cruise-missile | intercepted 2", "drone | intercepted 4"],
    ],
    ["Ворог випустив по Києву від 4 до 6 ракет.", ["missile | Kyiv | launched ≥4"]],
    ["РФ атакувала Україну 26 ракетами. ППО знищила половину – 13.", ["missile | launched 26 | intercepted 13"]],
    ["81 ракету збили вночі. Дронів було близько двохсот.", ["drone | launched ~200", "missile | intercepted 81"]],
    ["Відомо про 93 ракети за ніч.", ["missile | launched 93"]],
    [
      "Здійснено пуск двох «Кинджалів» і 595 дронів, з яких 566 дронів та один «Кинджал» збили.",
      ["drone | launched 595 | intercepted 566", "kinzhal | launched 2 | intercepted 1"],
    ],
    [
      "Повітряні сили повідомили про 465 дронів та 30 ракет, з яких збито 417 і 13 відповідно.",
      ["drone | launched 465 | intercepted 417", "missile | launched 30 | intercepted 13"],
    ],
    ["Чотири «прильоти» по заводу. Вночі ворог бив ракетами.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("reads a month of raids as a month", () => {
    expect(dates("У лютому росіяни під час нічних атак запустили 5134 дрони.")).toEqual([["2025-02-01", "2025-02-28"]]);
  });
});

describe("Ukrainian: one verb after another", () => {
  it.each([
    [
      "Ворог випустив по Харківщині п'ять ракет С-300 та пустив по Україні 41 дрон.",
      ["drone | launched 41", "s-300 | Kharkiv Oblast | launched 5"],
    ],
    [
      "Росіяни випустили по Харківщині два шахеди та дві ракети С-300. «Один безпілотник збитий», – розповів Синєгубов.",
      ["s-300 | Kharkiv Oblast | launched 2", "shahed | Kharkiv Oblast | launched 2 | intercepted 1"],
    ],
    [
      "Окупанти запустили рекордну кількість дронів Shahed і безпілотників інших типів – 145.",
      ["drone | launched 145"],
    ],
    [
      "За добу над Запоріжжям застосували 40 дронів, здійснили шість обстрілів із РСЗВ, 191 – з артилерії.",
      ["drone | Zaporizhzhia | launched 40"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: bare numbers after two kinds", () => {
  it.each([
    [
      "Вночі запущено 167 безпілотників і дві балістичні ракети. Одеса без тепла. Збито 106.",
      ["ballistic-missile | launched 2", "drone | launched 167 | intercepted 106"],
    ],
    [
      "Повітряні сили доповіли про 465 дронів та 32 ракети, збито 405 і 15.",
      ["drone | launched 465 | intercepted 405", "missile | launched 32 | intercepted 15"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
