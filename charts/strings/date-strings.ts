import type { PageLanguage } from "../../contract/language.ts";

const LONG_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

// Apart from the other strings: they go to the browser with the first load of the dashboard.
const en = {
  months: {
    short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  },
  dates: {
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
    range: (first: string, last: string) => `${first} to ${last}`,
    spoken: {
      day: (day: number, month: number, year: string) => `on ${day} ${LONG_MONTHS[month - 1]} ${year}`,
      week: (days: string) => `in the week of ${days}`,
      month: (month: number, year: string) => `in ${LONG_MONTHS[month - 1]} ${year}`,
      quarter: (quarter: number, year: string) =>
        `in the ${["first", "second", "third", "fourth"][quarter - 1]} quarter of ${year}`,
      year: (year: string) => `in ${year}`,
    },
    /** After "before". */
    monthAfterBefore: (month: number, year: string) => `${LONG_MONTHS[month - 1]} ${year}`,
  },
};

const OF_MONTH = [
  "січня",
  "лютого",
  "березня",
  "квітня",
  "травня",
  "червня",
  "липня",
  "серпня",
  "вересня",
  "жовтня",
  "листопада",
  "грудня",
] as const;
/** With the preposition that sounds well before each. */
const IN_MONTH = [
  "в січні",
  "в лютому",
  "в березні",
  "у квітні",
  "у травні",
  "в червні",
  "в липні",
  "в серпні",
  "у вересні",
  "в жовтні",
  "в листопаді",
  "у грудні",
] as const;

const uk: typeof en = {
  months: {
    short: ["січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."],
  },
  dates: {
    quarter: (quarter, year) => `${["I", "II", "III", "IV"][quarter - 1]} кв. ${year}`,
    range: (first, last) => `${first} – ${last}`,
    spoken: {
      day: (day, month, year) => `${day} ${OF_MONTH[month - 1]} ${year} року`,
      week: (days) => `за тиждень ${days}`,
      month: (month, year) => `${IN_MONTH[month - 1]} ${year} року`,
      quarter: (quarter, year) =>
        `в ${["першому", "другому", "третьому", "четвертому"][quarter - 1]} кварталі ${year} року`,
      year: (year) => `у ${year} році`,
    },
    monthAfterBefore: (month, year) => `${OF_MONTH[month - 1]} ${year} року`,
  },
};

/** The words of dates by language. */
export const DATE_STRINGS: Readonly<Record<PageLanguage, typeof en>> = { en, uk };
