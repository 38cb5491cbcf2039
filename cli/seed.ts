import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { reportId, sha256 } from "../db/ids.ts";
import { type Db, openWriter } from "../db/open.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { appendCorrections, appendReports, type NewClaim, type ReportWithClaims } from "../db/writer.ts";
import type { Release } from "../domain/release.ts";
import { figureNote } from "../sources/figure-note.ts";
import { type Figure, parseFigures } from "../sources/figures.ts";
import { readPath } from "../sources/file.ts";
import type { SourceProblem } from "../sources/problem.ts";
import { outOfDateProblems, readCorrections } from "./corrections.ts";
import { EXIT } from "./exit.ts";
import { claimsOf, NOTE_LICENSE, reportOf } from "./filing.ts";
import { reportProblem } from "./inputs.ts";
import { Progress } from "./progress.ts";
import { readingOf } from "./reading.ts";

const SEEDS = fileURLToPath(new URL("../seeds/", import.meta.url));

/** `ledger seed`: fills an empty ledger with what the project ships. */
export function seedCommand(): Command {
  return new Command("seed")
    .summary("fill an empty ledger from seeds/")
    .description(
      "Fills an empty ledger (LEDGER_DB, default data/ledger.db) with the figures and report notes of seeds/.\n" +
        "In a ledger that holds anything already, it only holds the claims against seeds/corrections.yaml: what is\n" +
        "new there becomes a release of its own.",
    )
    .action(async () => {
      const db = openWriter();
      try {
        const { release, filled, problems } = await seed(db, new Date(), new Progress());
        for (const problem of problems) reportProblem(problem);
        if (problems.length > 0) process.exitCode = EXIT.unread;
        process.stdout.write(`${sayRelease(release, filled)}\n`);
      } finally {
        db.$client.close();
      }
    });
}

/** What a start brought into the ledger. */
interface Seeded {
  /** Null where nothing was new. */
  readonly release: Release | null;
  /** True where the ledger was empty before. */
  readonly filled: boolean;
  readonly problems: SourceProblem[];
}

function sayRelease(release: Release | null, filled: boolean): string {
  if (!release) return "The ledger is not empty; nothing was written.";
  if (!filled) return `The ledger is not empty. Release ${release.id}: ${release.note}`;
  return `Release ${release.id}: ${release.reports} reports with ${release.claims} claims about ${release.attacks} attacks.`;
}

/** Fills an empty ledger, or holds one that is not against the corrections of today; in one transaction. */
export async function seed(db: Db, at: Date, progress: Progress): Promise<Seeded> {
  const known = readCorrections();
  if (readLatestRelease(db).id > 0) {
    const { release, outOfDate } = appendCorrections(db, known.corrections, at);
    return { release, filled: false, problems: [...known.problems, ...outOfDateProblems(outOfDate)] };
  }
  const table = parseFigures(await readFile(`${SEEDS}figures.csv`, "utf8"), "seeds/figures.csv");
  const notes = await readNotes();
  const reports = [...figureReports(table.figures), ...notes.reports];
  const { release, outOfDate } = appendReports(
    db,
    counted(reports, progress),
    at,
    "What the project starts from: seeds/.",
    known.corrections,
  );
  progress.clear();
  const problems = [...table.problems, ...notes.problems, ...known.problems, ...outOfDateProblems(outOfDate)];
  return { release, filled: true, problems };
}

function* counted(reports: readonly ReportWithClaims[], progress: Progress): Generator<ReportWithClaims> {
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
