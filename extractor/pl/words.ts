import { calendarRows } from "../calendar-rows.ts";
import { type Row, rows } from "../lexicon.ts";

/** Case forms of the numbers from one to nineteen. */
const UNITS = [
  "jeden|jedna|jedno|jednego|jednej|jednemu|jedną|jednym",
  "dwa|dwie|dwóch|dwu|dwóm|dwoma|dwiema|dwaj|dwoje",
  "trzy|trzech|trzem|trzema|trzej|troje",
  "cztery|czterech|czterem|czterema|czterej|czworo",
  "pięć|pięciu|pięcioma|pięcioro",
  "sześć|sześciu|sześcioma",
  "siedem|siedmiu|siedmioma",
  "osiem|ośmiu|ośmioma",
  "dziewięć|dziewięciu|dziewięcioma",
  "dziesięć|dziesięciu|dziesięcioma",
  ...["jede", "dwa", "trzy", "czter", "pięt", "szes", "siedem", "osiem", "dziewięt"].map(
    (stem) => `${stem}naście|${stem}nastu|${stem}nastoma`,
  ),
];

const TENS = [
  "dwadzieścia|dwudziestu|dwudziestoma",
  "trzydzieści|trzydziestu|trzydziestoma",
  "czterdzieści|czterdziestu|czterdziestoma",
  "pięćdziesiąt|pięćdziesięciu|pięćdziesięcioma",
  "sześćdziesiąt|sześćdziesięciu|sześćdziesięcioma",
  "siedemdziesiąt|siedemdziesięciu|siedemdziesięcioma",
  "osiemdziesiąt|osiemdziesięciu|osiemdziesięcioma",
  "dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięcioma",
];

const HUNDREDS = [
  "sto|stu|stoma",
  "dwieście|dwustu|dwustoma",
  "trzysta|trzystu|trzystoma",
  "czterysta|czterystu|czterystoma",
  "pięćset|pięciuset|pięcioma setkami",
  "sześćset|sześciuset",
  "siedemset|siedmiuset",
  "osiemset|ośmiuset",
  "dziewięćset|dziewięciuset",
];

const scale = (value: number, forms: string, plural: string): Row[] => [
  [forms, { number: { value, scale: true } }],
  [plural, { number: { value, scale: true, vague: true } }],
];

const NUMBERS: readonly Row[] = [
  ["zero|zera", { number: { value: 0 } }],
  ...UNITS.map((forms, index): Row => [forms, { number: { value: index + 1 } }]),
  ...TENS.map((forms, index): Row => [forms, { number: { value: (index + 2) * 10 } }]),
  ...HUNDREDS.map((forms, index): Row => [forms, { number: { value: (index + 1) * 100 } }]),
  ...scale(10, "dziesiątka|dziesiątkę", "dziesiątki|dziesiątek|dziesiątkami"),
  ...scale(100, "setka|setkę", "setki|setek|setkami"),
  ...scale(1000, "tysiąc|tysiąca|tys", "tysiące|tysięcy|tysiącami"),
  ["kilka|kilku|kilkanaście|kilkunastu|kilkadziesiąt|kilkudziesięciu|kilkoma", { number: { value: 0, vague: true } }],
  ["większość|większości|część|części|połowa|połowę|połowy", { number: { value: 0, vague: true } }],
];

const QUALIFIERS: readonly Row[] = [
  ...rows("około / ok . / blisko / mniej więcej / prawie / niemal / w przybliżeniu / jakieś", { qualifier: "about" }),
  ...rows("ponad / co najmniej / przynajmniej / więcej niż / nie mniej niż / powyżej", { qualifier: "at_least" }),
  ...rows("nie więcej niż / maksymalnie / najwyżej / mniej niż", { qualifier: "at_most" }),
  ["do", { qualifier: "at_most", joint: "toward", time: { until: true } }],
];

