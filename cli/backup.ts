import { existsSync } from "node:fs";
import { Command } from "commander";
import { copyLedger } from "../db/backup.ts";
import { databasePath, openReader } from "../db/open.ts";
import { EXIT } from "./exit.ts";

/** `ledger backup FILE`: a consistent copy while others read and write. */
export function backupCommand(): Command {
  return new Command("backup")
    .summary("copy the ledger to a file, while it is in use")
    .description("Writes a consistent copy of the ledger to a new file. A file that is there is never overwritten.")
    .argument("<file>", "the new file")
    .action((file: string) => {
      if (existsSync(file)) {
        process.stderr.write(`${file} is there already; name a new file.\n`);
        process.exitCode = EXIT.unread;
        return;
      }
      const db = openReader();
      try {
        copyLedger(db, file);
        process.stdout.write(`${databasePath()} was copied to ${file}.\n`);
      } finally {
        db.$client.close();
      }
    });
}
