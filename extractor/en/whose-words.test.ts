import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

const AF = "ukrainian-air-force | RU";
const MOD = "russian-mod | UA";

describe("a state that speaks behind an aside", () => {
  const ours = "Ukraine's air force said it shot down 40 of 52 drones.";
  const own = `${AF} | drone | attack | national | launched 52 | intercepted 40`;
  it.each([
    "Moscow meanwhile said its forces downed 116 Ukrainian drones.",
    "Russia, for its part, said 116 drones had been destroyed.",
    "Russia for its part also claimed that 116 drones were downed.",
    "Moscow, in turn, reported 116 Ukrainian drones destroyed.",
    "Russia has since said that it shot down 116 Ukrainian drones.",
  ])("%s", (theirs) => {
    expect(read(`${ours} ${theirs}`)).toEqual([`${MOD} | drone | attack | national | intercepted 116`, own]);
  });
});

describe("a governor who told of victims is not the source of the country's counts", () => {
  it.each([
    "Two people were hurt in Sumy, Governor Oleh Hryhorov said. Russia launched 70 drones overnight.",
    "Mayor Ihor Terekhov reported a fire in Kharkiv. In all, Ukraine was attacked with 70 drones.",
    "One person was killed, the head of the Odesa region, Oleh Kiper, said. Overnight Russian forces fired 70 drones.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["media | RU | drone | attack | national | launched 70"]);
  });

  it.each([
    [
      "Odesa Oblast Governor Oleh Kiper said 12 drones were shot down over the region. Another three hit a warehouse.",
      "intercepted 12 | hits 3",
    ],
    ["Source: Oleh Kiper, Head of Odesa Oblast Military Administration\nThe Russians used 12 drones.", "launched 12"],
  ])("but goes on where he has counted: %s", (text, counts) => {
    expect(read(text)).toEqual([`ukrainian-regional | RU | drone | attack | Odesa Oblast | ${counts}`]);
  });
});

describe("a governor who told of no damage is not the source of the count beside it", () => {
  it.each([
    "Eight drones were shot down over Mykolaiv region, Ukraine's air force said, the governor there reporting no damage.",
    "Ukraine's air force said eight drones were shot down over Mykolaiv region, no casualties reported by its governor.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([`${AF} | drone | attack | Mykolaiv Oblast | intercepted 8`]);
  });
});

