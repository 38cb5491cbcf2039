import type { ReactNode } from "react";
import { Patterns } from "../../charts/patterns.tsx";
import type { PageLanguage } from "../../contract/language.ts";
import { CHROME_STRINGS } from "../strings/chrome.ts";
import { Footer } from "./footer.tsx";
import { Masthead, type PagePath } from "./masthead.tsx";

interface PageFrameProps {
  readonly here: PagePath | null;
  readonly lang: PageLanguage;
  /** Path and query of the page. */
  readonly address: string;
  /** Its text is in English whatever the language: said above it. */
  readonly englishOnly?: boolean;
  readonly children: ReactNode;
}

/** What every page stands in. */
export function PageFrame({ here, lang, address, englishOnly = false, children }: PageFrameProps) {
  const untranslated = englishOnly ? CHROME_STRINGS[lang].englishOnly : null;
  return (
    <>
      <Patterns />
      <div className="wrap">
        <Masthead here={here} lang={lang} address={address} />
        {untranslated && <p className="ignored">{untranslated}</p>}
        <main id="main" lang={englishOnly ? "en" : undefined}>
          {children}
        </main>
        <Footer lang={lang} />
      </div>
    </>
  );
}
