import type { Outcome } from "./sense.ts";

/** How a number is tied to what happened: the second part of a rule, such as `passive` of `intercepted:passive`. */
const CONSTRUCTIONS = {
  active: "The number is the object of the verb, as in “shot down 64”.",
  passive: "The number is the subject of a passive verb, as in “64 were shot down”.",
  impersonal: "The number stands with a verb that has no subject, as in «збито 64».",
  participle: "A participle stands beside the number, as in “64 destroyed”.",
  attribute: "A participle before the noun says it, as in “64 destroyed drones”.",
  relative: "A clause about the number says it, as in “114 drones that Russia launched”.",
  noun: "A noun says it, as in “the destruction of 64 drones”.",
  subject: "The number is the subject of the verb, as in “five flew on to Belarus”.",
  inverted: "The verb stands before its subject, as in “over the region flew five drones”.",
  struck: "The number is of those that a target was struck with.",
  "strike-with": "The attack was made with this number, as in “attacked with 114 drones”.",
  list: "The number is an item of a list; what happened is said where the list begins.",
  header: "The number stands below a heading that says what happened.",
  continued: "The number continues the statement before it, as in “… and 41 lost”.",
  waiting: "What happened is said in the next sentence.",
  all: "“All” is said of the number: it counts both what was launched and what became of it.",
  none: "“None” is said of the number: the count of it is zero.",
  whole: "The number is the whole that another is a part of: the 114 of “64 of 114”.",
  "out-of": "The number is the whole that another is a part of, as in “54 shot down out of 69”.",
  against: "The number is said to be on the way to a target, without a verb.",
  total: "The number is named as a total.",
  named: "The number is named as the size of the attack.",
  "named-part": "The number names a part of those before it.",
  "broken-down": "The number is one of the parts that add up to a total told before.",
  parted: "The number is the sum of parts that the text names.",
  complement: "Counted from the whole and what was not stopped, as in “all but three”.",
  missed: "The number is of those that did not reach a target.",
  rest: "Counted from the whole and the parts that are stated, as in “the rest”.",
  place: "The number counts places with hits or debris.",
  "lost-beyond-border": "Radar contact was lost beyond the border: they left.",
  compound: "The number stands in the name of the attack, as in “a 114-drone attack”.",
  striking:
    "The attack was made with this number, which hit what it was aimed at, as in “struck the depot with 20 drones”.",
  "struck-by": "The number hit, as in “struck by 20 drones”.",
  repelled: "The number was of an attack that is said to have been repelled.",
  it: "“It” stands for one weapon that was named before.",
  them: "“Them” or “these” stands for weapons that were counted before.",
  were: "“There were” names how many flew, beside others whose fate was told.",
  tally: "The number stands without a verb, as in a tally of a raid.",
  summed: "The number is a running total, as in “bringing the total to 412”.",
  results: "The number is a result of air defence, as in “35 of 53: results of air defence”.",
  ministry: "The Russian ministry tells of those that it stopped, and of no others.",
  "of-whole": "The number is a part of a whole of which it is told that it was stopped.",
  tried: "The number is of those that somebody failed to stop.",
  undone: "The number was launched and, as is told, not stopped.",
  entered: "A country counts those that crossed its border.",
  home: "A country counts those that left its airspace.",
} as const;

/** The name of a way to tie a number to what happened. */
export type Construction = keyof typeof CONSTRUCTIONS;

/** The name of the grammar rule that read a number: what happened, and how the number is tied to it. */
export type Rule = `${Outcome}:${Construction}`;

const DETAILS: ReadonlyMap<string, string> = new Map(Object.entries(CONSTRUCTIONS));

/** A sentence about how a rule reads a number, for the reader; null where the rule is not described. */
export function ruleDetail(rule: string): string | null {
  return DETAILS.get(rule.slice(rule.indexOf(":") + 1)) ?? null;
}
