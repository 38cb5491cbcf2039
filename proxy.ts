import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, hashOfScript } from "./app/content-security-policy.ts";
import { EARLY_SCRIPT } from "./app/early-script.ts";
import { LANGUAGE_HEADER } from "./app/language.ts";
import { subjectExists } from "./app/subject-exists.ts";

/**
 * Runs before a page is rendered. It hands the language of the address on to the layout, and finds out what can't be
 * shown: a page that throws has no HTML, and so nothing to read without JavaScript.
 */
export function proxy(request: NextRequest): NextResponse {
  if (Number(request.headers.get("content-length")) > LARGEST_FORM_BYTES) {
    return new NextResponse("Nothing was read: the form is larger than 1 MB. A text may have at most 200 kB.\n", {
      status: 413,
    });
  }
  const headers = new Headers(request.headers);
  headers.set(LANGUAGE_HEADER, request.nextUrl.searchParams.get("lang") ?? "en");
  const policy = policyOf(request.nextUrl.pathname);
  // Where the policy has a nonce, the framework writes it on its scripts.
  if (policy !== null) headers.set(POLICY_HEADER, policy);
  const instead = insteadOf(request.nextUrl.pathname);
  const response =
    instead === null
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(instead.pathname + request.nextUrl.search, request.url), {
          request: { headers },
          status: instead.status,
        });
  if (policy !== null) response.headers.set(POLICY_HEADER, policy);
  return response;
}

const POLICY_HEADER = "Content-Security-Policy";

/** The policy of a page that is made for one request; that of a kept page is made with it. */
function policyOf(pathname: string): string | null {
  // What builds pages anew while they are edited runs text as a program.
  if (pathname.startsWith("/view") || process.env.NODE_ENV !== "production") return null;
  return contentSecurityPolicy([`'nonce-${randomBytes(16).toString("base64")}'`, hashOfScript(EARLY_SCRIPT)], "'self'");
}

/** Next answers a form above its limit of 1 MB with an empty 500; the page itself refuses texts above 200 kB. */
const LARGEST_FORM_BYTES = 1_000_000;

/** What is shown in place of a page: no path of the site where its subject does not exist. */
function insteadOf(pathname: string): { readonly pathname: string; readonly status: number } | null {
  if (pathname.startsWith("/view") || pathname === "/unavailable") return null;
  try {
    return subjectExists(pathname) ? null : { pathname: "/no-such-subject", status: 404 };
  } catch (error) {
    console.error(error);
    return { pathname: "/unavailable", status: 503 };
  }
}

export const config = {
  // Kept pages come from route handlers, which ask for /view; in English, they need nothing of this.
  matcher: [
    "/((?!$|embed$|view|figures|api/|_next/|feed.xml|icon.svg).+)",
    { source: "/view/:path*", has: [{ type: "query", key: "lang" }] },
  ],
};
