import type { Item } from "../mentions/item.ts";
import { joint } from "../mentions/item.ts";
import type { Action } from "../sense.ts";
import { fallsAfter } from "./signs.ts";
import type { Binding, Unit } from "./unit.ts";
import { isAdverb, voiceOf } from "./voice.ts";

export interface Deed {
  readonly at: number;
  readonly action: Action;
}

/** "two that broke through were shot down": where they got to is told in passing, the verb of the clause tells their fate. */
const isPassing = (unit: Unit, action: Action): boolean =>
  (action.outcome === "intercepted" || action.outcome === "lost") &&
  ["hits:relative", "left:relative", "active:relative"].includes(unit.fate?.rule ?? "");

/** The units and actions of a sentence while they are tied together, and which units a verb may still take. */
export class Clauses {
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

  /** Only words that change nothing stand between a unit and the verb after it. */
  near(unit: Unit, start: number): boolean {
    for (let at = unit.to; at < start; at++) {
      const item = this.items[at] as Item;
      // "126 drones (Shahed, Gerbera and so on) came in"
      if (item.text === "(") {
        const close = this.items.findIndex((one, index) => index > at && one.text === ")");
        if (close > 0 && close < start && !this.units.some((one) => one.from > at && one.from < close)) at = close;
        continue;
      }
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
        !(unit.none && this.isParted(unit.to, start) && !this.joinsNext(unit)) &&
        !(fallsAfter(this.items, unit) && this.isParted(unit.to, start)) &&
        (!unit.fate || isPassing(unit, action) || (this.listed.has(unit) && this.near(unit, start))) &&
        !(action.outcome === "launched" && unit.launched),
    );
    // "60 were launched and 40 shot down": a bare number after the launched ones is a part of them
    const last = found.at(-1);
    // "12 missiles, seven Kalibr and five Kh-101, and nine of them": only the part
    const part = found.findIndex((unit) => unit.part || (unit.definite && this.isOfTold(unit, found)));
    if (part > 0 && found.slice(0, part).every((unit) => unit.launched)) return found.slice(part);
    const told = (unit: Unit): boolean => unit.launched !== null && !this.listed.has(unit);
    const bare = last !== undefined && last.weapon === null && !told(last) && action.outcome !== "launched";
    if (bare && found.some(told)) return found.filter((unit) => !told(unit));
    // "174 missiles launched: 161 of these were destroyed": only the part
    const untold = found.filter((unit) => unit.launched?.rule !== "launched:active");
    // "fired 93 missiles, adding that 81 missiles were shot down": those that were fired are told already
    if (last?.weapon && !last.launched && untold.length < found.length && action.outcome !== "launched") return untold;
    return found;
  }

  /** "used 93 missiles and 200 drones, and 81 of the missiles": a part of one of them. */
  isOfTold(unit: Unit, found: readonly Unit[]): boolean {
    return found.some((one) => one.to <= unit.from && one.launched !== null && one.weapon === unit.weapon);
  }

