import { ApiProblem } from "./problems.ts";

/** Files that are sent at the same time: each holds a connection to the ledger. */
const MOST_SENDING = 32;
/** A reader that takes nothing for so long has gone, or holds the place of another. */
const PATIENCE_MS = 60_000;
const RETRY_SECONDS = 10;

let sending = 0;

/** Throws `too-many-requests` where so many files are on their way that another one would have to wait. */
export function requireRoomToSend(request: Request): void {
  if (request.method === "HEAD" || sending < MOST_SENDING) return;
  const detail = `${sending} files are being sent. There may be room again in ${RETRY_SECONDS} seconds.`;
  throw new ApiProblem("too-many-requests", detail, [], { "Retry-After": String(RETRY_SECONDS) });
}

/**
 * A body that lets other requests go first: SQLite's rows come synchronously, so without the pause between chunks a
 * download would hold the whole server. A reader that goes away or stands still ends the iteration; a fault breaks the
 * connection.
 */
export function fairStream(
  chunks: Iterator<string | Uint8Array> | AsyncIterator<string | Uint8Array>,
  patienceMs = PATIENCE_MS,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let state: "waiting" | "sending" | "ended" = "waiting";
  let patience: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(patience);
    if (state === "sending") sending -= 1;
    state = "ended";
  };
  const giveUp = async () => {
    end();
    await chunks.return?.();
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(patience);
        if (state === "waiting") {
          state = "sending";
          sending += 1;
        }
        try {
          const bytes = await next();
          if (bytes === null) {
            end();
            controller.close();
            return;
          }
          controller.enqueue(bytes);
        } catch (error) {
          end();
          throw error;
        }
        patience = setTimeout(() => {
          controller.error(new Error(`The reader took nothing for ${patienceMs / 1000} seconds.`));
          void giveUp();
        }, patienceMs);
        patience.unref();
      },
      cancel: giveUp,
    },
    { highWaterMark: 0 },
  );

  /** The next bytes, or null at the end; an empty chunk only gives way to others. */
  async function next(): Promise<Uint8Array | null> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const { done, value } = await chunks.next();
      if (done) return null;
      if (value.length > 0) return typeof value === "string" ? encoder.encode(value) : value;
    }
  }
}
