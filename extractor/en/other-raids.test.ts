import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { PUBLISHED } from "../testing/read.ts";

/** Each count of a text with its kind and its days. */
const read = (text: string): string[] =>
  extract({ text, published: PUBLISHED, language: "en" })
    .claims.flatMap(({ launched, intercepted, kind, start, end }) =>
      [launched, intercepted].flatMap((count) => (count ? [`${count.value} ${kind} ${start} ${end}`] : [])),
    )
    .sort();

describe("a raid that the one told is compared with", () => {
  it.each([
    "Russia fired 90 missiles on Thursday, surpassing the 84 launched on Feb. 10, the air force said.",
    "Russia fired 90 missiles on Thursday, compared with the 84 launched on Feb. 10, the air force said.",
    "Russia fired 90 missiles on Thursday, up from 84 on Feb. 10, the air force said.",
    "Russia fired 90 missiles, eclipsing the 84 used on Feb. 10, the air force said on Thursday.",
    "Russia fired 90 missiles on Thursday, far more than the 84 that it launched on Feb. 10, the air force said.",
  ])("%s", (text) => {
    const days = text.includes("said on") ? "2025-03-12 2025-03-13" : "2025-03-13 2025-03-13";
    const said = text.includes("said on")
      ? [`90 attack ${days}`, "90 attack 2025-03-13 2025-03-13"]
      : [`90 attack ${days}`];
    expect(read(text)).toContain("84 attack 2025-02-10 2025-02-10");
    expect(said.some((one) => read(text).includes(one))).toBe(true);
  });

  it("takes the month of either side", () => {
    expect(read("Russia sent 1,800 drones in February, down from 2,600 in January, the president said.")).toEqual([
      "1800 period 2025-02-01 2025-02-28",
      "2600 period 2025-01-01 2025-01-31",
    ]);
  });

  it("goes on with its own month", () => {
    const text =
      "Russia sent 1,800 drones in February, up 13 percent from the 1,600 that it sent in January. It also fired 90 missiles, the president said.";
    expect(read(text)).toEqual([
      "1600 period 2025-01-01 2025-01-31",
      "1800 period 2025-02-01 2025-02-28",
      "90 period 2025-02-01 2025-02-28",
    ]);
  });
});

describe("a raid some days before", () => {
  it.each([
    "Overnight Russia launched 60 drones at Ukraine, the air force said, a day after a barrage of 104 drones.",
    "Overnight Russia launched 60 drones at Ukraine, the air force said. A day earlier the air force reported 104 drones launched.",
    "Overnight Russia launched 60 drones at Ukraine, the air force said. The previous day, it launched 104 drones.",
    "Overnight Russia launched 60 drones at Ukraine, the air force said, after 104 were launched a night earlier.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["104 attack 2025-03-12 2025-03-13", "60 attack 2025-03-13 2025-03-14"]);
  });

  it("counts back two days", () => {
    const text =
      "Overnight Russia launched 60 drones at Ukraine, the air force said. Two days earlier, it had launched 104 drones.";
    expect(read(text)).toEqual(["104 attack 2025-03-11 2025-03-12", "60 attack 2025-03-13 2025-03-14"]);
  });

  it.each([
    "A day after Russia launched 104 drones at Ukraine, its forces sent 60 more on Thursday, the air force said.",
    "Weeks after Russia launched 104 drones at Ukraine, its forces sent 60 more on Thursday, the air force said.",
  ])("has no day of its own before the text tells one: %s", (text) => {
    expect(read(text)).toEqual(["104 attack null null", "60 attack 2025-03-13 2025-03-13"]);
  });

  it("gives its day to no other sentence", () => {
    const text =
      "Russia struck Ukraine overnight. The raid of 81 drones came after Tuesday's attack, in which 200 drones were used. Air defences shot down 70 of the drones, the air force said.";
    expect(read(text)).toEqual([
      "200 attack 2025-03-11 2025-03-11",
      "70 attack 2025-03-13 2025-03-14",
      "81 attack 2025-03-13 2025-03-14",
    ]);
  });

  it("ends where the other side speaks of the night", () => {
    const text =
      "Russia attacked Kyiv on Friday morning. The Russian ministry said it answered a strike on March 12, for which Kyiv used six ATACMS. Ukraine shot down 40 of 65 drones launched overnight, the air force said.";
    expect(read(text)).toEqual([
      "40 attack 2025-03-13 2025-03-14",
      "6 attack 2025-03-12 2025-03-12",
      "65 attack 2025-03-13 2025-03-14",
    ]);
  });
});

describe("a place among raids is no period", () => {
  it.each([
    "Air defenses shot down 12 of 16 drones overnight in the eighth such attack in three months, the air force said.",
    "Air defenses shot down 12 of 16 drones overnight, the third straight night of attacks this week, the air force said.",
    "In the 20th drone attack on Ukraine this month, air defenses shot down 12 of 16 drones overnight, the air force said.",
    "Overnight Russia launched 16 drones in its fifth major raid in a month, and 12 were shot down, the air force said.",
    "Overnight 12 of 16 drones were shot down, the air force said, one of the highest figures since the start of the full-scale war.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["12 attack 2025-03-13 2025-03-14", "16 attack 2025-03-13 2025-03-14"]);
  });
});

describe("a clause about something else", () => {
  it.each([
    "Thirty drones were downed overnight over Kursk region, where troops crossed the border in August, and 14 over Bryansk, the Defense Ministry said.",
    "Thirty drones were downed overnight over Kursk region, where Ukraine launched an offensive in August, and 14 over Bryansk, the Defense Ministry said.",
  ])("tells no time of the raid: %s", (text) => {
    expect(read(text)).toEqual(["14 attack 2025-03-13 2025-03-14", "30 attack 2025-03-13 2025-03-14"]);
  });

  it("tells no period of the raid in a sentence about what a plant makes", () => {
    const text =
      "In 2024 the plant produced 6,000 Shaheds. The plant was attacked by six drones, one of which was shot down, the Russian Defense Ministry said.";
    expect(read(text).every((line) => line.includes("attack"))).toBe(true);
  });

  it("counts since a weekday up to the day of the report", () => {
    expect(read("Since Wednesday, 230 drones have been downed over Russia, the Defense Ministry said.")).toEqual([
      "230 attack 2025-03-12 2025-03-14",
    ]);
  });
});
