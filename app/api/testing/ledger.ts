import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportId, sha256 } from "../../../db/ids.ts";
import { type Db, openWriter } from "../../../db/open.ts";
import { appendReports, type NewClaim, type ReportWithClaims } from "../../../db/writer.ts";
import { addDays } from "../../../domain/calendar.ts";
import type { Counts } from "../../../domain/claim.ts";
import type { ClaimantSlug } from "../../../domain/claimants.ts";
import type { Report } from "../../../domain/report.ts";
import type { WeaponSlug } from "../../../domain/weapons.ts";

/** A new ledger in a temporary folder, which the routes read through LEDGER_DB until it is closed. */
export function newLedger(): { db: Db; path: string; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "ledger-api-"));
  const path = join(folder, "ledger.db");
  const before = process.env.LEDGER_DB;
  const db = openWriter(path);
  process.env.LEDGER_DB = path;
  return {
    db,
    path,
    close() {
      db.$client.close();
      if (before === undefined) delete process.env.LEDGER_DB;
      else process.env.LEDGER_DB = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function reportOf(name: string, published: string): Report {
  const url = `https://reports.example/${name}`;
  const content_hash = sha256(name);
  return {
    id: reportId({ url, content_hash }),
    publisher: "Example Press",
    title: `Report "${name}", with a comma`,
    url,
    published,
    language: "en",
    origin: "extracted",
    license: "all rights reserved",
    content_hash,
  };
}

/** A claim about one raid; the quotation is made of the counts. */
export function claimOf(
  claimant: ClaimantSlug,
  weapon: WeaponSlug,
  end: string,
  counts: Counts,
  more: Partial<NewClaim> = {},
): NewClaim {
  return {
    claimant,
    attacker: "RU",
    weapon,
    kind: "attack",
    scope: "national",
    start: addDays(end, -1),
    end,
    counts,
    evidence: "note",
    quote: `=Raid of ${end}: ${weapon}, "${claimant}" states ${Object.keys(counts).join(", ")}.`,
    rule: "fixture",
    extractor: "fixture 1",
    confidence: 1,
    review: "published",
    review_reason: null,
    ...more,
  };
}

const exact = (value: number) => ({ value, qualifier: "exact" as const });

/** Two winters of raids by day number: drones nightly, missiles weekly, claimants who differ, and gaps of every kind. */
export function fixtureReports(days: number): ReportWithClaims[] {
  return Array.from({ length: days }, (_, i): ReportWithClaims => {
    const end = addDays("2024-10-01", i * 3);
    const launched = 20 + ((i * 37) % 150);
    const intercepted = Math.floor(launched * (0.4 + ((i * 13) % 30) / 100));
    const lost = Math.floor((launched - intercepted) / 2);
    const claims: NewClaim[] = [
      claimOf(
        "ukrainian-air-force",
        "drone",
        end,
        i % 5 === 4
          ? { launched: exact(launched), stopped: exact(intercepted + lost) }
          : {
              launched: exact(launched),
              intercepted: exact(intercepted),
              lost: { value: lost, qualifier: "about" },
              left: exact(i % 3),
            },
      ),
    ];
    if (i % 4 === 0) {
      claims.push(
        claimOf("ukrainian-air-force", "kh-101", end, { launched: exact(8 + (i % 9)), intercepted: exact(7) }),
        claimOf("ukrainian-air-force", "iskander-m", end, {
          launched: exact(4),
          intercepted: { value: null, reason: "withheld" },
          did_not_reach: exact(1),
        }),
      );
    }
    if (i % 6 === 1) {
      claims.push(claimOf("russian-mod", "drone", end, { launched: { value: launched + 10, qualifier: "at_least" } }));
    }
    if (i % 7 === 2) {
      claims.push(claimOf("ukrainian-regional", "drone", end, { intercepted: exact(3) }, { scope: "Kyiv, city" }));
    }
    return { report: reportOf(`night-${i}`, end), claims };
  });
}

/** The ledger most tests ask: forty raids in two releases. */
export function fillLedger(db: Db): void {
  const reports = fixtureReports(40);
  appendReports(db, reports.slice(0, 25), "2026-01-10T08:00:00Z");
  appendReports(db, reports.slice(25), "2026-02-20T08:00:00Z");
}
