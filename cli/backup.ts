import { existsSync, rmSync } from "node:fs";
import { Command } from "commander";
import { databasePath, openReader } from "../db/open.ts";
import { EXIT } from "./exit.ts";

/** `ledger backup FILE`: a consistent copy while others read and write. */
export function backupCommand(): Command {
  return new Command("backup")
    .summary("copy the ledger to a file, while it is in use")
    .description("Writes a consistent copy of the ledger to a new file. A file that is there is never overwritten.")
    .argument("<file>", "the new file")
    .action(async (file: string) => {
      if (existsSync(file)) {
        process.stderr.write(`${file} is there already; name a new file.\n`);
        process.exitCode = EXIT.unread;
        return;
      }
      const db = openReader();
      try {
        await db.$client.backup(file);
        process.stdout.write(`${databasePath()} was copied to ${file}.\n`);
      } catch (error) {
        rmSync(file, { force: true });
        process.stderr.write(`${file} can't be written: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = EXIT.unread;
      } finally {
        db.$client.close();
      }
    });
}
