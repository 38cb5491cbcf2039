import { type Row, rows } from "../lexicon.ts";
import type { NotCountedReason } from "../not-counted.ts";

const thing = (reason: NotCountedReason, phrases: string): Row[] => rows(phrases, { thing: reason });

/** Nouns that say that a number counts something other than weapons. */
const THINGS: readonly Row[] = [
  ...thing(
    "people",
    "people / person / persons / civilians|civilian / soldiers|soldier|servicemen|servicewomen|troops|troop|personnel / children|child|girl|boy|women|woman|men|man / killed|killing|kills|injuring|wounding|injures|wounds|dead|wounded|injured|hurt|deaths|casualties|casualty|fatalities|victims|lives|injuries / residents|resident / prisoners|prisoner|pows / bodies|body / occupiers / workers|worker|employees / families|family / lawmakers / officials / others injured|wounded|killed|hurt / leaders / patients / rescuers / passengers / fighters / captives / nationals / defenders / guards / members / pensioner|pensioners / hostages / militants / refugees / families",
  ),
  ...rows("lost|lose|loses|losing|left|restored? without? power|electricity|heat|heating|water|gas", {
    adjective: true,
  }),
  ...thing("people", "lost|lose|loses|losing their|his|her life|lives"),
  ...thing("money", "dollars / euros / hryvnias|hryvnia / rubles|roubles / $ / € / £ / usd / eur"),
  ...thing(
    "distance",
    "km|kilometers|kilometres|kilometer|kilometre / miles|mile / meters|metres|metre|meter / square / mm|cm / kg|kilograms|kilogram|tons|tonnes|tonne / mph / knots / feet / hectares / barrels / degrees / km/h / litres|liters",
  ),
  ...thing(
    "places",
    "region|oblast|districts|district|cities|city|towns|settlements|settlement|villages|areas|directions|direction|airfields|airfield|provinces / points / countries|country / oblasts of / communities / parts of the? country|region|ukraine|russia / buildings|building|houses|house|homes|home|apartments|facilities|objects|infrastructure|structures|households|enterprises|plants|factories|schools|ports|airports|airport|substations|cars|vehicles|warehouses|floors|storeys / families / launch sites",
  ),
  ["regions|oblasts", { placeNoun: "region", thing: "places" }],
  ...rows("locations|location|sites|places|addresses / impact|different|various|separate locations|sites|places", {
    thing: "places",
    site: true,
  }),
  ...thing(
    "time",
    "days|day|hours|hour|minutes|minute|weeks|week|months|month|years|year|seconds|second / times / year - old / am|pm / nights|night / decades / decade / stages",
  ),
  ...thing("age", "year - old / - year - old / years old / aged"),
  ...thing("share", "% / percent / per cent / percentage / pct / times / fold / - fold"),
  ...thing(
    "equipment",
    "jets|jet / aircraft|airplanes|planes|plane|bombers|bomber / helicopters|helicopter / shells|shell / ships|ship|vessels|boats|boat|carriers|carrier / launchers|launcher / f - 16 / vehicles / su - 25 / fighter / fighters / trucks / batteries / systems|system / warships / vampire|vampires rocket|rockets|projectiles|shells? / rockets|projectiles|shells|missiles from|of the? czech-made? rm-70? vampire|grad|uragan|smerch|olkha|alder / olkha|alder|uragan|hurricane|smerch|grad rocket|rockets|missiles|projectiles? / vampire mlrs|multiple? / harm missile|missiles|anti-radiation? / large - caliber rockets|rocket / unguided rockets / mlrs|multiple launch? rocket|rockets / balloons|balloon / mig|tu|su|il - 31|95|22|160|24|34|35|25|76|27 ms|mc|k|m? / tu - 22 m 3 / tu - 95 ms / mig - 31 k / satellites|satellite / patriot / leopard 1|2? / submarine|submarines / locomotives / engines / warheads|warhead / fixed - wing aircraft / combat aircraft / missile carriers / fighter|military aircraft|jets|jet",
  ),
  ...thing(
    "equipment",
    "pac - 2|3 missiles|missile|interceptors|interceptor / patriot|nasams|iris-t|stinger|samp/t|arrow|thaad missiles|missile|interceptors|interceptor / interceptor missiles|missile",
  ),
  ...thing("equipment", "munitions|rounds were|was? fired|dropped"),
  ...thing("equipment", "himars launch system|systems|vehicle|vehicles / himars launcher|launchers|vehicle|vehicles"),
  ...rows("tanks|tank / artillery / mortars|mortar / howitzers|guns|gun / armored|armoured", {
    thing: "equipment",
    armour: true,
  }),
  ...rows("hammer|hammers", { thing: "equipment", adjective: true }),
  ...thing(
    "events",
    "attacks|attack|strikes|strike|airstrikes|airstrike|raids|raid|waves|wave|groups|salvos|barrages|explosions|explosion|hits|clashes|battles|shelling|shellings|assaults|incidents|violations|fires|fire|posts|sorties|occasions|alerts|engagements|proceedings|criminal|update|updates|missions|packages|projects|tests|phases|rounds|lines",
  ),
];

/** "Two waves of Shahed attacks": how often, not how many. */
const WAVES: readonly Row[] = thing(
  "events",
  "wave|waves|attack|attacks|assault|strike|raid|barrage|barrages|salvo|swarm|volley|string|series|round of",
);

const IMPACTS: readonly Row[] = rows("hit|hits|impact|impacts", { impact: true });

/** Fires that burn, not shots. */
const BURNING: readonly Row[] = rows(
  "set|sets|setting fire to / set|sets|setting on fire / catch|catches|caught fire / on fire / started|sparked|caused a? fire|fires",
  { thing: "events" },
);

