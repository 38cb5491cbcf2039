import type { PageLanguage } from "../contract/language.ts";

/** A path with its query, whose lists keep their commas. */
export const withQuery = (path: string, params: URLSearchParams): string => {
  const query = params.toString().replaceAll("%2C", ",");
  return query ? `${path}?${query}` : path;
};

/** The same address in a language: English is the default and stays out of the address. */
export function inLanguage(address: string, lang: PageLanguage): string {
  const [beforeHash = "", hash] = address.split("#");
  const [path = "", query = ""] = beforeHash.split("?");
  const params = new URLSearchParams(query);
  params.delete("lang");
  if (lang !== "en") params.set("lang", lang);
  return withQuery(path, params) + (hash === undefined ? "" : `#${hash}`);
}
