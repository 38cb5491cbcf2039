import { describe, expect, test } from "vitest";
import { DEPRECATIONS, type Deprecation, deprecationHeaders } from "./deprecations.ts";
import { openApiDocument } from "./openapi.ts";

const goes = (more: Partial<Deprecation>): Deprecation => ({
  path: "/claims",
  since: "2026-12-01",
  sunset: "2027-12-01",
  instead: "Use another.",
  ...more,
});
const parameters = (...names: string[]) => new Set(names);
const isParameter = (name: string) => ["weapon", "q"].includes(name);

describe("what is to go", () => {
  test("is announced with its day, its end and its page", () => {
    expect(deprecationHeaders("/claims", parameters(), isParameter, [goes({})])).toEqual({
      Deprecation: "@1796083200",
      Sunset: "Wed, 01 Dec 2027 00:00:00 GMT",
      Link: '</data/deprecations>; rel="deprecation"; type="text/html"',
    });
    expect(new Date(1_796_083_200_000).toISOString()).toBe("2026-12-01T00:00:00.000Z");
  });

  test("a path concerns that path alone, a parameter the requests that use it, a field every reply", () => {
    const announced = [goes({ name: "q" })];
    expect(deprecationHeaders("/claims", parameters("q"), isParameter, announced)).toHaveProperty("Sunset");
    expect(deprecationHeaders("/claims", parameters("weapon"), isParameter, announced)).toEqual({});
    expect(deprecationHeaders("/claims", parameters(), isParameter, [goes({ name: "rule" })])).toHaveProperty("Sunset");
    expect(deprecationHeaders("/rates", parameters("q"), isParameter, [goes({})])).toEqual({});
  });

  test("where several things go, the first end is named", () => {
    const announced = [goes({ sunset: "2028-01-01" }), goes({ name: "rule", sunset: "2027-12-24" })];
    expect(deprecationHeaders("/claims", parameters(), isParameter, announced).Sunset).toContain("24 Dec 2027");
  });

  test("names paths that there are, and gives a year", () => {
    const { paths } = openApiDocument() as { paths: object };
    for (const { path, since, sunset } of DEPRECATIONS) {
      expect(Object.keys(paths)).toContain(path);
      expect(Date.parse(sunset) - Date.parse(since)).toBeGreaterThanOrEqual(365 * 86_400_000);
    }
  });
});
