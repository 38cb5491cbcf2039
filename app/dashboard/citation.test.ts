import { describe, expect, test } from "vitest";
import { chartState } from "../../charts/state.ts";
import { FILTER, rateOf } from "../../charts/testing/rates.ts";
import { dashboardQuery } from "../../contract/queries.ts";
import { citationsOf } from "./citation.ts";
import type { DashboardModel } from "./model.ts";

const rates = [rateOf("2024-10-01"), rateOf("2024-11-01", { claimants: ["ukrainian-air-force", "media"] })];
const release = {
  id: 7,
  committed_at: "2026-11-21T08:00:00.000Z",
  note: "",
  reports: 1,
  claims: 2,
  attacks: 2,
  checksum: "",
};
const model: DashboardModel = {
  state: dashboardQuery.parse({ weapon: ["drone"], measure: "shot_down" }),
  rates,
  rows: rates.length,
  dayRates: null,
  history: [],
  site: "https://ledger.example",
  coverage: {
    reports: 1,
    claims: 2,
    claims_with_rate: 2,
    in_review: 0,
    attacks: 2,
    conflicts: 0,
    first_day: "2024-10-01",
    last_day: "2024-11-30",
    days_covered: 2,
    days: 61,
  },
  release,
};
const [plain, bibtex, csl] = citationsOf(chartState(rates, { ...FILTER, measure: "shot_down" }, null), model);

describe("a view as a source", () => {
  test("names release, day, claimants and an address that gives the same figures later", () => {
    expect(plain?.text).toContain("Release 7, 21 Nov 2026");
    expect(plain?.text).toContain("Ukrainian Air Force and one other claimant");
    expect(plain?.text).toContain("https://ledger.example/?weapon=drone&measure=shot_down&as_of=2026-11-21");
    expect(plain?.text).toContain("not independently verified");
  });

  test("is one BibTeX entry whose braces close", () => {
    expect(bibtex?.text).toMatch(/^@misc\{interception-ledger-7,\n[\s\S]*\n\}$/);
    const open = bibtex?.text.match(/\{/g)?.length;
    expect(bibtex?.text.match(/\}/g)).toHaveLength(open ?? 0);
    expect(bibtex?.text).toContain("year = {2026}");
  });

  test("is CSL-JSON that a reference manager reads", () => {
    const [item] = JSON.parse(csl?.text ?? "") as { type: string; issued: unknown; URL: string }[];
    expect(item).toMatchObject({ type: "dataset", issued: { "date-parts": [[2026, 11, 21]] }, version: "release 7" });
    expect(new URL(item?.URL ?? "").searchParams.get("as_of")).toBe("2026-11-21");
  });
});
