import { type Row, rows } from "../lexicon.ts";
import { TIME_WORDS } from "./times.ts";

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const NUMBERS: readonly Row[] = [
  ["zero", { number: { value: 0 } }],
  ...UNITS.split(" ").map((word, index): Row => [word, { number: { value: index + 1 } }]),
  ...TENS.split(" ").map((word, index): Row => [word, { number: { value: (index + 2) * 10 } }]),
  ["hundred", { number: { value: 100, scale: true } }],
  ["thousand", { number: { value: 1000, scale: true } }],
  ["million", { number: { value: 1_000_000, scale: true } }],
  ["billion", { number: { value: 1_000_000_000, scale: true } }],
  ["dozen", { number: { value: 12, scale: true } }],
  ["a dozen", { number: { value: 12 } }],
  ["half a dozen", { number: { value: 6 } }],
  ["half - a - dozen", { number: { value: 6 } }],
  ["a hundred", { number: { value: 100 } }],
  ["a thousand", { number: { value: 1000 } }],
  ["a couple of?", { number: { value: 2 } }],
  ["a pair of", { number: { value: 2 } }],
  ["a single", { number: { value: 1 } }],
  ["several|many|few|some dozen|dozens|hundred|hundreds|thousand|thousands of?", { number: { value: 0, vague: true } }],
  ["dozens|scores|hundreds|thousands|tens of?", { number: { value: 0, vague: true } }],
  ["tens|hundreds of thousands", { number: { value: 0, vague: true } }],
  [
    "most|many|some|several|half|part|majority|few of which|them|these|those|whom",
    { number: { value: 0, vague: true }, parts: true },
  ],
  ...rows(
    "how many of / an? unknown|undisclosed|unspecified number of / most|some|several|half|part|many|majority of them|these|which|those / the majority|bulk of them|these|which|those",
    { number: { value: 0, vague: true }, parts: true },
  ),
  ...rows(
    "most|some|several|half|part of / the? vast|overwhelming? majority|bulk|half of? / a small|large|significant|unspecified|unknown|undisclosed? number|portion|share|part of? / a handful of? / a few / several / numerous / a third|quarter|fifth of",
    { number: { value: 0, vague: true } },
  ),
  // "two-thirds of the 90 drones"
  ...rows("two|three|four|nine -? thirds|quarters|fifths|tenths of?", { number: { value: 0, vague: true } }),
  ...rows("smaller|lesser numbers / single-digit numbers / smaller groups", { number: { value: 0, vague: true } }),
  ["no one", {}],
  ...rows("one or two / two or three / three or four / four or five / a dozen or so", {
    number: { value: 0, vague: true },
  }),
];

const QUALIFIERS: readonly Row[] = [
  ...rows(
    "about / around / approximately / roughly / nearly / almost / some / close to / practically / virtually / just about / an? estimated / just under / just over / approx",
    { qualifier: "about" },
  ),
  ...rows(
    "at least / more than / over / no fewer|less than / not fewer|less than / upwards of / in excess of / well over / exceeding / a minimum of / a little over / a little more than / slightly more than / better than",
    { qualifier: "at_least" },
  ),
  ...rows("up to / at most / no|not more than / fewer|less than / under / a maximum of / as much as", {
    qualifier: "at_most",
  }),
  ...rows(
    "as many as / exactly / precisely / a total of / a combined / a record / all of / in total / a mere / only / just",
    {
      adjective: true,
    },
  ),
];

