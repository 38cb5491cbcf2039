import { Tinypool } from "tinypool";
import { type Line, readLines } from "./lines.ts";
import answersTo, { type Answers } from "./passages.ts";

/** A passage of a stream may be as long as a report. */
const MAX_LINE_BYTES = 5_000_000;

/** So many lines are answered before threads are worth their start. */
const FIRST_LINES = 1_000;

/** Batches under way for each thread: one in work, one that waits for it. */
const BATCHES_PER_THREAD = 2;

/**
 * Reads passages from a stream of JSON lines and passes on one line for each, in order. Long streams are shared among
 * `threads`; no more is read than they have in work. Resolves to the number of lines that could not be read.
 */
export async function extractLines(
  input: AsyncIterable<Uint8Array>,
  write: (lines: string) => Promise<void>,
  threads: number,
): Promise<number> {
  const pool = new LazyPool(threads);
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  let broken = 0;
  try {
    for await (const lines of readLines(input, MAX_LINE_BYTES)) {
      // Each batch is written as soon as it and all before it are answered, whether or not more input comes.
      last = Promise.all([pool.answersTo(lines), last]).then(([answers]) => {
        broken += answers.broken;
        return write(answers.text);
      });
      underWay.push(last);
      if (underWay.length >= pool.mostUnderWay) await underWay.shift();
    }
    await last;
  } finally {
    await pool.end();
  }
  return broken;
}

/** Answers the first lines itself and starts its threads when more come. */
class LazyPool {
  readonly #threads: number;
  #lines = 0;
  #pool: Tinypool | null = null;

  constructor(threads: number) {
    this.#threads = threads;
  }

  get mostUnderWay(): number {
    return this.#pool ? this.#threads * BATCHES_PER_THREAD : 1;
  }

  async answersTo(lines: Line[]): Promise<Answers> {
    this.#lines += lines.length;
    if (this.#threads === 1 || this.#lines <= FIRST_LINES) return answersTo(lines);
    this.#pool ??= new Tinypool({
      filename: new URL("./passages-thread.js", import.meta.url).href,
      minThreads: this.#threads,
      maxThreads: this.#threads,
      // Nearly all that a passage needs is dropped at once: room for it spares the collector a twentieth of the work.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    return this.#pool.run(lines);
  }

  async end(): Promise<void> {
    await this.#pool?.destroy();
  }
}
