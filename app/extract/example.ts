import type { PageLanguage } from "../../contract/language.ts";

/** A sample to begin with, in our own words: numbers exact, about and at least, of two sides, and what is not counted. */
export const EXTRACT_EXAMPLE: Readonly<Record<PageLanguage, { readonly text: string; readonly published: string }>> = {
  en: {
    text: [
      "Overnight on 26 November Russia attacked Ukraine with 188 drones, the Ukrainian Air Force said. Air defence shot down 76 of them, 96 were lost from radar and five flew on to Belarus.",
      "On 22 November the Air Force counted 114 drones, of which 64 were shot down and about 41 were lost.",
      "In the attack of 21 November six of seven Kh-101 cruise missiles were shot down, the Air Force said.",
      "Russia's Defence Ministry said that it had shot down 42 Ukrainian drones on 19 November. It gave no number launched.",
      "President Zelensky said that more than 460 drones were used against Ukraine in the past week. Debris hurt two people in Sumy region.",
    ].join("\n\n"),
    published: "2024-11-26",
  },
  uk: {
    text: [
      "У ніч на 26 листопада Росія атакувала Україну 188 ударними дронами, повідомили Повітряні сили. Протиповітряна оборона збила 76 дронів, ще 96 локаційно втрачено, а п’ять вилетіли в бік Білорусі.",
      "22 листопада Повітряні сили нарахували 114 дронів: 64 збито, близько 41 локаційно втрачено.",
      "Під час атаки 21 листопада збито шість із семи крилатих ракет Х-101, повідомили Повітряні сили.",
      "Міноборони Росії заявило, що 19 листопада збило 42 українські дрони. Скільки їх було запущено, не сказано.",
      "Президент Зеленський сказав, що за тиждень проти України застосовано понад 460 дронів. На Сумщині уламками поранено двох людей.",
    ].join("\n\n"),
    published: "2024-11-26",
  },
};
