import { get, type IncomingHttpHeaders } from "node:http";
import { expect, inject, test } from "vitest";

const baseUrl = inject("baseUrl");

/** A reply as it comes over the wire. */
function wire(
  path: string,
  headers: Record<string, string>,
): Promise<{ headers: IncomingHttpHeaders; status: number | undefined; body: Buffer }> {
  return new Promise((done, failed) => {
    get(baseUrl + path, { headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on("data", (part) => parts.push(part));
      reply.on("end", () => done({ headers: reply.headers, status: reply.statusCode, body: Buffer.concat(parts) }));
    }).on("error", failed);
  });
}

test("the dashboard waits for no style sheet and no script before it is painted, and has at most 165 kB of scripts", async () => {
  const html = (await wire("/", {})).body.toString();
  expect(html).toContain("<style>");
  expect(html).not.toMatch(/<link rel="stylesheet"/);
  expect(html).not.toMatch(/<script src="[^"]+"(?![^>]*noModule)/);
  const scripts = [...new Set(html.match(/\/_next\/static\/chunks\/[\w~.-]+\.js/g))].filter(
    (script) => !html.includes(`src="${script}" noModule`),
  );
  const sizes = await Promise.all(
    scripts.map(async (script) => (await wire(script, { "Accept-Encoding": "gzip" })).body.length),
  );
  expect(scripts.length).toBeGreaterThan(4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(165_000);
});
