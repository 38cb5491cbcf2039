import type { Ignored } from "../../contract/address.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { CHROME_STRINGS } from "../strings/chrome.ts";

/** Says what of the address could not be used: an old or broken link still shows something. */
export function IgnoredNote({ ignored, lang }: { ignored: readonly Ignored[]; lang: PageLanguage }) {
  if (ignored.length === 0) return null;
  return (
    <div className="ignored" role="status">
      <b>{CHROME_STRINGS[lang].ignored}</b>
      <ul>
        {ignored.map(({ parameter, value, reason }) => (
          <li key={`${parameter}=${value}`}>
            <code>
              {parameter}={value}
            </code>{" "}
            <span lang="en">{reason}.</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
