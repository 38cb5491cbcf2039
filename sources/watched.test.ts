import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseWatchedSources } from "./watched.ts";

const entry = (rest = "") =>
  `- name: a-channel\n  kind: telegram\n  url: https://example.org/s/a\n  publisher: A Channel\n${rest}`;

describe("parseWatchedSources", () => {
  it("fills in what an entry leaves out", () => {
    expect(parseWatchedSources(entry(), "s.yaml")).toEqual({
      sources: [
        {
          name: "a-channel",
          kind: "telegram",
          url: "https://example.org/s/a",
          publisher: "A Channel",
          zone: "UTC",
          read: "article",
        },
      ],
      problems: [],
    });
  });

  it.each([
    ["  zone: Kyiv/Europe\n", /zone: write a time zone/],
    ["  language: xx\n", /language/],
    ["  colour: red\n", /colour/],
    [entry(), /two sources of the name a-channel/],
    ["- name: A B\n", /name: write small letters.*kind.*url: write a whole web address/],
  ])("names an entry at fault and keeps the others: %j", (rest, reason) => {
    const own = rest.startsWith("-") ? entry() + rest : entry() + entry(rest).replace("a-channel", "another");
    const { sources, problems } = parseWatchedSources(own, "s.yaml");
    expect(sources.map(({ name }) => name)).toEqual(["a-channel"]);
    expect(problems).toMatchObject([{ name: "s.yaml, entry 2", reason: expect.stringMatching(reason) }]);
  });

  it.each(["", "name: a", "- [", "12"])("says what is wrong with %j", (text) => {
    const { sources, problems } = parseWatchedSources(text, "s.yaml");
    expect(sources).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it("reads the list that the project ships", () => {
    const { sources, problems } = parseWatchedSources(
      readFileSync(new URL("watched.yaml", import.meta.url), "utf8"),
      "",
    );
    expect(problems).toEqual([]);
    expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(["telegram", "feed"]));
  });
});
