import type { ClaimantSlug } from "../../domain/claimants.ts";
import { type Row, rows } from "../lexicon.ts";
import type { Country } from "../sense.ts";

const speaker = (claimant: ClaimantSlug, phrases: string, area?: string): Row[] =>
  rows(phrases, { speaker: { claimant, ...(area ? { area } : {}) } });

/** "Crimea's head", "the head of Chechnya": of republics, whose heads are no governors. */
const heads = (republics: readonly string[]): Row[] =>
  republics.flatMap((name) => {
    const place = name.toLowerCase();
    return speaker(
      "russian-regional",
      `${place} 's? head|leader|chief / head|leader of the? republic? of? ${place}`,
      name,
    );
  });

/** Whose "military" or "officials" are a claimant. */
const STATES: Readonly<Partial<Record<Country, ClaimantSlug>>> = {
  UA: "ukrainian-official",
  RU: "russian-mod",
  US: "us-official",
  IL: "israel-idf",
  PL: "polish-official",
};

/** Who speaks, from institutions to the names that reports use without an office. */
export const SPEAKERS: readonly Row[] = [
  ...rows(
    "reuters / afp / ap / associated press / agence france - presse / bbc / cnn / ukrinform / interfax / interfax - ukraine / tass / ria novosti / ukrainska pravda / unian / suspilne / rfe/rl / radio free europe / radio liberty / dpa / bloomberg / ria / ria news agency / state? news agency ria|tass|novosti? / news agency / interfax news agency / the insider / moscow times / the moscow times / mediazona / astra / the guardian / sky news / al jazeera / kyiv independent / the kyiv independent / new york times / the new york times / wall street journal / financial times / censor . net / unn / espreso / nv / rbc - ukraine / european pravda / meduza / news . az",
    { press: true },
  ),
  ...rows(
    "analysis / tally / calculations / calculation / count / compilation / database / dataset / review / estimate based on / figures compiled / compiled / based on / using / drawing on / drawn / rests on",
    { analysis: true },
  ),
  ...rows(
    "statement / summary / update / post / message / report / bulletin / announcement / briefing / communique / press release / telegram post",
    { document: true },
  ),
  ...rows("in|during its|his|the? official? daily statement|report|summary", { time: { span: "day", of: "past" } }),
  ...rows(
    "in|during his|her|its|their|an|a|the? evening|morning|nightly|nighttime|daily|night|late-night|official? video? address|briefing|statement|message|post|report|update|summary / evening|nightly|nighttime|morning video? address",
    { document: true },
  ),
  ...rows(
    "air force|forces / air force command / command of the air force / air force commander / air forces command / airforce",
    {
      speaker: {
        claimant: "ukrainian-air-force",
        of: { RU: "russian-mod", IL: "israel-idf", US: "us-official", PL: "polish-official" },
      },
    },
  ),
  ...speaker(
    "ukrainian-air-force",
    "af / uaf / ignat / yuriy|yurii|yuri ignat / ihnat / yurii|yuriy|yuri ihnat / oleshchuk|oleschuk / mykola oleshchuk|oleschuk / kryvonozhko / air command / air commands / air command center|centre",
  ),
  ...speaker(
    "ukrainian-air-force",
    'air command south|pivden / southern air command / air command " south|pivden "',
    "Southern Ukraine",
  ),
  ...speaker(
    "ukrainian-air-force",
    'air command east|skhid / eastern air command / air command " east|skhid "',
    "Eastern Ukraine",
  ),
  ...speaker(
    "ukrainian-air-force",
    'air command west|zakhid / western air command / air command " west|zakhid "',
    "Western Ukraine",
  ),
  ...rows("general staff / army general staff", {
    speaker: { claimant: "ukrainian-general-staff", of: { RU: "russian-mod", IL: "israel-idf" } },
  }),
  ...speaker(
    "ukrainian-president",
    "zelensky|zelenskyy|zelenskiy|zelenskyi|zelenski / volodymyr zelensky|zelenskyy|zelenskiy|zelenskyi / ukrainian president / president of ukraine",
  ),
  ...speaker(
    "ukrainian-official",
    "zaluzhnyi|zaluzhny|zaluzhniy / valerii|valery zaluzhnyi|zaluzhny / syrskyi|syrskyy|syrsky / oleksandr syrskyi|syrsky / commander - in - chief / commander in chief / budanov / kyslytsia / umerov / shmyhal / svyrydenko|sviredenko / sybiha / state emergency service / national police / center for countering disinformation / centre for countering disinformation / kovalenko / defense|defence intelligence of ukraine / hur / sbu / security service of ukraine / monastyrskyi / fedorov / ukrainian navy / joint forces task force / ukrainian foreign minister / energy ministry",
  ),
  ...speaker(
    "ukrainian-official",
    'southern|south operational command / southern command / operational command south|pivden / south operational command / southern defense|defence forces / defense|defence forces of the? south / defense|defence forces of the? southern ukraine / defense|defence forces of ukraine \'s south / south ukraine \'s defense|defence forces / south|southern defense|defence forces / operational command " south|pivden " / oc " south|pivden " / oc south|pivden / southern military command / humeniuk / nataliia humeniuk',
    "Southern Ukraine",
  ),
  ...rows(
    "ukraine 's military / ukrainian military / ukrainian army / kyiv 's military / the military in kyiv / military in kyiv / ukrainian armed forces / armed forces of ukraine / defense|defence forces of ukraine / ukrainian|ukraine's defense|defence forces / ukrainian officials / ukrainian authorities / officials in kyiv / ukrainian side / kyiv officials / ukraine 's armed forces / ukrainian command",
    { speaker: { claimant: "ukrainian-official", vague: true } },
  ),
  ...rows(
    "top|chief|leading general|commander / army|military|defence|defense|intelligence|navy|air-force chief|commander / armed|air forces chief|commander / commander of the? armed forces|army|ground forces / defence|defense|foreign|interior|energy|prime|digital minister / military|defence|defense intelligence / security service / presidential office / president 's office / deputy minister / foreign ministry / interior ministry / navy",
    {
      speaker: {
        claimant: "other",
        vague: true,
        of: { UA: "ukrainian-official", US: "us-official", PL: "polish-official", IL: "israel-idf", GB: "uk-mod" },
      },
    },
  ),
  ...rows(
    "officials / authorities / national? defense|defence force|forces / defense|defence|security official|officials",
    {
      speaker: { claimant: "other", vague: true, of: STATES },
    },
  ),
  ...rows("military / army / armed forces / national armed forces / general command", {
    speaker: { claimant: "other", vague: true, again: true, of: STATES },
  }),
  ...rows(
    "defense|defence ministry / ministry of defense|defence / defense|defence department / mod / ministry / department of defense|defence / military department",
    {
      speaker: {
        claimant: "russian-mod",
        of: {
          UA: "ukrainian-official",
          GB: "uk-mod",
          PL: "polish-official",
          AE: "other",
          US: "us-official",
          IL: "israel-idf",
        },
      },
    },
  ),
  ...speaker("russian-mod", "konashenkov / igor konashenkov / russian mod / belousov"),
  ...speaker(
    "us-official",
    "centcom / pat|patrick? ryder / trump / donald trump / hegseth / pete hegseth / u . s . central command / us central command / central command / pentagon / us official|officials / u . s . defense official|officials / us defense official|officials / american defense official|officials / u . s . official|officials / american official|officials / white house",
  ),
  ...rows("iaf", { speaker: { claimant: "other", of: { IL: "israel-idf" } } }),
  // of a text about American forces
  ...rows("the command", { speaker: { claimant: "us-official", vague: true, again: true } }),
  ...speaker("other", "ministry of national defense|defence"),
  ...speaker(
    "other",
    "saree / yahya saree / al - maliki / turki al - maliki / al - atwan / saud al - atwan / aspides / operation aspides / eunavfor aspides? / eu|european naval? mission",
  ),
  ...rows(
    "air force|army|navy|marine|marines maj|gen|lt|col|brig|capt|major|general|lieutenant|colonel|brigadier|captain",
    {},
  ),
  ...speaker("other", "mapn", "Romania"),
  ...speaker("other", "belarusian|belaruski hajun / hajun"),
  ...speaker(
    "uk-mod",
    "uk|british|britain's defence|defense secretary|minister / shapps / grant shapps / john healey / healey / ben wallace / royal navy / british|uk military|defence|defense officials / u . k . military|defence|defense? officials / british officials / british defence|defense ministry / british intelligence / uk defence|defense intelligence / british ministry of defence|defense / uk ministry of defence|defense / uk mod / united kingdom 's defen? intelligence / intelligence update from the uk",
  ),
  ...speaker(
    "polish-official",
    "tusk / donald tusk / kosiniak - kamysz / polish army / polish military / polish armed forces / operational command of the polish / poland 's operational command / operational command of the polish armed forces / polish operational command / poland 's armed forces|military|army",
    "Poland",
  ),
  ...speaker(
    "israel-idf",
    "idf / defrin / effie defrin / israeli military / israeli army / israel defense|defence forces / hagari / daniel hagari / israel 's military / israeli air force / israel 's military officials",
  ),
  ...rows("tally|count of", { analysis: true }),
  ...rows(
    "prosecutors|prosecutor 's office? / general prosecutor|prosecutors / prosecutor general 's office? / police / national guard / border guard|guards service? / state border guard service / emergency services / marines / security council / military intelligence",
    {
      speaker: {
        claimant: "other",
        vague: true,
        of: { UA: "ukrainian-official", PL: "polish-official", IL: "israel-idf" },
      },
    },
  ),
  ...speaker(
    "analyst",
    "rusi / royal united services institute / iiss / chatham house / carnegie endowment? / institute for science and international security / center|centre for information resilience / open-source researchers|analysts|investigators / osint analysts|researchers|project|group / oryx / black bird group / frontelligence insight / institute for the study of war / isw / csis / think tank / think - tank / analysts / analyst / deepstate / researchers",
  ),

  ...rows(
    "regional? crisis|operational|emergency center|centre|headquarters|hq / regional headquarters|hq / regional? task force / rma / ova / oda / governor|governors / governor|governors of / gov . / regional|oblast|city? military administration / military administration / regional|oblast|city state administration / regional administration / oblast administration / city administration / regional head / head of the region / mayor / regional governor / administration / regional council / city council / regional authorities / local authorities / oblast military administration / city military administration / regional military administration / head of the regional|oblast|city? military? administration / local officials|official / regional official / officials there / command of the region",
    {
      speaker: { claimant: "ukrainian-regional", of: { RU: "russian-regional", UA: "ukrainian-regional" } },
    },
  ),
  ...speaker(
    "ukrainian-regional",
    "kyiv city? military administration / kyiv 's city? military? administration / kyiv city authorities|officials|council / kyiv|kiev mva|mwa|cmwa|cma|kmwa|kcma / kmva / kmwa / kcma / kmia / popko / serhii|serhiy popko / tkachenko / tymur tkachenko / klitschko / vitali|vitaliy klitschko / kyiv|kiev 's mayor / mayor of kyiv|kiev",
    "Kyiv",
  ),
  ...heads("Crimea Tatarstan Bashkortostan Udmurtia Chuvashia Mordovia Adygea Dagestan Chechnya Kalmykia".split(" ")),
  ...speaker("ukrainian-regional", "kiper / oleh kiper / bratchuk / serhii|serhiy bratchuk", "Odesa Oblast"),
  ...speaker("ukrainian-regional", "lysak / serhii|serhiy lysak / lukashuk / mykola lukashuk", "Dnipropetrovsk Oblast"),
  ...speaker(
    "ukrainian-regional",
    "hanzha|ganzha / oleksandr hanzha|ganzha / vladyslav haivanenko",
    "Dnipropetrovsk Oblast",
  ),
  ...speaker("ukrainian-regional", "vitaliy|vitalii kim / kim", "Mykolaiv Oblast"),
  ...speaker("ukrainian-regional", "syniehubov / oleh syniehubov / terekhov / ihor terekhov", "Kharkiv Oblast"),
  ...speaker("ukrainian-regional", "prokudin / oleksandr prokudin", "Kherson Oblast"),
  ...speaker("ukrainian-regional", "fedorov of zaporizhzhia / ivan fedorov", "Zaporizhzhia Oblast"),
  ...speaker("ukrainian-regional", "kozytskyi / maksym kozytskyi / sadovyi", "Lviv Oblast"),
  ...speaker("russian-regional", "gladkov / vyacheslav gladkov", "Belgorod Oblast"),
  ...speaker("russian-regional", "saldo / vladimir saldo", "Kherson Oblast"),
  ...speaker("russian-regional", "balitsky / yevgeny balitsky", "Zaporizhzhia Oblast"),
  ...speaker("russian-regional", "pushilin / denis pushilin", "Donetsk Oblast"),
  ...speaker("russian-regional", "pasechnik / leonid pasechnik", "Luhansk Oblast"),
  ...speaker(
    "russian-regional",
    "sobyanin / sergei sobyanin / sergey sobyanin / moscow 's mayor / mayor of moscow / mayor of the russian capital / russian capital 's mayor",
    "Moscow",
  ),
  ...speaker("russian-regional", "vorobyov / andrei vorobyov", "Moscow Oblast"),
  ...speaker("russian-regional", "bogomaz / alexander bogomaz", "Bryansk Oblast"),
  ...speaker("russian-regional", "smirnov / alexei smirnov / khinshtein / starovoit / roman starovoit", "Kursk Oblast"),
  ...speaker("russian-regional", "slyusar / yury slyusar / golubev", "Rostov Oblast"),
  ...speaker("russian-regional", "kondratyev / veniamin kondratyev", "Krasnodar Krai"),
  ...speaker("russian-regional", "razvozhayev / mikhail razvozhayev", "Sevastopol"),
  ...speaker("russian-regional", "aksyonov|aksenov / sergei aksyonov / kryuchkov / oleg kryuchkov", "Crimea"),
  ...speaker("russian-regional", "gusev / alexander gusev", "Voronezh Oblast"),
  ...speaker("russian-regional", "malkov / pavel malkov", "Ryazan Oblast"),
  ...speaker("russian-regional", "drozdenko / alexander|aleksandr drozdenko", "Leningrad Oblast"),
  ...speaker("russian-regional", "beglov / alexander|aleksandr beglov", "St Petersburg"),
  ...speaker("russian-regional", "shapsha / vladislav shapsha", "Kaluga Oblast"),
  ...speaker("russian-regional", "milyaev|milayev / dmitry milyaev|milayev", "Tula Oblast"),
  ...speaker("russian-regional", "klychkov / andrei|andrey klychkov", "Oryol Oblast"),
  ...speaker("russian-regional", "anokhin / vasily anokhin", "Smolensk Oblast"),
  ...speaker("russian-regional", "artamonov / igor artamonov", "Lipetsk Oblast"),
  ...speaker("russian-regional", "bocharov / andrei|andrey bocharov", "Volgograd Oblast"),
  ...speaker("russian-regional", "busargin / roman busargin", "Saratov Oblast"),
  ...speaker("russian-regional", "pervyshov / yevgeny pervyshov", "Tambov Oblast"),
  ...speaker("russian-regional", "fedorishchev / vyacheslav fedorishchev", "Samara Oblast"),
  ...speaker("russian-regional", "nikitin / gleb nikitin", "Nizhny Novgorod Oblast"),
  ...speaker("russian-regional", "melnichenko / oleg melnichenko", "Penza Oblast"),
  ...speaker("russian-regional", "babushkin / igor babushkin", "Astrakhan Oblast"),
  ...speaker("russian-regional", "vladimir vladimirov", "Stavropol Krai"),
  ...speaker("russian-regional", "minnikhanov / rustam minnikhanov", "Tatarstan"),
  ...speaker("russian-regional", "rudenya / igor rudenya / vitaly korolev|korolyov", "Tver Oblast"),
  ...speaker("russian-regional", "vedernikov / mikhail vedernikov", "Pskov Oblast"),
  ...speaker("russian-regional", "brechalov / alexander|aleksandr brechalov", "Udmurtia"),
  ...speaker("russian-regional", "russkikh / alexei|aleksei|alexey russkikh", "Ulyanovsk Oblast"),
  ...speaker("russian-regional", "oleg nikolayev|nikolaev", "Chuvashia"),
  ...speaker("russian-regional", "kumpilov / murat kumpilov", "Adygea"),
  ...speaker("russian-regional", "melikov / sergei|sergey melikov", "Dagestan"),
  ...speaker("russian-regional", "menyailo|menyaylo / sergei|sergey menyailo|menyaylo", "North Ossetia"),
  ...speaker("russian-regional", "kadyrov / ramzan kadyrov", "Chechnya"),
  ...speaker("russian-regional", "avdeyev|avdeev / alexander|aleksandr avdeyev|avdeev", "Vladimir Oblast"),
  ...speaker("russian-regional", "filimonov / georgy filimonov", "Vologda Oblast"),
  ...speaker("russian-regional", "voskresensky / stanislav voskresensky", "Ivanovo Oblast"),
  ...speaker("russian-regional", "yevrayev|evrayev / mikhail yevrayev|evrayev", "Yaroslavl Oblast"),
  ...speaker("russian-regional", "teksler / alexei|alexey teksler", "Chelyabinsk Oblast"),
  ...speaker("russian-regional", "shuvayev|shuvaev / alexander|aleksandr shuvayev|shuvaev", "Belgorod Oblast"),
  ...speaker("russian-regional", "khabirov / radiy|radii khabirov", "Bashkortostan"),
  ...speaker("ukrainian-regional", "pronin / filip|philip pronin", "Poltava Oblast"),
  ...speaker("ukrainian-regional", "chaus / viacheslav|vyacheslav chaus", "Chernihiv Oblast"),
  ...speaker("ukrainian-regional", "hryhorov / oleh hryhorov", "Sumy Oblast"),
  ...speaker("ukrainian-regional", "kalashnyk / mykola kalashnyk / ruslan kravchenko", "Kyiv Oblast"),
  ...speaker("ukrainian-regional", "tiurin|tyurin / serhii|serhiy tiurin|tyurin", "Khmelnytskyi Oblast"),
  ...speaker("ukrainian-regional", "bunechko / vitalii|vitaliy bunechko", "Zhytomyr Oblast"),
  ...speaker("ukrainian-regional", "taburets / ihor taburets", "Cherkasy Oblast"),
  ...speaker("ukrainian-regional", "raikovych / andrii|andriy raikovych", "Kirovohrad Oblast"),
  ...speaker("ukrainian-regional", "filashkin / vadym filashkin", "Donetsk Oblast"),
  ...speaker("ukrainian-air-force", "yevlash / illia|illya yevlash"),
  ...speaker(
    "ukrainian-official",
    "pletenchuk / dmytro pletenchuk / demchenko / andrii|andriy demchenko / yusov / andrii|andriy yusov / podolyak|podoliak / yermak / maliuk|malyuk / joint forces command / operational and strategic group of forces|troops? / operational - strategic group of forces|troops? / khortytsia|tavria|dnipro|siversk group|grouping of? forces|troops? / ground forces command / ukrainian ground forces",
  ),
  ...speaker(
    "other",
    "western|allied|nato|european officials|diplomats / western intelligence officials? / nato official|officials",
  ),

  ...rows(
    "corrected|revised|updated|amended / revised up|down / lists|credits|credited / amends / concedes / declared / broke down",
    { speech: "says" },
  ),
  ...rows(
    "said / says / say / told / wrote / writes / reported / reports / announced / announces / stated / states / claimed / claims / added / adds / informed / informs / noted / notes / according to / as per / spoke of / confirmed / confirms / declared / put the / tells / posted / explained / mentioned / stressed / underlined / disclosed / revealed / clarified / specified / as stated by / alleges / has said / count|counts / alleged / saying / stating / adding / claiming / announcing / asserting / alleging / noting / disclosing / as it|they puts|put it / reporting / goes on / went on / clarification / assures / believes / asserted / listed / statement / summary / update / post / telegram / facebook / count|counted|counts / gives|give|gave / admitted|admits / acknowledged|acknowledges / conceded / maintained|maintains / insisted|insists / recalled / detailed / outlined / indicated|indicates / recounted / remarked / estimated|estimates / boasted / shared / showed|shows|show / released|issued figures|data|a / has claimed / briefed|briefing / assured / pointed out / made clear / let it be known / communicated / summed up / affirmed|affirms / related / relayed / conveyed / concluded / records / registered / recorded / detected / tracked / write|report|announce|inform|state|claim|add|specify|confirm|tell / spoken of / speaking of / has it / words / reckoning / estimate / estimates / calculations / account / data / figures / tally / as|as has it / announcement / bulletin / briefing / message / per / report / telegram channel",
    { speech: "says" },
  ),
  // who tells of damage does not tell of the weapons
  ...rows(
    "no damage|damages|casualties|injuries|victims|destruction|deaths reported|recorded by / reports|reported|reporting no damage|damages|casualties|injuries|victims|destruction|deaths",
    {},
  ),
  ...rows("quoted|cited by / as counted|calculated|estimated|recorded|tallied|put|reckoned by", { speech: "says" }),
  ...rows("as noted|mentioned|said|stated|specified|clarified", { speech: "says" }),
  ...rows("spoke|speaks of / it is|was noted|specified|said|stated|added / it noted|specified", { speech: "says" }),
  ...rows(
    "according to / learned from / as learned from / as per / as reported by / citing / quoting / with reference to / referring to / said by / in the words of / by the account of / as stated by / reported by / stated by / announced by / confirmed by / a statement from|by / data from|of / goes|going|judging by / as noted by / per / as data of the / figures from / according to the / source : / quote from the? / in a statement by / as posted by / provided by / given by",
    { speech: "by" },
  ),
  ...rows(
    "this was stated|reported|announced|written|posted|said / such data|figures|information / the data / that 's according to / this is stated / reports this / about this / informs about this / wrote about it / informed about this / stated this / wrote about this / this is reported / reported this / reported it / told about it / it was reported / so says|say / this is according to / the figures|numbers were / announced this / about it / said this / the news came from / made this known / this was announced|confirmed|posted|made known / the information was shared / told about this / gave the details / gave these|the figures / confirmed this / is reported by / this follows from / this came from / this comes from / shared this / posted this / as much was said / said so / this information / these figures|data / such is the / such was / the report came from / the announcement came from / released the figures / made the announcement",
    { speech: "deictic" },
  ),
  ...rows(
    "arrow -? 2|3 / iron dome|beam / david 's sling / air defense|defence|defences|defenses / air - defense|defence|defences|defenses / air defense|defence forces|units|systems|system|systems|crews|troops / anti - aircraft defense|defence|defenses|defences / air defenders / air defender / air defence|defense|anti-aircraft gunners / anti - aircraft gunners / gunners of the air defence|defense / antiaircraft defenses|units / anti - aircraft missile forces|units / mobile fire groups|teams / air defense|defence assets|capabilities|means|weapons|facilities / defenders / defences|defenses / patrol fighter jets",
    { airDefence: true },
  ),
  ...rows(
    "electronic|radio-electronic|electromagnetic warfare|countermeasures|countermeasure|jamming|suppression|interference|defence|defences|defense|defenses|means|measures|attack / electronic|radio-electronic|electromagnetic warfare|countermeasures|jamming|suppression|defence|defense systems|system|units|unit|means|assets|equipment|teams|crews|forces|specialists|troops|tools|measures|complexes|stations / ew / ew systems|system|units|unit|means|assets|equipment|teams|crews|forces|specialists|measures / jamming / jammers|jammer / signal|gps|radio|navigation jamming|interference|spoofing / jamming systems|equipment|units|stations / spoofing",
    { airDefence: true, jams: true },
  ),
  ...rows("electronically / by electronic means", { adverb: true, jams: true }),
];
