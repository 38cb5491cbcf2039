import { createHash } from "node:crypto";

/**
 * The policy of a page (CSP, level 3): it loads from this server alone, and runs no script inside itself but those that
 * `scripts` names as hashes or nonces. `frames` says who may show it in a frame.
 */
export function contentSecurityPolicy(scripts: readonly string[], frames: "'self'" | "*"): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    // Marks of the charts carry their place as a style.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
  ].join("; ");
}

/** A script as a policy names it: by its SHA-256. */
export function hashOfScript(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

const INLINE_SCRIPT = /<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/g;

/** The hashes of all scripts that stand in a page; data in a script element is none. */
export function scriptsIn(html: string): string[] {
  const hashes = [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = ""]) => !/\s(?:src=|type="application\/)/.test(attributes))
    .map(([, , script = ""]) => hashOfScript(script));
  return [...new Set(hashes)];
}
