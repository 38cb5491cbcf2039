import { describe, expect, it } from "vitest";
import { datesReader, reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);
const days = datesReader("en");

describe("a raid that is ranked by the place it struck", () => {
  it.each([
    "Russia sent 440 drones overnight – one of the heaviest attacks on Kyiv. Of these 402 were downed, the air force said.",
    "Russia sent 440 drones overnight, the largest attack on Kyiv so far. Of these 402 were downed, the air force said.",
    "Overnight Russia sent 440 drones - among the deadliest raids on Kyiv - and 402 were downed, the air force said.",
  ])("is of the whole country: %s", (text) => {
    expect(read(text)).toEqual([
      "ukrainian-air-force | RU | drone | attack | national | launched 440 | intercepted 402",
    ]);
  });
});

describe("a strike that hits", () => {
  it.each([
    "A strike involving 47 drones hit western Ukraine, Zelensky said.",
    "A Russian attack with 47 drones hit Ternopil, Zelensky said.",
    "An assault by 47 drones hit Kharkiv overnight, Zelensky said.",
  ])("is no hit of each weapon: %s", (text) => {
    expect(read(text).join()).toContain("launched 47");
    expect(read(text).join()).not.toContain("hits");
  });
});

describe("a period beside a raid at one place", () => {
  it.each([
    "Two missiles hit Sumy on Thursday. Over this week the Russians used 1,500 bombs, Zelensky said.",
    "On Thursday two missiles hit Sumy. During the week Russia used 1,500 bombs, Zelensky said.",
  ])("is of the whole country: %s", (text) => {
    expect(read(text)).toContain("ukrainian-president | RU | guided-bomb | period | national | launched 1500");
  });

  it("is the war's, where years of it are told", () => {
    expect(read("During two years of full-scale war Russia launched 8,000 missiles, the air force said.")).toEqual([
      "ukrainian-air-force | RU | missile | period | national | launched 8000",
    ]);
  });

  it.each([
    "Overnight Russia sent 300 drones. Last week it launched 700 in a single night.",
    "Overnight Russia sent 300 drones. Last month it fired 700 in one attack.",
    "Overnight Russia sent 300 drones. Earlier this month it launched 700 drones in a single night.",
    "Overnight Russia sent 300 drones. In February it fired 700 drones in a single combined assault.",
  ])("holds a raid whose day is not told: %s", (text) => {
    expect(read(text)).toEqual([
      "media | RU | drone | attack | national | launched 300",
      "media | RU | drone | attack | national | launched 700",
    ]);
    expect(days(text)).toContainEqual([null, null]);
  });

  it("is not meant by a scale that was not seen since", () => {
    const text = "Overnight Russia fired 600 drones, an intensity not seen since the war began, the air force said.";
    expect(read(text)).toEqual(["ukrainian-air-force | RU | drone | attack | national | launched 600"]);
  });
});

describe("who speaks", () => {
  it.each([
    '"The enemy gave us no rest. In all, 20 drones were destroyed within our region. Fires were put out," wrote Ihor Taburets, head of the Cherkasy RMA.',
    '"A hard night. Air defense downed 20 drones over the region. No one was hurt. Repairs go on," said Ihor Taburets, head of the Cherkasy RMA.',
  ])("is named at the end of a quotation of several sentences: %s", (text) => {
    expect(read(text)).toEqual(["ukrainian-regional | RU | drone | attack | Cherkasy Oblast | intercepted 20"]);
  });

  it.each([
    "The Russian army shot down five drones overnight, whereas the governor mentioned debris at a depot.",
    "In Russia five drones were shot down overnight, among them some near Luga, where the governor told of a fire.",
  ])("is not who opens a clause of his own: %s", (text) => {
    expect(read(text).join()).not.toContain("regional");
  });

  it.each([
    "All 31 missiles were shot down, says Ukraine.",
    "All 31 missiles were shot down, says Kyiv.",
  ])("is a state: %s", (text) => {
    expect(read(text)).toEqual([
      "ukrainian-official | RU | missile | attack | national | launched 31 | intercepted 31",
    ]);
  });

  it("is no governor whose region stands behind a semicolon", () => {
    const claims = read(
      "Overnight 21 of 22 Shaheds were shot down. A site was hit, the governor said; in Poltava Oblast five were downed.",
    );
    expect(claims).toContain("media | RU | shahed | attack | national | launched 22 | intercepted 21");
  });

  it("is the newspaper, of what it made of the air force's data", () => {
    expect(
      read("Russia fired 5,104 drones in February, an AFP analysis of daily figures from Ukraine's air force showed."),
    ).toEqual(["media | RU | drone | period | national | launched 5104"]);
  });
});

