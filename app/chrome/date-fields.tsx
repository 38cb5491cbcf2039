import type { PageLanguage } from "../../contract/language.ts";
import type { IsoDate } from "../../domain/calendar.ts";
import { CHROME_STRINGS } from "../strings/chrome.ts";

interface DateFieldsProps {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly lang: PageLanguage;
}

/** First and last day of a filter, both included, as fields of its form. */
export function DateFields({ from, to, lang }: DateFieldsProps) {
  const words = CHROME_STRINGS[lang];
  return (
    <fieldset className="ctl">
      <legend>{words.datesIncluded}</legend>
      <div className="dates">
        <input className="field" type="date" name="from" aria-label={words.from} defaultValue={from ?? ""} />
        <span>{words.toWord}</span>
        <input className="field" type="date" name="to" aria-label={words.to} defaultValue={to ?? ""} />
      </div>
    </fieldset>
  );
}
