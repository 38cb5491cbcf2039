import type { PageLanguage } from "../../contract/language.ts";

interface RouteWords {
  readonly summary: string;
  readonly description: string;
}

const en = {
  title: "Data and API",
  description: "All figures as CSV, Parquet and JSON, with columns, examples, licence and citation.",
  heading: "Every figure, as a file and as JSON",
  standfirst: (release: number, day: string, claims: string, reports: string, attacks: string) =>
    `Release ${release} of ${day}: ${claims} from ${reports} about ${attacks}. What the page shows, the files hold: the same parameters give the same rows.`,
  files: "Files",
  filesSub: "UTF-8, comma separated, one header row; an empty cell is not stated, never zero",
  what: "What",
  rows: "Rows",
  formats: "Formats",
  forSpreadsheets: "CSV for spreadsheets",
  choosing: "What goes into a file",
  everything:
    "**Everything at once:** [package.zip](package) holds all tables as CSV, with every column described (Data Package v2 and CSV on the Web), known gaps, licence, citation and checksums.",
  imported: (license: string, importedRows: string) =>
    `**Imported tables stay out** unless you ask for them. Some rows of the ledger come from tables that others publish under a licence of their own; the pages and the JSON show them with their source. Files leave them out, and the figures that rest on them, so that everything in a file is under ${license}. With \`include=imported\` they are in it, and their licence, which \`license\` in reports.csv names, holds for what you do with them. ${importedRows}`,
  noImportedRows: "This release has none.",
  importedUnder: (licenses: string) => `In this release they are under ${licenses}.`,
  someColumns: "**Some columns:** `fields=id,launched` leaves the others out, in JSON and in every file.",
  counts:
    "**Counts by value:** `facets=weapon,claimant` adds to a list of claims, attacks or reports how many of its rows have each value.",
  pinned: (address: string) =>
    `**A state that never changes:** \`${address}\` and every other list, file and package below that address stay as they are, byte by byte. \`/releases/latest\` always tells the newest.`,
  examples: "Examples",
  everyPage: "Every page of a list",
  copy: "Copy",
  copyExample: (name: string) => `Copy the ${name} example`,
  routes: "Routes",
  routesSub:
    "All parameters and replies, to be tried: [API reference](reference); for programs: [OpenAPI 3.1](openapi)",
  /** The words of contract/routes.ts, by path, which are in English. */
  routeWords: null as Readonly<Record<string, RouteWords>> | null,
  parameters: (names: string) => `Parameters: ${names}.`,
  noParameters: "No parameters.",
  pictureRoute: "The picture of a view, with title, source and licence inside; also as `.png`, at twice the size.",
  feedRoute: "New attacks as an Atom feed.",
  extractRoute: "The claims of a pasted text; nothing is stored.",
  columns: "Columns of the rates",
  columnsSub: "New columns come at the end",
  /** The words of contract/fields.ts, by name of the column, which are in English; those of metrics stand in method.ts. */
  columnWords: null as Readonly<Record<string, string>> | null,
  terms: "Licence, citation, stability",
  license: (name: string, attribution: string) =>
    `The data are under [${name}](license). Name the claimant in the same sentence as a number and the release that it was read from. ${attribution}`,
  attribution: null as string | null,
  copyCitation: "Copy citation",
  stability: (day: string) =>
    `Routes, parameters and columns may grow. They do not change or vanish within version 1; what is to go is announced a year before, with a Deprecation header and on [Deprecations](deprecations). Every reply names its release; \`as_of=${day}\` gives the figures as they stood on a day.`,
  deprecations: {
    title: "Deprecations",
    description: "What of the API is to go, since when, until when, and what to use in its place.",
    heading: "What is to go, and what to use in its place",
    nothing: (version: string) =>
      `Nothing is to go. Version ${version} of the API holds everything that any version before it held.`,
    untilLastDay: "Each of these still works until its last day.",
    announced: "Announced",
    since: "Since",
    lastDay: "Last day",
    instead: "In its place",
    promise: "The promise",
    promises: [
      "Routes, parameters, fields and columns may be added at any time; columns only at the end of their file.",
      "None is renamed, moved or removed, and none changes its type or its meaning, within version 1.",
      'What is to go with version 2 stands here for a year before. Until then its replies carry `Deprecation` (RFC 9745) with the day of the announcement, `Sunset` (RFC 8594) with the last day, and a `Link` with `rel="deprecation"` to this page.',
      "What a word means is versioned with its definition: [metrics](metrics) has the number and the days on which the wording of reports changed.",
      "What was read from a release stays as it was: `/releases/NUMBER/…` never changes.",
    ],
  },
};

