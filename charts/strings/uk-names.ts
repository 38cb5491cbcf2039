import type { IsoDate } from "../../domain/calendar.ts";
import type { ClaimantSlug } from "../../domain/claimants.ts";
import type { WeaponSlug } from "../../domain/weapons.ts";

/** A weapon group in the cases that its sentences need. */
export interface WeaponWords {
  readonly label: string;
  /** For the margin of a chart, and for a phone. */
  readonly wide?: string;
  readonly narrow?: string;
  /** Accusative and genitive of one, nominative and genitive of many: 1 ракету, 1 ракети, 2 ракети, 5 ракет. */
  readonly one: string;
  readonly ofOne: string;
  readonly few: string;
  readonly many: string;
  readonly note?: string;
}

type Extra = Pick<WeaponWords, "label"> & Partial<Pick<WeaponWords, "wide" | "narrow" | "note">>;

/** A missile called by a name that does not bend: "ракета Х-22/32". */
const missile = (name: string, words: Extra): WeaponWords => ({
  ...words,
  one: `ракету ${name}`,
  ofOne: `ракети ${name}`,
  few: `ракети ${name}`,
  many: `ракет ${name}`,
});
const cruiseMissile = (name: string, words: Extra): WeaponWords => ({
  ...words,
  one: `крилату ракету ${name}`,
  ofOne: `крилатої ракети ${name}`,
  few: `крилаті ракети ${name}`,
  many: `крилатих ракет ${name}`,
});
/** A drone that bends like an adjective before it: "ударний", "розвідувальний". */
const drone = (stem: string, words: Extra): WeaponWords => ({
  ...words,
  one: `${stem}ий дрон`,
  ofOne: `${stem}ого дрона`,
  few: `${stem}і дрони`,
  many: `${stem}их дронів`,
});

