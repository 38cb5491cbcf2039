import { Command } from "commander";
import { integrityFaults } from "../db/integrity.ts";
import { type Db, openReader } from "../db/open.ts";
import { iterateAttacks } from "../db/read/attacks.ts";
import { iterateClaims } from "../db/read/claims.ts";
import { readAttackers, readDays } from "../db/read/days.ts";
import { readPeriodTotals } from "../db/read/period-totals.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { readReport } from "../db/read/reports.ts";
import { snapshot } from "../db/snapshot.ts";
import { StatedClaims } from "../db/stated-claims.ts";
import { latestDate } from "../db/writer.ts";
import type { IsoDate } from "../domain/calendar.ts";
import type { Claim } from "../domain/claim.ts";
import { EVERY_CLAIM } from "../domain/filters.ts";
import { METRICS } from "../domain/metrics.ts";
import type { Release } from "../domain/release.ts";
import { type CorrectionsByReport, corrected, describeCorrection } from "../ledger/corrections.ts";
import { type ClaimWindow, placesInside } from "../ledger/overlaps.ts";
import { isExceeded } from "../ledger/period-totals.ts";
import { implausibilities, surplusHits } from "../ledger/plausibility.ts";
import { possibleTwins, type Twins } from "../ledger/twins.ts";
import type { SourceProblem } from "../sources/problem.ts";
import { outOfDateProblems, readCorrections } from "./corrections.ts";
import { counted, waiting } from "./counted.ts";
import { EXIT } from "./exit.ts";
import { reportProblem } from "./inputs.ts";
import { overlapsInWords } from "./overlaps.ts";

/** `ledger check`: whether file, claims and attacks are sound. */
export function checkCommand(): Command {
  return new Command("check")
    .summary("check the whole ledger")
    .description(
      "Checks the database file and its checksums, that every number stands in its phrase and is plausible, and that\n" +
        "attacks and rates are what the claims give. Names each fault on standard error. Lists first the windows that\n" +
        "overlap, then the claims that wait for review, raids that may be one, totals over a period that are less than\n" +
        "their raids, places inside national figures, days without a report, and corrections not yet mended at their\n" +
        "source.",
    )
    .action(() => {
      const db = openReader();
      try {
        const known = readCorrections();
        for (const problem of known.problems) reportProblem(problem);
        const { release, claims, in_review, faults, remarks } = snapshot(db, () => check(db, known.corrections));
        for (const fault of faults) process.stderr.write(`${fault}\n`);
        if (faults.length + known.problems.length > 0) process.exitCode = EXIT.unread;
        const verdict = faults.length === 0 ? "no faults" : counted(faults.length, "fault");
        for (const line of remarks) process.stdout.write(`${line}\n`);
        process.stdout.write(
          `Release ${release.id}: ${counted(claims, "claim")}, ${waiting(in_review)}; ${verdict}.\n`,
        );
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
  for (const page of iterateClaims(db, EVERY_CLAIM)) {
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
    faults.push(
      `Release ${release.id} names ${counted(release.claims, "claim")}; there ${claims === 1 ? "is" : "are"} ${claims}.`,
    );
  const ofCorrections = checkCorrections(db, corrections);
  remarks.unshift(...overlapsInWords(windows));
  remarks.push(...remarksOnTotals(db), ...remarksOnRaids(db), ...remarksOnDays(db), ...ofCorrections.remarks);
  faults.push(...ofCorrections.faults);
  return { release, claims, in_review, faults, remarks };
}

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
  const { id, kind, weapon, claimant, end, review, review_reason } = claim;
  if (review === "in_review") yield `Claim ${id} (${weapon}, ${claimant}, ${end}) waits for review: ${review_reason}`;
  if (kind === "attack" && end === null) {
    yield `Claim ${id} (${weapon}, ${claimant}) gives no day on which the attack ended: it is of no raid and in no sum.`;
  }
  const surplus = review === "published" ? surplusHits(claim) : null;
  if (surplus !== null) yield `Claim ${id} (${weapon}, ${claimant}, ${end}): ${surplus}`;
}

function remarksOnTotals(db: Db): string[] {
  const totals = readPeriodTotals(db, { attacker: null, as_of: null });
  return totals.filter(isExceeded).map(({ claim: { id, claimant, weapon }, start, end, launched, stopped, raids }) => {
    const number = (count: number | null) => count ?? "no number";
    return (
      `Claim ${id} (${weapon}, ${claimant}) gives ${number(launched)} launched and ${number(stopped)} stopped from ${start} ` +
      `to ${end}, less than the raids of ${counted(raids.days, "day")} in it: ${raids.launched} launched, ` +
      `${raids.stopped + raids.stopped_without_launched} stopped. It is shown beside them, never added.`
    );
  });
}

function remarksOnDays(db: Db): string[] {
  return readAttackers(db).flatMap((attacker) =>
    readDays(db, attacker, null)
      .filter(({ days, with_share }) => with_share < days)
      .map(
        ({ year, days, with_share, without_share, quiet, in_review, unreported }) =>
          `Days of ${year}, ${attacker}: ${with_share} of ${days} with a share, ${without_share} with numbers that make ` +
          `none, ${quiet} reported quiet, ${in_review} only waiting for review, ${unreported} without a report, quiet or ` +
          "missing.",
      ),
  );
}

function remarksOnRaids(db: Db): string[] {
  const raids = [...iterateAttacks(db, EVERY_CLAIM)].flat();
  const places = raids.flatMap((attack) =>
    placesInside(attack).map(
      ({ weapon, places }) =>
        `Attack ${attack.id}, ${weapon}: ${places.join(", ")} shown as part of the national figures, not added.`,
    ),
  );
  return [...possibleTwins(raids).map(twinsInWords), ...places];
}

function twinsInWords({ attacks: [one, other], claimant, weapon, launched, stopped }: Twins): string {
  return (
    `Attacks ${one} and ${other} may be one: ${claimant} gives ${launched} ${weapon} launched and ${stopped} stopped for ` +
    "both. Look at the dates of their reports; a correction can reject one of them."
  );
}
