import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXTRACTED_METRICS, extractedClaimSchema } from "../domain/claim.ts";
import { LANGUAGES, type Language } from "../domain/report.ts";
import { extract } from "./extract.ts";

const PUBLISHED = "2024-11-22";

/** Signs and words that texts are made of, and those that break readers. */
const PIECES = [
  ..."\ud83d|\udc00|\u200f|\u202e|\u0000|\ufeff|\u00a0|\u0301|\u2028|🇺🇦|(|)|«|»|“|…|–|/|:|;|•|\n|\r\n|. |, ".split("|"),
  ..."64|1 234|1,2,3|2,8 тис.|09:00|21–22|31.02.2024|9999999999999999999|½|№5|-136/131|0"
    .split("|")
    .map((n) => ` ${n} `),
  ..."drones|Kh-101/Kh-555|shot down|launched|of|all but|none|overnight|the Air Force said|over Kyiv|and"
    .split("|")
    .map((w) => ` ${w}`),
  ..."дронів|ракет Х-101|збито|з|із них|у ніч на|Повітряні сили повідомили|над Києвом|та"
    .split("|")
    .map((w) => ` ${w}`),
  ..."беспилотников|сбиты|уничтожено|по данным Минобороны|над Курской областью|в ночь на|и"
    .split("|")
    .map((w) => ` ${w}`),
  ..."dronów|zestrzelono|z|w nocy z|i".split("|").map((w) => ` ${w}`),
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((parts) => parts.join("")),
);

describe("any text in any language", () => {
  it("gives valid claims whose numbers stand in their phrases, and reasons for other numbers, the same each time", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        const input = { text, published: PUBLISHED, language };
        const { claims, notCounted, mentions } = extract(input);
        expect(extract(input).claims).toEqual(claims);
        for (const claim of claims) {
          extractedClaimSchema.parse(claim);
          expect(text.startsWith(claim.quote, claim.quoteStart)).toBe(true);
          for (const metric of EXTRACTED_METRICS) {
            const [from, to] = claim[metric]?.span ?? [claim.quoteStart, claim.quoteStart + 1];
            expect(from).toBeGreaterThanOrEqual(claim.quoteStart);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(claim.quoteStart + claim.quote.length);
          }
        }
        for (const { span, text: words } of [...notCounted, ...mentions]) expect(text.slice(...span)).toBe(words);
      }),
      { numRuns: 150 },
    );
  });
});

/** Characters of the longer text; the proof at full size takes 1000000. */
const LENGTH = Number(process.env.EXTRACTOR_TEXT_LENGTH ?? 40_000);

/** Repeats that make a careless reader look at everything before each step again. */
const REPEATS: readonly (readonly [Language, string])[] = [
  ["en", "shot down 5 drones and "],
  ["en", "64 of 114 drones of 200 of "],
  ["en", "Russia launched 114 drones, of which 64, including 12 over Kyiv, were shot down. "],
  ["en", "the Air Force said that "],
  ["en", "• 5 drones;\n"],
  ["en", "on the night of November 21-22 from 9 p.m. until "],
  ["en", "twenty-one hundred and "],
  ["en", '("'],
  ["en", "12345 "],
  ["en", "\ud800"],
  ["en", "\u200f5\u202e drones "],
  ["en", "a-"],
  ["uk", "збито 5 дронів та 4 ракети Х-101/Х-55СМ, з них "],
  ["uk", "Повітряні сили повідомили, що "],
  ["uk", "п’ять десятків "],
  ["ru", "12 – над Курской областью, по три – над Брянской и "],
  ["ru", "по данным Минобороны, в ночь на 22 ноября "],
  ["pl", "zestrzelono 5 z 9 dronów i "],
];

/** Milliseconds of the processor, not of the clock: other programs do not count. */
function workOf(text: string, language: Language): number {
  const before = process.cpuUsage();
  extract({ text, published: PUBLISHED, language });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("work grows with the text", () => {
  it.each(REPEATS)("%s: %j", (language, piece) => {
    const long = piece.repeat(Math.ceil(LENGTH / piece.length));
    const quarter = long.slice(0, LENGTH / 4);
    workOf(quarter, language);
    // Four times the text is four times the work; sixteen times would be that of a reader that goes back each time.
    expect(workOf(long, language)).toBeLessThan(100 + 10 * workOf(quarter, language));
  });
});