export const WEAPON_WORDS: Record<WeaponSlug, WeaponWords> = {
  mixed: {
    label: "Дрони та ракети",
    narrow: "Усе",
    one: "дрон або ракету",
    ofOne: "дрона або ракети",
    few: "дрони та ракети",
    many: "дронів та ракет",
  },
  drone: drone("ударн", {
    label: "Ударні дрони",
    narrow: "Дрони",
    note: "Ударні дрони разом з імітаторами, що летять із ними, коли повідомлення дає одне число.",
  }),
  shahed: {
    label: "Дрони типу Shahed",
    wide: "Shahed",
    narrow: "Shahed",
    one: "дрон типу Shahed",
    ofOne: "дрона типу Shahed",
    few: "дрони типу Shahed",
    many: "дронів типу Shahed",
    note: "Shahed-131/136, «Герань-1/2».",
  },
  "jet-shahed": {
    label: "Реактивні Shahed",
    narrow: "Реактивні",
    one: "реактивний дрон типу Shahed",
    ofOne: "реактивного дрона типу Shahed",
    few: "реактивні дрони типу Shahed",
    many: "реактивних дронів типу Shahed",
    note: "«Герань-3» та інші реактивні дрони.",
  },
  decoy: {
    label: "Дрони-імітатори",
    narrow: "Імітатори",
    one: "дрон-імітатор",
    ofOne: "дрона-імітатора",
    few: "дрони-імітатори",
    many: "дронів-імітаторів",
    note: "«Гербера», «Пародія» та інші імітатори.",
  },
  lancet: {
    label: "Дрони «Ланцет»",
    narrow: "Ланцет",
    one: "дрон «Ланцет»",
    ofOne: "дрона «Ланцет»",
    few: "дрони «Ланцет»",
    many: "дронів «Ланцет»",
  },
  "recon-uav": drone("розвідувальн", {
    label: "Розвідувальні дрони",
    wide: "Розвідув. дрони",
    narrow: "Розвідка",
    note: "«Орлан», Zala, Supercam; окрема гілка, не частина ударних дронів.",
  }),
  "naval-drone": drone("морськ", { label: "Морські дрони", narrow: "Морські" }),
  missile: { label: "Ракети", one: "ракету", ofOne: "ракети", few: "ракети", many: "ракет" },
  "cruise-missile": {
    label: "Крилаті ракети",
    narrow: "Крилаті",
    one: "крилату ракету",
    ofOne: "крилатої ракети",
    few: "крилаті ракети",
    many: "крилатих ракет",
  },
  "kh-101": cruiseMissile("Х-101/555", { label: "Х-101/555", note: "Х-101, Х-555 і Х-55." }),
  kalibr: cruiseMissile("«Калібр»", { label: "«Калібр»", narrow: "Калібр" }),
  "iskander-k": cruiseMissile("«Іскандер-К»", { label: "«Іскандер-К»", narrow: "Іскандер-К" }),
  "storm-shadow": missile("Storm Shadow", {
    label: "Storm Shadow",
    narrow: "St. Shadow",
    note: "Storm Shadow і SCALP.",
  }),
  neptune: missile("«Нептун»", { label: "«Нептун»", narrow: "Нептун" }),
  flamingo: missile("«Фламінго»", { label: "«Фламінго»", narrow: "Фламінго" }),
  "s8000-banderol": missile("С8000 «Бандероль»", {
    label: "С8000 «Бандероль»",
    wide: "«Бандероль»",
    narrow: "Бандероль",
    note: "«Бандероль» і «Дань-Т»; одні зараховують її до крилатих ракет, інші до реактивних дронів, тому це окремий вузол.",
  }),
  "guided-missile": {
    label: "Керовані авіаційні ракети",
    wide: "Х-59/69, Х-31",
    narrow: "Х-59/69",
    one: "керовану авіаційну ракету",
    ofOne: "керованої авіаційної ракети",
    few: "керовані авіаційні ракети",
    many: "керованих авіаційних ракет",
  },
  "kh-59": missile("Х-59/69", { label: "Х-59/69" }),
  "kh-31": missile("Х-31", { label: "Х-31" }),
  "kh-35": missile("Х-35", { label: "Х-35" }),
  "anti-ship-missile": {
    label: "Протикорабельні ракети",
    wide: "Протикорабельні",
    narrow: "Протикор.",
    one: "протикорабельну ракету",
    ofOne: "протикорабельної ракети",
    few: "протикорабельні ракети",
    many: "протикорабельних ракет",
    note: "Протикорабельні типи, застосовані проти цілей на суходолі.",
  },
  "kh-22": missile("Х-22/32", { label: "Х-22/32" }),
  oniks: missile("«Онікс»", { label: "«Онікс»", narrow: "Онікс" }),
  "p-35": missile("П-35", { label: "П-35" }),
  zircon: missile("«Циркон»", { label: "«Циркон»", narrow: "Циркон" }),
  kinzhal: missile("«Кинджал»", {
    label: "«Кинджал»",
    narrow: "Кинджал",
    note: "Аеробалістична; стоїть поруч із балістичними ракетами, не серед них.",
  }),
  "ballistic-missile": {
    label: "Балістичні ракети",
    narrow: "Балістичні",
    one: "балістичну ракету",
    ofOne: "балістичної ракети",
    few: "балістичні ракети",
    many: "балістичних ракет",
  },
  "iskander-m": missile("«Іскандер-М»/KN-23", {
    label: "«Іскандер-М»/KN-23",
    narrow: "Іскандер-М",
    note: "Повідомлення рідко розрізняють ці типи, тому пара є одним вузлом.",
  }),
  "kn-23": missile("KN-23", { label: "KN-23" }),
  "s-300": missile("С-300/400 по наземних цілях", {
    label: "С-300/400 по наземних цілях",
    wide: "С-300/400, наземні",
    narrow: "С-300/400",
  }),
  "tochka-u": missile("«Точка-У»", { label: "«Точка-У»", narrow: "Точка-У" }),
  oreshnik: missile("«Орєшнік»", {
    label: "«Орєшнік»",
    narrow: "Орєшнік",
    note: "Уперше повідомлено 21 листопада 2024 року як про міжконтинентальну ракету.",
  }),
  atacms: missile("ATACMS", { label: "ATACMS" }),
  "hrim-2": missile("«Грім-2»", { label: "«Грім-2»", narrow: "Грім-2" }),
  himars: {
    label: "Реактивні снаряди HIMARS",
    wide: "HIMARS",
    narrow: "HIMARS",
    one: "реактивний снаряд HIMARS",
    ofOne: "реактивного снаряда HIMARS",
    few: "реактивні снаряди HIMARS",
    many: "реактивних снарядів HIMARS",
    note: "Керовані снаряди реактивної артилерії; тут не крилаті й не балістичні ракети.",
  },
  "guided-bomb": {
    label: "Керовані авіабомби",
    narrow: "КАБ",
    one: "керовану авіабомбу",
    ofOne: "керованої авіабомби",
    few: "керовані авіабомби",
    many: "керованих авіабомб",
    note: "КАБ і УМПК; частку перехоплених не обчислюємо.",
  },
};

export interface ClaimantWords {
  readonly label: string;
  /** For a chart on a phone. */
  readonly short: string;
  /** Subject of a sentence. */
  readonly subject: string;
  /** After "за даними". */
  readonly genitive: string;
  /** The verb stands in the plural: "Повітряні сили заявляють". */
  readonly plural?: true;
}

