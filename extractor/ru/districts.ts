import type { Row } from "../lexicon.ts";
import type { Country } from "../sense.ts";

/** Districts, by the stem of the adjective. */
const STEMS: readonly (readonly [country: Country, stems: string])[] = [
  [
    "UA",
    "Dnipro:днепровск Nikopol:никопольск Kryvyi_Rih:криворожск Pavlohrad:павлоградск Synelnykove:синельниковск Kamianske:каменск Samar:самаровск Izmail:измаильск Odesa:одесск Kremenchuk:кременчугск Kharkiv:харьковск Izium:изюмск Kupiansk:купянск Chuhuiv:чугуевск Bohodukhiv:богодуховск Lozova:лозовск Shostka:шосткинск Konotop:конотопск Okhtyrka:ахтырск Sumy:сумск Nizhyn:нежинск Brovary:броварск Bucha:бучанск Boryspil:бориспольск Vyshhorod:вышгородск Obukhiv:обуховск Fastiv:фастовск Uman:уманск Voznesensk:вознесенск Kramatorsk:краматорск Pokrovsk:покровск Zaporizhzhia:запорожск",
  ],
  [
    "RU",
    "Belgorod:белгородск Grayvoron:грайворонск Shebekino:шебекинск Valuyki:валуйск Volokonovka:волоконовск Krasnaya_Yaruga:краснояружск Rakitnoye:ракитянск Borisovka:борисовск Yakovlevo:яковлевск Veydelevka:вейделевск Korocha:корочанск Prokhorovka:прохоровск Gubkin:губкинск Starodub:стародубск Klimovo:климовск Sevsk:севск Pogar:погарск Suzemka:суземск Bryansk:брянск Trubchevsk:трубчевск Klintsy:клинцовск Zlynka:злынковск Komarichi:комаричск Navlya:навлинск Glushkovo:глушковск Rylsk:рыльск Sudzha:суджанск Korenevo:кореневск Lgov:льговск Millerovo:миллеровск Tarasovsky:тарасовск Chertkovo:чертковск Krasny_Sulin:красносулинск Kamensk:каменск Azov:азовск Ramenskoye:раменск Kursk:курск Oryol:орловск Kirovsk:кировск Luga:лужск Tosno:тосненск Kingisepp:кингисеппск Volkhov:волховск Vsevolozhsk:всеволожск Gatchina:гатчинск Morozovsk:морозовск Tatsinskaya:тацинск Kashary:кашарск Myasnikovo:мясниковск Neklinovsky:неклиновск Sholokhovsky:шолоховск Krymsk:крымск Slavyansk:славянск Temryuk:темрюкск Tuapse:туапсинск Abinsk:абинск Novy_Oskol:новооскольск Stary_Oskol:старооскольск Rovenki:ровеньск Kstovo:кстовск",
  ],
];

const NOUN = "район|района|районе|району|районом|районах|районы|округ|округа|округе|округу|округом|округах";

/** Stems that are the names of towns, too. */
const TOWNS: ReadonlySet<string> = new Set(
  "брянск курск рыльск севск крымск каменск славянск трубчевск покровск купянск краматорск волхов вознесенск".split(
    " ",
  ),
);

/** Districts as Russian reports name them; "в Никопольском и" is one without its noun, but "под Курском" is a city. */
export const DISTRICTS: readonly Row[] = STEMS.flatMap(([country, stems]) =>
  stems.split(" ").flatMap((entry): Row[] => {
    const [name = "", stem = ""] = entry.replace("_", " ").split(":");
    const sense = { place: { name: `${name} Raion`, country, kind: "region" as const } };
    const alone: Row[] = TOWNS.has(stem) ? [] : [[`${stem}ом`, sense]];
    return [[`${stem}* муниципальн*? ${NOUN}`, sense], ...alone];
  }),
);
