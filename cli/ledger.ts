import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { LedgerError } from "../db/errors.ts";
import { EXIT } from "./exit.ts";
import { endWithReader } from "./output.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const program = new Command("ledger")
  .description("Reads public reports of air attacks and keeps who claimed how much of them was stopped.")
  .addHelpText(
    "after",
    "\nExit codes: 0 done; 1 some input or the ledger could not be read (named on standard error); 2 wrong usage.\n" +
      "LEDGER_DB names the ledger's file (default data/ledger.db).",
  )
  .version(version)
  .showSuggestionAfterError()
  .showHelpAfterError("(ledger --help lists the commands)");

/** Each is loaded only where it is asked for: a command starts in half the time. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import("./extract.ts")).extractCommand(),
  ingest: async () => (await import("./ingest.ts")).ingestCommand(),
  collect: async () => (await import("./collect.ts")).collectCommand(),
  import: async () => (await import("./import.ts")).importCommand(),
  evaluate: async () => (await import("./evaluate.ts")).evaluateCommand(),
  seed: async () => (await import("./seed.ts")).seedCommand(),
  check: async () => (await import("./check.ts")).checkCommand(),
  export: async () => (await import("./export.ts")).exportCommand(),
  backup: async () => (await import("./backup.ts")).backupCommand(),
  review: async () => (await import("./review.ts")).reviewCommand(),
};

const args = process.argv.slice(2);
/** The command that is asked for, or asked about: "help import" is about import. */
const asked = (args[0] === "help" ? args[1] : args[0]) ?? "";
const isKnown = Object.hasOwn(COMMANDS, asked);
for (const name of isKnown ? [asked] : Object.keys(COMMANDS)) {
  const command = await COMMANDS[name]?.();
  if (command) program.addCommand(command.exitOverride().showHelpAfterError("(add --help for what the command takes)"));
}
program.exitOverride();

endWithReader();
try {
  // A word that is no command is wrong, whatever is asked about it.
  const isOption = asked === "" || asked.startsWith("-");
  await program.parseAsync(isKnown || isOption ? args : [asked], { from: "user" });
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
