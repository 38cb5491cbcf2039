import type { PageLanguage } from "../../contract/language.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { inLanguage } from "../in-language.ts";
import { CHROME_STRINGS } from "../strings/chrome.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { ThemeToggle } from "./theme-toggle.tsx";

const PAGES = ["/", "/attacks", "/extract", "/data", "/method"] as const;
export type PagePath = (typeof PAGES)[number];

interface MastheadProps {
  /** The page that the reader is on, where the navigation names it. */
  readonly here: PagePath | null;
  readonly lang: PageLanguage;
  /** Path and query of the page: the same in another language stands beside it. */
  readonly address: string;
}

/** Name, navigation, language and theme. */
export function Masthead({ here, lang, address }: MastheadProps) {
  const words = CHROME_STRINGS[lang];
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="mast">
        <a className="brand" href={inLanguage("/", lang)} lang="en">
          {PUBLICATION.name}
        </a>
        <span className="case">{words.case}</span>
        <nav aria-label={words.mainNavigation}>
          <ul>
            {PAGES.map((path) => (
              <li key={path}>
                <a href={inLanguage(path, lang)} aria-current={path === here ? "page" : undefined}>
                  {words.pages[path]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch lang={lang} address={address} />
        <ThemeToggle lang={lang} />
      </header>
      <hr className="double" />
    </>
  );
}
