import type { Metadata } from "next";
import { PageFrame } from "./chrome/page-frame.tsx";
import { inLanguage } from "./in-language.ts";
import { pageLanguage } from "./language.ts";
import { CHROME_STRINGS } from "./strings/chrome.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: CHROME_STRINGS[await pageLanguage()].notFound };
}

export default async function NotFound() {
  const lang = await pageLanguage();
  const words = CHROME_STRINGS[lang];
  return (
    <PageFrame here={null} lang={lang} address="/">
      <div className="finding">
        <h1>{words.noSuchPage}</h1>
        <p className="stand">{words.noSuchPageWhy}</p>
      </div>
      <p>
        <a className="btn" href={inLanguage("/attacks", lang)}>
          {words.searchAttacks}
        </a>{" "}
        <a className="btn" href={inLanguage("/", lang)}>
          {words.goToDashboard}
        </a>
      </p>
    </PageFrame>
  );
}
