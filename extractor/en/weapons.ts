import { type Row, rows } from "../lexicon.ts";

const NAMED: readonly Row[] = [
  ...rows(
    "shahed|shaheds|shahd|shakhed|shaheed -? 136|131|238? / shaheed|shaheeds / shahed -? type / geran|geranium|gerans -? 1|2? / kamikaze shahed / shahid|shahids",
    { weapon: "shahed" },
  ),
  ...rows(
    "geran - 3 / shahed - 238 / jet -? powered / jet powered|propelled shahed|shaheds|drone|drones / reactive drones / jet -? engined drones|shaheds? / jet|turbojet|jet-propelled|turbojet-powered drone|drones|shahed|shaheds|uav|uavs",
    { weapon: "jet-shahed" },
  ),
  ...rows(
    "gerbera|gerberas|gerber / parodiya / parody / decoy|decoys / decoy drone|drones|uav|uavs / imitator|imitators / simulator|imitation|imitator drone|drones|uav|uavs / dummy drone|drones / simulator|simulators / false targets / false target",
    { weapon: "decoy" },
  ),
  ...rows("lancet|lancets", { weapon: "lancet" }),
  ...rows(
    "reconnaissance|surveillance|recon|spy|scout|scouting|observation drone|drones|uav|uavs / reconnaissance|recon unmanned aerial vehicle|vehicles / orlan|orlans -? 10|30? / zala|zalas / supercam|supercams / merlin / eleron / forpost",
    { weapon: "recon-uav" },
  ),
  ...rows(
    "orlan - 10 / orlan - 30 / reconnaissance orlan - 10 / reconnaissance|recon uav|uavs|drone|drones orlan - 10 / orlan - 10 reconnaissance drone|drones|uav|uavs / zala reconnaissance drone|drones|uav|uavs",
    { weapon: "recon-uav" },
  ),
  ...rows(
    "naval|sea|marine|maritime|surface|water|seaborne|waterborne drone|drones / sea - borne drone|drones / unmanned|uncrewed|crewless|robot|robotic|explosive|kamikaze|suicide speedboat|speedboats / robot|robotic|crewless boat|boats|vessel|vessels / unmanned|uncrewed semi-submersible boat|boats|vessel|vessels / unmanned|uncrewed ukrainian navy|naval boat|boats|vessel|vessels / sea|naval drone boat|boats / unmanned|uncrewed surface|sea|naval|maritime vehicle|vehicles|vessel|vessels|boat|boats / unmanned|uncrewed|remote|unpiloted boat|boats|vessel|vessels|motorboat|motorboats|ship|ships / unmanned|uncrewed surface drones|craft / surface drones / explosive|kamikaze boats|boat / sea|naval kamikaze drone|drones / sea - going drones / drone boats|boat / usv|usvs / sea - based drones",
    { weapon: "naval-drone" },
  ),
  ...rows("kh|x|х - 101 s? / kh|x|х 101 s? / kh|x|х - 555 / kh|x|х - 55 s? / kh|x|х - 55 sm / kh|x|х 555", {
    weapon: "kh-101",
  }),
  ...rows("kalibr|kalibrs|caliber|calibers|calibre|calibr|kaliber", { weapon: "kalibr" }),
  ...rows("kh|x|х - 22|32 n|s|ns? / kh|x|х 22|32", { weapon: "kh-22" }),
  ...rows("kh|x|х - 59|69 m|mk|mk2|s|ms? / kh|x|х 59|69", { weapon: "kh-59" }),
  ...rows("kh|x|х - 31 p|pd|a|s|ps? / kh|x|х 31 p?", { weapon: "kh-31" }),
  ...rows("kh|x|х - 35 u|s|us? / kh|x|х 35 u?", { weapon: "kh-35" }),
  ...rows("iskander -? k|ks / iskanders - k / iskander cruise missile|missiles", { weapon: "iskander-k" }),
  ...rows("iskander|iskanders / iskander -? m|ms / iskander - ms / iskander - m / kn - 23 / iskander - m / kn - 23", {
    weapon: "iskander-m",
  }),
  ...rows("kn - 23 s? / kn 23", { weapon: "kn-23" }),
  ...rows("oniks|onyx|yakhont / p - 800 / p - 800 oniks", { weapon: "oniks" }),
  ...rows("p - 35", { weapon: "p-35" }),
  ...rows("s -? 8000 / banderol|banderols / s 8000 banderol / dan - t", { weapon: "s8000-banderol" }),
  ...rows(
    "kinzhal|kinzhals|kinjal|kinjals|dagger|daggers / kh|x|х - 47 m? 2? / kh|x|х - 47 m 2 kinzhal|kinzhals? / kh|x|х 47 m 2",
    {
      weapon: "kinzhal",
    },
  ),
  ...rows("zircon|tsirkon|zirkon|zircons|tsirkons / 3 m 22 zircon|tsirkon?", { weapon: "zircon" }),
  ...rows("s - 300 s? / s - 400 s? / s - 300 v? / s 300 / s 400 / s - 300s / c - 300 / с - 300", { weapon: "s-300" }),
  ...rows("tochka|tochkas -? u? / tochka - u", { weapon: "tochka-u" }),
  ...rows(
    "oreshnik|oreshniks / intercontinental ballistic missile|missiles / icbm|icbms / intercontinental ballistic missile ( icbm )",
    { weapon: "oreshnik" },
  ),
  ...rows("atacms / army tactical missile system|systems", { weapon: "atacms" }),
  ...rows("storm shadow|shadows / scalp -? eg? / storm shadow / scalp", { weapon: "storm-shadow" }),
  ...rows("neptune|neptunes|neptun|neptuns -? md? / r - 360 neptune?", { weapon: "neptune" }),
  ...rows("flamingo|flamingos / fp - 5 flamingo?", { weapon: "flamingo" }),
  ...rows("hrim|grom -? 2? / hrim - 2 / grom - 2 / sapsan", { weapon: "hrim-2" }),
  ...rows(
    "himars / himars mlrs / himars multiple? launch? rocket system|systems / himars multiple rocket launchers|launcher / himars multiple? launch|rocket? rocket|launcher|system? shell|shells|projectile|projectiles|rocket|rockets|missile|missiles",
    { weapon: "himars" },
  ),
  ...rows(
    "guided aerial|aviation|air? bomb|bombs / glide bomb|bombs / kab|kabs / umpk / guided bomb|bombs / aerial bomb|bombs / aerial guided bombs / precision bombs / bombs / jdam|jdams / hammer bombs",
    { weapon: "guided-bomb" },
  ),
];

