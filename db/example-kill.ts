import { spawn } from "node:child_process";

/**
 * Runs `script` (which prints a number as each step begins or ends) on a ledger file and kills it some milliseconds
 * after it first printed. Gives the last number that it printed whole, 0 where there is none.
 */
export function killedAfter(script: string, args: readonly string[], milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      if (printed === "") setTimeout(() => child.kill("SIGKILL"), milliseconds);
      printed += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", () => resolve(Number(printed.split("\n").at(-2) ?? 0)));
  });
}
