import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

const reads = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual(claims);
  });
};

describe("one weapon and its pronoun", () => {
  const one = "ballistic-missile | intercepted 1";
  reads([
    ["A ballistic missile was fired at Israel from Yemen on Thursday. It was intercepted, the IDF says.", one],
    ["A ballistic missile was fired at Israel from Yemen on Thursday. The IDF said it had intercepted it.", one],
    ["A ballistic missile was fired at Israel from Yemen; it was shot down by the air force, the IDF says.", one],
    [
      "Israel was attacked with a ballistic missile from Yemen on Thursday. The IDF says the air force shot it down.",
      one,
    ],
    ["A ballistic missile was fired at Israel from Yemen. The IDF says it was destroyed outside the country.", one],
    [
      "One drone was launched at the Sumy region. Air defence shot it down, the governor said.",
      "drone | Sumy Oblast | launched 1 | intercepted 1",
    ],
  ]);
  it.each([
    "A ballistic missile was fired at Israel from Yemen on Thursday. The IDF said it had not intercepted it.",
    "Such a missile is unique, the Russian president said, and there is no means of intercepting it.",
    "A ballistic missile was fired at Israel from Yemen. A factory was hit and the fire destroyed it, the IDF says.",
    "The pilots saw a Russian drone over Romania and were ready to shoot it down, the ministry said.",
  ])("tells no kill: %s", (text) => {
    expect(read(text).join()).not.toContain("intercepted");
  });
});

describe("the rest of two kinds", () => {
  reads(
    [
      "The rest of the drones and missiles were brought down.",
      "The rest of the missiles and drones, it said, were shot down.",
      "The remaining drones and missiles were intercepted.",
    ].map((rest) => [
      `Russia launched 100 drones and ten missiles, the air force said. Ten drones and four missiles hit their targets. ${rest}`,
      "drone | launched 100 | intercepted 90 | hits 10",
      "missile | launched 10 | intercepted 6 | hits 4",
    ]),
  );
});

describe("all that got through", () => {
  reads(
    ["made it past air defences", "got through", "slipped through", "broke through air defences"].map((verb) => [
      verb === "broke through air defences"
        ? "All five Kinzhals got past Ukraine's defences, the air force said."
        : `All five of the Kinzhals ${verb}, Ukraine's air force said.`,
      "kinzhal | launched 5 | intercepted 0",
    ]),
  );
  reads([
    [
      "Russia launched 40 missiles, the air force said. Five of the missiles got past the defences.",
      "missile | launched 40 | intercepted 35",
    ],
    [
      "Russia launched 40 missiles and 35 were shot down, the air force said. Five of the missiles got past the defences.",
      "missile | launched 40 | intercepted 35",
    ],
  ]);
});

describe("the number of a part told in words", () => {
  reads([
    [
      "Russia said 90 Ukrainian drones were shot down. Most of them, 61, were downed over the Bryansk region.",
      "drone | Bryansk Oblast | intercepted 61",
      "drone | intercepted 90",
    ],
    [
      "Russia said 90 Ukrainian drones were shot down. The majority of them – 61 – were downed over the Bryansk region.",
      "drone | Bryansk Oblast | intercepted 61",
      "drone | intercepted 90",
    ],
  ]);
});

describe("a whole and its part without a verb", () => {
  const both = ["drone | launched 400 | intercepted 380", "missile | launched 20 | intercepted 19"];
  reads([
    ["Of the 400 drones that Russia launched, the air force downed 380, and of the 20 missiles 19.", ...both],
    ["Of 400 drones 380 were shot down, and of 20 missiles 19, the air force said of the Russian attack.", ...both],
    ["Of 400 Russian drones the air force intercepted 380; of 20 missiles, 19.", ...both],
    [
      "Of 400 drones that Russia launched overnight 380 were shot down, and of 20 missiles 19, the air force said.",
      ...both,
    ],
    [
      "The Russian defence ministry said 12 drones were destroyed over the Belgorod region, out of a total of 39.",
      "drone | Belgorod Oblast | intercepted 12",
      "drone | intercepted 39",
    ],
  ]);
});

describe("a total and its parts in dashes", () => {
  const all = ["drone | launched 500", "missile | launched 40", "mixed | launched 540 | intercepted 501"];
  reads([
    [
      "The Air Force reported 540 Russian aerial targets – 500 drones and 40 missiles – of which it downed 501.",
      ...all,
    ],
    [
      "The Air Force reported 540 Russian aerial threats (500 drones and 40 missiles), of which it shot down 501.",
      ...all,
    ],
  ]);
});

describe("which kind is meant", () => {
  reads([
    [
      "Russia attacked with 90 missiles and 200 drones, the air force said. Among the missiles were eight Zircons. Of the missiles, 40 were shot down.",
      "drone | launched 200",
      "missile | launched 90 | intercepted 40",
      "zircon | launched 8",
    ],
    [
      "Russia sent 300 drones, the air force said. More than 100 were jet-powered. Air defence stopped 250 of them.",
      "drone | launched 300 | intercepted 250",
      "jet-shahed | launched ≥100",
    ],
    [
      "Russia fired 430 drones and 18 missiles, the air force said. It downed 405 of them as well as 14 missiles.",
      "drone | launched 430 | intercepted 405",
      "missile | launched 18 | intercepted 14",
    ],
    [
      "Ukraine's air force shot down 30 drones and four missiles, while two ballistic missiles were not intercepted.",
      "ballistic-missile | launched 2 | intercepted 0",
      "drone | intercepted 30",
      "missile | intercepted 4",
    ],
    [
      "More than 300 drones, in addition to ballistic and cruise missiles, were launched by Russia, the president said.",
      "drone | launched ≥300",
    ],
    [
      "Russia fired five Kinzhals and 19 cruise missiles, the air force said. All but one of the missiles were destroyed.",
      "cruise-missile | launched 19",
      "kinzhal | launched 5",
    ],
    [
      "Iran fired two barrages of ballistic missiles at Israel, the IDF said: some 15 missiles came in the first and ten in the second.",
      "ballistic-missile | launched 10",
      "ballistic-missile | launched ~15",
    ],
    [
      "Russia attacked Ukraine with ballistic missiles overnight. Six missiles were launched and four shot down, the air force said.",
      "ballistic-missile | launched 6 | intercepted 4",
    ],
    [
      "Russia launched a wave of cruise missiles and drones. The air force said 40 missiles were fired.",
      "missile | launched 40",
    ],
    [
      'The governor of the Zaporizhzhia region said two of seven Shaheds were downed. "141 of 167 drones were shot down," the air force said.',
      "drone | launched 167 | intercepted 141",
      "shahed | Zaporizhzhia Oblast | launched 7 | intercepted 2",
    ],
    [
      "Some 50 drones were launched by Russia, nearly all of which were shot down, the air force said.",
      "drone | launched ~50",
    ],
    ["Russia launched 50 drones, almost all of them shot down, the air force said.", "drone | launched 50"],
    ["24 of the 60 drones launched by Russia were Shaheds, the air force said.", "drone | launched 60"],
    [
      "Ukraine brought down 46 drones and two Kh-59s out of 48 and three, respectively, that Russia launched, the air force said.",
      "drone | launched 48 | intercepted 46",
      "kh-59 | launched 3 | intercepted 2",
    ],
    [
      "Russia launched 50 drones overnight, not all of which were shot down, the air force said.",
      "drone | launched 50",
    ],
    [
      "Russia launched 50 drones overnight. Nearly all of the drones were shot down, the air force said.",
      "drone | launched 50",
    ],
  ]);
});
