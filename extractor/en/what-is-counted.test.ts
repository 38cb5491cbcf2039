import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

const reads = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual(claims);
  });
};

describe("a strike and the weapons that it was made with", () => {
  const both = ["drone | launched 120", "missile | launched 50"];
  reads(
    [
      "The overnight strike was made with 50 missiles and 120 drones",
      "Thursday's bombardment of Ukraine was delivered with 50 missiles and 120 drones",
      "The attack on the country was carried out using 50 missiles and 120 drones",
      "The raid on Ukraine, one of the longest, was mounted with 50 missiles and 120 drones",
      "With 50 missiles and 120 drones Russia attacked energy sites overnight",
      "Russia staged a raid overnight with 50 missiles and 120 drones",
      "Russia carried out its largest assault of the year so far, with 50 missiles and 120 drones",
      "50 missiles and 120 drones made up the overnight barrage",
    ].map((text) => [`${text}, Ukraine's air force said.`, ...both]),
  );
  reads([
    [
      "The attack on Ukraine was carried out by 20 Shahed drones, the air force said; all were shot down.",
      "shahed | launched 20 | intercepted 20",
    ],
    [
      "In June Russia fired nearly 5,500 Shaheds or their analogues at Ukraine, the air force said.",
      "drone | launched ~5500",
    ],
    [
      "In an attack on Russia with drones, seven Ukrainian drones were destroyed, the Russian defence ministry said.",
      "drone | intercepted 7",
    ],
    ["Drills were conducted with 12 missiles and five drones in Ukraine."],
  ]);
});

describe("where weapons were bound for", () => {
  reads([
    [
      "Four Iranian drones heading toward an oil field were shot down, the Saudi defense ministry said.",
      "drone | intercepted 4",
    ],
    [
      "Nine Iranian drones headed for American troops in Bahrain were intercepted, a US official said.",
      "drone | intercepted 9",
    ],
    [
      "All five Iskanders aimed at Kyiv shot down, 40 Shaheds destroyed, the air force said.",
      "iskander-m | Kyiv | launched 5 | intercepted 5",
      "shahed | intercepted 40",
    ],
    [
      "Two Iranian missiles fired at Kuwait fell short, and three launched at Bahrain were shot down, US Central Command said.",
      "missile | intercepted 3",
      "missile | launched 2",
    ],
  ]);
});

describe("people, strikes and other things beside weapons", () => {
  const one = "missile | launched 17";
  reads(
    [
      "Four people died and 112 have been injured.",
      "Three people were hurt in Kharkiv and four in Chuhuiv.",
      "There were 74 strikes on 19 settlements: two by artillery, eight by UAVs.",
      "A bus stop in Kyiv burned down, and 12 were wounded.",
      "The enemy launched three strikes, one in the Kyivskyi district.",
    ].map((text) => [`Russia fired 17 missiles at Ukraine, the air force said. ${text}`, one]),
  );
  reads([
    [
      "The air force shot down nine Russian drones. Fragments of downed ones fell at five places.",
      "drone | intercepted 9",
      "mixed | debris_locations 5",
    ],
    [
      "Two Russian missiles were shot down, the air force said, and two fighter jets, one of these above the Black Sea.",
      "missile | intercepted 2",
    ],
    ["Six Kinzhals were fired at Ukraine, which it cannot stop, the air force said.", "kinzhal | launched 6"],
    ["Not a city was reached by a single Russian missile, the air force said."],
    ["Another suspicious aerial target from Lebanon was downed."],
    [
      "US forces shot down 15 one-way attack (OWA) UAVs fired by the Houthis over the Red Sea, US Central Command said.",
      "drone | Red Sea | intercepted 15",
    ],
  ]);
});

describe("what became of a list, told before it", () => {
  const both = ["cruise-missile | intercepted 2", "drone | intercepted 4"];
  reads([
    [
      "Russian weapons destroyed in the night included four drones and two cruise missiles, the air force said.",
      ...both,
    ],
    ["Russian targets shot down overnight included four drones and two cruise missiles, the air force said.", ...both],
    [
      "Russia's barrage included four drones and two cruise missiles, the air force said.",
      "cruise-missile | launched 2",
      "drone | launched 4",
    ],
    [
      "Ukraine's air defence detected the launch of 23 Russian drones and neutralised them, the air force said.",
      "drone | launched 23 | intercepted 23",
    ],
    [
      "Russia fired 23 drones, and Ukraine's air defence shot them down, the air force said.",
      "drone | launched 23 | intercepted 23",
    ],
  ]);
});

