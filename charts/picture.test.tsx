import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Rate } from "../domain/rates.ts";
import { Picture, type PictureBody } from "./picture.tsx";
import { PICTURE_COLOURS, rampStyle } from "./picture-style.ts";
import { type ChartFilter, chartState } from "./state.ts";
import { FILTER, rateOf } from "./testing/rates.ts";

const ADDRESS = `ledger.example/?attacker=RU&weapon=${"drone,cruise-missile,".repeat(12)}kinzhal`;
const BODY: PictureBody = {
  height: 300,
  drawing: <path className="base" d="M0 299h1" />,
  notes: ["A note on the marks."],
};

function drawn(rates: readonly Rate[], filter: ChartFilter = FILTER, body: PictureBody | null = BODY): string {
  return renderToStaticMarkup(
    <Picture
      state={chartState(rates, filter, null)}
      rates={rates}
      subtitle="Share of weapons"
      description="A chart."
      body={body}
      credit={{
        name: "Interception Ledger",
        license: "CC BY 4.0",
        address: ADDRESS,
        release: "Release 7, 21 Nov 2026",
      }}
    />,
  );
}
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = ""]) =>
    inner.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&"),
  );

describe("a view as a picture", () => {
  const svg = drawn([rateOf("2024-10-01"), rateOf("2024-11-01", { numerator: 57 })]);
  const texts = textsOf(svg);

  test("holds finding, claimant, notes, what it is not, release, licence and name as text", () => {
    const whole = texts.join(" ");
    expect(whole).toContain("Ukraine’s Air Force says it shot down 57% of the attack drones");
    expect(whole).toContain("Not independently verified.");
    expect(whole).toContain("Release 7, 21 Nov 2026. Licence: CC BY 4.0");
    expect(texts.at(-1)).toBe("Interception Ledger");
    expect(whole).toContain("A note on the marks.");
  });

  test("says how the measure is defined, and marks the drawing's language", () => {
    expect(texts.join(" ")).toContain("as a share of those launched");
    expect(svg).toContain("<desc>A chart.</desc>");
    expect(drawn([rateOf("2024-11-01")], { ...FILTER, lang: "uk" })).toContain('lang="uk"');
  });

  test("holds the whole address of the view, in lines that fit", () => {
    const from = texts.findIndex((text) => text.startsWith("ledger.example"));
    const to = texts.findIndex((text) => text.startsWith("Release 7"));
    const lines = texts.slice(from, to);
    expect(lines.join("")).toBe(ADDRESS);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThan(180);
  });

  test("names no custom property: readers of files know none", () => {
    expect(svg).not.toContain("var(");
  });

  test("has the light colours of the page", () => {
    const tokens = readFileSync("app/styles/tokens.css", "utf8").split("@media")[0] ?? "";
    for (const [name, colour] of Object.entries(PICTURE_COLOURS)) {
      expect(tokens.match(new RegExp(`--${name}: (#\\w+);`))?.[1], name).toBe(colour);
    }
  });

  test("grows with its words and leaves nothing below its foot", () => {
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    const lowest = Math.max(...[...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect(lowest).toBeLessThan(height - 10);
  });

  test("says in words why there is nothing to draw", () => {
    const rates = [rateOf("2024-11-01", { numerator: 0, denominator: 0, launched: 0, stopped_without_launched: 42 })];
    const empty = drawn(rates, FILTER, null);
    expect(textsOf(empty).join(" ")).toContain("42 were stopped");
    expect(empty).not.toContain('class="base"');
  });

  test("has the ramp of a calendar in the hue of the focused weapon", () => {
    expect(rampStyle("drone")).toContain(`.d0{fill:${PICTURE_COLOURS["r-0"]}}`);
    expect(rampStyle("cruise")).toContain(`.d4{fill:${PICTURE_COLOURS["w-cruise"]}}`);
    expect(rampStyle("all")).toContain(".d0{fill:#e3e3e4}");
  });
});
