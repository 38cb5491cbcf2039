import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("ru", wholeLine);

/** Texts with what is read in them, one claim a line. */
const reads = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual([...claims].sort());
  });
};

const mod = (rest: string): string => `russian-mod | UA | drone | attack | ${rest}`;
const airForce = (rest: string): string => `ukrainian-air-force | RU | ${rest}`;
const mayor = (rest: string): string => `russian-regional | UA | drone | attack | Moscow | ${rest}`;

describe("Russian: windows of a day and their totals", () => {
  reads([
    [
      "С 14.00 до 16.00 мск ПВО сбила восемь дронов, сообщило Минобороны РФ. Всего с 9.00 мск – 33 БПЛА.",
      mod("national | intercepted 33"),
      mod("national | intercepted 8"),
    ],
    ["Собянин: уничтожены еще три БПЛА. Всего с начала суток — 12.", mayor("intercepted 12"), mayor("intercepted 3")],
    [
      "Минобороны РФ сообщило о 14 сбитых дронах. Утром ведомство сообщало о 51 уничтоженном беспилотнике.",
      mod("national | intercepted 14"),
      mod("national | intercepted 51"),
    ],
    [
      "Собянин сообщал о сбитых дронах: сначала о двух. Всего за ночь, по его словам, уничтожено 14 БПЛА.",
      mayor("intercepted 14"),
      mayor("intercepted 2"),
    ],
    [
      "Минобороны РФ: 44 БПЛА сбиты над Брянской областью, 40 — над Калужской. Итого 84.",
      mod("Bryansk Oblast | intercepted 44"),
      mod("Kaluga Oblast | intercepted 40"),
      mod("national | intercepted 84"),
    ],
  ]);

  it("tells two windows apart where the day is not known", () => {
    const text =
      "С 17:00 до 20:00 мск сбиты 9 дронов, сообщило Минобороны РФ. Ранее, с 12:00 до 17:00 мск, уничтожено 21.";
    expect(read(text, null)).toEqual([mod("national | intercepted 21"), mod("national | intercepted 9")]);
  });
});

describe("Russian: none, pairs and lists", () => {
  reads([
    [
      "За ночь Воздушные силы насчитали 37 БпЛА; сбито 23 дрона, 10 не долетели.",
      airForce("drone | attack | national | launched 37 | intercepted 23 | lost 10"),
    ],
    [
      "ПВО сбила все 89 «шахедов» и одну Х-59, рассказал Олещук. Более 40 из них - на подступах к столице, добавили в КГВА.",
      airForce("shahed | attack | national | launched 89 | intercepted 89"),
      airForce("kh-59 | attack | national | intercepted 1"),
      "ukrainian-regional | RU | shahed | attack | Kyiv | intercepted ≥40",
    ],
    [
      "Воздушные силы: запущено 29 дронов. Остальные: шесть потеряны локационно, один ушел в Беларусь.",
      airForce("drone | attack | national | launched 29 | lost 6 | left 1"),
    ],
    [
      "Ни один из двух «Цирконов», четырех «Искандеров» и трех Х-22 сбит не был, сообщили Воздушные силы.",
      airForce("zircon | attack | national | launched 2 | intercepted 0"),
      airForce("iskander-m | attack | national | launched 4 | intercepted 0"),
      airForce("kh-22 | attack | national | launched 3 | intercepted 0"),
    ],
    [
      "Воздушные силы: сбиты 2 из 2 Калибров, 2 из 2 Х-59 и 1 из 2 Искандер-К.",
      airForce("kalibr | attack | national | launched 2 | intercepted 2"),
      airForce("kh-59 | attack | national | launched 2 | intercepted 2"),
      airForce("iskander-k | attack | national | launched 2 | intercepted 1"),
    ],
    [
      "ПВО перехватила 5 из 9 Х-101, сообщили Воздушные силы. «Кинжалы», Х-22 и С-300 перехватить не удалось.",
      airForce("kh-101 | attack | national | launched 9 | intercepted 5"),
    ],
    [
      "По Одессе били баллистическими ракетами: обе ракеты сбиты, заявил Олег Кипер.",
      "ukrainian-regional | RU | missile | attack | Odesa | launched 2 | intercepted 2",
    ],
    [
      "Порт атаковали четырьмя безэкипажными катерами; все катера уничтожены, сообщили в Минобороны РФ.",
      "russian-mod | UA | naval-drone | attack | national | launched 4 | intercepted 4",
    ],
    [
      "Из более чем 60 российских ракет большинство удалось сбить, заявил Зеленский.",
      "ukrainian-president | RU | missile | attack | national | launched ≥60",
    ],
    [
      "Ночью выпущено более 90 дронов и десяток ракет. Сбито 80 и 6 соответственно, сообщили Воздушные силы.",
      airForce("drone | attack | national | launched ≥90 | intercepted 80"),
      airForce("missile | attack | national | launched 10 | intercepted 6"),
    ],
  ]);
});

