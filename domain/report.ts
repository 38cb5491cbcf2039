import { z } from "zod";
import { isoDateSchema } from "./calendar.ts";

export const LANGUAGES = ["en", "uk", "ru", "pl"] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** How a report came into the ledger. */
export const ORIGINS = ["extracted", "seeded", "imported"] as const;
export const originSchema = z.enum(ORIGINS);

/** What is known of a document before anything is read from it. */
export const documentSchema = z.object({
  /** Where the text was read from, for messages: a path, an address, `<stdin>`. */
  name: z.string(),
  text: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.url().nullable(),
  published: isoDateSchema.nullable(),
  language: languageSchema.nullable(),
});
/** One published document with its text, as a source delivers it. */
export type Document = z.infer<typeof documentSchema>;

/** One published document as the ledger keeps it; a third party's whole text is never kept. */
export const reportSchema = z.object({
  id: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  /** As its publisher writes it: letters of any alphabet are in it (RFC 3987). */
  url: z.url().meta({ format: "iri" }).nullable(),
  published: isoDateSchema.nullable(),
  language: z.string().nullable(),
  origin: originSchema,
  license: z.string(),
  /** SHA-256 of the text with lines that end in `\n`, hexadecimal. */
  content_hash: z.string(),
});
export type Report = z.infer<typeof reportSchema>;
