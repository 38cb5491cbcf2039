import type { Claim } from "../domain/claim.ts";
import type { Report } from "../domain/report.ts";
import { claim, type Numbers } from "../ledger/example-claims.ts";
import { reportId, sha256 } from "./ids.ts";
import type { NewClaim } from "./writer.ts";

/** A report as a source delivers it; its text is its content. */
export function report(name: string, rest: Partial<Report> = {}): Report {
  const url = `https://example.org/${name}`;
  const content_hash = sha256(`text of ${name}`);
  return {
    id: reportId({ url, content_hash }),
    publisher: "Example Daily",
    title: `Report ${name}`,
    url,
    published: "2024-11-22",
    language: "en",
    origin: "extracted",
    license: "CC-BY-4.0",
    content_hash,
    ...rest,
  };
}

/** A claim before the writer has seen it. */
export function newClaim(numbers: Numbers, rest: Partial<Claim> = {}): NewClaim {
  return withoutIdentity(claim(numbers, rest));
}

/** What a source would deliver of a claim. */
export function withoutIdentity({ id, version, report_id, withdrawn, ...rest }: Claim): NewClaim {
  return rest;
}
