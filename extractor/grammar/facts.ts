import type { IsoDate } from "../../domain/calendar.ts";
import { type ExtractedMetric, NATIONAL } from "../../domain/claim.ts";
import type { ClaimantSlug } from "../../domain/claimants.ts";
import { claimant as claimantOf } from "../../domain/claimants.ts";
import { isWithin, type WeaponSlug } from "../../domain/weapons.ts";
import type { Item } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import { sameTime } from "../same-time.ts";
import type { Country, Outcome } from "../sense.ts";
import type { Sentence } from "../sentences.ts";
import { agentOf, attackerOf } from "./attacker.ts";
import { bindActions } from "./bind.ts";
import { isArea, isDistrict, isFronted, placesOf, type Where, whereOf } from "./scope.ts";
import {
  afterTotal,
  blockedReason,
  crossesBorder,
  fallsAfter,
  inBrackets,
  isIncluded,
  isPlaceCount,
  isSubCount,
  isUnknownWord,
  leadsToPlace,
  loneAction,
  namesOthers,
  sharesNumber,
} from "./signs.ts";
import { nameAgain, type Voice, voicesOf } from "./speakers.ts";
import { type When, whenOf } from "./time.ts";
import type { Binding, NumberAt, Unit } from "./unit.ts";
import { findUnits } from "./units.ts";
import { joinedWeapon } from "./weapons.ts";

/** One count with all that its sentence and the sentences before say of it. */
export interface Fact {
  readonly metric: ExtractedMetric;
  readonly count: NumberAt;
  weapon: WeaponSlug;
  readonly suppressed: boolean;
  /** Said with a word for any way of stopping: "neutralised". */
  readonly sum: boolean;
  readonly rule: string;
  scope: string;
  claimant: ClaimantSlug;
  attacker: string;
  when: When | null;
  /** The sentence itself tells the time. */
  readonly timed: boolean;
  readonly sentence: number;
  /** The sentence says that it corrects an earlier figure. */
  readonly corrects: boolean;
  /** "a Kinzhal": counts only in a tally. */
  readonly single: Unit["single"];
  /** The weapon was named beside the number. */
  readonly named: boolean;
  /** The claimant is named in the sentence or speaks of it. */
  readonly attributed: boolean;
  /** The claimant is named only as "the military", "officials". */
  readonly vague: boolean;
  /** Value computed from a complement: 47 less one. */
  readonly derived: boolean;
}

export interface Refusal {
  readonly span: readonly [number, number];
  readonly reason: NotCountedReason;
}

export interface Reading {
  readonly facts: Fact[];
  readonly refusals: Refusal[];
  /** Every time that the text tells, in order. */
  readonly times: readonly When[];
}

/** Who speaks, and for which area. */
type Source = Pick<Voice, "claimant" | "area">;

const PRESS: Source = { claimant: "media", area: null };

/** How far, in sentences, a governor's words reach. */
const REGIONAL_REACH = 2;

const regionalOnly = (source: Source): Source | null =>
  claimantOf(source.claimant).kind === "regional" ? source : null;

interface Draft {
  readonly sentence: Sentence;
  readonly units: Unit[];
  readonly voices: Voice[];
  readonly places: ReturnType<typeof placesOf>;
}

/** How many sentences a name stands for the bare numbers after it. */
const NAME_REACH = 4;
/** How many sentences later a bare list still goes on with what was told. */
const CONTINUED_REACH = 2;
/** How many sentences a source speaks for. */
const SOURCE_REACH = 60;
/** No report counts more; what follows is left alone, so that the work stays linear. */
export const MOST_FACTS = 2000;

const WIDE: ReadonlySet<WeaponSlug> = new Set(["drone", "missile", "cruise-missile", "ballistic-missile"]);

const METRIC: Readonly<Record<Outcome, ExtractedMetric>> = {
  launched: "launched",
  intercepted: "intercepted",
  lost: "lost",
  left: "left",
  active: "active",
  hits: "hits",
  missed: "lost",
  failed: "hits",
  hit_locations: "hit_locations",
  debris_locations: "debris_locations",
};

