import { Command } from "commander";
import { databasePath, openReader, openWriter } from "../db/open.ts";
import { appendDecision, type Decision } from "../db/writer.ts";
import { EXIT } from "./exit.ts";

interface ReviewOptions {
  readonly publish?: true;
  readonly reject?: true;
  readonly reason: string;
}

/** `ledger review`: decides on a claim; the decision is a version of it, with its reason. */
export function reviewCommand(): Command {
  return new Command("review")
    .summary("publish or reject a claim")
    .description(
      "Publishes a claim, so that it counts toward rates, or rejects it. The decision is appended with its reason and\n" +
        "holds for as long as the report states the same counts. `ledger check` lists the claims that wait for one.",
    )
    .argument("<claim>", "the id of the claim, c-…")
    .option("--publish", "let it count")
    .option("--reject", "keep it out")
    .requiredOption("--reason <sentence>", "why; shown with the claim")
    .addHelpText(
      "after",
      '\nExample:\n  ledger review c-694838a6b59067a99585 --reject --reason "The post mixes two raids."',
    )
    .action(function (this: Command, id: string, options: ReviewOptions) {
      const reason = options.reason.trim();
      if (options.publish === options.reject)
        this.error("Give either --publish or --reject.", { exitCode: EXIT.usage });
      if (reason === "") this.error("The reason is empty; say why in a sentence.", { exitCode: EXIT.usage });
      decide(id, { review: options.publish ? "published" : "rejected", reason });
    });
}

function decide(id: string, decision: Decision): void {
  // A review never begins a ledger.
  openReader().$client.close();
  const db = openWriter();
  try {
    const decided = appendDecision(db, id, decision, new Date());
    if ("refused" in decided) {
      process.stderr.write(`${decided.refused}\n`);
      process.exitCode = EXIT.unread;
    } else {
      process.stdout.write(`Claim ${id} is ${decision.review}; release ${decided.release.id} in ${databasePath()}.\n`);
    }
  } finally {
    db.$client.close();
  }
}
