import { expect, test } from "vitest";
import { counted, waiting } from "./counted.ts";

test("a number stands with its noun and its verb", () => {
  expect([0, 1, 2, 5, 21].map((count) => counted(count, "claim"))).toEqual([
    "0 claims",
    "1 claim",
    "2 claims",
    "5 claims",
    "21 claims",
  ]);
  expect([1, 2, 21].map(waiting)).toEqual(["1 waits for review", "2 wait for review", "21 wait for review"]);
});
