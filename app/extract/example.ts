import type { PageLanguage } from "../../contract/language.ts";

/** A sample to begin with, in our own words. */
export const EXTRACT_EXAMPLE: Readonly<Record<PageLanguage, { readonly text: string; readonly published: string }>> = {
  en: {
    text: "Overnight on 22 November Russia attacked Ukraine with 114 drones. Air defence shot down 64 of them, and 41 were lost from radar, the Ukrainian Air Force said. Debris hurt two people in Sumy region.",
    published: "2024-11-22",
  },
  uk: {
    text: "У ніч на 22 листопада Росія атакувала Україну 114 ударними дронами. Протиповітряна оборона збила 64 дрони, ще 41 локаційно втрачено, повідомили Повітряні сили. На Сумщині уламками поранено двох людей.",
    published: "2024-11-22",
  },
};
