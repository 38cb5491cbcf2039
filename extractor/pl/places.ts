import { type Row, rows } from "../lexicon.ts";
import type { Country, Place } from "../sense.ts";

const place = (name: string, country: Country, kind: Place["kind"], phrases: string): Row[] =>
  rows(phrases, { place: { name, country, kind } });

const country = (code: Country, nouns: string, adjectives: string): Row[] => [
  ...rows(nouns, { country: code, place: { name: code, country: code, kind: "country" } }),
  ...rows(adjectives, { country: code }),
];

/** English name of the city or oblast, stems of the adjective, forms of the city. */
const UKRAINE: readonly (readonly [name: string, oblast: string, city: string])[] = [
  ["Kyiv", "kijowsk*", "kijów|kijowa|kijowowi|kijowem|kijowie"],
  ["Kharkiv", "charkowsk*", "charków|charkowa|charkowem|charkowie"],
  ["Odesa", "odesk*", "odessa|odessy|odessie|odessę|odessą"],
  ["Lviv", "lwowsk*", "lwów|lwowa|lwowem|lwowie"],
  ["Sumy", "sumsk*", "sumy|sumach"],
  ["Poltava", "połtawsk*", "połtawa|połtawy|połtawie|połtawę"],
  ["Chernihiv", "czernihowsk*", "czernihów|czernihowa|czernihowie"],
  ["Zaporizhzhia", "zaporosk*", "zaporoże|zaporoża|zaporożu|zaporożem"],
  ["Dnipropetrovsk", "dniepropietrowsk*", ""],
  ["Mykolaiv", "mikołajowsk*", "mikołajów|mikołajowa|mikołajowie"],
];

/** Places as Polish reports write them, with the name under which a regional claim is filed. */
export const PLACES: readonly Row[] = [
  ...UKRAINE.flatMap(([name, oblast, city]) => [
    ...place(`${name} Oblast`, "UA", "region", `obwód|obwodu|obwodzie|obwodem|obwodach ${oblast} / ${oblast}`),
    ...(city ? place(name, "UA", "city", city) : []),
  ]),
  ...place("Belgorod Oblast", "RU", "region", "obwód|obwodu|obwodzie|obwodem biełgorodzk* / biełgorodzk*"),
  ...place("Bryansk Oblast", "RU", "region", "obwód|obwodu|obwodzie|obwodem briańsk* / briańsk*"),
  ...place("Kursk Oblast", "RU", "region", "obwód|obwodu|obwodzie|obwodem kursk* / kurski*"),
  ...place("Moscow", "RU", "city", "moskwa|moskwy|moskwie|moskwę|moskwą"),
  ...place("Crimea", "RU", "region", "krym|krymu|krymie|krymem"),
  ...country("UA", "ukraina|ukrainy|ukrainie|ukrainę|ukrainą", "ukraińsk*"),
  ...country("RU", "rosja|rosji|rosję|rosją / rosjanie|rosjan|rosjanom", "rosyjsk*"),
  ...country("BY", "białoruś|białorusi|białorusią", "białorusk*"),
  ...country("MD", "mołdawia|mołdawii|mołdawię", "mołdawsk*"),
  ...country("RO", "rumunia|rumunii|rumunię", "rumuńsk*"),
  ...country("PL", "polska|polski|polsce|polskę|polską", "polsk*"),
  ...country("IR", "iran|iranu|iranem", "irańsk*"),
  ...country("IL", "izrael|izraela|izraelowi", "izraelsk*"),
  ...country("US", "usa / stany zjednoczone", "amerykańsk*"),
];
