import type { PageLanguage } from "../../../contract/language.ts";
import type { IsoDate } from "../../../domain/calendar.ts";
import type { Metric } from "../../../domain/metrics.ts";
import type { Rate } from "../../../domain/rates.ts";
import type { WeaponSlug } from "../../../domain/weapons.ts";

/** What is taken from the reply of an address: a sum, or the share, of rates; or one count of an attack. */
export type Taken =
  | { readonly of: "rates"; readonly field: "share" | Extract<keyof Rate, "numerator" | "denominator"> }
  | { readonly of: "attack"; readonly weapon: WeaponSlug; readonly metric: Metric };

/** The same in each language; names of publishers stay as they are. */
export type Words = Readonly<Record<PageLanguage, string>>;

/** One published number and the address that computes it from the ledger. */
export interface Comparison {
  readonly what: Words;
  /** In weapons or places; in per cent for a share. */
  readonly published: number;
  /** The publisher's own hedge: { en: "nearly", uk: "майже" }, "just under". */
  readonly hedge?: Words;
  /** Below the root of the API. */
  readonly address: string;
  readonly taken: Taken;
}

/** A figure that a newsroom or a public tracker printed. */
export interface PublishedFigure {
  readonly id: string;
  readonly title: Words;
  readonly publisher: Words | string;
  readonly published: IsoDate | null;
  readonly url: string | null;
  readonly comparisons: readonly Comparison[];
  /** Why the ledger may differ even where it holds every day; null where nothing is known. */
  readonly note: Words | null;
}

const SHARE = { of: "rates", field: "share" } as const;
const LAUNCHED = { of: "rates", field: "denominator" } as const;
const STOPPED = { of: "rates", field: "numerator" } as const;

const inAttack = (id: string, weapon: WeaponSlug, what: Words, metric: Metric, published: number): Comparison => ({
  what,
  published,
  address: `/attacks/${id}`,
  taken: { of: "attack", weapon, metric },
});

const rates = (weapon: string, from: string, to: string, more = ""): string =>
  `/rates?weapon=${weapon}&from=${from}&to=${to}${more}`;

const ofDay = (weapon: WeaponSlug, day: IsoDate, what: Words, taken: Taken, published: number): Comparison => ({
  what,
  published,
  address: rates(weapon, day, day, "&step=day"),
  taken,
});

