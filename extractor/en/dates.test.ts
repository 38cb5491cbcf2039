import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

/** The window of each claim, with its kind where it is a period; published on Friday 14 March 2025. */
const windows = (text: string): string[] =>
  extract({ text, published: "2025-03-14", language: "en" }).claims.map(
    (claim) => `${claim.kind === "period" ? "period " : ""}${claim.start}..${claim.end}`,
  );

describe("a length of time ends on the day of the words", () => {
  it.each([
    [
      "Since the start of 2023 as many as 870 ballistic missiles have been fired by Russia, President Zelensky said on March 7.",
      "period 2023-01-01..2025-03-07",
    ],
    [
      "Russian air defenses have shot down 18 HIMARS rockets over the past week, the Russian Defense Ministry said in its Tuesday briefing.",
      "period 2025-03-05..2025-03-11",
    ],
    [
      "On March 10, President Zelensky said that in just a week Russia had used 190 missiles against Ukraine.",
      "period 2025-03-04..2025-03-10",
    ],
    [
      "In his March 11 evening address, President Zelensky put the number fired by Russia at about 45 missiles for the past two days.",
      "2025-03-10..2025-03-11",
    ],
    [
      "Since the start of the war, Bahrain has destroyed 129 missiles launched by Iran, Bahraini authorities announced Monday.",
      "period null..2025-03-10",
    ],
    [
      "Since they were first used in May, Patriot systems have shot down 15 Kinzhal missiles, Air Force spokesman Yurii Ihnat said on March 11.",
      "period 2024-05-01..2025-03-11",
    ],
    // the day of the raid, not of the words
    ["On March 9 Russia fired 81 missiles, the Ukrainian air force said.", "2025-03-09..2025-03-09"],
  ])("%s", (text, window) => {
    expect(windows(text)).toEqual([window]);
  });
});

describe("hours that an attack lasted", () => {
  const ministry = "Ukrainian drones were destroyed, the Russian Defense Ministry said.";
  it.each([
    [
      `Between 10:30 p.m. local time (7:30 p.m. GMT) on March 11 and 5:45 a.m., 53 ${ministry}`,
      "2025-03-11..2025-03-12",
    ],
    [`From 8:00 p.m. on Tuesday until 5 a.m. 31 ${ministry}`, "2025-03-11..2025-03-12"],
    [`Between 11 p.m. and 6 a.m. on March 12 as many as 22 ${ministry}`, "2025-03-11..2025-03-12"],
    [`Between 8:00 and 11:00 a.m. Moscow time 9 ${ministry}`, "2025-03-14..2025-03-14"],
    [`From 11 p.m. to 7 a.m. Moscow time 17 ${ministry}`, "2025-03-13..2025-03-14"],
    [`From 2 p.m. until 8 p.m. on March 12 a total of 40 ${ministry}`, "2025-03-12..2025-03-12"],
  ])("%s", (text, window) => {
    expect(windows(text)).toEqual([window]);
  });
});

describe("a text that tells the time of no attack", () => {
  it("is of the day of publication and the day before, with a warning", () => {
    const report = {
      text: "Russia used 465 drones in one of the heaviest strikes this year, the Ukrainian military says.",
      published: "2025-03-14",
      language: "en" as const,
    };
    const { claims, warnings } = extract(report);
    expect(claims.map(({ start, end }) => [start, end])).toEqual([["2025-03-13", "2025-03-14"]]);
    expect(warnings.map(({ code }) => code)).toEqual(["date_assumed"]);
  });

  it("stays without a date where nobody is named for the figures", () => {
    expect(windows("Thirty Russian drones were shot down over Ukraine.")).toEqual(["null..null"]);
  });

  it("keeps the window of the night when the words were said in the morning after", () => {
    expect(
      windows(
        "Russian gunners destroyed four Neptune missiles in the past 24 hours, the Defence Ministry in Moscow has said. It told a briefing on Friday that 31 Ukrainian drones had also been shot down.",
      ),
    ).toEqual(["2025-03-13..2025-03-14", "2025-03-13..2025-03-14"]);
  });

  it("ends a month that goes on with the report", () => {
    expect(windows("In March Russia has launched 900 drones, the Ukrainian Air Force said.")).toEqual([
      "period 2025-03-01..2025-03-14",
    ]);
  });
});