/** Reads every sentence in order, each in the light of those before it. A `publisher` who is a claimant speaks for himself. */
export function readFacts(
  sentences: readonly Sentence[],
  published: IsoDate | null,
  publisher: ClaimantSlug | null = null,
  attacker: Country | null = null,
): Reading {
  const theatre = theatreOf(sentences);
  const drafts = sentences.map((sentence): Draft => {
    const units = findUnits(sentence.items);
    bindActions(sentence.items, units);
    return { sentence, units, voices: voicesOf(sentence, theatre), places: placesOf(sentence.items) };
  });
  nameAgain(drafts.map((draft) => draft.voices));
  const reader = new Reader(drafts, published, theatre, publisher, attacker);
  for (let index = 0; index < drafts.length; index++) reader.read(index);
  reader.closeAll();
  reader.nameShaheds();
  return { facts: reader.facts, refusals: reader.refusals, times: reader.times };
}

/** Countries that the text is about, for "the defence ministry" of a war elsewhere. */
function theatreOf(sentences: readonly Sentence[]): Set<Country> {
  const countries = new Set<Country>();
  for (const { items } of sentences)
    for (const item of items) if (item.sense.country) countries.add(item.sense.country);
  return countries;
}

class Reader {
  readonly facts: Fact[] = [];
  readonly refusals: Refusal[] = [];
  readonly drafts: readonly Draft[];
  readonly published: IsoDate | null;
  readonly others: ReadonlySet<Country>;
  when: When | null = null;
  /** Time of the last sentence that tells of an attack without counting. */
  setting: When | null = null;
  /** Every time that the text tells, in order. */
  readonly times: When[] = [];
  weapon: WeaponSlug | null = null;
  attacker: string | null = null;
  /** Whose attack and whose words the sentences before told. */
  before: { readonly attacker: string | null; readonly claimant: ClaimantSlug | null } = {
    attacker: null,
    claimant: null,
  };
  /** Attacker that a sentence without counts tells of. */
  hint: string | null = null;
  /** "All the missiles" of which no count has been told yet. */
  allAhead: { readonly weapon: WeaponSlug; readonly binding: Binding; readonly sentence: number } | null = null;
  home: "unknown" | "none" | { readonly area: string; readonly country: Country } = "unknown";
  /** The area named last. */
  area: string | null = null;
  /** Sentences that name Shaheds, and whether the text names other drones beside them. */
  readonly shaheds: number[] = [];
  otherTypes = false;
  /** Named types so far, for "the missiles". */
  readonly named: { readonly weapon: WeaponSlug; readonly sentence: number }[] = [];
  /** The sentence that is being read. */
  index = 0;
  claimant: ClaimantSlug | null = null;
  /** The binding of the last unit, for lists that go on in the next sentence. */
  binding: Binding | null = null;

  readonly publisher: ClaimantSlug | null;
  /** Who attacks where the text names nobody. */
  readonly usual: Country | null;

  constructor(
    drafts: readonly Draft[],
    published: IsoDate | null,
    theatre: ReadonlySet<Country>,
    publisher: ClaimantSlug | null,
    usual: Country | null,
  ) {
    this.publisher = publisher;
    this.usual = usual;
    this.drafts = drafts;
    this.published = published;
    const far = (["IR", "YE"] as const).filter((country) => theatre.has(country));
    const war = theatre.has("RU") || theatre.has("UA");
    this.others = new Set(war ? [] : far);
  }

