import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { PUBLISHED, reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

/** The first and last day of the claim that launched, or stopped, so many. */
const daysOf = (text: string, value: number): (string | null)[] =>
  extract({ text, published: PUBLISHED, language: "en" })
    .claims.filter((claim) => [claim.launched?.value, claim.intercepted?.value].includes(value))
    .flatMap((claim) => [claim.start, claim.end]);

const FIRST = "The Ukrainian Air Force said 64 of 80 drones were downed overnight.";

describe("an attack a day before the one told first", () => {
  it.each([
    `${FIRST} A day earlier, it downed 30 of 41.`,
    `${FIRST} The day before, 30 of 41 drones were downed.`,
    `${FIRST} It had reported 30 of 41 downed the night before.`,
    `${FIRST} The previous night 30 of 41 drones were downed.`,
  ])("%s", (text) => {
    expect(daysOf(text, 80)).toEqual(["2025-03-13", "2025-03-14"]);
    expect(daysOf(text, 41)).toEqual(["2025-03-12", "2025-03-13"]);
  });

  it("counts the day before something else from there", () => {
    expect(daysOf(`${FIRST} The day before the parade 41 drones were downed.`, 41)).not.toEqual([
      "2025-03-12",
      "2025-03-13",
    ]);
  });

  it("takes the preceding night of a raid by day for the night that the day follows", () => {
    const text =
      "On the morning of March 14, air defences shot down 27 drones, the Russian Defense Ministry said. Earlier the ministry told of 84 drones destroyed in the preceding night.";
    expect(daysOf(text, 27)).toEqual(["2025-03-14", "2025-03-14"]);
    expect(daysOf(text, 84)).toEqual(["2025-03-13", "2025-03-14"]);
  });
});

describe("parts of a day that add up to it", () => {
  it.each([
    "Russian air defences shot down 90 drones on Friday, the Defense Ministry in Moscow said. Of these, 61 were downed by 8 a.m. and 29 later in the morning.",
    "Russian air defences shot down 90 drones on Friday, the Defense Ministry in Moscow said. It spoke of 61 drones downed in the morning and of 29 drones shot down in the afternoon.",
    "The Russian Defense Ministry said 90 drones were destroyed on Friday. First 61 drones were destroyed in the morning. Later 29 drones were destroyed in the afternoon.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(
      [29, 61, 90].map((count) => `russian-mod | UA | drone | attack | national | intercepted ${count}`),
    );
  });

  it("leaves parts alone that tell no time", () => {
    expect(
      read(
        "Russian air defences shot down 90 drones on Friday, the Defense Ministry in Moscow said. Of these, 61 were downed by mobile groups and 28 by helicopters.",
      ),
    ).toEqual(["russian-mod | UA | drone | attack | national | intercepted 90"]);
  });
});

it("keeps a raid by day and the night before it apart, launched and stopped", () => {
  expect(
    read(
      "From 09:15 to 20:00 on March 14, Russia attacked with 58 drones, and 51 were destroyed, the Ukrainian Air Force said.\n\nOvernight the command had detected 127 strike drones, 104 of them destroyed.",
    ),
  ).toEqual([
    "ukrainian-air-force | RU | drone | attack | national | launched 127 | intercepted 104",
    "ukrainian-air-force | RU | drone | attack | national | launched 58 | intercepted 51",
  ]);
});

describe("headlines of other stories", () => {
  it.each([
    "Read also: Russia fired 300 Shaheds at Odesa on Monday",
    "Also read: Ukraine's interceptors down 300 Shaheds in a month",
    "Related story: 300 Shaheds and 40 missiles launched at Kyiv",
  ])("%s", (line) => {
    expect(read(`The Ukrainian Air Force said 64 of 80 drones were downed overnight.\n\n${line}`)).toEqual([
      "ukrainian-air-force | RU | drone | attack | national | launched 80 | intercepted 64",
    ]);
  });
});
