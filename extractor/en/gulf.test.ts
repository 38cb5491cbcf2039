import { describe, expect, it } from "vitest";
import { datesReader, reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);
const dates = datesReader("en");

/** A day of the war of 2026 between Iran and its neighbours. */
const IN_2026 = "2026-03-12";

const reads = (published: string, cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text, published)).toEqual(claims);
  });
};

describe("who fires at a land, where the text names him", () => {
  reads(IN_2026, [
    [
      "Saudi Arabia shot down five Iranian drones over Riyadh, the defence ministry said.",
      "other | IR | drone | attack | Riyadh | intercepted 5",
    ],
    [
      "Jordan's army said 13 missiles from Iran that had entered its airspace were shot down.",
      "other | IR | missile | attack | national | intercepted 13",
    ],
    [
      "Saudi Arabia intercepted three cruise missiles overnight, most of them headed for the capital, the ministry said. The Houthis had fired them.",
      "other | YE | cruise-missile | attack | national | intercepted 3",
    ],
  ]);
  reads("2023-10-08", [
    [
      "Hamas fired at least 900 rockets at Israel on Saturday, the Israeli military said.",
      "israel-idf | PS | missile | attack | national | launched ≥900",
    ],
  ]);
});

describe("incidents of one day", () => {
  reads(IN_2026, [
    [
      "Kuwait's army said it had intercepted three Iranian drones in one wave and seven in a second wave.",
      "other | IR | drone | attack | national | intercepted 3",
      "other | IR | drone | attack | national | intercepted 7",
    ],
    [
      "Qatar's military shot down nine Iranian drones in the morning raid and four in another.",
      "media | IR | drone | attack | national | intercepted 4",
      "media | IR | drone | attack | national | intercepted 9",
    ],
    [
      "Six Iranian drones were downed over the Empty Quarter, the Saudi defence ministry said. Earlier, two drones were destroyed over the Empty Quarter.",
      "other | IR | drone | attack | Empty Quarter | intercepted 2",
      "other | IR | drone | attack | Empty Quarter | intercepted 6",
    ],
    [
      "The Saudi ministry of defence said five Iranian drones were shot down north of Riyadh and three south-east of Dammam.",
      "other | IR | drone | attack | Dammam | intercepted 3",
      "other | IR | drone | attack | Riyadh | intercepted 5",
    ],
    [
      "Two Iranian drones were shot down over the Empty Quarter heading toward Shaybah, and a missile was destroyed east of Yanbu, the Saudi ministry of defence said.",
      "other | IR | drone | attack | Empty Quarter | intercepted 2",
      "other | IR | missile | attack | Yanbu | intercepted 1",
    ],
  ]);
});

describe("weapons that were met, and what became of them", () => {
  reads(IN_2026, [
    [
      "Kuwait's army said it had dealt with eight ballistic missiles and 23 drones. All eight missiles and 19 of the drones were destroyed.",
      "other | IR | ballistic-missile | attack | national | launched 8 | intercepted 8",
      "other | IR | drone | attack | national | launched 23 | intercepted 19",
    ],
    [
      "Bahrain's military said it had dealt with 12 missiles and 31 drones.",
      "other | IR | drone | attack | national | intercepted 31",
      "other | IR | missile | attack | national | intercepted 12",
    ],
    [
      "The UAE's air defences engaged 14 Iranian missiles, destroying 12 of them, the defence ministry said.",
      "other | IR | missile | attack | national | launched 14 | intercepted 12",
    ],
    [
      "Iran fired five ballistic missiles at Israel overnight. One disintegrated in mid-air, one landed in an open area and three were shot down, the IDF said.",
      "israel-idf | IR | ballistic-missile | attack | national | launched 5 | intercepted 3",
    ],
    [
      "Two Iranian missiles fired at Kuwait fell short, and four missiles launched at Bahrain were intercepted by U.S. forces, CENTCOM said.",
      "us-official | IR | missile | attack | national | launched 2",
      "us-official | IR | missile | attack | national | intercepted 4",
    ].sort() as [string, ...string[]],
  ]);

  it.each([
    "U.S. forces destroyed 22 Iranian one-way attack drones on the ground near Bandar Abbas, CENTCOM said.",
    "CENTCOM forces destroyed two Houthi missiles that were prepared to launch at ships in the Red Sea.",
    "CENTCOM forces destroyed three Houthi drones and two missiles in a Houthi-controlled area of Yemen.",
    "All of the Iranian missiles fell in open areas or were intercepted, the IDF said.",
  ])("no attack: %s", (text) => {
    expect(read(text, IN_2026)).toEqual([]);
  });
});