const WIDE: readonly Row[] = [
  ...rows(
    "drone|drones / uav|uavs|uas|uass / robot|robotic planes|plane|aircraft / one - way effector|effectors / unmanned aerial|aircraft|air vehicle|vehicles|system|systems|aircraft / unmanned|uncrewed|pilotless|robotic aircraft|aircrafts|planes|plane / unmanned aerial systems / ucav|ucavs / quadcopter|quadcopters / fpv drone|drones / uncrewed aerial vehicle|vehicles|system|systems / aerial system|systems / loitering munition|munitions / barrage|barraging|patrolling|kamikaze munition|munitions / owa -? uav|uavs / owa uavs / owa-uavs / one way attack drones / drone aircraft / kamikazes / one-way attack uavs / explosive drones / attack drones / attack uavs / combat drones / unmanned vehicles / bpla / strike drones",
    { weapon: "drone" },
  ),
  ...rows("cruise missile|missiles / missiles of cruise type / cruise rockets", { weapon: "cruise-missile" }),
  ...rows(
    "ballistic missile|missiles / tactical ballistic missiles / aeroballistic missile|missiles / air-launched ballistic missile|missiles / quasi-ballistic missiles / ballistics / ballistic rockets / ballistic ones",
    { weapon: "ballistic-missile" },
  ),
  ...rows("missile|missiles / rocket|rockets", { weapon: "missile" }),
  // of a text that tells of drones too, both
  ...rows("projectile|projectiles", { weapon: "missile", otherTypes: true }),
  ...rows("asbm|asbms", { weapon: "ballistic-missile" }),
  ...rows("ascm|ascms|lacm|lacms", { weapon: "cruise-missile" }),
  ...rows(
    "air|aerial|airborne|flying target|targets|object|objects|threat|threats / means of air? attack / attack means / air|aerial|airborne attack|strike|offensive? weapons|assets|means|vehicles|platforms / attack assets / aerial|airborne weapons|assets|vehicles|munitions / air assets / weapons / means|weapons of aerial|air|airborne attack / enemy|hostile|russian targets / munitions / airborne|aerial|air objects|objectives / aerial|air projectiles",
    { weapon: "mixed" },
  ),
];

