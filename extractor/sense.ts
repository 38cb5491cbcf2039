import type { ClaimantSlug } from "../domain/claimants.ts";
import type { Qualifier } from "../domain/count.ts";
import type { WeaponSlug } from "../domain/weapons.ts";
import type { NotCountedReason } from "./not-counted.ts";

/** What an action does to the weapons that it is about. */
export type Outcome =
  | "launched"
  | "intercepted"
  | "lost"
  | "left"
  | "active"
  | "hits"
  | "missed"
  | "failed"
  | "hit_locations"
  | "debris_locations";

/**
 * How a phrase takes its weapons.
 * `past`: transitive past tense or participle, "downed", "sent"; voice decides the side.
 * `finite`: transitive and always active, "took down", "launches".
 * `intransitive`: the weapons are its subject, "disappeared from radar".
 * `noun`: the weapons follow, "a barrage of", "the interception of".
 * `impersonal`: like a passive in either order, "збито 23", "23 збито".
 */
export type Form = "past" | "finite" | "intransitive" | "noun" | "impersonal";

export interface Action {
  readonly outcome: Outcome;
  readonly form: Form;
  /** A word for any way of stopping: where the text tells the ways apart, their sum is no count of its own. */
  readonly sum?: true;
  /** One number for weapons shot down and weapons suppressed. */
  readonly suppressed?: true;
  /** Said of who sees weapons coming, not of who sends them: "detected". */
  readonly observes?: true;
  /** Said of weapons only where they stand directly before it: "two hit the country". */
  readonly weak?: true;
  /** Of hits: what was not stopped, "got through". */
  readonly through?: true;
  /** The same weapons were launched and stopped: "detected and destroyed". */
  readonly complete?: true;
  /** Said of weapons that were met, whose end the next words may tell: "dealt with". */
  readonly meets?: true;
}

export type Country =
  | "UA"
  | "RU"
  | "IR"
  | "YE"
  | "LB"
  | "PS"
  | "IL"
  | "PL"
  | "US"
  | "GB"
  | "AE"
  | "KW"
  | "QA"
  | "BH"
  | "SA"
  | "OM"
  | "JO"
  | "IQ"
  | "SY"
  | "IN"
  | "PK"
  | "SD"
  | "BY"
  | "MD"
  | "RO"
  | "LT"
  | "LV"
  | "EE"
  | "FI"
  | "OTHER";

export interface Place {
  /** The English name under which a regional claim is filed. */
  readonly name: string;
  readonly country: Country;
  /** For a city: the region that its name stands for among regions. */
  readonly region?: string;
  /** `same`: "over the region", the area named last. `command`: the area of an air command, named as who acts. */
  readonly kind: "country" | "region" | "city" | "sea" | "direction" | "same" | "command";
}

export interface Speaker {
  readonly claimant: ClaimantSlug;
  /** Needs a country beside it: "the defence ministry", "the general staff". */
  readonly of?: Readonly<Partial<Record<Country, ClaimantSlug>>>;
  /** For a regional official: the area that he speaks for. */
  readonly area?: string;
  /** Means the institution that the text has named before: "військові", "ЗСУ" after the air force. */
  readonly again?: true;
  /** Not a name but a wording that only this claimant uses: "дежурными средствами ПВО". */
  readonly formula?: true;
  /** With `of`: without a country beside it, that of its claimant, whatever the text is about: "Повітряні сили". */
  readonly own?: true;
  /** A vague name that gives way to a named institution: "officials", "Kyiv". */
  readonly vague?: true;
}

/** Words that hold a sentence together, under one name for all languages. */
export type Joint =
  | "and" // and, as well as, plus, along with
  | "but" // but, while, whereas: a new clause
  | "of" // of, out of, from: between a part and its whole
  | "out_of"
  | "among" // among them, including, of which: what follows is a part
  | "namely" // i.e., namely, that is: what follows breaks a total down
  | "them" // them, these, those, which: weapons named before
  | "rest" // the others, the remaining
  | "that" // begins a relative clause
  | "be" // was, were, been: makes a passive
  | "have"
  | "not"
  | "all"
  | "but_for" // all but, except for
  | "none"
  | "some" // most, many: a part whose number is not told
  | "more" // another, more, further, additional
  | "article"
  | "over" // over, above, in: a place where the weapons were
  | "toward" // to, towards, at: a place that they flew to
  | "away" // from, out of: a place that they came from
  | "with"
  | "by"
  | "agent" // it, they, he: who acts
  | "where"
  | "reach" // numbered, amounted to, stood at: a number follows
  | "each";

