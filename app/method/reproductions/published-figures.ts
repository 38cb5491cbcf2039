import type { IsoDate } from "../../../domain/calendar.ts";
import type { Metric } from "../../../domain/metrics.ts";
import type { Rate } from "../../../domain/rates.ts";
import type { WeaponSlug } from "../../../domain/weapons.ts";

/** What is taken from the reply of an address: a sum, or the share, of rates; or one count of an attack. */
export type Taken =
  | { readonly of: "rates"; readonly field: "share" | Extract<keyof Rate, "numerator" | "denominator"> }
  | { readonly of: "attack"; readonly weapon: WeaponSlug; readonly metric: Metric };

/** One published number and the address that computes it from the ledger. */
export interface Comparison {
  readonly what: string;
  /** In weapons or places; in per cent for a share. */
  readonly published: number;
  /** The publisher's own hedge: "nearly", "just under". */
  readonly hedge?: string;
  /** Below the root of the API. */
  readonly address: string;
  readonly taken: Taken;
}

/** A figure that a newsroom or a public tracker printed. */
export interface PublishedFigure {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: IsoDate | null;
  readonly url: string | null;
  readonly comparisons: readonly Comparison[];
  /** Why the ledger may differ even where it holds every day; null where nothing is known. */
  readonly note: string | null;
}

const SHARE = { of: "rates", field: "share" } as const;
const LAUNCHED = { of: "rates", field: "denominator" } as const;
const STOPPED = { of: "rates", field: "numerator" } as const;

const inAttack = (id: string, weapon: WeaponSlug, what: string, metric: Metric, published: number): Comparison => ({
  what,
  published,
  address: `/attacks/${id}`,
  taken: { of: "attack", weapon, metric },
});

const rates = (weapon: string, from: string, to: string, more = ""): string =>
  `/rates?weapon=${weapon}&from=${from}&to=${to}${more}`;

const ofDay = (weapon: WeaponSlug, day: IsoDate, what: string, taken: Taken, published: number): Comparison => ({
  what,
  published,
  address: rates(weapon, day, day, "&step=day"),
  taken,
});

