import { type Row, rows } from "../lexicon.ts";
import type { Action, Form, Outcome } from "../sense.ts";

const action = (outcome: Outcome, form: Form, phrases: string, more: Partial<Action> = {}): Row[] =>
  rows(phrases, { action: { outcome, form, ...more } });

/** What English reports say was done to weapons, or by them. */
const SUPPRESSED = "suppressed|jammed|neutralised|neutralized|electronically";
const STOPPED = "destroyed|downed|intercepted|neutralised|neutralized";

export const ACTIONS: readonly Row[] = [
  // a slash is a word of its own, so these are rows rather than a list
  ...[
    `${STOPPED} / ${SUPPRESSED}`,
    `shot down / ${SUPPRESSED}`,
    `${SUPPRESSED} / ${STOPPED}`,
    `${SUPPRESSED} / shot down`,
  ].map((phrase): Row => [phrase, { action: { outcome: "intercepted", form: "past", suppressed: true } }]),
  ...action(
    "intercepted",
    "past",
    `shot down or|and ${SUPPRESSED} / ${STOPPED} or|and ${SUPPRESSED} / ${SUPPRESSED} or|and shot down / ${SUPPRESSED} or|and destroyed|downed|intercepted / shot down or otherwise ${SUPPRESSED} / shot down or electronically suppressed|jammed`,
    { suppressed: true },
  ),
  ...action(
    "intercepted",
    "finite",
    "shoot|shoots|shooting down or|and suppress|suppresses|suppressing|jam|jams|jamming / down|downs|downing|destroy|destroys|destroying|intercept|intercepts or|and suppress|suppresses|suppressing|jam|jams|jamming / neutralise|neutralize|suppress or|and shoot down|destroy",
    { suppressed: true },
  ),
  ...action(
    "intercepted",
    "past",
    "spotted|detected|identified and eliminated|neutralised|neutralized|downed|shot down? / sunk / sank / blown out of the sky / got rid of / seen off / dealt with / mopped up / picked off / cut down / chalked up / accounted for / scuttled",
  ),
  ...action(
    "intercepted",
    "finite",
    "intercept and destroy / intercepts and destroys / intercepting and destroying / dealt with / we got / deal|deals|dealing with / saw off / see off / claimed the scalps of",
  ),
  ...action(
    "launched",
    "finite",
    "worked on|against / operated against / faced / was|were met by|with / turned / turns / threw at / let fly / has|had sent / trained / pitted / flung",
  ),
  ...rows("faced / faces / facing / came up against / endured / weathered / withstood", { suffered: true }),
  ...action("launched", "finite", "endured / weathered / withstood / facing / came up against"),
  ...action("launched", "past", "hurled / flung / let off / turned loose / aimed / shot at / pointed at"),
  ...action(
    "left",
    "intransitive",
    "strayed over|into|across|onto / drifted over|into|across / wandered over|into|across / veered over|into|across / ended up over|in / flew on into|over / carried on into|to / crossed over into / continued into|toward|towards|to / made it into / passed into|over / slipped into|over",
  ),
  ...action(
    "active",
    "intransitive",
    "still aloft / aloft / still up in the air / still being engaged / still over ukraine / still unaccounted for in the air / still on radar|radars / yet to be stopped|downed / had|have not yet been downed|shot|stopped|dealt / still being pursued|chased / remained aloft",
  ),
  ...rows("come|came|coming under fire|attack|assault|bombardment / under attack|fire|assault", { suffered: true }),
  // launched
  ...action(
    "launched",
    "past",
    "launched / fired / sent in? / sent out|up? / deployed / released / unleashed / directed / thrown / used / dispatched / let go / let loose / loosed / hurled / detected / tracked / spotted / recorded / picked up / registered / counted / observed / dropped / involved / employed / launched against / rained down? / aimed / identified / noted / flown / utilised|utilized / lobbed / poured / pummeled|pummelled|pounded with",
  ),
  ...action(
    "launched",
    "finite",
    "launches|launch / fires|fire / sends|send / unleashes / were coming / uses|use / has in play / threw / let fly / to launch / launching / firing / sending / using / deploying / unleashing / releasing / dropping / hurling / throwing / dispatching / employing / lobbing / directing / raining / flinging / drop|drops / hurl|hurls / throw|throws / dispatch|dispatches / deploy|deploys / employ|employs / unleash / release|releases / lob|lobs / rain|rains",
  ),
  ...action(
    "launched",
    "noun",
    "launch site|sites for / were the launch sites for / launch of / launches of / launching of / firing of / barrage of / salvo of / swarm of / wave|waves of / the use of / attack|assault|strike|raid of / volley of / launches numbered|totalled|totaled|amounted|reached / launch amounted to / attacks|strikes comprised|consisted / there were / there was / a package of / flurry of / detections of / detections / fleet of / made up of / consisted of / comprised of / consisting of / comprising / comprised / included / launched a total of",
  ),
  ...rows(
    "attacked / attacks|attack / struck / strikes|strike / hit / targeted / bombarded / shelled / under attack / come|came under|into fire|attack / under fire / under assault / assault|assaults / airstrike|airstrikes / raid|raids / barrage|barrages / offensive / onslaught / pounded / pummeled|pummelled / went at|for / launched a missile|drone|massive|massed|combined|large-scale|fresh|new|overnight? attack|strike|raid|assault / hitting / striking / attacking / targeting / bombardment",
    { strike: true },
  ),
  ...action(
    "launched",
    "intransitive",
    "flew into / came into / had been in the attack / went after / flew at / flew towards? / went for / came at / headed for / approached / entered / crossed into / attacking / attacked / flying towards|toward|at / came from / heading for / took part / had entered / coming from / violated / came over / targeted / targeting / took off / flew in / flew over / flying over / coming / were|was in the attack",
  ),

  // shot down
  ...action(
    "intercepted",
    "past",
    "shot down / downed / destroyed / intercepted / brought down / shot out of the sky / taken down|out / eliminated / neutralized|neutralised / knocked down|out / repelled / repulsed / thwarted / stopped / destroyed or intercepted / intercepted and|or destroyed / shot down and destroyed / destroyed and intercepted / spotted and destroyed / felled / blown up in the air / successfully engaged / fended off / beaten back / deflected / annihilated / suppressed and destroyed / cut down / liquidated / halted / brought to the ground / averted / grounded / parried / foiled / countered",
  ),
  ...rows("downed|destroyed|intercepted|neutralised|neutralized", { attribute: true }),
  ...action("intercepted", "past", "detected|tracked and destroyed|intercepted / detected|tracked and shot down", {
    complete: true,
  }),
  ...action(
    "intercepted",
    "finite",
    "took down / took out / shoots|shoot down / downs / destroys / intercepts|intercept / shooting down / downing / intercepting / destroying / knocks down / to shoot down / to down / to destroy / shot them all? down / taking down|out / brings down / bringing down / accounted for / neutralizing|neutralising / eliminating / successfully down / stops|stop",
  ),
  ...action(
    "intercepted",
    "noun",
    "interception of / interceptions of / the interception by air defen? / destruction of / the downing of / downing of / downings of / elimination of / shootdown of / shooting down of / neutralization|neutralisation of",
  ),
  ...action(
    "intercepted",
    "past",
    "shot down or suppressed|jammed|neutralized / shot down and suppressed|jammed / shot down or electronically jammed|suppressed / suppressed or shot down|destroyed / intercepted or suppressed|jammed / downed or suppressed|jammed / brought down or jammed|suppressed / destroyed or suppressed|jammed / shot down/suppressed / jammed or shot down / neutralized or jammed / shot down or otherwise neutralized / shot down or lost|diverted / either brought|shot down or had their signals jammed / brought|shot down or had their signals jammed / either shot|brought down or jammed / either shot|brought down or suppressed / shot down or electronically suppressed / shot down or disabled",
    { suppressed: true },
  ),

  // lost to electronic warfare
  ...action(
    "lost",
    "past",
    "lost / locationally lost / lost in location / lost from radar|radars / lost locally / jammed / suppressed / lost from radars or jammed / lost on radar / diverted / lost in the field / lost due to electronic warfare / disabled by electronic warfare / lost track of / location lost / lost from radar screens / suppressed by electronic warfare / lost from sight / electronically suppressed / redirected / led astray",
  ),
  ...action(
    "lost",
    "intransitive",
    "dropped|drop|fell|fall|went|go|gone|slipped|slid|faded|vanished|vanish|disappeared|disappear|dropping|disappearing off|from|out of? the? radar|radars|screens|screen / missing|vanished|disappeared|lost from radar|radars screens|screen / lost|vanished from the radar|radars screens?",
  ),
  ...action("lost", "finite", "lost track of / lost sight of / radars lost / radar lost"),
  ...action(
    "lost",
    "intransitive",
    "disappeared from radar|radars|the? radar? radars? / vanished from radar|radars / disappeared / vanished / went off radar / gone from radar|radars / went off course / deviated off|from course|their? course? / deviated / dropped off radar / fell off the? radar / fell victim to / went missing / dropped off the radar / gone off radar / went silent / fell off radar / went astray / strayed off course / drifted off course / missed their|its targets|target / crashed on their|its own / fell on their|its own",
  ),
  ...action(
    "missed",
    "intransitive",
    "did not|n't reach their|its|the targets|target|destination|goals|goal / did n't reach their|its targets|target / didn't reach their|its targets|target / failed to reach their|its|the targets|target|goals / failing to reach their|its|the targets|target / did not make it to their|its targets|target / not reaching their|its targets|target / never reached their|its targets|target / fell short / have not reached their|its targets|target / had not reached their|its targets|target / did not hit their|its targets|target / failed to hit their targets / not achieve their goals",
  ),
  ...action(
    "failed",
    "past",
    "not stopped / not intercepted / not shot down / failed to stop / failed to intercept|down / failed to shoot down / unable to stop|intercept|down|destroy|repel / unable to shoot|bring|take down / could not|n't stop|intercept|down|destroy|repel / could not|n't shoot|bring|take down / failed to destroy|neutralise|neutralize|repel / failed to bring|take down / let through / did not stop / not downed / was n't stopped / weren't stopped / weren't intercepted",
  ),

  ...action("failed", "noun", "failure to intercept|stop|down|repel|destroy / failure to shoot|bring|take down"),
  ...action(
    "missed",
    "intransitive",
    "fell|crashed|exploded|landed before reaching|hitting their|its|any|the? targets|target|destination|destinations / came|went down before reaching|hitting their|its|any|the? targets|target|destination|destinations",
  ),

  // left the airspace, still airborne
  ...action(
    "left",
    "intransitive",
    "crossed the state? border with|into|of / had crossed the state? border with|into|of",
  ),
  ...action(
    "left",
    "intransitive",
    "left for / went off in the direction of / went off to|towards|toward / crossed the state? border with|into / had crossed the state? border with|into / flew off to|towards? / flew on to|towards|toward / flew out|away to|towards|toward? / headed to|towards|toward|for|back / returned to / back to|towards|toward / went back to|towards|toward / to|towards|toward|into belarus|russia|moldova|romania flew|went|headed|left / went to / flew to|toward|towards / flew into belarus|moldova|romania|poland|russia / returned / left the? airspace / left ukrainian|ukraine 's? airspace / travelled on beyond / traveled beyond / crossed into / exited / left toward|towards|in / went in the direction of / flew in the direction of / went towards|toward / flew back to / crossed the? border / flew off / going back to / flying to|toward|towards / moved towards|toward|to / turned back to|towards|toward / departed for|toward|towards / crossed the ukrainian state? border / drifted into / strayed into / flew beyond / left ukraine / crossed the border with|into|of / heading to|toward|towards",
  ),
  ...action(
    "active",
    "intransitive",
    "remain|remains|remained in the? air|airspace|sky / remain|remains|remained airborne / still in the? air|airspace|flight|sky / still airborne / still in flight / still active / still flying / remain|remains|remained active / in the air / are|is being observed / being observed / still being tracked / still in / in flight / airborne / remained in the airspace of / still in ukraine 's airspace / combat work went on against / remain|remains in ukrainian|ukraine 's? airspace / currently in the air|airspace",
  ),
  ...rows("in the air battle|combat|fight|war|raid / in an air battle", { adverb: true }),
  ...action("active", "noun", "combat work went on against / still in ukraine 's airspace :"),

  // hits
  ...action(
    "hits",
    "intransitive",
    "got through / hit their|its targets|target / reached their|its targets|target / struck their|its targets|target / reached|hit|struck the target|targets / broke through / slipped through / made it through / got past / breached / evaded air defen? / penetrated / reached targets / hit targets / landed inside / made impact / pierced / reach their targets / achieved their targets / have got through / may have got through",
  ),
  ...action("hits", "intransitive", "struck / hit / hit the country / impacted", { weak: true }),
  ...action(
    "hits",
    "noun",
    "hits by / hits from / hits of / hit by / impacts of / impacts by|from / direct hits by|from / strikes by",
  ),
  ...action("hits", "past", "recorded hits"),
  ...action(
    "hits",
    "intransitive",
    "fell|fallen|landed|crashed|impacted within|inside the? country|state|kingdom|emirates|territory / fell|landed|impacted within|inside the country 's territory / came down inside|within the? country|state|kingdom|emirates|uae|territory",
  ),

  // the same in other words
  ...action(
    "launched",
    "past",
    "put to use / brought into play / committed / fielded / thrown in / hurled / volleyed / catapulted / set loose / let off / dispatched",
  ),
  ...action(
    "launched",
    "finite",
    "launched off / put into the air / put into action / resorted to / rained / lobbing / threw in / poured / flung",
  ),
  ...action(
    "launched",
    "noun",
    "use of / involvement of / strike comprised|involved|consisted / attack comprised|involved|consisted|saw|included / package of / onslaught of / hail of / cloud of / broadside of / stream of / string of / round of / series of",
  ),
  ...action(
    "launched",
    "intransitive",
    "streaked toward|towards|at / swarmed / buzzed / came in / descended on / closed in on / bore down on / made for / set off for|from / hurtled toward|towards|at / invaded / were part of / took part in / went up against / were on their way / attacked in",
  ),
  ...action(
    "intercepted",
    "past",
    "knocked out / knocked out of the sky / knocked from the sky / shot from the sky / shot out / put down / wiped out / blasted / disposed of / dealt with / rendered harmless / put out of action / taken out of the sky / swatted / swatted down / hit by air defen? / picked off / bagged / gunned down / cleared / blown up / finished off / destroyed in the air|sky / obliterated / disabled / incapacitated / dispatched by air",
  ),
  ...action(
    "intercepted",
    "finite",
    "neutralize|neutralise / eliminate / repel / bring down / knock down|out / knocked them down / take out|down / put out of action / dispose of / deal with / fend off / thwart / stop / got rid of / did away with / accounting for / neutralizes / wipe out / destroy / halting / fending off / repelling / knocking out|down / took care of / claims the destruction of / pick off / picking off / chalked up / took credit for",
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
    "fell to air / fell|fallen to ukrainian|russian|israeli|saudi|emirati air / fell|fallen to ukraine|russia 's air / fell prey to air / fell victim to air / were no match for air / met their end / did not get past air",
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
    "fail|fails to reach|hit|find their|its|the? targets|target / failed to arrive / did not get through / did not make it / fell|fallen short of their|its targets|target / failed to get through / failed to hit their|its targets|target / missed the mark",
  ),
  ...action(
    "left",
    "intransitive",
    "headed off to|toward|towards / made off to|toward|towards|for / strayed to|toward|towards / peeled off to|toward|towards / turned toward|towards|to|back / went across to|into / flew away to|toward|towards / crossed over to|into / flew out of / went over to|into / ended up in belarus|moldova|romania|russia|poland / entered belarus|moldova|romania|poland / flew over to|into / withdrew to|toward|towards / moved off to|toward|towards",
  ),
  ...action(
    "active",
    "intransitive",
    "still being hunted / still up / remain|remains|remained aloft / still over ukraine / are|is|was|were still flying|airborne / stays|stay|stayed in the air|airspace|sky / still hovering / still circling / continue|continues to fly / has|have yet to be dealt / still being watched|observed|monitored / still roaming",
  ),
  ...action(
    "hits",
    "intransitive",
    "found their|its targets|target|mark / came through / managed to hit / managed to get through / got as far as their targets / slammed into / punched through / made it past / made it to their|its targets|target / smashed into",
  ),
  // verbs of attack that take the country as their object, "hammered Ukraine with 60 drones"
  ...rows(
    "hammered|blitzed|battered|showered|assaulted|terrorised|terrorized|barraged|pelted|peppered|saturated|swamped|inundated|overwhelmed|rocked|lashed|shook|assailed|harassed|hounded|ravaged|menaced|blasted|plastered|raided|carpeted",
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
    "made up|formed the overnight|combined|latest|massive? barrage|attack|assault|strike|raid|wave|salvo / bound straight|directly? for|toward|towards / heading|headed|flying straight|directly for|toward|towards / converged on / took to the skies|air / participated|featured|figured in the|an? attack|strike|raid|barrage|assault",
  ),
  ...action(
    "intercepted",
    "past",
    "defeated / struck down / removed from the sky|skies|air / taken care of / overcome / beaten off / caught by|in air / blocked / smashed / engaged and destroyed|downed / prevented|kept|stopped|barred from reaching|hitting|striking their|its targets|target|goals / kept from their|its targets|target / minced / crashed by air / ruled out / snuffed out",
  ),
  ...action(
    "intercepted",
    "finite",
    "beat back|off / blew up / coped with / helped to? down / notched up / racked up / ended the flight|flights of / had success against / worked successfully against / prevailed over / managed to down|stop|destroy|intercept / dispatching / beating back|off / defeating",
  ),
  ...action(
    "intercepted",
    "intransitive",
    "succumbed|fell|fallen to air|ukrainian|russian|mobile / never got|made it past|through the? air / did not make it past|through the? air / failed to get|make it past|through the? air / failed to penetrate|breach|pierce|break through? the? air / fell prey to air|mobile|ukrainian|russian",
  ),
  // stopped with electronic means: lost, whatever the verb
  ...action(
    "lost",
    "past",
    "brought|taken|shot|forced|knocked|put down|out by|with|through|using|to electronic|ew|jamming / downed|neutralised|neutralized|stopped|disabled|destroyed|countered|affected|repelled|landed|suppressed|jammed|intercepted|diverted|redirected by|with|through|using|to electronic|electronically|ew|jamming|radio / thrown|knocked|forced|sent|driven|pushed off course / disoriented|disorientated / misdirected / spoofed / blinded / rendered lost|ineffective|useless / countered|neutralised|neutralized electronically / lost due to|because of|as a? result? of?",
  ),
  ...action(
    "lost",
    "intransitive",
    "veered|swerved|strayed|flew|wandered off course / came|went|gone down on|by their|its|themselves|itself own? / succumbed|fell|fallen to electronic|ew|jamming / fell prey|victim to electronic|ew|jamming / lost guidance|control|signal|orientation",
  ),
  ...action(
    "left",
    "intransitive",
    "returning to / flying|going|heading|turning back to|into|toward|towards / straying|drifting|veering|crossing|wandering into|over / leaving for / flown|gone|strayed|drifted|veered|wandered|headed|turned|departed|moved|returned on|off|over|back? to|into|toward|towards / exited|departed ukraine|ukrainian 's? airspace? / made|making their|its way to|into|toward|towards|back / tracked|seen|followed|spotted heading|flying|going|crossing into|to|toward|towards|back|for / reversed course|direction / escaped|fled|retreated|withdrew into|to|toward|towards / doubled back",
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
