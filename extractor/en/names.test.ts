import { describe, expect, it } from "vitest";
import { datesReader, reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);
const dates = datesReader("en");

describe("a surname stands for the office that the text told beside it", () => {
  it.each([
    [
      "Sumy Oblast Governor Volodymyr Artiukh reported an attack at dawn. Ukraine's Air Force said 20 of 30 drones were shot down. Three drones were destroyed over the region, Artiukh added.",
      "ukrainian-regional | RU | drone | attack | Sumy Oblast | intercepted 3",
    ],
    [
      "The head of the regional military administration in Zaporizhzhia, Oleksandr Starukh, said a missile was heard. After midnight, Starukh noted, two more missiles were shot down.",
      "ukrainian-regional | RU | missile | attack | Zaporizhzhia | intercepted 2",
    ],
    [
      'Source: Vadym Kovalenko, governor of the Poltava region; Air Force\nQuote from Kovalenko: "Three of the five Shaheds that flew at us were stopped."',
      "ukrainian-regional | RU | shahed | attack | Poltava Oblast | launched 5 | intercepted 3",
    ],
    [
      "Governor Kovalchuk: Nine drones shot down near the border\nNine drones were destroyed over the Bryansk region, its governor, Yegor Kovalchuk, said.",
      "russian-regional | UA | drone | attack | Bryansk Oblast | intercepted 9",
    ],
    [
      "Air Force spokesperson Illya Yevlash said 30 drones were launched at Ukraine. Kyiv's mayor gave no details. “We downed 24 of them,” Yevlash told television.",
      "ukrainian-air-force | RU | drone | attack | national | launched 30 | intercepted 24",
    ],
  ])("%s", (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe("whose day a date is", () => {
  it.each([
    // the text was written before it was published
    [
      "KYIV, March 12 (Agency) - Overnight 20 drones were shot down, the Ukrainian Air Force said.",
      "2025-03-11",
      "2025-03-12",
    ],
    [
      "DOHA, March 13: Iran launched ten drones at Qatar in the evening, the Qatari defence ministry said.",
      "2025-03-13",
      "2025-03-13",
    ],
    // a date of something else
    [
      "Overnight on 13 March the air force shot down 20 of 30 Kh-101 missiles launched from bombers, the same ones that Ukrainian drones hit on 1 March.",
      "2025-03-12",
      "2025-03-13",
    ],
    [
      "On 12 March Iran fired 80 ballistic missiles at Israel, twice as many as in its 1 March attack, the Pentagon said.",
      "2025-03-12",
      "2025-03-12",
    ],
    // the month, not the day of the words
    [
      "In February Russia launched 900 drones, 300 of them Shaheds, the air force chief said on Thursday.",
      "2025-02-01",
      "2025-02-28",
    ],
    // a window of the sentence before, which the day ends
    [
      "In the past 24 hours several missiles were shot down, said Russia's Defense Ministry. “Intercepted were seven Storm Shadow missiles,” its spokesman told a briefing on Friday.",
      "2025-03-13",
      "2025-03-14",
    ],
    // since when the land is held
    [
      "Over Crimea, annexed by Moscow in 2014, 40 drones were shot down overnight, the Russian Defense Ministry said.",
      "2025-03-13",
      "2025-03-14",
    ],
    [
      "Thirty drones were downed overnight over the peninsula that Russia annexed in 2014, the Russian Defense Ministry said.",
      "2025-03-13",
      "2025-03-14",
    ],
  ])("%s", (text, start, end) => {
    const found = dates(text);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((window) => window.join(" ")))).toEqual(new Set([`${start} ${end}`]));
  });
});