describe("who stands behind the words", () => {
  it.each([
    // "he": who was named before, though with no verb of speech
    [
      "The capital saw what Mayor Sergei Sobyanin called its longest raid. Overnight 58 drones were shot down, he wrote.",
      ["russian-regional | UA | drone | attack | Moscow | intercepted 58"],
    ],
    // the one official whom the sentence names
    [
      "Vladimir Saldo, whom Moscow installed as governor in the Kherson region, wrote that 15 drones were downed.",
      ["russian-regional | UA | drone | attack | Kherson Oblast | intercepted 15"],
    ],
    [
      "“34 Shaheds were destroyed,” the Ukrainian Defense Forces said.",
      ["ukrainian-official | RU | shahed | attack | national | intercepted 34"],
    ],
    [
      "A dozen missiles were downed, the Kyiv MWA reports.",
      ["ukrainian-regional | RU | missile | attack | Kyiv | intercepted 12"],
    ],
    [
      "The governor of the Poltava region, Filip Pronin, affirmed that nine drones had been shot down.",
      ["ukrainian-regional | RU | drone | attack | Poltava Oblast | intercepted 9"],
    ],
    // who is quoted on something else at the end
    [
      "Russia fired 300 drones overnight.\nFires burned in the capital.\nMore help is needed, Zelenskyy said.",
      ["media | RU | drone | attack | national | launched 300"],
    ],
    // a neighbour whose fighters took off
    [
      "Russia attacked Ukraine with 90 drones overnight. Poland's operational command said its jets were scrambled. Seven drones hit five locations.",
      ["media | RU | drone | attack | national | launched 90 | hits 7 | hit_locations 5"],
    ],
    // "enemy" in the words of the other side
    [
      "Six ATACMS missiles and 50 enemy drones were shot down by Russian air defence systems, the Defence Ministry in Moscow reports.",
      [`${MOD} | atacms | attack | national | intercepted 6`, `${MOD} | drone | attack | national | intercepted 50`],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("one number for a place and others", () => {
  it.each([
    "over annexed Crimea and multiple Russian regions",
    "over Russian territory and the Crimean Peninsula",
    "across Russian regions and above the Azov and Black Seas",
    "over the Black Sea and two other regions of Russia",
    "over Bryansk and several other regions",
  ])("%s", (where) => {
    expect(read(`Russia's Defence Ministry said 83 drones were destroyed overnight ${where}.`)).toEqual([
      `${MOD} | drone | attack | national | intercepted 83`,
    ]);
  });

  it.each([
    "at Kyiv and other parts of the country",
    "at Odesa and a number of other cities",
    "against the country",
  ])("%s", (where) => {
    expect(read(`The Ukrainian Air Force said Russia fired 120 drones ${where}.`)).toEqual([
      `${AF} | drone | attack | national | launched 120`,
    ]);
  });
});

describe("where weapons were, and where something else happened", () => {
  it.each([
    // the land under attack opens the sentence
    [
      "In Sumy Oblast, the enemy launched 20 drones, the governor said.",
      "ukrainian-regional | RU | drone | attack | Sumy Oblast | launched 20",
    ],
    [
      "In the city of Kharkiv, Russian forces used 12 drones, the mayor said.",
      "ukrainian-regional | RU | drone | attack | Kharkiv | launched 12",
    ],
    [
      "In the Kursk region, Russia launched 20 drones toward Ukraine, the air force said.",
      `${AF} | drone | attack | national | launched 20`,
    ],
    // the fire, the range, the rest of the country
    [
      "Ukraine sent 60 drones overnight, sparking a fire at a plant in the Leningrad region, Russia's Defence Ministry said.",
      `${MOD} | drone | attack | national | launched 60`,
    ],
    [
      "Russia shot down 52 drones from Bryansk to Volgograd overnight, its defence ministry said.",
      `${MOD} | drone | attack | national | intercepted 52`,
    ],
    [
      "Russia fired three missiles at Kharkiv, and Sumy came under drone attack, the air force said.",
      `${AF} | missile | attack | Kharkiv | launched 3`,
    ],
    // where weapons struck
    [
      "Two ballistic missiles slammed into the heart of Sumy, the governor said.",
      "ukrainian-regional | RU | ballistic-missile | attack | Sumy | hits 2",
    ],
  ])("%s", (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  it.each([
    [
      "Over Kursk Oblast 12 drones were shot down, one over Belgorod and another over Voronezh, the Russian ministry said.",
      ["Belgorod Oblast | intercepted 1", "Kursk Oblast | intercepted 12", "Voronezh Oblast | intercepted 1"],
    ],
    [
      "Russia's Defence Ministry said three drones were downed over the Tula region, another over Kaluga and one over Oryol.",
      ["Kaluga Oblast | intercepted 1", "Oryol Oblast | intercepted 1", "Tula Oblast | intercepted 3"],
    ],
  ])("%s", (text, regions) => {
    expect(read(text)).toEqual(regions.map((region) => `${MOD} | drone | attack | ${region}`));
  });

  it("takes two places that were struck for no one's scope", () => {
    const text = "Kyiv and Odesa were hit by 315 drones, Zelenskyy said.";
    expect(read(text)).toEqual(["ukrainian-president | RU | drone | attack | national | launched 315"]);
  });

  it("keeps the whole raid out of a region where all were stopped", () => {
    const text =
      "Ukraine was attacked with 50 drones, the air force said. In Lviv Oblast, all targets were destroyed. In Kyiv Oblast, nine drones were downed.";
    expect(read(text)).toEqual([
      `${AF} | drone | attack | Kyiv Oblast | intercepted 9`,
      `${AF} | drone | attack | national | launched 50`,
    ]);
  });

  it("leaves a raid on the whole country there, though parts of it fell in one place", () => {
    const text =
      "Iran fired 11 ballistic missiles at Israel, the IDF said. Nine of them were intercepted, and two struck open areas near Eilat.";
    expect(read(text)).toEqual([
      "israel-idf | IR | ballistic-missile | attack | national | launched 11 | intercepted 9 | hits 2",
    ]);
  });

  it("does not carry what one land tells into the next one", () => {
    const text =
      "Saudi Arabia's Defence Ministry said three Iranian missiles heading for Riyadh were destroyed. Qatar said it was attacked with ten missiles, all of which were intercepted.";
    expect(read(text)).toEqual([
      "other | IR | missile | attack | Riyadh | intercepted 3",
      "other | IR | missile | attack | national | launched 10 | intercepted 10",
    ]);
  });
});
