import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIMANTS } from "../domain/claimants.ts";
import { QUALIFIERS } from "../domain/count.ts";
import { METRICS } from "../domain/metrics.ts";
import { WEAPONS } from "../domain/weapons.ts";
import { figureNote } from "./figure-note.ts";
import type { Figure } from "./figures.ts";

const figure: Figure = {
  line: 2,
  start: "2024-11-25",
  end: "2024-11-26",
  start_time: null,
  end_time: null,
  attacker: "RU",
  weapon: "drone",
  kind: "attack",
  scope: "national",
  claimant: "ukrainian-air-force",
  publisher: "A Paper",
  published: "2024-11-26",
  url: "https://example.org/a",
  counts: { launched: { value: 188, qualifier: "exact" }, lost: { value: 96, qualifier: "about" } },
};

const dates = fc.constantFrom(null, "2022-10-10", "2024-02-29", "2025-12-31");
const times = fc.constantFrom(null, "00:30", "18:00");
const count = fc.record({ value: fc.nat(2000), qualifier: fc.constantFrom(...QUALIFIERS) });
const figures: fc.Arbitrary<Figure> = fc.record({
  line: fc.nat(),
  start: dates,
  end: dates,
  start_time: times,
  end_time: times,
  attacker: fc.constantFrom("RU", "UA", "IR"),
  weapon: fc.constantFrom(...WEAPONS.map((w) => w.slug)),
  kind: fc.constantFrom("attack", "period"),
  scope: fc.constantFrom("national", "Kyiv", "Odesa Oblast"),
  claimant: fc.constantFrom(...CLAIMANTS.map((c) => c.slug)),
  publisher: fc.string({ minLength: 1 }),
  published: dates,
  url: fc.constant("https://example.org/a"),
  counts: fc.dictionary(fc.constantFrom(...METRICS), count, { minKeys: 1 }),
});

describe("figureNote", () => {
  it("is a plain sentence", () => {
    expect(figureNote(figure).text).toBe(
      "Our note of a report by A Paper of 26 Nov 2024: Ukraine’s Air Force gave these numbers of attack drones " +
        "in an attack by Russia from 25 Nov 2024 to 26 Nov 2024: 188 launched and about 96 lost to electronic warfare.",
    );
  });

  it("gives the times that the figure has", () => {
    const night = { ...figure, start_time: "19:30", end_time: "09:00" };
    expect(figureNote(night).text).toContain("from 25 Nov 2024, 19:30 to 26 Nov 2024, 09:00: 188");
    const day = { ...figure, start: "2024-11-26", start_time: "06:30" };
    expect(figureNote(day).text).toContain("from 26 Nov 2024, 06:30 to 26 Nov 2024: 188");
  });

  it("says when a number is for one place, and leaves out what is not known", () => {
    expect(figureNote({ ...figure, scope: "Kyiv", start: null, published: null }).text).toContain(
      "report by A Paper: Ukraine’s Air Force gave these numbers of attack drones in an attack by Russia up to 26 Nov 2024, for Kyiv alone:",
    );
  });

  it("holds every count at its span, and no other", () => {
    fc.assert(
      fc.property(figures, (any) => {
        const note = figureNote(any);
        expect(Object.keys(note.counts).sort()).toEqual(Object.keys(any.counts).sort());
        for (const metric of METRICS) {
          const stated = any.counts[metric];
          const noted = note.counts[metric];
          if (!stated || !noted?.span) continue;
          expect(noted).toMatchObject(stated);
          expect(note.text.slice(...noted.span)).toBe(String(stated.value));
        }
      }),
    );
  });
});
