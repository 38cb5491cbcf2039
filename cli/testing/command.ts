import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for one test, with a ledger's path in it that does not exist yet. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), "ledger-"));
  readonly database = join(this.folder, "data", "ledger.db");

  /** Writes a file and returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** Starts the real command on this place's ledger. */
  start(
    args: readonly string[],
    script = "cli/ledger.ts",
    env: Record<string, string> = {},
  ): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, ["--import", "tsx", script, ...args], {
      cwd: ROOT,
      env: { ...process.env, LEDGER_DB: this.database, ...env },
    });
  }

  /** Runs the real command to its end. */
  async run(
    args: readonly string[],
    input: string | Uint8Array = "",
    script?: string,
    env?: Record<string, string>,
  ): Promise<Run> {
    const child = this.start(args, script, env);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.stdin.end(input);
    const [code] = (await once(child, "close")) as [number | null];
    return { code, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** A report of a night in words that the extractor reads, with its front matter. */
export function reportText(night: { published: string; url: string; launched: number; shotDown: number }): string {
  return (
    `---\npublisher: A Paper\npublished: ${night.published}\nurl: ${night.url}\n---\n` +
    `The Ukrainian Air Force said that it shot down ${night.shotDown} of ${night.launched} drones that Russia launched overnight.\n`
  );
}
