import { type Row, rows } from "../lexicon.ts";
import { action } from "./actions.ts";

/** The outcomes of `actions.ts` in rarer words and idioms. */
export const RARER_ACTIONS: readonly Row[] = [
  ...action(
    "launched",
    "past",
    "carried out / staged / mounted / waged / put to use / brought into play / committed / fielded / thrown in / hurled / volleyed / catapulted / set loose / let off / dispatched",
  ),
  ...action(
    "launched",
    "finite",
    "launched off / put into the air / put into action / resorted to / rained / lobbing / threw in / poured / flung",
  ),
  ...rows("night had? brought", { action: { outcome: "launched", form: "noun" }, time: { part: "night" } }),
  ...action("launched", "noun", "day|evening|morning had? brought / hours had? brought"),
  ...action(
    "launched",
    "noun",
    "use of / involvement of / strike comprised|involved|consisted / attack comprised|involved|consisted|saw|included / package of / onslaught of / hail of / cloud of / broadside of / stream of / string of / round of / series of",
  ),
  ...action(
    "launched",
    "intransitive",
    "streaked toward|towards|at / swarmed / buzzed / came in / descended on / closed in on / bore down on / made for / set off for|from / hurtled toward|towards|at / invaded / were part of / took part in / went up against / were on their way / was|is on its way to|toward|towards / attacked in",
  ),
  ...action(
    "intercepted",
    "past",
    "knocked out / knocked out of the sky / knocked from the sky / shot from the sky / shot out / put down / wiped out / blasted from|out of? the sky|skies / disposed of / rendered harmless / put out of action / taken out of the sky / swatted / swatted down / hit by air defen? / picked off / bagged / gunned down / cleared / blown up / finished off / destroyed in the air|sky / obliterated / disabled / incapacitated / dispatched by air",
  ),
  ...action(
    "intercepted",
    "finite",
    "neutralize|neutralise / eliminate / repel / bring down / knock down|out / knocked them down / take out|down / put out of action / dispose of / fend off / thwart / stop / got rid of / did away with / accounting for / neutralizes / wipe out / destroy / halting / fending off / repelling / knocking out|down / took care of / claims the destruction of / pick off / picking off / chalked up / took credit for",
  ),
  ...action(
    "intercepted",
    "noun",
    "destruction of / the destruction of / shooting down / claimed the destruction of / the loss of / kills of / bag of / interceptions numbered|totalled|totaled / tally of / haul of",
  ),
  ...action("intercepted", "finite", "kills / shootdowns / interceptions / shoot-downs"),
  ...action(
    "intercepted",
    "intransitive",
    "fell to air / fell|fallen to ukrainian|russian|israeli|saudi|emirati air / fell|fallen to ukraine|russia 's air / fell prey to air / fell|fallen|falling victim|prey to / were no match for air / met their end / did not get past air",
  ),
  ...action("lost", "finite", "lost the location of / lost contact with / lost radar contact with / lost the trail of"),
  ...action(
    "lost",
    "intransitive",
    "fell by themselves|itself / came down by themselves / went down on their|its own / dropped out of sight / went astray / never arrived / went off the radar|radars / were gone from / slid off the? radar / was|were no longer on radar / faded from radar / dropped from radar|radars / slipped off radar / ended up lost / lost their way / lost their|its bearings",
  ),
  ...action(
    "missed",
    "intransitive",
    "fail|fails to reach|hit|find|make their|its|the? targets|target / failed|failing to make|find their|its|the? targets|target / failed to arrive / did not get through / did not make it / fell|fallen short of their|its targets|target / failed to get through / failed to hit their|its targets|target / missed the? mark|goal|goals|aim / missed",
  ),
  ...action(
    "left",
    "intransitive",
    "headed off to|toward|towards / made off to|toward|towards|for / strayed to|toward|towards / peeled off to|toward|towards / turned toward|towards|to|back / went across to|into / flew away to|toward|towards / crossed over to|into / flew out of / went over to|into / ended up in belarus|moldova|romania|russia|poland / flew over to|into / withdrew to|toward|towards / moved off to|toward|towards",
  ),
  ...action(
    "active",
    "intransitive",
    "yet to be shot|brought|taken down / linger|lingers|lingered|loiter|loitered|hang|hung in|over|above / left in the air / continue|continues|continued their|its flight / still threaten|threatens|threatened|threatening / still being hunted / still up / remain|remains|remained aloft / still over ukraine / are|is|was|were still flying|airborne / stays|stay|stayed in the air|airspace|sky / still hovering / still circling / continue|continues to fly / has|have yet to be dealt / still being watched|observed|monitored / still roaming",
  ),
  ...action(
    "hits",
    "intransitive",
    "landed|exploded|arrived on|at target|targets / went through / beat|defeated the? air / beat|defeated the? defences|defenses / found their|its targets|target|mark / came through / managed to hit / managed to get through / got as far as their targets / slammed into / punched through / made it to their|its targets|target / smashed into",
  ),
  ...rows("shot|brought|took it down / knocked|took it out", {
    action: { outcome: "intercepted", form: "past" },
    joint: "agent",
    singular: true,
  }),
  // "the strike was carried out with 20 drones"
  ...rows(
    "made|conducted|delivered|mounted|executed|staged|waged with|using / carried out with|using / carried out by means of",
    {
      strike: true,
      joint: "with",
    },
  ),
  ...rows("carried out by / mounted|staged|conducted by", { strike: true, joint: "by" }),
  // "the worst night was that of 9 October, with 702 drones"
  ...rows("worst|heaviest|busiest|biggest|largest night|day", { strike: true }),
  // verbs of attack that take the country as their object, "hammered Ukraine with 60 drones"
  ...rows(
    "hammered|blitzed|battered|showered|assaulted|terrorised|terrorized|barraged|pelted|peppered|saturated|swamped|inundated|overwhelmed|rocked|lashed|shook|assailed|harassed|hounded|ravaged|menaced|blasted|plastered|raided|carpeted|harried|strafed|buffeted|besieged|deluged|flooded|stormed|mauled|pestered|plagued|subjected",
    { strike: true },
  ),
  ...action(
    "launched",
    "past",
    "rolled out / mustered / mobilised|mobilized / put up / put into|in the air|sky / unloaded / sent aloft|airborne|crashing|hurtling|over|across|buzzing / scrambled / shot off / marshalled|marshaled / expended / spent",
  ),
  ...action(
    "launched",
    "noun",
    "raid saw|involved|comprised|included / wave comprised|involved|saw|included / attack|strike|barrage|raid|assault|wave|bombardment featured|encompassed|brought|used|employed|counted",
  ),
  ...action(
    "launched",
    "intransitive",
    "made up the|this overnight|combined|latest|massive? barrage|onslaught|attack|assault|strike|raid|wave|salvo / formed|constituted the|this barrage|onslaught|attack|assault|strike|raid|wave|salvo / bound straight|directly? for|toward|towards / flying|flew|heading|headed straight|directly at / heading|headed|flying straight|directly for|toward|towards / converged on / took to the skies|air / participated|featured|figured in the|an? attack|strike|raid|barrage|assault",
  ),
  ...action(
    "intercepted",
    "past",
    "defeated / struck down / removed from the sky|skies|air / taken care of / forced|sent down / overcome / beaten off / caught by|in air / blocked / smashed / engaged and destroyed|downed / prevented|kept|stopped|barred from reaching|hitting|striking their|its targets|target|goals / kept from their|its targets|target / minced / crashed by air / ruled out / snuffed out",
  ),
  ...action(
    "intercepted",
    "finite",
    "beat back|off / blew up / coped with / helped to? down / notched up / racked up / ended the flight|flights of / had success against / worked successfully against / prevailed over / managed to down|stop|destroy|intercept / dispatching / beating back|off / defeating",
  ),
  ...action(
    "intercepted",
    "intransitive",
    "met|meet|suffered|shared the same|a fate|end / met|suffered|shared a similar fate|end / succumbed|fell|fallen to air|ukrainian|russian|mobile / never got|made it past|through the? air / did not make it past|through the? air / failed to get|make it past|through the? air / failed to penetrate|breach|pierce|break through? the? air / fell prey to air|mobile|ukrainian|russian",
  ),
  ...action(
    "launched",
    "intransitive",
    "arrived / set out / swept|streamed|surged|flooded|swarmed in|across|over|into / came out of / participated / made|mounted|staged|delivered the|an attack|strike|raid|assault / carried out the|an attack|strike|raid|assault",
  ),
  ...action(
    "launched",
    "intransitive",
    "crossed|traversed|entered into? the airspace|territory of|over / passed|flew through|over the airspace|territory|sky|skies of",
  ),
  ...action(
    "hits",
    "intransitive",
    "recorded|reported|registered|logged|confirmed as having hit|struck|impacted|reached / recorded|reported|confirmed to have hit|struck|impacted|reached",
  ),
  ...action("hits", "noun", "hits|impacts :"),
  // "there is one drone in the airspace"
  ...action("active", "intransitive", "in the airspace / in our airspace|skies", { weak: true }),
  ...action("launched", "past", "seen|sighted|noticed flying|approaching|heading|crossing|entering", {
    observes: true,
  }),
  ...action(
    "intercepted",
    "past",
    "hit|struck|caught|engaged in flight|mid-air|midair / hit|struck|caught|engaged in mid - air / hit|struck in the air / caught / warded off / kept out / brought to earth|ground / brought low / plucked|swept|cleared|removed from the sky|skies / mown|mowed down / turned to|into scrap / chalked off / shot|blown to pieces|bits / made harmless / lost to air|anti-aircraft defence|defences|defense|defenses|fire / lost to ukrainian|russian|israeli fire|gunners|air|missiles|interceptors|fighters|defences|defenses / prevented|kept|stopped|barred from getting|breaking|slipping through",
  ),
  ...action(
    "intercepted",
    "intransitive",
    "failed to get|break|slip|make it? past|through the? russian|ukrainian|israeli|enemy|city? 's? air? defences|defenses|shield|net|screen|umbrella / never got|made it? past|through the? russian|ukrainian|israeli|enemy|city? 's? air? defences|defenses|shield|net|screen|umbrella / did not get|make it? past|through the? russian|ukrainian|israeli|enemy|city? 's? air? defences|defenses|shield|net|screen|umbrella / came|went down under fire",
  ),
  ...action("intercepted", "noun", "defeat of / bringing down of / stopping of / kills numbered"),
  // stopped with electronic means: lost, whatever the verb
  ...action("lost", "past", "derailed / electronically lost"),
  ...action(
    "lost",
    "intransitive",
    "crashed|fell|went|came down? after being|having jammed|suppressed|spoofed / crashed|fell|went|came down? after having been jammed|suppressed|spoofed",
  ),
  ...action(
    "lost",
    "past",
    "brought|taken|shot|forced|knocked|put down|out by|with|through|using|to electronic|ew|jamming / downed|neutralised|neutralized|stopped|disabled|destroyed|countered|affected|repelled|landed|suppressed|jammed|intercepted|diverted|redirected by|with|through|using|to electronic|electronically|ew|jamming|radio / thrown|knocked|forced|sent|driven|pushed off course / disoriented|disorientated / misdirected / spoofed / blinded / rendered lost|ineffective|useless / countered|neutralised|neutralized electronically / lost due to|because of|as a? result? of?",
  ),
  ...action(
    "lost",
    "intransitive",
    "veered|swerved|strayed|flew|wandered off course / came|went|gone down on|by their|its|themselves|itself own? / fallen|crashed|landed on|by their|its|themselves|itself own? / succumbed|fell|fallen to electronic|ew|jamming / fell prey|victim to electronic|ew|jamming / lost guidance|control|signal|orientation",
  ),
  ...action(
    "left",
    "intransitive",
    "left in the direction of / left heading|bound for|toward|towards / departed|exited in the direction of / returning to / flying|going|heading|turning back to|into|toward|towards / straying|drifting|veering|crossing|wandering into|over / leaving for / flown|gone|strayed|drifted|veered|wandered|headed|turned|departed|moved|returned on|off|over|back? to|into|toward|towards / exited|departed ukraine|ukrainian 's? airspace? / made|making their|its way to|into|toward|towards|back / tracked|seen|followed|spotted heading|flying|going|crossing into|to|toward|towards|back|for / reversed course|direction / escaped|fled|retreated|withdrew into|to|toward|towards / doubled back",
  ),
  ...action(
    "active",
    "intransitive",
    "remain|remains|remained|stayed in|over|above the? ukrainian|ukraine|country|kyiv 's? airspace|sky|skies? / remain|remains|remained|stayed over|above the? ukraine|country|kyiv / continued|continue|continues|continuing to fly|circle|move|operate / still being dealt|engaged|fought|intercepted with? / still to be dealt|engaged|intercepted with? / still at large / still buzzing|moving|loitering|heading|roaming|inbound|approaching|overhead|hovering|circling|manoeuvring|maneuvering / being tracked|followed|monitored|pursued / still on|en their|its|the? way|route|move / still inbound / still hung|hang / not yet been? accounted for / still to be accounted for",
  ),
  ...action(
    "hits",
    "intransitive",
    "landed|fell|fallen|crashed within|inside / get|gets|getting through|past / slip|slips|break|breaks|make|makes|come|comes it? through / breaking|slipping through / reach|reaches|hit|hits|find|finds their|its target|targets|mark / evade|evades air / scored|made|achieved|caused direct? hits|hit|impacts|impact / reached|reach|attained|achieved their|its goals|goal|objectives|objective|destination|destinations|aim / leaked|leak through / managed to break|slip|penetrate|reach|strike through? / evaded|eluded|escaped|dodged interception|air / exploded|detonated|impacted|landed|crashed|ended up at|in|on their|its|the? target|targets / exploded|detonated|landed|impacted at / ploughed|plowed|slammed|smashed into / bypassed air",
  ),
  ...action(
    "launched",
    "past",
    "detected / tracked / spotted / recorded / picked up / registered / counted / observed / identified / noted / logged / monitored / documented",
    { observes: true },
  ),
];