export interface TimeWord {
  /** Part of the day. */
  readonly part?: "night" | "morning" | "day" | "evening";
  /** Days from the day of publication: today 0, yesterday -1. */
  readonly shift?: number;
  /** With `span` days: how many. */
  readonly days?: number;
  readonly span?: "day" | "days" | "week" | "month" | "year";
  /** How many such spans; absent for one. */
  readonly of?: "this" | "last" | "past";
  readonly since?: true;
  /** Of `since`: the month or year that follows is counted from its start, "з початку 2024 року". */
  readonly opening?: true;
  /** Of `since`: to this day, so that an event may follow: "since the war began". */
  readonly onward?: true;
  readonly until?: true;
  /** "The following day": one day after the date before it. */
  readonly following?: true;
  /** Days from the day that the text speaks of: "a day earlier" -1. */
  readonly relative?: number;
  /** "Friday night": the night that begins on the day named before it. */
  readonly begins?: true;
  /** Long ago, no day told: "a year ago". */
  readonly past?: true;
  /** The period told before: "that month". */
  readonly again?: true;
  /** A season, by its first month: "in the winter months" 12. */
  readonly season?: number;
  /** What a period is counted from: "since the war began". */
  readonly event?: true;
  /** Of `since`: a start that everyone knows; null for one that only the text can tell, "since the attacks began". */
  readonly start?: string | null;
}

export interface NumberWord {
  readonly value: number;
  /** `scale` multiplies what stands before it: hundred, thousand, dozen. */
  readonly scale?: true;
  /** A plain plural: "dozens of", "hundreds". */
  readonly vague?: true;
}

