import { WORDING_BREAKS } from "../../domain/breaks.ts";
import type { IsoDate, Step } from "../../domain/calendar.ts";
import { type ClaimantSlug, claimant } from "../../domain/claimants.ts";
import type { MissingReason, Qualifier } from "../../domain/count.ts";
import { type Measure, MINIMUM_LAUNCHED, measureDefinition, type View } from "../../domain/rates.ts";
import { WEAPONS, type WeaponSlug, weapon } from "../../domain/weapons.ts";

/** Forms of a noun by the plural rules of its language (CLDR): English has two, Ukrainian three. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How the numerator of a share came about. */
export type ShareVerb = "shot_down" | "stopped_either_way" | "stopped";

/** What the first clause of a finding says; `leaving`: weapons that flew on are left out. */
export interface FindingFacts {
  readonly claimants: readonly ClaimantSlug[];
  /** The one claimant speaks of its own forces. */
  readonly own: boolean;
  readonly verb: ShareVerb;
  readonly weapon: WeaponSlug;
  readonly numerator: number;
  readonly denominator: number;
  readonly attacker: string;
  /** "in November 2024". */
  readonly when: string;
  readonly leaving: boolean;
}

/** What one claimant states of one weapon group in one raid; counts without a number are null. */
export interface StatementFacts {
  readonly claimant: ClaimantSlug;
  readonly own: boolean;
  readonly attacker: string;
  readonly weapon: WeaponSlug;
  readonly scope: string;
  readonly launched: StatedNumber | null;
  readonly stopped: (StatedNumber & { readonly merged: boolean }) | null;
}

export interface StatedNumber {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** "about 41". */
  readonly text: string;
}

/** Labels where the full one is too long for the margin of a chart. */
const WIDE_LABELS: Partial<Record<WeaponSlug, string>> = {
  "guided-missile": "Kh-59/69, Kh-31",
  "s-300": "S-300/400, ground",
  "recon-uav": "Recon. drones",
  "jet-shahed": "Jet Shaheds",
  "s8000-banderol": "Banderol",
};

const NARROW_LABELS: Partial<Record<WeaponSlug, string>> = {
  mixed: "All",
  drone: "Drones",
  shahed: "Shaheds",
  "jet-shahed": "Jet Shahed",
  decoy: "Decoys",
  "recon-uav": "Recon",
  "cruise-missile": "Cruise",
  "guided-missile": "Kh-59/69",
  "ballistic-missile": "Ballistic",
  "anti-ship-missile": "Anti-ship",
  "iskander-m": "Iskander-M",
  "s-300": "S-300/400",
  "s8000-banderol": "Banderol",
  "storm-shadow": "St. Shadow",
  himars: "HIMARS",
};

const SHORT_VIEWS: Record<View, string> = {
  preferred: "Preferred",
  "ukrainian-air-force": "Air Force",
  "ukrainian-general-staff": "Gen. Staff",
  "ukrainian-president": "President",
  "ukrainian-official": "Ukr. official",
  "ukrainian-regional": "Ukr. region",
  "russian-mod": "Russia MoD",
  "russian-regional": "Rus. region",
  "us-official": "US official",
  "uk-mod": "UK MoD",
  "polish-official": "Pol. official",
  "israel-idf": "IDF",
  analyst: "Analyst",
  media: "Own count",
  other: "Other",
};

const regionNames = new Intl.DisplayNames("en", { type: "region" });
const sideName = (attacker: string): string => regionNames.of(attacker) ?? attacker;

const OWN_VERBS: Record<ShareVerb, string> = {
  shot_down: "it shot down",
  stopped_either_way: "it shot down or suppressed",
  stopped: "it stopped",
};
const PASSIVE_VERBS: Record<ShareVerb, string> = {
  shot_down: "shot down",
  stopped_either_way: "shot down or lost to electronic warfare",
  stopped: "stopped",
};

const wereFor = (count: number): string => (count === 1 ? "was" : "were");

