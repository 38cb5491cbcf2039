import { once } from "node:events";
import { EXIT } from "./exit.ts";

/** Writes to standard output and waits where the reader is slower than we are. */
export async function write(content: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(content)) await once(process.stdout, "drain");
}

/** Ends quietly when the reader of standard output has gone, as `head` does; where it can't be written, says so. */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`Standard output could not be written: ${error.message}. What was printed is cut off.\n`);
    process.exit(EXIT.unread);
  });
}
