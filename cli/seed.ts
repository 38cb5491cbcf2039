import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { reportId, sha256 } from "../db/ids.ts";
import { type Db, openWriter } from "../db/open.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { appendCorrections, appendReports, type NewClaim, type ReportWithClaims } from "../db/writer.ts";
import type { Release } from "../domain/release.ts";
import type { CorrectionsByReport } from "../ledger/corrections.ts";
import { figureNote } from "../sources/figure-note.ts";
import { type Figure, parseFigures } from "../sources/figures.ts";
import { readPath } from "../sources/file.ts";
import type { SourceProblem } from "../sources/problem.ts";
import { outOfDateProblems, readCorrections } from "./corrections.ts";
import { counted } from "./counted.ts";
import { EXIT } from "./exit.ts";
import { claimsOf, NOTE_LICENSE, reportOf } from "./filing.ts";
import { reportProblem } from "./inputs.ts";
import { Progress } from "./progress.ts";
import { readingOf } from "./reading.ts";
import { changesOfSeeds, SEED_NOTES } from "./seed-changes.ts";

const SEEDS = fileURLToPath(new URL("../seeds/", import.meta.url));

/** `ledger seed`: fills an empty ledger with what the project ships, and brings a filled one up to date with it. */
export function seedCommand(): Command {
  return new Command("seed")
    .summary("fill an empty ledger from seeds/, or bring it up to date")
    .description(
      "Fills an empty ledger (LEDGER_DB, default data/ledger.db) with the figures and report notes of seeds/.\n" +
        "A ledger that was filled from there gets what changed in them since, as revisions, in a release of its own;\n" +
        "so does any ledger with what is new in seeds/corrections.yaml.",
    )
    .action(async () => {
      const db = openWriter();
      try {
        const { releases, filled, problems } = await seed(db, new Date(), new Progress());
        for (const problem of problems) reportProblem(problem);
        if (problems.length > 0) process.exitCode = EXIT.unread;
        process.stdout.write(`${sayReleases(releases, filled)}\n`);
      } finally {
        db.$client.close();
      }
    });
}

/** What a start brought into the ledger. */
interface Seeded {
  /** Empty where nothing was new. */
  readonly releases: readonly Release[];
  /** True where the ledger was empty before. */
  readonly filled: boolean;
  readonly problems: SourceProblem[];
}

function sayReleases(releases: readonly Release[], filled: boolean): string {
  if (releases.length === 0) return "The ledger is not empty; nothing was written.";
  if (!filled)
    return ["The ledger is not empty.", ...releases.map(({ id, note }) => `Release ${id}: ${note}`)].join(" ");
  return releases
    .map(
      ({ id, reports, claims, attacks }) =>
        `Release ${id}: ${counted(reports, "report")} with ${counted(claims, "claim")} about ${counted(attacks, "attack")}.`,
    )
    .join(" ");
}

/**
 * Fills an empty ledger from seeds/, or appends what changed there since it was filled and holds it against the
 * corrections of today: a transaction and a release for each of the two.
 */
export async function seed(db: Db, at: Date, progress: Progress): Promise<Seeded> {
  const known = readCorrections();
  const table = parseFigures(await readFile(`${SEEDS}figures.csv`, "utf8"), "seeds/figures.csv");
  const notes = await readNotes();
  const shipped = [...figureReports(table.figures), ...notes.reports];
  const problems = [...table.problems, ...notes.problems, ...known.problems];
  if (readLatestRelease(db).id > 0) {
    const { releases, problems: more } = broughtUpToDate(db, shipped, problems.length === 0, known.corrections, at);
    return { releases, filled: false, problems: [...problems, ...more] };
  }
  const reports = withProgress(shipped, progress);
  const { release, outOfDate } = appendReports(db, reports, at, SEED_NOTES.first, known.corrections);
  progress.clear();
  return {
    releases: release ? [release] : [],
    filled: true,
    problems: [...problems, ...outOfDateProblems(outOfDate)],
  };
}

function broughtUpToDate(
  db: Db,
  shipped: readonly ReportWithClaims[],
  isWhole: boolean,
  corrections: CorrectionsByReport,
  at: Date,
): Omit<Seeded, "filled"> {
  const { batch, refused } = changesOfSeeds(db, shipped, isWhole);
  const changed = appendReports(db, batch, at, SEED_NOTES.later, corrections);
  // It looks at every report that a correction is about, those of the batch too.
  const corrected = appendCorrections(db, corrections, at);
  return {
    releases: [changed.release, corrected.release].filter((release) => release !== null),
    problems: [
      ...(refused === null ? [] : [{ name: "seeds/", reason: refused }]),
      ...outOfDateProblems(corrected.outOfDate),
    ],
  };
}

function* withProgress(reports: readonly ReportWithClaims[], progress: Progress): Generator<ReportWithClaims> {
  for (const [index, report] of reports.entries()) {
    progress.show(`filling the ledger: report ${index + 1} of ${reports.length}`);
    yield report;
  }
}

/** One report for each cited address, with a claim for each of its rows. */
export function figureReports(figures: readonly Figure[]): ReportWithClaims[] {
  const byAddress = new Map<string, Figure[]>();
  for (const figure of figures) byAddress.set(figure.url, [...(byAddress.get(figure.url) ?? []), figure]);
  return [...byAddress].map(([url, rows]) => {
    const claims = rows.map(claimOf);
    const content_hash = sha256(claims.map((claim) => claim.quote).join("\n"));
    return {
      report: {
        id: reportId({ url, content_hash }),
        publisher: rows[0]?.publisher ?? null,
        title: null,
        url,
        published: rows[0]?.published ?? null,
        language: null,
        origin: "seeded",
        license: NOTE_LICENSE,
        content_hash,
      },
      claims,
    };
  });
}

function claimOf(figure: Figure): NewClaim {
  const { claimant, attacker, weapon, kind, scope, start, end } = figure;
  const note = figureNote(figure);
  return {
    claimant,
    attacker,
    weapon,
    kind,
    scope,
    start,
    end,
    start_time: figure.start_time,
    end_time: figure.end_time,
    counts: note.counts,
    evidence: "note",
    quote: note.text,
    rule: "figure",
    extractor: "by hand",
    confidence: 1,
    review: "published",
    review_reason: null,
  };
}

async function readNotes(): Promise<{ reports: ReportWithClaims[]; problems: SourceProblem[] }> {
  const reports: ReportWithClaims[] = [];
  const problems: SourceProblem[] = [];
  for await (const result of readPath(`${SEEDS}reports`)) {
    const reading = "document" in result ? readingOf(result.document) : result;
    if ("problem" in reading) problems.push(reading.problem);
    else {
      const { document, extraction } = reading;
      const report = reportOf(document, { origin: "seeded", license: NOTE_LICENSE, language: extraction.language });
      reports.push({ report, claims: claimsOf(extraction, "note") });
    }
  }
  return { reports, problems };
}
