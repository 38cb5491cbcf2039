import type { PageLanguage } from "../../contract/language.ts";
import type { MissingReason } from "../../domain/count.ts";

const en = {
  title: "Published figures, recomputed",
  description:
    "Figures that newsrooms printed, each beside what the ledger gives now, with the address that computes it.",
  method: "Method",
  standfirst: (all: string, release: number, day: string, same: string, otherwise: string, none: string) =>
    `Of ${all} numbers that were printed elsewhere, release ${release} of ${day} gives ${same} the same, ${otherwise} otherwise, and has no figure for ${none}. Each line is computed anew when this page is opened, by the address beside it.`,
  why: "The ledger holds the reports that it was given. Where it lacks days of a period, totals come out smaller and shares rest on less; each line says how many days it holds. A number that differs is no verdict on either side.",
  figure: "Figure",
  published: "Published",
  ledger: "Ledger",
  difference: "Difference",
  computedBy: "Computed by",
  noFigure: "no figure",
  notComparable: "Not to be compared",
  same: "Same",
  points: (size: string) => `${size} points`,
  wholeDay: "The ledger holds a figure for the day.",
  allDays: (days: number) => `The ledger holds a figure for all ${days} days.`,
  someDays: (covered: string, days: string) => `The ledger holds a figure for ${covered} of the ${days}.`,
  holdsNone: "The ledger holds no figure for it.",
  tooFew: (sums: string) => `${sums}: too few for a share.`,
  missing: {
    not_stated: "Not stated by the preferred report.",
    withheld: "Withheld.",
    named_only: "Named without a number.",
    ambiguous: "Ambiguous.",
  } as Record<MissingReason, string>,
  totals: {
    title: "Totals over a period, beside their raids",
    why: "Totals that claimants gave for weeks, months or years, each beside what the raids that ended in it add up to. A total is shown and never added to raids. The two may differ: the ledger lacks some days, a total may count other days or weapons, and a claimant corrects itself.",
    total: "Total",
    stated: "Stated: launched · stopped",
    raids: "Raids: launched · stopped",
    days: "Days with figures",
    numbers: (launched: string, stopped: string) => `${launched} · ${stopped}`,
    ofDays: (covered: string, days: string) => `${covered} of ${days}`,
    left: (count: string) =>
      `Of other periods with a total (${count}) the ledger holds figures for less than half of the days, or there is nothing to hold them against.`,
  },
};

const uk: typeof en = {
  title: "Опубліковані числа, перераховані",
  description: "Числа, які друкували редакції, поруч із тим, що реєстр дає зараз, та адресою, що їх обчислює.",
  method: "Метод",
  standfirst: (all, release, day, same, otherwise, none) =>
    `Чисел, надрукованих деінде: ${all}. Випуск ${release} від ${day} дає так само – ${same}, інакше – ${otherwise}, не має даних – ${none}. Кожен рядок обчислено заново, коли відкрито цю сторінку, за адресою поруч.`,
  why: "Реєстр містить ті повідомлення, які йому дали. Де бракує днів періоду, підсумки менші, а частки спираються на менше; кожен рядок каже, скільки днів є. Розбіжність – не вирок жодній зі сторін.",
  figure: "Число",
  published: "Опубліковано",
  ledger: "Реєстр",
  difference: "Різниця",
  computedBy: "Чим обчислено",
  noFigure: "немає даних",
  notComparable: "Порівняти немає з чим",
  same: "Так само",
  points: (size) => `${size} в. п.`,
  wholeDay: "Реєстр має дані за цей день.",
  allDays: (days) => `Реєстр має дані за всі дні (${days}).`,
  someDays: (covered, days) => `Реєстр має дані за ${covered} із ${days}.`,
  holdsNone: "Реєстр не має для цього даних.",
  tooFew: (sums) => `${sums}: замало для частки.`,
  missing: {
    not_stated: "Пріоритетне повідомлення цього не вказує.",
    withheld: "Не оприлюднено.",
    named_only: "Названо без числа.",
    ambiguous: "Неоднозначно.",
  },
  totals: {
    title: "Підсумки за період поруч із їхніми атаками",
    why: "Підсумки, які джерела називали за тижні, місяці чи роки, поруч із сумою атак, що завершилися в цей час. Підсумок показано, але ніколи не додано до атак. Вони можуть різнитися: реєстрові бракує деяких днів, підсумок може рахувати інші дні чи засоби, а джерело – виправляти себе.",
    total: "Підсумок",
    stated: "Названо: запущено · знешкоджено",
    raids: "Атаки: запущено · знешкоджено",
    days: "Дні з даними",
    numbers: (launched, stopped) => `${launched} · ${stopped}`,
    ofDays: (covered, days) => `${covered} із ${days}`,
    left: (count) =>
      `Для інших періодів із підсумком (${count}) реєстр має дані менш ніж за половину днів або не має з чим порівняти.`,
  },
};

/** The words of /method/reproductions; the figures themselves stand beside their page in both languages. */
export const REPRODUCTIONS_STRINGS: Readonly<Record<PageLanguage, typeof en>> = { en, uk };
