import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RichText } from "./rich-text.tsx";

const html = (text: string, links?: Record<string, string>) =>
  renderToStaticMarkup(<RichText text={text} {...(links && { links })} />);

test("names, stresses and links stand where the sentence has them", () => {
  expect(html("**All:** [the file](all) has `id`, and [more](page).", { all: "/x/all.zip", page: "/more" })).toBe(
    '<b>All:</b> <a href="/x/all.zip" download="">the file</a> has <code>id</code>, and <a href="/more">more</a>.',
  );
  expect(html("No marks, 2 * 3 and [a] stay.")).toBe("No marks, 2 * 3 and [a] stay.");
});

test("a link without an address is a fault, not a dead link", () => {
  expect(() => html("See [there](nowhere).")).toThrow(/"there"/);
});
