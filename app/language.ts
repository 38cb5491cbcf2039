import { headers } from "next/headers";
import { type PageLanguage, pageLanguageSchema } from "../contract/language.ts";

/** The header in which proxy.ts hands on the language of an address: a layout does not see the query. */
export const LANGUAGE_HEADER = "x-page-language";

/** The language of the page that is asked for. */
export async function pageLanguage(): Promise<PageLanguage> {
  const asked = (await headers()).get(LANGUAGE_HEADER);
  return pageLanguageSchema.safeParse(asked).data ?? "en";
}
