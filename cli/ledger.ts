import { Command, CommanderError } from "commander";
import { LedgerError } from "../db/errors.ts";
import { backupCommand } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { collectCommand } from "./collect.ts";
import { evaluateCommand } from "./evaluate.ts";
import { EXIT } from "./exit.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { importCommand } from "./import.ts";
import { ingestCommand } from "./ingest.ts";
import { endWithReader } from "./output.ts";
import { reviewCommand } from "./review.ts";
import { seedCommand } from "./seed.ts";

const program = new Command("ledger")
  .description("Reads public reports of air attacks and keeps who claimed how much of them was stopped.")
  .addHelpText(
    "after",
    "\nExit codes: 0 done; 1 some input or the ledger could not be read (named on standard error); 2 wrong usage.\n" +
      "LEDGER_DB names the ledger's file (default data/ledger.db).",
  )
  .showSuggestionAfterError();

for (const command of [
  extractCommand(),
  ingestCommand(),
  collectCommand(),
  importCommand(),
  evaluateCommand(),
  seedCommand(),
  checkCommand(),
  exportCommand(),
  backupCommand(),
  reviewCommand(),
]) {
  program.addCommand(command.exitOverride().showHelpAfterError("(add --help for what the command takes)"));
}
program.exitOverride();

endWithReader();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  else if (error instanceof LedgerError || isSystemError(error)) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.unread;
  } else throw error;
}

/** A file that is not there, a full disk …: the message names the file and says what is wrong. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
