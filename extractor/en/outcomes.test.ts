import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("en");

const reads = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(read(text)).toEqual(claims);
  });
};

/** Whole texts made of one frame and many verbs. */
const eachVerb = (verbs: string, frame: (verb: string) => string, claims: readonly string[]): void => {
  it.each(verbs.split(" / ").map((verb) => ({ verb })))("$verb", ({ verb }) => {
    expect(read(frame(verb))).toEqual(claims);
  });
};

describe("what was sent", () => {
  eachVerb(
    "launched / let fly / sent up / put up / sent swarming / dispatched / lobbed / was using",
    (verb) => `Russia ${verb} 40 drones at Ukraine overnight, the Ukrainian Air Force said.`,
    ["drone | launched 40"],
  );
  eachVerb(
    "harried / strafed / deluged / besieged / buffeted / stormed / blasted / peppered",
    (verb) => `Russia ${verb} Ukraine with 40 drones overnight, the Ukrainian Air Force said.`,
    ["drone | launched 40"],
  );
  eachVerb(
    "arrived / set out / swept in / streamed in / participated / carried out the attack / were picked up",
    (verb) => `Overnight 40 Russian drones ${verb}, the Ukrainian Air Force said.`,
    ["drone | launched 40"],
  );
  reads([
    ["A wave of 40 Russian drones struck Ukraine overnight, the Ukrainian Air Force said.", "drone | launched 40"],
    ["Ukraine was hit by 40 drones overnight, its Air Force said.", "drone | launched 40"],
    ["With 40 drones, Russia attacked Ukraine overnight, the Ukrainian Air Force said.", "drone | launched 40"],
    [
      "The 22-missile barrage was Russia's largest in weeks, Ukraine's Air Force said. Fifteen of the missiles were downed.",
      "missile | launched 22 | intercepted 15",
    ],
    [
      "Russia's 40-drone raid was repelled, with 38 of them shot down, the Ukrainian Air Force said.",
      "drone | launched 40 | intercepted 38",
    ],
    [
      "An attack by two drones flying toward Tula was repelled, Russia's Defence Ministry said.",
      "drone | Tula | launched 2 | intercepted 2",
    ],
    ["Zelensky said: Another hard night. Almost 400 Russian drones and missiles.", "mixed | launched ~400"],
  ]);
});

describe("what was stopped", () => {
  eachVerb(
    "warded off / kept out / mowed down / brought to earth / caught / blasted from the sky / hit / stopped from getting through",
    (verb) =>
      verb === "stopped from getting through"
        ? `Thirty of the 40 Russian drones were ${verb}, the Air Force said.`
        : `Ukrainian air defences ${verb} 30 of the 40 Russian drones, the Air Force said.`,
    ["drone | launched 40 | intercepted 30"],
  );
  eachVerb(
    "never made it past the air defences / failed to get through the defences / were lost to Ukrainian fire / came down under fire / were shot to pieces / were hit in flight / fell to air defences",
    (verb) => `Thirty of the 40 Russian drones ${verb}, the Ukrainian Air Force said.`,
    ["drone | launched 40 | intercepted 30"],
  );
  reads([
    ["Ten launchers were destroyed by a single Kinzhal, Russia's Defence Ministry said."],
    ["The Russian ministry put at 26 the number of Ukrainian drones downed overnight.", "drone | intercepted 26"],
    [
      "Russia's ministry, which at first spoke of 90 Ukrainian drones destroyed, later put the figure at 97.",
      "drone | intercepted 97",
    ],
    ["Since the start of the full-scale invasion, Ukraine has shot down 1,900 Russian missiles, its Air Force said."],
    [
      "Since the start of the full-scale invasion Russia has fired 9,000 missiles and 3,000 were shot down, Ukraine's Air Force said.",
      "missile | launched 9000 | intercepted 3000",
    ],
  ]);
});

