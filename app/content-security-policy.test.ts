import { expect, test } from "vitest";
import { contentSecurityPolicy, hashOfScript, scriptsIn } from "./content-security-policy.ts";

test("each script that stands in a page is named by its hash, once; files and data are not", () => {
  const html = `<head><script>a()</script><script id="x">a()</script><script src="/b.js" async=""></script>
    <script type="application/ld+json">{"@type":"Dataset"}</script></head><body><script nonce="">if (1 < 2) c("\\n")\nd()</script></body>`;
  expect(scriptsIn(html)).toEqual([hashOfScript("a()"), hashOfScript('if (1 < 2) c("\\n")\nd()')]);
});

test("a hash is the one that browsers compute", () => {
  // The example of CSP level 2, section 7.15.1.
  expect(hashOfScript("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test("a policy lets no script run that it does not name, and says who may frame the page", () => {
  const directives = new Map(
    contentSecurityPolicy(["'nonce-1'"], "*")
      .split("; ")
      .map((directive) => directive.split(/ (.*)/s) as [string, string]),
  );
  expect(directives.get("script-src")).toBe("'self' 'nonce-1'");
  expect([directives.get("default-src"), directives.get("object-src")]).toEqual(["'self'", "'none'"]);
  expect(directives.get("frame-ancestors")).toBe("*");
  expect(contentSecurityPolicy([], "'self'")).toMatch(/script-src 'self';.*frame-ancestors 'self'$/);
});
