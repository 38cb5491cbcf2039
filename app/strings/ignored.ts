import type { PageLanguage } from "../../contract/language.ts";
import { MAXIMUM_LIMIT } from "../../contract/queries.ts";

/** What a list says of a cursor that it refuses. */
export const CURSOR_REFUSED = "does not belong to this list; the first page is shown";
export const BEFORE_FIRST_RELEASE = "is before the first release of the ledger";

/** Why part of an address was left out, as contract/ says it, with `%` for a number in it; null: as it is. */
const REASONS: Readonly<Record<PageLanguage, Readonly<Record<string, string>> | null>> = {
  en: null,
  uk: {
    "is not a parameter of this address": "не є параметром цієї адреси",
    "is not one of the allowed values": "не є дозволеним значенням",
    "has an empty value; leave the parameter out instead": "не має значення; краще прибрати параметр",
    "is given % times; give it once": "названо кілька разів (%); досить одного",
    "is not a date of the calendar; write YYYY-MM-DD or YYYY-MM, such as 2024-11-22 or 2024-11":
      "немає в календарі; пишіть РРРР-ММ-ДД або РРРР-ММ, як-от 2024-11-22 чи 2024-11",
    "is not a date of the calendar; write YYYY-MM-DD, such as 2024-11-22":
      "немає в календарі; пишіть РРРР-ММ-ДД, як-от 2024-11-22",
    "an ISO 3166 country code of two capital letters, such as RU or UA":
      "не є кодом країни за ISO 3166 з двох великих літер, як-от RU чи UA",
    "is before `from`": "раніше за `from`",
    "times the weapons makes more than % series; ask for fewer of either":
      "разом з озброєнням дає понад % рядів; виберіть менше того чи іншого",
    "is empty; leave it out for all rows": "порожнє; без нього показано всі рядки",
    "is empty; leave it out for all scopes": "порожнє; без нього показано всі території",
    "is longer than % characters": "довше за % символів",
    "is not a whole number": "не є цілим числом",
    "is not the number of a release": "не є номером випуску",
    "is below %": "менше за %",
    [`is above ${MAXIMUM_LIMIT}`]: `більше за ${MAXIMUM_LIMIT}`,
    "is not a cursor of this API; take it from `links.next`": "не є покажчиком цього API; беріть його з `links.next`",
    [CURSOR_REFUSED]: "не належить до цього списку; показано першу сторінку",
    [BEFORE_FIRST_RELEASE]: "передує першому випуску реєстру",
  },
};

const QUOTED = /^(".*") (.+)$/s;
const NUMBER = /\d+(?![-\d])/;

/** Why part of an address was left out, in a language; null where it is only known in English. */
export function ignoredReason(reason: string, lang: PageLanguage): string | null {
  const words = REASONS[lang];
  if (words === null) return reason;
  const [, value, said = reason] = QUOTED.exec(reason) ?? [];
  const number = NUMBER.exec(said)?.[0] ?? "";
  const found = words[said] ?? words[said.replace(NUMBER, "%")]?.replace("%", number);
  if (found === undefined) return null;
  return value === undefined ? found : `${value} ${found}`;
}
