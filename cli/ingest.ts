import { Command } from "commander";
import { openWriter } from "../db/open.ts";
import { EXIT } from "./exit.ts";
import { readInputs } from "./inputs.ts";
import { Intake } from "./intake.ts";
import { type DocumentOptions, documentOptions } from "./options.ts";

interface IngestOptions extends DocumentOptions {
  readonly dryRun?: true;
}

/** `ledger ingest`: extracts and appends, one transaction and one release for each report that brings news. */
export function ingestCommand(): Command {
  const command = new Command("ingest")
    .summary("extract the claims of reports and append them to the ledger")
    .description(
      "Reads reports as extract does and appends their claims to the ledger (LEDGER_DB, default data/ledger.db).\n" +
        "A report that is known and says the same changes nothing; one that was edited adds versions.",
    )
    .argument("<input...>", "path, folder or web address, or - for standard input")
    .option("--dry-run", "read everything, count the claims, and write nothing")
    .addHelpText(
      "after",
      "\nExamples:\n  ledger ingest reports/\n  ledger ingest --dry-run https://example.org/report",
    );
  for (const option of documentOptions()) command.addOption(option);
  return command.action(ingest);
}

async function ingest(inputs: readonly string[], options: IngestOptions): Promise<void> {
  const db = options.dryRun ? null : openWriter();
  try {
    const intake = new Intake(db);
    for await (const result of readInputs(inputs, options)) intake.take(result);
    process.stdout.write(`${intake.end()}\n`);
    if (intake.hasProblems) process.exitCode = EXIT.unread;
  } finally {
    db?.$client.close();
  }
}
