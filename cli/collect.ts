import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError, Option } from "commander";
import { LedgerError } from "../db/errors.ts";
import { openWriter } from "../db/open.ts";
import { extract } from "../extractor/extract.ts";
import type { Fetch } from "../sources/fetch.ts";
import { whyUnread } from "../sources/file.ts";
import { politeFetch } from "../sources/polite-fetch.ts";
import { visitSource } from "../sources/visit-source.ts";
import { parseWatchedSources, type WatchedSource } from "../sources/watched.ts";
import { counted } from "./counted.ts";
import { EXIT } from "./exit.ts";
import { reportProblem } from "./inputs.ts";
import { Intake } from "./intake.ts";
import { Visits } from "./visits.ts";

const SOURCES = fileURLToPath(new URL("../sources/watched.yaml", import.meta.url));
const PAUSE_S = 1.5;
const MINUTES = 15;

interface CollectOptions {
  readonly sources: string;
  readonly list?: true;
  readonly dryRun?: true;
  readonly watch?: true;
  readonly every: number;
  readonly pause: number;
}

/** `ledger collect`: visits the configured sources and appends the claims of what is new there. */
export function collectCommand(): Command {
  return new Command("collect")
    .summary("visit the configured sources and append what is new")
    .description(
      "Visits channels, feeds and pages once and appends the claims of new and edited reports, as ingest does.\n" +
        "A report that is known and says the same changes nothing. A source that fails is named; the others go on.",
    )
    .argument("[source...]", "names of sources; all of them when left out")
    .addOption(new Option("--sources <file>", "the list of sources (YAML)").default(SOURCES, "sources/watched.yaml"))
    .option("--list", "print the sources and visit none")
    .option("--dry-run", "read everything as if for the first time, count the claims, and write nothing")
    .option("--watch", "go on: visit them again and again, until interrupted")
    .addOption(
      new Option("--every <minutes>", "with --watch: time between visits").argParser(between(0, 1440)).default(MINUTES),
    )
    .addOption(
      new Option("--pause <seconds>", "between two requests to one host").argParser(between(0, 60)).default(PAUSE_S),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  ledger collect\n  ledger collect air-force kyiv-independent\n  ledger collect --watch --every 30",
    )
    .action(async (names: string[], options: CollectOptions, command: Command) => {
      const { sources, problems } = readSources(options.sources);
      for (const problem of problems) reportProblem(problem);
      if (problems.length > 0) process.exitCode = EXIT.unread;
      if (sources.length === 0) return;
      const unknown = names.filter((name) => !sources.some((source) => source.name === name));
      if (unknown.length > 0) {
        command.error(`No source ${unknown.join(", ")}; there are ${sources.map(({ name }) => name).join(", ")}.`);
      }
      const wanted = names.length === 0 ? sources : sources.filter(({ name }) => names.includes(name));
      if (options.list) {
        for (const { name, kind, url } of wanted) process.stdout.write(`${name}\t${kind}\t${url}\n`);
        return;
      }
      const fetch = politeFetch(options.pause * 1000);
      await visitAndTell(wanted, fetch, options);
      while (options.watch) {
        await setTimeout(options.every * 60_000);
        await visitAgain(wanted, fetch, options);
      }
    });
}

/** The list of sources; where it can't be read, that is its problem. */
function readSources(path: string): ReturnType<typeof parseWatchedSources> {
  try {
    return parseWatchedSources(readFileSync(path, "utf8"), path);
  } catch (error) {
    return { sources: [], problems: [{ name: path, reason: whyUnread(error) }] };
  }
}

function between(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === "" || !(number >= least && number <= most))
      throw new InvalidArgumentError(`Write ${least} to ${most}.`);
    return number;
  };
}

async function visitAndTell(
  sources: readonly WatchedSource[],
  fetch: Fetch,
  { dryRun }: CollectOptions,
): Promise<void> {
  const { summary, hasProblems } = await collect(sources, fetch, dryRun);
  process.stdout.write(`${summary}\n`);
  if (hasProblems) process.exitCode = EXIT.unread;
}

/** A ledger that is locked or can't be written for a while does not end the watch. */
async function visitAgain(sources: readonly WatchedSource[], fetch: Fetch, options: CollectOptions): Promise<void> {
  try {
    await visitAndTell(sources, fetch, options);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
}

/**
 * Visits each source once and appends what is new. Names problems on standard error. The ledger is open for no longer
 * than that.
 */
export async function collect(
  sources: readonly WatchedSource[],
  fetch: Fetch,
  dryRun = false,
): Promise<{ summary: string; hasProblems: boolean }> {
  const db = dryRun ? null : openWriter();
  try {
    const visits = new Visits(db);
    const intake = new Intake(db);
    let early = 0;
    for (const source of sources) {
      const last = visits.of(source.url);
      const now = new Date();
      if (last.not_before && now.toISOString() < last.not_before) {
        early += 1;
        continue;
      }
      const visit = visitSource(source, last, { fetch, now, isOfInterest });
      let step = await visit.next();
      for (; !step.done; step = await visit.next()) intake.takeIfItClaims(step.value);
      visits.keep(source.url, step.value);
    }
    const visited = `${counted(sources.length - early, "source")} visited${early > 0 ? `, ${early} asked for a later visit` : ""}`;
    return { summary: `${visited}; ${intake.end()}`, hasProblems: intake.hasProblems };
  } finally {
    db?.$client.close();
  }
}

/** An article is worth a request where its headline or summary speaks of a weapon, or of what became of one. */
function isOfInterest(text: string): boolean {
  return extract({ text }).mentions.some(({ kind }) => kind === "weapon" || kind === "action");
}
