import { type Row, rows } from "../lexicon.ts";
import type { Sense } from "../sense.ts";

/** A noun by its forms of the plural and of the singular. */
const noun = (plural: string, singular: string, sense: Sense): Row[] => [
  [plural, sense],
  [singular, { ...sense, one: "always" }],
];

/** The weapons of Polish reports: names first, then the words for whole groups. */
export const WEAPON_WORDS: readonly Row[] = [
  ...rows(
    "uderzeniow* / bojow* / szturmow* / bezzałogow* / latając* / uderzeniowo - rozpoznawcz* / typu / klasy / różn* typ* / irański*|irańską / powietrzn* / nowy*|nowe",
    { adjective: true },
  ),
  ...rows("innych typów / innego typu / innych rodzajów", { otherTypes: true }),
  ...noun("shahed|shahedy|shahedów|shahedami|szahed*", "shaheda|shahedem", { weapon: "shahed" }),
  ...rows("shahed|geran -? 131|136|2", { weapon: "shahed" }),
  ...rows("gerber* / parodi* / imitator*|wabik*|wabiki", { weapon: "decoy" }),
  ...rows("ch|kh -? 101|555", { weapon: "kh-101" }),
  ...rows("ch|kh -? 59|69", { weapon: "kh-59" }),
  ...rows("ch|kh -? 22|32", { weapon: "kh-22" }),
  ...rows("kalibr*", { weapon: "kalibr" }),
  ...rows("iskander* - k", { weapon: "iskander-k" }),
  ...rows("iskander* / iskander* - m", { weapon: "iskander-m" }),
  ...rows("kinżał*|kindżał*|kinzhal*", { weapon: "kinzhal" }),
  ...rows("cyrkon*|zircon*", { weapon: "zircon" }),
  ...rows("bomb*|bomby kierowan*|szybując* / kab|kaby|kabów", { weapon: "guided-bomb" }),
  ...noun("drony|dronów|dronom|dronami|dronach", "dron|drona|dronem|dronowi", { weapon: "drone" }),
  ...rows("bezzałogow* statk* powietrzn* / bezzałogowc* / bsp / dron* - kamikadze", { weapon: "drone" }),
  ...rows("manewrując*", { weapon: "cruise-missile" }),
  ...rows("balistyczn*", { weapon: "ballistic-missile" }),
  ...noun("rakiety|rakiet|rakietom|rakietami|rakietach", "rakieta|rakietę|rakietą", { weapon: "missile" }),
  ...noun("pociski|pocisków|pociskom|pociskami", "pocisk|pocisku|pociskiem", { weapon: "missile" }),
  ...rows("cele|celów|celami powietrzn*? / środk* napadu powietrznego", { weapon: "mixed" }),
  ...rows("operator*|pilot* dronów / dron* - przechwytując* / fpv", { thing: "equipment" }),
  ...rows("szczątk*|odłamk*", { head: true, debris: true }),
  ...rows("spadł*|spadły|spadł", { debris: true }),
];
