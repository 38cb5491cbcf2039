import { landRows } from "../lands.ts";
import { type Row, rows } from "../lexicon.ts";
import type { Country, Place } from "../sense.ts";
import { LANDS } from "./lands.ts";

/** Names of an oblast's city, with other spellings after "|"; the same word names city and oblast. */
const UKRAINE =
  "Vinnytsia|vinnitsa Volyn Dnipropetrovsk Donetsk Zhytomyr|zhitomir Zakarpattia|transcarpathia Zaporizhzhia|zaporizhia|zaporozhye|zaporizhzhya Ivano-Frankivsk Kyiv|kiev Kirovohrad|kirovograd Luhansk|lugansk Lviv Mykolaiv|nikolaev|nikolayev|mykolayiv Odesa|odessa Poltava Rivne|rovno Sumy Ternopil Kharkiv|kharkov Kherson Khmelnytskyi|khmelnytsky|khmelnitsky Cherkasy Chernivtsi Chernihiv|chernigov";
const UKRAINIAN_CITIES =
  "Dnipro|dnepr Kryvyi-Rih Starokostiantyniv Kremenchuk Izmail Pavlohrad Uman Lutsk Uzhhorod Kramatorsk Kupiansk Nikopol Kropyvnytskyi Chornomorsk Mariupol Bila-Tserkva Vasylkiv Myrhorod Kanatovo Holosiivskyi Fastiv Chuhuiv Pokrovsk";
const RUSSIA =
  "Belgorod Bryansk Kursk Voronezh Rostov Lipetsk Oryol|orel Tula Kaluga Smolensk Ryazan Tambov Saratov Volgograd Penza Samara Leningrad Novgorod Tver Pskov Vladimir Ivanovo Yaroslavl Astrakhan Orenburg Ulyanovsk Samara Sverdlovsk Chelyabinsk Nizhny-Novgorod Moscow Murmansk Vologda Kirov Kostroma Arkhangelsk Tyumen Perm";
const RUSSIAN_CITIES =
  "St-Petersburg Sevastopol Yeysk|yeisk Primorsko-Akhtarsk Millerovo Shatalovo Engels Taganrog Novorossiysk Karachev Sochi Izhevsk Kerch Morozovsk Tuapse Grozny Kazan Elabuga|yelabuga Simferopol Dzhankoi|dzhankoy Feodosia Saky";

const place = (name: string, country: Country, kind: Place["kind"]): Place => ({ name, country, kind });
const spaced = (name: string): string => name.replaceAll("-", " - ");
const REGION_OF = "oblast|region|regions|province";
const REGION_NOUNS = "oblast|oblasts|region|regions|province|provinces|krai";

function named(list: string, country: Country, city: boolean): Row[] {
  return list.split(" ").flatMap((entry): Row[] => {
    const names = entry.split("|");
    const title = (names[0] ?? "").replaceAll("-", country === "UA" && entry.startsWith("Ivano") ? "-" : " ");
    return names.flatMap((name): Row[] => {
      const phrase = name.startsWith("Ivano") ? spaced(name.toLowerCase()) : name.toLowerCase().replaceAll("-", " ");
      const centre = { ...place(title, country, "city"), ...(city ? {} : { region: `${title} Oblast` }) };
      const rowsOfName: Row[] = [[phrase, { place: centre }]];
      const region = { place: place(`${title} Oblast`, country, "region") };
      if (!city) rowsOfName.push([`${phrase} ${REGION_NOUNS}`, region], [`${REGION_OF} of ${phrase}`, region]);
      return rowsOfName;
    });
  });
}

const special = (name: string, country: Country, kind: Place["kind"], phrases: string): Row[] =>
  rows(phrases, { place: place(name, country, kind) });

const country = (code: Country, nouns: string, adjectives: string): Row[] => [
  ...rows(nouns, { country: code, place: place(code, code, "country") }),
  ...rows(adjectives, { country: code }),
];

