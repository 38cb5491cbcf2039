import { Command } from "commander";
import { DERIVED_TABLES } from "../db/derive.ts";
import { type Db, openReader } from "../db/open.ts";
import { iterateClaims } from "../db/read/claims.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { deriveAt, snapshot } from "../db/snapshot.ts";
import type { Claim } from "../domain/claim.ts";
import { METRICS } from "../domain/metrics.ts";
import type { Release } from "../domain/release.ts";
import { EXIT } from "./exit.ts";

/** `ledger check`: whether file, claims and attacks are sound. */
export function checkCommand(): Command {
  return new Command("check")
    .summary("check the whole ledger")
    .description(
      "Checks the database file, that every number stands in its phrase, and that attacks and rates are what the\n" +
        "claims give. Names each fault on standard error.",
    )
    .action(() => {
      const db = openReader();
      try {
        const { release, claims, in_review, faults } = snapshot(db, () => check(db));
        for (const fault of faults) process.stderr.write(`${fault}\n`);
        if (faults.length > 0) process.exitCode = EXIT.unread;
        const verdict = faults.length === 0 ? "no faults" : `${faults.length} faults`;
        process.stdout.write(`Release ${release.id}: ${claims} claims, ${in_review} wait for review; ${verdict}.\n`);
      } finally {
        db.$client.close();
      }
    });
}

/** What is wrong with the ledger, a sentence each; empty where it is sound. */
export function check(db: Db): { release: Release; claims: number; in_review: number; faults: string[] } {
  const release = readLatestRelease(db);
  const faults = [...faultsOfFile(db)];
  let claims = 0;
  let in_review = 0;
  for (const page of iterateClaims(db, ALL_CLAIMS)) {
    for (const claim of page) {
      claims += 1;
      if (claim.review === "in_review") in_review += 1;
      faults.push(...faultsOfClaim(claim));
    }
  }
  if (claims !== release.claims)
    faults.push(`Release ${release.id} names ${release.claims} claims; there are ${claims}.`);
  faults.push(...faultsOfDerived(db, release));
  return { release, claims, in_review, faults };
}

const ALL_CLAIMS = {
  attacker: null,
  weapon: [],
  claimant: [],
  kind: null,
  scope: null,
  q: null,
  from: null,
  to: null,
  as_of: null,
  date: "end",
  sort: "end",
  limit: 500,
  cursor: null,
} as const;

function* faultsOfFile(db: Db): Generator<string> {
  for (const result of db.$client.pragma("integrity_check") as { integrity_check: string }[]) {
    if (result.integrity_check !== "ok") yield `The file is damaged: ${result.integrity_check}`;
  }
  for (const row of db.$client.pragma("foreign_key_check") as { table: string; rowid: number }[]) {
    yield `Row ${row.rowid} of ${row.table} refers to a row that does not exist.`;
  }
}

function* faultsOfClaim(claim: Claim): Generator<string> {
  for (const metric of METRICS) {
    const span = claim.counts[metric]?.span;
    if (span && (span[0] >= span[1] || span[1] > claim.quote.length)) {
      yield `Claim ${claim.id}: ${metric} stands outside its phrase.`;
    }
  }
  if (claim.review !== "published" && claim.review_reason === null) {
    yield `Claim ${claim.id} waits for review without a reason.`;
  }
}

/** Attacks and rates are made anew from the claims and compared, row by row. */
function* faultsOfDerived(db: Db, release: Release): Generator<string> {
  const anew = deriveAt(db, release.id);
  try {
    for (const table of DERIVED_TABLES) {
      const rows = (from: Db) =>
        new Set(
          from.$client
            .prepare(`SELECT * FROM "${table}"`)
            .all()
            .map((row) => JSON.stringify(row)),
        );
      const kept = rows(db);
      const made = rows(anew);
      const odd = [...kept].filter((row) => !made.has(row)).length + [...made].filter((row) => !kept.has(row)).length;
      if (odd > 0) yield `Table ${table} differs from what the claims give in ${odd} rows.`;
    }
  } finally {
    anew.$client.close();
  }
}
