import { describe, expect, test } from "vitest";
import { forFirstPaint, inlineStyle, styleSheetsOf } from "./first-paint.ts";

const page = (head: string, body = "") => `<html><head>${head}</head><body><h1>57%</h1>${body}</body></html>`;
const LINK = '<link rel="stylesheet" href="/a.css" data-precedence="next"/>';
const NONE = new Map<string, string>();

describe("a page for its first paint", () => {
  test("has its scripts after it is painted, each once and in order", () => {
    const html = forFirstPaint(
      page(
        '<link rel="preload" as="script" fetchPriority="low" href="/r.js"/><script src="/a.js" async=""></script>',
        '<script src="/b.js" id="_R_" async=""></script>',
      ),
      NONE,
    );
    expect(html).not.toMatch(/<script src=/);
    expect(html).not.toContain("preload");
    expect(html).toContain('([],["/a.js","/b.js"])');
    expect(html).toContain("<h1>57%</h1>");
    expect(html.endsWith("</script></body></html>")).toBe(true);
  });

  test("holds its style, and names the sheet to what wakes up later", () => {
    const html = forFirstPaint(
      page(`${LINK}<script src="/a.js" async=""></script>`),
      new Map([["/a.css", "h1{color:red}$&"]]),
    );
    expect(html).toContain("<style>h1{color:red}$&</style>");
    expect(html).not.toContain("<link");
    expect(html).toContain('(["/a.css"],["/a.js"])');
    expect(html, "the sheet that comes later changes nothing").toContain('media:"not all"');
  });

  test("keeps the link of a sheet that is not at hand", () => {
    const html = forFirstPaint(page(`${LINK}<script src="/a.js" async=""></script>`), NONE);
    expect(html).toContain(LINK);
    expect(html).toContain('([],["/a.js"])');
  });

  test("keeps scripts with words of their own, and those for old browsers, where they are", () => {
    const kept = '<script>self.x=1</script><script src="/old.js" noModule=""></script>';
    expect(forFirstPaint(page(`${kept}<script src="/a.js" async=""></script>`), NONE)).toContain(kept);
  });

  test("is returned as it is where it has no scripts, or is no page", () => {
    for (const html of [page(LINK), '<script src="/a.js" async=""></script>']) {
      expect(forFirstPaint(html, new Map([["/a.css", "b{}"]]))).toBe(html);
    }
  });
});

describe("a style sheet inside a page", () => {
  test("finds its files from there", () => {
    const css =
      'a{src:url(../media/f.woff2?x)}b{src:url("../media/g.woff2")}c{fill:url(#ew)}d{src:url(data:x)}e{src:url(/f)}';
    expect(inlineStyle(css, "/_next/static/chunks/a.css")).toBe(
      'a{src:url(/_next/static/media/f.woff2?x)}b{src:url("/_next/static/media/g.woff2")}c{fill:url(#ew)}d{src:url(data:x)}e{src:url(/f)}',
    );
  });

  test("is not put there where it would end the element that holds it", () => {
    expect(inlineStyle('a::after{content:"</style>"}', "/a.css")).toBeNull();
  });

  test("is found by its address", () => {
    expect(styleSheetsOf(page(LINK + LINK.replace("/a.css", "/b.css")))).toEqual(["/a.css", "/b.css"]);
  });
});
