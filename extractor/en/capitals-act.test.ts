import { describe, expect, it } from "vitest";
import { reader, wholeLine } from "../testing/read.ts";

const read = reader("en", wholeLine);

describe("a government named by its seat fires", () => {
  it.each([
    ["Moscow launched 72 drones overnight.", "media | RU | drone | attack | national | launched 72"],
    ["It came hours after Moscow sent 72 drones.", "media | RU | drone | attack | national | launched 72"],
    ["Moscow has overnight fired 72 drones.", "media | RU | drone | attack | national | launched 72"],
    ["Kyiv launched 72 drones overnight.", "media | UA | drone | attack | national | launched 72"],
    ["Kyiv shot down 72 drones overnight.", "media | RU | drone | attack | national | intercepted 72"],
  ])("%s", (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  it("not where the city is a target", () => {
    expect(read("In an attack on Moscow 12 drones were launched, the mayor said.").join()).not.toContain("| RU |");
  });

  it("with a time between the state and its verb", () => {
    expect(read("Russia had in the past two days carried out strikes with 100 drones and six missiles.")).toEqual([
      "media | RU | drone | attack | national | launched 100",
      "media | RU | missile | attack | national | launched 6",
    ]);
  });
});

describe("the military, of whichever side is under attack", () => {
  it.each([
    "Russian missiles rained down on cities on Thursday. The military said 44 missiles were shot down.",
    "Russia struck power plants. 44 missiles were shot down, the military said.",
    "Russian forces attacked at dawn. The army said it had shot down 44 missiles.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["ukrainian-official | RU | missile | attack | national | intercepted 44"]);
  });

  it("is the command that has spoken before", () => {
    expect(
      read("The Ukrainian Air Force reported 60 drones launched. The military also said 50 drones were shot down."),
    ).toEqual(["ukrainian-air-force | RU | drone | attack | national | launched 60 | intercepted 50"]);
  });
});

describe("several speakers in one sentence", () => {
  it("each counts what stands beside his name", () => {
    expect(
      read(
        "Eight drones were downed over Saratov region, Russia's Defense Ministry said, telling of 121 in all — including three over Tula region, as reported by Governor Milyaev.",
      ),
    ).toEqual([
      "russian-mod | UA | drone | attack | Saratov Oblast | intercepted 8",
      "russian-mod | UA | drone | attack | national | intercepted 121",
      "russian-regional | UA | drone | attack | Tula Oblast | intercepted 3",
    ]);
  });

  it("a governor who speaks next is not who counted elsewhere", () => {
    const claims = read(
      "Two ATACMS missiles were shot down over Crimea this morning. Governor Gladkov: eight drones destroyed over Belgorod.",
    );
    expect(claims).toContain("media | UA | atacms | attack | Crimea | intercepted 2");
  });
});

describe("the place of a number", () => {
  it.each([
    [
      "Explosions were reported in Odesa region, where 14 drones were shot down, and in Poltava.",
      "Odesa Oblast | intercepted 14",
    ],
    ["Around 14 drones reportedly targeted Kyiv, before a lull.", "Kyiv | launched ~14"],
    [
      "Russian drones also flew to Sumy region, where air defenses downed 14 drones, and to Poltava.",
      "Sumy Oblast | intercepted 14",
    ],
  ])("%s", (text, claim) => {
    expect(read(text).join()).toContain(claim);
  });

  it("is none where nothing was", () => {
    expect(read("Russia said 59 drones were downed, none of them over Tver region.")).toEqual([
      "russian-mod | UA | drone | attack | national | intercepted 59",
    ]);
  });

  it("goes on behind a clause about the place", () => {
    expect(
      read(
        "The Russian ministry said 80 drones were destroyed. Forty-six of the drones were over the Kursk region, where Ukraine has sent troops, and 34 over Bryansk region.",
      ),
    ).toEqual([
      "russian-mod | UA | drone | attack | Bryansk Oblast | intercepted 34",
      "russian-mod | UA | drone | attack | Kursk Oblast | intercepted 46",
      "russian-mod | UA | drone | attack | national | intercepted 80",
    ]);
  });
});
