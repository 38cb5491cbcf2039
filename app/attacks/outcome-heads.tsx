import type { PageLanguage } from "../../contract/language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";

/** Heads of a table's four columns of outcomes, each of at most two lines: shot down, lost to EW, left, not stated. */
export function OutcomeHeads({ lang }: { lang: PageLanguage }) {
  const { shotDown, lostToEw, left, notStatedHead } = ATTACKS_STRINGS[lang];
  return [shotDown, lostToEw, [left], notStatedHead].map(([first, second]) => (
    <th key={first} scope="col" className="num">
      {first}
      {second !== undefined && (
        <>
          <br />
          {second}
        </>
      )}
    </th>
  ));
}
