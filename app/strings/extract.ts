import type { PluralForms } from "../../charts/strings/en.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { Extraction, WarningCode } from "../../extractor/extract.ts";
import type { Construction } from "../../extractor/rule-details.ts";

type NotCountedReason = Extraction["notCounted"][number]["reason"];

/** What a warning is about: the words of the number and sums of its claim. */
export interface WarningFacts {
  readonly number: string;
  readonly launched: number;
  readonly accounted: number;
  readonly published: boolean;
}

const en = {
  title: "Extract",
  description:
    "Paste a report and see the claims that are read from it, and every number that is not counted, with the reason.",
  heading: "Paste a report, see its claims",
  standfirst:
    "Every number in the text ends up in one of two places: in the table of claims, or in the list of what was not counted, with the reason. Nothing is stored.",
  published: "Published",
  publisher: "Publisher",
  address: "Web address",
  addressWhy:
    "This server opens no other site: the address goes with the text as its source. The command line reads a page by its address:",
  noTextAtAddress:
    "There is no text to read, and this server opens no other site. Open the report, copy its text into the field, or read it on the command line:",
  source: "From",
  file: "or a text file",
  language: "Language",
  detect: "Detect",
  languages: { en: "English", uk: "Ukrainian", ru: "Russian", pl: "Polish" },
  text: "Text of the report",
  reading: "Reading",
  readAgain: "Read again",
  read: "Read",
  clear: "Clear",
  markedText: "The text with its numbers marked",
  whatIsMarked: "What is marked",
  whatIsMarkedWhy:
    "Numbers of weapons, by what they count; the ground repeats the texture of the charts. Numbers of people, places, money and the like are listed with the reason why they are not counted.",
  exampleRead: "An example, as it is read. Put your own text in its place.",
  notCounted: "not counted",
  claimsRead: (claims: string) => `${claims} read`,
  copyCsv: "Copy CSV",
  copyJson: "Copy JSON",
  asJson: "The claims as JSON",
  asCsv: "The claims as CSV",
  howRead: "How each number was read",
  by: "Rule",
  beside: "Beside it",
  confidence: (confidence: number) => `Confidence ${confidence.toFixed(2)}`,
  mentions: { weapon: "weapon", action: "outcome", claimant: "claimant", place: "place", date: "date" },
  nothingRead: "No number of this text could be tied to a weapon, an outcome and a claimant. The list below says why.",
  toCheck: (things: string) => `${things} to check`,
  wholeText: "Text",
  claim: "Claim",
  claimOf: (letter: string) => `Claim ${letter}`,
  numbersUncounted: (numbers: string) => `${numbers} read but not counted`,
  weaponClaimantDate: "Weapon, claimant and date",
  launched: "Launched",
  outcome: "Outcome",
  toClaim: (claims: string) => `to claim ${claims}`,
  toText: (letter: string) => `Claim ${letter}: to its words in the text`,
  /** The extractor's own sentences are in English; where they are not, they stand here by its codes. */
  notCountedReasons: null as Readonly<Record<NotCountedReason, string>> | null,
  warnings: null as Readonly<Record<WarningCode, (facts: WarningFacts) => string>> | null,
  constructions: null as Readonly<Record<Construction, string>> | null,
  tableNote: "– means not stated. * one number for shot down or suppressed.",
  notStated: "not stated",
  noDate: "no date",
  overPeriod: ". A total over a period",
  noText: "There is no text to read. Paste a report, or a part of one.",
  notText: "The file is not text in UTF-8. Save it so, or paste its text.",
  tooLong: (kilobytes: number, most: number) =>
    `The text has ${kilobytes} kB; at most ${most} kB are read at once. Cut the passage out of it, or use the command line: ledger extract.`,
  things: { one: "thing", other: "things" } as PluralForms,
  numbers: { one: "number", other: "numbers" } as PluralForms,
};

