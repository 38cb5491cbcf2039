import { expect, test } from "vitest";
import { readAddress } from "../../contract/address.ts";
import { attacksQuery, changesQuery, claimsQuery, dashboardQuery, reportsQuery } from "../../contract/queries.ts";
import { ignoredReason } from "./ignored.ts";

const CLAIMANTS = "preferred,ukrainian-air-force,russian-mod";
const BROKEN = [
  "nonsense=1",
  "measure=guessed&step=&attacker=x",
  "step=day&step=week",
  "from=2024-02-30&to=yesterday&as_of=2024-13-01",
  "from=2024-05-01&to=2024-04-01",
  `weapon=${"drone,shahed,jet-shahed,decoy,lancet,missile,cruise-missile,kh-101,kalibr,iskander-k,kinzhal,s-300,zircon,oniks"}&claimant=${CLAIMANTS}`,
  `q=${"x".repeat(300)}`,
  "limit=0",
  "limit=many",
  "limit=5000",
  "cursor=%25",
  "sort=age",
  "release=none",
  "release=0",
  "kind=other",
  "scope=",
  "lang=xx",
];

test("whatever an address has too much or wrong is said in Ukrainian, with the value as it was", () => {
  const ignored = [dashboardQuery, attacksQuery, claimsQuery, reportsQuery, changesQuery].flatMap((query) =>
    BROKEN.flatMap((search) => readAddress(query, new URLSearchParams(search)).ignored),
  );
  expect(ignored.length).toBeGreaterThan(50);
  const untranslated = ignored.filter(({ reason }) => !/[а-яі]/.test(ignoredReason(reason, "uk") ?? ""));
  expect(untranslated).toEqual([]);
  expect(ignoredReason('"guessed" is not one of the allowed values', "uk")).toBe('"guessed" не є дозволеним значенням');
  expect(ignoredReason("is given 3 times; give it once", "uk")).toBe("названо кілька разів (3); досить одного");
});

test("in English it stays as the routes say it; an unknown one is known in English only", () => {
  expect(ignoredReason("is odd", "en")).toBe("is odd");
  expect(ignoredReason("is odd", "uk")).toBeNull();
});
