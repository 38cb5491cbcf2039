import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLAIMANTS } from "../domain/claimants.ts";
import { MEASURES } from "../domain/rates.ts";
import { WEAPONS } from "../domain/weapons.ts";
import {
  parseAddress,
  parseAttacksQuery,
  parseClaimsQuery,
  parseRatesQuery,
  readAddress,
  readAttacksAddress,
  readDashboardAddress,
  searchParamsOf,
  toSearchParams,
  withParams,
} from "./address.ts";
import { InvalidAddress } from "./problem.ts";
import {
  attacksQuery,
  claimsQuery,
  DEFAULT_RATES_WEAPONS,
  dashboardQuery,
  entityQuery,
  MAXIMUM_SERIES,
  ratesQuery,
} from "./queries.ts";

const params = (text: string) => new URLSearchParams(text);

function errorsOf(parse: () => unknown) {
  try {
    parse();
  } catch (error) {
    if (error instanceof InvalidAddress) return error.errors;
    throw error;
  }
  throw new Error("The address was not refused.");
}

const weaponSlug = fc.constantFrom(...WEAPONS.map((w) => w.slug));
const claimantSlug = fc.constantFrom(...CLAIMANTS.map((c) => c.slug));
const day = fc
  .date({ min: new Date("2014-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const range = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
const attacker = fc.constantFrom("RU", "UA", "IR");

const ratesFilter = fc
  .record({
    attacker,
    weapon: fc.uniqueArray(weaponSlug, { minLength: 1 }),
    claimant: fc.uniqueArray(fc.oneof(fc.constant("preferred" as const), claimantSlug), { minLength: 1 }),
    measure: fc.constantFrom(...MEASURES),
    step: fc.constantFrom("day", "week", "month", "quarter", "year"),
    date: fc.constantFrom("end", "start"),
    as_of: fc.option(day),
    range,
  })
  .filter(({ weapon, claimant }) => weapon.length * claimant.length <= MAXIMUM_SERIES)
  .map(({ range: { from, to }, ...rest }) => ({ ...rest, from, to }));

const claimsFilter = fc
  .record({
    attacker: fc.option(attacker),
    weapon: fc.uniqueArray(weaponSlug),
    claimant: fc.uniqueArray(claimantSlug),
    q: fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 50 })),
    kind: fc.option(fc.constantFrom("attack", "period")),
    scope: fc.option(fc.string({ minLength: 1, maxLength: 50 })),
    date: fc.constantFrom("end", "start"),
    as_of: fc.option(day),
    sort: fc.constantFrom("-end" as const, "start" as const, "-launched" as const),
    limit: fc.integer({ min: 1, max: 1000 }),
    cursor: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/)),
    range,
  })
  .map(({ range: { from, to }, ...rest }) => ({ ...rest, from, to }));

describe("an address and its filter", () => {
  test("parse after serialise is the identity for rates", () => {
    fc.assert(
      fc.property(ratesFilter, (filter) => {
        const text = toSearchParams(ratesQuery, filter).toString();
        expect(parseRatesQuery(params(text))).toEqual(filter);
      }),
    );
  });

  test("parse after serialise is the identity for claims", () => {
    fc.assert(
      fc.property(claimsFilter, (filter) => {
        const text = toSearchParams(claimsQuery, filter).toString();
        expect(parseClaimsQuery(params(text))).toEqual(filter);
      }),
    );
  });

  test("a page reads every address that a route accepts the same way, and ignores nothing of it", () => {
    fc.assert(
      fc.property(ratesFilter, (filter) => {
        const { filter: read, ignored } = readDashboardAddress(toSearchParams(ratesQuery, filter));
        expect(read).toEqual({ ...filter, view: "chart", focus: null, lang: "en" });
        expect(ignored).toEqual([]);
      }),
    );
  });

  test("the empty address is the default view and is written as nothing", () => {
    const filter = parseRatesQuery(params(""));
    expect(filter).toEqual({
      attacker: "RU",
      weapon: DEFAULT_RATES_WEAPONS,
      claimant: ["preferred"],
      measure: "stopped",
      step: "month",
      from: null,
      to: null,
      date: "end",
      as_of: null,
    });
    expect(toSearchParams(ratesQuery, filter).toString()).toBe("");
    expect(parseAttacksQuery(params("")).limit).toBe(100);
  });

  test("lists are read from repeats and from comma lists, without doubles", () => {
    expect(parseRatesQuery(params("weapon=drone&weapon=kinzhal,drone")).weapon).toEqual(["drone", "kinzhal"]);
    expect(toSearchParams(ratesQuery, parseRatesQuery(params("weapon=kinzhal,drone"))).get("weapon")).toBe(
      "kinzhal,drone",
    );
  });

  test("an address keeps its commas, and what a comma list may not hold is escaped", () => {
    expect(withParams("/api/v1/rates", toSearchParams(ratesQuery, parseRatesQuery(params("weapon=drone,decoy"))))).toBe(
      "/api/v1/rates?weapon=drone,decoy",
    );
    expect(withParams("/attacks", new URLSearchParams())).toBe("/attacks");
    expect(withParams("/attacks", new URLSearchParams({ q: "a&b c" }))).toBe("/attacks?q=a%26b+c");
  });

  test("a month stands for its first day in from and for its last day in to", () => {
    expect(parseRatesQuery(params("from=2024-02&to=2024-02"))).toMatchObject({ from: "2024-02-01", to: "2024-02-29" });
  });
});

