import { type Row, rows } from "../lexicon.ts";
import type { Action, Outcome } from "../sense.ts";

/** Verbs that may stand on either side of their weapons: "zestrzelono 64 drony", "64 drony zestrzelono". */
const verb = (outcome: Outcome, phrases: string, more: Partial<Action> = {}): Row[] =>
  rows(phrases, { action: { outcome, form: "impersonal", ...more } });

/** What Polish reports say was done to weapons, or by them. */
export const ACTIONS: readonly Row[] = [
  ...verb(
    "launched",
    "wystrzeli*|wystrzelon* / wypuści*|wypuszcz* / wysła*|wysłan* / użyt*|użył* / skierowa* / wykryt*|wykry* / odpali*|odpalon*",
  ),
  ...rows("zaatakowa*|atakowa*|atakuj* / uderzył*|uderzyli / ostrzela* / przeprowadzi* atak*|uderzeni*", {
    action: { outcome: "launched", form: "impersonal" },
    strike: true,
  }),
  ...rows("atak|ataku|atakiem|ataki|ataków / nalot|nalotu / ostrzał|ostrzału", {
    action: { outcome: "launched", form: "impersonal", weak: true },
    strike: true,
  }),
  ...verb("intercepted", "zestrzel* / strąc* / zniszcz* / przechwy*"),
  ...verb("intercepted", "unieszkodliw* / zneutralizowa*", { sum: true }),
  ["zestrzel*|zniszcz* lub|albo|i|/ zakłóc*|stłumi*|obezwładni*", suppressed()],
  ...verb(
    "lost",
    "utraco*|stracono|zniknę*|zniknął|zaginę*|zaginął z? radarów|radaru? / zniknę* lokalizacyjnie / lokalizacyjnie utraco* / nie dotarł* do celu|celów / zostały|został utracon*",
  ),
  ...rows("poleci*|odlecia*|wlecia*|przelecia* na|w|nad|do terytorium|stronę|kierunku? białoru*|rosj*|mołdaw*", {
    action: { outcome: "left", form: "impersonal" },
    border: true,
  }),
  ...verb("active", "pozosta*|znajduj* w powietrzu / w powietrzu pozosta*|znajduj*"),
  ...rows("trafień|trafienia|trafienie", { action: { outcome: "hits", form: "noun" } }),
  ...verb("hits", "trafił*|uderzyły w cel*"),
];

/** One number for weapons shot down and weapons jammed. */
function suppressed(): Row[1] {
  return { action: { outcome: "intercepted", form: "impersonal", suppressed: true } };
}
