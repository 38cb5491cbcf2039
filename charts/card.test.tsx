import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Card, CardAccounts, CardChart } from "./card.tsx";
import { chartState } from "./state.ts";
import { FILTER, rateOf } from "./testing/rates.ts";

const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);
const shared = { name: "Interception Ledger", mark: "drone", lang: "en", source: "Source: somebody." } as const;

test("a sentence of any length stands in the card whole, the larger the shorter it is", () => {
  const sizeOf = (words: number) => {
    const sentence = Array.from({ length: words }, (_, place) => `word${place}`).join(" ");
    const svg = renderToStaticMarkup(<Card {...shared} sentence={sentence} body={() => null} />);
    expect(textsOf(svg).join(" ")).toContain(sentence);
    return Number(/font-size:(\d+)px[^>]*>word0/.exec(svg)?.[1]);
  };
  expect([sizeOf(6), sizeOf(24), sizeOf(40)]).toEqual([42, 34, 28]);
});

test("the chart takes what is left, and names the change of wording by a rule alone", () => {
  const rates = ["2024-05-01", "2024-06-01", "2024-07-01", "2024-08-01"].map((start) => rateOf(start));
  const state = chartState(rates, { ...FILTER, measure: "shot_down" }, null);
  expect(state.breaks).toHaveLength(1);
  const heights: number[] = [];
  const svg = renderToStaticMarkup(
    <Card
      {...shared}
      sentence="Short"
      body={(height) => {
        heights.push(height);
        return <CardChart state={state} height={height} />;
      }}
    />,
  );
  expect(heights[0]).toBeGreaterThan(380);
  expect(heights[0]).toBeLessThan(540);
  expect(svg.match(/class="ann"/g)).toHaveLength(1);
  expect(svg).not.toContain('class="disc"');
  expect(textsOf(svg)).toContain("Source: somebody.");
});

test("accounts that do not fit are left out, never cut", () => {
  const accounts = [1, 2, 3].map((launched) => ({
    who: `claimant ${launched}`,
    what: `of ${launched}`,
    counts: { launched: { value: launched, qualifier: "exact" as const } },
  }));
  const shown = (height: number) => textsOf(renderToStaticMarkup(<CardAccounts accounts={accounts} height={height} />));
  expect(shown(340)).toEqual(["claimant 1", "of 1", "claimant 2", "of 2"]);
  expect(shown(10)).toEqual(["claimant 1", "of 1"]);
});