describe("Russian: which weapons a number counts", () => {
  reads([
    [
      "Воздушные силы: сбито 66 из 78 «шахедов» и 4 ракеты из шести, 1 ушел на Беларусь, 3 вернулись в РФ, 8 потеряны.",
      airForce("shahed | attack | national | launched 78 | intercepted 66 | lost 8 | left 4"),
      airForce("missile | attack | national | launched 6 | intercepted 4"),
    ],
    [
      "161 дрон и 14 ракет по Украине, сбиты 80, сообщили Воздушные силы.",
      airForce("drone | attack | national | launched 161"),
      airForce("missile | attack | national | launched 14"),
      airForce("mixed | attack | national | intercepted 80"),
    ],
    [
      "Ночью Россия ударила по Киеву баллистикой. Все шесть ракет сбиты, сообщили Воздушные силы.",
      airForce("ballistic-missile | attack | national | launched 6 | intercepted 6"),
    ],
    [
      "Воздушные силы: РФ выпустила 215 целей: 70 ракет и 145 дронов. Уничтожено 112, в том числе 48 ракет.",
      airForce("mixed | attack | national | launched 215 | intercepted 112"),
      airForce("missile | attack | national | launched 70 | intercepted 48"),
      airForce("drone | attack | national | launched 145"),
    ],
    [
      "Воздушные силы: 190 дронов и три «Искандера-К» сбиты, 130 подавлены.",
      airForce("drone | attack | national | intercepted 190 | lost 130"),
      airForce("iskander-k | attack | national | intercepted 3"),
    ],
    [
      "Утром известно о 38 российских ракетах, из них ПВО уничтожила 30, сообщили Воздушные силы.",
      airForce("missile | attack | national | launched 38 | intercepted 30"),
    ],
    [
      "Более 40 ракет, не менее 30 сбиты, написал Зеленский.",
      "ukrainian-president | RU | missile | attack | national | launched ≥40 | intercepted ≥30",
    ],
    [
      "Воздушные силы: 37 воздушных целей сбито из 63 — 23 дрона, 14 ракет.",
      airForce("mixed | attack | national | launched 63 | intercepted 37"),
      airForce("drone | attack | national | intercepted 23"),
      airForce("missile | attack | national | intercepted 14"),
    ],
    [
      "Зеленский рассказал о 440 дронах и 32 ракетах.",
      "ukrainian-president | RU | drone | attack | national | launched 440",
      "ukrainian-president | RU | missile | attack | national | launched 32",
    ],
  ]);
});

describe("Russian: who speaks, who attacks and where", () => {
  reads([
    [
      "Минобороны РФ заявило о 23 сбитых дронах. ВСУ, в свою очередь, говорят о 87 беспилотниках, 33 из которых сбиты.",
      mod("national | intercepted 23"),
      "ukrainian-official | RU | drone | attack | national | launched 87 | intercepted 33",
    ],
    [
      "В Воздушных силах сообщили о 50 дронах, сбиты 39. «Зафиксировано попадание 11 БПЛА», — добавили в ведомстве.",
      airForce("drone | attack | national | launched 50 | intercepted 39 | hits 11"),
    ],
    [
      "Враг атаковал порты. Ночью выпущено 30 дронов и четыре «Калибра», сбиты 25 дронов.",
      "media | RU | drone | attack | national | launched 30 | intercepted 25",
      "media | RU | kalibr | attack | national | launched 4",
    ],
    [
      "Ночью сбили 79 ракет из 91, выпущенной РФ, и 35 БПЛА.",
      "media | RU | missile | attack | national | launched 91 | intercepted 79",
      "media | RU | drone | attack | national | intercepted 35",
    ],
    [
      "Из 88 ракет и 63 «шахедов» украинским защитникам удалось уничтожить 37 ракет и 55 дронов, отметил Игнат.",
      airForce("missile | attack | national | launched 88 | intercepted 37"),
      airForce("shahed | attack | national | launched 63 | intercepted 55"),
    ],
    [
      "Минобороны РФ: ПВО сбила 41 БПЛА. 12 из них — в Самарской области, где под ударом оказался завод.",
      mod("national | intercepted 41"),
      mod("Samara Oblast | intercepted 12"),
    ],
    [
      "Дроны, по данным Воздушных сил, сбили в пяти областях, в том числе 17 в Одесской области.",
      airForce("drone | attack | Odesa Oblast | intercepted 17"),
    ],
    [
      "С акватории Черного моря в сторону Одессы выпущено четыре «Калибра», сообщил Генштаб ВСУ.",
      "ukrainian-general-staff | RU | kalibr | attack | Odesa | launched 4",
    ],
    [
      "Гладков: по территории Краснояружского района выпущено 11 боеприпасов и 19 БПЛА.",
      "russian-regional | UA | drone | attack | Krasnaya Yaruga Raion | launched 19",
    ],
    [
      "Глава ОВА Сергей Тюрин: над областью уничтожено 6 воздушных целей.",
      "ukrainian-regional | RU | mixed | attack | Khmelnytskyi Oblast | intercepted 6",
    ],
    [
      "Над Днепром ночью сбили пять российских дронов, сообщил Лысак.",
      "ukrainian-regional | RU | drone | attack | Dnipro | intercepted 5",
    ],
    [
      "Семь дронов сбиты в Крымском районе, сообщил губернатор Кондратьев.",
      "russian-regional | UA | drone | attack | Krymsk Raion | intercepted 7",
    ],
    [
      "Силами ПВО пресечены попытки киевского режима совершить теракты с применением 24 БПЛА, сообщило Минобороны.",
      mod("national | launched 24"),
    ],
    ["Число погибших при атаке дронов на Сочи выросло до трех, сообщил губернатор Кондратьев."],
    ["Самая массовая атака с марта: сбиты 287 дронов, сообщило Минобороны РФ.", mod("national | intercepted 287")],
    [
      "Ночью сбили 287 дронов — это второй по величине показатель с начала войны, сообщило Минобороны РФ.",
      mod("national | intercepted 287"),
    ],
  ]);
});
