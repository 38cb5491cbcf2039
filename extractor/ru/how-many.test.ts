import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("ru");
const readWhole = reader("ru", wholeLine);

describe("Russian: totals of the ministry without a verb", () => {
  it.each([
    [
      "Минобороны РФ рапортует о 64 беспилотниках за ночь — одна из самых крупных атак: 40 перехватили над Крымом, 24 — над Кубанью.",
      ["drone | Crimea | intercepted 40", "drone | Krasnodar Krai | intercepted 24", "drone | intercepted 64"],
    ],
    [
      "Более полусотни беспилотников за ночь: 31 сбит над Крымом, 22 — над Кубанью, говорится в сводке Минобороны РФ.",
      ["drone | Crimea | intercepted 31", "drone | Krasnodar Krai | intercepted 22", "drone | intercepted ≥50"],
    ],
    [
      "Ночью над Азовским морем сбили восемь беспилотников. Минобороны РФ сообщает о 130 за ночь, из них 70 над Крымом.",
      ["drone | Crimea | intercepted 70", "drone | Sea of Azov | intercepted 8", "drone | intercepted 130"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: what the Russian side found, and stopped", () => {
  it.each([
    [
      "Минобороны РФ: два беспилотника были обнаружены и подавлены средствами радиоэлектронной борьбы.",
      ["drone | lost 2"],
    ],
    [
      "Минобороны РФ: средства ПВО обнаружили и сбили семь беспилотников над Курской областью.",
      ["drone | Kursk Oblast | intercepted 7"],
    ],
    ["В частности, 15 дронов пытались атаковать Москву.", ["drone | Moscow | launched 15"]],
    [
      "Минобороны РФ сообщило о 70 сбитых над регионами дронах. В частности, 12 беспилотников пытались атаковать Москву.",
      ["drone | Moscow | intercepted 12", "drone | intercepted 70"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: jammed and brought down", () => {
  it.each([
    [
      "Таганрог атаковали семью ракетами ATACMS, сообщило Минобороны РФ. Три сбиты, остальные — отклонены средствами РЭБ.",
      ["atacms | Taganrog | launched 7 | intercepted 3 | lost 4"],
    ],
    [
      "Аксенов: в Крыму сбито шесть беспилотников, еще три заглушены и посажены средствами РЭБ.",
      ["drone | Crimea | intercepted 6 | lost 3"],
    ],
    [
      "Гладков: над Белгородской областью сбиты четыре БПЛА, два уведены с курса.",
      ["drone | Belgorod Oblast | intercepted 4 | lost 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: strikes on buildings", () => {
  it.each([
    ["Два беспилотника поразили здание администрации в Шебекино, сообщил Гладков.", ["drone | Shebekino | hits 2"]],
    [
      "Восемь беспилотников атаковали Казань: шесть попали в дома, еще один был сбит над рекой.",
      ["drone | Kazan | launched 8 | intercepted 1 | hits 6"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: a share that a verb of trying tells nothing of", () => {
  it.each([
    [
      "Россия ударила по Сумам двумя ракетами «Искандер-М». Сбить ракеты не удалось.",
      ["iskander-m | Sumy | launched 2 | intercepted 0"],
    ],
    [
      "По Киеву выпустили три «Кинжала». Перехватить ракеты не смогли.",
      ["kinzhal | Kyiv | launched 3 | intercepted 0"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: what a strike was on", () => {
  it.each([
    [
      "Пятью ракетами ATACMS атакована позиция С-400: три сбиты, две достигли цели, сообщило Минобороны РФ.",
      ["atacms | launched 5 | intercepted 3 | hits 2"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Russian: half a year", () => {
  it.each([
    [
      "За полгода, сообщило Минобороны РФ, перехвачено свыше 22 тысяч беспилотников.",
      ["russian-mod | UA | drone | period | national | intercepted ≥22000"],
    ],
  ])("%s", (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe("Russian: weapons before what they struck", () => {
  it.each([
    [
      "Попытка атаки тремя украинскими БПЛА объектов в Москве пресечена, сообщило Минобороны РФ. Два аппарата сбиты, один подавлен.",
      ["drone | Moscow | launched 3 | intercepted 2 | lost 1"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