  /** First item of the clause that an item stands in. */
  clauseStart(at: number): number {
    for (let before = at - 1; before >= 0; before--) {
      const item = this.items[before] as Item;
      if (item.text === ";" || (joint(item) === "but" && !this.leadsToTime(before))) return before + 1;
      // "said that two were launched and that one was shot down"
      if (joint(item) === "that" && joint(this.items[before - 1]) === "and") return before + 1;
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

  /** "since Sunday", "before dawn": no clause of its own. */
  leadsToTime(at: number): boolean {
    const next = this.items[at + 1];
    return next !== undefined && (next.kind === "date" || next.kind === "clock" || next.sense.weekday !== undefined);
  }

  /** The unit next before `start` and, where it closes a list, the members before it. With `far`, words may stand between. */
  leftList(start: number, far: boolean): Unit[] {
    const before = this.units.filter(
      (unit) => unit.to <= start && !unit.thing && !this.isClosedPart(unit, start) && !fallsAfter(this.items, unit),
    );
    const last = before.at(-1);
    if (!last || (!far && !this.near(last, start))) return [];
    if (far && last.from < this.clauseStart(start)) return [];
    const list = [last];
    for (let index = before.length - 2; index >= 0; index--) {
      const unit = before[index] as Unit;
      const next = list[0] as Unit;
      const taken = (unit.fate || unit.launched) && !this.listed.has(unit);
      // "8 ATACMS and 6 drones were fired, all ATACMS were downed"
      const anew = next.all && next.count === null && unit.launched !== null;
      // "a night of 88 drones, 60 of them shot down"
      if (list.length === 1 && next.part && next.weapon === null && unit.weapon && !unit.launched) break;
      if (anew || taken || !this.isList(unit.to, next.from) || this.leavesBracket(unit.to, next.from)) break;
      // "40 drones, 31 shot down": a bare number behind a comma is a part of them
      const apart = this.items.slice(unit.to, next.from).filter((item) => !isAdverb(item) && !item.sense.qualifier);
      if (next.weapon === null && unit.weapon && apart.length === 1 && apart[0]?.text === "," && list.length === 1)
        break;
      // "598 drones, of them 563 shot down", "88 missiles: 37 shot down", not "420 drones, most of them Shaheds, and"
      const aside = this.units.findLast((one) => one.thing && one.from >= unit.to && one.to <= next.from);
      if (
        this.items.slice(aside?.to ?? unit.to, next.from).some((item) => joint(item) === "among" || item.text === ":")
      )
        break;
      if (this.listed.has(unit) && next.from - unit.to > 2) break;
      // "465 drones and 32 missiles, 405 drones and 15 missiles": no list names a weapon twice
      if (this.listed.has(unit) && list.some((one) => one.weapon !== null && one.weapon === unit.weapon)) break;
      // "102 missiles and 42 drones, another 41 lost": another begins a list of its own
      if (this.listed.has(unit) && this.items.slice(unit.to, next.from).some((item) => joint(item) === "more")) break;
      list.unshift(unit);
    }
    return list;
  }

  /** "80 drones, among them 50 Shaheds, were launched": the verb is of the whole. */
  isClosedPart(unit: Unit, start: number): boolean {
    const index = this.units.indexOf(unit);
    const whole = this.units[index - 1];
    const next = this.items.slice(unit.to, start).find((item) => item.text !== '"');
    if (!unit.part || unit.weapon === null || !whole || whole.part || whole.thing || next?.text !== ",") return false;
    return this.items.slice(whole.to, unit.from).some((item) => joint(item) === "among");
  }

  /** The units after an action up to the next action or clause. */
  rightList(index: number, within = Number.POSITIVE_INFINITY): Unit[] {
    const at = this.deeds[index]?.at ?? 0;
    const list: Unit[] = [];
    let from = at + 1;
    for (const unit of this.units) {
      if (unit.from <= at) continue;
      // "not 23 but 27"
      if (unit.thing === "superseded" && unit.from - at <= 3) {
        from = this.items[unit.to]?.text === "," ? unit.to + 2 : unit.to + 1;
        continue;
      }
      if (list.length > 0 && fallsAfter(this.items, unit)) break;
      // "five launchers were destroyed by a single Kinzhal": what did it
      if (list.length === 0 && this.deeds[index]?.action.form === "past" && this.isAgent(unit, at)) break;
      // "downed all but nine of the drones, and neither of two missiles reached its target"
      if (list.length > 0 && unit.none && this.hasOwnVerb(unit)) break;
      if (list.some((one) => one.weapon === unit.weapon) && this.beginsAnew(unit, index)) break;
      // "592 drones and 31 missiles out of 653 drones and 52 missiles"
      if (list.length > 0 && joint(this.items[unit.from - 1]) === "out_of") break;
      if (!this.isList(from, unit.from) && !(list.length > 0 && this.isAside(from, unit.from))) break;
      const apart = at > 2 && this.isNewClause(from, unit.from) && !this.isListFrom(from, unit);
      if (list.length === 0 && (unit.from - at > within || apart)) break;
      if (!unit.thing) list.push(unit);
      from = unit.to;
    }
    return list;
  }

  /** "fired 30 missiles and 50 drones, and 20 missiles and 40 drones were downed": a weapon named again, with the next verb. */
  beginsAnew(unit: Unit, index: number): boolean {
    const [deed, next] = [this.deeds[index], this.deeds[index + 1]];
    if (!unit.weapon || unit.thing || !next || deed?.action.outcome !== "launched") return false;
    const { start } = voiceOf(this.items, next.at);
    if (next.action.outcome === "launched" || joint(this.items[start - 1]) === "that") return false;
    const last = this.units.findLast((one) => one.to <= start);
    return last !== undefined && last.from >= unit.from && this.near(last, start);
  }

  /** A verb of getting through follows the unit in its clause. */
  hasOwnVerb(unit: Unit): boolean {
    const end = this.items.findIndex((item, at) => at >= unit.to && item.kind === "mark");
    const clause = this.items.slice(unit.to, end < 0 ? undefined : end);
    return clause.some(({ sense }) => sense.action?.outcome === "hits" || sense.action?.outcome === "missed");
  }

  /** "destroyed by a single Kinzhal", but not "repelled an attack by three drones". */
  isAgent(unit: Unit, at: number): boolean {
    const between = this.items.slice(at + 1, unit.from);
    return joint(between.at(-1)) === "by" && !between.some((item) => item.sense.strike || item.sense.head);
  }

  /** Nothing but an "and" stands between two units. */
  isJoined(one: Unit, next: Unit): boolean {
    return next.from - one.to === 1 && joint(this.items[one.to]) === "and";
  }

  /** "none of the four Zircons and only one of the two Kh-22s": a list, though one number of it is none. */
  joinsNext(unit: Unit): boolean {
    const next = this.units[this.units.indexOf(unit) + 1];
    if (!unit.whole || !next?.weapon || !next.whole || next.thing) return false;
    const between = this.items.slice(unit.to, next.from).filter((item) => !isAdverb(item) && !item.sense.qualifier);
    const words = between.filter((item) => joint(item) !== "article" && (!item.sense.adjective || joint(item)));
    return words.length === 1 && joint(words[0]) === "and";
  }

  /** A comma or an "and" stands between: the verb is of another clause. */
  isParted(from: number, to: number): boolean {
    return this.items.slice(from, to).some((item) => item.text === "," || joint(item) === "and");
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

  /** "213 (210 drones and 3 missiles), 172": what stands in a bracket is no member of the list around it. */
  leavesBracket(from: number, to: number): boolean {
    const between = this.items.slice(from, to).map((item) => item.text);
    return between.includes(")") && !between.includes("(");
  }

  /** Between a verb and its object: a single comma, or a new speaker, begins another clause. */
  isNewClause(from: number, to: number): boolean {
    const stretch = this.items.slice(from, to);
    if (stretch.some((item) => joint(item) === "be")) return false;
    // "downed a bomber, five drones and two missiles"
    if (stretch.some((item) => item.sense.thing === "equipment")) return false;
    // "завдали удару, одного з найбільших: 300 дронів"
    if (stretch.at(-1)?.text === ":" || stretch.at(-2)?.text === ":") return false;
    // "from Oryol, Kursk and Millerovo 108 drones": the comma stands between places
    const isPlaceComma = (index: number): boolean =>
      stretch[index - 1]?.sense.place !== undefined && stretch[index + 1]?.sense.place !== undefined;
    const commas = stretch.filter((item, index) => item.text === "," && !isPlaceComma(index)).length;
    return commas === 1 || stretch.some((item) => item.sense.speech === "says");
  }

  /** "struck with missiles from Kursk, 6 drones": the list begins with weapons without a number. */
  isListFrom(from: number, unit: Unit): boolean {
    const stretch = this.items.slice(from, unit.from);
    const opens = stretch.findIndex((item) => item.sense.weapon && !item.sense.head);
    if (opens < 0 || !unit.weapon || unit.single || stretch.slice(opens).some((item) => item.sense.speech))
      return false;
    const after = this.items.slice(unit.to).find((item) => item.sense.action || item.kind === "mark" || joint(item));
    return after?.sense.action === undefined && joint(after) !== "be";
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

  /** The item before a number and its qualifier: the "out of" of "out of about 25". */
  before(unit: Unit): number {
    let before = unit.from - 1;
    while (this.items[before]?.sense.qualifier || joint(this.items[before]) === "article") before--;
    return before;
  }

  /** Says an action of units, unless another verb has spoken of them. */
  apply(units: readonly Unit[], action: Action, rule: string): void {
    const { outcome } = action;
    const binding: Binding = {
      outcome,
      suppressed: action.suppressed === true,
      complete: action.complete === true,
      sum: action.sum === true,
      observed: action.observes === true,
      through: action.through === true,
      rule: `${outcome}:${rule}`,
    };
    const toRight = rule === "active" || rule === "noun" || rule === "inverted" || rule === "impersonal";
    units.forEach((unit, place) => {
      // "a 40-drone attack was repelled": of the attack
      if (unit.launched?.rule === "launched:compound") return;
      if (outcome === "launched") {
        if (unit.fate && !unit.all && !unit.whole) return;
        unit.launched ??= binding;
        if (toRight && place > 0) this.listed.add(unit);
        return;
      }
      if (unit.fate && !this.listed.has(unit) && !isPassing(unit, action)) return;
      if (unit.launched && this.listed.has(unit)) unit.launched = null;
      unit.fate = binding;
      if (toRight && place > 0) this.listed.add(unit);
      else this.listed.delete(unit);
    });
  }
}
