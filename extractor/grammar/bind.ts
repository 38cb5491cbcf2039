import type { Item } from "../mentions/item.ts";
import type { Action, Joint } from "../sense.ts";
import { bindLocations } from "./locations.ts";
import { crossesBorder, fallsAfter } from "./signs.ts";
import type { Binding, Unit } from "./unit.ts";
import { nounPhrase } from "./units.ts";

const joint = (item: Item | undefined): Joint | undefined => item?.sense.joint;

interface Deed {
  readonly at: number;
  readonly action: Action;
}

/** How far a unit may stand from a noun such as "barrage of", in steps. */
const NEAR = 6;
/** Steps between "attacked" and the "with" that brings in the weapons. */
const STRIKE_REACH = 14;

/** Ties the actions of a sentence to the units that they are about, in the order of the text. */
export function bindActions(items: readonly Item[], units: readonly Unit[]): void {
  const inside = new Set<number>();
  for (const unit of units) for (let at = unit.from; at < unit.to; at++) inside.add(at);
  const deeds: Deed[] = [];
  const crosses = crossesBorder(items);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.sense.action?.outcome === "left" && !crosses) continue;
    if (item.sense.action && !inside.has(at) && !isAttributive(items, at))
      deeds.push({ at, action: item.sense.action });
  }
  const binder = new Binder(items, units, deeds);
  const isLate = (deed: Deed): boolean => deed.action.form === "impersonal" && deed.action.weak === true;
  deeds.forEach((deed, index) => {
    if (!isLate(deed)) binder.bind(index);
  });
  deeds.forEach((deed, index) => {
    if (isLate(deed)) binder.bind(index);
  });
  binder.bindAttributes();
  binder.bindStrikes(inside);
  binder.refuseForecasts();
  binder.bindWholes();
  bindLocations(items, units);
}

/** "attack drones", "intercepted missiles": the word describes the weapon and tells nothing. */
function isAttributive(items: readonly Item[], at: number): boolean {
  if (!items[at]?.sense.adjective) return false;
  for (let next = at + 1; next < Math.min(items.length, at + 4); next++) {
    if (items[next]?.sense.weapon) return true;
    if (!items[next]?.sense.adjective) return false;
  }
  return false;
}

class Binder {
  readonly items: readonly Item[];
  readonly units: readonly Unit[];
  readonly deeds: readonly Deed[];
  /** Units bound as later members of a list: a nearer action may take them over. */
  readonly listed = new Set<Unit>();
  /** Where the last clause with a finite verb ended: its units are spoken for. */
  settled = 0;

  constructor(items: readonly Item[], units: readonly Unit[], deeds: readonly Deed[]) {
    this.items = items;
    this.units = units;
    this.deeds = deeds;
  }

  bind(index: number): void {
    const { at, action } = this.deeds[index] as Deed;
    const { passive, perfect, negated, start } = this.voice(at);
    if (negated && action.outcome !== "failed") {
      // "жодної не збито": the negation is said twice
      this.apply(
        this.leftList(start, true).filter((unit) => unit.none),
        action,
        "none",
      );
      // "the two missiles that were not destroyed": a rest without a count of its own
      const rest = joint(this.items[start - 1]) === "that" ? this.leftList(start - 1, false).at(-1) : undefined;
      if (rest && !rest.fate) rest.thing = "doubtful";
      return;
    }
    if (action.weak && this.items[at]?.sense.strike && this.strikesWith(at)) return;
    const hedged = this.hedgedBefore(start);
    if (hedged && action.outcome !== "hits" && action.outcome !== "active") {
      for (const unit of this.rightList(index)) if (!unit.fate && !unit.launched) unit.thing = "forecast";
      for (const unit of this.leftList(start, true)) if (!unit.fate && !unit.launched) unit.thing = "forecast";
      return;
    }
    switch (action.form) {
      case "noun":
        this.#noun(index);
        return;
      case "intransitive":
        this.#intransitive(index, start);
        return;
      case "finite":
        this.#finite(index, start);
        return;
      case "impersonal":
        this.#impersonal(index, start);
        return;
      case "past":
        if (passive) this.#passive(index, start);
        else if (perfect || this.agentBefore(start)) this.#active(index, start);
        else this.#participle(index, start);
    }
  }

