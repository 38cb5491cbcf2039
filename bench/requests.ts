import { Agent, request } from "node:http";
import { processorSeconds } from "./server.ts";

const CONNECTIONS = 16;
const RUN_MS = 3000;

interface Reply {
  readonly status: number;
  readonly bytes: number;
}

/** Asks once and reads the whole reply, uncompressed. */
export function ask(url: string, agent: Agent, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}

export interface Pace {
  /** Replies a second. */
  readonly wall: number;
  /** Replies for each second of the server's processor time: what other work on the machine does not change. */
  readonly processor: number;
}

/** How fast the server of a process answers over a few connections that are kept open, for a few seconds. */
export async function paceOf(
  url: string,
  pid: number,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Pace> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let replies = 0;
  const worked = processorSeconds(pid);
  const start = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - start < RUN_MS) {
      const reply = await ask(url, agent, headers);
      if (reply.status !== status) throw new Error(`${url} answered ${reply.status}.`);
      replies += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  const wall = (replies / (performance.now() - start)) * 1000;
  return { wall, processor: replies / (processorSeconds(pid) - worked) };
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
