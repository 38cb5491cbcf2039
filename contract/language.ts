import { z } from "zod";

/** Languages of the pages and pictures, English first. Not those of reports, which may be Russian too. */
export const PAGE_LANGUAGES = ["en", "uk"] as const;
export const pageLanguageSchema = z.enum(PAGE_LANGUAGES);
export type PageLanguage = z.infer<typeof pageLanguageSchema>;
