import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { csvHead, toCsv, toJson, toTable } from "./claim-formats.ts";
import { counted } from "./counted.ts";
import { EXIT } from "./exit.ts";
import { extractLines } from "./extract-lines.ts";
import { readInputs, reportProblem } from "./inputs.ts";
import { type DocumentOptions, documentOptions } from "./options.ts";
import { write } from "./output.ts";
import { type Reading, readingOf } from "./reading.ts";

const FORMATS = ["table", "json", "jsonl", "csv"] as const;

interface ExtractOptions extends DocumentOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly explain?: true;
  readonly jsonl?: true;
  readonly threads?: number;
}

/** `ledger extract`: prints the claims of reports and writes nothing. */
export function extractCommand(): Command {
  const command = new Command("extract")
    .summary("print the claims of reports; writes nothing")
    .description(
      "Reads reports and prints who claims how many weapons were launched, shot down, lost to electronic warfare …\n" +
        "A report is a file or a folder (Markdown, plain text, HTML), a web address, or - for standard input.",
    )
    .argument("[input...]", "path, address or -; standard input when left out")
    .addOption(new Option("--format <format>", "table on a terminal, json elsewhere").choices(FORMATS))
    .option(
      "--explain",
      "print a table with the phrase and the rule of each number, and why the others were not counted",
    )
    .addOption(
      new Option(
        "--jsonl",
        "standard input holds one JSON object a line ({id, text, …}); prints one line for each, in order",
      ).conflicts(["format", "explain", "published", "publisher", "url", "language"]),
    )
    .addOption(
      new Option(
        "--threads <number>",
        "with --jsonl: threads for a long input, one for each core when left out; 1 where several run side by side",
      ).argParser(threadsFrom),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  ledger extract report.md\n  ledger extract --explain --published 2024-11-22 report.txt\n" +
        "  ledger extract --jsonl < passages.jsonl > claims.jsonl",
    );
  for (const option of documentOptions()) command.addOption(option);
  return command.action(async (inputs: string[], options: ExtractOptions) => {
    if (options.jsonl) {
      if (inputs.some((input) => input !== "-")) command.error("--jsonl reads standard input and takes no path.");
      const broken = await extractLines(process.stdin, write, options.threads ?? availableParallelism());
      if (broken > 0) {
        process.stderr.write(`${counted(broken, "line")} could not be read; see "error" in the output.\n`);
        process.exitCode = EXIT.unread;
      }
      return;
    }
    if (options.threads !== undefined) command.error("--threads goes with --jsonl.");
    if (options.explain && (options.format ?? "table") !== "table") {
      command.error(`--explain prints a table; it can't be ${options.format}.`);
    }
    if (inputs.length === 0 && process.stdin.isTTY) command.error("Name a file, a folder or an address, or - to type.");
    await printClaims(inputs.length === 0 ? ["-"] : inputs, options);
  });
}

const MOST_THREADS = 256;

function threadsFrom(value: string): number {
  const threads = Number(value);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw new InvalidArgumentError(`Write a number from 1 to ${MOST_THREADS}.`);
  }
  return threads;
}

async function printClaims(inputs: readonly string[], options: ExtractOptions): Promise<void> {
  const format = options.format ?? (process.stdout.isTTY || options.explain ? "table" : "json");
  let printed = 0;
  if (format === "csv") await write(csvHead());
  for await (const result of readInputs(inputs, options)) {
    const reading = "document" in result ? readingOf(result.document) : result;
    if ("problem" in reading) {
      reportProblem(reading.problem);
      process.exitCode = EXIT.unread;
      continue;
    }
    if (format === "json") await write(printed === 0 ? "[" : ",\n");
    await write(formatted(reading, format, options.explain === true));
    printed += 1;
  }
  if (format === "json") await write(printed === 0 ? "[]\n" : "]\n");
}

function formatted(reading: Reading, format: (typeof FORMATS)[number], explain: boolean): string {
  switch (format) {
    case "table":
      return toTable(reading, explain);
    case "json":
      return toJson(reading);
    case "jsonl":
      return `${toJson(reading)}\n`;
    case "csv":
      return toCsv(reading);
  }
}
