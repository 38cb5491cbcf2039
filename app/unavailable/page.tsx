import type { Metadata } from "next";
import { PageFrame } from "../chrome/page-frame.tsx";
import { inLanguage } from "../in-language.ts";
import { pageLanguage } from "../language.ts";
import { CONTROL_STRINGS } from "../strings/controls.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: CONTROL_STRINGS[await pageLanguage()].failed, robots: { index: false } };
}

/** Stands in for any page while the ledger can't be read, at the address that was asked for. */
export default async function UnavailablePage() {
  const lang = await pageLanguage();
  const words = CONTROL_STRINGS[lang];
  return (
    <PageFrame here={null} lang={lang} address="/">
      <div className="state">
        <h1>{words.failed}</h1>
        <p>{words.failedWhy}</p>
        <p>
          {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the page itself, its query included. */}
          <a className="btn pri" href="">
            {words.tryAgain}
          </a>{" "}
          <a className="btn" href={inLanguage("/method", lang)}>
            {words.method}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}
