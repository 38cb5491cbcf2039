import type { IsoDate, Step } from "../../domain/calendar.ts";
import type { ClaimantSlug } from "../../domain/claimants.ts";
import type { MissingReason, Qualifier } from "../../domain/count.ts";
import { type Measure, MINIMUM_LAUNCHED } from "../../domain/rates.ts";
import type { WeaponSlug } from "../../domain/weapons.ts";
import type { ChartStrings, ShareVerb, StatedNumber } from "./en.ts";
import { BREAK_WORDS, CLAIMANT_WORDS, sideWords, WEAPON_WORDS } from "./uk-names.ts";
import { placeName } from "./uk-places.ts";

const RULES = new Intl.PluralRules("uk");

const scopeName = (scope: string): string => (scope === "national" ? "уся країна" : placeName(scope));

/** "збито 1 дрон, 2 дрони, 5 дронів"; after "близько" and "до" the genitive. */
function countedAs(slug: WeaponSlug, { value, qualifier }: StatedNumber): string {
  const words = WEAPON_WORDS[slug];
  const rule = RULES.select(value);
  if (qualifier === "about" || qualifier === "at_most") return rule === "one" ? words.ofOne : words.many;
  return rule === "one" ? words.one : rule === "few" ? words.few : words.many;
}

/** After "64 із 114": genitive, singular where the number ends in one. */
const groupOf = (slug: WeaponSlug, whole: number): string =>
  RULES.select(whole) === "one" ? WEAPON_WORDS[slug].ofOne : WEAPON_WORDS[slug].many;

/** Nouns of one weapon are feminine where their genitive ends in "и": ракети, авіабомби. */
const launchedOne = (slug: WeaponSlug): string =>
  /(ракети|авіабомби)/.test(WEAPON_WORDS[slug].ofOne) ? "запущеної" : "запущеного";

function subjectOf([first, ...others]: readonly ClaimantSlug[]): string | null {
  if (!first) return null;
  const { subject, plural } = CLAIMANT_WORDS[first];
  if (others.length === 0) return `${subject} ${plural ? "заявляють" : "заявляє"}, що`;
  const rest = others.length === 1 ? "ще один заявник" : `інші заявники (${others.length})`;
  return `${subject} та ${rest} заявляють, що`;
}

/** Verbs without a subject, as in the posts themselves: they bend with nothing. */
const VERBS: Record<ShareVerb, string> = {
  shot_down: "збито",
  stopped_either_way: "збито або подавлено",
  stopped: "знешкоджено",
};

const MEASURE_LABELS: Record<Measure, string> = {
  stopped: "Частка збитих або втрачених через РЕБ",
  shot_down: "Частка збитих",
  resolved: "Частка знешкоджених серед тих, чия доля відома",
};

