import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXTRACTED_METRICS, extractedClaimSchema } from "../domain/claim.ts";
import { extract } from "./extract.ts";
import { datesReader, PUBLISHED, reader, wholeLine } from "./testing/read.ts";

const read = reader("en", wholeLine);
const dates = datesReader("en");

const AF = "ukrainian-air-force | RU";
const MOD = "russian-mod | UA";

describe("English of news agencies", () => {
  it.each([
    [
      "two lists",
      "The Ukrainian Air Force said it intercepted 480 drones and 21 missiles out of 511 drones and 40 missiles launched by Russia overnight.",
      [
        `${AF} | drone | attack | national | launched 511 | intercepted 480`,
        `${AF} | missile | attack | national | launched 40 | intercepted 21`,
      ],
    ],
    [
      "a part of the total that leads",
      "Russia fired a total of 310 aerial weapons overnight, including 280 drones and 30 missiles, the Ukrainian Air Force said. Of these, 190 were shot down and 85 were lost.",
      [
        `${AF} | drone | attack | national | launched 280`,
        `${AF} | missile | attack | national | launched 30`,
        `${AF} | mixed | attack | national | launched 310 | intercepted 190 | lost 85`,
      ],
    ],
    [
      "two adjectives under one noun",
      "Russia fired 63 cruise and ballistic missiles and almost 150 drones, the Ukrainian Air Force said, adding that 51 missiles were shot down.",
      [
        `${AF} | drone | attack | national | launched ~150`,
        `${AF} | missile | attack | national | launched 63 | intercepted 51`,
      ],
    ],
    [
      "the whole leads with of",
      "Of the 37 drones, 29 were destroyed overnight, the Ukrainian air force said.",
      [`${AF} | drone | attack | national | launched 37 | intercepted 29`],
    ],
    [
      "a pronoun speaks for the subject",
      "Ukraine's air force shot down all 26 drones launched by Russia overnight, it said on Telegram. The governor of the southern region of Mykolaiv said seven drones were downed over his region.",
      [
        `${AF} | drone | attack | national | launched 26 | intercepted 26`,
        "ukrainian-regional | RU | drone | attack | Mykolaiv Oblast | intercepted 7",
      ],
    ],
    [
      "its governor",
      "The military destroyed six drones over the southern region of Kherson overnight, its governor said.",
      ["ukrainian-regional | RU | drone | attack | Kherson Oblast | intercepted 6"],
    ],
    [
      "a town and its region",
      "Air defences shot down two Ukrainian drones over Kursk and the Kursk region, the Russian defence ministry said.",
      [`${MOD} | drone | attack | Kursk Oblast | intercepted 2`],
    ],
    [
      "the named mayor",
      "Two drones heading towards Moscow were shot down overnight, as announced by the capital's Mayor Sergei Sobyanin.",
      ["russian-regional | UA | drone | attack | Moscow | intercepted 2"],
    ],
    [
      "mainly at a place",
      "Russia launched 41 missiles and 95 drones overnight, mainly aimed at Kyiv, the Ukrainian Air Force said.",
      [`${AF} | drone | attack | national | launched 95`, `${AF} | missile | attack | national | launched 41`],
    ],
    [
      "a missile beside a number",
      "Russia launched 23 drones and a cruise missile overnight, the Ukrainian Air Force said.",
      [`${AF} | cruise-missile | attack | national | launched 1`, `${AF} | drone | attack | national | launched 23`],
    ],
    [
      "a bare number larger than the part named last",
      "A total of 44 drones, including 30 Shaheds, were launched, Ukraine's Air Force said. 39 were neutralized, it added.",
      [
        `${AF} | drone | attack | national | launched 44 | intercepted 39`,
        `${AF} | shahed | attack | national | launched 30`,
      ],
    ],
    [
      "a headline",
      "Air Force: Ukraine shoots down 62 of 78 drones, 12 fail to reach targets",
      [`${AF} | drone | attack | national | launched 78 | intercepted 62 | lost 12`],
    ],
    [
      "the military of the defences named",
      "Ukrainian air defenses took out 33 of the 50 drones Russia unleashed overnight, the military said.",
      ["ukrainian-official | RU | drone | attack | national | launched 50 | intercepted 33"],
    ],
    [
      "who recorded it",
      "Ukraine's Air Force recorded 29 hits by drones overnight.",
      [`${AF} | drone | attack | national | hits 29`],
    ],
    [
      "another border",
      "The air force said it had shot down 50 drones out of the 67 launched, adding that one had crossed into Moldovan airspace.",
      [`${AF} | drone | attack | national | launched 67 | intercepted 50 | left 1`],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["Zelensky said Russia had launched 1,200 drones since Monday.", "2025-03-10"],
    ["Since the start of March, Russia has launched 1,200 drones, Zelensky said.", "2025-03-01"],
    ["Since the beginning of 2024, Russia has launched 1,200 drones, Zelensky said.", "2024-01-01"],
  ])("since: %s", (text, start) => {
    expect(dates(text)).toEqual([[start, PUBLISHED]]);
  });

  it.each([
    "Russia launched 40 missiles overnight, most of which were intercepted, the Ukrainian Air Force said.",
    "Russia launched 40 missiles overnight, the Ukrainian Air Force said; a small number got through.",
    "Russia launched 40 missiles overnight and dozens were shot down, the Ukrainian Air Force said.",
    "Russia launched 40 missiles overnight, the Ukrainian Air Force said, without telling of the five missiles that were not destroyed.",
    "Russia launched 40 missiles overnight, the Ukrainian Air Force said, and no one was hurt.",
    "Russia launched 40 missiles overnight, the Ukrainian Air Force said, and most were intercepted.",
  ])("no number is made up: %s", (text) => {
    expect(read(text)).toEqual([`${AF} | missile | attack | national | launched 40`]);
  });

  it("prices are no drones", () => {
    expect(
      read(
        "Russia launched 40 missiles overnight, the Ukrainian Air Force said. What is needed costs €2,000 to €4,000 apiece.",
      ),
    ).toEqual([`${AF} | missile | attack | national | launched 40`]);
  });

  it("last month is the month before", () => {
    expect(dates("Russia launched 3,200 drones last month, the Ukrainian Air Force said.")).toEqual([
      ["2025-02-01", "2025-02-28"],
    ]);
  });
});

describe("parts of a whole", () => {
  it.each([
    "Ukraine's air force said it shot down 31 of 44 drones launched by Russia overnight.",
    "The Air Force of Ukraine said 31 out of 44 drones that Russia launched overnight had been downed.",
    "Of the 44 drones launched by Russia overnight, 31 were shot down, the Ukrainian air force said.",
    "According to the Ukrainian Air Force, 44 drones were launched overnight, of which 31 were destroyed.",
    "Russia sent 44 drones overnight and 31 of them were intercepted, Ukraine's Air Force reported.",
    "Ukrainian air defences brought down 31 drones out of 44, the country's Air Force reported.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([`${AF} | drone | attack | national | launched 44 | intercepted 31`]);
  });

  it.each([
    "All 18 Shahed drones launched overnight were shot down, the Ukrainian Air Force said.",
    "Ukraine's Air Force said Russia had launched 18 Shahed drones overnight and all of them were shot down.",
    "Russia launched 18 Shahed drones overnight, all of which were destroyed, the Ukrainian Air Force said.",
  ])("all: %s", (text) => {
    expect(read(text)).toEqual([`${AF} | shahed | attack | national | launched 18 | intercepted 18`]);
  });

  it.each([
    "The Ukrainian Air Force said all but three of the 40 drones launched by Russia were shot down.",
    "Russia launched 40 drones, the Ukrainian Air Force said. All but three were shot down, it said.",
    "The Ukrainian Air Force said Russia launched 40 drones and that its units failed to stop only three drones.",
  ])("complement: %s", (text) => {
    expect(read(text)).toEqual([`${AF} | drone | attack | national | launched 40 | intercepted 37`]);
  });

  it("none", () => {
    expect(
      read(
        "Russia launched five ballistic missiles overnight; none of them were intercepted, the Ukrainian Air Force said.",
      ),
    ).toEqual([`${AF} | ballistic-missile | attack | national | launched 5 | intercepted 0`]);
  });
});

describe("numbers and qualifiers", () => {
  it.each([
    ["more than 30", "≥30"],
    ["at least thirty", "≥30"],
    ["nearly 30", "~30"],
    ["about two dozen", "~24"],
    ["up to 30", "≤30"],
    ["forty-two", "42"],
    ["one hundred and five", "105"],
    ["1,205", "1205"],
    ["30–40", "≥30"],
  ])("%s", (words, count) => {
    expect(read(`The Ukrainian Air Force said Russia launched ${words} drones overnight.`)).toEqual([
      `${AF} | drone | attack | national | launched ${count}`,
    ]);
  });

  it("leaves a plural without a number alone", () => {
    expect(read("Russia launched dozens of drones overnight, the Ukrainian Air Force said.")).toEqual([]);
  });
});

describe("what became of the weapons", () => {
  it.each([
    ["Another 12 drones were lost from radar", "lost 12"],
    ["Twelve drones disappeared from radar", "lost 12"],
    ["The air force lost track of 12 of those drones", "lost 12"],
    ["Another 12 drones did not reach their targets", "lost 12"],
    ["Two drones flew to Belarus", "left 2"],
    ["One drone went to Belarus and two returned to Russia", "left 3"],
    ["Two drones were still in the air", "active 2"],
    ["Five drones hit their targets", "hits 5"],
  ])("%s", (sentence, count) => {
    const order = count.startsWith("hits") ? count : count;
    expect(
      read(`The Ukrainian Air Force said Russia launched 60 drones and 40 were shot down. ${sentence}, it said.`),
    ).toEqual([`${AF} | drone | attack | national | launched 60 | intercepted 40 | ${order}`]);
  });

  it.each(["shot down or suppressed", "shot down or jammed"])("%s is one merged number", (verb) => {
    expect(read(`Ukraine's Air Force said 52 of 60 drones were ${verb} overnight.`)).toEqual([
      `${AF} | drone | attack | national | launched 60 | intercepted 52+ew`,
    ]);
  });

  it("does not mark a plain number as merged", () => {
    expect(read("Ukraine's Air Force said 52 drones were shot down overnight and 8 were suppressed.")).toEqual([
      `${AF} | drone | attack | national | intercepted 52 | lost 8`,
    ]);
  });
});

describe("weapons", () => {
  it("reads a total and its breakdown as one claim each", () => {
    const text =
      "The Ukrainian Air Force said Russia launched 30 missiles and drones overnight: 4 Iskander-M ballistic missiles, 6 Kh-101/Kh-555 cruise missiles and 20 Shahed-136/131 drones.";
    expect(read(text)).toEqual([
      `${AF} | iskander-m | attack | national | launched 4`,
      `${AF} | kh-101 | attack | national | launched 6`,
      `${AF} | mixed | attack | national | launched 30`,
      `${AF} | shahed | attack | national | launched 20`,
    ]);
  });

  it("takes the wide group where one number covers two types", () => {
    expect(
      read("The Ukrainian Air Force said Russia fired eight Kalibr and Kh-101 cruise missiles overnight."),
    ).toEqual([`${AF} | cruise-missile | attack | national | launched 8`]);
    expect(read("The Ukrainian Air Force said Russia sent 50 Shahed drones and decoys overnight.")).toEqual([
      `${AF} | drone | attack | national | launched 50`,
    ]);
  });

  it("files a sub-count under the narrower weapon", () => {
    expect(
      read("Russia launched 150 drones overnight, about 90 of them Shaheds, the Ukrainian Air Force said."),
    ).toEqual([
      `${AF} | drone | attack | national | launched 150`,
      `${AF} | shahed | attack | national | launched ~90`,
    ]);
  });

  it("reads blocks of bullets under a header", () => {
    const text = [
      "The Ukrainian Air Force said Russia launched overnight:",
      "• 3 Kinzhal missiles;",
      "• 12 Kh-101 cruise missiles;",
      "• 40 Shahed drones.",
    ].join("\n");
    expect(read(text)).toEqual([
      `${AF} | kh-101 | attack | national | launched 12`,
      `${AF} | kinzhal | attack | national | launched 3`,
      `${AF} | shahed | attack | national | launched 40`,
    ]);
  });

  it("counts a singular only in the tally of an attack", () => {
    expect(
      read("The Ukrainian Air Force said Russia launched a Kinzhal missile and seven Kh-101 cruise missiles."),
    ).toEqual([`${AF} | kh-101 | attack | national | launched 7`, `${AF} | kinzhal | attack | national | launched 1`]);
    expect(read("Russia fired a new ballistic missile at the city this week, officials said.")).toEqual([]);
  });
});

describe("places", () => {
  it("reads a region list of the Russian ministry as a national claim and one for each region", () => {
    const text =
      "Russia's Defence Ministry said 20 Ukrainian drones were destroyed overnight: nine over the Belgorod region, six over the Kursk region, and five over the Black Sea.";
    expect(read(text)).toEqual([
      `${MOD} | drone | attack | Belgorod Oblast | intercepted 9`,
      `${MOD} | drone | attack | Black Sea | intercepted 5`,
      `${MOD} | drone | attack | Kursk Oblast | intercepted 6`,
      `${MOD} | drone | attack | national | intercepted 20`,
    ]);
  });

  it("keeps a part over one region apart from the whole", () => {
    expect(
      read(
        "Russian air defences shot down 70 Ukrainian drones overnight, 14 of them over the Voronezh region, the Defence Ministry said.",
      ),
    ).toEqual([
      `${MOD} | drone | attack | Voronezh Oblast | intercepted 14`,
      `${MOD} | drone | attack | national | intercepted 70`,
    ]);
  });

  it("does not take the place of launch for the place of the attack", () => {
    expect(
      read(
        "The Ukrainian Air Force said Russia launched 25 Shahed drones from the Kursk region and occupied Crimea overnight.",
      ),
    ).toEqual([`${AF} | shahed | attack | national | launched 25`]);
  });

  it("files what a governor says under his region", () => {
    expect(read("Over Mykolaiv region four drones were shot down overnight, Governor Vitaliy Kim said.")).toEqual([
      "ukrainian-regional | RU | drone | attack | Mykolaiv Oblast | intercepted 4",
    ]);
  });
});

describe("claimants", () => {
  it("keeps claimants apart", () => {
    const text = [
      "The Ukrainian Air Force said 40 of 55 drones were shot down overnight.",
      "Russia's Defence Ministry said its forces downed 33 Ukrainian drones.",
    ].join("\n");
    expect(read(text)).toEqual([
      `${MOD} | drone | attack | national | intercepted 33`,
      `${AF} | drone | attack | national | launched 55 | intercepted 40`,
    ]);
  });

  it.each([
    "Overnight 20 drones were shot down.\nThis was reported by the Ukrainian Air Force.",
    "Overnight 20 drones were shot down, according to a post by the Ukrainian Air Force.",
    "Source: Ukrainian Air Force\nQuote: 20 drones were shot down overnight.",
    "Citing the Ukrainian Air Force, the agency reported 20 drones shot down overnight.",
  ])("finds the source: %s", (text) => {
    expect(read(text)).toEqual([`${AF} | drone | attack | national | intercepted 20`]);
  });

  it("calls a number without a source the publisher's own", () => {
    expect(read("Russia launched 61 drones at Ukraine overnight.")).toEqual([
      "media | RU | drone | attack | national | launched 61",
    ]);
  });
});

describe("clauses", () => {
  it.each([
    [
      "Thirty-nine drones and three missiles: that is what Russia sent overnight, the Ukrainian Air Force says. Thirty of the drones were downed and none of the missiles.",
      [
        "drone | attack | national | launched 39 | intercepted 30",
        "missile | attack | national | launched 3 | intercepted 0",
      ],
    ],
    [
      "The Ukrainian Air Force said its units shot down eight of nine cruise missiles as well as 35 of 39 drones.",
      [
        "cruise-missile | attack | national | launched 9 | intercepted 8",
        "drone | attack | national | launched 39 | intercepted 35",
      ],
    ],
    [
      "The Ukrainian Air Force said it had intercepted 80 of 95 drones. Ten more went missing from radar and one is still in the air.",
      ["drone | attack | national | launched 95 | intercepted 80 | lost 10 | active 1"],
    ],
    [
      "Out of 120 Shahed drones, 101 were downed and 17 did not reach their targets, according to the Ukrainian Air Force.",
      ["shahed | attack | national | launched 120 | intercepted 101 | lost 17"],
    ],
    [
      "Russia used 7 ballistic missiles and 112 drones overnight; 93 drones were neutralised, the Ukrainian Air Force said.",
      [
        "ballistic-missile | attack | national | launched 7",
        "drone | attack | national | launched 112 | intercepted 93",
      ],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims.map((claim) => `${AF} | ${claim}`));
  });
});

describe("repetition", () => {
  it("reads headline, lead and body as one statement", () => {
    const text = [
      "Over 60 drones shot down over Ukraine",
      "Ukraine's air defences shot down 64 Russian drones overnight, the Air Force said.",
      "The Air Force said 64 drones were shot down.",
    ].join("\n");
    expect(read(text)).toEqual([`${AF} | drone | attack | national | intercepted 64`]);
  });

  it("takes the later figure where the text corrects itself", () => {
    const text =
      "The Ukrainian Air Force said 30 drones were shot down overnight.\nLater the Air Force corrected the figure: 33 drones were shot down.";
    expect(read(text)).toEqual([`${AF} | drone | attack | national | intercepted 33`]);
  });
});

describe("time", () => {
  it.each([
    ["overnight", "2025-03-13", "2025-03-14"],
    ["overnight on March 11", "2025-03-10", "2025-03-11"],
    ["on the night of 10-11 March", "2025-03-10", "2025-03-11"],
    ["on the night of March 10–11, 2025", "2025-03-10", "2025-03-11"],
    ["on the morning of March 11", "2025-03-11", "2025-03-11"],
    ["on Wednesday", "2025-03-12", "2025-03-12"],
    ["yesterday", "2025-03-13", "2025-03-13"],
    ["on December 31", "2024-12-31", "2024-12-31"],
    ["in the night to 1 January 2025", "2024-12-31", "2025-01-01"],
    ["over the past day", "2025-03-13", "2025-03-14"],
  ])("%s", (words, start, end) => {
    expect(dates(`Ukraine shot down 20 drones ${words}, the Ukrainian Air Force said.`)).toEqual([[start, end]]);
  });

  it("leaves a relative date open where the day of publication is not known", () => {
    const { claims, warnings } = extract({ text: "Ukraine's Air Force said 20 drones were shot down overnight." });
    expect(claims.map((claim) => [claim.start, claim.end])).toEqual([[null, null]]);
    expect(warnings.map((warning) => warning.code)).toContain("no_date");
  });

  it.each([
    ["in February", "2025-02-01", "2025-02-28"],
    ["over the past week", "2025-03-08", "2025-03-14"],
    ["since January 10", "2025-01-10", "2025-03-14"],
    ["this year", "2025-01-01", "2025-03-14"],
  ])("a period: %s", (words, start, end) => {
    const [claim] = extract({
      text: `Russia launched 900 drones at Ukraine ${words}, the Ukrainian Air Force said.`,
      published: PUBLISHED,
    }).claims;
    expect([claim?.kind, claim?.start, claim?.end]).toEqual(["period", start, end]);
  });

  it("keeps two attacks of one text apart", () => {
    const text =
      "On March 10 Russia launched 50 drones, the Ukrainian Air Force said.\nOn March 12 it launched 70 drones, the Air Force said.";
    expect(dates(text)).toEqual([
      ["2025-03-10", "2025-03-10"],
      ["2025-03-12", "2025-03-12"],
    ]);
  });
});

describe("what is no claim", () => {
  it.each([
    ["people", "The attack killed 12 people and injured 34 others, officials said."],
    ["money", "Denmark pledged $138 million for 20 howitzers."],
    ["forecast", "Russia could launch 1,000 drones a night, the general said."],
    ["stock", "Ukraine has received 200 drones from its partners."],
    [
      "running total",
      "Since the special military operation began, 670 aircraft, 283 helicopters and 118,121 drones have been destroyed in all.",
    ],
    ["share", "About 85 percent of the drones were shot down."],
    ["distance", "The missile flew 110 km (70 miles)."],
    ["names", "F-16 jets, Tu-95MS bombers and MiG-31K fighters took off."],
    ["events", "Russia carried out 31 drone attacks on the border."],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("gives every number that is in no claim back with a reason", () => {
    const text = "On 12 March at 09:00 Russia launched 40 drones; 3 people were hurt 20 km away.";
    const { claims, notCounted } = extract({ text, published: PUBLISHED });
    expect(claims.map((claim) => claim.launched?.value)).toEqual([40]);
    expect(notCounted.map(({ text, reason }) => [text, reason])).toEqual([
      ["12 March", "date"],
      ["09:00", "time"],
      ["3", "people"],
      ["20", "distance"],
    ]);
  });
});

const PIECES = [
  "Russia launched ",
  "Ukraine shot down ",
  "114",
  " drones",
  " of ",
  "64 ",
  "all of them ",
  "\n",
  ". ",
  "• ",
  "overnight ",
  "on 21–22 March ",
  "the Air Force said",
  "Kh-101/Kh-555 ",
  "(",
  "”",
  "\ud83d",
  "‏",
  "one ",
  "over Kyiv ",
  ", and ",
  "1,2,3",
  "09:00 ",
  "збито ",
  "\u00a0",
  "none ",
  "a Kinzhal ",
];

describe("any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
  );

  it("gives valid claims whose spans and quotes lie in the text, the same each time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = extract({ text, published: PUBLISHED, language: "en" });
        expect(extract({ text, published: PUBLISHED, language: "en" })).toEqual(first);
        for (const claim of first.claims) {
          extractedClaimSchema.parse(claim);
          expect(claim.quote).toBe(text.slice(claim.quoteStart, claim.quoteStart + claim.quote.length));
          for (const metric of EXTRACTED_METRICS) {
            const span = claim[metric]?.span;
            if (!span) continue;
            expect(span[0]).toBeGreaterThanOrEqual(claim.quoteStart);
            expect(span[1]).toBeLessThanOrEqual(claim.quoteStart + claim.quote.length);
            expect(span[1]).toBeGreaterThan(span[0]);
          }
        }
        for (const left of first.notCounted) expect(left.text).toBe(text.slice(left.span[0], left.span[1]));
      }),
      { numRuns: 300 },
    );
  });

  it("accounts for every run of digits", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const { claims, notCounted, mentions } = extract({ text, published: PUBLISHED, language: "en" });
        const spans = [
          ...notCounted.map((left) => left.span),
          ...mentions.filter((mention) => mention.kind === "weapon").map((mention) => mention.span),
          ...claims.flatMap((claim) =>
            EXTRACTED_METRICS.flatMap((metric) => (claim[metric] ? [claim[metric].span] : [])),
          ),
        ];
        for (const digits of text.matchAll(/[0-9]+/g)) {
          const at = digits.index;
          expect(
            spans.some(([start, end]) => start <= at && at < end),
            `${text} at ${at}`,
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
