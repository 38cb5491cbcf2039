/** A line on standard error that is written over as work goes on; silent where nobody watches a terminal. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #shownAt = 0;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** Shows a state, at most ten times a second. */
  show(state: string): void {
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#shownAt < 100) return;
    this.#shownAt = now;
    this.#stream.write(`\r\u001b[2K${state}`);
  }

  /** Takes the line away, so that what follows begins on an empty one. */
  clear(): void {
    if (this.#stream.isTTY) this.#stream.write("\r\u001b[2K");
  }
}
