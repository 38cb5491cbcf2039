import { describe, expect, it } from "vitest";
import { Lexicon, variants } from "./lexicon.ts";
import { tokenise } from "./tokens.ts";
import { TOPIC } from "./topics.ts";

const LEXICON = new Lexicon([
  ["shot down", { action: { outcome: "intercepted", form: "past" } }],
  ["shot down or jammed", { action: { outcome: "intercepted", form: "past", suppressed: true } }],
  ["збит*", { action: { outcome: "intercepted", form: "impersonal" } }],
  ["kyiv", { country: "UA" }],
  ["kyiv", { adjective: true }],
]);

const found = (text: string) => LEXICON.match(tokenise(text), 0);

describe("patterns", () => {
  it("offers alternatives and optional words", () => {
    expect(variants("shot|brought down").sort()).toEqual(["brought down", "shot down"]);
    expect(variants("air -? launched").sort()).toEqual(["air - launched", "air launched"]);
  });
});

describe("match", () => {
  it("takes the longest phrase", () => {
    expect(found("Shot down or jammed were 20")).toMatchObject({ length: 4, sense: { action: { suppressed: true } } });
    expect(found("Shot down were 20")).toMatchObject({ length: 2 });
    expect(found("Shot 20")).toBeNull();
  });

  it("matches a stem with any ending", () => {
    expect(found("збито")?.length).toBe(1);
    expect(found("збиті")?.length).toBe(1);
    expect(found("зби")).toBeNull();
  });

  it("joins the senses of a phrase that stands in two rows", () => {
    expect(found("Kyiv")?.sense).toEqual({ country: "UA", adjective: true, topics: TOPIC.country });
  });
});
