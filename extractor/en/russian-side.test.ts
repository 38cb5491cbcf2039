import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../domain/claim.ts";
import { reader } from "../testing/read.ts";

/** Who, where, the days and the numbers stopped and launched of a claim. */
const read = reader("en", ({ claimant, attacker, scope, start, end, intercepted, launched, lost }: ExtractedClaim) =>
  [
    `${claimant} ${attacker}`,
    scope,
    `${start?.slice(5)} ${end?.slice(5)}`,
    ...(launched ? [`launched ${launched.value}`] : []),
    ...(intercepted ? [`intercepted ${intercepted.value}`] : []),
    ...(lost ? [`lost ${lost.value}`] : []),
  ].join(" | "),
);

const MOD = "russian-mod UA";
const MAYOR = "russian-regional UA | Moscow";
const NIGHT = "03-13 03-14";
const TODAY = "03-14 03-14";

describe("the Russian side: times of attacks", () => {
  it.each([
    [
      "Since midnight, air defenses have downed seven drones flying toward Moscow, Sobyanin wrote.",
      [`${MAYOR} | ${TODAY} | intercepted 7`],
    ],
    [
      "Since the start of the day 21 drones approaching Moscow have been shot down, Mayor Sergei Sobyanin said.",
      [`${MAYOR} | ${TODAY} | intercepted 21`],
    ],
    [
      "Russia's Defense Ministry said 33 drones were shot down from midnight to 9 a.m. over four regions.",
      [`${MOD} | national | ${TODAY} | intercepted 33`],
    ],
    [
      "Not since January 9, when the ministry reported downing 168 drones, had Russia seen a larger wave.",
      [`${MOD} | national | 01-09 01-09 | intercepted 168`],
    ],
    [
      "It was the largest wave since February 7, when Russia's Defense Ministry said it had shot down 124 drones.",
      [`${MOD} | national | 02-07 02-07 | intercepted 124`],
    ],
    [
      "Air defenses have shot down 1,200 drones since January 1, the Russian Defense Ministry said.",
      [`${MOD} | national | 01-01 03-14 | intercepted 1200`],
    ],
    [
      "The Russian defence ministry said it had destroyed 155 drones overnight, up from 64 the night before.",
      ["03-12 03-13 | intercepted 64", `${NIGHT} | intercepted 155`].map((count) => `${MOD} | national | ${count}`),
    ],
    [
      "Russian air defences shot down 41 drones on Thursday, compared with 112 a day earlier, the defence ministry said.",
      ["03-12 03-12 | intercepted 112", "03-13 03-13 | intercepted 41"].map((count) => `${MOD} | national | ${count}`),
    ],
    [
      "Russia's Defense Ministry said it shot down 60 drones overnight and 42 more from 9 a.m. to noon.",
      [`${NIGHT} | intercepted 60`, `${TODAY} | intercepted 42`].map((count) => `${MOD} | national | ${count}`),
    ],
    [
      "The Defense Ministry said it downed 233 enemy drones overnight, 71 over the Moscow region among them, and 96 more between 9 a.m. and 3 p.m.",
      [
        `Moscow Oblast | ${NIGHT} | intercepted 71`,
        `national | ${NIGHT} | intercepted 233`,
        `national | ${TODAY} | intercepted 96`,
      ].map((count) => `${MOD} | ${count}`),
    ],
    [
      "Russia's defence ministry said 112 drones were destroyed overnight. In its daily report it said a total of 338 Ukrainian drones had been shot down.",
      ["112", "338"].map((count) => `${MOD} | national | ${NIGHT} | intercepted ${count}`),
    ],
    [
      "Two drones flying toward Moscow were shot down, Sobyanin said. Air defenses had destroyed 30 drones overnight, he said in an earlier post.",
      ["2", "30"].map((count) => `${MAYOR} | ${NIGHT} | intercepted ${count}`),
    ],
    [
      "Russia's Defense Ministry said it downed 233 drones overnight. It had reported 190 on Tuesday and 320 on Monday.",
      ["03-10 03-10 | intercepted 320", "03-11 03-11 | intercepted 190", `${NIGHT} | intercepted 233`].map(
        (count) => `${MOD} | national | ${count}`,
      ),
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the Russian side: who speaks, and of where", () => {
  it.each([
    [
      "Moscow Mayor Sergei Sobyanin said 14 drones heading toward the capital were shot down overnight. The Defense Ministry said it destroyed 447 Ukrainian drones.",
      [`${MOD} | national | ${NIGHT} | intercepted 447`, `${MAYOR} | ${NIGHT} | intercepted 14`],
    ],
    [
      "Ten more drones were downed overnight on the approach to the capital, according to Moscow's mayor.",
      [`${MAYOR} | ${NIGHT} | intercepted 10`],
    ],
    [
      "The military said it destroyed 104 drones overnight across nine Russian regions: 45 over Bryansk, 27 over Smolensk, and smaller numbers over Tver and Oryol.",
      [
        `${MOD} | Bryansk Oblast | ${NIGHT} | intercepted 45`,
        `${MOD} | Smolensk Oblast | ${NIGHT} | intercepted 27`,
        `${MOD} | national | ${NIGHT} | intercepted 104`,
      ],
    ],
    [
      "Russian air defence units destroyed 81 drones overnight, 25 of them over the Voronezh region, RIA news agency reported, citing the defence ministry.",
      [`${MOD} | Voronezh Oblast | ${NIGHT} | intercepted 25`, `${MOD} | national | ${NIGHT} | intercepted 81`],
    ],
    [
      "Ukraine's military said it downed 37 drones overnight; Oleh Kiper said 12 drones were shot down over Odesa region.",
      [
        `ukrainian-official RU | national | ${NIGHT} | intercepted 37`,
        `ukrainian-regional RU | Odesa Oblast | ${NIGHT} | intercepted 12`,
      ],
    ],
    [
      "Roman Busargin claimed that many drones were shot down overnight, and the Russian MoD said it shot down 32 drones, including 11 over Saratov Oblast.",
      [`${MOD} | Saratov Oblast | ${NIGHT} | intercepted 11`, `${MOD} | national | ${NIGHT} | intercepted 32`],
    ],
    [
      "Russia's Defense Ministry reported 144 drones downed overnight, 29 of these over the Samara region. Governor Vyacheslav Fedorishchev put the figure at 31.",
      [
        `${MOD} | Samara Oblast | ${NIGHT} | intercepted 29`,
        `${MOD} | national | ${NIGHT} | intercepted 144`,
        `russian-regional UA | Samara Oblast | ${NIGHT} | intercepted 31`,
      ],
    ],
    [
      "Bogomaz said 23 drones had been shot down over the Bryansk region overnight. In neighbouring Kaluga, Vladislav Shapsha counted five.",
      [
        `russian-regional UA | Bryansk Oblast | ${NIGHT} | intercepted 23`,
        `russian-regional UA | Kaluga Oblast | ${NIGHT} | intercepted 5`,
      ],
    ],
    [
      "Officials in the southern Saratov region said air defenses shot down 18 drones overnight over the cities of Saratov and Engels.",
      [`russian-regional UA | Saratov Oblast | ${NIGHT} | intercepted 18`],
    ],
    [
      "Russian forces launched 149 drones overnight, and drones struck an oil terminal in Russia's Leningrad region, officials said.",
      [`media RU | national | ${NIGHT} | launched 149`],
    ],
    [
      "Russia said its air defences had taken out 33 drones during the night and blamed Kyiv for an attack on a Caspian pipeline terminal.",
      [`${MOD} | national | ${NIGHT} | intercepted 33`],
    ],
    [
      "Authorities in the republic of Chuvashia said that nine drones were shot down overnight.",
      [`russian-regional UA | Chuvashia | ${NIGHT} | intercepted 9`],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the Russian side: places and parts", () => {
  const regions = (...counts: string[]): string[] => counts.map((count) => `${MOD} | ${count}`);
  it.each([
    [
      "Russia's military said 61 drones were destroyed overnight, with Crimea accounting for 20 and Krasnodar Krai seeing 11.",
      regions(
        `Crimea | ${NIGHT} | intercepted 20`,
        `Krasnodar Krai | ${NIGHT} | intercepted 11`,
        `national | ${NIGHT} | intercepted 61`,
      ),
    ],
    [
      "The Russian ministry counted 150 drones downed overnight: 79 were downed over the Black Sea, with 38 others destroyed over Crimea and 18 over the Krasnodar region.",
      regions(
        `Black Sea | ${NIGHT} | intercepted 79`,
        `Crimea | ${NIGHT} | intercepted 38`,
        `Krasnodar Krai | ${NIGHT} | intercepted 18`,
        `national | ${NIGHT} | intercepted 150`,
      ),
    ],
    [
      "Russia's defence ministry said 20 of the 108 drones it had downed overnight were over the Volgograd region.",
      regions(`Volgograd Oblast | ${NIGHT} | intercepted 20`, `national | ${NIGHT} | intercepted 108`),
    ],
    [
      "The Russian military reported 44 drones shot down overnight, 12 of which were over the Moscow region. Of these, seven were heading for the capital.",
      regions(
        `Moscow Oblast | ${NIGHT} | intercepted 12`,
        `Moscow | ${NIGHT} | intercepted 7`,
        `national | ${NIGHT} | intercepted 44`,
      ),
    ],
    [
      "Six drones were shot down overnight at four separate points over the Bryansk region, the Russian ministry said.",
      regions(`Bryansk Oblast | ${NIGHT} | intercepted 6`),
    ],
    [
      "The Russian ministry said 54 drones had been downed overnight: half of them over Kursk, 16 over Bryansk, five over Smolensk.",
      regions(
        `Bryansk Oblast | ${NIGHT} | intercepted 16`,
        `Smolensk Oblast | ${NIGHT} | intercepted 5`,
        `national | ${NIGHT} | intercepted 54`,
      ),
    ],
    [
      "Overnight air defenses shot down 69 drones: 28 over the Kursk Region's territory and three over Moscow Region, including one Moscow-bound, the Russian ministry said.",
      regions(
        `Kursk Oblast | ${NIGHT} | intercepted 28`,
        `Moscow Oblast | ${NIGHT} | intercepted 3`,
        `Moscow | ${NIGHT} | intercepted 1`,
        `national | ${NIGHT} | intercepted 69`,
      ),
    ],
    [
      "Russia says it shot down more than 500 drones overnight; nine were heading to Moscow.",
      regions(`Moscow | ${NIGHT} | intercepted 9`, `national | ${NIGHT} | intercepted 500`),
    ],
    [
      "The Russian ministry said it destroyed 116 drones overnight. The largest number was over Tula Oblast, with 31 aircraft downed, followed by Oryol Oblast with 18.",
      regions(
        `Oryol Oblast | ${NIGHT} | intercepted 18`,
        `Tula Oblast | ${NIGHT} | intercepted 31`,
        `national | ${NIGHT} | intercepted 116`,
      ),
    ],
    [
      "The Russian ministry said its forces downed 88 drones overnight over seven regions — 23 craft over the Moscow region among them.",
      regions(`Moscow Oblast | ${NIGHT} | intercepted 23`, `national | ${NIGHT} | intercepted 88`),
    ],
    [
      "The Russian ministry said its forces downed 88 drones and two aircraft overnight.",
      regions(`national | ${NIGHT} | intercepted 88`),
    ],
    [
      "Air defense intercepted 29 drones overnight, the Russian ministry said. Kursk region accounted for most of them, 13 UAVs; seven were stopped in Bryansk region.",
      regions(
        `Bryansk Oblast | ${NIGHT} | intercepted 7`,
        `Kursk Oblast | ${NIGHT} | intercepted 13`,
        `national | ${NIGHT} | intercepted 29`,
      ),
    ],
    [
      "Several drones were destroyed overnight over the Tula region, and two over Kaluga, the Russian ministry said.",
      regions(`Kaluga Oblast | ${NIGHT} | intercepted 2`),
    ],
    [
      "Air defenses destroyed 53 drones overnight, including 12 bound for Moscow, the Russian ministry said.",
      regions(`Moscow | ${NIGHT} | intercepted 12`, `national | ${NIGHT} | intercepted 53`),
    ],
    [
      "Ukraine launched its biggest drone attack on Moscow in a year, with at least 81 drones shot down overnight, the Russian ministry said.",
      regions(`Moscow | ${NIGHT} | intercepted 81`),
    ],
    [
      "In Tula Region, south of Moscow, four drones were destroyed overnight, the Russian ministry said.",
      regions(`Tula Oblast | ${NIGHT} | intercepted 4`),
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("districts", () => {
  const of = (...counts: string[]): string[] => counts.map((count) => `russian-regional UA | ${count}`);
  it.each([
    [
      "Six drones were shot down over the Rostov Region in the night, Governor Yury Slyusar said. Earlier he said that four drones had been repelled in the Chertkovsky district.",
      of(`Chertkovsky Raion | ${NIGHT} | intercepted 4`, `Rostov Oblast | ${NIGHT} | intercepted 6`),
    ],
    [
      "Over the past day, the Belgorod Region was attacked by 58 drones, Gladkov said. The Grayvoron District was attacked by 22 drones, 15 of them were shot down.",
      of(`Belgorod Oblast | ${NIGHT} | launched 58`, `Grayvoron Raion | ${NIGHT} | launched 22 | intercepted 15`),
    ],
    [
      "In the Shebekino district, nine munitions were fired overnight and 24 drones were launched, 15 of which were shot down, Gladkov said.",
      of(`Shebekino Raion | ${NIGHT} | launched 24 | intercepted 15`),
    ],
    [
      "A drone was shot down over the Bryansk region overnight, Bogomaz said. The drone was destroyed in the Klimovo district.",
      of(`Bryansk Oblast | ${NIGHT} | intercepted 1`),
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("a district where debris fell is no scene of the raid", () => {
    expect(
      read(
        "Ukraine's air force said it shot down 30 drones overnight. A fire broke out in the Fastiv district, where debris fell.",
      ),
    ).toEqual([`ukrainian-air-force RU | national | ${NIGHT} | intercepted 30`]);
  });
});

describe("the rest of one place", () => {
  it("is not less what struck another", () => {
    expect(
      read(
        "Mykolaiv was attacked overnight by three drones, the mayor said, and all three hit oil tanks. In Kyiv, Klitschko said, 28 drones flew at the capital and five struck; the rest were shot down.",
      ),
    ).toContain(`ukrainian-regional RU | Kyiv | ${NIGHT} | launched 28 | intercepted 23`);
  });
});
