import { reportId, sha256 } from "../db/ids.ts";
import type { NewClaim, ReportWithClaims } from "../db/writer.ts";
import type { ClaimantSlug } from "../domain/claimants.ts";
import type { WeaponSlug } from "../domain/weapons.ts";

export const CLAIMS_OF_REPORT = 8;
const WEAPONS: readonly WeaponSlug[] = [
  "drone",
  "shahed",
  "kh-101",
  "kalibr",
  "iskander-m",
  "kinzhal",
  "kh-59",
  "s-300",
];
const CLAIMANTS: readonly ClaimantSlug[] = ["ukrainian-air-force", "ukrainian-official", "us-official", "media"];
/** Raids are spread over so many days. */
const DAYS = 4_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY_MS = 86_400_000;

/** A report of one raid as a publisher would carry it: mostly the same numbers, sometimes others. */
export function numbered(n: number): ReportWithClaims {
  const url = `https://example.org/${n}`;
  const content_hash = sha256(url);
  const day = n % DAYS;
  const end = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
  const claimant = CLAIMANTS[Math.floor(n / DAYS) % CLAIMANTS.length] ?? "media";
  const claims = WEAPONS.slice(0, CLAIMS_OF_REPORT).map((weapon, index): NewClaim => {
    const launched = 20 + ((day * 7 + index * 13) % 80);
    const intercepted = Math.floor(launched / 2) + (n % 17 === 0 ? 1 : 0);
    return {
      claimant,
      attacker: "RU",
      weapon,
      kind: "attack",
      scope: "national",
      start: end,
      end,
      counts: {
        launched: { value: launched, qualifier: "exact", span: [0, 2] },
        intercepted: { value: intercepted, qualifier: "exact", span: [10, 12] },
      },
      evidence: "quotation",
      quote: `${launched} were launched and ${intercepted} of them were shot down during the night, the report says.`,
      rule: "bench",
      extractor: "bench",
      confidence: 0.9,
      review: "published",
      review_reason: null,
    };
  });
  const report = {
    id: reportId({ url, content_hash }),
    publisher: "Example Daily",
    title: `Report ${n}`,
    url,
    published: end,
    language: "en",
    origin: "extracted" as const,
    license: "CC-BY-4.0",
    content_hash,
  };
  return { report, claims };
}

/** So many reports, of 4,000 raids at most. */
export function* reports(count: number): Generator<ReportWithClaims> {
  for (let n = 0; n < count; n += 1) yield numbered(n);
}
