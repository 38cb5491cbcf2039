import { Command } from "commander";
import { integrityFaults } from "../db/integrity.ts";
import { type Db, openReader } from "../db/open.ts";
import { iterateAttacks } from "../db/read/attacks.ts";
import { iterateClaims } from "../db/read/claims.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { readReport } from "../db/read/reports.ts";
import { snapshot } from "../db/snapshot.ts";
import { StatedClaims } from "../db/stated-claims.ts";
import { latestDate } from "../db/writer.ts";
import type { IsoDate } from "../domain/calendar.ts";
import type { Claim } from "../domain/claim.ts";
import { METRICS } from "../domain/metrics.ts";
import type { Release } from "../domain/release.ts";
import { type CorrectionsByReport, corrected, describeCorrection } from "../ledger/corrections.ts";
import {
  type ClaimWindow,
  type ClockOverlap,
  clockOverlaps,
  placesInside,
  type WindowOverlap,
  windowOverlaps,
} from "../ledger/overlaps.ts";
import { implausibilities, surplusHits } from "../ledger/plausibility.ts";
import type { SourceProblem } from "../sources/problem.ts";
import { outOfDateProblems, readCorrections } from "./corrections.ts";
import { EXIT } from "./exit.ts";
import { reportProblem } from "./inputs.ts";

/** `ledger check`: whether file, claims and attacks are sound. */
export function checkCommand(): Command {
  return new Command("check")
    .summary("check the whole ledger")
    .description(
      "Checks the database file and its checksums, that every number stands in its phrase and is plausible, and that\n" +
        "attacks and rates are what the claims give. Names each fault on standard error. Lists the claims that wait for\n" +
        "review, windows that overlap, places inside national figures, and corrections not yet mended at their source.",
    )
    .action(() => {
      const db = openReader();
      try {
        const known = readCorrections();
        for (const problem of known.problems) reportProblem(problem);
        const { release, claims, in_review, faults, remarks } = snapshot(db, () => check(db, known.corrections));
        for (const fault of faults) process.stderr.write(`${fault}\n`);
        if (faults.length + known.problems.length > 0) process.exitCode = EXIT.unread;
        const verdict = faults.length === 0 ? "no faults" : `${faults.length} faults`;
        for (const line of remarks) process.stdout.write(`${line}\n`);
        process.stdout.write(`Release ${release.id}: ${claims} claims, ${in_review} wait for review; ${verdict}.\n`);
      } finally {
        db.$client.close();
      }
    });
}

/** The corrections that stand until their source is mended, and those that what it states no longer allows. */
function checkCorrections(db: Db, corrections: CorrectionsByReport): Pick<Checked, "faults" | "remarks"> {
  const [faults, remarks]: [string[], string[]] = [[], []];
  const stated = new StatedClaims(db.$client);
  for (const [report, entries] of corrections) {
    if (!readReport(db, report, null)) continue;
    faults.push(...outOfDateProblems(corrected(stated.ofReport(report), entries).outOfDate).map(sentenceOf));
    for (const entry of entries) {
      if (entry.status === "fixed_upstream") continue;
      remarks.push(`Correction (${entry.status}): ${describeCorrection(entry)}. ${entry.reason}`);
    }
  }
  return { faults, remarks };
}

const sentenceOf = ({ name, reason }: SourceProblem): string => `${name}: ${reason}`;

interface Checked {
  readonly release: Release;
  readonly claims: number;
  readonly in_review: number;
  /** What is wrong with the ledger, a sentence each; empty where it is sound. */
  readonly faults: string[];
  /** What someone should look at or know, a sentence each. */
  readonly remarks: string[];
}

/** Walks the whole ledger. */
export function check(db: Db, corrections: CorrectionsByReport = new Map()): Checked {
  const release = readLatestRelease(db);
  const faults = [...integrityFaults(db, release.id)];
  const remarks: string[] = [];
  const windows: ClaimWindow[] = [];
  const today = latestDate(new Date(release.committed_at));
  let claims = 0;
  let in_review = 0;
  for (const page of iterateClaims(db, ALL_CLAIMS)) {
    for (const claim of page) {
      claims += 1;
      if (claim.review === "in_review") in_review += 1;
      faults.push(...faultsOfClaim(claim, today));
      remarks.push(...remarksOnClaim(claim));
      const { id, attacker, weapon, kind, scope, start, end, start_time, end_time, review, withdrawn } = claim;
      windows.push({ id, attacker, weapon, kind, scope, start, end, start_time, end_time, review, withdrawn });
    }
  }
  if (claims !== release.claims)
    faults.push(`Release ${release.id} names ${release.claims} claims; there are ${claims}.`);
  remarks.push(...windowOverlaps(windows).map(inWords), ...clockOverlaps(windows).map(overlapInWords));
  const ofCorrections = checkCorrections(db, corrections);
  remarks.push(...remarksOnPlaces(db), ...ofCorrections.remarks);
  faults.push(...ofCorrections.faults);
  return { release, claims, in_review, faults, remarks };
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

function* faultsOfClaim(claim: Claim, today: IsoDate): Generator<string> {
  for (const metric of METRICS) {
    const span = claim.counts[metric]?.span;
    if (span && (span[0] >= span[1] || span[1] > claim.quote.length)) {
      yield `Claim ${claim.id}: ${metric} stands outside its phrase.`;
    }
  }
  if (claim.review !== "published" && claim.review_reason === null) {
    yield `Claim ${claim.id} waits for review without a reason.`;
  }
  if (claim.review === "published" && claim.review_reason === null) {
    for (const reason of implausibilities(claim, today)) yield `Claim ${claim.id} is published, but: ${reason}`;
  }
}

function* remarksOnClaim(claim: Claim): Generator<string> {
  const { id, weapon, claimant, end, review, review_reason } = claim;
  if (review === "in_review") yield `Claim ${id} (${weapon}, ${claimant}, ${end}) waits for review: ${review_reason}`;
  const surplus = review === "published" ? surplusHits(claim) : null;
  if (surplus !== null) yield `Claim ${id} (${weapon}, ${claimant}, ${end}): ${surplus}`;
}

function inWords({ claim_id, attacker, weapon, start, end, others }: WindowOverlap): string {
  return (
    `Claim ${claim_id} (${attacker}, ${weapon}): its window from ${start} to ${end} holds other raids, ` +
    `which ended on ${others.join(", ")}. Is it a total over a period?`
  );
}

function overlapInWords({ claims: [first, second], minutes }: ClockOverlap): string {
  const window = ({ id, start, start_time, end, end_time }: ClaimWindow) =>
    `${id} (${[start, start_time ?? []].flat().join(" ")} to ${[end, end_time ?? []].flat().join(" ")})`;
  return (
    `Claims ${window(first)} and ${window(second)} about ${second.weapon} by ${second.attacker} are of two raids and ` +
    `share ${minutes} minutes: weapons seen then may stand in both.`
  );
}

function* remarksOnPlaces(db: Db): Generator<string> {
  for (const page of iterateAttacks(db, ALL_CLAIMS)) {
    for (const attack of page) {
      for (const { weapon, places } of placesInside(attack)) {
        yield `Attack ${attack.id}, ${weapon}: ${places.join(", ")} shown as part of the national figures, not added.`;
      }
    }
  }
}
