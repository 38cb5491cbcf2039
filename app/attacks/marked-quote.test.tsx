import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MarkedQuote, marksOf } from "./marked-quote.tsx";

const QUOTE = "Of 114 drones 64 were shot down.";

describe("MarkedQuote", () => {
  it("marks each count by what it counts and keeps every word", () => {
    const html = renderToStaticMarkup(
      <MarkedQuote
        lang="en"
        quote={QUOTE}
        claims={[
          { launched: { value: 114, qualifier: "exact", span: [3, 6] } },
          { intercepted: { value: 64, qualifier: "exact", span: [14, 16] } },
        ]}
      />,
    );
    expect(html).toContain('<mark class="n n-launched">114<i lang="en">launched</i></mark>');
    expect(html).toContain('<mark class="n n-down">64<i lang="en">shot down</i></mark>');
    expect(html.replace(/<i[ >].*?<\/i>|<[^>]+>/g, "")).toBe(QUOTE);
  });

  it("leaves out spans that overlap or lie outside the phrase", () => {
    const marks = marksOf(
      [
        {
          launched: { value: 114, qualifier: "exact", span: [3, 6] },
          intercepted: { value: 14, qualifier: "exact", span: [4, 6] },
          lost: { value: 1, qualifier: "exact", span: [90, 95] },
        },
      ],
      QUOTE.length,
    );
    expect(marks.map((mark) => mark.metric)).toEqual(["launched"]);
  });
});