/** "1 Kinzhal missile", "64 attack drones" without the number. */
function countedAs(slug: WeaponSlug, count: number | null): string {
  const { plural } = weapon(slug);
  return count === 1 ? plural.replace(/\b(missile|drone|rocket|bomb|Shahed)s\b/, "$1") : plural;
}

/** Who says it, as the subject of a sentence, with its verb; null where no claimant is known. */
function subjectOf([first, ...others]: readonly ClaimantSlug[]): string | null {
  if (!first) return null;
  const { subject } = claimant(first);
  if (others.length === 0) return `${subject} says`;
  return `${subject} and ${others.length === 1 ? "one other claimant" : `${others.length} other claimants`} say`;
}

const withArticle = (label: string): string => (/^Russia’s|^Publisher/.test(label) ? label : `the ${label}`);

/** The words of the charts, their sentences and their pictures in English: the shape that every language has. */
export const en = {
  locale: "en-GB",
  /** Mean width of a character at 13 pixels. */
  characterWidth: 6,
  weekdays: ["Mon", "", "Wed", "", "Fri", "", "Sun"],
  underOne: "under 1%",
  overNinetyNine: "over 99%",
  of: (part: string, whole: string) => `${part} of ${whole}`,
  qualified: { exact: "", about: "about ", at_least: "at least ", at_most: "up to " } as Record<Qualifier, string>,
  missing: {
    not_stated: "not stated",
    withheld: "withheld",
    named_only: "named without a number",
    ambiguous: "ambiguous",
  } as Record<MissingReason, string>,
  nouns: {
    attack: { one: "attack", other: "attacks" } as PluralForms,
    claim: { one: "claim", other: "claims" } as PluralForms,
    report: { one: "report", other: "reports" } as PluralForms,
    day: { one: "day", other: "days" } as PluralForms,
    columns: {
      day: { one: "day", other: "days" },
      week: { one: "week", other: "weeks" },
      month: { one: "month", other: "months" },
      quarter: { one: "quarter", other: "quarters" },
      year: { one: "year", other: "years" },
    } as Record<Step, PluralForms>,
    /** After "of": in some languages another case. */
    ofDays: { one: "day", other: "days" } as PluralForms,
    ofRows: { one: "row", other: "rows" } as PluralForms,
    ofColumns: { one: "column", other: "columns" } as PluralForms,
    claimant: { one: "claimant", other: "claimants" } as PluralForms,
    moreStatement: { one: "more statement", other: "more statements" } as PluralForms,
    row: { one: "row", other: "rows" } as PluralForms,
  },
  weaponLabel: (slug: WeaponSlug): string => weapon(slug).label,
  /** "attack drones", as the subject of a sentence. */
  weaponPlural: (slug: WeaponSlug): string => weapon(slug).plural,
  /** After "of", "how many" or "with": in some languages another case. */
  weaponsOf: (slug: WeaponSlug): string => weapon(slug).plural,
  wideLabel: (slug: WeaponSlug): string => WIDE_LABELS[slug] ?? weapon(slug).label,
  narrowLabel: (slug: WeaponSlug): string => NARROW_LABELS[slug] ?? WIDE_LABELS[slug] ?? weapon(slug).label,
  weaponNote: (slug: WeaponSlug): string | null => WEAPONS.find((one) => one.slug === slug)?.note ?? null,
  claimantLabel: (slug: ClaimantSlug): string => claimant(slug).label,
  /** For a chart on a phone. */
  shortView: (view: View): string => SHORT_VIEWS[view],
  preferredClaimant: "Preferred claimant",
  sideName,
  direction: (attacker: string): string => {
    if (attacker === "RU") return "Russia to Ukraine";
    return attacker === "UA" ? "Ukraine to Russia" : `Attacks by ${sideName(attacker)}`;
  },
  scope: (scope: string): string => (scope === "national" ? "whole country" : scope),
  statedBy: (first: ClaimantSlug | undefined, others: number): string => {
    if (!first) return "as stated by the claimants";
    const name = withArticle(claimant(first).label);
    if (others === 0) return `as stated by ${name}`;
    return `as stated by ${name} and ${others === 1 ? "one other claimant" : `${others} other claimants`}`;
  },
  measureLabel: (measure: Measure): string => measureDefinition(measure).label,
  measureDefinition: (measure: Measure): string => measureDefinition(measure).definition,
  /** As the choice of a measure names it. */
  measureChoice: {
    stopped: "Shot down or lost to EW",
    shot_down: "Shot down",
    resolved: "Of those resolved",
  } as Record<Measure, string>,
  /** The same inside a sentence. */
  measureInWords: {
    stopped: "shot down or lost to EW",
    shot_down: "shot down",
    resolved: "of those resolved",
  } as Record<Measure, string>,
  /** Alone, as the choice of a step or the head of a column. */
  stepName: { day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year" } as Record<Step, string>,
  stepNoun: { day: "day", week: "week", month: "month", quarter: "quarter", year: "year" } as Record<Step, string>,
  byStep: { day: "by day", week: "by week", month: "by month", quarter: "by quarter", year: "by year" } as Record<
    Step,
    string
  >,
  breakWords: (date: IsoDate): { readonly lead: string; readonly sentence: string; readonly source: string } => {
    const found = WORDING_BREAKS.find((one) => one.date === date);
    if (!found) throw new Error(`No change of wording on ${date}. Those known are in domain/breaks.ts.`);
    return { lead: found.lead, sentence: found.sentence, source: found.source };
  },
  finding: {
    first: (facts: FindingFacts): { readonly before: string; readonly after: string } => {
      const few = facts.denominator < MINIMUM_LAUNCHED;
      const group = few ? countedAs(facts.weapon, facts.denominator) : `of the ${weapon(facts.weapon).plural}`;
      // A share in per cent is many however few there were.
      const ending = `${few ? wereFor(facts.numerator) : "were"} ${PASSIVE_VERBS[facts.verb]}`;
      const leaving = facts.leaving ? ", leaving out those that flew on or were still airborne" : "";
      const what = ` ${group} ${sideName(facts.attacker)} launched ${facts.when}${leaving}`;
      const who = subjectOf(facts.claimants);
      if (!who) return { before: "By the reports counted here, ", after: `${what} ${ending}` };
      if (facts.own) return { before: `${who} ${OWN_VERBS[facts.verb]} `, after: what };
      return { before: `${who} `, after: `${what}${leaving && ","} ${ending}` };
    },
    /** `count`: the number where it stands as such, null where it stands as a share. */
    lostBesides: (share: string, count: number | null) =>
      `a further ${share} ${wereFor(count ?? 2)} lost to electronic warfare`,
    oneNumber: "one number covers both",
    downAndLost: (down: string, lost: string, count: number | null) =>
      `${down} ${wereFor(count ?? 2)} shot down, ${lost} lost to electronic warfare`,
    /** After the bold "1,214 of 2,142". */
    standing: (slug: WeaponSlug, whole: number, verb: ShareVerb, span: string, open: string) =>
      ` ${countedAs(slug, whole)} ${{ shot_down: "shot down", stopped_either_way: "shot down or lost to EW", stopped: "stopped" }[verb]}, ${span}${open}.`,
    incomplete: (step: Step) => `; the ${step} is not complete or not wholly in the dates chosen`,
    few: " Fewer than 10 were launched, so no percentage is given.",
    basis: (attacks: string, covered: string, days: string) =>
      ` The figures come from ${attacks} on ${covered} of ${days}; a day without a figure is not a day without an attack.`,
    earlier: (share: string, when: string) => ` The share was ${share} ${when}.`,
    later: (stopped: string) =>
      ` Since then claims count ${stopped} stopped without a number launched, so there is no later share.`,
    notComparable: (before: string | null, sentence: string) =>
      ` Shares before ${before ?? "then"} are not comparable: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    none: "No claims match these filters",
    noneWhy:
      "Nothing is drawn where nothing was stated: no figure is not a zero. Try other dates, weapons or claimants.",
    missing: (slug: WeaponSlug, attacker: string, measure: Measure) =>
      `No claim here states how many ${weapon(slug).plural} ${sideName(attacker)} ${
        {
          stopped: "launched and how many were stopped",
          shot_down: "launched and how many were shot down, apart from those suppressed",
          resolved: "launched, how many were stopped, and how many flew on or were still airborne",
        }[measure]
      }`,
    mergedElsewhere: "The measure “shot down or lost to EW” counts claims that give one merged number.",
    needsBoth: "A share needs both. The numbers stopped are in the table and the files.",
    withoutLaunched: { before: "; the claimants say ", after: (stopped: number) => ` ${wereFor(stopped)} stopped` },
  },
  statement: {
    clause: (facts: StatementFacts): string => {
      const { subject } = claimant(facts.claimant);
      const { launched, stopped } = facts;
      const group = countedAs(facts.weapon, (launched ?? stopped)?.value ?? null);
      const where = facts.scope === "national" ? "" : ` over ${facts.scope}`;
      if (!stopped) {
        return launched
          ? `${subject} says ${sideName(facts.attacker)} launched ${launched.text} ${group}${where} and gives no number shot down`
          : `${subject} names ${group}${where} without a number`;
      }
      const verb = stopped.merged ? "shot down or suppressed" : "shot down";
      const number = launched ? `${stopped.text} of ${launched.text} ${group}` : `${stopped.text} ${group}`;
      const silent = launched
        ? ""
        : facts.own
          ? ", and does not say how many were launched"
          : ", without a number launched";
      return facts.own
        ? `${subject} says it ${verb} ${number}${where}${silent}`
        : `${subject} says ${number} ${wereFor(stopped.value)} ${verb}${where}${silent}`;
    },
    lost: (count: number, text: string) => `${text} ${wereFor(count)} lost to electronic warfare`,
    /** A clause that follows a semicolon. */
    inside: (clause: string) => clause.replace(/^(A|An|The|Another) /, (article) => article.toLowerCase()),
    outcomes: {
      intercepted: "shot down",
      stopped: "shot down or suppressed",
      lost: "lost to EW",
      left: "left the airspace",
      active: "still airborne",
      did_not_reach: "did not reach their targets",
      hits: "hits",
    },
    outcomesOfOne: {
      intercepted: "shot down",
      stopped: "shot down or suppressed",
      lost: "lost to EW",
      left: "left the airspace",
      active: "still airborne",
      did_not_reach: "did not reach its target",
      hits: "hit",
    },
    outcome: (number: string, words: string) => `${number} ${words}`,
    launchedOnly: (launched: string) => `${launched} launched, outcome not stated`,
    nothing: "no numbers stated",
    launchedNotStated: "launched not stated",
    about: (value: string) => `about ${value}`,
    notStated: (value: string) => `${value} not stated`,
  },
  captions: {
    title: (measure: Measure, compared: WeaponSlug | null | undefined) =>
      `${measureDefinition(measure).label}, by ${compared === undefined ? "weapon type" : `claimant: ${compared ? weapon(compared).plural : ""}`}`,
    subtitle: (measure: Measure, step: string, statedBy: string) =>
      `${measure === "resolved" ? "Of those launched whose fate is known" : "Of those launched"}, ${step}, ${statedBy}`,
    picture: (measure: Measure, compared: WeaponSlug | null | undefined, step: string, statedBy: string) => {
      const { id, label } = measureDefinition(measure);
      const group = compared ? weapon(compared).plural : "weapons launched";
      const share = id === "resolved" ? label : label.replace(/^Share/, `Share of ${group}`);
      return `${share}, ${step} and ${compared === undefined ? "weapon type" : "claimant"}, ${statedBy}.`;
    },
    days: "One dot for each day with at least 10 launched; its area grows with the number launched. Days without a figure are left blank, not zero.",
    band: "Pale band: 95% interval (Wilson).",
    hatched: "Hatched: lost to EW, where stated apart.",
    dotted: "Dotted join: wording changed.",
    gaps: (step: Step) =>
      `A line breaks where fewer than 10 were launched in the ${step}, or no claim gives a figure; a lone marker is a ${step} between gaps.`,
    partial: (step: Step) => `Grey columns and hollow markers: ${step} not complete.`,
    more: (drawn: number, all: number) =>
      `The chart draws ${drawn} lines; all ${all} are in the table and the small multiples.`,
    source: (statedBy: string) => `Source: figures ${statedBy}, read from public reports. Not independently verified.`,
    release: (id: number, day: string) => `Release ${id}, ${day}`,
    license: (name: string) => `Licence: ${name}`,
    imported: ", save for figures from imported tables, which keep a licence of their own",
  },
  chart: {
    shareUnit: "% of launched",
    countUnit: " launched",
    weaponsUnit: " weapons",
    lostToEw: "lost to EW",
    gap: "gap: fewer than 10 launched, or no figure",
    until: (when: string) => `until ${when}`,
    noFigure: "no figure",
    tooFew: "too few",
    acrossBreak: "wording changed",
    noShare: "no share",
    stopped: (number: string) => `${number} stopped`,
    notStated: "not stated",
    tableHoldsAll: "The table holds every number.",
    covered: (covered: string, days: string) => `${covered} of ${days} covered`,
    noDayCovered: "no day covered",
    interval: (interval: string) => `: 95% interval ${interval}`,
    unknownInterval: (interval: string) => `; ${interval} by what is unknown`,
    lostCount: (lost: string) => `; ${lost} lost to EW`,
    enter: (attacks: string) => ` Enter: open the ${attacks}.`,
    keys: "Left and right arrows read the periods, up and down change the series, Enter opens the attacks.",
    coverage: (covered: number, days: string) =>
      `${covered} of ${days} of the periods shown ${covered === 1 ? "has" : "have"} a figure.`,
    oneNumber: "one number",
    equal: "equal",
    apart: (distance: string) => `${distance} apart`,
    latestTooFew: (of: string, when: string) => `${of}: too few, ${when}`,
  },
  description: {
    nothing: (measure: Measure) => `${measureDefinition(measure).label}: nothing to draw.`,
    latest: (share: string, of: string | null, when: string) => `${share}${of ? ` (${of})` : ""} in ${when}`,
    shares: (measure: Measure, step: string, range: string, latest: string) =>
      `Line chart. ${measureDefinition(measure).label} ${step}, ${range}. Latest figures: ${latest}. The table holds every number.`,
    noOutcomes: "Launched, by outcome: no claim states a number launched.",
    outcomes: (step: string, period: string, launched: number, names: string, parts: OutcomeNumbers) =>
      `Stacked bars of weapons launched by outcome, ${step}. ${period}: ${launched} launched (${names}), ${parts.down} shot down, ${parts.ew} lost to EW, ${parts.both} shot down or suppressed in one number, ${parts.left} left the airspace, ${parts.open} not stopped or not stated. The table holds every number.`,
  },
  outcomes: {
    down: { wide: "Shot down", narrow: "Shot down" },
    both: { wide: "Shot down or suppressed", narrow: "Down or sup." },
    ew: { wide: "Lost to EW", narrow: "Lost to EW" },
    left: { wide: "Left the airspace", narrow: "Left" },
    open: { wide: "Not stopped, not stated", narrow: "Not stated" },
  },
  calendar: {
    name: "Calendar, scrolls sideways",
    year: (year: number, covered: number) =>
      `${year}: ${covered} ${covered === 1 ? "day" : "days"} with a figure. The CSV by day holds every number.`,
    stoppedOnly: (stopped: number) => `${stopped} stopped, launched not stated`,
    keys: {
      d0: "under 40%",
      d1: "40–59%",
      d2: "60–74%",
      d3: "75–89%",
      d4: "90% or more",
      df: "fewer than 10",
      du: "launched not stated",
      dn: "no figure",
    },
  },
};

export interface OutcomeNumbers {
  readonly down: number;
  readonly both: number;
  readonly ew: number;
  readonly left: number;
  readonly open: number;
}

/** What every language says. */
export type ChartStrings = typeof en;