describe("electronic warfare", () => {
  eachVerb(
    "electronic warfare brought down another 16 / electronic jamming took out 16 more / EW systems neutralised 16 / a further 16 were downed with the help of electronic warfare / 16 were disabled or forced down electronically / another 16 were stopped by means of jamming / 16 were derailed / 16 crashed after being jammed",
    (verb) => `Ukraine's Air Force said 50 of 69 Russian drones were destroyed and ${verb}.`,
    ["drone | launched 69 | intercepted 50 | lost 16"],
  );
  eachVerb(
    "air defences and electronic warfare units / electronic warfare, aviation and mobile groups / fighters and EW",
    (who) => `Ukraine's ${who} downed 50 Russian drones, the Air Force said.`,
    ["drone | intercepted 50"],
  );
});

describe("all and none", () => {
  reads([
    [
      "Russia fired 12 drones, Ukraine's Air Force said. They were all shot down.",
      "drone | launched 12 | intercepted 12",
    ],
    ["The 12 drones sent by Russia were all destroyed, Kyiv's military said.", "drone | launched 12 | intercepted 12"],
    [
      "Russia fired two Kalibrs and eight Shaheds, the Air Force said. All targets were destroyed.",
      "kalibr | launched 2 | intercepted 2",
      "shahed | launched 8 | intercepted 8",
    ],
    [
      "Russia fired two Kalibrs and eight Shaheds, the Air Force said. The missiles could not be intercepted; the drones were all downed.",
      "kalibr | launched 2 | intercepted 0",
      "shahed | launched 8 | intercepted 8",
    ],
    [
      "Russia fired two Kinzhals and a cruise missile, and only the latter was shot down, Ukraine's Air Force said.",
      "cruise-missile | launched 1 | intercepted 1",
      "kinzhal | launched 2",
    ],
    [
      "Russia fired 40 drones and six Kinzhals, Ukraine's Air Force said. It downed 35 of the former and none of the latter.",
      "drone | launched 40 | intercepted 35",
      "kinzhal | launched 6 | intercepted 0",
    ],
    [
      "Two Kalibrs were intercepted, and one Iskander-M was not, the Ukrainian Air Force said.",
      "iskander-m | launched 1 | intercepted 0",
      "kalibr | intercepted 2",
    ],
    [
      "The last target, a single Kinzhal, could not be downed, Ukraine's Air Force said.",
      "kinzhal | launched 1 | intercepted 0",
    ],
    [
      "Of nine ballistic missiles fired by Russia, Ukraine's air defence failed to stop a single one.",
      "ballistic-missile | launched 9 | intercepted 0",
    ],
    [
      "Neither of the two Kh-31P missiles launched off Crimea hit its target, Ukraine's Air Force said.",
      "kh-31 | launched 2 | lost 2",
    ],
    [
      "Not all of the 40 Russian drones were stopped, the Ukrainian Air Force said: six hit their targets.",
      "drone | launched 40 | hits 6",
    ],
    [
      "Iran fired more than 180 missiles at Israel, the IDF said, a large number of them intercepted.",
      "missile | launched ≥180",
    ],
    [
      "Russia launched almost 60 Shaheds, 36 of them at Kyiv, the military said. Over Kyiv all of the drones were destroyed.",
      "shahed | Kyiv | launched 36 | intercepted 36",
      "shahed | launched ~60",
    ],
    ["He claimed that the missile was new and that it could not be intercepted by Ukraine's air defences."],
    ["Romania's defence ministry said that none of those drones had crossed into the country."],
  ]);
});

