import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./calendar.ts";
import { utcOf, zoneUnderAttack } from "./time-zone.ts";

describe("zoneUnderAttack", () => {
  it("is the zone of the side under attack, and none where that varies", () => {
    expect(zoneUnderAttack("RU")).toBe("Europe/Kyiv");
    expect(zoneUnderAttack("UA")).toBe("Europe/Moscow");
    expect(zoneUnderAttack("IR")).toBeNull();
  });
});

describe("utcOf", () => {
  it("follows Kyiv's summer time and Moscow's fixed one", () => {
    expect(utcOf("2024-11-22", "01:30", "Europe/Kyiv")).toBe("2024-11-21T23:30Z");
    expect(utcOf("2024-07-22", "01:30", "Europe/Kyiv")).toBe("2024-07-21T22:30Z");
    expect(utcOf("2024-07-22", "01:30", "Europe/Moscow")).toBe("2024-07-21T22:30Z");
    expect(utcOf("2024-11-22", "01:30", "Europe/Moscow")).toBe("2024-11-21T22:30Z");
  });

  it("changes at the hour at which the clock does", () => {
    const kyiv = (day: string, time: string) => utcOf(day, time, "Europe/Kyiv");
    expect(kyiv("2025-03-30", "02:59")).toBe("2025-03-30T00:59Z");
    expect(kyiv("2025-03-30", "03:30")).toBe("2025-03-30T01:30Z");
    expect(kyiv("2025-03-30", "04:00")).toBe("2025-03-30T01:00Z");
    expect(kyiv("2025-10-26", "02:59")).toBe("2025-10-25T23:59Z");
    expect(kyiv("2025-10-26", "03:30")).toBe("2025-10-26T00:30Z");
    expect(kyiv("2025-10-26", "04:00")).toBe("2025-10-26T02:00Z");
  });

  it("is what the zone's clock shows as that time", () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays("2022-01-01", n));
    const hour = fc.constantFrom("00:00", "02:30", "05:10", "12:00", "23:59");
    fc.assert(
      fc.property(day, hour, fc.constantFrom("Europe/Kyiv", "Europe/Moscow"), (date, time, zone) => {
        const shown = new Date(utcOf(date, time, zone)).toLocaleString("sv-SE", { timeZone: zone });
        expect(shown).toBe(`${date} ${time}:00`);
      }),
    );
  });
});
