import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXTRACTED_METRICS, extractedClaimSchema } from "../../domain/claim.ts";
import { extract } from "../extract.ts";
import { line, PUBLISHED } from "../testing/read.ts";

const claimsOf = (text: string, published: string | null = PUBLISHED, publisher: string | null = null) =>
  extract({ text, published, publisher, language: "uk" }).claims;
const read = (text: string): string[] => claimsOf(text).map(line).sort();
const dates = (text: string, published: string | null = PUBLISHED) =>
  claimsOf(text, published).map((claim) => [claim.start, claim.end]);

describe("Ukrainian: launched and shot down", () => {
  it.each([
    "Із 16 шахедів, запущених уночі, сили ППО знищили 12.",
    "ППО збила 12 із 16 шахедів.",
    "12 із 16 «шахедів», якими ворог бив уночі, збили оборонці неба.",
    "Ворог запустив 16 шахедів, 12 із них збито.",
    "Уночі противник атакував 16-ма шахедами, знищено 12.",
    "Шістнадцятьма шахедами атакували росіяни країну, дванадцять із них збила ППО.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["shahed | launched 16 | intercepted 12"]);
  });

  it.each([
    ["Усі чотири ракети збито.", ["missile | launched 4 | intercepted 4"]],
    ["Жодної з трьох ракет збити не вдалося.", ["missile | launched 3 | intercepted 0"]],
    ["По Харкову ворог випустив п'ять ракет С-300, жодну не збито.", ["s-300 | Kharkiv | launched 5 | intercepted 0"]],
    ["З 20 дронів-камікадзе збито всі.", ["drone | launched 20 | intercepted 20"]],
    [
      "Уночі збито 29 із 30 крилатих ракет та чотири БпЛА.",
      ["cruise-missile | launched 30 | intercepted 29", "drone | intercepted 4"],
    ],
    [
      "Росія пустила 88 ракет і 63 дрони: 37 і 55 збито.",
      ["drone | launched 63 | intercepted 55", "missile | launched 88 | intercepted 37"],
    ],
    ["Шість ракет «Кинджал» збити не вдалося.", []],
    ["Ворог спрямував на столицю 20 збитих згодом дронів.", ["drone | Kyiv | intercepted 20"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes a singular without a figure for one inside a tally", () => {
    expect(
      read(
        "Уночі ворог ударив балістичною ракетою Іскандер-М та 30 дронами. Є влучання ракети й 4 дронів на 3 локаціях.",
      ),
    ).toEqual(["drone | launched 30 | hits 4", "iskander-m | launched 1 | hits 1", "mixed | hit_locations 3"]);
    expect(read("Росія готує нову ракету «Орешник», каже міністр.")).toEqual([]);
  });

  it("reads what did not reach its target as lost", () => {
    expect(read("Ворог атакував 4 ракетами Х-22 і 10 шахедами. Ракети цілей не досягли.")).toEqual([
      "kh-22 | launched 4 | lost 4",
      "shahed | launched 10",
    ]);
  });
});

describe("Ukrainian: one number for shot down and suppressed", () => {
  it.each([
    "Збито/подавлено 81 ворожий дрон.",
    "ЗБИТО/ПОДАВЛЕНО 81 БПЛА",
    "ППО змогла збити або подавити 81 дрон.",
    "Підтверджено збиття/подавлення 81 дрона.",
    "81 дрон збито чи подавлено.",
    "Знищено/подавлено 81 дрон.",
  ])("marks %s", (text) => {
    expect(read(text)).toEqual(["drone | intercepted 81+ew"]);
  });

  it.each([
    "Збито 81 дрон.",
    "ППО знищила 81 дрон.",
    "81 дрон збили сили оборони.",
    "Підтверджено збиття 81 дрона.",
  ])("does not mark %s", (text) => {
    expect(read(text)).toEqual(["drone | intercepted 81"]);
  });

  it("keeps kills and losses apart, and drops their sum", () => {
    expect(read("Знешкоджено 460 дронів: 277 – збито вогневими засобами, 183 – локаційно втрачено.")).toEqual([
      "drone | intercepted 277 | lost 183",
    ]);
  });
});

describe("Ukrainian: lost, left, still airborne", () => {
  it.each([
    ["Ще 46 ворожих дронів локаційно втрачено.", ["drone | lost 46"]],
    ["72 безпілотники зникли з радарів.", ["drone | lost 72"]],
    ["П'ять дронів подавлено засобами РЕБ.", ["drone | lost 5"]],
    ["Два дрони полетіли до Білорусі, один повернувся в рф.", ["drone | left 3"]],
    ["Три дрони локаційно втрачено після перетину кордону з Румунією.", ["drone | left 3"]],
    ["До 10 ворожих БпЛА залишаються у повітряному просторі.", ["drone | active ≤10"]],
    ["Два дрони полетіли до Києва.", ["drone | Kyiv | launched 2"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("counts lost decoys with the drones", () => {
    expect(read("Ворог атакував 50-ма БпЛА. Збито 23 дрони, 22 імітатори – локаційно втрачені.")).toEqual([
      "drone | launched 50 | intercepted 23 | lost 22",
    ]);
  });
});

describe("Ukrainian: posts of the air force", () => {
  it("reads both lists of a massive attack, and the header once", () => {
    const post = `⚡️ ЗБИТО/ПОДАВЛЕНО 494 ЦІЛІ
У ніч на 5 березня виявлено 587 засобів повітряного нападу – 32 ракети та 555 БпЛА:
- 28 крилатих ракет Х-101;
- 4 балістичні ракети Іскандер-М;
- 555 ударних БпЛА.
За попередніми даними, станом на 10.00 збито/подавлено 494 цілі:
- 24 крилаті ракети Х-101;
- 470 БпЛА.
Зафіксовано влучання 7 ракет та 61 ударного БпЛА на 22 локаціях, падіння збитих (уламки) на13 локаціях.`;
    expect(read(post)).toEqual([
      "drone | launched 555 | intercepted 470+ew | hits 61",
      "iskander-m | launched 4",
      "kh-101 | launched 28 | intercepted 24+ew",
      "missile | launched 32 | hits 7",
      "mixed | launched 587 | intercepted 494+ew | hit_locations 22 | debris_locations 13",
    ]);
  });

  it("goes on after a bracket, reads of-which counts, and gives places to the weapon that hit", () => {
    const post =
      "Ворог атакував 146 ударними БпЛА типу Shahed (щонайменше 40 з них – реактивні), Італмас, Гербера та імітаторами «Пародія». " +
      "Є влучання 18 ударних БпЛА на 14 локаціях, падіння збитих (уламки) – ще на 6.";
    expect(read(post)).toEqual([
      "drone | launched 146 | hits 18 | hit_locations 14 | debris_locations 6",
      "jet-shahed | launched ≥40",
    ]);
  });

  it("does not count a launch site as the target", () => {
    const post =
      "У ніч на 11 березня ворог ударив 2 ракетами Х-59/69 (пуски – ТОТ АР Крим), 5 балістичними ракетами Іскандер-М/С-400 (Брянська обл. – рф). Напрямки: Орел, Курськ – рф.";
    expect(read(post)).toEqual(["ballistic-missile | launched 5", "kh-59 | launched 2"]);
  });

  it("lets the publisher speak where nobody is named", () => {
    const [claim] = claimsOf(
      "Збито 12 ворожих БпЛА.",
      PUBLISHED,
      "Air Force of the Armed Forces of Ukraine (Telegram)",
    );
    expect(claim?.claimant).toBe("ukrainian-air-force");
    expect(claimsOf("Збито 12 ворожих БпЛА.", PUBLISHED, "Місцеві новини")[0]?.claimant).toBe("media");
  });
});

describe("Ukrainian: places", () => {
  it.each([
    [
      "Знищено 11 дронів: 7 – в Одеській, 4 – у Миколаївській області.",
      ["drone | Mykolaiv Oblast | intercepted 4", "drone | Odesa Oblast | intercepted 7", "drone | intercepted 11"],
    ],
    [
      "Збито ворожі БпЛА: Одещина – 7, Миколаївщина – 4.",
      ["drone | Mykolaiv Oblast | intercepted 4", "drone | Odesa Oblast | intercepted 7"],
    ],
    [
      "У Київській області знищено 3 шахеди, ще по одному – на Вінниччині та Житомирщині.",
      [
        "shahed | Kyiv Oblast | intercepted 3",
        "shahed | Vinnytsia Oblast | intercepted 1",
        "shahed | Zhytomyr Oblast | intercepted 1",
      ],
    ],
    [
      "В Ізмаїльському районі збили 5 дронів, у Кривому Розі – два.",
      ["drone | Izmail Raion | intercepted 5", "drone | Kryvyi Rih | intercepted 2"],
    ],
    [
      "Над Дніпром збито дві ракети «Калібр» і п'ять шахедів.",
      ["kalibr | Dnipro | intercepted 2", "shahed | Dnipro | intercepted 5"],
    ],
    ["Збито 17 шахедів на півночі, півдні та сході країни.", ["shahed | intercepted 17"]],
    ["Повітряне командування «Захід»: знищено чотири ударні БпЛА.", ["drone | Air Command West | intercepted 4"]],
    [
      "Хмельниччина: чотири ракети збито, дві влучили в об'єкт.",
      ["missile | Khmelnytskyi Oblast | intercepted 4 | hits 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Ukrainian: numbers that lean on others", () => {
  it.each([
    ["Ворог випустив дев'ять ракет С-300, частину збила ППО.", ["s-300 | launched 9"]],
    ["Росіяни запустили 20 дронів, ППО збила кілька.", ["drone | launched 20"]],
    [
      "Запустили 52 ракети і 653 дрони. Знешкоджено 623: 31 ракета і 592 дрони.",
      ["drone | launched 653 | intercepted 592", "missile | launched 52 | intercepted 31", "mixed | intercepted 623"],
    ],
    [
      "Збито 144: 102 ракети і 42 дрони, ще 41 дрон локаційно втрачено.",
      ["drone | intercepted 42 | lost 41", "missile | intercepted 102", "mixed | intercepted 144"],
    ],
    ["Збито 11 шахедів, зокрема на Миколаївщині.", ["shahed | intercepted 11"]],
    ["Ворог атакував область дронами. Оборонці ліквідували 15 з них.", ["drone | intercepted 15"]],
    ["Над Одещиною збили один Shahed-136, ще один упав у море.", ["shahed | Odesa Oblast | intercepted 1"]],
    [
      "Уночі запустили 72 дрони, збито 48. 24 дрони вдарили по десяти об'єктах.",
      ["drone | launched 72 | intercepted 48 | hits 24"],
    ],
    ["Це 14-й наліт: збито 9 дронів.", ["drone | intercepted 9"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("reads a total since the start of the year as a period", () => {
    const [claim] = claimsOf("3 березня президент сказав: від початку року росіяни випустили 770 балістичних ракет.");
    expect([claim?.kind, claim?.start, claim?.end]).toEqual(["period", "2025-01-01", "2025-03-03"]);
  });
});

describe("Ukrainian: who speaks", () => {
  const claimant = (text: string) => claimsOf(text)[0]?.claimant;

  it.each([
    ["Повітряні сили ЗСУ повідомили про 12 збитих шахедів.", "ukrainian-air-force"],
    ["За даними Генштабу, знищено 12 шахедів.", "ukrainian-general-staff"],
    ["Росія запустила 12 шахедів, сказав Володимир Зеленський.", "ukrainian-president"],
    ["Збито 12 шахедів. Про це розповів голова ОВА Максим Козицький.", "ukrainian-regional"],
    ["Міноборони рф заявило про 12 збитих українських дронів.", "russian-mod"],
    ["Уночі збито 12 шахедів.", "media"],
  ])("%s", (text, expected) => {
    expect(claimant(text)).toBe(expected);
  });

  it("takes the military for the command that was named before", () => {
    const text = "Росіяни запустили 20 шахедів, повідомили Повітряні сили. Військові підтвердили збиття 15 шахедів.";
    expect(claimsOf(text).map((claim) => [claim.claimant, line(claim)])).toEqual([
      ["ukrainian-air-force", "shahed | launched 20 | intercepted 15"],
    ]);
  });
});

describe("Ukrainian: dates", () => {
  it.each([
    ["У ніч на 12 березня збито 7 дронів.", "2025-03-11", "2025-03-12"],
    ["Уночі з 12 на 13 березня збито 7 дронів.", "2025-03-12", "2025-03-13"],
    ["З 20.00 12.03 до 07.00 13.03 збито 7 дронів.", "2025-03-12", "2025-03-13"],
    ["Ввечері 12 березня й уночі проти 13-го збито 7 дронів.", "2025-03-12", "2025-03-13"],
    ["Цієї ночі збито 7 дронів.", "2025-03-13", "2025-03-14"],
    ["У середу збито 7 дронів.", "2025-03-12", "2025-03-12"],
    ["Учора ввечері збито 7 дронів.", "2025-03-13", "2025-03-13"],
    ["Одинадцятого березня збито 7 дронів.", "2025-03-11", "2025-03-11"],
    ["За тиждень збито 7 дронів.", "2025-03-08", "2025-03-14"],
    ["За лютий збито 7 дронів.", "2025-02-01", "2025-02-28"],
  ])("%s", (text, start, end) => {
    expect(dates(text)).toEqual([[start, end]]);
  });

  it("does not take the day of a date for a count", () => {
    expect(read("1 листопада уночі збито шість дронів.")).toEqual(["drone | intercepted 6"]);
    expect(read("У липні 20 дронів збито над країною.")).toEqual(["drone | intercepted 20"]);
  });

  it("has no date without the day of publication", () => {
    expect(dates("Уночі збито 7 дронів.", null)).toEqual([[null, null]]);
  });
});

describe("Ukrainian: numbers as they are written", () => {
  const count = (words: string): string[] => read(`Росіяни запустили ${words}.`);

  it.each([
    ["чотириста двадцять дронів", "420"],
    ["півтори сотні дронів", "150"],
    ["п’ять десятків дронів", "50"],
    ["тридцять п'ять дронів", "35"],
    ["2,8 тис. дронів", "2800"],
    ["18 355 дронів", "18355"],
    ["близько сотні дронів", "~100"],
    ["більше сотні дронів", "≥100"],
    ["щонайменше 60 дронів", "≥60"],
    ["не більше 60 дронів", "≤60"],
    ["майже 60 дронів", "~60"],
    ["11\u00a0дронів", "11"],
  ])("%s", (words, value) => {
    expect(count(words)).toEqual([`drone | launched ${value}`]);
  });

  it.each(["двома", "2-ма", "2"])("reads the instrumental: %s", (number) => {
    expect(read(`Ворог ударив ${number} ракетами «Циркон».`)).toEqual(["zircon | launched 2"]);
  });

  it.each(["десятками дронів", "сотнями дронів", "кількома дронами"])("has no number for %s", (words) => {
    expect(read(`Ворог атакував ${words}.`)).toEqual([]);
  });

  it.each(["п'ять", "п’ять", "пʼять"])("takes every apostrophe: %s", (five) => {
    expect(read(`Збито ${five} дронів.`)).toEqual(["drone | intercepted 5"]);
  });

  it.each(["БпЛА", "БПЛА", "БплА", "БпЛа"])("takes every spelling: %s", (drone) => {
    expect(read(`Збито 7 ${drone}.`)).toEqual(["drone | intercepted 7"]);
  });

  it("reads Latin letters inside Cyrillic words, and numbers glued to a word", () => {
    expect(read("Збитo 7 рaкет Х-101/Х-555, влучання 2 дpонів на4 локаціях.")).toEqual([
      "drone | hits 2 | hit_locations 4",
      "kh-101 | intercepted 7",
    ]);
  });
});

describe("Ukrainian: weapons", () => {
  it.each([
    ["Х-101/Х-55СМ", "kh-101"],
    ["«Калібр»", "kalibr"],
    ["Х-22/32", "kh-22"],
    ["Х-59/69", "kh-59"],
    ["Х-31П", "kh-31"],
    ["Х-35", "kh-35"],
    ["Іскандер-К", "iskander-k"],
    ["Іскандер-М/KN-23", "iskander-m"],
    ["Х-47М2 «Кинджал»", "kinzhal"],
    ["3М22 «Циркон»", "zircon"],
    ["С-300", "s-300"],
    ["«Орешник»", "oreshnik"],
    ["«Циркон»/«Онікс»", "missile"],
    ["Іскандер-М/С-400", "ballistic-missile"],
    ["S8000 «Бандероль»", "s8000-banderol"],
  ])("%s", (name, slug) => {
    expect(read(`Ворог випустив 7 ракет ${name}.`)).toEqual([`${slug} | launched 7`]);
  });

  it.each([
    ["ударних БпЛА типу Shahed-131/136", "shahed"],
    ["ударних БпЛА типу Shahed та безпілотників інших типів", "drone"],
    ["безпілотників-імітаторів", "decoy"],
    ["розвідувальних дронів", "recon-uav"],
    ["дронів-камікадзе", "drone"],
    ["безекіпажних катерів", "naval-drone"],
    ["керованих авіабомб", "guided-bomb"],
  ])("%s", (name, slug) => {
    expect(read(`Ворог випустив 7 ${name}.`)).toEqual([`${slug} | launched 7`]);
  });
});

describe("Ukrainian: numbers that are no claim", () => {
  it.each([
    "Двоє людей загинули, 14 поранені, пошкоджено 30 будинків.",
    "Загальні бойові втрати противника: танків – 7229, БпЛА – 9379 (+38), крилаті ракети – 2115.",
    "Росія може запускати по 500 дронів за ніч.",
    "За рік завод має виготовити 2000 ракет.",
    "Україна отримає 35 ракет для Patriot.",
    "Загроза ракетного удару, у Чорному морі 3 носії.",
    "З полігону злетіли 11 літаків Ту-95МС.",
    "Тривога тривала 5 годин 30 хвилин.",
    "Збитки – 20 млн гривень.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("Ukrainian: any input", () => {
  const words = fc.constantFrom(
    ..."збито подавлено 23 із 30 «шахедів» ( ) , . : – \n на у над Одещині Київ ракет ракетою Х-101 / двома 12-ма сотні тис . ще по три усі жодної не досягли цілей 09.00 24.11 листопада ніч уламки локаціях Повітряні сили заявили".split(
      " ",
    ),
  );

  it("gives claims that fit the schema and stand on their numbers", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        for (const claim of claimsOf(text)) {
          expect(extractedClaimSchema.safeParse(claim).success).toBe(true);
          expect(text.slice(claim.quoteStart, claim.quoteStart + claim.quote.length)).toBe(claim.quote);
          for (const metric of EXTRACTED_METRICS) {
            const span = claim[metric]?.span;
            if (span) expect(text.slice(span[0], span[1]).trim()).not.toBe("");
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads N of M for any two numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 900 }), fc.integer({ min: 1, max: 900 }), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        expect(read(`ППО збила ${part} із ${whole} дронів.`)).toEqual([
          `drone | launched ${whole} | intercepted ${part}`,
        ]);
      }),
    );
  });

  it("never throws on any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => Array.isArray(claimsOf(text))));
  });
});

describe("Ukrainian: no time at all", () => {
  const text = "Повітряні сили: збито 20 шахедів.";

  it("takes the night before publication for the figures of a command, and says so", () => {
    const { claims, warnings } = extract({ text, published: PUBLISHED, language: "uk" });
    expect(claims.map((claim) => [claim.start, claim.end])).toEqual([["2025-03-13", PUBLISHED]]);
    expect(warnings.map((warning) => warning.code)).toEqual(["date_assumed"]);
  });

  it("gives no date without a day of publication, or to the press", () => {
    expect(dates(text, null)).toEqual([[null, null]]);
    expect(dates("Збито 20 шахедів.")).toEqual([[null, null]]);
  });
});