describe("totals of a war", () => {
  reads(IN_2026, [
    [
      "Bahrain said its defences destroyed five Iranian missiles and 11 drones in the previous 24 hours, bringing the total since the attacks began to 121 missiles and 193 drones.",
      "other | IR | drone | attack | national | intercepted 11",
      "other | IR | drone | period | national | intercepted 193",
      "other | IR | missile | attack | national | intercepted 5",
      "other | IR | missile | period | national | intercepted 121",
    ],
    [
      "Kuwait's army said it shot down four Iranian drones on Thursday, raising the number of drones downed since the start of the war to 412.",
      "other | IR | drone | attack | national | intercepted 4",
      "other | IR | drone | period | national | intercepted 412",
    ],
    [
      "As of March 3, Iran had launched more than 540 missiles at Kuwait, its army said.",
      "other | IR | missile | period | national | launched ≥540",
    ],
    [
      "Since the onset of the flagrant Iranian aggression Qatar has intercepted 90 missiles, its defence ministry said.",
      "other | IR | missile | period | national | intercepted 90",
    ],
    [
      "Iran has fired missiles and drones at the UAE since February 28. The defence ministry counted 1,184 projectiles.",
      "other | IR | mixed | period | national | launched 1184",
    ],
  ]);

  it("a truce that ended before, and the first attack since", () => {
    const since =
      "Since January 18, when the truce ended, the Houthis have launched 61 missiles at Israel, the army said.";
    expect(dates(since)).toEqual([["2025-01-18", "2025-03-14"]]);
    const first =
      "The Houthis fired two missiles at Israel on Thursday, their first attack since the war began, the army said.";
    expect(dates(first)).toEqual([["2025-03-13", "2025-03-13"]]);
  });
});

describe("drones over a neighbour, in its own words", () => {
  reads("2025-09-12", [
    [
      "Romania's defence ministry said three Russian drones breached Romanian airspace on Friday. Two of them left towards Ukraine.",
      "other | RU | drone | attack | Romania | launched 3 | left 2",
    ],
    [
      "Nineteen drones crossed into Polish airspace overnight and four were shot down, Prime Minister Donald Tusk said.",
      "polish-official | RU | drone | attack | Poland | launched 19 | intercepted 4",
    ],
    [
      "Six drones entered Moldova's airspace on Friday, Moldova's defence ministry said. Five flew on to Romania.",
      "other | RU | drone | attack | Moldova | launched 6 | left 5",
    ],
    [
      "Romania's defence ministry said three of the 20 drones that Russia launched at Izmail had crossed into Romanian airspace.",
      "other | RU | drone | attack | Romania | launched 20 | left 3",
    ],
    [
      "The Romanian defence ministry detected a drone over Tulcea. Russia attacked Ukraine overnight with 464 drones.",
      "media | RU | drone | attack | national | launched 464",
    ],
    [
      "The Polish army said seventeen drones had been found by Thursday evening, and four were downed by Dutch jets.",
      "polish-official | RU | drone | attack | Poland | intercepted 4",
    ],
  ]);
});

describe("ranges in words", () => {
  reads("2025-05-09", [
    [
      "Pakistan sent 300 to 400 drones at India on Thursday night, the Indian army said.",
      "other | PK | drone | attack | national | launched ≥300",
    ],
    [
      "India's army brought down between four and six Pakistani missiles.",
      "media | PK | missile | attack | national | intercepted ≥4",
    ],
  ]);
});

describe("several lands in one sentence", () => {
  reads(IN_2026, [
    [
      "Bahrain's military said it brought down nine Iranian drones overnight, hours after Kuwait announced the interception of seven.",
      "other | IR | drone | attack | national | intercepted 7",
      "other | IR | drone | attack | national | intercepted 9",
    ],
    [
      "The UAE's army said 21 Iranian drones were downed, while Qatar said all eight drones fired at it had been stopped.",
      "other | IR | drone | attack | national | intercepted 21",
      "other | IR | drone | attack | national | launched 8 | intercepted 8",
    ],
    [
      "Of the 11 missiles that Iran fired at Israel nine were intercepted and one hit a house in Haifa, the IDF said.",
      "israel-idf | IR | missile | attack | national | launched 11 | intercepted 9 | hits 1",
    ],
    [
      "Hezbollah launched nine drones at the Galilee, the IDF said. Seven of the nine were intercepted.",
      "israel-idf | LB | drone | attack | Galilee | launched 9 | intercepted 7",
    ],
  ]);
});

describe("only some, and totals with their parts", () => {
  reads(IN_2026, [
    [
      "Iran launched 12 missiles at Israel, most of which were shot down by Arrow 3, the IDF said.",
      "israel-idf | IR | missile | attack | national | launched 12",
    ],
    [
      "Israel says 331 were fired by Iran in all: 185 drones, 110 ballistic and 36 cruise missiles.",
      "israel-idf | IR | ballistic-missile | attack | national | launched 110",
      "israel-idf | IR | cruise-missile | attack | national | launched 36",
      "israel-idf | IR | drone | attack | national | launched 185",
      "israel-idf | IR | mixed | attack | national | launched 331",
    ],
    [
      "Iran launched 18 drones, two cruise missiles and one ballistic missile at Kuwait, its army said, and all 21 were shot down.",
      "other | IR | ballistic-missile | attack | national | launched 1",
      "other | IR | cruise-missile | attack | national | launched 2",
      "other | IR | drone | attack | national | launched 18",
      "other | IR | mixed | attack | national | launched 21 | intercepted 21",
    ],
    [
      "From the start of the war through March 10, Iran fired 530 missiles at Israel, the IDF said.",
      "israel-idf | IR | missile | period | national | launched 530",
    ],
  ]);
  reads("2025-05-09", [
    [
      "Pakistan's army spokesman said 77 drones had been brought down.",
      "other | IN | drone | attack | national | intercepted 77",
    ],
  ]);
});