/** What a phrase can mean. A phrase may carry several, and the grammar takes the one that fits. */
export interface Sense {
  readonly weapon?: WeaponSlug;
  /** A weapon word that can't tell one weapon from many, or names several kinds at once. */
  readonly otherTypes?: true;
  /** A verb that says that something was or was not done: "не удалось". */
  readonly succeeds?: true;
  /** Said of a weapon; can stand between a number and its weapon. */
  readonly adjective?: true;
  /** An adjective that names a class by itself: "31 of them ballistic". */
  readonly kind?: WeaponSlug;
  /** A noun that makes another thing of the weapon before it: drone operators, missile boats. */
  readonly head?: true;
  /** The form of the word says that there is one: "ракетою". `after_noun`: only where a noun governs it, "влучання ракети". */
  readonly one?: "always" | "after_noun";
  readonly action?: Action;
  /** "shot three down": a verb whose object stands before its particle, and that particle. */
  readonly parted?: "verb" | "particle";
  /** A participle that can stand between a number and its weapon: "20 збитих дронів". */
  readonly attribute?: true;
  /** A word for an attack: the weapons that follow with "with", "by", "of", "from" were launched. */
  readonly strike?: true;
  /** With `strike`: said of whom the attack is on, "came under attack". */
  readonly suffered?: true;
  readonly country?: Country;
  readonly place?: Place;
  readonly placeNoun?: "region" | "city" | "country" | "district";
  readonly speaker?: Speaker;
  readonly speech?: "says" | "by" | "source" | "deictic";
  /** A publisher or agency: it relays, and is no source of its own. */
  readonly press?: true;
  /** Someone's own reckoning from the data of another: "an analysis of air force data". */
  readonly analysis?: true;
  /** A text that speaks for its author: "the statement", "a post". */
  readonly document?: true;
  /** Can stand between a unit and its verb without changing what is said. */
  readonly adverb?: true;
  /** "Mainly at Kyiv": the place that follows is not that of all. */
  readonly chiefly?: true;
  readonly airDefence?: true;
  /** Electronic warfare: what it stops is lost, not shot down. */
  readonly jams?: true;
  /** "Targets": where air defence tells of them, weapons of any kind. */
  readonly prey?: true;
  /** Tanks, armoured vehicles and guns: a list with them is of losses on the ground. */
  readonly armour?: true;
  /** "In all", "altogether": not only of the place that the text is about. */
  readonly overall?: true;
  /** "So far", "as of 3 March": in a war elsewhere, a total since it began; `until` where the day of its end follows. */
  readonly running?: true | "until";
  /** Said of drones that are told of already: "aircraft". */
  readonly craft?: true;
  /** "South of": beside the place that follows. */
  readonly compass?: true;
  /** A border or an airspace. */
  readonly border?: true;
  readonly qualifier?: Qualifier;
  readonly joint?: Joint;
  /** Before a verb: no deed yet, "to hit". */
  readonly infinitive?: true;
  /** Points to something named before: "the". */
  readonly definite?: true;
  /** Of "all": all of two, "both". */
  readonly pair?: true;
  /** After a verb that failed or is negated: none, "failed to stop any of the six". */
  readonly any?: true;
  /** One more, without a figure: "another". */
  readonly singular?: true;
  /** With `singular`: only where a verb follows, "a third was downed". */
  readonly ordinal?: true;
  /** Between two numbers: the first is a share of the second, "one in nine". */
  readonly ratio?: true;
  /** Figures that are published: the date that follows is that of the publication, "data released on Friday". */
  readonly issued?: true;
  /** Begins a length of time: "during", "within". */
  readonly within?: true;
  /** Before a time: another one is compared with, "down on April". */
  readonly compares?: true;
  /** Opens a sentence about another incident: "Separately". */
  readonly anew?: true;
  /** After a length of time: counts from another, "ten days ago". */
  readonly relativeTo?: true;
  /** The length in days of a unit of time: "weeks" 7. */
  readonly days?: number;
  /** A part of weapons named before, without a number: "most of which". */
  readonly parts?: true;
  /** Points back to the first or the second of two kinds: "15 of the latter". */
  readonly which?: "former" | "latter";
  /** A number goes before it that others say at intervals: "180 bombs a day". */
  readonly rate?: true;
  /** Opens the total that a number is added to: "bringing the total since May to". */
  readonly sums?: true;
  /** A noun for a number: "the missile count was 87". */
  readonly countNoun?: true;
  /** The number told before it once more: "столько же". */
  readonly sameNumber?: true;
  /** So many at each place: "по три – над A и B". */
  readonly distributive?: true;
  /** "Respectively": bare numbers before it belong to several weapons in turn. */
  readonly respective?: true;
  readonly number?: NumberWord;
  readonly month?: number;
  /** A short form that a full stop may follow: "Nov.". */
  readonly abbreviated?: true;
  /** With `month`: the day, where a phrase names both in words. */
  readonly day?: number;
  readonly weekday?: number;
  /** "When": the date right before it is of what follows. */
  readonly when?: true;
  readonly time?: TimeWord;
  /** A number before or after this word counts something else. */
  readonly thing?: NotCountedReason;
  /** What a weapon makes where it strikes: "12 drone hits". */
  readonly impact?: true;
  /** Makes a name of the figures after it: "Number 9". */
  readonly label?: true;
  /** A form that says whose: "энергетику Украины". */
  readonly owner?: true;
  /** A form that says to whom something is done: "Україну". */
  readonly object?: true;
  /** A form that says who acts: "росіяни". */
  readonly acts?: true;
  /** A verb whose subject is the place: "the Moscow Region saw three". */
  readonly hosts?: true;
  /** Makes a part of an area of the name before it: "the Dnipro district". */
  readonly district?: true;
  /** A place struck: "на 15 локаціях". */
  readonly site?: true;
  /** What falls of a weapon that was shot down. */
  readonly debris?: true;
  readonly hedge?:
    | "forecast"
    | "record"
    | "supply"
    | "total"
    | "superseded"
    | "ground"
    | "grounded"
    | "earlier"
    | "link"
    | "question"
    | "initial";
  /** "Midnight": an hour by its name. */
  readonly hour?: number;
  /** Latin letters "pm", "a.m.", "MSK": a time of day stands before. */
  readonly clock?: true | "afternoon";
  /** What it speaks of, as bits of `TOPIC`; told by `sense`. */
  readonly topics?: number;
}