/** Figures as they were published, the oldest attacks first. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  {
    id: "wsj-2024",
    title: "Missiles and Shaheds, May 2023 to April 2024",
    publisher: "The Wall Street Journal, via Yahoo",
    published: "2024-05-13",
    url: "https://www.yahoo.com/news/wsj-ukrainian-air-interception-rates-234556803.html",
    comparisons: [
      {
        what: "Missiles stopped, November 2023 to April 2024",
        published: 46,
        address: rates("missile", "2023-11", "2024-04"),
        taken: SHARE,
      },
      {
        what: "Missiles stopped, May to October 2023",
        published: 73,
        address: rates("missile", "2023-05", "2023-10"),
        taken: SHARE,
      },
      {
        what: "Missiles stopped, April 2024",
        published: 30,
        address: rates("missile", "2024-04", "2024-04"),
        taken: SHARE,
      },
      {
        what: "Shaheds stopped, November 2023 to April 2024",
        published: 82,
        address: rates("shahed", "2023-11", "2024-04"),
        taken: SHARE,
      },
    ],
    note: "The newspaper counted the same posts with days of incomplete data, as it says itself; which missiles it counted is not stated. Its share for April 2024 could not be reproduced from the posts either.",
  },
  {
    id: "tracker-2023",
    title: "Drones launched in 2023",
    publisher: "numbers-speak, a public tracker",
    published: null,
    url: "https://github.com/Endorrfin/numbers-speak",
    comparisons: [
      {
        what: "Drones launched",
        published: 3113,
        address: rates("drone", "2023-01", "2023-12", "&step=year"),
        taken: LAUNCHED,
      },
    ],
    note: "The tracker counts every national row of a table of the posts, with drones of unknown type.",
  },
  {
    id: "strike-2024-08-26",
    title: "Strike of 26 August 2024",
    publisher: "my.ua, several publishers",
    published: "2024-08-27",
    url: "https://my.ua/news/cluster/2024-08-27-litaki-f-16-brali-uchast-u-vidbitti-masovanogo-rosiiskogo-udaru-zelenskii/16343e0d-e16b-71b1-ea6f-e8417360cd85",
    comparisons: [
      ofDay("missile", "2024-08-26", "Missiles launched", LAUNCHED, 127),
      ofDay("missile", "2024-08-26", "Missiles shot down", STOPPED, 102),
      ofDay("drone", "2024-08-26", "Drones launched", LAUNCHED, 109),
      ofDay("drone", "2024-08-26", "Drones shot down", STOPPED, 99),
    ],
    note: "Tables of the posts once had 109 missiles in one of their rows and were corrected to 115 later; only with the corrected row do the types add up to 127.",
  },
  {
    id: "drones-2024-11-10",
    title: "145 drones, 10 November 2024",
    publisher: "upday",
    published: null,
    url: "https://www.upday.com/de/ukraine-meldet-rekord-an-russischen-drohnenangriffen",
    comparisons: [
      inAttack("RU-2024-11-10", "drone", "Launched", "launched", 145),
      inAttack("RU-2024-11-10", "drone", "Shot down", "intercepted", 62),
      inAttack("RU-2024-11-10", "drone", "Lost to electronic warfare", "lost", 67),
    ],
    note: null,
  },
  {
    id: "drones-2024-11-22",
    title: "64 of 114 drones, 22 November 2024",
    publisher: "CNN",
    published: "2024-11-22",
    url: null,
    comparisons: [
      inAttack("RU-2024-11-22", "drone", "Launched", "launched", 114),
      inAttack("RU-2024-11-22", "drone", "Shot down", "intercepted", 64),
      inAttack("RU-2024-11-22", "drone", "Lost to electronic warfare", "lost", 41),
    ],
    note: null,
  },
  {
    id: "drones-2024-11-26",
    title: "188 drones, 26 November 2024",
    publisher: "The Kyiv Independent",
    published: null,
    url: "https://kyivindependent.com/russia-launches-record-188-drones-against-ukraine-overnight/",
    comparisons: [
      inAttack("RU-2024-11-26", "drone", "Launched", "launched", 188),
      inAttack("RU-2024-11-26", "drone", "Shot down", "intercepted", 76),
      inAttack("RU-2024-11-26", "drone", "Lost to electronic warfare", "lost", 95),
      inAttack("RU-2024-11-26", "drone", "Flew on to Belarus", "left", 5),
    ],
    note: "Reports of this night print 95 and 96 lost; the attack's page shows both.",
  },
  {
    id: "drones-2025-03-02",
    title: "79 drones, 2 March 2025",
    publisher: "ABC Color",
    published: "2025-03-02",
    url: "https://www.abc.com.py/internacionales/2025/03/02/el-ejercito-ucraniano-derriba-63-drones-lanzados-por-rusia-en-ataque-aereo/?outputType=amp",
    comparisons: [
      inAttack("RU-2025-03-02", "drone", "Launched", "launched", 79),
      inAttack("RU-2025-03-02", "drone", "Shot down", "intercepted", 63),
      inAttack("RU-2025-03-02", "drone", "Lost to electronic warfare", "lost", 16),
    ],
    note: null,
  },
  {
    id: "ballistic-2025-08",
    title: "Ballistic missiles, August 2025",
    publisher: "Financial Times and Centre for Information Resilience, via Hospodářské noviny",
    published: null,
    url: "https://archiv.hn.cz/c1-67795740-ani-patriot-nestaci-rusove-vylepsili-sve-rakety-na-ukrajine-prelstili-i-americke-systemy-co-to-pro-valku-znamena",
    comparisons: [
      {
        what: "Stopped of Iskander-M/KN-23, Kinzhal and S-300/400",
        published: 40,
        hedge: "nearly",
        address: rates("ballistic-missile,kinzhal", "2025-08", "2025-08"),
        taken: SHARE,
      },
      {
        what: "Stopped of Iskander-M/KN-23 alone",
        published: 40,
        hedge: "nearly",
        address: rates("iskander-m", "2025-08", "2025-08"),
        taken: SHARE,
      },
    ],
    note: "The share depends on which types count as ballistic, which is not stated; the two lines are the widest and the narrowest reading.",
  },
  {
    id: "drones-2025-08-26",
    title: "59 drones, 26 August 2025",
    publisher: "Radio Svoboda",
    published: null,
    url: "https://www.radiosvoboda.org/a/news-povitriani-syly-drony-rf/33513175.html",
    comparisons: [
      inAttack("RU-2025-08-26", "drone", "Launched", "launched", 59),
      inAttack("RU-2025-08-26", "drone", "Shot down or suppressed", "stopped", 47),
      inAttack("RU-2025-08-26", "drone", "Hits by drones", "hits", 12),
      inAttack("RU-2025-08-26", "drone", "Places hit", "hit_locations", 9),
    ],
    note: "12 drones on nine places: places hit are not weapons that hit, and are kept as a number of their own.",
  },
  {
    id: "targets-2025-08-28",
    title: "589 targets, 28 August 2025",
    publisher: "24 Kanal",
    published: null,
    url: "https://24tv.ua/obstril-kiyeva-28-serpnya-ignat-vidpoviv-zvinuvachennya-brehni_n2903345/amp",
    comparisons: [
      ofDay("mixed", "2025-08-28", "Drones and missiles shot down or suppressed", STOPPED, 589),
      ofDay("drone", "2025-08-28", "Of these, drones", STOPPED, 563),
      ofDay("kinzhal", "2025-08-28", "Of these, Kinzhal", STOPPED, 1),
      ofDay("iskander-m", "2025-08-28", "Of these, Iskander-M/KN-23", STOPPED, 7),
      ofDay("kh-101", "2025-08-28", "Of these, Kh-101", STOPPED, 18),
    ],
    note: null,
  },
  {
    id: "raid-2025-09-07",
    title: "Largest raid, 7 September 2025",
    publisher: "24 Kanal",
    published: "2025-09-07",
    url: "https://24tv.ua/masovana-ataka-7-veresnya-2025-roku-ignat-rozpoviv-pro-osoblivosti_n2909428",
    comparisons: [
      ofDay("drone", "2025-09-07", "Drones launched", LAUNCHED, 810),
      ofDay("drone", "2025-09-07", "Drones shot down or suppressed", STOPPED, 747),
      ofDay("missile", "2025-09-07", "Missiles launched", LAUNCHED, 13),
      ofDay("missile", "2025-09-07", "Missiles shot down", STOPPED, 4),
    ],
    note: "The reports in the ledger give 823 drones and missiles together and 810 drones; a remainder is not taken for a claim about missiles. A number shot down without one launched stays out of a share.",
  },
  {
    id: "ballistic-2025-09",
    title: "Ballistic missiles, September 2025",
    publisher: "Financial Times and Centre for Information Resilience, via vpk.name",
    published: null,
    url: "https://vpk.name/en/1058152_key-facilities-destroyed-ukraines-air-defense-is-unable-to-cope-with-russian-missiles.html",
    comparisons: [
      {
        what: "Stopped of Iskander-M/KN-23, Kinzhal and S-300/400",
        published: 6,
        address: rates("ballistic-missile,kinzhal", "2025-09", "2025-09"),
        taken: SHARE,
      },
      {
        what: "Stopped of Iskander-M/KN-23 and Kinzhal",
        published: 6,
        address: rates("iskander-m,kinzhal", "2025-09", "2025-09"),
        taken: SHARE,
      },
      {
        what: "Stopped of Iskander-M/KN-23 alone",
        published: 6,
        address: rates("iskander-m", "2025-09", "2025-09"),
        taken: SHARE,
      },
    ],
    note: "The published share fits only where S-300/400 fired at the ground count as ballistic missiles: the first line. The others leave them out.",
  },
  {
    id: "drones-2025-10",
    title: "Drones in October 2025",
    publisher: "ABC News, via Fakti",
    published: null,
    url: "https://fakti.bg/en/world/1014216-ukraine-intercepts-fewer-russian-drones-and-missiles",
    comparisons: [
      {
        what: "Drones launched, by the day an attack ended",
        published: 5312,
        address: rates("drone", "2025-10", "2025-10"),
        taken: LAUNCHED,
      },
      {
        what: "Drones launched, by the day it began",
        published: 5312,
        address: rates("drone", "2025-10", "2025-10", "&date=start"),
        taken: LAUNCHED,
      },
      {
        what: "Stopped, by the day an attack ended",
        published: 80,
        hedge: "just under",
        address: rates("drone", "2025-10", "2025-10"),
        taken: SHARE,
      },
    ],
    note: "Under which day a night is counted moves more than a hundred drones over the edges of the month.",
  },
  {
    id: "tracker-2025",
    title: "Drones launched in 2025",
    publisher: "numbers-speak, a public tracker",
    published: null,
    url: "https://github.com/Endorrfin/numbers-speak",
    comparisons: [
      {
        what: "Drones launched",
        published: 54536,
        address: rates("drone", "2025-01", "2025-12", "&step=year"),
        taken: LAUNCHED,
      },
    ],
    note: "The tracker counts every national row of a table of the posts, with drones of unknown type.",
  },
];
