import type { PageLanguage } from "../../contract/language.ts";

const en = {
  skip: "Skip to content",
  case: "Case: Russia–Ukraine war",
  mainNavigation: "Main",
  pages: {
    "/": "Dashboard",
    "/attacks": "Attacks",
    "/extract": "Extract",
    "/data": "Data and API",
    "/method": "Method",
  },
  blurb:
    "An open record of what each side, and others, say about attacks and air defence. Figures are claims, attributed to the people who made them. Nothing here is an independent count.",
  useIt: "Use it",
  dataAndApi: "Data and API",
  howToCite: "How to cite",
  licence: "Licence:",
  checkIt: "Check it",
  method: "Method",
  wording: "Changes of wording",
  reproductions: "Published figures, recomputed",
  limits: "What this is not",
  buildOnIt: "Build on it",
  readReport: "Read a report",
  openApi: "OpenAPI description",
  changeLog: "Change log",
  englishOnly: null as string | null,
  notFound: "Not found",
  noSuchPage: "There is no such page or attack here",
  noSuchPageWhy:
    "An attack is named by its attacker and the day it ended, as in RU-2024-11-22. A report that came in later may have joined two of them.",
  searchAttacks: "Search the attacks",
  goToDashboard: "Go to the dashboard",
  ignored: "Part of this address was left out.",
  description:
    "Who says how many weapons were launched in an air attack and how many were stopped: claims, rates and their sentences.",
  datesIncluded: "Dates, both included",
  from: "From",
  to: "To",
  toWord: "to",
};

const uk: typeof en = {
  skip: "Перейти до змісту",
  case: "Тема: російсько-українська війна",
  mainNavigation: "Головна навігація",
  pages: {
    "/": "Огляд",
    "/attacks": "Атаки",
    "/extract": "Розбір тексту",
    "/data": "Дані та API",
    "/method": "Метод",
  },
  blurb:
    "Відкритий облік того, що кожна зі сторін та інші кажуть про атаки й протиповітряну оборону. Числа – це заяви тих, хто їх зробив. Незалежного підрахунку тут немає.",
  useIt: "Використати",
  dataAndApi: "Дані та API",
  howToCite: "Як цитувати",
  licence: "Ліцензія:",
  checkIt: "Перевірити",
  method: "Метод",
  wording: "Зміни формулювань",
  reproductions: "Опубліковані числа, перераховані",
  limits: "Чим це не є",
  buildOnIt: "Будувати далі",
  readReport: "Розібрати повідомлення",
  openApi: "Опис OpenAPI",
  changeLog: "Журнал змін",
  englishOnly: "Цю довідку створено з опису API, який є лише англійською.",
  notFound: "Не знайдено",
  noSuchPage: "Такої сторінки чи атаки тут немає",
  noSuchPageWhy:
    "Атаку названо за нападником і днем, коли вона завершилася, наприклад RU-2024-11-22. Пізніше повідомлення могло об’єднати дві атаки.",
  searchAttacks: "Шукати атаки",
  goToDashboard: "До огляду",
  ignored: "Частину цієї адреси не враховано.",
  description:
    "Хто і скільки засобів ураження називає запущеними в повітряній атаці та скільки знешкодженими: заяви, частки та речення, на яких вони стоять.",
  datesIncluded: "Дати, обидві включно",
  from: "Від",
  to: "До",
  toWord: "–",
};

/** The words around every page. */
export const CHROME_STRINGS: Readonly<Record<PageLanguage, typeof en>> = { en, uk };
