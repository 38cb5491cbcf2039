import { expect, it } from "vitest";
import { ENGLISH } from "./en/pack.ts";
import { readItems } from "./mentions/items.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

const split = (text: string): string[] =>
  splitSentences(readItems(tokenise(text), ENGLISH), ENGLISH).map(({ start, end }) => text.slice(start, end));

it.each([
  ["One came. Two went.", ["One came.", "Two went."]],
  ["He said “all fell.” They left.", ["He said “all fell.”", "They left."]],
  ["On Nov. 22 at 9 a.m. they came.", ["On Nov. 22 at 9 a.m. they came."]],
  ["He said so on Nov. 12. Ukraine downed two.", ["He said so on Nov. 12.", "Ukraine downed two."]],
  ["In Nov. Russia sent two.", ["In Nov. Russia sent two."]],
  ["It happened in November. Then nothing.", ["It happened in November.", "Then nothing."]],
  ["The U.S. Army said so.", ["The U.S. Army said so."]],
  ["Title\nText", ["Title", "Text"]],
  ["About 2.5 km away.", ["About 2.5 km away."]],
])("%s", (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it("marks the lines below a colon as a list", () => {
  const sentences = splitSentences(readItems(tokenise("Launched:\n3 drones;\n4 missiles.\nLater"), ENGLISH), ENGLISH);
  expect(sentences.map((sentence) => sentence.listed)).toEqual([false, true, true, false]);
});
