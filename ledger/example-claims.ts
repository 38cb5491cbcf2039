import fc from "fast-check";
import type { Claim, Counts } from "../domain/claim.ts";
import type { ClaimantSlug } from "../domain/claimants.ts";
import type { Qualifier } from "../domain/count.ts";
import type { Metric } from "../domain/metrics.ts";
import type { WeaponSlug } from "../domain/weapons.ts";

/** Numbers of a claim as tests write them: 114, or `["at_least", 60]`. */
export type Numbers = Partial<Record<Metric, number | readonly [Qualifier, number]>>;

/** The counts of plain numbers. */
export function counts(numbers: Numbers): Counts {
  return Object.fromEntries(
    Object.entries(numbers).map(([metric, number]) => [
      metric,
      typeof number === "number" ? { value: number, qualifier: "exact" } : { value: number[1], qualifier: number[0] },
    ]),
  );
}

let made = 0;

/** A published national claim of Ukraine's Air Force about drones, for tests; each has its own id and report. */
export function claim(numbers: Numbers, rest: Partial<Claim> = {}): Claim {
  made += 1;
  const end = rest.end ?? "2024-11-22";
  return {
    id: `c-${made}`,
    version: 1,
    report_id: `r-${made}`,
    claimant: "ukrainian-air-force",
    attacker: "RU",
    weapon: "drone",
    kind: "attack",
    scope: "national",
    start: end,
    end,
    start_time: null,
    end_time: null,
    counts: counts(numbers),
    evidence: "note",
    quote: "A sentence.",
    rule: "test",
    extractor: "test",
    confidence: 1,
    review: "published",
    review_reason: null,
    withdrawn: false,
    ...rest,
  };
}

const DAYS = ["2024-02-28", "2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01"] as const;
const WEAPONS: readonly WeaponSlug[] = ["mixed", "drone", "shahed", "missile", "kh-101", "iskander-m", "guided-bomb"];
const CLAIMANTS: readonly ClaimantSlug[] = ["ukrainian-air-force", "ukrainian-general-staff", "us-official", "media"];
const number = fc.nat({ max: 60 });
const qualifier = fc.constantFrom<Qualifier>("exact", "exact", "exact", "about", "at_least", "at_most");
const maybe = fc.option(fc.record({ value: number, qualifier }), { nil: undefined, freq: 2 });

/** Claims of any shape about a few raids, so that they meet, differ and conflict. */
export const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    day: fc.nat({ max: DAYS.length - 1 }),
    isNight: fc.boolean(),
    start_time: fc.constantFrom(null, null, "00:30", "07:00", "18:00"),
    end_time: fc.constantFrom(null, "08:00", "12:30", "23:59"),
    attacker: fc.constantFrom("RU", "UA"),
    weapon: fc.constantFrom(...WEAPONS),
    claimant: fc.constantFrom(...CLAIMANTS),
    scope: fc.constantFrom("national", "national", "national", "Odesa Oblast", "Kyiv"),
    kind: fc.constantFrom<Claim["kind"]>("attack", "attack", "attack", "attack", "period"),
    review: fc.constantFrom<Claim["review"]>("published", "published", "published", "in_review"),
    withdrawn: fc.constantFrom(false, false, false, true),
    report: fc.nat({ max: 9 }),
    launched: maybe,
    intercepted: maybe,
    lost: maybe,
    stopped: maybe,
    left: maybe,
    active: maybe,
    hits: maybe,
  })
  .map(({ day, isNight, report, launched, intercepted, lost, stopped, left, active, hits, ...rest }) => {
    const end = DAYS[day] ?? DAYS[0];
    const before = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
    return {
      ...claim({}, { ...rest, end, start: isNight ? before : end, report_id: `r-${report}` }),
      counts: dropAbsent({ launched, intercepted, lost, stopped, left, active, hits }),
    };
  });

function dropAbsent(all: Record<string, Counts[Metric]>): Counts {
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count !== undefined));
}

/** Lists of such claims, each with an id of its own. */
export const anyClaims: fc.Arbitrary<Claim[]> = fc
  .array(anyClaim, { maxLength: 40 })
  .map((claims) => claims.map((one, index) => ({ ...one, id: `c-${String(index).padStart(2, "0")}` })));
