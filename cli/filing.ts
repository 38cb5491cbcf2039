import { reportId, sha256 } from "../db/ids.ts";
import type { NewClaim } from "../db/writer.ts";
import { ledgerCounts } from "../domain/claim.ts";
import type { Document, Report } from "../domain/report.ts";
import { EXTRACTOR_VERSION, type Extraction } from "../extractor/extract.ts";

/** Rights in what the ledger keeps of a report: the figures, and short quotations as evidence. */
export const QUOTATION_LICENSE = "Figures and short quotations; the text belongs to its publisher";

/** Rights in our own notes and tables. */
export const NOTE_LICENSE = "CC-BY-4.0";

/** What tells whether a text was edited: the same from every system, whatever ends its lines. */
export function contentHash(text: string): string {
  return sha256(text.replace(/\r\n?/g, "\n"));
}

/** The report that the ledger keeps of a document; its text is only hashed. */
export function reportOf(document: Document, rest: Pick<Report, "origin" | "license" | "language">): Report {
  const { publisher, title, url, published, text } = document;
  const content_hash = contentHash(text);
  return { id: reportId({ url, content_hash }), publisher, title, url, published, content_hash, ...rest };
}

/** The claims of an extraction as the ledger files them. */
export function claimsOf(extraction: Extraction, evidence: NewClaim["evidence"]): NewClaim[] {
  return extraction.claims.map((claim) => ({
    claimant: claim.claimant,
    attacker: claim.attacker,
    weapon: claim.weapon,
    kind: claim.kind,
    scope: claim.scope,
    start: claim.start,
    end: claim.end,
    start_time: claim.start_time ?? null,
    end_time: claim.end_time ?? null,
    counts: ledgerCounts(claim),
    evidence,
    quote: claim.quote,
    rule: claim.rule,
    extractor: EXTRACTOR_VERSION,
    confidence: claim.confidence,
    review: "published",
    review_reason: null,
  }));
}
