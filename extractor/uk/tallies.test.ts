import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { line, PUBLISHED } from "../testing/read.ts";

const claimsOf = (text: string) => extract({ text, published: PUBLISHED, language: "uk" }).claims;

describe("Ukrainian: tallies, lists and periods", () => {
  describe("times, negations and tables", () => {
    it.each([
      ["За один день окупанти запустили 120 шахедів, 90 з яких збито.", ["shahed | launched 120 | intercepted 90"]],
      ["Ще 17 безпілотників збили з курсу засобами РЕБ.", ["drone | lost 17"]],
      ["Ще 9 дронів збилися з курсу.", ["drone | lost 9"]],
      ["Засоби РЕБ відхилили від курсу 11 дронів.", ["drone | lost 11"]],
      ["Сили ППО вперше збили носій ракет Х-32. Уночі знищено три такі ракети.", ["kh-22 | intercepted 3"]],
      ["Ворог застосовує «Кинджали». Минулої ночі перехоплено дві такі ракети.", ["kinzhal | intercepted 2"]],
      ["Це був масований удар. Близько 400 засобів повітряного нападу.", ["mixed | launched ~400"]],
      [
        "Сьогодні вночі була масована атака. Понад 300 дронів і 20 ракет.",
        ["drone | launched ≥300", "missile | launched 20"],
      ],
      ["Росіяни вдарили вночі. 70 шахедів, 5 Калібрів.", ["kalibr | launched 5", "shahed | launched 70"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("times, negations and tables: periods", () => {
    it.each([
      [
        "Лише за один тиждень армія РФ випустила понад 900 дронів, 60 ракет і близько 1 100 авіабомб.",
        ["drone | launched ≥900", "guided-bomb | launched ~1100", "missile | launched 60"],
      ],
      [
        "За один минулий тиждень Росія застосувала проти України майже 1200 ударних дронів.",
        ["drone | launched ~1200"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  it.each([
    "Жоден дрон до Києва не долетів.",
    "Ні одна ракета не долетіла до міста, повідомив Кличко.",
    "Жодна ракета цілей не досягла.",
    "Під час збиття дрона пошкоджено дах школи.",
    "Внаслідок збиття ракети вибило вікна в будинку.",
    "Оновлені втрати техніки:\n- танки — 8113 (+4);\n- крилаті ракети — 2600;\n- БпЛА — 15 799 (+73).",
    "Загальні втрати росіян:\nтанків - 9000,\nкрилаті ракети - 2700,\nБпЛА - 20 000.",
    "Втрати противника станом на ранок:\n• БпЛА – 18 200 (+60)\n• крилаті ракети – 2 610 (+3)",
    "Знищено: танків – 7000 (+5), артсистем – 15000 (+20), крилатих ракет – 2500, БпЛА – 14000 (+30).",
  ])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  describe("wholes, places as hosts, headings", () => {
    it.each([
      [
        "12 із 40 збитих уночі шахедів знищено на Одещині.",
        ["shahed | Odesa Oblast | intercepted 12", "shahed | intercepted 40"],
      ],
      [
        "Російське Міноборони звітує про 90 збитих дронів: 38 записали на Азовське море, 24 – на Краснодарський край.",
        ["drone | Krasnodar Krai | intercepted 24", "drone | Sea of Azov | intercepted 38", "drone | intercepted 90"],
      ],
      ["120 шахедів за добу: ППО знищила 100.", ["shahed | launched 120 | intercepted 100"]],
      ["Ніч на 5 березня: 90 дронів, 60 з них збито.", ["drone | launched 90 | intercepted 60"]],
      [
        "Над Одещиною збито 9 шахедів, сказав Кіпер. А загалом по країні знищено 30 із 33.",
        ["shahed | Odesa Oblast | intercepted 9", "shahed | launched 33 | intercepted 30"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("wholes, places as hosts, headings: periods", () => {
    it.each([
      [
        "Від 20 лютого росіяни випустили по Одещині 300 шахедів, порахували у військовій адміністрації.",
        ["shahed | Odesa Oblast | launched 300"],
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
        "ППО РФ нібито збила 60 дронів над вісьмома регіонами, зокрема над Московською областю.",
        ["drone | intercepted 60"],
      ],
      [
        "Росія застосовує ракети «Калібр» рідко. Під час останнього удару вдалося збити 9 із 10 випущених ракет.",
        ["kalibr | launched 10 | intercepted 9"],
      ],
      ["Під час нальоту росії на Київ знищено 30 дронів.", ["drone | Kyiv | intercepted 30"]],
      ["Дронів ППО збила 30, ракет – 5.", ["drone | intercepted 30", "missile | intercepted 5"]],
      ["Шахедів знищено 30, Калібрів – 5.", ["kalibr | intercepted 5", "shahed | intercepted 30"]],
      [
        "Шахедів знищено 30 із 32, Калібрів – 5 із 8.",
        ["kalibr | launched 8 | intercepted 5", "shahed | launched 32 | intercepted 30"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("windows and lists: periods", () => {
    it.each([
      [
        "За даними Херсонської ОВА, за тиждень над областю знищено 900 дронів, з них 400 – безпосередньо над обласним центром.",
        ["drone | Kherson Oblast | intercepted 900", "drone | Kherson | intercepted 400"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  describe("periods", () => {
    it.each([
      ["За тиждень ситуація погіршилася. Вночі збито 9 дронів.", ["drone | intercepted 9"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("periods: periods", () => {
    it.each([
      [
        "Протягом тижня, з 24 лютого по 2 березня, росіяни обстрілювали громади Херсонщини. Українські захисники знищили 900 дронів.",
        ["drone | intercepted 900"],
      ],
      [
        "Минулого тижня ворог посилив удари. Збито 900 дронів і 30 ракет.",
        ["drone | intercepted 900", "missile | intercepted 30"],
      ],
      [
        "Зеленський підбив підсумки тижня. Росія випустила 900 дронів і 30 ракет.",
        ["drone | launched 900", "missile | launched 30"],
      ],
      [
        "Підсумки тижня від Повітряних сил:\n- збито 900 дронів;\n- збито 30 ракет.",
        ["drone | intercepted 900", "missile | intercepted 30"],
      ],
      [
        "Лютий став рекордним для ППО. Збито 2900 шахедів і 30 Кинджалів.",
        ["kinzhal | intercepted 30", "shahed | intercepted 2900"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  describe("tallies and shares", () => {
    it.each([
      ["Кількість збитих над Києвом шахедів зросла до 25, повідомив Кличко.", ["shahed | Kyiv | intercepted 25"]],
      ["Гаюн повідомив про сім Shahed, що перетнули кордон Білорусі.", ["shahed | left 7"]],
      ["Два шахеди перетнули кордон Білорусі.", ["shahed | left 2"]],
      [
        "Левова частка з 20 збитих шахедів – 12 – припала на Одещину.",
        ["shahed | Odesa Oblast | intercepted 12", "shahed | intercepted 20"],
      ],
      ["Третину з 30 знищених дронів збили на Одещині.", ["drone | intercepted 30"]],
      ["Більшість із 30 запущених дронів збито.", ["drone | launched 30"]],
      ["Кілька десятків із 300 дронів влучили.", ["drone | launched 300"]],
      ["Збили 28 із 30 шахедів, кілька з 5 ракет.", ["missile | launched 5", "shahed | launched 30 | intercepted 28"]],
      [
        "Із 20 збитих шахедів 12 припали на Одещину.",
        ["shahed | Odesa Oblast | intercepted 12", "shahed | intercepted 20"],
      ],
      [
        "Левова частка з 20 збитих шахедів – 12 – припала на Одещину.",
        ["shahed | Odesa Oblast | intercepted 12", "shahed | intercepted 20"],
      ],
      ["Більшість шахедів, 12 із 20, збили на Одещині.", ["shahed | Odesa Oblast | launched 20 | intercepted 12"]],
      [
        "У повітряному просторі зафіксовано 2 Кинджали, 6 Калібрів і 40 шахедів; збито 5 Калібрів і 35 шахедів.",
        ["kalibr | launched 6 | intercepted 5", "kinzhal | launched 2", "shahed | launched 40 | intercepted 35"],
      ],
      [
        "Усього – 40 шахедів, 35 збито, 3 не долетіли до цілей, 2 вилетіли в Білорусь.",
        ["shahed | launched 40 | intercepted 35 | lost 3 | left 2"],
      ],
      ["Не 30, а 40 шахедів випустив ворог, уточнили Повітряні сили.", ["shahed | launched 40"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("posts and lists", () => {
    it.each([
      [
        "⚡️ЗБИТО 24 ШАХЕДИ З 27!\nУ ніч на 14 березня 2025 року ворог атакував 27-ма ударними БпЛА.",
        ["shahed | launched 27 | intercepted 24"],
      ],
      ["✅ збито – 24 ударних БпЛА;\n✅ локаційно втрачено – 3.", ["drone | intercepted 24 | lost 3"]],
      [
        "🔻 Знищено:\n• Х-101 – 12\n• «Калібр» – 4\n• шахед – 20",
        ["kalibr | intercepted 4", "kh-101 | intercepted 12", "shahed | intercepted 20"],
      ],
      [
        "Запущено:\n▪️ Х-101 – 14 шт.\n▪️ «Калібр» – 5 шт.\n▪️ Shahed – 24 шт.\nЗбито:\n▪️ Х-101 – 12 шт.\n▪️ «Калібр» – 4 шт.\n▪️ Shahed – 20 шт.",
        [
          "kalibr | launched 5 | intercepted 4",
          "kh-101 | launched 14 | intercepted 12",
          "shahed | launched 24 | intercepted 20",
        ],
      ],
      ["За ніч ППО збила 12(дванадцять) шахедів.", ["shahed | intercepted 12"]],
      ['Вночі збито 12 бпла типу "Шахед - 136" .', ["shahed | intercepted 12"]],
      ["Вночі було збито двадцять три (23) шахеди.", ["shahed | intercepted 23"]],
      ["ПС ЗСУ: 12 шахедів збито, 3 лок.втрачено", ["shahed | intercepted 12 | lost 3"]],
      ["Збито 12 ворожих БпЛА (Shahed та ін.)", ["drone | intercepted 12"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("posts and lists: periods", () => {
    it.each([["ППО збила 1 200 дронів за тиждень.", ["drone | intercepted 1200"]]])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  it.each(["Х-101: 12/14, Калібр: 4/5."])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  describe("how many of them there were", () => {
    it.each([
      ["Вночі росіяни атакували шахедами. Усього їх було 45, збито 40.", ["shahed | launched 45 | intercepted 40"]],
      ["Вночі росіяни атакували шахедами. Їх було 45.", ["shahed | launched 45"]],
      [
        "Росіяни запускали балістику. Ракет було шість, дві з них збили.",
        ["ballistic-missile | launched 6 | intercepted 2"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("weeks, months and other wars", () => {
    it.each([
      [
        "ЦАХАЛ: іранські війська випустили по Ізраїлю понад 180 балістичних ракет, більшість перехоплено.",
        ["ballistic-missile | launched ≥180"],
      ],
      [
        "Іран випустив по Ізраїлю 30 ракет і 100 дронів, повідомив ЦАХАЛ; усі дрони збито.",
        ["drone | launched 100 | intercepted 100", "missile | launched 30"],
      ],
      ["Польські військові повідомили про 19 порушень простору, збито 4 дрони.", ["drone | Poland | intercepted 4"]],
      [
        "Окупанти за добу завдали 600 ударів по Запорізькій області, 390 дронів атакували Гуляйполе, повідомив Іван Федоров.",
        ["drone | Zaporizhzhia Oblast | launched 390"],
      ],
      [
        "За добу над Харківщиною збито 5 «Молній» і 3 «Ланцети».",
        ["drone | Kharkiv Oblast | intercepted 5", "lancet | Kharkiv Oblast | intercepted 3"],
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
        "Зеленський: за тиждень проти України застосували понад 1300 дронів, майже 1100 авіабомб і 50 ракет.",
        ["drone | launched ≥1300", "guided-bomb | launched ~1100", "missile | launched 50"],
      ],
      [
        "«Цього тижня росіяни застосували проти нас понад 1300 дронів», – сказав президент.",
        ["drone | launched ≥1300"],
      ],
      [
        "За даними ISW, у лютому Росія запустила 3900 шахедів, з яких 2300 збито, 1400 не досягли цілей.",
        ["shahed | launched 3900 | intercepted 2300 | lost 1400"],
      ],
      [
        "За підрахунками AFP, у лютому Росія запустила по Україні 5059 дронів – на 13% більше, ніж у січні.",
        ["drone | launched 5059"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  it.each(["На Нікопольщині FPV-дрон влучив у будинок."])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  describe("one place of several weapons", () => {
    it.each([
      [
        "Росіяни запустили 40 шахедів, а також ударили двома С-300 по Сумах. Збито 35 шахедів.",
        ["s-300 | Sumy | launched 2", "shahed | launched 40 | intercepted 35"],
      ],
      ["У повідомленні згадують 12 дронів, 5 збитих ракет.", ["missile | intercepted 5"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("one place of several weapons: periods", () => {
    it.each([
      [
        "3200 дронів, 1300 скинутих КАБів і 50 ракет – таким був тиждень, сказав Зеленський.",
        ["drone | launched 3200", "guided-bomb | launched 1300", "missile | launched 50"],
      ],
      [
        "Майже 900 дронів, 40 запущених ракет – такий підсумок тижня, сказав президент.",
        ["drone | launched ~900", "missile | launched 40"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });
});