const STOPS: readonly Row[] = thing("places", "bus|tram|trolleybus|metro|train|transport stop|stops");

/** Of drones, where the text tells of these. */
const CRAFT: readonly Row[] = rows("aircraft|craft|crafts", { craft: true });

const KINDS: readonly Row[] = rows("types|kinds|sorts|classes|models|varieties of", { thing: "other" });

const DISTRICTS: readonly Row[] = rows("district|districts|raion|raions|community", { district: true });

const HEDGES: readonly Row[] = [
  ...rows(
    "as reported earlier|previously / as previously|earlier reported / as reported , / background : / background / as was earlier stated / it was reported earlier / earlier it was reported / recall that / as a reminder / reportedly",
    { hedge: "earlier" },
  ),
  ["recall", { hedge: "earlier" }],
  ["earlier|previously reported|wrote|informed", { hedge: "earlier", speech: "says" }],
  ...rows("read|see|watch|learn also|more|next / also read|see|watch / related / related story|stories|article|news", {
    hedge: "link",
  }),
  ...rows(
    "could / might / would / may / can / will / expects|expect|expected|expecting / plans|planned|plan|planning / forecast|forecasts / intends / aims to / is going to / should / if current / capable of / if this|it / potential|potentially / ready to / prepared to / preparing",
    { hedge: "forecast" },
  ),
  ...rows(
    "one of the biggest|largest|heaviest|deadliest|worst|most|highest|longest|strongest / among the biggest|largest|heaviest|deadliest|worst|highest|longest / record|records / a record / its|their biggest|largest|heaviest|deadliest / its|their|the first attack|strike|barrage|salvo|launch|raid|firing / the heaviest|deadliest|worst / surpassed|surpassing|surpasses|exceeded|exceeding|eclipsed|eclipsing|topped|topping|dwarfed|dwarfing the|its|their / previous|earlier|former record|high|peak / the biggest|largest / the highest|largest|biggest|lowest daily|nightly|single-day|one-day? figure|number|total|tally|count / the most / unprecedented / scale|level|intensity not seen / not seen|witnessed|experienced",
    { hedge: "record" },
  ),
  // a sum of what was counted before
  ...rows(
    "these|those|the two|three|four strikes|attacks|nights|barrages|raids|salvos|assaults alone|together|combined",
    {
      hedge: "total",
    },
  ),
  ...rows("whether / unclear|unknown|clear|known|say|specify|disclose|reveal|determined|established if", {
    hedge: "question",
  }),
  ...rows(
    "a|the? total|combined|full|overall|joint|maximum|possible|potential|general missile? salvo|volley of|is|was|reaches",
    {
      hedge: "supply",
    },
  ),
  ...rows("drone|fpv|uav|munition drops|drop / fpv drone|drones drops|drop", { thing: "events" }),
  ...rows("if / no|any means|way|ways|method|methods|chance|hope of|to", { hedge: "forecast" }),
  ...rows("at first / initially / originally", {
    hedge: "initial",
  }),
  ...rows("had earlier|previously|initially|first said|reported|put|spoken|claimed|counted of?", {
    hedge: "initial",
    speech: "says",
  }),
  ...rows("information on|about|regarding / data on|about|regarding / details on|about|of / the fate of", {
    hedge: "forecast",
  }),
  ...rows("be|being able to / retain|retains|retained|retaining|has|have|had the ability|capability|capacity to", {
    hedge: "forecast",
  }),
  ...rows(
    "ordered|order|orders / received / delivered|delivers|delivery / produces|produced|produce|production / manufactured|manufacture / stockpile|stockpiles|stockpiled / supplied with / transferred / purchased|bought|buy / pledged|promised|donated / needs|need|needed|requires|require / shortage of / handed over / built / stored / kept there / were|are kept there / in stock / output / turns|turn|turning out / churn|churns|churning out / rolls|roll|rolling off / reserves / arsenal / stock|stocks|inventory|inventories|stockpile|stockpiles of / hand over / supply / provide|provided|provides / given to / arrived / assemble|assembled / capacity",
    { hedge: "supply" },
  ),
  ...rows(
    "since the special military operation began / since the start|beginning of the special military operation / in all since / overall since the / since the beginning of the special operation / since the start of the special operation / total|enemy|combat|invader|occupier 's? combat? losses / losses of the? enemy|invaders|occupiers / losses amounted|amount|totalled|totaled|came to / losses of the russian army / russia lost / russian losses|losses / in the war in ukraine",
    { hedge: "total" },
  ),
  ...rows(
    "later clarified|clarification|corrected|updated|revised / there was a clarification / clarification / corrected / updated the figure / revised",
    { hedge: "superseded" },
  ),
  // weapons that were not fired
  ...rows(
    "on the ground|tarmac / on their|its launch? pads|pad|rails|vehicle|vehicles|launcher|launchers / in their? storage",
    { hedge: "grounded" },
  ),
  ...rows(
    "prepared|ready|poised|primed|loaded|readied|about to be? launched|launch|fired|fire / being prepared|readied for|to launch|firing / before they|it could be launched|fired / prior to their|its? launch|launching|firing / before their|its launch",
    { hedge: "ground" },
  ),
  ...rows("training ground / training centre|center / personnel / reportedly kept", { hedge: "ground" }),
];

/** What keeps a number out of the claims. */
export const THING_WORDS: readonly Row[] = [
  ...THINGS,
  ...WAVES,
  ...IMPACTS,
  ...BURNING,
  ...DISTRICTS,
  ...CRAFT,
  ...KINDS,
  ...STOPS,
  ...HEDGES,
];
