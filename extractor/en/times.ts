import { type Row, rows } from "../lexicon.ts";

const TIME: readonly Row[] = [
  ...rows(
    "overnight / nighttime / nightly / last night / at night / tonight / in the night / night hours / night-time",
    { time: { part: "night" } },
  ),
  ...rows(
    "before|until|after|since|by|and dawn|sunrise|daybreak|noon|midday|midnight|nightfall|dark|sunset|dusk|morning|evening / in the small hours / before the sun rose / at daybreak|sunrise / around dawn",
    { adverb: true },
  ),
  ...rows(
    "down|up|increase|rise|jump|drop|decrease|decline|surge|growth on|from|over / compared|compares with|to in? / compared|against in|on / as opposed to / versus / as against / than in / as in",
    { compares: true, joint: "over" },
  ),
  ...rows(
    "beating|surpassing|exceeding|topping|eclipsing|breaking|outdoing|beat|surpassed|exceeded|topped|eclipsed the",
    {
      compares: true,
      hedge: "record",
    },
  ),
  ...rows("than / more|fewer|less than the / twice|double|half|thrice as many|much as", { compares: true }),
  ...rows("times as many|much as / times more|higher|larger than / %|percent from|than|more|fewer|less than?", {
    compares: true,
    thing: "share",
  }),
  // "a day after 574 were launched": of another raid
  ...Object.entries({ "a|one|the": 1, two: 2, three: 3, four: 4, five: 5, six: 6 }).flatMap(([many, days]) => [
    ...rows(`just? ${many} day|days|night|nights after`, {
      compares: true,
      time: { past: true, relative: -days },
      adverb: true,
    }),
    ...(days > 1
      ? rows(`${many} days|nights earlier|before|previously`, { time: { relative: -days }, adverb: true })
      : []),
  ]),
  ...rows(
    "days|weeks|months after / a week|month after / just|only days|weeks after / a few|several days|weeks|months after",
    {
      compares: true,
      time: { past: true },
    },
  ),
  ...rows("before dawn|sunrise|daybreak", { time: { part: "morning" } }),
  ...rows("day|days", { days: 1 }),
  ...rows("week|weeks", { days: 7 }),
  ...rows("month|months", { days: 30 }),
  ...rows("during / within / throughout / last / past / previous", { within: true }),
  ...rows(
    "separately / later|earlier in the day|evening|morning|afternoon / later|earlier on? / moments|shortly later|earlier|before|after|afterwards / shortly|soon afterwards|afterward|thereafter / some|several|a few hours|minutes later|earlier|afterwards / subsequently",
    { adverb: true, anew: true },
  ),
  ...rows("later|earlier in the morning", { time: { part: "morning" } }),
  ...rows("hours|minutes later|earlier|before|after|afterwards", { adverb: true, anew: true, thing: "time" }),
  ...rows("ago / earlier / later / after / before / previously / old / from now / prior", { relativeTo: true }),
  ...rows(
    "a|one year|month|week ago / two|three|four|several|some years|months|weeks ago / earlier this year|month|week / a year|month|week earlier|before / years|months|weeks ago / this time last year",
    { time: { past: true } },
  ),
  ...rows("night", { time: { part: "night", begins: true } }),
  ...rows("morning / this morning / early hours / dawn / in the morning / pre-dawn / early", {
    time: { part: "morning" },
  }),
  ...rows("afternoon / daytime / during the day / midday / noon", { time: { part: "day" } }),
  ...rows("evening", { time: { part: "evening" } }),
  ...rows(
    "today / since midnight / since|from the? start|beginning of the day / since the day began|started / since early today / so far today / since the day 's start",
    { time: { shift: 0 } },
  ),
  ["midnight", { hour: 0 }],
  ["noon", { hour: 12 }],
  ...rows("this morning", { time: { shift: 0, part: "morning" } }),
  ...rows("yesterday", { time: { shift: -1 } }),
  ...rows("the? following|next day|morning", { time: { following: true } }),
  ...rows("a|one day|night before / the day|night before", { time: { relative: -1 } }),
  ...rows("a|one|the day|night earlier / the previous|preceding|prior day / on the previous|preceding|prior day", {
    time: { relative: -1 },
    adverb: true,
  }),
  ...rows("over|in|during|for|within|throughout the previous|preceding|prior day", {
    time: { span: "day", of: "past" },
  }),
  ...rows("the? previous|preceding night", { time: { relative: -1, part: "night" } }),
  ...rows("yesterday|last evening / the? previous|preceding|prior evening", { time: { shift: -1, part: "evening" } }),

  ...rows("last night", { time: { shift: 0, part: "night" } }),
  ...rows("this night", { time: { shift: 0, part: "night" } }),
  ...rows(
    "past|previous|last|preceding day / past|last|previous 24 hours / past|last twenty-four hours / over the day / in the past day / in|over the day before / past|last|previous two|2 days / the past 24 hours / past 24h",
    { time: { span: "day", of: "past" } },
  ),
  ...rows("past|last|previous 48|forty-eight hours", {
    time: { span: "day", of: "past", days: 2 },
  }),
  ...rows("past|last|previous few|several days / recent days / in this war|year / already in this war", {
    time: { span: "days" },
  }),
  ...["three|3", "four|4", "five|5", "six|6"].flatMap((many, index) =>
    rows(`past|last|previous ${many} days`, { time: { span: "days", days: index + 3 } }),
  ),
  ...rows(
    "past|last|previous week / past|last seven|7 days / just one week / in a|one week / in just a|one week / in the space of a week / over the week / during the week / within a|one week / this week / the week / weekly",
    { time: { span: "week", of: "past" } },
  ),
  ...rows("the? past month / past|last|previous 30|thirty days", { time: { span: "month", of: "past" } }),
  ...rows("last|previous month / the previous|preceding month", { time: { span: "month", of: "last" } }),
  ...Object.entries({ winter: 12, spring: 3, summer: 6, "autumn|fall": 9 }).flatMap(([name, month]) =>
    rows(
      `during|over|throughout|through|in|this|last the? ${name} months? / the? ${name} months / in the? months of ${name} / three months of ${name} / the? first|last weeks|month of ${name}`,
      { time: { season: month } },
    ).concat(rows(`the? last|final week of ${name}`, { time: { season: month, span: "week" } })),
  ),
  ...rows("this month / over the month / whole month / entire month", { time: { span: "month", of: "this" } }),
  ...rows(
    "this year / this year alone / since the beginning|start of the|this year / since this|the year began / so far this year / the year 's",
    {
      time: { span: "year", of: "this" },
    },
  ),
  ...rows("that week|month|year / the same week|month|year|period / over|in the same twelve|12|six|three months", {
    time: { again: true },
  }),
  ...rows(
    "figures|data|infographic|statistics|numbers|tally|report|chart|table released|published|presented|issued|given|shared / figures|data|infographic|statistics|numbers|tally|report|chart|table , released|published|presented|issued|given|shared",
    { issued: true },
  ),
  ...rows("last year", { time: { span: "year", of: "last" } }),
  // when a land changed hands, not when something was shot down over it
  ...rows(
    "annexed|seized|occupied|grabbed|taken illegally? by russia|moscow in|since 2014 / annexed|seized|occupied illegally? in|since 2014 / annexed|seized|occupied|taken from ukraine|kyiv in|since 2014 / russia|moscow annexed|seized|occupied|took illegally? in|since 2014",
    { adverb: true },
  ),
  ...rows("to date / so far in the war|conflict", {
    time: { span: "days", shift: 0 },
  }),
  ...rows(
    "in|over|during|throughout the? whole|entirety|course of the? war|hostilities|conflict|fighting|campaign|confrontation / during|throughout the? entire|whole? hostilities|conflict|campaign|confrontation / in|during|throughout the entire|whole war|fighting / over|during|in the 12|twelve days of war|fighting|hostilities / in|during the 12|twelve - day war|conflict",
    { time: { span: "days" } },
  ),
  ...rows("during|throughout operation", { time: { span: "days" } }),
  ...rows(
    "during|in|over|after two|three|four|several|almost|nearly years|months of the? full-scale|all-out? war|invasion|fighting",
    { time: { span: "days" } },
  ),
  ...rows("since", { time: { since: true, onward: true } }),
  // of one raid
  ...rows(
    "since the? start|beginning of the night|morning / since morning|dawn|daybreak|early morning / since the attack|raid|assault|strike began|started",
    { adverb: true },
  ),
  // "this week's fifth attack", "the first attack in 12 days": a rank among raids
  ...rows(
    "this|the week|month|year 's first|second|third|fourth|fifth|sixth|seventh|latest|biggest|largest|heaviest|deadliest / in|was|is|marks|marked|marking the first|second|third|fourth|fifth|sixth|seventh such? russian|ukrainian|major|massive|large|mass|big? strike|strikes|attack|attacks|assault|assaults|raid|raids|wave|barrage / its|their|the|'s first|second|third|fourth|fifth|sixth|seventh such? russian|ukrainian|major|massive|large|mass|big? strike|attack|assault|raid|barrage / for the second|third|fourth|fifth|sixth|seventh time",
    { hedge: "record" },
  ),
  ...rows("starting / starting from / from / between", { time: { since: true } }),
  ...rows(
    "first used|deployed|appeared / began / started / beginning / start of / the start / onset|outset|eruption of? / outbreak / broke out / the war / invaded / got under way|underway / aggression / invasion",
    { time: { event: true } },
  ),
  ...rows("from the very? start|outset|beginning|onset of?", { time: { since: true, onward: true, event: true } }),
  ...rows("until / through / till / up until", { time: { until: true } }),
  ...rows(
    "since it invaded / since the invasion / since the full-scale invasion / since russia 's full-scale invasion / since the start of the full-scale war|invasion / since the beginning of the full-scale war|invasion / since the full-scale war began",
    { time: { since: true, start: "2022-02-24" } },
  ),
  ...rows("a . m .? / am / a.m / msk / gmt / local time / moscow time / kyiv time / hours local / o'clock", {
    clock: true,
  }),
  ...rows("p . m .? / pm / p.m", { clock: "afternoon" }),
];

const MONTHS =
  "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec";
const SHORT_MONTHS = new Set("jan feb mar apr jun jul aug sept sep oct nov dec".split(" "));
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";

const CALENDAR: readonly Row[] = [
  ...MONTHS.split(" ").map((names, index): Row => [names, { month: index + 1 }]),
  ...[...SHORT_MONTHS].map((name): Row => [name, { abbreviated: true }]),
  ...WEEKDAYS.split(" ").map((name, index): Row => [name, { weekday: index + 1 }]),
];

/** Days, nights, months and what they are counted from. */
export const TIME_WORDS: readonly Row[] = [...TIME, ...CALENDAR];