const uk: typeof en = {
  title: "Розбір тексту",
  description: "Вставте повідомлення й побачите заяви, що з нього прочитано, та кожне не враховане число з поясненням.",
  heading: "Вставте повідомлення, побачите його заяви",
  standfirst:
    "Кожне число тексту потрапляє або до таблиці заяв, або до переліку неврахованих із поясненням. Нічого не зберігаємо.",
  published: "Опубліковано",
  publisher: "Видавець",
  address: "Вебадреса",
  addressWhy:
    "Цей сервер не відкриває інших сайтів: адреса супроводжує текст як його джерело. За адресою сторінку читає командний рядок:",
  noTextAtAddress:
    "Немає тексту для читання, а інших сайтів цей сервер не відкриває. Відкрийте повідомлення й скопіюйте його текст у поле або прочитайте його командним рядком:",
  source: "Звідки",
  file: "або текстовий файл",
  language: "Мова",
  detect: "Визначити",
  languages: { en: "Англійська", uk: "Українська", ru: "Російська", pl: "Польська" },
  text: "Текст повідомлення",
  reading: "Читаємо",
  readAgain: "Прочитати ще раз",
  read: "Прочитати",
  clear: "Очистити",
  markedText: "Текст із позначеними числами",
  whatIsMarked: "Що позначено",
  whatIsMarkedWhy:
    "Кількості озброєння за тим, що вони рахують; тло повторює текстуру діаграм. Числа людей, місць, грошей тощо перелічено з поясненням, чому їх не враховано.",
  exampleRead: "Приклад у прочитаному вигляді. Поставте на його місце свій текст.",
  notCounted: "не враховано",
  claimsRead: (claims) => `Прочитано: ${claims}`,
  copyCsv: "Скопіювати CSV",
  copyJson: "Скопіювати JSON",
  asJson: "Заяви як JSON",
  asCsv: "Заяви як CSV",
  howRead: "Як прочитано кожне число",
  by: "Правило",
  beside: "Поруч",
  confidence: (confidence) => `Певність ${confidence.toFixed(2).replace(".", ",")}`,
  mentions: { weapon: "озброєння", action: "наслідок", claimant: "заявник", place: "місце", date: "дата" },
  nothingRead:
    "Жодне число цього тексту не вдалося пов’язати з озброєнням, наслідком і заявником. Перелік нижче пояснює чому.",
  toCheck: (things) => `Перевірте: ${things}`,
  wholeText: "Текст",
  claim: "Заява",
  claimOf: (letter) => `Заява ${letter}`,
  numbersUncounted: (numbers) => `Прочитано, але не враховано: ${numbers}`,
  weaponClaimantDate: "Озброєння, заявник і дата",
  launched: "Запущено",
  outcome: "Наслідок",
  toClaim: (claims) => `до заяви ${claims}`,
  toText: (letter) => `Заява ${letter}: до її слів у тексті`,
  notCountedReasons: {
    people: "Рахує людей, а не озброєння.",
    money: "Сума грошей.",
    distance: "Відстань, швидкість, вага чи інша міра.",
    places: "Рахує місця, а не озброєння.",
    date: "Частина дати.",
    time: "Час доби або тривалість.",
    share: "Частка; натомість прочитано кількості, на яких вона стоїть.",
    equipment: "Рахує техніку, що не є зброєю повітряної атаки.",
    running_total: "Підсумок від початку війни, а не атака.",
    comparison: "Порівняння з іншою атакою; не кількість цієї.",
    forecast: "Очікуване або можливе, а не те, що сталося.",
    stock: "Озброєння замовлене, виготовлене, передане чи на складах, а не застосоване.",
    superseded: "Раніше число, яке той самий текст виправляє.",
    repeated: "Повторює кількість, що вже є в заяві, – таку саму або округлену.",
    name: "Частина назви озброєння, підрозділу чи виробу.",
    age: "Вік.",
    measure: "Величина з одиницею виміру.",
    events: "Рахує атаки, хвилі чи інші події, а не озброєння.",
    doubtful: "Можливо, рахує озброєння, але текст ясно не каже, що з ним сталося.",
    other: "Не кількість озброєння в повітряній атаці.",
  },
  warnings: {
    does_not_close: ({ accounted, launched }) => `Названо долю ${accounted} одиниць, а запущено ${launched}.`,
    date_assumed: () => "Текст не називає часу: взято день перед публікацією та сам день публікації.",
    no_date: ({ published }) =>
      published ? "Текст не дає дати для цієї заяви." : "Текст не дає повної дати, а день публікації невідомий.",
    contradiction: ({ number }) =>
      `Текст називає для тих самих засобів ще одне число (${number}); його немає в жодній заяві.`,
    no_attacker: () => "Текст не каже, хто запустив ці засоби: їх немає в жодній заяві.",
    too_long: () => "Прочитано лише початок: чисел у тексті забагато.",
  },
  constructions: {
    active: "Число є додатком при дієслові: «збили 64».",
    passive: "Число є підметом при пасивному дієслові: «64 були збиті».",
    impersonal: "Число стоїть при безособовій формі: «збито 64».",
    participle: "Біля числа стоїть дієприкметник: «64 знищені».",
    attribute: "Про це каже дієприкметник перед іменником: «64 знищені дрони».",
    relative: "Про це каже підрядне речення: «114 дронів, які запустила Росія».",
    noun: "Про це каже іменник: «знищення 64 дронів».",
    subject: "Число є підметом при дієслові: «п’ять полетіли до Білорусі».",
    inverted: "Дієслово стоїть перед підметом: «над областю пролетіли п’ять дронів».",
    struck: "Це кількість засобів, якими уражено ціль.",
    "strike-with": "Цією кількістю завдано удару: «атакував 114 дронами».",
    list: "Число є пунктом переліку; що сталося, сказано на його початку.",
    header: "Число стоїть під заголовком, який каже, що сталося.",
    continued: "Число продовжує сказане перед ним: «… і 41 втрачено».",
    waiting: "Що сталося, сказано в наступному реченні.",
    all: "Про число сказано «усі»: воно рахує і запущене, і те, що з ним сталося.",
    none: "Про число сказано «жоден»: його кількість – нуль.",
    whole: "Число є цілим, частиною якого є інше: 114 у «64 зі 114».",
    "out-of": "Число є цілим, частиною якого є інше: «54 збито з 69».",
    against: "Про число сказано, що воно прямує до цілі, без дієслова.",
    total: "Число названо загальною кількістю.",
    named: "Число названо розміром атаки.",
    "named-part": "Число називає частину названих перед ним.",
    "broken-down": "Число є однією з частин, із яких складається названа раніше загальна кількість.",
    parted: "Число є сумою частин, які називає текст.",
    complement: "Пораховано з цілого й того, чого не зупинено: «усі, крім трьох».",
    missed: "Це кількість засобів, що не досягли цілі.",
    rest: "Пораховано з цілого й названих частин: «решта».",
    place: "Число рахує місця влучань або падіння уламків.",
    "lost-beyond-border": "Радіолокаційний контакт втрачено за кордоном: вийшли.",
  },
  tableNote: "– означає «не вказано». * одне число для збитих або подавлених.",
  notStated: "не вказано",
  noDate: "без дати",
  overPeriod: ". Підсумок за період",
  noText: "Немає тексту для читання. Вставте повідомлення або його частину.",
  notText: "Файл не є текстом у UTF-8. Збережіть його так або вставте його текст.",
  tooLong: (kilobytes, most) =>
    `Текст має ${kilobytes} кБ; за раз читаємо щонайбільше ${most} кБ. Виріжте потрібний уривок або скористайтеся командою ledger extract.`,
  things: { one: "зауваження", few: "зауваження", many: "зауважень", other: "зауваження" },
  numbers: { one: "число", few: "числа", many: "чисел", other: "числа" },
};

export type ExtractWords = typeof en;

/** The words of the reading desk. */
export const EXTRACT_STRINGS: Readonly<Record<PageLanguage, typeof en>> = { en, uk };