/** Places as English reports write them, with the name under which a regional claim is filed. */
export const PLACES: readonly Row[] = [
  ...named(UKRAINE, "UA", false),
  ...named(UKRAINIAN_CITIES, "UA", true),
  ...named(RUSSIA, "RU", false),
  ...named(RUSSIAN_CITIES, "RU", true),
  ...special("Krasnodar Krai", "RU", "region", "krasnodar territory|region|krai / krasnodar / kuban"),
  ...special("Stavropol Krai", "RU", "region", "stavropol territory|region|krai?"),
  ...special(
    "Crimea",
    "RU",
    "region",
    "crimea / crimean peninsula / republic of crimea / autonomous republic of crimea / occupied crimea / annexed crimea / the peninsula / crimean territory|airspace|soil|skies|sky / crimea , annexed by russia|moscow in 2014 / crimea , which russia|moscow annexed|seized in 2014 / crimea , annexed in 2014",
  ),
  ...special("Tatarstan", "RU", "region", "tatarstan / republic of tatarstan"),
  ...special("Bashkortostan", "RU", "region", "bashkortostan / bashkiria / republic of bashkortostan"),
  ...special("Adygea", "RU", "region", "adygea|adyghea / republic of adygea|adyghea"),
  ...special("Mordovia", "RU", "region", "mordovia / republic of mordovia"),
  ...special("Chuvashia", "RU", "region", "chuvashia / chuvash republic / republic of chuvashia"),
  ...special("North Ossetia", "RU", "region", "north ossetia / republic of north ossetia"),
  ...special("Dagestan", "RU", "region", "dagestan / republic of dagestan"),
  ...special("Chechnya", "RU", "region", "chechnya"),
  ...special("Kalmykia", "RU", "region", "kalmykia / republic of kalmykia"),
  ...special("Udmurtia", "RU", "region", "udmurtia / udmurt republic / republic of udmurtia"),
  ...special("Moscow Oblast", "RU", "region", "moscow region / moscow oblast / region around moscow"),
  ...special("Moscow", "RU", "city", "the russian capital / russia 's capital"),
  ...rows("moscow - bound", { joint: "toward", place: place("Moscow", "RU", "city") }),
  ...rows("kyiv|kiev - bound", { joint: "toward", place: place("Kyiv", "UA", "city") }),
  ...special("Oryol Oblast", "RU", "region", "orlov|orel|oryol region|oblast"),
  ...special(
    "Dnipropetrovsk Oblast",
    "UA",
    "region",
    "dnipro|dnepropetrovsk region|oblast|province / dnepropetrovsk|dnipropetrovs'k region|oblast|province?",
  ),
  ...special(
    "Black Sea",
    "OTHER",
    "sea",
    "black sea / the? black sea and the? sea of azov / the? black sea and the? azov sea / the? sea of azov and the? black sea / the? azov sea and the? black sea / black and azov seas|sea / azov and black seas|sea / the black sea 's north*|western|northwestern?",
  ),
  ...rows("on the black sea|azov|baltic coast|shore|shores / black|baltic sea port|coast|shore|resort|city of?", {
    adverb: true,
  }),
  ...rows("black sea fleet 's?", { airDefence: true, place: place("Black Sea", "OTHER", "sea") }),
  // capital words that are no towns
  ...rows(
    "easter|christmas|ramadan|nowruz|epiphany|eid / orthodox easter|christmas / new year 's? eve|day? / independence|victory|constitution|navy|statehood day / naftogaz|lukoil|gazprom|rosneft|novatek|ukrenergo|dtek|ukrzaliznytsia|energoatom|rosatom|transneft / nato|gaza|wagner|azov|isis / twitter|whatsapp|instagram|youtube|tiktok|vkontakte",
    { adverb: true },
  ),
  ...rows("set off|out from / came|come|coming|flew|flying|arrived|took off|launched from", { joint: "away" }),
  ...rows("baltic|northern fleet", { airDefence: true }),
  ...special("Sea of Azov", "OTHER", "sea", "sea of azov / azov sea"),
  ...special("Caspian Sea", "OTHER", "sea", "caspian sea / caspian"),
  ...special("Red Sea", "OTHER", "sea", "red sea / southern red sea"),
  ...special("Gulf of Aden", "OTHER", "sea", "gulf of aden"),
  ...special("Baltic Sea", "OTHER", "sea", "baltic sea"),
  ...special("Mediterranean Sea", "OTHER", "sea", "mediterranean sea? / eastern mediterranean"),
  ...special("Arabian Sea", "OTHER", "sea", "arabian sea / gulf of oman / strait of hormuz"),
  ...special("Dead Sea", "IL", "region", "dead sea region|area?"),
  ...special(
    "Southern Ukraine",
    "UA",
    "direction",
    "south of ukraine / south of the country / southern ukraine / ukraine 's south / country 's south / southern regions|oblasts / the south of? ukraine? / the south of the country / the southern part|direction",
  ),
  ...special(
    "Eastern Ukraine",
    "UA",
    "direction",
    "east of ukraine / eastern ukraine / ukraine 's east / the east of? ukraine? / the east of the country / the eastern part|direction",
  ),
  ...special(
    "Western Ukraine",
    "UA",
    "direction",
    "west of ukraine / western ukraine / ukraine 's west / the western part|direction",
  ),
  ...special(
    "capital",
    "UA",
    "city",
    "the? capital 's area|region|outskirts|skies / the capital / over capital / ukraine 's capital / ukrainian capital / capital kyiv",
  ),
  ...rows("'s territory|airspace|skies|outskirts|suburbs", { adverb: true }),
  // "in Tula Region, south of Moscow"
  ...rows(
    "just? north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west of / to the north|south|east|west|northeast|northwest|southeast|southwest of",
    { joint: "over", compass: true },
  ),
  ...rows("the|in|over north|south|east|west of / the northeast|northwest|southeast|southwest of", { joint: "over" }),
  ...rows("border / airspace / air space / state border", { border: true }),
  ...special(
    "",
    "OTHER",
    "same",
    "his|her|its region|oblast|province|city / above|over the region|oblast|province|city / above|over it|its territory|skies / in the sky|skies above|over the region|oblast|city / in|over the same region|oblast|area|governorate|district|vicinity",
  ),
  ...country(
    "UA",
    "ukraine / ukrainian territory|soil|lands",
    "ukrainian|ukrainians / ukraine 's / kyiv 's / kiev 's / the? kiev|kyiv regime|junta|authorities|government",
  ),
  ...country(
    "RU",
    "russia / russian federation / russian territory|soil|lands / the aggressor country|state / aggressor state|country / the occupiers / russian occupiers|invaders|army|troops|forces / moscow 's forces|troops / moscow 's / the enemy / terrorist state",
    "russian|russians / russia 's / occupation forces / enemy / moscow 's",
  ),
  ...landRows(LANDS),
];
