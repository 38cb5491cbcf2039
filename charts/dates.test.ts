import { describe, expect, it } from "vitest";
import { formatDays, formatPeriod, formatRange, spokenPeriod } from "./dates.ts";

describe("formatDays", () => {
  it("names a night once", () => {
    expect(formatDays("2024-11-25", "2024-11-26", "en")).toBe("25–26 Nov 2024");
    expect(formatDays("2024-11-30", "2024-12-01", "en")).toBe("30 Nov–1 Dec 2024");
    expect(formatDays("2023-12-31", "2024-01-01", "en")).toBe("31 Dec 2023–1 Jan 2024");
    expect(formatDays("2024-11-22", "2024-11-22", "en")).toBe("22 Nov 2024");
  });
});

describe("periods", () => {
  const quarter = { start: "2024-10-01", end: "2024-12-31" };
  it("are named by their step", () => {
    expect(formatPeriod({ start: "2024-11-01", end: "2024-11-30" }, "month", "en")).toBe("Nov 2024");
    expect(formatPeriod({ start: "2024-11-18", end: "2024-11-24" }, "week", "en")).toBe("18–24 Nov 2024");
    expect(formatPeriod(quarter, "quarter", "en")).toBe("Q4 2024");
    expect(spokenPeriod(quarter, "quarter", "en")).toBe("in the fourth quarter of 2024");
    expect(spokenPeriod({ start: "2024-11-22", end: "2024-11-22" }, "day", "en")).toBe("on 22 November 2024");
  });

  it("span a range", () => {
    const first = { start: "2022-10-01", end: "2022-10-31" };
    const last = { start: "2024-11-01", end: "2024-11-30" };
    expect(formatRange(first, last, "month", "en")).toBe("Oct 2022 to Nov 2024");
    expect(formatRange(last, last, "month", "en")).toBe("Nov 2024");
  });
});