describe("lands of a war elsewhere", () => {
  reads([
    [
      "Kuwait's army said it intercepted 97 Iranian missiles and 283 drones. Bahrain said it had destroyed 45 missiles and nine drones.",
      "drone | intercepted 283",
      "drone | intercepted 9",
      "missile | intercepted 45",
      "missile | intercepted 97",
    ],
  ]);
  const kinds = reader("en", ({ weapon, kind }) => `${weapon} ${kind}`);
  it.each([
    "Qatar has so far intercepted 98 Iranian missiles and 24 drones.",
    "Bahrain's army said it had by now stopped 98 Iranian missiles and 24 drones.",
    "To date Kuwait has shot down 98 Iranian missiles and 24 drones, its army says.",
  ])("a running total is of a period: %s", (text) => {
    expect(kinds(text)).toEqual(["drone period", "missile period"]);
  });
  it("a raid that is going on is none", () => {
    expect(kinds("So far 40 Russian drones have been shot down, Ukraine's air force says.")).toEqual(["drone attack"]);
  });
});

describe("all of what was launched at several places", () => {
  reads([
    [
      "Russia fired 20 drones at Kyiv and 30 at Odesa, all of which were shot down, the air force said.",
      "drone | Kyiv | launched 20 | intercepted 20",
      "drone | Odesa | launched 30 | intercepted 30",
    ],
    [
      "Fifteen of the 24 Russian drones were downed around Kyiv, the city administration said; all 24 drones were shot down, the air force said.",
      "drone | Kyiv | launched 24 | intercepted 15",
      "drone | launched 24 | intercepted 24",
    ],
  ]);
});

describe("targets", () => {
  reads([
    [
      "Ukraine's air defence destroyed 208 Russian targets out of 243 overnight.",
      "mixed | launched 243 | intercepted 208",
    ],
    [
      "Air Force: 84 of 99 targets downed. Russia launched 60 Shaheds and 39 missiles overnight.",
      "missile | launched 39",
      "mixed | launched 99 | intercepted 84",
      "shahed | launched 60",
    ],
    [
      "Ukraine's air force: 621 targets were shot down/suppressed:\n– 587 Russian UAVs;\n– 34 missiles.",
      "drone | intercepted 587+ew",
      "missile | intercepted 34+ew",
      "mixed | intercepted 621+ew",
    ],
    ["Russian troops struck 154 targets in Ukraine and destroyed 20 targets with artillery, the ministry said."],
  ]);
});

describe("what weapons did, and what was done to them", () => {
  reads([
    ["Two Russian missiles destroyed granaries near Odesa, the Southern Command said."],
    ["Three Russian missiles destroyed houses in Dnipro, the governor said."],
    ["Two Russian missiles destroyed overnight over Kyiv, the air force said.", "missile | Kyiv | intercepted 2"],
    [
      "Ukraine's air force neutralised 245 Russian drones: 128 were shot down and 117 were stopped using electronic warfare, it said.",
      "drone | intercepted 128 | lost 117",
    ],
    [
      "37 Russian drones and several cruise missiles were destroyed, the Ukrainian air force said.",
      "drone | intercepted 37",
    ],
    [
      "Ukraine's air force downed 74 of 106 Russian drones and a Kh-59, it said, while 25 vanished and one flew to Belarus.",
      "drone | launched 106 | intercepted 74 | lost 25 | left 1",
      "kh-59 | intercepted 1",
    ],
    [
      "Russia launched 20 drones, 29 Kh-101s and three Kalibrs, the air force said. It downed 26 of the cruise missiles, all three Kalibrs and 15 drones.",
      "drone | launched 20 | intercepted 15",
      "kalibr | launched 3 | intercepted 3",
      "kh-101 | launched 29 | intercepted 26",
    ],
    [
      "Drones attacked the Voronezh region again: seven were destroyed, governor Alexander Gusev said.",
      "drone | Voronezh Oblast | intercepted 7",
    ],
    [
      "35 out of 53 Russian missiles and 46 out of 47 drones: the results of Ukraine's air defence, its air force says.",
      "drone | launched 47 | intercepted 46",
      "missile | launched 53 | intercepted 35",
    ],
    ["Ukrainian soldiers destroyed two tanks, 41 guns and 136 UAVs over the past day, the General Staff said."],
    ["Ukraine shot down two helicopters and 12 drones overnight, the air force said.", "drone | intercepted 12"],
    [
      "Russia launched 90 drones and carried out six attacks with rocket launchers, 191 with artillery, the air force said.",
      "drone | launched 90",
    ],
  ]);
});