const uk: typeof en = {
  title: "Дані та API",
  description: "Усі числа у форматах CSV, Parquet і JSON: стовпці, приклади, ліцензія та цитування.",
  heading: "Кожне число – файлом і в JSON",
  standfirst: (release, day, claims, reports, attacks) =>
    `Випуск ${release} від ${day}. У ньому: ${claims}, ${reports}, ${attacks}. Що показує сторінка, те містять файли: ті самі параметри дають ті самі рядки.`,
  files: "Файли",
  filesSub: "UTF-8, через кому, один рядок заголовків; порожня клітинка означає «не вказано», а не нуль",
  what: "Що",
  rows: "Рядки",
  formats: "Формати",
  forSpreadsheets: "CSV для електронних таблиць",
  choosing: "Що потрапляє до файлу",
  everything:
    "**Усе відразу:** [package.zip](package) містить усі таблиці у CSV з описом кожного стовпця (Data Package v2 і CSVW), відомі прогалини, ліцензію, посилання для цитування та контрольні суми.",
  imported: (license, importedRows) =>
    `**Імпортовані таблиці не входять,** якщо їх не попросити. Деякі рядки реєстру взято з таблиць, що їх інші публікують під власною ліцензією; сторінки та JSON показують їх із джерелом. У файлах немає ні їх, ні чисел, що на них спираються, тож усе у файлі – під ${license}. З \`include=imported\` вони є у файлі, і те, що ви з ними робите, підпадає під їхню ліцензію, названу в полі \`license\` файлу reports.csv. ${importedRows}`,
  noImportedRows: "У цьому випуску таких немає.",
  importedUnder: (licenses) => `У цьому випуску їхні ліцензії: ${licenses}.`,
  someColumns: "**Деякі стовпці:** `fields=id,launched` прибирає решту – в JSON і в кожному файлі.",
  counts:
    "**Кількості за значеннями:** `facets=weapon,claimant` додає до переліку заяв, атак чи повідомлень, скільки його рядків мають кожне значення.",
  pinned: (address) =>
    `**Стан, що ніколи не змінюється:** \`${address}\` та всі інші переліки, файли й пакет за цією адресою лишаються такими самими до байта. Найновіший випуск завжди називає \`/releases/latest\`.`,
  examples: "Приклади",
  everyPage: "Усі сторінки переліку",
  copy: "Копіювати",
  copyExample: (name) => `Копіювати приклад: ${name}`,
  routes: "Адреси API",
  routesSub:
    "Усі параметри й відповіді, які можна випробувати: [довідка API](reference); для програм: [OpenAPI 3.1](openapi)",
  routeWords: {
    "/rates": {
      summary: "Частки в часі за озброєнням",
      description:
        "Один рядок на кожне озброєння, заявника та період: відношення сум за атаками періоду, ніколи не середнє відношень. За порядком: озброєння, заявник, період.",
    },
    "/attacks": {
      summary: "Атаки та що каже кожен заявник",
      description:
        "Один рядок на кожну атаку: слова кожного заявника, розбіжності та чия доля невідома. У CSV – один рядок на кожну атаку та кожну версію.",
    },
    "/attacks/{id}": {
      summary: "Одна атака",
      description: "Одна атака з її заявами та їхніми повідомленнями, а також попередня й наступна.",
    },
    "/claims": {
      summary: "Заяви з підставами",
      description:
        "Один рядок на кожну заяву: слова одного заявника про одну групу озброєння в одній атаці чи періоді й на одній території, з фразою, на якій вони стоять.",
    },
    "/claims/{id}": { summary: "Одна заява", description: "Одна заява з усіма її версіями та її повідомленням." },
    "/reports": {
      summary: "Повідомлення, з яких узято заяви",
      description: "Один рядок на кожен документ, ніколи не цілий чужий текст. `from` і `to` – дні публікації.",
    },
    "/reports/{id}": { summary: "Одне повідомлення", description: "Один документ і заяви, які з нього взято." },
    "/weapons": {
      summary: "Дерево озброєння",
      description: "Кожна назва з дерева озброєння з підписом і вузлом над нею.",
    },
    "/claimants": {
      summary: "Заявники",
      description: "Усі, хто називає числа, та сторона, від імені якої вони говорять.",
    },
    "/metrics": {
      summary: "Означення показників",
      description:
        "Що рахує кожне число і як обчислено кожну частку, з версіями та днями, коли змінилися формулювання повідомлень.",
    },
    "/releases": {
      summary: "Випуски реєстру",
      description: "Стан реєстру після кожного запису, від найновішого.",
    },
    "/releases/latest": {
      summary: "Останній випуск",
      description: "Що містить реєстр зараз. Ця адреса ніколи не змінюється.",
    },
    "/releases/{release}": {
      summary: "Один випуск",
      description: "Що містив реєстр після одного запису, за номером випуску.",
    },
    "/changes": {
      summary: "Що змінив кожен випуск",
      description: "Заяви, які кожен випуск додав, змінив або відкликав, до і після, від найновіших.",
    },
    "/problems/{name}": {
      summary: "Що означає помилка",
      description: "Сторінка, на яку вказує `type` відповіді з помилкою.",
    },
  },
  parameters: (names) => `Параметри: ${names}.`,
  noParameters: "Без параметрів.",
  pictureRoute:
    "Зображення вигляду із заголовком, джерелом і ліцензією всередині; також як `.png` удвічі більшого розміру.",
  feedRoute: "Нові атаки як стрічка Atom.",
  extractRoute: "Заяви зі вставленого тексту; нічого не зберігаємо.",
  columns: "Стовпці часток",
  columnsSub: "Нові стовпці додаємо в кінці",
  columnWords: {
    period_start: "Перший день періоду.",
    period_end: "Останній день періоду, включно.",
    attacker: "Сторона, що атакує, за ISO 3166: RU – атаки на Україну.",
    weapon: "Озброєння або група озброєння, якої стосуються числа: назва з `/weapons`.",
    claimant: "Хто називає числа: назва з `/claimants`; у частках також `preferred` – одна заява на кожну атаку.",
    measure: "Яка це частка: stopped, shot_down чи resolved; формулу дає `/metrics`.",
    numerator: "Скільки одиниць над рискою дробу, сума за атаками періоду.",
    denominator: "Скільки одиниць під рискою дробу, сума за тими самими атаками.",
    rate: "Чисельник, поділений на знаменник, від 0 до 1. Порожньо, якщо під рискою менше 10.",
    rate_status:
      "Стан: given – є; too_few – у знаменнику менше 10; no_figures – знаменник порожній; across_break – дані по обидва боки зміни формулювання, що розділяє показник.",
    ci_low:
      "Нижня межа 95-відсоткового інтервалу Вілсона, від 0 до 1: наскільки може хитатися частка за такої кількості.",
    ci_high: "Верхня межа 95-відсоткового інтервалу Вілсона, від 0 до 1.",
    low: "Частка, якби з тих, чия доля невідома, не знешкоджено жодного, від 0 до 1.",
    high: "Частка, якби всі, чия доля невідома, були знешкоджені, від 0 до 1.",
    attacks: "Кількість атак.",
    days_covered: "Дні періоду, для яких є хоча б одне число.",
    days: "Дні періоду.",
    partial: "true, якщо період не завершився або його обрізав фільтр.",
    unaccounted: "Запущено мінус усі названі наслідки; порожньо, якщо кількості запущених не вказано.",
    stopped_without_launched: "Знешкоджені за заявами, що не називають кількості запущених; поза часткою.",
    claimants: "Чиї заяви входять у суми, спершу з найбільшою кількістю одиниць; у файлах через пробіл.",
  },
  terms: "Ліцензія, цитування, сталість",
  license: (name, attribution) =>
    `Дані – під ліцензією [${name}](license). Називайте заявника в тому самому реченні, що й число, та випуск, з якого його взято. ${attribution}`,
  attribution: "Interception Ledger, за заявами названих заявників; незалежно не перевірено.",
  copyCitation: "Скопіювати посилання",
  stability: (day) =>
    `Адреси, параметри та стовпці можуть додаватися. У межах версії 1 вони не змінюються і не зникають; про те, що має зникнути, повідомляємо за рік – заголовком Deprecation і на сторінці [«Що виходить з ужитку»](deprecations). Кожна відповідь називає свій випуск; \`as_of=${day}\` дає числа такими, якими вони були того дня.`,
  deprecations: {
    title: "Що виходить з ужитку",
    description: "Що в API має зникнути, відколи, доки та чим це замінити.",
    heading: "Що має зникнути й чим це замінити",
    nothing: (version) => `Нічого. Версія API ${version} містить усе, що містили попередні.`,
    untilLastDay: "Усе перелічене працює до свого останнього дня.",
    announced: "Оголошено",
    since: "Відколи",
    lastDay: "Останній день",
    instead: "Чим замінити",
    promise: "Обіцянка",
    promises: [
      "Адреси, параметри, поля та стовпці можуть додаватися будь-коли; стовпці – лише в кінці свого файлу.",
      "У межах версії 1 жоден не перейменовується, не переноситься й не зникає, не змінює ні типу, ні значення.",
      'Те, що має зникнути у версії 2, стоїть тут рік до того. Доти його відповіді мають заголовки `Deprecation` (RFC 9745) з днем оголошення, `Sunset` (RFC 8594) з останнім днем і `Link` з `rel="deprecation"` на цю сторінку.',
      "Значення кожного слова має версію разом з означенням: [показники](metrics) містять її номер і дні, коли змінилися формулювання повідомлень.",
      "Взяте з випуску лишається таким, як було: `/releases/NUMBER/…` ніколи не змінюється.",
    ],
  },
};

/** The words of /data and /data/deprecations. The API reference is made from the OpenAPI document, in English. */
export const DATA_STRINGS: Readonly<Record<PageLanguage, typeof en>> = { en, uk };
