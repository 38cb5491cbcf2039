import { describe, expect, it } from "vitest";
import { EXTRACTED_METRICS } from "../../domain/claim.ts";
import { extract } from "../extract.ts";

/** Who states which counts, "claimant weapon metric value …", in the order of the text; published on a Friday. */
const read = (text: string): string[] =>
  extract({ text, published: "2025-03-14", language: "en" }).claims.map((claim) =>
    [
      claim.claimant,
      claim.weapon,
      ...EXTRACTED_METRICS.flatMap((metric) => (claim[metric] ? [`${metric} ${claim[metric].value}`] : [])),
    ].join(" "),
  );

describe("an earlier attack that nobody is named for is told by the press", () => {
  const today = "The Air Force said 40 drones were shot down overnight.";
  it.each([
    [`${today} Overnight on March 10 the enemy used 60 drones.`, "media drone launched 60"],
    [`${today} As a reminder, Russian forces fired 20 missiles at Odesa.`, "media missile launched 20"],
    [`${today}\n\nRecall\n\nIn Cherkasy region 12 drones were destroyed.`, "media drone intercepted 12"],
    [`${today}\n\nAs reported, on the night of March 12 Russia launched 25 drones.`, "media drone launched 25"],
    // the words of the command go on
    [
      `${today} "On the night of March 10 we downed 31 drones," it recalled.`,
      "ukrainian-air-force drone intercepted 31",
    ],
    [`${today} On March 10 air defense downed 31 drones, it said.`, "ukrainian-air-force drone intercepted 31"],
  ])("%s", (text, claim) => {
    expect(read(text)).toEqual(["ukrainian-air-force drone intercepted 40", claim]);
  });

  it("leaves the days of a period with who told the period", () => {
    const text =
      "Russian air defenses downed 900 Ukrainian drones in the past week, the Russian Defense Ministry said. That includes 300 drones shot down on March 10.";
    expect(read(text)).toEqual(["russian-mod drone intercepted 900", "russian-mod drone intercepted 300"]);
  });
});

describe("“Ukraine said” of a raid that the air force then shares out is the air force", () => {
  it.each([
    [
      "Ukraine said on Friday it shot down 15 drones overnight. Russia launched 19 drones, the Ukrainian air force said.",
      ["ukrainian-air-force drone launched 19 intercepted 15"],
    ],
    [
      "Of 64 UAVs 47 were destroyed and three missiles, the Ukrainian military said. The air force lost track of 9 drones, it reported.",
      ["ukrainian-air-force drone launched 64 intercepted 47 lost 9", "ukrainian-air-force missile intercepted 3"],
    ],
    // a commander who is named speaks for himself
    [
      "All ten Kinzhals fired overnight were intercepted, Valerii Zaluzhnyi said. The Air Force reported 30 Shahed drones shot down.",
      ["ukrainian-official kinzhal launched 10 intercepted 10", "ukrainian-air-force shahed intercepted 30"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text).sort()).toEqual(claims.sort());
  });
});

describe("who is named late, in apposition or as an author", () => {
  it.each([
    [
      "Four enemy drones were destroyed near Dnipro city, said Oleh Marchenko, the commander of Ukraine's air force.",
      ["ukrainian-air-force drone intercepted 4"],
    ],
    [
      "74 missiles were fired at Ukraine, says a Facebook post put out on Tuesday by the Center for Countering Disinformation.",
      ["ukrainian-official missile launched 74"],
    ],
    [
      'Quote: "The Russians launched 31 drones tonight."\nDetails: The targets:\n- 2 Kalibr cruise missiles;\n- 31 drones.\nAccording to Oleshchuk, 28 drones were shot down.',
      ["ukrainian-air-force drone launched 31 intercepted 28", "ukrainian-air-force kalibr launched 2"],
    ],
    [
      "Overnight Russia fired 8 missiles at Ukraine. Six were shot down, Zelensky said.",
      ["ukrainian-president missile launched 8 intercepted 6"],
    ],
    [
      "At night 9 Shaheds were destroyed in Odesa region and 2 in Mykolaiv region. So say the Southern Defense Forces.",
      ["ukrainian-official shahed intercepted 9", "ukrainian-official shahed intercepted 2"],
    ],
    [
      "A restless evening was what Voronezh governor Alexander Gusev called it; 17 drones were destroyed, he said.",
      ["russian-regional drone intercepted 17"],
    ],
    [
      "Gunners destroyed 61 Ukrainian drones, AFP writes, with Russia's Defence Ministry quoted by Interfax.",
      ["russian-mod drone intercepted 61"],
    ],
    [
      "A frigate shot down two drones launched by the Houthis in the Red Sea, the French Ministry of Defence confirms.",
      ["other drone intercepted 2"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text).sort()).toEqual(claims.sort());
  });
});

describe("a reckoning from the data of another is the press's own", () => {
  it.each([
    [
      "Fewer missiles: in February the Russians launched 84 missiles. Our tally draws on the morning posts of the Air Force.",
      ["media missile launched 84"],
    ],
    [
      "Ukraine's Defense Ministry says tanks were lost. In February, a review of the Air Force's published data shows, 309 Russian drones were intercepted.",
      ["media drone intercepted 309"],
    ],
    [
      "In February Russia launched 800 drones, according to a tally based on reports of the Ukrainian Air Force.",
      ["media drone launched 800"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("a governor speaks for his region", () => {
  it.each([
    [
      "A drone fell in Dnipropetrovsk region, its governor Serhii Lysak said. In Odesa region two drones were brought down.",
      ["media drone intercepted 2"],
    ],
    [
      "Over Sumy region seven drones were eliminated, the regional military administration writes. Two drones were shot down in Cherkasy.",
      ["ukrainian-regional drone intercepted 7", "media drone intercepted 2"],
    ],
    [
      "A Neptune missile was destroyed over the Black Sea, Krasnodar Region Governor Veniamin Kondratyev wrote.",
      ["russian-regional neptune intercepted 1"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
