import type { PageLanguage } from "../../contract/language.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { inLanguage } from "../in-language.ts";
import { CHROME_STRINGS } from "../strings/chrome.ts";

/** What the site is and where to go on. */
export function Footer({ lang }: { lang: PageLanguage }) {
  const words = CHROME_STRINGS[lang];
  const here = (path: string) => inLanguage(path, lang);
  return (
    <footer>
      <hr className="double" />
      <div className="cols">
        <div>
          <h2>{PUBLICATION.name}</h2>
          <p className="blurb">{words.blurb}</p>
        </div>
        <div>
          <h2>{words.useIt}</h2>
          <ul>
            <li>
              <a href={here("/data")}>{words.dataAndApi}</a>
            </li>
            <li>
              <a href={here("/data#cite")}>{words.howToCite}</a>
            </li>
            <li>
              <a href={PUBLICATION.license.url}>
                {words.licence} {PUBLICATION.license.name}
              </a>
            </li>
          </ul>
        </div>
        <div>
          <h2>{words.checkIt}</h2>
          <ul>
            <li>
              <a href={here("/method")}>{words.method}</a>
            </li>
            <li>
              <a href={here("/method#wording")}>{words.wording}</a>
            </li>
            <li>
              <a href={here("/method/reproductions")}>{words.reproductions}</a>
            </li>
            <li>
              <a href={here("/method#limits")}>{words.limits}</a>
            </li>
          </ul>
        </div>
        <div>
          <h2>{words.buildOnIt}</h2>
          <ul>
            <li>
              <a href={here("/extract")}>{words.readReport}</a>
            </li>
            <li>
              <a href={`${PUBLICATION.api}/openapi.json`}>{words.openApi}</a>
            </li>
            <li>
              <a href={here("/revisions")}>{words.changeLog}</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
