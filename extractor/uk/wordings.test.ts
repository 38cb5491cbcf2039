import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { line, PUBLISHED } from "../testing/read.ts";

const claimsOf = (text: string) => extract({ text, published: PUBLISHED, language: "uk" }).claims;

describe("Ukrainian: the same thing in many words", () => {
  describe("none, all and off course", () => {
    it.each([
      [
        "Сили ППО збили 12 дронів над областю, жоден не долетів до цілі, повідомив Синєгубов.",
        ["drone | Kharkiv Oblast | intercepted 12"],
      ],
      [
        "Ворог атакував Київ 20 шахедами. Жоден дрон до столиці не долетів, наголосив Попко: всі безпілотники знищено на підступах.",
        ["shahed | Kyiv | launched 20 | intercepted 20"],
      ],
      ["Перехоплено два Іскандери, жодного Кинджала.", ["iskander-m | intercepted 2", "kinzhal | intercepted 0"]],
      ["Жодну з трьох ракет не збито.", ["missile | launched 3 | intercepted 0"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  it.each(["Ніч минула спокійніше: ні одна ракета по місту не влучила."])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  describe("turns of phrase", () => {
    it.each([
      ["Здобиччю ППО стали 14 шахедів.", ["shahed | intercepted 14"]],
      ["14 шахедів стали цієї ночі здобиччю наших зенітників.", ["shahed | intercepted 14"]],
      ["В активі повітряного командування «Схід» цієї ночі – 9 дронів.", ["drone | Air Command East | intercepted 9"]],
      ["Сили ППО перервали політ 17 дронів.", ["drone | intercepted 17"]],
      ["Зенітники заземлили 8 ударних БпЛА.", ["drone | intercepted 8"]],
      ["Наші захисники відправили на металобрухт 21 шахед.", ["shahed | intercepted 21"]],
      ["15 із 18 шахедів – такий підсумок роботи ППО цієї ночі.", ["shahed | launched 18 | intercepted 15"]],
      ["Підсумок роботи ППО: 15 із 18 шахедів.", ["shahed | launched 18 | intercepted 15"]],
      ["Рахунок ППО за ніч – 33 дрони.", ["drone | intercepted 33"]],
      ["Нічний рахунок наших зенітників: 7 ракет та 12 дронів.", ["drone | intercepted 12", "missile | intercepted 7"]],
      ["На рахунку прикордонників – 3 шахеди.", ["shahed | intercepted 3"]],
      ["Цієї ночі ППО дала раду 24 шахедам із 26.", ["shahed | launched 26 | intercepted 24"]],
      ["Силам ППО вдалося впоратися з 24 шахедами.", ["shahed | intercepted 24"]],
      ["Росіяни підняли в повітря 44 шахеди; 32 не дали долетіти.", ["shahed | launched 44 | intercepted 32"]],
      ["Цієї ночі ворог обрушив на Україну 130 дронів.", ["drone | launched 130"]],
      ["Цієї ночі на Україну летіло 130 дронів.", ["drone | launched 130"]],
      ["Вночі по Україні було спрямовано 130 дронів і 5 ракет.", ["drone | launched 130", "missile | launched 5"]],
      ["Цієї ночі на нашу країну рушили 47 «шахедів».", ["shahed | launched 47"]],
      ["За ніч росіяни витратили на Україну 90 дронів та 12 ракет.", ["drone | launched 90", "missile | launched 12"]],
      ["В ударі брали участь 90 дронів та 12 ракет.", ["drone | launched 90", "missile | launched 12"]],
      ["Ворог задіяв для атаки 90 дронів та 12 ракет.", ["drone | launched 90", "missile | launched 12"]],
      ["У нальоті було задіяно 90 дронів та 12 ракет.", ["drone | launched 90", "missile | launched 12"]],
      ["Українську ППО випробовували 90 дронів та 12 ракет.", ["drone | launched 90", "missile | launched 12"]],
      ["Удару завдавали 90 дронів та 12 ракет.", ["drone | launched 90", "missile | launched 12"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("all, breakdowns and lands", () => {
    it.each([
      [
        "Ворог випустив 5 Кинджалів та 30 шахедів. Шахеди збили всі, ракети – ні.",
        ["kinzhal | launched 5", "shahed | launched 30 | intercepted 30"],
      ],
      [
        "Росіяни вдарили 4 Калібрами і 20 шахедами. Збиті всі ракети.",
        ["kalibr | launched 4 | intercepted 4", "shahed | launched 20"],
      ],
      ["Дронів було багато: із 72 перехопили 60.", ["drone | launched 72 | intercepted 60"]],
      [
        "84 дрони летіли на Україну: шахеди, гербери та інші. Шахедів серед них було понад 50. На ранок ППО відзвітувала про 60 збитих безпілотників.",
        ["drone | launched 84 | intercepted 60", "shahed | launched ≥50"],
      ],
      [
        "По Україні випущено 84 дрони, з них близько 50 шахедів. Збито 60 безпілотників, 12 локаційно втрачено.",
        ["drone | launched 84 | intercepted 60 | lost 12", "shahed | launched ~50"],
      ],
      [
        'Міноборони РФ прозвітувало про 12 знищених дронів і керовану ракету "Нептун-МД".',
        ["drone | intercepted 12", "neptune | intercepted 1"],
      ],
      ["Ворог запустив 90 дронів, долетіли 5.", ["drone | launched 90 | hits 5"]],
      ["Ракет було 143, до цілей не допустили 121.", ["missile | launched 143 | intercepted 121"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("all, breakdowns and lands: periods", () => {
    it.each([
      [
        "Понад 3200 ударних дронів, 1300 скинутих КАБів і 50 ракет – таким був минулий тиждень, сказав Зеленський.",
        ["drone | launched ≥3200", "guided-bomb | launched 1300", "missile | launched 50"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  describe("many orders of words", () => {
    it.each([
      ["Майже всі, 41 із 43 безпілотників, ППО зняла ще на підльоті.", ["drone | launched 43 | intercepted 41"]],
      ["Із сорока трьох запущених безпілотників до цілей не дісталися сорок один.", ["drone | launched 43 | lost 41"]],
      [
        "Сорок один безпілотник – на рахунку сил оборони, ще два зникли з радарів, усього ж летіло сорок три.",
        ["drone | launched 43 | intercepted 41 | lost 2"],
      ],
      [
        "Усього повітряний ворог недорахувався 41 дрона та 3 ракет.",
        ["drone | intercepted 41", "missile | intercepted 3"],
      ],
      ["Про 41 знищений дрон звітують Повітряні сили.", ["drone | intercepted 41"]],
      ["Повітряні сили повідомили про збиття 41 дрона із 43.", ["drone | launched 43 | intercepted 41"]],
      [
        "Повітряні сили повідомили про 43 запущені дрони, 41 з яких вдалося знешкодити.",
        ["drone | launched 43 | intercepted 41"],
      ],
      ["Знищення 41 ворожого безпілотника підтвердили у Повітряних силах.", ["drone | intercepted 41"]],
      ["За ніч мінус 41 шахед.", ["shahed | intercepted 41"]],
      ["Результат нічної роботи ППО – мінус 41 шахед і 3 Х-59.", ["kh-59 | intercepted 3", "shahed | intercepted 41"]],
      ["Ворожа атака: 43 дрони, з яких 41 нейтралізовано.", ["drone | launched 43 | intercepted 41"]],
      ["43 дрони – стільки росіяни спрямували цієї ночі на Україну.", ["drone | launched 43"]],
      ["Стільком-то дронам не судилося долетіти: 41 збито, 2 зникли.", ["drone | intercepted 41 | lost 2"]],
      ["Удень ворог додав ще 12 шахедів, усі збито.", ["shahed | launched 12 | intercepted 12"]],
      [
        "Двома ракетами Х-59 росіяни цілили в Полтавщину, збили обидві.",
        ["kh-59 | Poltava Oblast | launched 2 | intercepted 2"],
      ],
      ["Над Полтавщиною знешкоджено пару шахедів і Х-59.", ["shahed | Poltava Oblast | intercepted 2"]],
      ["Полтавщина: 5 збитих шахедів за ніч.", ["shahed | Poltava Oblast | intercepted 5"]],
      [
        "П'ять шахедів збили на Полтавщині, стільки ж – на Сумщині.",
        ["shahed | Poltava Oblast | intercepted 5", "shahed | Sumy Oblast | intercepted 5"],
      ],
      [
        "Найбільше шахедів – 12 – знищили на Одещині, ще 8 – на Миколаївщині.",
        ["shahed | Mykolaiv Oblast | intercepted 8", "shahed | Odesa Oblast | intercepted 12"],
      ],
      [
        "Збили 28: дванадцять на Одещині, десять на Миколаївщині, шість на Херсонщині, повідомили Повітряні сили про атаку шахедів.",
        [
          "shahed | Kherson Oblast | intercepted 6",
          "shahed | Mykolaiv Oblast | intercepted 10",
          "shahed | Odesa Oblast | intercepted 12",
          "shahed | intercepted 28",
        ],
      ],
      ["Не збили лише два з 30 шахедів.", ["shahed | launched 30 | intercepted 28"]],
      ["Лише двом із 30 шахедів вдалося прорватися.", ["shahed | launched 30 | hits 2"]],
      ["Усі, крім двох, із 30 шахедів збито.", ["shahed | launched 30 | intercepted 28"]],
      ["Пуски 30 шахедів зафіксовано з Криму, збито 28.", ["shahed | launched 30 | intercepted 28"]],
      ["Зафіксовано 30 пусків шахедів, 28 із них знищено.", ["shahed | launched 30 | intercepted 28"]],
      ["Ще 6 дронів не долетіли через роботу РЕБ.", ["drone | lost 6"]],
      ["6 дронів загубилися (локаційно втрачені).", ["drone | lost 6"]],
      ["Ще 6 дронів залишаються в небі.", ["drone | active 6"]],
      ["Два дрони полетіли в Румунію, один повернувся в росію.", ["drone | left 3"]],
      ["Дві доби тому росіяни випустили 90 дронів.", ["drone | launched 90"]],
      ["Три дні тому ворог запустив 40 шахедів, 30 збито.", ["shahed | launched 40 | intercepted 30"]],
      [
        "Із дюжини шахедів, що летіли на Миколаїв, місту не дістався жоден: усі дванадцять збито.",
        ["shahed | Mykolaiv | launched 12 | intercepted 12"],
      ],
      [
        "Протягом доби над Харківщиною працювала ППО: вісім збитих шахедів, повідомив Синєгубов.",
        ["shahed | Kharkiv Oblast | intercepted 8"],
      ],
      [
        "Восьмеро «шахедів» уже не долетять нікуди: їх збила ППО Миколаївщини.",
        ["shahed | Mykolaiv Oblast | intercepted 8"],
      ],
      [
        "На Миколаївщині вночі ППО вполювала 8 «шахедів», сказав Віталій Кім.",
        ["shahed | Mykolaiv Oblast | intercepted 8"],
      ],
      [
        "У ніч на 14 березня над Кіровоградщиною захисники неба приземлили чотири ворожі БпЛА.",
        ["drone | Kirovohrad Oblast | intercepted 4"],
      ],
      ["Чотири мінус: стільки БпЛА приземлили над Кіровоградщиною.", ["drone | Kirovohrad Oblast | intercepted 4"]],
      ["Повітряні сили: у ніч на 14 березня – 41 шахед, 38 збито.", ["shahed | launched 41 | intercepted 38"]],
      [
        "41 шахед атакував, 38 збито, 3 зникли з радарів – Повітряні сили.",
        ["shahed | launched 41 | intercepted 38 | lost 3"],
      ],
      ["Атаку 41 шахеда відбивали цієї ночі: 38 збито.", ["shahed | launched 41 | intercepted 38"]],
      ["Росія атакувала 41 шахедом, ППО дала відсіч 38 з них.", ["shahed | launched 41"]],
      ["ППО відпрацювала по 38 із 41 шахеда.", ["shahed | launched 41 | intercepted 38"]],
      [
        "Окупанти запустили п'ять «Кинджалів», чотири з них вдалося перехопити.",
        ["kinzhal | launched 5 | intercepted 4"],
      ],
      ["Окупанти запустили п'ять «Кинджалів», один таки влучив.", ["kinzhal | launched 5 | hits 1"]],
      ["Чотири «Кинджали» з п'яти перехопив Patriot.", ["kinzhal | launched 5 | intercepted 4"]],
      ["Балістика: 5 Іскандерів, 3 збиті.", ["iskander-m | launched 5 | intercepted 3"]],
      ["Крилаті ракети: 12 запущено, 10 збито.", ["cruise-missile | launched 12 | intercepted 10"]],
      ["Знищено розвідувальний БпЛА «Орлан-10» та 4 шахеди.", ["recon-uav | intercepted 1", "shahed | intercepted 4"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("many orders of words: periods", () => {
    it.each([
      ["За два тижні Росія випустила 2 тисячі дронів.", ["drone | launched 2000"]],
      ["За перші п'ять днів березня росіяни випустили 700 дронів.", ["drone | launched 700"]],
      ["Упродовж лютого на Одещині знищили 310 шахедів.", ["shahed | Odesa Oblast | intercepted 310"]],
      ["За рік, кажуть у Повітряних силах, збито 12,4 тис. ударних дронів.", ["drone | intercepted 12400"]],
      ["Упродовж десяти днів ворог випустив 900 дронів.", ["drone | launched 900"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  it.each([
    "Втрати ворога за ніч: 41 шахед і 3 ракети Х-59.",
    "Три чверті шахедів збито.",
    "Доля ще 6 дронів невідома.",
    "Нічна атака: 41 шахед у повітрі, 38 – уже на землі, повідомили Повітряні сили.",
  ])("tells no count: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