export const CLAIMANT_WORDS: Record<ClaimantSlug, ClaimantWords> = {
  "ukrainian-air-force": {
    label: "Повітряні сили України",
    short: "ПС України",
    subject: "Повітряні сили України",
    genitive: "Повітряних сил України",
    plural: true,
  },
  "ukrainian-general-staff": {
    label: "Генеральний штаб України",
    short: "Генштаб",
    subject: "Генеральний штаб України",
    genitive: "Генерального штабу України",
  },
  "ukrainian-president": {
    label: "Президент України",
    short: "Президент",
    subject: "Президент України",
    genitive: "Президента України",
  },
  "ukrainian-official": {
    label: "Український посадовець",
    short: "Посадовець",
    subject: "Український посадовець",
    genitive: "українського посадовця",
  },
  "ukrainian-regional": {
    label: "Український обласний посадовець",
    short: "Область",
    subject: "Український обласний посадовець",
    genitive: "українського обласного посадовця",
  },
  "russian-mod": {
    label: "Міністерство оборони Росії",
    short: "МО Росії",
    subject: "Міністерство оборони Росії",
    genitive: "Міністерства оборони Росії",
  },
  "russian-regional": {
    label: "Російський регіональний посадовець",
    short: "Рос. регіон",
    subject: "Російський регіональний посадовець",
    genitive: "російського регіонального посадовця",
  },
  "us-official": { label: "Посадовець США", short: "США", subject: "Посадовець США", genitive: "посадовця США" },
  "uk-mod": {
    label: "Міністерство оборони Великої Британії",
    short: "МО Британії",
    subject: "Міністерство оборони Великої Британії",
    genitive: "Міністерства оборони Великої Британії",
  },
  "polish-official": {
    label: "Польський посадовець",
    short: "Польща",
    subject: "Польський посадовець",
    genitive: "польського посадовця",
  },
  "israel-idf": {
    label: "Армія оборони Ізраїлю",
    short: "ЦАХАЛ",
    subject: "Армія оборони Ізраїлю",
    genitive: "Армії оборони Ізраїлю",
  },
  analyst: { label: "Аналітик", short: "Аналітик", subject: "Аналітик", genitive: "аналітика" },
  media: { label: "Власний підрахунок видання", short: "Видання", subject: "Видання", genitive: "видання" },
  other: { label: "Інший заявник", short: "Інший", subject: "Інший заявник", genitive: "іншого заявника" },
};

/** Sides in the cases that their sentences need; another side stands in quotation marks, which bend with nothing. */
const SIDES: Readonly<Record<string, { readonly genitive: string; readonly instrumental: string }>> = {
  RU: { genitive: "Росії", instrumental: "Росією" },
  UA: { genitive: "України", instrumental: "Україною" },
  IR: { genitive: "Ірану", instrumental: "Іраном" },
  IL: { genitive: "Ізраїлю", instrumental: "Ізраїлем" },
};

const regionNames = new Intl.DisplayNames("uk", { type: "region" });

/** "Росія", and its cases. */
export function sideWords(attacker: string) {
  const name = regionNames.of(attacker) ?? attacker;
  const cases = SIDES[attacker] ?? { genitive: `сторони «${name}»`, instrumental: `стороною «${name}»` };
  return { name, ...cases };
}

/** Changes of wording by their day, as in domain/breaks.ts. */
interface BreakWords {
  readonly lead: string;
  readonly sentence: string;
  /** Where this is known from. */
  readonly source: string;
}

export const BREAK_WORDS: Readonly<Record<IsoDate, BreakWords>> = {
  "2024-07-10": {
    lead: "Липень 2024: змінено формулювання.",
    sentence: "Відтоді дрони, втрачені через РЕБ, подають окремо.",
    source: "Дописи Повітряних сил; окремі числа вперше з’являються 10 липня 2024 року.",
  },
  "2025-07-24": {
    lead: "Липень 2025: одне число.",
    sentence: "Збиті й подавлені об’єднано (збито/подавлено).",
    source:
      "Дописи Повітряних сил; перше об’єднане число – за 24 липня 2025 року. Поодинокі пізніші дописи знову подають їх окремо.",
  },
  "2026-08-10": {
    lead: "Серпень 2026: кількість не називають.",
    sentence: "Балістичні ракети згадують без чисел.",
    source: "Дописи Повітряних сил; уперше без чисел 10 серпня 2026 року, оголошено 13 серпня.",
  },
};
