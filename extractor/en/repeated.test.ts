import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

describe("a count that the text tells once more is one claim", () => {
  it.each([
    // without a source, and in the words of a speaker
    [
      "In the skies of Poltava region, three Russian drones were brought down. Governor Filip Pronin reported it on Friday. As agencies earlier reported, gunners shot down three drones.",
      ["ukrainian-regional | RU | drone | attack | Poltava Oblast | intercepted 3"],
    ],
    // a port and its sea
    [
      "Four Ukrainian naval drones heading for the port of Tuapse were destroyed overnight, Russia's Defense Ministry said. “In Black Sea waters, four unmanned boats were destroyed,” it wrote.",
      ["russian-mod | UA | naval-drone | attack | Tuapse | intercepted 4"],
    ],
    // a region and a city of it, told by its governor
    [
      "Two missiles were downed over Dnipropetrovsk Oblast in the evening, the governor, Serhii Lysak, said. In Kryvyi Rih, air defence shot down two missiles, he added.",
      ["ukrainian-regional | RU | missile | attack | Dnipropetrovsk Oblast | intercepted 2"],
    ],
    // one weapon of a named kind
    [
      "A Neptune missile fired by Ukraine was destroyed above the Black Sea, the Russian Defense Ministry said. It said an attempted attack with a Neptune missile was stopped.",
      ["russian-mod | UA | neptune | attack | Black Sea | intercepted 1"],
    ],
    // "the six drones"
    [
      "Three HIMARS rockets and six Ukrainian drones were shot down in the past day, the Russian Defense Ministry said. The six drones were destroyed near Kreminna in the Luhansk region and Polohy in the Zaporizhzhia region.",
      [
        "russian-mod | UA | drone | attack | national | intercepted 6",
        "russian-mod | UA | himars | attack | national | intercepted 3",
      ],
    ],
    // Iranian by make
    [
      "Three drones fired by Yemen's Houthis toward the Gulf of Aden were shot down, US Central Command said. “The destroyer engaged and shot down three Iranian drones in its vicinity,” it said.",
      ["us-official | YE | drone | attack | Gulf of Aden | intercepted 3"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each([
    [
      "Two drones were destroyed over the Kursk region and two over the Bryansk region, the Russian Defense Ministry said.",
      ["Bryansk Oblast | intercepted 2", "Kursk Oblast | intercepted 2"],
    ],
    [
      "The Russian Defense Ministry said 119 drones were destroyed over the past 24 hours. During the night 65 drones were shot down, it said.",
      ["national | intercepted 119", "national | intercepted 65"],
    ],
    [
      "Between 20:40 and 23:00 air defences shot down eight Ukrainian drones, the Russian Defense Ministry said. In the past 24 hours 350 drones were intercepted, it added.",
      ["national | intercepted 350", "national | intercepted 8"],
    ],
  ])("and these are several: %s", (text, claims) => {
    const withoutDate = read(text, null);
    expect(withoutDate).toEqual(claims.map((claim) => `russian-mod | UA | drone | attack | ${claim}`));
  });
});

describe("where a sentence ends", () => {
  it.each([
    "About 500 drones flew at Ukraine, Zelensky wrote on X. The air force later spoke of 593 drones launched overnight.",
    "Zelensky said about 500 drones flew at Ukraine by 9 p.m. The air force later spoke of 593 drones launched overnight.",
  ])("%s", (text) => {
    expect(read(text)).toContain("ukrainian-air-force | RU | drone | attack | national | launched 593");
  });
});