const CLASSES: readonly Row[] = [
  ...rows("ballistic", { kind: "ballistic-missile" }),
  ...rows("cruise", { kind: "cruise-missile" }),
];

const ADJECTIVES =
  "attack strike combat naval kamikaze suicide one-way way long-range long range short-range medium-range hostile enemy aerial air unmanned incoming explosive new false different various type types kind kinds shock impact multiple guided air-launched sea-launched ground-launched land-launched surface-to-surface anti-ship anti-aircraft antiaircraft anti-radiation operational-tactical tactical hypersonic supersonic fixed-wing aircraft-type airplane-type iranian-made iranian-designed made design designed foreign other-type unidentified unspecified unknown missing heavy small large so-called such same these separate individual sea-based air-based ground-based cruise ballistic aeroballistic airborne aerodynamic aircraft aviation fixed wing airplane plane barrage precision weaponized armed intermediate-range remaining first last additional self-destructing shahed-type jet-powered western-supplied us-made american-made british-made french-made supplied made nuclear-capable solid-fuel model models non-nuclear massive total combined known experimental best bomber lone solitary sole fake dummy quasi-ballistic imitation enemy's interceptor mid-range named similar such upgraded modern tracked registered enemys recorded detected identified confirmed";

const HEADS =
  "attack attacks strike strikes raid raids assault assaults barrage barrages wave waves salvo salvos operator operators pilot pilots boat boats carrier carriers system systems launcher launchers unit units regiment regiments brigade brigades forces force operators threat threats alert alerts parts fragment crew crews factory factories plant plants production producer producers maker makers manufacturer manufacturers program programme base bases site sites depot depots incursion incursions violation violations group groups swarm swarms campaign stock stocks stockpile stockpiles battery batteries tests test defence defenses defences defense shield range ranges engineer engineers developer specialists commander commanders warhead warheads interceptor interceptors facility facilities onslaught offensive danger activity exports deliveries supplies technology detachments teams team";

/** The weapons of English reports: names first, then the words for whole groups. */
export const WEAPON_WORDS: readonly Row[] = [
  ...NAMED,
  ...WIDE,
  ...ADJECTIVES.split(" ").map((word): Row => [word, { adjective: true }]),
  ...rows(
    "record - breaking / thought|believed|presumed|said|understood|reported|assumed|suspected|likely to be|have been / thought|believed|presumed to be / so - called / identified as / iranian / iranian|iran - backed|aligned|supported|supplied|linked / backed|supported|armed|supplied by iran|tehran / whom|which|that iran|tehran backs|supports|arms / allies of iran|tehran / allied|aligned with iran|tehran / iranian - made / iranian - designed / iran - made / russian - made / u . s . - made / u . s . - supplied / us - made / us - supplied / american|british|french|western|israeli|turkish|chinese|german|ukrainian|pakistani|indian|polish|nato|foreign|locally|domestically|north-korean - made|supplied|designed|built|produced|developed / north korean - made|supplied|built / one - way / of the? type / of iranian make / of iranian design / of iranian origin / of different|various|several|multiple|all|differing types|kinds|type|classes|models / of the? enemy / of cruise type / of airplane|aircraft|fixed-wing type / fixed - wing / aircraft - type / airplane - type / plane - type / surface - to - surface / air - to - surface / air - launched / sea - launched / ground - launched / anti - ship / anti - aircraft / long - range / operational - tactical / attack - type / - type / - typed / so - called / medium - range / mid - range / short - range / type of / types of",
    { adjective: true },
  ),
  ...rows("debris / wreckage / fragments / remnants / remains of|from", { debris: true, head: true }),
  ["targets", { prey: true }],
  ...rows("craft / of the craft / machines / of the machines", { adjective: true }),
  ...CLASSES,
  ...HEADS.split(" ").map((word): Row => [word, { head: true }]),
  ...rows(
    "unidentified|unknown|unspecified|undetermined type|types / other types|type|varieties|models|makes|kinds / of other types / whose type was|is not specified|known|identified / of unspecified|unknown|undetermined type / other|various|different types of / their|its analogues|analogs|equivalents|derivatives|lookalikes|clones|variants / analogues|analogs / similar|comparable types|models / drones of other types / other , unidentified kinds",
    { otherTypes: true },
  ),
];