describe("the place of what is told next", () => {
  it.each([
    "Five drones were shot down over Tula region, the governor said; the Defense Ministry put the number at six.",
    "Over Tula region five drones were downed, the governor said, while the Defense Ministry put the figure at six.",
  ])("is that of the number before: %s", (text) => {
    expect(read(text)).toContain("russian-mod | UA | drone | attack | Tula Oblast | intercepted 6");
  });

  it("is not that of the rest", () => {
    const claims = read(
      "Russia's Defense Ministry said 85 drones were downed. Twenty were intercepted above Crimea, and the rest fell in Belgorod and Bryansk.",
    );
    expect(claims).toContain("russian-mod | UA | drone | attack | Crimea | intercepted 20");
  });

  it("is a neighbour's only for what was over him", () => {
    const claims = read(
      "Romania's defence ministry reported one drone that entered its airspace during a raid on Izmail, where air defences downed 15 of 23 drones.",
    );
    expect(claims.join()).toContain("Izmail | launched 23 | intercepted 15");
  });

  it("is not where drones flew from", () => {
    const claims = read(
      "Twenty-one drones were detected in Polish airspace, which flew mostly out of Belarus, Prime Minister Donald Tusk said.",
    );
    expect(claims).toEqual(["polish-official | RU | drone | attack | Poland | launched 21"]);
  });

  it.each([
    "Eight drones were destroyed over the Black Sea near the coast of Crimea, the Russian Defense Ministry said.",
    "Eight drones were destroyed over the Black Sea off the coast of annexed Crimea, the Russian Defense Ministry said.",
  ])("is the sea off a coast: %s", (text) => {
    expect(read(text)).toEqual(["russian-mod | UA | drone | attack | Black Sea | intercepted 8"]);
  });

  it.each([
    "Kyiv was pummelled for hours by 519 drones and 40 missiles launched at the country, Zelensky said.",
    "Odesa was hit by some of the 519 drones and 40 missiles fired at the country, Zelensky said.",
  ])("is the country that they were launched at: %s", (text) => {
    expect(read(text)).toEqual([
      "ukrainian-president | RU | drone | attack | national | launched 519",
      "ukrainian-president | RU | missile | attack | national | launched 40",
    ]);
  });

  it("is the capital's for its administration", () => {
    expect(read("Kyiv's military administration said all 15 drones bound for the city were destroyed.")).toEqual([
      "ukrainian-regional | RU | drone | attack | Kyiv | launched 15 | intercepted 15",
    ]);
  });
});

describe("a number that another is compared with", () => {
  it.each([
    "Ukraine was attacked with 31 drones on Friday, down from 49 on Thursday, and 20 were shot down, the air force said.",
    "The air force said Ukraine was attacked with 31 drones on Friday, down from 49 on Thursday, adding that 20 were shot down.",
  ])("was launched, and its end is not told: %s", (text) => {
    expect(read(text)).toEqual([
      "ukrainian-air-force | RU | drone | attack | national | launched 31 | intercepted 20",
      "ukrainian-air-force | RU | drone | attack | national | launched 49",
    ]);
  });
});