const MEASURE_TEXTS: Record<Measure, string> = {
  stopped:
    "Засоби, збиті або втрачені через радіоелектронну боротьбу, як частка запущених. Єдина частка, яку можна порівнювати через зміну формулювання в липні 2025 року. Ракети, що не досягли цілей, не зараховано до знешкоджених. Найменша або найбільша можлива кількість запущених частки не дає.",
  shot_down:
    "Збиті засоби як частка запущених, лише за повідомленнями, що подають їх окремо від втрачених через радіоелектронну боротьбу. Де подано одне об’єднане число, частки немає.",
  resolved:
    "Як «збиті або втрачені через РЕБ», але зі знаменника вилучено засоби, що ще в повітрі або вийшли за межі повітряного простору; лише за повідомленнями, що називають принаймні одне з двох.",
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Impersonal: they bend with no number. */
const OUTCOME_WORDS: ChartStrings["statement"]["outcomes"] = {
  intercepted: "збито",
  stopped: "збито або подавлено",
  lost: "втрачено через РЕБ",
  left: "вийшло з повітряного простору",
  active: "ще в повітрі",
  did_not_reach: "не досягло цілей",
  hits: "влучило",
};

const STEP_NOUNS: Record<Step, string> = {
  day: "день",
  week: "тиждень",
  month: "місяць",
  quarter: "квартал",
  year: "рік",
};

/** The words of the charts, their sentences and their pictures in Ukrainian. */
export const uk: ChartStrings = {
  locale: "uk-UA",
  characterWidth: 6.9,
  weekdays: ["пн", "", "ср", "", "пт", "", "нд"],
  underOne: "менш ніж 1%",
  overNinetyNine: "понад 99%",
  of: (part, whole) => `${part} із ${whole}`,
  qualified: { exact: "", about: "близько ", at_least: "щонайменше ", at_most: "до " } satisfies Record<
    Qualifier,
    string
  >,
  missing: {
    not_stated: "не вказано",
    withheld: "не оприлюднено",
    named_only: "названо без числа",
    ambiguous: "неоднозначно",
  } satisfies Record<MissingReason, string>,
  nouns: {
    attack: { one: "атака", few: "атаки", many: "атак", other: "атаки" },
    claim: { one: "заява", few: "заяви", many: "заяв", other: "заяви" },
    report: { one: "повідомлення", few: "повідомлення", many: "повідомлень", other: "повідомлення" },
    day: { one: "день", few: "дні", many: "днів", other: "дня" },
    columns: {
      day: { one: "день", few: "дні", many: "днів", other: "дня" },
      week: { one: "тиждень", few: "тижні", many: "тижнів", other: "тижня" },
      month: { one: "місяць", few: "місяці", many: "місяців", other: "місяця" },
      quarter: { one: "квартал", few: "квартали", many: "кварталів", other: "кварталу" },
      year: { one: "рік", few: "роки", many: "років", other: "року" },
    },
    ofDays: { one: "дня", few: "днів", many: "днів", other: "дня" },
    ofRows: { one: "рядка", few: "рядків", many: "рядків", other: "рядка" },
    ofColumns: { one: "стовпця", few: "стовпців", many: "стовпців", other: "стовпця" },
    claimant: { one: "заявник", few: "заявники", many: "заявників", other: "заявника" },
    moreStatement: { one: "інша заява", few: "інші заяви", many: "інших заяв", other: "інші заяви" },
    row: { one: "рядок", few: "рядки", many: "рядків", other: "рядка" },
  },
  weaponLabel: (slug) => WEAPON_WORDS[slug].label,
  weaponPlural: (slug) => WEAPON_WORDS[slug].few,
  weaponsOf: (slug) => WEAPON_WORDS[slug].many,
  wideLabel: (slug) => WEAPON_WORDS[slug].wide ?? WEAPON_WORDS[slug].label,
  narrowLabel: (slug) => WEAPON_WORDS[slug].narrow ?? WEAPON_WORDS[slug].wide ?? WEAPON_WORDS[slug].label,
  weaponNote: (slug) => WEAPON_WORDS[slug].note ?? null,
  claimantLabel: (slug) => CLAIMANT_WORDS[slug].label,
  shortView: (view) => (view === "preferred" ? "Пріоритет" : CLAIMANT_WORDS[view].short),
  preferredClaimant: "Пріоритетний заявник",
  sideName: (attacker) => sideWords(attacker).name,
  direction: (attacker) => {
    if (attacker === "RU") return "Росія проти України";
    return attacker === "UA" ? "Україна проти Росії" : `Атаки ${sideWords(attacker).genitive}`;
  },
  scope: scopeName,
  statedBy: (first, others) => {
    if (!first) return "за даними заявників";
    const name = CLAIMANT_WORDS[first].genitive;
    if (others === 0) return `за даними ${name}`;
    return `за даними ${name} та ще ${others === 1 ? "одного заявника" : `${others} заявників`}`;
  },
  measureLabel: (measure) => MEASURE_LABELS[measure],
  measureDefinition: (measure) => MEASURE_TEXTS[measure],
  measureChoice: {
    stopped: "Збиті або втрачені через РЕБ",
    shot_down: "Збиті",
    resolved: "З відомою долею",
  },
  measureInWords: {
    stopped: "збиті або втрачені через РЕБ",
    shot_down: "збиті",
    resolved: "серед тих, чия доля відома",
  },
  stepName: { day: "День", week: "Тиждень", month: "Місяць", quarter: "Квартал", year: "Рік" },
  stepNoun: STEP_NOUNS,
  byStep: {
    day: "за днями",
    week: "за тижнями",
    month: "за місяцями",
    quarter: "за кварталами",
    year: "за роками",
  },
  breakWords: (date: IsoDate) => {
    const found = BREAK_WORDS[date];
    if (!found)
      throw new Error(`The change of wording on ${date} has no Ukrainian words in charts/strings/uk-names.ts.`);
    return found;
  },
  finding: {
    first: (facts) => {
      const few = facts.denominator < MINIMUM_LAUNCHED;
      const group = few ? groupOf(facts.weapon, facts.denominator) : WEAPON_WORDS[facts.weapon].many;
      const launched = few && RULES.select(facts.denominator) === "one" ? launchedOne(facts.weapon) : "запущених";
      const leaving = facts.leaving ? ", без тих, що полетіли далі або були ще в повітрі" : "";
      const after = ` ${group}, ${launched} ${sideWords(facts.attacker).instrumental} ${facts.when}${leaving}`;
      const who = subjectOf(facts.claimants);
      return { before: `${who ?? "За врахованими тут повідомленнями,"} ${VERBS[facts.verb]} `, after };
    },
    lostBesides: (share) => `ще ${share} втрачено через радіоелектронну боротьбу`,
    oneNumber: "одне число охоплює обидва",
    downAndLost: (down, lost) => `${down} збито, ${lost} втрачено через радіоелектронну боротьбу`,
    standing: (slug, whole, verb, span, open) =>
      ` ${groupOf(slug, whole)}: ${{ shot_down: "збито", stopped_either_way: "збито або втрачено через РЕБ", stopped: "знешкоджено" }[verb]}, ${span}${open}.`,
    incomplete: (step) => `; ${STEP_NOUNS[step]} неповний або не весь входить до вибраних дат`,
    few: " Запущено менше 10, тому відсоток не наведено.",
    basis: (attacks, covered, days) =>
      ` В основі ${attacks}; дані є за ${covered} із ${days}. День без даних не означає дня без атаки.`,
    earlier: (share, when) => ` ${upperFirst(when)} частка становила ${share}.`,
    later: (stopped) =>
      ` Відтоді заявлено ${stopped} знешкоджених без кількості запущених, тому пізнішої частки немає.`,
    notComparable: (before, sentence) =>
      ` Частки ${before === null ? "до цього" : `до ${before}`} непорівнянні: ${lowerFirst(sentence)}`,
    none: "За цими фільтрами заяв немає",
    noneWhy:
      "Де нічого не заявлено, нічого й не зображено: відсутність даних не є нулем. Виберіть інші дати, озброєння або заявників.",
    missing: (slug, attacker, measure) =>
      `Жодна із заяв тут не каже ${{
        stopped: "водночас, скільки %s запущено й скільки знешкоджено",
        shot_down: "водночас, скільки %s запущено й скільки збито окремо від подавлених",
        resolved: "водночас, скільки %s запущено, скільки знешкоджено й скільки полетіло далі або було ще в повітрі",
      }[measure].replace("%s", `${WEAPON_WORDS[slug].many} ${sideWords(attacker).instrumental}`)}`,
    mergedElsewhere: "Показник «збиті або втрачені через РЕБ» враховує заяви з одним об’єднаним числом.",
    needsBoth: "Для частки потрібні обидва числа. Кількість знешкоджених є в таблиці та файлах.",
    withoutLaunched: { before: "; за словами заявників, знешкоджено ", after: () => "" },
  },
  statement: {
    clause: (facts) => {
      const { launched, stopped } = facts;
      const { subject, plural } = CLAIMANT_WORDS[facts.claimant];
      const who = `${subject} ${plural ? "заявляють" : "заявляє"}, що`;
      const where = facts.scope === "national" ? "" : ` (${scopeName(facts.scope)})`;
      const side = sideWords(facts.attacker);
      if (!stopped) {
        return launched
          ? `${who} з боку ${side.genitive} запущено ${launched.text} ${countedAs(facts.weapon, launched)}${where}, а кількості збитих не ${plural ? "називають" : "називає"}`
          : `${subject} ${plural ? "називають" : "називає"} ${WEAPON_WORDS[facts.weapon].few}${where} без числа`;
      }
      const verb = stopped.merged ? "збито або подавлено" : "збито";
      const number = launched
        ? `${stopped.text} із ${launched.text} ${groupOf(facts.weapon, launched.value)}`
        : `${stopped.text} ${countedAs(facts.weapon, stopped)}`;
      return `${who} ${verb} ${number}${where}${launched ? "" : `, а кількості запущених не ${plural ? "називають" : "називає"}`}`;
    },
    lost: (_, text) => `${text} втрачено через радіоелектронну боротьбу`,
    inside: (clause) => {
      const properNames = Object.values(CLAIMANT_WORDS).filter((one) =>
        /України|Росії|США|Британії|Ізраїлю/.test(one.subject),
      );
      return properNames.some((one) => clause.startsWith(one.subject)) ? clause : lowerFirst(clause);
    },
    outcomes: OUTCOME_WORDS,
    outcomesOfOne: OUTCOME_WORDS,
    outcome: (number, words) => `${words} ${number}`,
    launchedOnly: (launched) => `запущено ${launched}, наслідків не вказано`,
    nothing: "чисел не вказано",
    launchedNotStated: "кількості запущених не вказано",
    about: (value) => `близько ${value}`,
    notStated: (value) => `не вказано ${value}`,
  },
  captions: {
    title: (measure, compared) =>
      `${MEASURE_LABELS[measure]}, ${compared === undefined ? "за типом озброєння" : `за заявником${compared ? `: ${WEAPON_WORDS[compared].few}` : ""}`}`,
    subtitle: (measure, step, statedBy) =>
      `${measure === "resolved" ? "Від запущених, чия доля відома" : "Від запущених"}, ${step}, ${statedBy}`,
    picture: (measure, compared, step, statedBy) =>
      `${MEASURE_LABELS[measure]}${compared ? ` (${WEAPON_WORDS[compared].few})` : ""}, ${step} та ${compared === undefined ? "типом озброєння" : "заявником"}, ${statedBy}.`,
    days: "Одна точка – один день, коли запущено щонайменше 10; її площа зростає з кількістю запущених. Дні без даних залишено порожніми, це не нуль.",
    band: "Бліда смуга: 95-відсотковий інтервал (Вілсона).",
    hatched: "Штриховка: втрачено через РЕБ, де це подано окремо.",
    dotted: "Пунктир: змінено формулювання.",
    gaps: (step) =>
      `Лінія переривається, де за ${STEP_NOUNS[step]} запущено менше 10 або жодна заява не дає числа; окремий знак – ${STEP_NOUNS[step]} між прогалинами.`,
    partial: (step) => `Сірі смуги й порожні знаки: ${STEP_NOUNS[step]} неповний.`,
    more: (drawn, all) => `На діаграмі ліній: ${drawn}; усі ${all} є в таблиці та на малих діаграмах.`,
    source: (statedBy) => `Джерело: ${statedBy}, зібрано з відкритих повідомлень. Незалежно не перевірено.`,
    release: (id, day) => `Випуск ${id}, ${day}`,
    license: (name) => `Ліцензія: ${name}`,
    imported: ", крім чисел з імпортованих таблиць, що мають власну ліцензію",
  },
  chart: {
    shareUnit: "% запущених",
    countUnit: " запущено",
    weaponsUnit: " од.",
    lostToEw: "через РЕБ",
    gap: "прогалина: запущено менше 10 або немає даних",
    until: (when) => `до ${when}`,
    noFigure: "немає даних",
    tooFew: "замало",
    acrossBreak: "формулювання змінено",
    noShare: "без частки",
    stopped: (number) => `знешкоджено ${number}`,
    notStated: "не вказано",
    tableHoldsAll: "Усі числа є в таблиці.",
    covered: (covered, days) => `дані за ${covered} із ${days}`,
    noDayCovered: "немає даних за жоден день",
    interval: (interval) => `: 95-відсотковий інтервал ${interval}`,
    unknownInterval: (interval) => `; ${interval} залежно від невідомого`,
    lostCount: (lost) => `; втрачено через РЕБ: ${lost}`,
    enter: (attacks) => ` Enter: відкрити список (${attacks}).`,
    keys: "Стрілки вліво і вправо перебирають періоди, вгору і вниз змінюють ряд, Enter відкриває атаки.",
    coverage: (covered, days) => `Дані є за ${covered} із ${days} зображених періодів.`,
    oneNumber: "одне число",
    equal: "однаково",
    apart: (distance) => `різниця ${distance}`,
    latestTooFew: (of, when) => `${of}: замало, ${when}`,
  },
  description: {
    nothing: (measure) => `${MEASURE_LABELS[measure]}: зображати нічого.`,
    latest: (share, of, when) => `${share}${of ? ` (${of})` : ""}, ${when}`,
    shares: (measure, step, range, latest) =>
      `Лінійна діаграма. ${MEASURE_LABELS[measure]} ${step}, ${range}. Останні числа: ${latest}. Усі числа є в таблиці.`,
    noOutcomes: "Запущено за наслідком: жодна заява не називає кількості запущених.",
    outcomes: (step, period, launched, names, parts) =>
      `Стовпчики: запущено за наслідком, ${step}. ${period}: запущено ${launched} (${names}), збито ${parts.down}, втрачено через РЕБ ${parts.ew}, збито або подавлено одним числом ${parts.both}, вийшло з повітряного простору ${parts.left}, не зупинено або не вказано ${parts.open}. Усі числа є в таблиці.`,
  },
  outcomes: {
    down: { wide: "Збито", narrow: "Збито" },
    both: { wide: "Збито або подавлено", narrow: "Збито/подавл." },
    ew: { wide: "Втрачено через РЕБ", narrow: "РЕБ" },
    left: { wide: "Вийшло з простору", narrow: "Вийшло" },
    open: { wide: "Не зупинено, не вказано", narrow: "Не вказано" },
  },
  calendar: {
    name: "Календар, гортається вбік",
    year: (year, covered) => `${year}: днів із даними – ${covered}. Усі числа є в CSV за днями.`,
    stoppedOnly: (stopped) => `знешкоджено ${stopped}, кількості запущених не вказано`,
    keys: {
      d0: "менше 40%",
      d1: "40–59%",
      d2: "60–74%",
      d3: "75–89%",
      d4: "90% і більше",
      df: "менше 10",
      du: "запущених не вказано",
      dn: "немає даних",
    },
  },
};