const JOINTS: readonly Row[] = [
  ...rows(
    "and / as well as / plus / along with / together with / besides / in addition to / alongside / or / and also / also / accompanied by / with them / both / nor / & / coupled with / on top",
    { joint: "and" },
  ),
  ...rows(
    "but / while / whereas / whilst / although / though / after / before / when / because / since / meanwhile / however / until / so that",
    { joint: "but" },
  ),
  ...rows("of / of the / of these|those|its|their|such", { joint: "of" }),
  ...rows(
    "out of a|the wave|group|swarm|salvo|barrage|volley|batch of / out of / out of a total of / out of the / from a total of / of a total of / of a total / from among / out of some",
    { joint: "out_of" },
  ),
  ...rows(
    "among them / including / of which / among these|those / of them / of these / of those / of whom / included / with among them / counting / among which / among",
    { joint: "among" },
  ),
  ...rows("i . e . / namely / that is / specifically / consisting of / comprising / made up of / comprised", {
    joint: "namely",
  }),
  ...rows(
    "which|that? are|is? better|also|commonly|locally? known|designated|referred as / referred to as / dubbed / nicknamed / codenamed / code - named / which|that are|is called / which|that it|he|they|russia|moscow|ukraine|kyiv call|calls",
    { joint: "namely" },
  ),
  ...rows("most / many", { joint: "some" }),
  ...rows("them / these / those / such / of them all", { joint: "them" }),
  ...rows("the others? / the other / the rest / the remaining / the remainder / others", { joint: "rest" }),
  ...rows("that / which / who", { joint: "that" }),
  ...rows("was / were / been / being / is / are / be / get|gets|got / am", { joint: "be" }),
  ...rows("has / have / had / having", { joint: "have" }),
  ...rows(
    "not / cannot / can't / never / n't / wasn't / weren't / didn't / hasn't / haven't / without / failed to / no / unable to / could not / couldn't",
    { joint: "not" },
  ),
  ...rows(
    "all / all of / all of the / all the / every / every one of|the / each and every / all of these / both / both of the? / entire",
    {
      joint: "all",
    },
  ),
  ...rows("a|an|the full|entire|whole barrage|salvo|swarm|wave|volley|batch|fleet|group|pack of", { joint: "all" }),
  // of the weapons that were told of before
  ...rows("all|every of? the|these|those? enemy|incoming|aerial|air? targets|target|objects|threats|weapons", {
    joint: "all",
    kind: "mixed",
  }),
  ...rows("both / both of the?", { pair: true }),
  ...rows(
    "any / any of the? / any one of the? / a single one of? the? / even one of? the? / a single one of them|these|those / any of them|these|those",
    { any: true },
  ),
  ...rows("all but / all except / except / except for / with the exception of / apart from / bar", {
    joint: "but_for",
  }),
  ...rows(
    "none / none of / none of the / not one / not one of the? / not a single / not a single one / none of which|whom / neither / neither of the? / not any of the? / no single / neither one / neither of them|these|which / not one of them|these|which / none of them|these",
    {
      joint: "none",
    },
  ),
  ...rows(
    "another / more / further / a further / an additional / additional / additionally / an extra / extra / other / an other",
    { joint: "more" },
  ),
  ...rows("a / an", { joint: "article" }),
  ...rows("to / in order to / so as to", { infinitive: true }),
  ...rows("the", { joint: "article", definite: true }),
  ...rows("they", { definite: true }),
  ...rows("of the / out of the / of these / of those / such", { definite: true }),
  ...rows("another / it", { singular: true }),
  ...rows("a separate|different incident|attack|wave|raid|operation|engagement", { joint: "more", singular: true }),
  ...rows("a|the|its|their second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth", {
    joint: "more",
    singular: true,
    ordinal: true,
  }),
  ...rows("third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth", { adjective: true, ordinal: true }),
  // "48 Ukrainian ones"
  ["ones", { adjective: true }],
  ...rows("in number", { adverb: true, overall: true }),
  ...rows(
    "in all / in total / altogether / overall / nationwide / countrywide / nation - wide / country - wide / across|throughout ukraine",
    { overall: true },
  ),
  ...rows(
    "across|throughout|over|around the? country / in the country as a whole / the country over / nationwide / countrywide / nation - wide / country - wide / across|throughout ukraine",
    { overall: true, placeNoun: "country" },
  ),
  ...rows("against|at|on|upon|into|toward|towards the country", {
    joint: "toward",
    overall: true,
    placeNoun: "country",
  }),
  ...rows("against|at|on|upon|into|toward|towards the country 's", { joint: "toward" }),
  // "over the country's western Belgorod region"
  ...rows("across|over|in|around|throughout the country 's", { joint: "over" }),
  ...rows(
    "above / around / in / over / within / near / inside / across / in the skies|sky of|over|above / over the territory of / over|above|in the? waters of / in the airspace of|over|around|above|near|within / in|over the area of",
    { joint: "over" },
  ),
  ...rows("in", { ratio: true }),
  ...rows("to / into / toward / towards / at / against / on / onto / targeting / in the direction of", {
    joint: "toward",
  }),
  ...rows("closer to / adjacent to / next to / bordering with|on? / borders|border on|with", { joint: "away" }),
  ...rows("for the first time in this war", { adverb: true }),
  ...rows("close to / not far from / on the coast of", { joint: "away" }),
  ...rows("just? outside of?", { joint: "over" }),
  ...rows("coming from / came from / departing from / arriving from / flying from", { joint: "away" }),
  ...rows("from / out from / via / off / departing / originating", { joint: "away" }),
  ...rows("with / using / involving / by means of", { joint: "with" }),
  ...rows("by", { joint: "by" }),
  ...rows("where", { joint: "where" }),
  ...rows(
    "its / his / it / they / he / she / we / crews / units / forces / troops / fighters / invaders / occupiers / soldiers",
    {
      joint: "agent",
    },
  ),
  ...rows(
    "making|makes|make up / accounting for / constituting / numbered / number / numbering / stands|stood at / amounted to / amounting to / came to / reached / totalled / totaled / total / totals / totalling / totaling / put at / the? total|number|figure|tally being|is|was / at a total of / comes to / rose|risen|rises to / grew|grown|grows to / climbed|climbs to / now stands at / swelled to / reported at / in the number of / the total at / the number at",
    { joint: "reach" },
  ),
  ...rows(
    "put|puts|putting the? total|number|figure|tally|count for his|her|its|the region|oblast|city|area at / put|puts|putting the? overall? total|number|composition|figure|tally|count|toll at / put|puts|putting the? night|day's total|tally|figure|count at / put|puts|putting it at / broken|broke|breaks down into|as / broke|breaks it|that|this|them down into|as / gave|gives the? total|number|figure as / gave|gives a? total|number|figure of",
    { joint: "reach", speech: "says" },
  ),
  ...rows("put|puts|putting the night 's total|tally|figure|count at", {
    joint: "reach",
    speech: "says",
    time: { part: "night" },
  }),
  ...rows(
    "confirmed / additionally / allegedly / reportedly / successfully / all told / combined / in fact / preliminarily / eventually / ultimately / simply / ever / never / there / here / also / outright / mid - air / in mid - air / en route",
    { adverb: true },
  ),
  ...rows(
    "either / then / already / later / reportedly / so far / likely / still / again / too / even / yet / now / once / first / off / likewise / for now / as well / in all / in total / altogether / overall",
    { adverb: true },
  ),
  ...rows("as of|at", { adverb: true, running: "until" }),
  ...rows("so far / thus far / to date / by now / up to now / until now", { adverb: true, running: true }),
  ...rows("also / only / just / together / the following / for its|his|her|their part / in turn / in its|their turn", {
    adverb: true,
  }),
  ...rows(
    "mainly / mostly / primarily / predominantly / chiefly / largely / especially / particularly / in particular",
    {
      adverb: true,
      chiefly: true,
    },
  ),
  ...rows(
    "saw / had / accounts for / accounted for / account for / accounting for / seeing / recorded / reported / witnessed / logged / experienced / registered",
    { hosts: true },
  ),
  // "460 drones, along with various missiles": of those no number is told
  ...rows(
    "along|together with various|different|several|assorted|some / as well as various|different|several|assorted|some",
    {
      adverb: true,
    },
  ),
  // "four and a half hours"
  ...rows("and a half|quarter", { adjective: true }),
  ...rows("all in all", { adverb: true, overall: true }),
  ...rows("number / no . / no / mach / uah / usd / eur / hrn / rub / pln", { label: true }),
  ...rows("the? former / the? former ones", { which: "former" }),
  ...rows("the? latter / the? latter ones", { which: "latter" }),
  ...rows(
    "a|per|every|each day|night|week|month|hour|year / annually / daily / nightly / per 24 hours / a day on average",
    {
      rate: true,
    },
  ),
  ...rows(
    "bringing|taking|raising|pushing|lifting the|its|their overall|total|combined|cumulative|wartime? number|total|totals|tally|figure|count / which brings|takes|raises the|its|their overall|total|combined|cumulative? number|total|tally|figure|count / bringing|taking|raising|pushing|lifting to",
    { joint: "reach", sums: true, running: true },
  ),
  ...rows("count|number|total|tally|figure|toll", { countNoun: true }),
  ...rows("each / apiece / each of the?", { joint: "each" }),
  ...rows("respectively", { respective: true }),
  ...rows("followed|trailed by / next came|comes / then came|comes", { adverb: true }),
  ...rows("as counted|recorded|registered|tallied|logged by", { adverb: true, joint: "by" }),
  ["when", { when: true }],
];

/** The words that hold English sentences together, with numbers and times. */
export const WORDS: readonly Row[] = [...NUMBERS, ...QUALIFIERS, ...JOINTS, ...TIME_WORDS];
