import type { Row } from "../lexicon.ts";

const MONTHS = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];
const monthForms = (stem: string): string => {
  const endings =
    stem === "ма"
      ? ["й", "я", "ю", "ем", "е"]
      : /т$/.test(stem)
        ? ["", "а", "у", "ом", "е"]
        : ["ь", "я", "ю", "ем", "е"];
  return endings.map((end) => stem + end).join("|");
};
/** The days of a month in words, in the genitive. */
const DAYS =
  "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого двадцать-первого двадцать-второго двадцать-третьего двадцать-четвертого двадцать-пятого двадцать-шестого двадцать-седьмого двадцать-восьмого двадцать-девятого тридцатого тридцать-первого";
const WEEKDAYS = [
  "понедельник|понедельника|понедельнику|понедельником",
  "вторник|вторника|вторнику|вторником",
  "среда|среду|среды|средой",
  "четверг|четверга|четвергу|четвергом",
  "пятница|пятницу|пятницы|пятницей",
  "суббота|субботу|субботы|субботой",
  "воскресенье|воскресенья|воскресенью|воскресеньем",
];

/** Months, whole and short, days of a month in words, and weekdays. */
export const CALENDAR: readonly Row[] = [
  ...MONTHS.map((stem, index): Row => [monthForms(stem), { month: index + 1 }]),
  ...["янв", "фев", "мар", "апр", "", "июн", "июл", "авг", "сен|сент", "окт", "нояб", "дек"].flatMap((short, index) =>
    short ? [[short, { month: index + 1, abbreviated: true }] as Row] : [],
  ),
  ...MONTHS.flatMap((stem, month) =>
    DAYS.split(" ").map(
      (day, index): Row => [
        `${day.replace("-", " ")} ${monthForms(stem).split("|")[1]}`,
        { month: month + 1, day: index + 1 },
      ],
    ),
  ),
  ...WEEKDAYS.map((forms, index): Row => [forms, { weekday: index + 1 }]),
];