describe("a part of what was told", () => {
  reads([
    [
      "Russia used 90 missiles and over 200 drones, Zelensky said, and 80 of the missiles had been shot down.",
      "drone | launched ≥200",
      "missile | launched 90 | intercepted 80",
    ],
    [
      "Russia fired 67 missiles, of which seven got through, Ukraine's Air Force said.",
      "missile | launched 67 | intercepted 60",
    ],
    [
      "Russia fired 67 missiles, of which 50 were downed and seven got through, Ukraine's Air Force said.",
      "missile | launched 67 | intercepted 50 | hits 7",
    ],
    [
      "Fully 38 of Russia's 40 drones were stopped, the Ukrainian Air Force said.",
      "drone | launched 40 | intercepted 38",
    ],
    ["A night of 88 drones, the Ukrainian Air Force said, 60 of them shot down.", "drone | intercepted 60"],
    [
      "Russia launched 120 drones, Ukraine's Air Force said, and 80 of them were of the Shahed type.",
      "drone | launched 120",
      "shahed | launched 80",
    ],
    [
      "Russia launched 120 drones, Shaheds accounting for about 80, Ukraine's Air Force said.",
      "drone | launched 120",
      "shahed | launched ~80",
    ],
    [
      "Russia launched 120 drones, more than half of them Shaheds, and 90 were shot down, Ukraine's Air Force said.",
      "drone | launched 120 | intercepted 90",
    ],
    [
      "Ukraine's Air Force said 14 Russian drones were downed at night. The drones were, it said, Shaheds made in Iran.",
      "shahed | intercepted 14",
    ],
    [
      "Two drones were shot down over Tula, Russia's ministry said, while a third was suppressed by electronic warfare.",
      "drone | Tula Oblast | intercepted 2 | lost 1",
    ],
    [
      "Russia attacked with 93 drones and used 11 munitions in the past day, the Ukrainian military said.",
      "drone | launched 93",
    ],
    ["Russia used around 460 drones, along with various missiles, Zelensky said.", "drone | launched ~460"],
    [
      "Ukraine shot down 33 Kalibr, Kh-59 and Kh-101 cruise missiles, its Air Force said.",
      "cruise-missile | intercepted 33",
    ],
    [
      "The UAE said Iran had fired 60 missiles; four crashed into the sea, and 56 were intercepted.",
      "missile | launched 60 | intercepted 56",
    ],
  ]);
});

describe("hits", () => {
  reads([
    ["An apartment block in Dnipro was hit by two Russian drones, the mayor said.", "drone | Dnipro | hits 2"],
    [
      "Russia fired 22 drones and 18 were downed, Ukraine's Air Force said, without saying whether the other four reached their goals.",
      "drone | launched 22 | intercepted 18",
    ],
    [
      "Russia fired 12 Shaheds, Ukraine's Air Force said. One of the drones struck a dormitory.",
      "shahed | launched 12",
    ],
    ["Russian troops made 11 missile strikes in a day, three of which hit power stations, the General Staff said."],
  ]);
});

describe("numbers of something else", () => {
  eachVerb(
    "The alert lasted four and a half hours because of Russian drones. / Ukraine's aviation flew 40 sorties, about 20 of them against drone crews. / On March 13 drones attacked Moscow again. / Two carriers with a combined salvo of up to 16 Kalibr missiles are at sea, the navy said. / Air defence spent 20 Patriot missiles, Zelensky said. / Seven people lost their lives and 55 were wounded in drone attacks. / An average Shahed now costs UAH 61,000. / If Russia launches 500 drones, Ukraine will need more guns, an expert said. / In Tula and Oryol regions one or two drones were shot down, Russia's ministry said.",
    (text) => text,
    [],
  );
  reads([
    [
      "Russia's ministry said 44 Ukrainian drones and a HIMARS launcher were destroyed in the past 24 hours.",
      "drone | intercepted 44",
    ],
    [
      "Four bombers fired three missiles of the Kh-101/555/55 type, the Ukrainian Air Force said.",
      "kh-101 | launched 3",
    ],
  ]);
});

describe("spellings of weapons", () => {
  eachVerb(
    "seaborne drones / sea-borne drones / unmanned speedboats / robot boats / uncrewed surface vessels / naval drone boats",
    (boats) => `Russia's Defence Ministry said four Ukrainian ${boats} were destroyed overnight.`,
    ["naval-drone | intercepted 4"],
  );
  eachVerb(
    "shaheeds / Shahed-type drones / Geran-2 drones / “Shaheds”",
    (drones) => `Russia launched 40 ${drones} overnight, the Ukrainian Air Force said.`,
    ["shahed | launched 40"],
  );
});
