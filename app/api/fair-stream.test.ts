import { describe, expect, test, vi } from "vitest";
import { fairStream, requireRoomToSend } from "./fair-stream.ts";
import { ApiProblem } from "./problems.ts";

function source(parts: number) {
  const state = { ended: false };
  function* chunks() {
    try {
      for (let i = 0; i < parts; i += 1) yield `part ${i}\n`;
    } finally {
      state.ended = true;
    }
  }
  return { state, chunks: chunks() };
}

const get = new Request("http://localhost/");
const isRoom = () => {
  try {
    requireRoomToSend(get);
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && error.headers["Retry-After"]) return false;
    throw error;
  }
};

describe("a file on its way", () => {
  test("skips the empty chunks that only give way to others", async () => {
    const chunks = [new Uint8Array(), new Uint8Array([65]), new Uint8Array()][Symbol.iterator]();
    expect(await new Response(fairStream(chunks)).text()).toBe("A");
  });

  test("ends with an error, and lets go of its rows, where the reader stands still", async () => {
    const { state, chunks } = source(10);
    const reader = fairStream(chunks, 20).getReader();
    await reader.read();
    await vi.waitFor(() => expect(state.ended).toBe(true), { timeout: 5_000 });
    await expect(reader.read()).rejects.toThrow("took nothing");
  });

  test("takes a place that others wait for, until it is sent, left or broken; one that nobody reads takes none", async () => {
    const readers = [];
    for (let i = 0; i < 40 && isRoom(); i += 1) {
      const reader = fairStream(source(3).chunks).getReader();
      await reader.read();
      readers.push(reader);
    }
    expect(readers.length).toBeLessThan(40);
    expect(() => requireRoomToSend(new Request("http://localhost/", { method: "HEAD" }))).not.toThrow();
    await readers.pop()?.cancel();
    expect(isRoom()).toBe(true);
    fairStream(source(3).chunks);
    expect(isRoom()).toBe(true);
    for (const reader of readers) while (!(await reader.read()).done);
    function* failing() {
      yield "a";
      throw new Error("gone");
    }
    for (let i = 0; i < 40; i += 1) await expect(new Response(fairStream(failing())).text()).rejects.toThrow("gone");
    expect(isRoom()).toBe(true);
  });
});
