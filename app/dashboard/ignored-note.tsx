import type { Ignored } from "../../contract/address.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { CHROME_STRINGS } from "../strings/chrome.ts";
import { ignoredReason } from "../strings/ignored.ts";

/** Says what of the address could not be used: an old or broken link still shows something. */
export function IgnoredNote({ ignored, lang }: { ignored: readonly Ignored[]; lang: PageLanguage }) {
  if (ignored.length === 0) return null;
  return (
    <div className="ignored" role="status">
      <b>{CHROME_STRINGS[lang].ignored}</b>
      <ul>
        {ignored.map(({ parameter, value, reason }) => {
          const words = ignoredReason(reason, lang);
          return (
            <li key={`${parameter}=${value}`}>
              <code>
                {parameter}={value}
              </code>{" "}
              {words === null ? <span lang="en">{reason}.</span> : `${words}.`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
