import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractedClaimSchema } from "../../domain/claim.ts";
import { extract } from "../extract.ts";
import { line, PUBLISHED } from "../testing/read.ts";

const claimsOf = (text: string) => extract({ text, published: PUBLISHED }).claims;
const read = (text: string): string[] => claimsOf(text).map(line).sort();

describe("Polish: N of M drones", () => {
  it.each([
    "Ukraińska obrona powietrzna zestrzeliła 64 ze 114 rosyjskich dronów.",
    "Rosja zaatakowała Ukrainę 114 dronami, 64 z nich zestrzelono.",
    "Rosja wystrzeliła 114 dronów, 64 zestrzelono.",
    "W nocy zestrzelono 64 ze 114 dronów wystrzelonych przez Rosję.",
    "64 ze 114 rosyjskich dronów zostały zestrzelone w nocy.",
    "Spośród 114 dronów wysłanych przez Rosję zestrzelono 64.",
    "Sześćdziesiąt cztery ze stu czternastu rosyjskich dronów zostały zestrzelone.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["drone | launched 114 | intercepted 64"]);
  });

  it.each([
    ["Wszystkie pięć rakiet Ch-101 zostało zestrzelonych.", ["kh-101 | launched 5 | intercepted 5"]],
    [
      "Siły Powietrzne Ukrainy: żadnej z trzech rakiet balistycznych nie zestrzelono.",
      ["ballistic-missile | launched 3 | intercepted 0"],
    ],
    [
      "Rosja użyła 20 rakiet manewrujących i 90 dronów, zestrzelono 12 rakiet i 70 dronów.",
      ["cruise-missile | launched 20 | intercepted 12", "drone | launched 90 | intercepted 70"],
    ],
    [
      "Rosja zaatakowała Ukrainę 114 dronami, 64 z nich zestrzelono, 41 zniknęło z radarów.",
      ["drone | launched 114 | intercepted 64 | lost 41"],
    ],
    [
      "Siły Powietrzne Ukrainy podały, że zestrzelono lub zakłócono ponad 80 rosyjskich dronów.",
      ["drone | intercepted ≥80+ew"],
    ],
    ["Siły Powietrzne Ukrainy podały, że trzy drony poleciały w kierunku Białorusi.", ["drone | left 3"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Polish: who, where and when", () => {
  it.each([
    [
      "Siły Powietrzne Ukrainy poinformowały, że zestrzelono 12 dronów Shahed.",
      "ukrainian-air-force",
      "RU",
      "national",
    ],
    [
      "Rosyjskie ministerstwo obrony podało, że nad obwodem biełgorodzkim zniszczono 12 dronów.",
      "russian-mod",
      "UA",
      "Belgorod Oblast",
    ],
    [
      "Według prezydenta Ukrainy zestrzelono 12 rakiet nad obwodem charkowskim.",
      "ukrainian-president",
      "RU",
      "Kharkiv Oblast",
    ],
  ])("%s", (text, claimant, attacker, scope) => {
    expect(claimsOf(text).map((claim) => [claim.claimant, claim.attacker, claim.scope])).toEqual([
      [claimant, attacker, scope],
    ]);
  });

  it.each([
    ["W nocy z 11 na 12 marca Rosja wystrzeliła 114 dronów.", "2025-03-11", "2025-03-12"],
    ["W nocy Rosja wystrzeliła 114 dronów.", "2025-03-13", "2025-03-14"],
    ["W środę rano Rosja wystrzeliła 114 dronów.", "2025-03-12", "2025-03-12"],
    ["Wczoraj Rosja wystrzeliła 114 dronów.", "2025-03-13", "2025-03-13"],
  ])("%s", (text, start, end) => {
    expect(claimsOf(text).map((claim) => [claim.start, claim.end])).toEqual([[start, end]]);
  });
});

describe("Polish: numbers that are no claim", () => {
  it.each([
    "Zginęło 5 osób, a 12 zostało rannych po ataku dronów.",
    "Ukraina otrzyma 35 rakiet do systemów Patriot.",
    "Rosja może wysyłać 500 dronów dziennie.",
    "Rosyjskie drony przeleciały 300 km.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("Polish: any input", () => {
  const words = fc.constantFrom(
    ..."zestrzelono 23 z 30 dronów Rosja rakiet ( ) , . : – \n na w nad Kijów Ch-101 / dwoma setki tys . jeszcze wszystkie żaden nie 09.00 11.2025 listopada nocy Siły Powietrzne Ukrainy podały".split(
      " ",
    ),
  );

  it("gives claims that fit the schema", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        for (const claim of extract({ text: parts.join(" "), published: PUBLISHED, language: "pl" }).claims)
          expect(extractedClaimSchema.safeParse(claim).success).toBe(true);
      }),
    );
  });

  it("reads N of M for any two numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 900 }), fc.integer({ min: 1, max: 900 }), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        expect(read(`Ukraińska obrona powietrzna zestrzeliła ${part} z ${whole} rosyjskich dronów.`)).toEqual([
          `drone | launched ${whole} | intercepted ${part}`,
        ]);
      }),
    );
  });
});