/** Figures as they were published, the oldest attacks first. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  {
    id: "wsj-2024",
    title: {
      en: "Missiles and Shaheds, May 2023 to April 2024",
      uk: "Ракети та «Шахеди», травень 2023 – квітень 2024",
    },
    publisher: { en: "The Wall Street Journal, via Yahoo", uk: "The Wall Street Journal, через Yahoo" },
    published: "2024-05-13",
    url: "https://www.yahoo.com/news/wsj-ukrainian-air-interception-rates-234556803.html",
    comparisons: [
      {
        what: {
          en: "Missiles stopped, November 2023 to April 2024",
          uk: "Знешкоджено ракет, листопад 2023 – квітень 2024",
        },
        published: 46,
        address: rates("missile", "2023-11", "2024-04"),
        taken: SHARE,
      },
      {
        what: { en: "Missiles stopped, May to October 2023", uk: "Знешкоджено ракет, травень – жовтень 2023" },
        published: 73,
        address: rates("missile", "2023-05", "2023-10"),
        taken: SHARE,
      },
      {
        what: { en: "Missiles stopped, April 2024", uk: "Знешкоджено ракет, квітень 2024" },
        published: 30,
        address: rates("missile", "2024-04", "2024-04"),
        taken: SHARE,
      },
      {
        what: {
          en: "Shaheds stopped, November 2023 to April 2024",
          uk: "Знешкоджено «Шахедів», листопад 2023 – квітень 2024",
        },
        published: 82,
        address: rates("shahed", "2023-11", "2024-04"),
        taken: SHARE,
      },
    ],
    note: {
      en: "The newspaper counted the same posts with days of incomplete data, as it says itself; which missiles it counted is not stated. Its share for April 2024 could not be reproduced from the posts either.",
      uk: "Газета рахувала за тими самими дописами, з днями неповних даних, як сама зазначає; які саме ракети враховано, не сказано. Її частку за квітень 2024 року не вдалося відтворити й за дописами.",
    },
  },
  {
    id: "tracker-2023",
    title: { en: "Drones launched in 2023", uk: "Запущено дронів у 2023 році" },
    publisher: { en: "numbers-speak, a public tracker", uk: "numbers-speak, публічний облік" },
    published: null,
    url: "https://github.com/Endorrfin/numbers-speak",
    comparisons: [
      {
        what: { en: "Drones launched", uk: "Запущено дронів" },
        published: 3113,
        address: rates("drone", "2023-01", "2023-12", "&step=year"),
        taken: LAUNCHED,
      },
    ],
    note: {
      en: "The tracker counts every national row of a table of the posts, with drones of unknown type.",
      uk: "Облік рахує кожен загальнодержавний рядок таблиці дописів разом із дронами невідомого типу.",
    },
  },
  {
    id: "strike-2024-08-26",
    title: { en: "Strike of 26 August 2024", uk: "Удар 26 серпня 2024 року" },
    publisher: { en: "my.ua, several publishers", uk: "my.ua, кілька видань" },
    published: "2024-08-27",
    url: "https://my.ua/news/cluster/2024-08-27-litaki-f-16-brali-uchast-u-vidbitti-masovanogo-rosiiskogo-udaru-zelenskii/16343e0d-e16b-71b1-ea6f-e8417360cd85",
    comparisons: [
      ofDay("missile", "2024-08-26", { en: "Missiles launched", uk: "Запущено ракет" }, LAUNCHED, 127),
      ofDay("missile", "2024-08-26", { en: "Missiles shot down", uk: "Збито ракет" }, STOPPED, 102),
      ofDay("drone", "2024-08-26", { en: "Drones launched", uk: "Запущено дронів" }, LAUNCHED, 109),
      ofDay("drone", "2024-08-26", { en: "Drones shot down", uk: "Збито дронів" }, STOPPED, 99),
    ],
    note: {
      en: "Tables of the posts once had 109 missiles in one of their rows and were corrected to 115 later; only with the corrected row do the types add up to 127.",
      uk: "У таблицях дописів один із рядків спершу мав 109 ракет, згодом виправлено на 115; лише з виправленим рядком сума типів дає 127.",
    },
  },
  {
    id: "drones-2024-11-10",
    title: { en: "145 drones, 10 November 2024", uk: "145 дронів, 10 листопада 2024 року" },
    publisher: "upday",
    published: null,
    url: "https://www.upday.com/de/ukraine-meldet-rekord-an-russischen-drohnenangriffen",
    comparisons: [
      inAttack("RU-2024-11-10", "drone", { en: "Launched", uk: "Запущено" }, "launched", 145),
      inAttack("RU-2024-11-10", "drone", { en: "Shot down", uk: "Збито" }, "intercepted", 62),
      inAttack(
        "RU-2024-11-10",
        "drone",
        { en: "Lost to electronic warfare", uk: "Втрачено через радіоелектронну боротьбу" },
        "lost",
        67,
      ),
    ],
    note: null,
  },
  {
    id: "drones-2024-11-22",
    title: { en: "64 of 114 drones, 22 November 2024", uk: "64 зі 114 дронів, 22 листопада 2024 року" },
    publisher: "CNN",
    published: "2024-11-22",
    url: null,
    comparisons: [
      inAttack("RU-2024-11-22", "drone", { en: "Launched", uk: "Запущено" }, "launched", 114),
      inAttack("RU-2024-11-22", "drone", { en: "Shot down", uk: "Збито" }, "intercepted", 64),
      inAttack(
        "RU-2024-11-22",
        "drone",
        { en: "Lost to electronic warfare", uk: "Втрачено через радіоелектронну боротьбу" },
        "lost",
        41,
      ),
    ],
    note: null,
  },
  {
    id: "drones-2024-11-26",
    title: { en: "188 drones, 26 November 2024", uk: "188 дронів, 26 листопада 2024 року" },
    publisher: "The Kyiv Independent",
    published: null,
    url: "https://kyivindependent.com/russia-launches-record-188-drones-against-ukraine-overnight/",
    comparisons: [
      inAttack("RU-2024-11-26", "drone", { en: "Launched", uk: "Запущено" }, "launched", 188),
      inAttack("RU-2024-11-26", "drone", { en: "Shot down", uk: "Збито" }, "intercepted", 76),
      inAttack(
        "RU-2024-11-26",
        "drone",
        { en: "Lost to electronic warfare", uk: "Втрачено через радіоелектронну боротьбу" },
        "lost",
        95,
      ),
      inAttack("RU-2024-11-26", "drone", { en: "Flew on to Belarus", uk: "Полетіло далі до Білорусі" }, "left", 5),
    ],
    note: {
      en: "Reports of this night print 95 and 96 lost; the attack's page shows both.",
      uk: "Повідомлення про цю ніч дають 95 і 96 втрачених; сторінка атаки показує обидва числа.",
    },
  },
  {
    id: "drones-2025-03-02",
    title: { en: "79 drones, 2 March 2025", uk: "79 дронів, 2 березня 2025 року" },
    publisher: "ABC Color",
    published: "2025-03-02",
    url: "https://www.abc.com.py/internacionales/2025/03/02/el-ejercito-ucraniano-derriba-63-drones-lanzados-por-rusia-en-ataque-aereo/?outputType=amp",
    comparisons: [
      inAttack("RU-2025-03-02", "drone", { en: "Launched", uk: "Запущено" }, "launched", 79),
      inAttack("RU-2025-03-02", "drone", { en: "Shot down", uk: "Збито" }, "intercepted", 63),
      inAttack(
        "RU-2025-03-02",
        "drone",
        { en: "Lost to electronic warfare", uk: "Втрачено через радіоелектронну боротьбу" },
        "lost",
        16,
      ),
    ],
    note: null,
  },
  {
    id: "ballistic-2025-08",
    title: { en: "Ballistic missiles, August 2025", uk: "Балістичні ракети, серпень 2025 року" },
    publisher: {
      en: "Financial Times and Centre for Information Resilience, via Hospodářské noviny",
      uk: "Financial Times і Центр інформаційної стійкості (CIR), через Hospodářské noviny",
    },
    published: null,
    url: "https://archiv.hn.cz/c1-67795740-ani-patriot-nestaci-rusove-vylepsili-sve-rakety-na-ukrajine-prelstili-i-americke-systemy-co-to-pro-valku-znamena",
    comparisons: [
      {
        what: {
          en: "Stopped of Iskander-M/KN-23, Kinzhal and S-300/400",
          uk: "Знешкоджено «Іскандер-М»/KN-23, «Кинджал» і С-300/400",
        },
        published: 40,
        hedge: { en: "nearly", uk: "майже" },
        address: rates("ballistic-missile,kinzhal", "2025-08", "2025-08"),
        taken: SHARE,
      },
      {
        what: { en: "Stopped of Iskander-M/KN-23 alone", uk: "Знешкоджено лише «Іскандер-М»/KN-23" },
        published: 40,
        hedge: { en: "nearly", uk: "майже" },
        address: rates("iskander-m", "2025-08", "2025-08"),
        taken: SHARE,
      },
    ],
    note: {
      en: "The share depends on which types count as ballistic, which is not stated; the two lines are the widest and the narrowest reading.",
      uk: "Частка залежить від того, які типи вважати балістичними, а цього не вказано; два рядки – найширше й найвужче прочитання.",
    },
  },
  {
    id: "drones-2025-08-26",
    title: { en: "59 drones, 26 August 2025", uk: "59 дронів, 26 серпня 2025 року" },
    publisher: "Radio Svoboda",
    published: null,
    url: "https://www.radiosvoboda.org/a/news-povitriani-syly-drony-rf/33513175.html",
    comparisons: [
      inAttack("RU-2025-08-26", "drone", { en: "Launched", uk: "Запущено" }, "launched", 59),
      inAttack("RU-2025-08-26", "drone", { en: "Shot down or suppressed", uk: "Збито або подавлено" }, "stopped", 47),
      inAttack("RU-2025-08-26", "drone", { en: "Hits by drones", uk: "Влучань дронів" }, "hits", 12),
      inAttack("RU-2025-08-26", "drone", { en: "Places hit", uk: "Місця влучання" }, "hit_locations", 9),
    ],
    note: {
      en: "12 drones on nine places: places hit are not weapons that hit, and are kept as a number of their own.",
      uk: "12 дронів у дев’яти місцях: місця влучання – не те саме, що дрони, які влучили, тож це окреме число.",
    },
  },
  {
    id: "targets-2025-08-28",
    title: { en: "589 targets, 28 August 2025", uk: "589 цілей, 28 серпня 2025 року" },
    publisher: "24 Kanal",
    published: null,
    url: "https://24tv.ua/obstril-kiyeva-28-serpnya-ignat-vidpoviv-zvinuvachennya-brehni_n2903345/amp",
    comparisons: [
      ofDay(
        "mixed",
        "2025-08-28",
        { en: "Drones and missiles shot down or suppressed", uk: "Збито або подавлено дронів і ракет" },
        STOPPED,
        589,
      ),
      ofDay("drone", "2025-08-28", { en: "Of these, drones", uk: "З них дронів" }, STOPPED, 563),
      ofDay("kinzhal", "2025-08-28", { en: "Of these, Kinzhal", uk: "З них «Кинджал»" }, STOPPED, 1),
      ofDay(
        "iskander-m",
        "2025-08-28",
        { en: "Of these, Iskander-M/KN-23", uk: "З них «Іскандер-М»/KN-23" },
        STOPPED,
        7,
      ),
      ofDay("kh-101", "2025-08-28", { en: "Of these, Kh-101", uk: "З них Х-101" }, STOPPED, 18),
    ],
    note: null,
  },
  {
    id: "raid-2025-09-07",
    title: { en: "Largest raid, 7 September 2025", uk: "Найбільша атака, 7 вересня 2025 року" },
    publisher: "24 Kanal",
    published: "2025-09-07",
    url: "https://24tv.ua/masovana-ataka-7-veresnya-2025-roku-ignat-rozpoviv-pro-osoblivosti_n2909428",
    comparisons: [
      ofDay("drone", "2025-09-07", { en: "Drones launched", uk: "Запущено дронів" }, LAUNCHED, 810),
      ofDay(
        "drone",
        "2025-09-07",
        { en: "Drones shot down or suppressed", uk: "Збито або подавлено дронів" },
        STOPPED,
        747,
      ),
      ofDay("missile", "2025-09-07", { en: "Missiles launched", uk: "Запущено ракет" }, LAUNCHED, 13),
      ofDay("missile", "2025-09-07", { en: "Missiles shot down", uk: "Збито ракет" }, STOPPED, 4),
    ],
    note: {
      en: "The reports in the ledger give 823 drones and missiles together and 810 drones; a remainder is not taken for a claim about missiles. A number shot down without one launched stays out of a share.",
      uk: "Повідомлення в реєстрі дають 823 дрони й ракети разом і 810 дронів; різницю не вважаємо заявою про ракети. Кількість збитих без кількості запущених у частку не входить.",
    },
  },
  {
    id: "ballistic-2025-09",
    title: { en: "Ballistic missiles, September 2025", uk: "Балістичні ракети, вересень 2025 року" },
    publisher: {
      en: "Financial Times and Centre for Information Resilience, via vpk.name",
      uk: "Financial Times і Центр інформаційної стійкості (CIR), через vpk.name",
    },
    published: null,
    url: "https://vpk.name/en/1058152_key-facilities-destroyed-ukraines-air-defense-is-unable-to-cope-with-russian-missiles.html",
    comparisons: [
      {
        what: {
          en: "Stopped of Iskander-M/KN-23, Kinzhal and S-300/400",
          uk: "Знешкоджено «Іскандер-М»/KN-23, «Кинджал» і С-300/400",
        },
        published: 6,
        address: rates("ballistic-missile,kinzhal", "2025-09", "2025-09"),
        taken: SHARE,
      },
      {
        what: { en: "Stopped of Iskander-M/KN-23 and Kinzhal", uk: "Знешкоджено «Іскандер-М»/KN-23 і «Кинджал»" },
        published: 6,
        address: rates("iskander-m,kinzhal", "2025-09", "2025-09"),
        taken: SHARE,
      },
      {
        what: { en: "Stopped of Iskander-M/KN-23 alone", uk: "Знешкоджено лише «Іскандер-М»/KN-23" },
        published: 6,
        address: rates("iskander-m", "2025-09", "2025-09"),
        taken: SHARE,
      },
    ],
    note: {
      en: "The published share fits only where S-300/400 fired at the ground count as ballistic missiles: the first line. The others leave them out.",
      uk: "Опублікована частка сходиться лише тоді, коли С-300/400, випущені по землі, вважати балістичними ракетами: перший рядок. Решта їх не враховує.",
    },
  },
  {
    id: "drones-2025-10",
    title: { en: "Drones in October 2025", uk: "Дрони в жовтні 2025 року" },
    publisher: { en: "ABC News, via Fakti", uk: "ABC News, через Fakti" },
    published: null,
    url: "https://fakti.bg/en/world/1014216-ukraine-intercepts-fewer-russian-drones-and-missiles",
    comparisons: [
      {
        what: { en: "Drones launched, by the day an attack ended", uk: "Запущено дронів, за днем завершення атаки" },
        published: 5312,
        address: rates("drone", "2025-10", "2025-10"),
        taken: LAUNCHED,
      },
      {
        what: { en: "Drones launched, by the day it began", uk: "Запущено дронів, за днем початку атаки" },
        published: 5312,
        address: rates("drone", "2025-10", "2025-10", "&date=start"),
        taken: LAUNCHED,
      },
      {
        what: { en: "Stopped, by the day an attack ended", uk: "Знешкоджено, за днем завершення атаки" },
        published: 80,
        hedge: { en: "just under", uk: "трохи менше ніж" },
        address: rates("drone", "2025-10", "2025-10"),
        taken: SHARE,
      },
    ],
    note: {
      en: "Under which day a night is counted moves more than a hundred drones over the edges of the month.",
      uk: "Від того, до якого дня зараховано ніч, понад сто дронів переходять через межі місяця.",
    },
  },
  {
    id: "tracker-2025",
    title: { en: "Drones launched in 2025", uk: "Запущено дронів у 2025 році" },
    publisher: { en: "numbers-speak, a public tracker", uk: "numbers-speak, публічний облік" },
    published: null,
    url: "https://github.com/Endorrfin/numbers-speak",
    comparisons: [
      {
        what: { en: "Drones launched", uk: "Запущено дронів" },
        published: 54536,
        address: rates("drone", "2025-01", "2025-12", "&step=year"),
        taken: LAUNCHED,
      },
    ],
    note: {
      en: "The tracker counts every national row of a table of the posts, with drones of unknown type.",
      uk: "Облік рахує кожен загальнодержавний рядок таблиці дописів разом із дронами невідомого типу.",
    },
  },
];
