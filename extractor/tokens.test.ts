import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokens.ts";

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
  it("parts letters, digits and marks", () => {
    expect(words("Kh-101/555, 1,205 UAVs")).toEqual(["kh", "-", "101", "/", "555", ",", "1", ",", "205", "uavs"]);
  });

  it("keeps an apostrophe inside a word and parts the possessive", () => {
    expect(words("didn’t п'ять Ukraine’s Russiaʼs")).toEqual(["didn't", "п'ять", "ukraine", "'s", "russia", "'s"]);
  });

  it("reads look-alike letters of the rarer script as their twins", () => {
    expect(words("рaкeт")).toEqual(["ракет"]);
  });

  it("gives one form to quotes and dashes", () => {
    expect(words("«a» “b” — – −")).toEqual(['"', "a", '"', '"', "b", '"', "–", "–", "-"]);
  });

  it("covers every character that is not white space, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cf}]*$/u);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });
});