const JOINTS: readonly Row[] = [
  ...rows("i / oraz / a także / jak również / wraz z|ze / plus", { joint: "and" }),
  ...rows("ale / lecz / jednak / natomiast / a / podczas gdy / zaś", { joint: "but" }),
  ["z|ze", { joint: "out_of", time: { since: true } }],
  ...rows("spośród / z|ze wszystkich / z liczby", { joint: "out_of" }),
  ...rows("z|spośród nich|których / w tym / wśród nich|których", { joint: "among" }),
  ...rows("czyli / mianowicie / to jest", { joint: "namely" }),
  ...rows("nich / ich / tych / te", { joint: "them" }),
  ...rows("pozostałe|pozostałych|resztę|reszta|reszty", { joint: "rest" }),
  ...rows("który|która|które|którzy|którymi|którego|której|których|że", { joint: "that" }),
  ...rows("był|była|było|były|zostały|został|została|zostało|zostaje|są|jest", { joint: "be" }),
  ...rows("nie / bez", { joint: "not" }),
  ...rows("wszystkie|wszystkich|wszystkimi|każdy|każda|oba|obie|obu", { joint: "all" }),
  ...rows("żaden|żadna|żadnego|żadnej z|ze?", { joint: "none" }),
  ...rows("jeszcze / kolejne|kolejnych|kolejny|kolejną / dodatkowo", { joint: "more" }),
  ...rows("nad / w / we / w pobliżu / na terenie|terytorium / w przestrzeni powietrznej nad? / w obwodzie", {
    joint: "over",
  }),
  ...rows("na / przeciwko / w kierunku|stronę", { joint: "toward" }),
  ...rows("od / znad / z kierunku|rejonu|terenu|terytorium", { joint: "away" }),
  ...rows("za pomocą / przy użyciu / z użyciem", { joint: "with" }),
  ["przez", { joint: "by" }],
  ...rows(
    "także / również / już / wstępnie / skutecznie / łącznie / w sumie / razem / ogółem / rano / znów / ponownie / obecnie / roku / udało się",
    { adverb: true },
  ),
  ...rows("łącznie / w sumie / ogółem", { overall: true }),
];

const TIME: readonly Row[] = [
  ...rows("noc|nocy|nocą / w nocy / ostatniej|minionej|tej nocy / nocn*", { time: { part: "night" } }),
  ...rows("rano|rankiem|poranek|poranka", { time: { part: "morning" } }),
  ...rows("wieczorem|wieczór|wieczora", { time: { part: "evening" } }),
  ...rows("w ciągu dnia / za dnia", { time: { part: "day" } }),
  ...rows("dziś|dzisiaj", { time: { shift: 0 } }),
  ...rows("wczoraj / poprzedniego dnia", { time: { shift: -1 } }),
  ...rows("dobę|doby / w ciągu ostatniej|minionej? doby / ostatnie 24 godziny", { time: { span: "day", of: "past" } }),
  ...rows("tydzień|tygodnia / w ciągu ostatniego? tygodnia / w tym tygodniu", { time: { span: "week", of: "past" } }),
  ...rows("miesiąc|miesiąca / w ciągu ostatniego? miesiąca", { time: { span: "month", of: "past" } }),
  ...rows("od początku inwazji|wojny / od początku pełnoskalowej inwazji|wojny / od 24 lutego 2022 roku?", {
    time: { since: true, start: "2022-02-24" },
  }),
];

const MONTHS =
  "styczeń|stycznia|styczniu luty|lutego|lutym marzec|marca|marcu kwiecień|kwietnia|kwietniu maj|maja|maju czerwiec|czerwca|czerwcu lipiec|lipca|lipcu sierpień|sierpnia|sierpniu wrzesień|września|wrześniu październik|października|październiku listopad|listopada|listopadzie grudzień|grudnia|grudniu";
const WEEKDAYS =
  "poniedziałek|poniedziałku wtorek|wtorku środa|środę|środy czwartek|czwartku piątek|piątku sobota|sobotę|soboty niedziela|niedzielę|niedzieli";

const CALENDAR = calendarRows(MONTHS.split(" "), WEEKDAYS.split(" "));

/** The words that hold Polish sentences together, with numbers and times. */
export const WORDS: readonly Row[] = [...NUMBERS, ...QUALIFIERS, ...JOINTS, ...TIME, ...CALENDAR];