  /** "a barrage of 20 drones"; "five hits by drones": the count of the noun itself where nothing follows. */
  #noun(index: number): void {
    const { at, action } = this.deeds[index] as Deed;
    const right = this.rightList(index, NEAR);
    const own = this.units.find((unit) => unit.to === at && !unit.weapon && !unit.thing);
    if (action.outcome === "hits" && own && right.length === 0) {
      own.weapon = nounPhrase(this.items, at + 1).weapon;
      const named = own.weapon ?? this.units.find((unit) => unit.to <= own.from && unit.weapon)?.weapon;
      // "recorded 29 hits": hits were recorded, not launches
      if (named) own.launched = null;
      this.apply(named ? [own] : [], action, "noun");
      return;
    }
    this.apply(right, action, "noun");
  }

  /** Passive: the units before it in the clause; where there are none, those after it. */
  #passive(index: number, start: number): void {
    const { at, action } = this.deeds[index] as Deed;
    const relative = joint(this.items[start - 1]) === "that";
    if (this.#toldOfSome(start)) return;
    const left = relative ? this.leftList(start - 1, true) : this.pending(start, action);
    if (left.length > 0) {
      this.apply(left, action, relative ? "relative" : "passive");
      if (!relative) this.settled = at;
    } else this.apply(this.rightList(index), action, "inverted");
  }

  /** "most of which were shot down", "dozens disappeared": the verb is of a number that is not told. */
  #toldOfSome(start: number): boolean {
    if (joint(this.items[start - 1]) === "some") return true;
    const last = this.units.findLast((unit) => unit.to <= start);
    return last?.thing === "doubtful" && !last.count && this.near(last, start);
  }

  /** An actor stands before the verb: its object follows, or it is a relative clause about the unit before. */
  #active(index: number, start: number): void {
    const { at, action } = this.deeds[index] as Deed;
    const right = this.rightList(index);
    if (action.outcome === "lost" && action.form === "past") {
      // "lost 281 drones to Russian air defences": shot down by the other side
      if (right.length > 0 && this.#airDefenceAfter(right)) {
        this.apply(right, { outcome: "intercepted", form: "past" }, "active");
        this.settled = at;
      }
      return;
    }
    if (right.length > 0) {
      this.apply(right, action, "active");
      this.settled = at;
      return;
    }
    this.apply(this.leftList(start, true), action, "relative");
  }

  #airDefenceAfter(units: readonly Unit[]): boolean {
    const from = units[0]?.to ?? 0;
    return this.items
      .slice(from, from + 8)
      .some((item) => item.sense.airDefence || item.sense.speaker?.claimant === "ukrainian-air-force");
  }

  #participle(index: number, start: number): void {
    const { at, action } = this.deeds[index] as Deed;
    const left = this.leftList(start, false);
    const strong = left.filter((unit) => !unit.fate || this.listed.has(unit));
    const right = this.rightList(index);
    // "its figure, released on Friday, was 1,441 drones": not what was released
    const before = right[0]?.from ?? 0;
    if (action.outcome === "launched" && this.items.slice(at, before).some((item) => joint(item) === "be")) return;
    const aside = left.length > 0 && action.outcome === "launched" && left.every((unit) => unit.fate !== null);
    if (aside) return;
    if (left.length > 0 && (strong.length > 0 || right.length === 0)) {
      this.apply(left, action, "participle");
      return;
    }
    if (right.length > 0) {
      this.apply(right, action, "active");
      this.settled = at;
      return;
    }
    this.apply(this.leftList(start, true), action, "participle");
  }

  #finite(index: number, start: number): void {
    const { at, action } = this.deeds[index] as Deed;
    const last = this.leftList(start, false);
    // "32 Shahed launches"
    if (last.length > 0 && last.at(-1)?.to === start) {
      this.apply(last.slice(-1), action, "noun");
      return;
    }
    const right = this.rightList(index);
    if (right.length > 0) {
      this.apply(right, action, "active");
      this.settled = at;
    } else this.apply(this.leftList(start, true), action, "relative");
  }

  #intransitive(index: number, start: number): void {
    const { at, action } = this.deeds[index] as Deed;
    const relative = joint(this.items[start - 1]) === "that";
    if (this.#toldOfSome(start)) return;
    let left = relative ? this.leftList(start - 1, true) : this.pending(start, action);
    if (action.weak || action.outcome === "launched") left = left.filter((unit) => this.near(unit, start));
    if (left.length > 0) {
      this.apply(left, action, "subject");
      if (!relative && action.outcome !== "launched") this.settled = at;
    } else this.apply(this.rightList(index, NEAR), action, "inverted");
  }

  /** "збито 23", "23 збито": the nearer side. A weak verb takes only what no other verb takes. */
  #impersonal(index: number, start: number): void {
    const { at, action } = this.deeds[index] as Deed;
    if (this.vagueBeside(at, start)) return;
    const free = (unit: Unit): boolean => !this.countsNoun(unit) && (!action.weak || (!unit.fate && !unit.launched));
    const right = this.rightList(index, action.weak ? STRIKE_REACH : Number.POSITIVE_INFINITY).filter(free);
    const left = this.leftList(start, true).filter(free);
    const rightGap = (right[0]?.from ?? Number.POSITIVE_INFINITY) - at;
    const leftGap = start - (left.at(-1)?.to ?? Number.NEGATIVE_INFINITY);
    // "22 of 22 were shot down: 15 over Chernihiv": what follows a colon breaks the number down
    const last = left.at(-1);
    const broken = right[0] && this.items.slice(at, right[0].from).some((item) => item.text === ":");
    const total = broken && last && !last.fate && (!last.launched || last.whole !== null);
    // "із 25 ракет збито 20": the number before the verb is the whole
    const part = right[0]?.count?.value ?? Number.POSITIVE_INFINITY;
    const whole =
      last !== undefined &&
      !last.launched &&
      joint(this.items[this.before(last)]) === "out_of" &&
      part <= (last.count?.value ?? 0);
    if ((rightGap <= leftGap || right[0]?.all || whole) && !total) this.apply(right, action, "impersonal");
    else this.apply(left, action, this.items[at]?.sense.strike && !action.weak ? "struck" : "passive");
  }

  /** The item before a number and its qualifier: the "out of" of "out of about 25". */
  before(unit: Unit): number {
    let before = unit.from - 1;
    while (this.items[before]?.sense.qualifier || joint(this.items[before]) === "article") before--;
    return before;
  }

  /** "shot down several", "частину збито": the verb has its weapons, without a number. */
  vagueBeside(at: number, start: number): boolean {
    const isVague = (item: Item): boolean => item.kind === "number" && item.number === undefined && !item.minutes;
    const after = this.items.slice(at + 1, at + 4).find((item) => !isAdverb(item) && !item.sense.airDefence);
    const before = this.items.slice(Math.max(0, start - 3), start).findLast((item) => !item.sense.adjective);
    return (after !== undefined && isVague(after)) || (before !== undefined && isVague(before));
  }

  /** "six hits were recorded": the number counts the hits. */
  countsNoun(unit: Unit): boolean {
    return unit.weapon === null && this.items[unit.to]?.sense.action?.form === "noun";
  }

  /** "20 збитих дронів": a participle between a number and its weapon. */
  bindAttributes(): void {
    for (const unit of this.units) {
      const inside = this.items.slice(unit.from, unit.to).find((item) => item.sense.attribute)?.sense.action;
      if (inside && !unit.fate && !unit.thing) this.apply([unit], inside, "attribute");
    }
  }

  /** Words that make the voice, read backwards from the verb. */
  voice(at: number): { passive: boolean; perfect: boolean; negated: boolean; start: number } {
    let passive = false;
    let perfect = false;
    let negated = false;
    let start = at;
    for (let before = at - 1; before >= 0 && at - before <= 7; before--) {
      const item = this.items[before] as Item;
      const name = joint(item);
      if (name === "be") passive = true;
      else if (name === "have") perfect = true;
      else if (name === "not") negated = true;
      else if (!isAdverb(item)) break;
      if (name === "be" || name === "have" || name === "not") start = before;
    }
    return { passive, perfect: perfect && !passive, negated, start };
  }

  /** "struck with two missiles": an attack, not a hit. */
  strikesWith(at: number): boolean {
    const next = this.units.find((unit) => unit.from > at);
    return next !== undefined && this.items.slice(at + 1, next.from).some((item) => joint(item) === "with");
  }

  hedgedBefore(start: number): boolean {
    for (let before = start - 1; before >= Math.max(0, start - 3); before--) {
      const item = this.items[before] as Item;
      if (item.sense.hedge === "forecast") return true;
      if (item.kind === "number" || item.kind === "mark") return false;
    }
    return false;
  }

  agentBefore(start: number): boolean {
    for (let before = start - 1; before >= Math.max(0, start - 5); before--) {
      const item = this.items[before] as Item;
      const { sense } = item;
      if (this.units.some((unit) => unit.from <= before && before < unit.to)) return false;
      if (joint(item) === "that") return true;
      if (
        joint(item) === "agent" ||
        sense.airDefence ||
        sense.speaker ||
        sense.country ||
        sense.place?.kind === "city"
      ) {
        return !this.byBefore(before);
      }
      if (!isAdverb(item) && item.kind !== "date" && item.sense.weekday === undefined && joint(item) !== "toward")
        return false;
    }
    return false;
  }

  /** "launched by Russia": the agent belongs to another verb. */
  byBefore(at: number): boolean {
    for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
      const item = this.items[before] as Item;
      if (joint(item) === "by") return true;
      if (item.sense.action || item.kind === "mark" || joint(item) === "that") return false;
    }
    return false;
  }

  near(unit: Unit, start: number): boolean {
    for (let at = unit.to; at < start; at++) {
      const item = this.items[at] as Item;
      const { sense } = item;
      const described =
        sense.weapon || sense.adjective || sense.otherTypes || joint(item) === "and" || item.text === "-";
      const neutral = ["have", "that", "more"].includes(joint(item) ?? "") || ["(", ")", '"', ","].includes(item.text);
      if (!isAdverb(item) && !described && !neutral) return false;
    }
    return unit.to <= start;
  }

  /** Units before `start` in the same clause that nothing has been said of yet. */
  pending(start: number, action: Action): Unit[] {
    const from = Math.max(this.clauseStart(start), this.settled);
    const found = this.units.filter(
      (unit) =>
        unit.from >= from &&
        unit.to <= start &&
        !unit.thing &&
        (!unit.fate || (this.listed.has(unit) && this.near(unit, start))) &&
        !(action.outcome === "launched" && unit.launched),
    );
    // "60 were launched and 40 shot down": a bare number after the launched ones is a part of them
    const last = found.at(-1);
    const told = (unit: Unit): boolean => unit.launched !== null && !this.listed.has(unit);
    const bare = last !== undefined && last.weapon === null && !told(last) && action.outcome !== "launched";
    if (bare && found.some(told)) return found.filter((unit) => !told(unit));
    // "174 missiles launched: 161 of these were destroyed": only the part
    const untold = found.filter((unit) => unit.launched?.rule !== "launched:active");
    // "fired 93 missiles, adding that 81 missiles were shot down": those that were fired are told already
    if (last?.weapon && !last.launched && untold.length < found.length && action.outcome !== "launched") return untold;
    const part = found.findIndex((unit) => unit.part);
    return part > 0 && found.slice(0, part).every((unit) => unit.launched) ? found.slice(part) : found;
  }

  clauseStart(at: number): number {
    for (let before = at - 1; before >= 0; before--) {
      const item = this.items[before] as Item;
      if (item.text === ";" || joint(item) === "but") return before + 1;
      if (
        joint(item) === "with" &&
        this.units.some((unit) => unit.from === before + 1) &&
        item.sense.strike !== true &&
        this.items[before - 1]?.text === ","
      )
        return before + 1;
    }
    return 0;
  }

  /** The unit next before `start` and, where it closes a list, the members before it. With `far`, words may stand between. */
  leftList(start: number, far: boolean): Unit[] {
    const before = this.units.filter((unit) => unit.to <= start && !unit.thing);
    const last = before.at(-1);
    if (!last || (!far && !this.near(last, start))) return [];
    if (far && last.from < this.clauseStart(start)) return [];
    const list = [last];
    for (let index = before.length - 2; index >= 0; index--) {
      const unit = before[index] as Unit;
      const next = list[0] as Unit;
      const taken = (unit.fate || unit.launched) && !this.listed.has(unit);
      if (taken || !this.isList(unit.to, next.from)) break;
      // "598 drones, of them 563 shot down", "88 missiles: 37 shot down"
      if (this.items.slice(unit.to, next.from).some((item) => joint(item) === "among" || item.text === ":")) break;
      if (this.listed.has(unit) && next.from - unit.to > 2) break;
      // "465 drones and 32 missiles, 405 drones and 15 missiles": no list names a weapon twice
      if (this.listed.has(unit) && list.some((one) => one.weapon !== null && one.weapon === unit.weapon)) break;
      // "102 missiles and 42 drones, another 41 lost": another begins a list of its own
      if (this.listed.has(unit) && this.items.slice(unit.to, next.from).some((item) => joint(item) === "more")) break;
      list.unshift(unit);
    }
    return list;
  }

  /** Only list words between two units: commas, "and", places. */
  isList(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const item = this.items[at] as Item;
      if (item.sense.action || item.text === ";" || joint(item) === "but" || joint(item) === "that") return false;
      if (item.sense.debris) return false;
    }
    return true;
  }

  /** Between a verb and its object: a single comma, or a new speaker, begins another clause. */
  isNewClause(from: number, to: number): boolean {
    const stretch = this.items.slice(from, to);
    if (stretch.some((item) => joint(item) === "be")) return false;
    // "завдали удару, одного з найбільших: 300 дронів"
    if (stretch.at(-1)?.text === ":" || stretch.at(-2)?.text === ":") return false;
    const commas = stretch.filter((item) => item.text === ",").length;
    return commas === 1 || stretch.some((item) => item.sense.speech === "says");
  }

  /** "10 missiles, fired from the Caspian Sea, and 23 drones": the launch is told in passing. */
  isAside(from: number, to: number): boolean {
    const stretch = this.items.slice(from, to);
    const deeds = stretch.filter((item) => item.sense.action);
    const first = stretch.findIndex((item) => item.sense.action);
    return (
      deeds.length === 1 &&
      deeds[0]?.sense.action?.outcome === "launched" &&
      first <= 1 &&
      stretch.slice(2).some((item) => item.text === ",") &&
      !stretch.some((item) => joint(item) === "be" || joint(item) === "but")
    );
  }

  /** The units after an action up to the next action or clause. */
  rightList(index: number, within = Number.POSITIVE_INFINITY): Unit[] {
    const at = this.deeds[index]?.at ?? 0;
    const list: Unit[] = [];
    let from = at + 1;
    for (const unit of this.units) {
      if (unit.from <= at) continue;
      if (list.length > 0 && fallsAfter(this.items, unit)) break;
      // "592 drones and 31 missiles out of 653 drones and 52 missiles"
      if (list.length > 0 && joint(this.items[unit.from - 1]) === "out_of") break;
      if (!this.isList(from, unit.from) && !(list.length > 0 && this.isAside(from, unit.from))) break;
      if (list.length === 0 && (unit.from - at > within || (at > 2 && this.isNewClause(from, unit.from)))) break;
      if (!unit.thing) list.push(unit);
      from = unit.to;
    }
    return list;
  }

  apply(units: readonly Unit[], action: Action, rule: string): void {
    const { outcome } = action;
    const binding: Binding = {
      outcome,
      suppressed: action.suppressed === true,
      complete: action.complete === true,
      sum: action.sum === true,
      rule: `${outcome}:${rule}`,
    };
    const toRight = rule === "active" || rule === "noun" || rule === "inverted" || rule === "impersonal";
    units.forEach((unit, place) => {
      if (outcome === "launched") {
        if (unit.fate && !unit.all && !unit.whole) return;
        unit.launched ??= binding;
        if (toRight && place > 0) this.listed.add(unit);
        return;
      }
      if (unit.fate && !this.listed.has(unit)) return;
      if (unit.launched && this.listed.has(unit)) unit.launched = null;
      unit.fate = binding;
      if (toRight && place > 0) this.listed.add(unit);
      else this.listed.delete(unit);
    });
  }

  /** "attacked Ukraine with 139 drones", "an attack by 12 drones": launched. */
  bindStrikes(inside: ReadonlySet<number>): void {
    for (let at = 0; at < this.items.length; at++) {
      if (!this.items[at]?.sense.strike || inside.has(at) || isAttributive(this.items, at)) continue;
      let opened = false;
      for (let next = at + 1; next < Math.min(this.items.length, at + STRIKE_REACH); next++) {
        const item = this.items[next] as Item;
        const unit = this.units.find((one) => one.from === next);
        if (unit?.thing) next = unit.to - 1;
        else if (unit) {
          if (opened && !unit.fate) this.#launchFrom(unit);
          break;
        }
        if (["with", "by", "of", "away", "namely"].includes(joint(item) ?? "")) opened = true;
        if (item.sense.action || item.text === ";" || item.text === ".") break;
      }
    }
  }

  #launchFrom(first: Unit): void {
    let from = first.from;
    for (const unit of this.units.filter((one) => one.from >= first.from)) {
      if (unit.from !== first.from && !this.isList(from, unit.from)) break;
      if (unit.thing) {
        from = unit.to;
        continue;
      }
      if (unit.fate) break;
      unit.launched ??= { outcome: "launched", suppressed: false, rule: "launched:strike-with" };
      from = unit.to;
    }
  }

  /** "it might be 1,000 drones", "could order as many as 2,400": nothing that has happened. */
  refuseForecasts(): void {
    for (const unit of this.units) {
      if (unit.fate?.outcome === "hits") continue;
      for (let before = unit.from - 1; before >= Math.max(0, unit.from - 6); before--) {
        const item = this.items[before] as Item;
        if (item.sense.hedge === "forecast" || item.sense.hedge === "supply")
          unit.thing ??= item.sense.hedge === "supply" ? "stock" : "forecast";
        if (item.sense.action || item.kind === "number" || item.text === ",") break;
      }
    }
  }

  /** "28 were destroyed out of 30": the 30 is the whole of the unit before. */
  bindWholes(): void {
    this.units.forEach((unit, index) => {
      const before = this.before(unit);
      const previous = this.units.slice(0, index).findLast((one) => !one.thing);
      const next = this.units.slice(index + 1).find((one) => !one.thing);
      // "із 25 ракет збито 20": the whole leads
      const leads =
        previous === undefined || this.items.slice(previous.to, unit.from).some((item) => item.text === ",");
      const fits = next?.all || (next?.count && next.count.value <= (unit.count?.value ?? 0));
      const fronted = leads && fits && !next?.launched && next?.fate;
      const opens =
        joint(this.items[before]) === "of" && (before === 0 || ['"', ","].includes(this.items[before - 1]?.text ?? ""));
      if ((joint(this.items[before]) !== "out_of" && !(opens && fronted)) || unit.thing || !unit.count || unit.whole)
        return;
      if (fronted && unit.weapon) {
        unit.fate = null;
        unit.launched = { outcome: "launched", suppressed: false, rule: "launched:out-of" };
        return;
      }
      if (!previous) return;
      unit.fate = null;
      unit.launched = { outcome: "launched", suppressed: false, rule: "launched:out-of" };
      unit.weapon ??= previous.weapon;
    });
  }
}

/** A word that can stand between a unit and its verb without changing what is said. */
function isAdverb(item: Item): boolean {
  const { sense } = item;
  return (
    sense.adverb === true ||
    sense.time !== undefined ||
    item.kind === "date" ||
    sense.weekday !== undefined ||
    item.text === '"'
  );
}
