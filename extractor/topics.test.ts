import { expect, test } from "vitest";
import { ENGLISH } from "./en/pack.ts";
import { readFacts } from "./grammar/facts/facts.ts";
import { readItems } from "./mentions/items.ts";
import type { LanguagePack } from "./pack.ts";
import { RUSSIAN } from "./ru/pack.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";
import { TOPIC } from "./topics.ts";
import { UKRAINIAN } from "./uk/pack.ts";

/** A deed is a sign of its own: a sentence without one does not tell which war the text has come to. */
const ALL_BUT_DEEDS = Object.values(TOPIC).reduce((all, topic) => all | topic, 0) & ~TOPIC.deed;

test.each<[string, LanguagePack]>([
  ["Kyiv was hit on Tuesday evening. The mayor spoke of six drones, four of them shot down over the river.", ENGLISH],
  ["Russia sent 30 drones. Of these, 21 were stopped. Two crossed into Romania, its defence ministry said.", ENGLISH],
  [
    "Overnight on 3 March Russia fired 12 missiles and 40 drones. All but five were downed. Shops opened at nine.",
    ENGLISH,
  ],
  ["Debris fell at three sites in Odesa. Officials there counted nine drones; they gave no time.", ENGLISH],
  ["Уночі над Сумщиною збили вісім шахедів. Ще три зникли з радарів. Про це повідомили в ОВА.", UKRAINIAN],
  ["Ворог запустив 25 дронів. Знищено 19, решта не досягла цілей. Влучання – у двох місцях.", UKRAINIAN],
  ["Губернатор: над областью сбили семь беспилотников. Двое ранены. Накануне было десять.", RUSSIAN],
  ["За ночь уничтожены 40 БПЛА: 15 над Курской областью, остальные над Крымом и морем.", RUSSIAN],
])("what is not asked of a sentence would not change what is read: %s", (text, pack) => {
  const sentences = splitSentences(readItems(tokenise(text), pack), pack);
  const asked = sentences.map((sentence) => ({ ...sentence, topics: sentence.topics | ALL_BUT_DEEDS }));
  const read = readFacts(sentences, "2025-03-05", null, pack.attacker);
  expect(read.facts.length).toBeGreaterThan(0);
  expect(read).toEqual(readFacts(asked, "2025-03-05", null, pack.attacker));
});
