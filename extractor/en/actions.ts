import { type Row, rows } from "../lexicon.ts";
import type { Action, Form, Outcome } from "../sense.ts";

/** Rows of one outcome and one form of the verb. */
export const action = (outcome: Outcome, form: Form, phrases: string, more: Partial<Action> = {}): Row[] =>
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
    "spotted|detected|identified and eliminated|neutralised|neutralized|downed|shot down? / sunk / sank / blown out of the sky / got rid of / seen off / mopped up / picked off / cut down / chalked up / accounted for / scuttled",
  ),
  ...action(
    "intercepted",
    "finite",
    "intercept and destroy / intercepts and destroys / intercepting and destroying / we got / saw off / see off / claimed the scalps of",
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
  ...action(
    "intercepted",
    "finite",
    "deal|deals|dealing|dealt with / engaged|engage|engages|engaging / handled|tackled|confronted|countered",
    { meets: true },
  ),
  ...action("intercepted", "past", "dealt with", { meets: true }),
  // "either broke up or were intercepted": which of the two is not told
  ...rows(
    "or were|was|been intercepted|neutralized|neutralised|destroyed|downed / or were|was|been shot down / intercepted|destroyed|downed|shot down? or fell|landed|crashed|missed",
    { adverb: true },
  ),
  // "units were engaged in repelling"
  ...rows("was|were|been|are|is engaged / engaged in", {}),
  ...rows("come|came|coming under fire|attack|assault|bombardment / under attack|fire|assault", { suffered: true }),
  // launched
  ...action(
    "launched",
    "past",
    "launched / fired / sent in? / sent out|up? / deployed / released / unleashed / directed / thrown / used / dispatched / let go / let loose / loosed / hurled / detected / tracked / spotted / recorded / picked up / registered / counted / observed / dropped / involved / employed / rained down? / aimed / identified / noted / flown / utilised|utilized / lobbed / poured / pummeled|pummelled|pounded with",
  ),
  ...action(
    "launched",
    "finite",
    "launches|launch / fires|fire / sends|send / unleashes / were coming / uses|use / has in play / threw / let fly / to launch / launching / firing / sending / using / deploying / unleashing / releasing / dropping / hurling / throwing / dispatching / employing / lobbing / directing / raining / flinging / drop|drops / hurl|hurls / throw|throws / dispatch|dispatches / deploy|deploys / employ|employs / unleash / release|releases / lob|lobs / rain|rains",
  ),
  ...action(
    "launched",
    "noun",
    "the? target of / launch site|sites for / were the launch sites for / launch of / launches of / launching of / firing of / barrage of / salvo of / swarm of / wave|waves of / the use of / attack|assault|strike|raid of / volley of / launches numbered|totalled|totaled|amounted|reached / launch amounted to / attacks|strikes comprised|consisted / there were / there was / a package of / flurry of / detections of / detections / fleet of / made up of / consisted of / comprised of / consisting of / comprising / comprised / included / launched a total of",
  ),
  ...rows(
    "attacked / attacks|attack / struck / strikes|strike / hit / targeted / bombarded / shelled / under attack / come|came under|into fire|attack / under fire / under assault / assault|assaults / airstrike|airstrikes / raid|raids / barrage|barrages / offensive / onslaught / pounded|pounds|pound / pummeled|pummelled|pummels / battered|batters|batter / hammered|hammers / bombards|bombard / blitzed|blitzes / went at|for / launched a missile|drone|massive|massed|combined|large-scale|fresh|new|overnight? attack|strike|raid|assault / hitting / striking / attacking / targeting / bombardment",
    { strike: true },
  ),
  ...action(
    "launched",
    "intransitive",
    "flew into / came into / had been in the attack / went after / flew at / flew towards? / went for / came at / headed for / approached / entered / crossed into / attacking / attacked / flying towards|toward|at / came from / heading for / took part / had entered / coming from / violated / came over / targeted / targeting / took off / flew in / flew over / flying over / coming / were|was in the attack",
  ),

  ...rows("attack|assault|strike|raid of", { strike: true }),

  // shot down
  ...action(
    "intercepted",
    "past",
    "shot down / downed / destroyed / intercepted / brought down / shot out of the sky / taken down|out / eliminated / neutralized|neutralised / knocked down|out / repelled / repulsed / thwarted / stopped / destroyed or intercepted / intercepted and|or destroyed / shot down and destroyed / destroyed and intercepted / spotted and destroyed / felled / blown up in the air / successfully engaged / fended off / beaten back / deflected / annihilated / suppressed and destroyed / cut down / liquidated / halted / brought to the ground / averted / grounded / parried / foiled / countered",
  ),
  ...rows("downed|destroyed|intercepted|neutralised|neutralized", { attribute: true }),
  ...rows("shot|brought|took them all? down", { joint: "them" }),
  ...rows(
    "shot|shoot|shooting / brought|bring|bringing / took|take|taking|taken / knocked|knock|knocking / gunned / swatted / blew|blown",
    { parted: "verb" },
  ),
  ...rows("down|out / down over / out of the sky|skies|air", { parted: "particle" }),
  // "fragments of downed ones fell at five places"
  ...rows("downed|destroyed|intercepted|neutralised|neutralized ones", {}),
  // "allows one missile to launch an attack": what stands before does it
  ...rows("to launch|down|destroy / to shoot down", { infinitive: true }),
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
    "dropped|drop|fell|fall|went|go|gone|slipped|slid|faded|vanished|vanish|disappeared|disappear|dropping|disappearing|vanishing|fading|falling|slipping off|from|out of? the? radar|radars|screens|screen / missing|vanished|disappeared|lost from radar|radars screens|screen / lost|vanished from the radar|radars screens?",
  ),
  ...action("lost", "finite", "lost track of / lost sight of / radars lost / radar lost"),
  ...action(
    "lost",
    "intransitive",
    "disappeared from radar|radars|the? radar? radars? / vanished from radar|radars / disappeared / vanished / went off radar / gone from radar|radars / went off course / deviated off|from course|their? course? / deviated / dropped off radar / fell off the? radar / went missing / dropped off the radar / gone off radar / went silent / fell off radar / went astray / strayed off course / drifted off course / missed their|its targets|target / crashed on their|its own / fell on their|its own",
  ),
  ...action(
    "missed",
    "intransitive",
    "did not|n't reach their|its|the targets|target|destination|goals|goal / did n't reach their|its targets|target / didn't reach their|its targets|target / failed to reach their|its|the? targets|target|goals / failing to reach their|its|the? targets|target / did not make it to their|its targets|target / not reaching their|its targets|target / never reached their|its targets|target / have not reached their|its targets|target / had not reached their|its targets|target / did not hit their|its targets|target / failed to hit their targets / not achieve their goals",
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
    "left for / went off in the direction of / went off to|towards|toward / crossed the state? border with|into / had crossed the state? border with|into / flew off to|towards? / flew on to|towards|toward / flew out|away to|towards|toward? / headed to|towards|toward|for|back / returned to / back to|towards|toward / went back to|towards|toward / to|towards|toward|into belarus|russia|moldova|romania flew|went|headed|left / went to / flew to|toward|towards / flew into belarus|moldova|romania|poland|russia / returned / travelled on beyond / traveled beyond / crossed into / exited / left toward|towards|in / went in the direction of / flew in the direction of / went towards|toward / flew|headed|turned|went back? in the direction of / flew back to|towards|toward / crossed the? border / flew off / going back to / flying to|toward|towards / moved towards|toward|to / turned back to|towards|toward / departed for|toward|towards / crossed the ukrainian state? border / drifted into / strayed into / flew beyond / left ukraine / crossed the border with|into|of / heading to|toward|towards",
  ),
  ...rows(
    "left|exited|leaving|exiting the? airspace of? ukraine? / left|exited|leaving|exiting ukrainian|ukraine 's? airspace / flew out of ukrainian|ukraine 's? airspace / flew out of the airspace of ukraine",
    { action: { outcome: "left", form: "intransitive" }, border: true },
  ),
  ...action(
    "active",
    "intransitive",
    "remain|remains|remained in the? air|airspace|sky / remain|remains|remained airborne / still in the? air|airspace|flight|sky / still airborne / still in flight / still active / still flying / remain|remains|remained active / in the air / are|is being observed / being observed / still being tracked / still in / in flight / airborne / remained in the airspace of / still in ukraine 's airspace / combat work went on against / remain|remains in ukrainian|ukraine 's? airspace / currently in the air|airspace",
  ),
  ...rows("in the air battle|combat|fight|war|raid / in an air battle", { adverb: true }),
  ...action(
    "active",
    "intransitive",
    "is|are|was|were currently|still|now? in|over the? ukrainian|country|ukraine 's? airspace|sky|skies",
  ),
  ...action("active", "noun", "combat work went on against / still in ukraine 's airspace :"),

  // hits
  ...action(
    "hits",
    "intransitive",
    "got through / hit their|its targets|target / reached their|its targets|target / struck their|its targets|target / reached|hit|struck the target|targets / broke through / slipped through / made it through / got past / breached / evaded air defen? / penetrated / reached targets / hit targets / landed inside / made impact / pierced / reach their targets / achieved their targets / have got through / may have got through",
  ),
  ...action(
    "hits",
    "intransitive",
    "got|get|getting|gets|slipped|slip|slipping|broke|broken|breaking|came|went through / made|make it through / got|made|slipped it? past|through / managed to get through|past / have|had got|gotten through / penetrated / leaked through",
    { through: true },
  ),
  ...action("hits", "intransitive", "struck / hit / hit the country / impacted", { weak: true }),
  ...action(
    "hits",
    "noun",
    "hits by / hits from / hits of / impacts of / impacts by|from / direct hits by|from / strikes by",
  ),
  ...action("hits", "noun", "the? impact of|from"),
  ...rows("recorded|confirmed|registered|logged|reported direct? hits|impacts|strikes by|from|of", {
    action: { outcome: "hits", form: "noun" },
    speech: "says",
  }),
  ...rows("unaccounted for / not accounted for", { debris: true }),
  // down, but neither shot down nor on a target
  ...rows(
    "fell|fallen|falling|crashed|landed|splashed|plunged|dropped|came|ended down|up? in|into|off|on the? sea|gulf|ocean|water|waters|river|lake|strait|desert|field|fields / fell|fallen|crashed|landed|came harmlessly|down? in|into|on an? open|empty|uninhabited|international|territorial areas|area|ground|terrain|waters|fields|field / fell|landed|crashed outside / fell|falling|fallen short / broke|broken|breaking apart|up in? mid? -? flight|air? / broke|broken|breaking apart|up en? -? route? / disintegrated|malfunctioned|misfired in? mid? -? flight|air? / exploded in mid? -? flight|air",
    { debris: true },
  ),
  ...action(
    "hits",
    "intransitive",
    "fell|fallen|landed|crashed|impacted within|inside the? country|state|kingdom|emirates|territory / fell|landed|impacted within|inside the country 's territory / came down inside|within the? country|state|kingdom|emirates|uae|territory",
  ),
];
