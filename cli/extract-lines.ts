import { setImmediate } from "node:timers/promises";
import { Tinypool } from "tinypool";
import { type Line, readLines } from "./lines.ts";
import answersTo, { type Answers } from "./passages.ts";

/** A passage of a stream may be as long as a report. */
const MAX_LINE_BYTES = 5_000_000;

/** So many lines are answered before threads are worth their start. */
const FIRST_LINES = 300;

/** Batches for each thread: one in work, the others so that it never waits for this one, which works, too. */
const BATCHES_PER_THREAD = 3;

/** Batches that are read and not yet written: as many as this thread can answer while others start. */
const MOST_UNDER_WAY = 32;

/**
 * Reads passages from a stream of JSON lines and passes on one line for each, in order. Long streams are shared among
 * `threads`, of which this is one; no more is read than they have in work. Resolves to the number of lines that could
 * not be read.
 */
export async function extractLines(
  input: AsyncIterable<Uint8Array>,
  write: (lines: string) => Promise<void>,
  threads: number,
): Promise<number> {
  const others = new OtherThreads(threads - 1);
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  let broken = 0;
  try {
    for await (const lines of readLines(input, MAX_LINE_BYTES)) {
      // Each batch is written as soon as it and all before it are answered, whether or not more input comes.
      last = Promise.all([others.take(lines) ?? answersTo(lines), last]).then(([answers]) => {
        broken += answers.broken;
        return write(answers.text);
      });
      underWay.push(last);
      if (underWay.length >= others.mostUnderWay) await underWay.shift();
      // What others answered in the meantime is heard only between two batches of this thread.
      else await setImmediate();
    }
    await last;
  } finally {
    await others.end();
  }
  return broken;
}

/** The threads beside this one; started when a stream is long enough to be worth it. */
class OtherThreads {
  readonly #threads: number;
  #lines = 0;
  #batches = 0;
  #pool: Tinypool | null = null;

  constructor(threads: number) {
    this.#threads = threads;
  }

  get mostUnderWay(): number {
    return this.#pool ? Math.max(MOST_UNDER_WAY, 2 * BATCHES_PER_THREAD * this.#threads) : 1;
  }

  /** The answers to come; null where each thread has enough to do, and this one should answer itself. */
  take(lines: Line[]): Promise<Answers> | null {
    this.#lines += lines.length;
    if (this.#lines <= FIRST_LINES || this.#batches === this.#threads * BATCHES_PER_THREAD) return null;
    this.#batches += 1;
    this.#pool ??= new Tinypool({
      filename: new URL("./passages-thread.js", import.meta.url).href,
      minThreads: this.#threads,
      maxThreads: this.#threads,
      concurrentTasksPerWorker: BATCHES_PER_THREAD,
      // Nearly all that a passage needs is dropped at once: room for it spares the collector a twentieth of the work.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    return this.#pool.run(lines).finally(() => {
      this.#batches -= 1;
    });
  }

  async end(): Promise<void> {
    await this.#pool?.destroy();
  }
}
