import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RecentlyUsed } from "./recently-used.ts";

describe("what was used recently", () => {
  test("is kept, and what was used longest ago goes when there is no room", () => {
    const kept = new RecentlyUsed<string>(30);
    kept.set("a", "first", 10);
    kept.set("b", "second", 10);
    kept.set("c", "third", 10);
    expect(kept.get("a")).toBe("first");
    kept.set("d", "fourth", 10);
    expect(kept.get("b")).toBeNull();
    expect([kept.get("a"), kept.get("c"), kept.get("d")]).toEqual(["first", "third", "fourth"]);
  });

  test("a value set again counts once, and one larger than the whole is not kept", () => {
    const kept = new RecentlyUsed<number>(20);
    for (let n = 0; n < 5; n++) kept.set("same", n, 15);
    expect(kept.get("same")).toBe(4);
    kept.set("large", 1, 21);
    expect(kept.get("large")).toBeNull();
    expect(kept.get("same")).toBe(4);
  });

  test("never holds more bytes than it may", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.integer({ min: 1, max: 40 }))),
        (sets) => {
          const kept = new RecentlyUsed<number>(50);
          for (const [key, bytes] of sets) kept.set(key, bytes, bytes);
          const held = ["a", "b", "c", "d", "e"].map((key) => kept.get(key) ?? 0);
          expect(held.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(50);
          const last = sets.at(-1);
          if (last) expect(kept.get(last[0])).toBe(last[1]);
        },
      ),
    );
  });
});
