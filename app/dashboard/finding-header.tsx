import { type Finding, sentenceOf } from "../../charts/finding.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { Release } from "../../domain/release.ts";
import type { WeaponMark } from "../../domain/weapons.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import { cited } from "./citation.ts";

/** The view as a sentence: the only colour is the line under its number. */
export function FindingTitle({ finding, mark }: { finding: Finding; mark: WeaponMark }) {
  return (
    <h1>
      {finding.before}
      {finding.key && <span className={`key c-${mark}`}>{finding.key}</span>}
      {finding.after}
      {finding.second && (
        <>
          ; <span className="cl2">{finding.second}</span>
        </>
      )}
    </h1>
  );
}

interface FindingHeaderProps {
  readonly finding: Finding;
  readonly mark: WeaponMark;
  readonly release: Release;
  readonly lang: PageLanguage;
}

/** The finding with what it stands on, and its sentence to copy. */
export function FindingHeader({ finding, mark, release, lang }: FindingHeaderProps) {
  const words = DASHBOARD_STRINGS[lang];
  const sentence = sentenceOf(finding);
  return (
    <div className="finding">
      <FindingTitle finding={finding} mark={mark} />
      <p className="stand">
        {finding.standfirst.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text))}
      </p>
      {finding.key && (
        <div className="tools">
          <CopyButton text={sentence} lang={lang}>
            <Icon name="copy" />
            {words.copySentence}
          </CopyButton>
          <CopyButton text={cited(sentence, release, lang)} lang={lang}>
            <Icon name="quote" />
            {words.copyCitation}
          </CopyButton>
        </div>
      )}
    </div>
  );
}