  /** The one area that the text says the raid flew at; null once it names a second, or the country. */
  #lookForHome(draft: Draft): void {
    const counts = draft.units.some((unit) => !unit.thing);
    for (const { place, role } of draft.places) {
      const home = place.country === this.hint;
      const opens = role === "toward" && !home && counts;
      if ((!opens && this.home === "unknown") || place.kind === "same" || place.kind === "direction") continue;
      if (!isArea(place)) this.home = "none";
      else if (this.home === "unknown") this.home = { area: place.name, country: place.country };
      else if (this.home !== "none" && this.home.area.split(" ")[0] !== place.name.split(" ")[0]) this.home = "none";
    }
  }

  #whereOf(draft: Draft, unit: Unit, own: string | null): ReturnType<typeof whereOf> {
    const launchedOnly = unit.fate === null && unit.whole === null;
    const where = whereOf(draft.places, draft.sentence.items, draft.units, unit, launchedOnly);
    if (where.scope === "") return { ...where, scope: own ?? this.area ?? NATIONAL };
    if (where.stated) return where;
    const before = unit.part ? this.facts.at(-1) : undefined;
    if (before && before.scope !== NATIONAL && before.weapon === (unit.weapon ?? before.weapon))
      return { ...where, scope: before.scope };
    if (typeof this.home === "object" && !draft.sentence.items.some((item) => item.sense.overall))
      return { ...where, scope: this.home.area, country: this.home.country };
    return where;
  }

  read(index: number): void {
    const draft = this.drafts[index] as Draft;
    const { items } = draft.sentence;
    const hint = agentOf(items);
    this.hint = hint ?? this.hint;
    if (hint && draft.units.every((unit) => unit.thing)) this.attacker = hint;
    this.before = { attacker: this.attacker, claimant: this.claimant };
    this.index = index;
    this.#lookForHome(draft);
    const blocked = blockedReason(items);
    const said = this.#claimantOf(index);
    this.#inherit(draft);
    let previous: Unit | null = null;
    for (const unit of draft.units) {
      if (unit.thing || blocked || this.facts.length >= MOST_FACTS) {
        if (unit.count) this.refusals.push({ span: unit.count.span, reason: unit.thing ?? blocked ?? "other" });
        else if (items[unit.from]?.kind === "number") this.#refuseItem(items[unit.from] as Item, unit.thing ?? "other");
        continue;
      }
      // "26 hit at 18 places": the places of the weapon that the bare number counts
      if (isPlaceCount(unit) && unit.weapon === "mixed" && previous?.fate?.outcome === "hits" && !previous.weapon)
        unit.weapon = this.weapon ?? unit.weapon;
      this.#readUnit(index, draft, unit, previous, said);
      if (!isPlaceCount(unit)) previous = unit;
    }
    if (!previous) this.binding = loneAction(items) ?? this.binding;
    const when = whenOf(
      draft.sentence,
      { from: items.length, to: items.length, first: items.length, next: items.length },
      this.published,
    );
    if (when) this.times.push(when);
    const told = this.facts.findLast((fact) => fact.sentence === index && fact.timed)?.when;
    if (told) this.when = told;
    else if (when?.kind === "attack" && items.some((item) => item.sense.action || item.sense.strike)) this.#set(when);
    this.area =
      draft.places.findLast(({ place }) => isArea(place) && place.kind !== "same" && !isDistrict(place))?.place.name ??
      items.findLast(({ sense: { place } }) => place && isArea(place) && place.name && !isDistrict(place))?.sense.place
        ?.name ??
      this.area;
    if (items.some((_, at) => namesOthers(items, at)) || draft.units.some((unit) => sharesNumber(items, unit))) {
      this.otherTypes = true;
    }
    for (const item of items) {
      if (item.sense.weapon === "shahed") this.shaheds.push(index);
      if (item.sense.weapon && !WIDE.has(item.sense.weapon) && item.sense.weapon !== "mixed")
        this.named.push({ weapon: item.sense.weapon, sentence: index });
    }
  }

  /** A later sentence that dates an attack by day takes over from the counts before it. */
  #set(when: When): void {
    this.setting = when;
    if (when.explicit && this.when?.kind === "attack" && when.end && when.end !== this.when.end && !this.published)
      this.when = null;
  }

  #refuseItem(item: Item, reason: NotCountedReason): void {
    this.refusals.push({ span: [item.start, item.end], reason });
  }

  /** Lists and breakdowns: a unit that no action governs shares the one before it. */
  #inherit(draft: Draft): void {
    const { items } = draft.sentence;
    const silent = !items.some(
      (item, at) => item.sense.action && !draft.units.some((unit) => unit.from <= at && at < unit.to),
    );
    // "left" needs a named border
    for (const unit of draft.units) if (unit.fate?.outcome === "left" && !crossesBorder(items)) unit.fate = null;
    let last: Unit | null = null;
    let stopped: Binding | null = null;
    let outside: Unit | null = null;
    for (const unit of draft.units) {
      if (unit.thing || isPlaceCount(unit)) continue;
      // "460 drones (277 shot down, 183 lost) and 19 missiles": the list goes on from before the bracket
      if (!inBrackets(items, unit.from)) last = outside ?? last;
      const free = !unit.fate && !unit.launched;
      const listable = unit.single === null || unit.single === "one" || unit.single === "form";
      if (free && fallsAfter(items, unit)) continue;
      if (free && last && listable && (last.fate ?? last.launched)) {
        const binding = last.fate ?? (unit.weapon === null ? stopped : null) ?? last.launched;
        if (binding?.outcome === "launched") unit.launched = { ...binding, rule: `${binding.outcome}:list` };
        else unit.fate = binding && { ...binding, rule: `${binding.outcome}:list` };
      } else if (
        free &&
        !last &&
        (silent || draft.sentence.listed) &&
        items[0]?.sense.joint !== "that" &&
        (draft.sentence.listed || unit.part || !isUnknownWord(items[unit.to])) &&
        this.binding &&
        (draft.sentence.listed || this.index - (this.facts.at(-1)?.sentence ?? this.index) <= CONTINUED_REACH) &&
        !(unit.part && this.binding.outcome !== "launched" && this.#launchedIn(this.index - 1)) &&
        !(this.binding.outcome === "launched" && items.some((item) => item.sense.airDefence)) &&
        (!unit.single || (unit.single === "one" && draft.sentence.listed)) &&
        (unit.weapon ||
          unit.part ||
          items.slice(0, unit.from).some((item) => item.sense.joint === "among") ||
          draft.sentence.listed ||
          leadsToPlace(items, unit) ||
          unit.each)
      ) {
        const binding = { ...this.binding, rule: `${this.binding.outcome}:continued` };
        if (binding.outcome === "launched") unit.launched = binding;
        else unit.fate = binding;
      }
      const counted = afterTotal(items, unit) || isIncluded(items, unit) || isSubCount(items, unit);
      if (!unit.fate && !unit.launched && counted)
        unit.launched = { outcome: "launched", suppressed: false, rule: "launched:total" };
      if (unit.fate ?? unit.launched) last = unit;
      if ((unit.fate ?? unit.launched) && !inBrackets(items, unit.from)) outside = unit;
      if (unit.fate) stopped = unit.fate;
      this.binding = unit.fate ?? unit.launched ?? this.binding;
    }
    // "Russia launched overnight:" and a list below
    const header =
      items.at(-1)?.text === ":" && !last ? items.findLast((item) => item.sense.action)?.sense.action : undefined;
    if (header)
      this.binding = {
        outcome: header.outcome,
        suppressed: header.suppressed === true,
        rule: `${header.outcome}:header`,
      };
  }

  #readUnit(
    index: number,
    draft: Draft,
    unit: Unit,
    previous: Unit | null,
    said: {
      claimant: ClaimantSlug;
      area: string | null;
      attributed: boolean;
      vague: boolean;
      assumed: ClaimantSlug | null;
    },
  ): void {
    const { items } = draft.sentence;
    const first = draft.units.find((one) => !one.thing)?.from ?? 0;
    const next = draft.units.find((one) => one.from >= unit.to && !one.thing)?.from ?? items.length;
    if (
      unit.fate?.outcome === "lost" &&
      items.some((item) => item.sense.border && !item.sense.action) &&
      items.slice(unit.to).some((item) => item.sense.action?.outcome === "left")
    ) {
      unit.fate = { ...unit.fate, outcome: "left", rule: "left:lost-beyond-border" };
    }
    // "24 drones struck ten sites" of the 72 that were launched
    if (unit.launched?.rule === "launched:struck" && !unit.fate && unit.weapon && this.#launchedBefore(unit.weapon)) {
      unit.fate = { outcome: "hits", suppressed: false, rule: "hits:struck" };
      unit.launched = null;
    }
    const weapon = this.#weaponOf(draft, unit, previous);
    const refuse = (reason: NotCountedReason): void => {
      if (unit.count && !unit.single) this.refusals.push({ span: unit.count.span, reason });
      if (unit.whole) this.refusals.push({ span: unit.whole.span, reason });
    };
    if (!weapon) {
      refuse("other");
      return;
    }
    if (!unit.fate && !unit.launched && !unit.whole) {
      refuse("doubtful");
      return;
    }
    const around = this.#whereOf(draft, unit, said.area);
    let { claimant } = said;
    const signs = { items, unit, weapon, where: around, assumed: said.assumed !== null, others: this.others };
    const attacker =
      attackerOf({ ...signs, claimant: said.attributed ? claimant : null, last: this.attacker ?? this.hint }) ??
      attackerOf({
        ...signs,
        claimant: draft.voices[0]?.claimant ?? this.#inheritedSource(index, "", around).claimant,
        last: null,
      }) ??
      this.usual;
    if (!attacker) {
      refuse("doubtful");
      return;
    }
    // a place of the attacker's own country is where the weapons came from
    const where = around.country === attacker && around.scope !== NATIONAL ? { ...around, scope: NATIONAL } : around;
    if (said.assumed && claimantOf(claimant).state === attacker) claimant = said.assumed;
    const source = said.attributed ? null : this.#inheritedSource(index, attacker, where);
    // the command that acts in the sentence speaks for itself rather than a governor of the sentences before
    const command = draft.voices.find((voice) => !voice.vague && claimantOf(voice.claimant).kind === "command");
    const inherited = source && regionalOnly(source) && command ? { claimant: command.claimant, area: null } : source;
    if (inherited) claimant = inherited.claimant;
    const spoken = inherited ? inherited.area : said.area;
    const own = spoken ?? (claimantOf(claimant).kind === "regional" && !where.stated ? this.area : null);
    const found = whenOf(draft.sentence, { from: unit.from, to: unit.to, first, next }, this.published);
    const stale =
      this.when?.kind === "period" &&
      (attacker !== this.before.attacker ||
        (said.attributed && this.before.claimant !== null && claimant !== this.before.claimant));
    const when = found ? this.#settle(found) : stale ? this.setting : (this.when ?? this.setting);
    const regional = claimantOf(claimant).kind === "regional";
    const scope =
      where.stated && where.scope !== NATIONAL
        ? where.scope
        : (regional || where.scope === NATIONAL) && own
          ? own
          : where.scope;
    const add = (metric: ExtractedMetric, count: NumberAt, binding: Binding, derived = false): void => {
      this.facts.push({
        metric,
        count,
        weapon,
        suppressed: metric === "intercepted" && binding.suppressed,
        sum: binding.sum === true,
        rule: binding.rule,
        scope,
        claimant,
        attacker,
        when,
        timed: found !== null,
        sentence: index,
        corrects: items.some((item) => item.sense.hedge === "superseded"),
        single: unit.single,
        named: unit.weapon !== null,
        attributed: said.attributed,
        vague: said.vague || (!said.attributed && claimant === "ukrainian-official"),
        derived,
      });
    };
    this.#counts(unit, weapon, add);
    if (unit.each) this.#eachPlace(draft, unit);
    if (!isPlaceCount(unit)) this.weapon = weapon;
    this.attacker = attacker;
    if (said.attributed) this.claimant = claimant;
  }

  /** The counts of one unit: the number itself, its whole, and what "all" and "all but" make of them. */
  #counts(
    unit: Unit,
    weapon: WeaponSlug,
    add: (metric: ExtractedMetric, count: NumberAt, binding: Binding, derived?: boolean) => void,
  ): void {
    const launch: Binding = unit.launched ?? { outcome: "launched", suppressed: false, rule: "launched:whole" };
    const fate = unit.fate;
    if (!unit.count) {
      if (fate) this.#allOf(unit, weapon, fate);
      return;
    }
    if (unit.complement) {
      const whole = unit.whole ?? this.#launchedBefore(weapon);
      if (!whole || whole.value < unit.count.value) return;
      if (unit.whole) add("launched", unit.whole, launch);
      const outcome = fate?.outcome ?? "intercepted";
      add(
        METRIC[outcome],
        { ...unit.count, value: whole.value - unit.count.value },
        { outcome, suppressed: false, rule: `${outcome}:complement` },
        true,
      );
      return;
    }
    if (unit.ofShare) {
      add("launched", unit.count, launch);
      return;
    }
    // "17 of the 28 that were shot down": the whole is no launched number
    const stopped =
      unit.whole !== null &&
      unit.definite &&
      this.facts.some(
        (one) => one.metric === "intercepted" && one.weapon === weapon && one.count.value === unit.whole?.value,
      );
    if (unit.whole && !stopped) add("launched", unit.whole, launch);
    if (fate?.outcome === "failed" && unit.none) {
      add("intercepted", unit.count, { ...fate, rule: "intercepted:none" });
      return;
    }
    if (fate?.outcome === "failed") {
      const whole = unit.whole ?? this.#launchedBefore(weapon, true);
      if (whole && whole.value >= unit.count.value) {
        add(
          "intercepted",
          { ...unit.count, value: whole.value - unit.count.value },
          { ...fate, rule: "intercepted:complement" },
          true,
        );
      }
      return;
    }
    if (fate?.outcome === "missed" && unit.none) return;
    if (fate?.outcome === "missed" && unit.single && !this.#launchedBefore(weapon)) {
      add("launched", unit.count, { ...fate, rule: "launched:missed" });
      return;
    }
    if (fate) {
      add(METRIC[fate.outcome], unit.count, fate);
      if ((unit.all || fate.complete) && !unit.whole) add("launched", unit.count, { ...launch, rule: "launched:all" });
      else if (unit.launched && !unit.whole && fate.outcome !== "launched" && this.#both(unit))
        add("launched", unit.count, unit.launched);
    } else if (unit.launched && !unit.whole) add("launched", unit.count, unit.launched);
    else if (unit.launched && unit.whole && /active|noun|strike/.test(unit.launched.rule)) return;
  }

  /** "All of them were shot down": each launched count that the words cover, of the sentences before, else of those after. */
  #allOf(unit: Unit, weapon: WeaponSlug, fate: Binding): void {
    const binding = { ...fate, rule: `${fate.outcome}:all` };
    const covers = (fact: Fact): boolean =>
      fact.metric === "launched" &&
      isWithin(fact.weapon, weapon) &&
      (fact.when?.kind !== "period") === (this.when?.kind !== "period");
    const before = this.facts.filter(covers);
    const last = before.at(-1);
    if (!last) {
      if (unit.weapon) this.allAhead = { weapon, binding, sentence: this.facts.length };
      return;
    }
    if (!unit.weapon || last.weapon === weapon) {
      this.facts.push({ ...last, metric: METRIC[fate.outcome], rule: binding.rule, suppressed: fate.suppressed });
      return;
    }
    const raid = before.filter((fact) => fact.attacker === last.attacker && sameTime(fact.when, last.when));
    for (const fact of raid) {
      const known = this.facts.some((one) => one.metric === METRIC[fate.outcome] && one.weapon === fact.weapon);
      if (!known)
        this.facts.push({ ...fact, metric: METRIC[fate.outcome], rule: binding.rule, suppressed: fate.suppressed });
    }
  }

  /** Drones of a raid that the sentences around call Shaheds, and nothing else, are Shaheds. */
  nameShaheds(): void {
    if (this.otherTypes || this.facts.some((fact) => fact.weapon === "shahed")) return;
    for (const fact of this.facts) {
      const near = this.shaheds.some((sentence) => Math.abs(sentence - fact.sentence) <= 2);
      if (fact.weapon === "drone" && fact.attacker === "RU" && fact.when?.kind !== "period" && near)
        fact.weapon = "shahed";
    }
  }

  /** "All of the missiles were shot down", told before the counts of the missiles. */
  closeAll(): void {
    const ahead = this.allAhead;
    if (!ahead) return;
    const { outcome, suppressed } = ahead.binding;
    const known = [...this.facts];
    for (const fact of known) {
      if (!isWithin(fact.weapon, ahead.weapon) || fact.when?.kind === "period" || fact.single) continue;
      const other = fact.metric === "launched" ? METRIC[outcome] : fact.metric === METRIC[outcome] ? "launched" : null;
      if (!other || known.some((one) => one.metric === other && one.weapon === fact.weapon)) continue;
      this.facts.push({
        ...fact,
        metric: other,
        rule: ahead.binding.rule,
        suppressed: other === "intercepted" && suppressed,
      });
    }
  }

  /** "two each over Tambov and Crimea": one count for each place. */
  #eachPlace(draft: Draft, unit: Unit): void {
    const fact = this.facts.at(-1);
    if (!fact) return;
    const index = draft.units.indexOf(unit);
    const [previous, next] = [draft.units[index - 1], draft.units[index + 1]];
    const between = (from: number, to: number) =>
      draft.places.filter((one) => one.at >= from && one.at < to && isArea(one.place));
    // "над A и B сбили по 11": the places lead
    const leading = unit.distributed ? between(previous?.to ?? 0, unit.from) : [];
    const after = between(unit.to, next?.from ?? Number.POSITIVE_INFINITY).filter(
      (one) => !unit.distributed || !next || !isFronted(one, draft.sentence.items, next),
    );
    const areas = after.length > 0 ? after : leading;
    areas.forEach(({ place }, index) => {
      if (index === 0) fact.scope = place.name;
      else this.facts.push({ ...fact, scope: place.name });
    });
  }

  /** Launched and stopped are both said of the whole number only where the text first tells of the launch. */
  #both(unit: Unit): boolean {
    return (
      unit.launched?.rule === "launched:active" ||
      unit.launched?.rule === "launched:passive" ||
      unit.launched?.rule === "launched:strike-with"
    );
  }

  /** The launched count that "all of them" speaks of: the latest for the weapon or a narrower one. */
  #launchedBefore(weapon: WeaponSlug, same = false): NumberAt | null {
    const fact = this.facts.findLast(
      (one) => one.metric === "launched" && (isWithin(one.weapon, weapon) || (!same && isWithin(weapon, one.weapon))),
    );
    return fact?.count ?? null;
  }

  /** "the missile" of a raid that named one kind of missile: that kind. Null where several were named, or the group itself. */
  #onlyLaunched(wide: WeaponSlug): WeaponSlug | null {
    if ((!WIDE.has(wide) && wide !== "guided-missile") || wide === "drone") return null;
    const launched = this.facts.filter((fact) => fact.metric === "launched" && isWithin(fact.weapon, wide));
    if (wide === "guided-missile" && launched.some((fact) => fact.weapon === "kh-59")) return "kh-59";
    const [only, ...others] = new Set(
      launched.filter((fact) => fact.weapon !== "s8000-banderol").map((fact) => fact.weapon),
    );
    return only && only !== wide && others.length === 0 ? only : null;
  }

  /** "six of these missiles" after "seven Kh-101": the weapon named before, where it is a kind of the one named now. */
  #weaponOf(draft: Draft, unit: Unit, previous: Unit | null): WeaponSlug | null {
    const fired =
      unit.single === "form" ||
      (unit.all && !unit.count) ||
      unit.fate?.outcome === "hits" ||
      unit.fate?.outcome === "missed";
    const only = fired && unit.weapon && unit.fate ? this.#onlyLaunched(unit.weapon) : null;
    if (only) return only;
    if (unit.weapon === null) return this.#antecedent(draft, unit, previous);
    const before = previous?.weapon ?? this.weapon;
    if (unit.part && before && isWithin(before, unit.weapon)) return before;
    if (unit.weapon === "guided-missile") return "missile";
    if (!unit.definite || !WIDE.has(unit.weapon)) return unit.weapon;
    const wide = unit.weapon;
    return this.named.findLast((one) => isWithin(one.weapon, wide))?.weapon ?? unit.weapon;
  }

  /** The weapon that a bare number counts: that of the unit before, or the last one named. */
  #antecedent(draft: Draft, unit: Unit, previous: Unit | null): WeaponSlug | null {
    const { items } = draft.sentence;
    let depth = 0;
    for (let at = unit.from - 1; at >= 0; at--) {
      const item = items[at] as Item;
      if (item.text === ")") depth++;
      else if (item.text === "(" && depth > 0) depth--;
      if (depth > 0) continue;
      if (item.sense.weapon && !items[at + 1]?.sense.head && !items[at + 1]?.sense.thing) {
        const owner = draft.units.find((one) => one.from <= at && at < one.to);
        if (owner?.weapon) return owner.weapon;
        const other = items[at - 1]?.sense.joint === "and" ? items[at - 2]?.sense.weapon : undefined;
        return other ? joinedWeapon(other, item.sense.weapon) : item.sense.weapon;
      }
    }
    if (previous?.weapon) return previous.weapon;
    const total = this.#totalBefore(unit);
    if (total) return total;
    const both = this.#bothKinds(unit);
    if (both) return both;
    const following = draft.units.find((one) => one.from > unit.from && one.weapon && !isPlaceCount(one));
    const ahead = items.slice(unit.to).find((item) => item.sense.weapon)?.sense.weapon;
    const recent = this.index - (this.facts.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY) <= NAME_REACH;
    return (
      (recent ? this.weapon : null) ?? following?.weapon ?? ahead ?? this.#namedNearby() ?? this.#mentionedBefore()
    );
  }

  /** "Of 215, 112 were shot down. Among them 11 …": of which is not told. */
  #launchedIn(sentence: number): boolean {
    return this.facts.some((fact) => fact.sentence === sentence && fact.metric === "launched");
  }

  /** The weapon of the sentence before, counted or not: "attacked with drones. Fifteen of them were shot down". */
  #mentionedBefore(): WeaponSlug | null {
    const items = this.drafts[this.index - 1]?.sentence.items ?? [];
    return items.findLast((item) => item.sense.weapon && !item.sense.head)?.sense.weapon ?? null;
  }

  /** The type named last, where it was named close by. */
  #namedNearby(): WeaponSlug | null {
    const last = this.named.at(-1);
    return last && this.index - last.sentence <= NAME_REACH ? last.weapon : null;
  }

  /** "of these, 249" after "537 weapons, including 477 drones and 60 missiles": a part of the total that led. */
  #totalBefore(unit: Unit): WeaponSlug | null {
    const last = this.facts.at(-1);
    if (!unit.count || last?.metric !== "launched" || last.sentence !== this.index - 1) return null;
    if (!unit.part && last.count.value >= unit.count.value) return null;
    const [first, ...rest] = this.facts.filter((fact) => fact.sentence === last.sentence && fact.metric === "launched");
    const holds = (fact: Fact): boolean =>
      first !== undefined && isWithin(fact.weapon, first.weapon) && fact.count.value <= first.count.value;
    return first && rest.length > 0 && rest.every(holds) ? first.weapon : null;
  }

  /** "more than 140 of them" after 120 missiles and 90 drones: a part of both together. */
  #bothKinds(unit: Unit): WeaponSlug | null {
    const last = this.facts.at(-1);
    if (!unit.part || !unit.count || !last || last.metric !== "launched" || last.count.value >= unit.count.value)
      return null;
    const together = this.facts.filter((fact) => fact.sentence === last.sentence && fact.metric === "launched");
    const sum = together.reduce((total, fact) => total + fact.count.value, 0);
    return together.length > 1 && sum >= unit.count.value
      ? together.map((fact) => fact.weapon).reduce(joinedWeapon)
      : null;
  }

  /** A date inside the window that is already known adopts it: "on Friday" after "overnight into Friday". */
  #settle(found: When): When {
    const known = this.when;
    if (found.kind === "period" || !known || known.kind === "period") return found;
    if (!found.explicit && known.end) {
      // "overnight" of the attack that was dated before
      if (found.night && known.start === known.end && found.end !== known.end)
        return { ...known, start: shiftBack(known.end), night: true };
      return found.end === known.end && !found.night ? known : found.end === known.end ? found : known;
    }
    if (found.start === found.end && found.end === known.end && known.night) return known;
    return found;
  }

  #claimantOf(index: number): {
    claimant: ClaimantSlug;
    area: string | null;
    attributed: boolean;
    vague: boolean;
    assumed: ClaimantSlug | null;
  } {
    const counts = this.drafts[index]?.units.some((unit) => !unit.thing);
    const own = this.drafts[index]?.voices.find((voice) => voice.framed && (!voice.deictic || counts));
    const next = this.drafts[index + 1];
    const deictic = next?.units.every((unit) => unit.thing)
      ? next.voices.find((voice) => voice.framed && voice.deictic)
      : undefined;
    const voice = own && !own.vague ? own : deictic && !deictic.vague ? deictic : (own ?? deictic);
    if (voice)
      return {
        claimant: voice.claimant,
        area: voice.area,
        attributed: true,
        vague: voice.vague,
        assumed: voice.assumed,
      };
    return { claimant: "media", area: null, attributed: false, vague: false, assumed: null };
  }

  /** "As reported earlier", "according to the Mirror": a source, but none that is known. */
  #ownSource(index: number): boolean {
    const items = this.drafts[index]?.sentence.items ?? [];
    if (items.slice(0, 2).some((item) => item.sense.joint === "agent")) return false;
    return items.some(
      (item, at) =>
        item.sense.hedge === "earlier" ||
        (item.sense.speech === "by" && items[at + 1]?.kind === "word" && items[at + 1]?.capital === true),
    );
  }

  /** Without a source of its own, a sentence goes on with the one before that can speak of this attack. */
  #inheritedSource(index: number, attacker: string, where: Where): Source {
    const fits = (slug: ClaimantSlug): boolean => {
      const who = claimantOf(slug);
      if (attacker === "RU") return who.state !== "RU";
      return attacker === "UA" ? who.state !== "UA" : true;
    };
    // a governor speaks for his area: of the sentences close by, where they name no other place
    const speaks = (at: number) => (voice: Voice) => {
      if (!voice.framed || !fits(voice.claimant)) return false;
      if (claimantOf(voice.claimant).kind !== "regional" || where.scope !== NATIONAL) return true;
      return voice.area !== null && !where.stated && Math.abs(at - index) <= REGIONAL_REACH;
    };
    const sourceAt = (at: number): Source | undefined => this.drafts[at]?.voices.find(speaks(at));
    const publisher = this.publisher ? { claimant: this.publisher, area: null } : null;
    if (publisher && fits(publisher.claimant)) return publisher;
    if (this.#ownSource(index)) return PRESS;
    for (let before = index - 1; before >= Math.max(0, index - SOURCE_REACH); before--) {
      const source = sourceAt(before);
      if (source) return source;
    }
    // only a headline or a lead waits for its source
    const wait = index <= 1 ? Math.min(this.drafts.length, SOURCE_REACH) : index;
    for (let after = index + 1; after < wait; after++) {
      const source = sourceAt(after);
      if (source) return source;
    }
    const named = this.drafts.findIndex(
      (draft, at) =>
        at >= index &&
        at < index + SOURCE_REACH &&
        draft.sentence.items[0]?.sense.speech === "by" &&
        draft.units.every((unit) => unit.thing),
    );
    return sourceAt(named) ?? PRESS;
  }
}

const shiftBack = (date: IsoDate): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