describe("what a route refuses", () => {
  test.each([
    ["attacker=ru", "attacker"],
    ["weapon=geranium", "weapon"],
    ["weapon=drone,", "weapon"],
    ["claimant=nobody", "claimant"],
    ["measure=intercepted", "measure"],
    ["step=fortnight", "step"],
    ["from=2024-02-30", "from"],
    ["to=2024-13", "to"],
    ["from=yesterday", "from"],
    ["date=middle", "date"],
    ["as_of=2024-11", "as_of"],
    ["from=2024-11-02&to=2024-11-01", "to"],
    ["from=2024-11-02&from=2024-11-02", "from"],
    ["from=", "from"],
    ["view=table", "view"],
    ["focus=drone", "focus"],
    ["limit=5", "limit"],
    ["__proto__=1", "__proto__"],
    ["Weapon=drone", "Weapon"],
  ])("/rates?%s names %s", (text, parameter) => {
    const errors = errorsOf(() => parseRatesQuery(params(text)));
    expect(errors.map((e) => e.parameter)).toEqual([parameter]);
    expect(errors[0]?.reason).toMatch(/\S/);
  });

  test.each([
    "limit=0",
    "limit=1001",
    "limit=1e2",
    "limit=-1",
    "limit=5.5",
    "limit=",
    "cursor=a%20b",
    "sort=id",
  ])("/attacks?%s", (text) => {
    expect(errorsOf(() => parseAttacksQuery(params(text)))).toHaveLength(1);
  });

  test("all faults are named at once, with what is allowed", () => {
    const errors = errorsOf(() => parseRatesQuery(params("colour=red&step=hour&weapon=drone,arrow")));
    expect(errors.map((e) => e.parameter).sort()).toEqual(["colour", "step", "weapon"]);
    expect(errors.find((e) => e.parameter === "step")?.allowed).toEqual(["day", "week", "month", "quarter", "year"]);
    expect(errors.find((e) => e.parameter === "colour")?.allowed).toContain("weapon");
    expect(errors.find((e) => e.parameter === "weapon")?.reason).toContain('"arrow"');
  });

  test.each(["0", "1001", "many", "1e3", ""])("a limit of %j is refused with its range", (limit) => {
    const [error] = errorsOf(() => parseAttacksQuery(params(`limit=${limit}`)));
    expect([error?.parameter, error?.allowed]).toEqual(["limit", limit === "" ? [] : ["1 to 1000"]]);
  });

  test("any unknown parameter is refused", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (name, value) => {
        fc.pre(!Object.hasOwn(attacksQuery.shape, name));
        const address = new URLSearchParams([[name, value]]);
        expect(errorsOf(() => parseAttacksQuery(address))).toHaveLength(1);
        expect(() => parseAddress(entityQuery, address)).toThrow(name === "as_of" ? "" : "not a parameter");
      }),
    );
  });

  test("more series than the server can afford are refused, and a page shows those of the preferred claims", () => {
    const many = `weapon=${WEAPONS.slice(0, 30).map((w) => w.slug)}&claimant=preferred,media`;
    const [error, ...others] = errorsOf(() => parseRatesQuery(params(many)));
    expect([error?.parameter, others]).toEqual(["claimant", []]);
    expect(error?.reason).toContain("more than 40 series");
    const { filter, ignored } = readDashboardAddress(params(many));
    expect([filter.weapon.length, filter.claimant, ignored.length]).toEqual([30, ["preferred"], 1]);
  });

  test("a long value is not echoed whole", () => {
    const errors = errorsOf(() => parseRatesQuery(params(`measure=${"x".repeat(5000)}`)));
    expect(errors[0]?.reason.length).toBeLessThan(200);
  });
});

describe("what a page ignores", () => {
  test("what can be used is used, and the rest is named with its reason", () => {
    const { filter, ignored } = readDashboardAddress(
      params("weapon=drone,arrow,kinzhal&step=hour&view=table&focus=drone&utm_source=mail&from=2024-11"),
    );
    expect(filter).toMatchObject({
      weapon: ["drone", "kinzhal"],
      step: "month",
      view: "table",
      focus: "drone",
      from: "2024-11-01",
    });
    expect(ignored.map((i) => [i.parameter, i.value])).toEqual([
      ["utm_source", "mail"],
      ["weapon", "arrow"],
      ["step", "hour"],
    ]);
  });

  test("an end before its begin is left out", () => {
    const { filter, ignored } = readDashboardAddress(params("from=2024-11-02&to=2024-11-01"));
    expect(filter).toMatchObject({ from: "2024-11-02", to: null });
    expect(ignored).toHaveLength(1);
  });

  test("a list of nothing usable becomes the default", () => {
    expect(readDashboardAddress(params("weapon=arrow,spear")).filter.weapon).toEqual(DEFAULT_RATES_WEAPONS);
  });

  test("empty fields of a form count as left out, in silence", () => {
    const { filter, ignored } = readAttacksAddress(params("q=&from=&to=&weapon=&attacker=RU"));
    expect(filter).toMatchObject({ q: null, from: null, weapon: [], attacker: "RU" });
    expect(ignored).toEqual([]);
  });

  test("any address at all gives a filter that a route accepts", () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(dashboardQuery.shape)), fc.string());
    const value = fc.oneof(fc.string(), fc.constantFrom("drone", "2024-11", "RU", "a,b,drone", "0", ","));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
        const { filter } = readAddress(dashboardQuery, new URLSearchParams(pairs));
        expect(parseAddress(dashboardQuery, toSearchParams(dashboardQuery, filter))).toEqual(filter);
      }),
    );
  });

  test("the search parameters of a page are read with their repeats", () => {
    expect(searchParamsOf({ weapon: ["drone", "kinzhal"], step: "week", q: undefined }).toString()).toBe(
      "weapon=drone&weapon=kinzhal&step=week",
    );
  });
});
