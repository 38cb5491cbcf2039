"use client";

import type { MouseEvent } from "react";
import type { PageLanguage } from "../../contract/language.ts";
import { inLanguage } from "../in-language.ts";

// Not the list of the contract: its schema library would come to the browser with every page.
const NAMES: Record<PageLanguage, string> = { en: "English", uk: "Українська" };

/** Leads to the same page in the other language, with the filters as they are when it is followed. */
export function LanguageSwitch({ lang, address }: { lang: PageLanguage; address: string }) {
  function update(event: MouseEvent<HTMLAnchorElement>) {
    const link = event.currentTarget;
    link.href = inLanguage(location.pathname + location.search + location.hash, link.hreflang as PageLanguage);
  }
  return (Object.keys(NAMES) as PageLanguage[])
    .filter((one) => one !== lang)
    .map((one) => (
      <a key={one} className="lang" href={inLanguage(address, one)} hrefLang={one} lang={one} onClick={update}>
        {NAMES[one]}
      </a>
    ));
}
