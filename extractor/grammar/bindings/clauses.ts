import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import type { Item } from "../../mentions/item.ts";
import { joint } from "../../mentions/item.ts";
import type { Construction } from "../../rule-details.ts";
import type { Action } from "../../sense.ts";
import { fallsAfter, hasPlainVerb, standsApart } from "../signs.ts";
import type { Binding, Unit } from "../units/unit.ts";
import { isAside, isListFrom, isNewClause, leavesBracket, opensBehindColon, standsNear } from "./list-gaps.ts";
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
    return standsNear(this.items, this.units, unit, start);
  }

  /** Units before `start` in the same clause that nothing has been said of yet. */
  pending(start: number, action: Action): Unit[] {
    const from = Math.max(this.clauseStart(start), this.settled);
    const found = this.units.filter(
      (unit) =>
        unit.from >= from &&
        unit.to <= start &&
        !unit.thing &&
        !((unit.none || this.isCompared(unit)) && this.isParted(unit.to, start) && !this.joinsNext(unit)) &&
        !((fallsAfter(this.items, unit) || hasPlainVerb(this.items, unit)) && this.isParted(unit.to, start)) &&
        (!unit.fate || isPassing(unit, action) || (this.listed.has(unit) && this.near(unit, start))) &&
        !(action.outcome === "launched" && unit.launched),
    );
    // "of 70 missiles and 110 drones, 40 missiles and 90 drones": a weapon named again is a part of the first
    const again = this.namedAgain(found);
    if (again > 0) return found.slice(again);
    // "60 were launched and 40 shot down": a bare number after the launched ones is a part of them
    const last = found.at(-1);
    // "12 missiles, seven Kalibr and five Kh-101, and nine of them": only the part
    const part = found.findIndex((unit, at) => at > 0 && (unit.part || (unit.definite && this.isOfTold(unit, found))));
    if (part > 0 && found.slice(0, part).every((unit) => unit.launched !== null)) return found.slice(part);
    const bare = last !== undefined && last.weapon === null && !this.isLaunched(last) && action.outcome !== "launched";
    // "three drones of the wave were unaccounted for: one was lost"
    const colon = bare ? this.items.findLastIndex(({ text }, at) => at < last.from && text === ":") : -1;
    if (colon > (found[0]?.from ?? 0)) return found.filter((unit) => unit.from > colon);
    // "four missiles aimed at Kuwait and three at Bahrain"
    const aimed = bare && found.at(-2)?.launched?.rule === "launched:participle";
    if (aimed && joint(this.items[last.from - 1]) === "and" && joint(this.items[last.to]) === "toward") return found;
    if (bare && found.some((unit) => this.isLaunched(unit)))
      return found.filter((unit) => unit === last || !(last.all ? unit.launched : this.isLaunched(unit)));
    // "174 missiles launched: 161 of these were destroyed": only the part
    const untold = found.filter((unit) => unit.launched?.rule !== "launched:active");
    // "fired 93 missiles, adding that 81 missiles were shot down": those that were fired are told already
    if (last?.weapon && !last.launched && untold.length < found.length && action.outcome !== "launched") return untold;
    return found;
  }

  /** "down from 49 on Monday": the number that another is compared with. */
  isCompared({ from }: Unit): boolean {
    return this.items.slice(Math.max(0, from - 2), from).some(({ sense }) => sense.compares);
  }

  /** Where a second list of the same weapons begins, of which only the verb speaks; 0 for one list. */
  namedAgain(found: readonly Unit[]): number {
    const first = found[0]?.weapon;
    const again = found.findIndex((unit, at) => at > 1 && first !== null && unit.weapon === first);
    const [before, after] = [found.slice(0, again), found.slice(again)];
    const same = before.length === after.length && before.every(({ weapon }, at) => weapon === after[at]?.weapon);
    return again > 1 && same && new Set(before.map(({ weapon }) => weapon)).size > 1 ? again : 0;
  }

  isLaunched(unit: Unit): boolean {
    return unit.launched !== null && !this.listed.has(unit);
  }

  /** "used 93 missiles and 200 drones, and 81 of the missiles": a part of one of them. */
  isOfTold(unit: Unit, found: readonly Unit[]): boolean {
    // "92 drones and 13 missiles, and 95 of the 105"
    const ofSum = unit.weapon === null && unit.whole !== null;
    return found.some((one) => one.to <= unit.from && one.launched !== null && (ofSum || one.weapon === unit.weapon));
  }

  /** First item of the clause that an item stands in. */
  clauseStart(at: number): number {
    for (let before = at - 1; before >= 0; before--) {
      const item = this.items[before] as Item;
      if (item.text === ";" || (joint(item) === "but" && !this.leadsToTime(before))) return before + 1;
      // "adding that 112 weapons were downed"
      if (joint(item) === "that" && this.units.some((unit) => unit.from === before + 1 && unit.weapon))
        return before + 1;
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
      // "43 збитих дрони із 61, 15 втрачено": the participle is its verb
      const told = this.items
        .slice(unit.from, unit.to)
        .some(({ sense }) => sense.attribute && sense.action?.outcome === "intercepted");
      const taken = ((unit.fate || unit.launched) && !this.listed.has(unit)) || (told && list.length === 1);
      // "шість – по будинках, один збито": the numbers before have words of their own
      const apartBy = this.items[unit.to]?.text === "–" && list.length === 1 && this.near(next, start);
      if (apartBy && next.weapon === null) break;
      // "112 БпЛА, три ракети Х-59, ракета Х-31 не досягла цілі": the verb of one is not that of the list before it
      const comma = next.from - unit.to === 1 && this.items[unit.to]?.text === ",";
      if (list.length === 1 && next.single === "form" && comma && !unit.single) break;
      // "8 ATACMS and 6 drones were fired, all ATACMS were downed"
      // but "90 missiles and ten drones, 73 missiles and all the drones were downed"
      const further = this.listed.has(unit) && this.isJoined(unit, next) && unit.weapon !== next.weapon;
      const ofAll = list.length === 1 && next.weapon === "mixed" && unit.weapon !== null && unit.weapon !== "mixed";
      // "there were 14 drones and three missiles, 12 targets were shot down"
      const anew = ofAll || (next.all && next.count === null && unit.launched !== null && !further);
      // "a night of 88 drones, 60 of them shot down"
      if (list.length === 1 && next.part && next.weapon === null && !unit.part && !unit.launched) break;
      // "put at 28 missiles and five drones, with 18 and three of them downed"
      const within = this.items.slice(unit.to, next.from);
      if (within.some((item, at) => joint(item) === "with" && within[at - 1]?.text === ",")) break;
      if (anew || taken || !this.isList(unit.to, next.from) || leavesBracket(this.items, unit.to, next.from)) break;
      // "40 drones, 31 shot down": a bare number behind a comma is a part of them
      const apart = this.items.slice(unit.to, next.from).filter((item) => !isAdverb(item) && !item.sense.qualifier);
      if (next.weapon === null && unit.weapon && apart.length === 1 && apart[0]?.text === "," && list.length === 1)
        break;
      // "598 drones, of them 563 shot down", "88 missiles: 37 shot down", not "420 drones, most of them Shaheds, and"
      // nor "420 drones, including 300 Shaheds, and 13 missiles"
      const aside = this.units.findLast(
        (one) => (one.thing || this.isClosedPart(one, start)) && one.from >= unit.to && one.to <= next.from,
      );
      if (
        this.items.slice(aside?.to ?? unit.to, next.from).some((item) => joint(item) === "among" || item.text === ":")
      )
        break;
      if (this.listed.has(unit) && next.from - unit.to > 2) break;
      // "465 drones and 32 missiles, 405 drones and 15 missiles": no list names a weapon twice
      if (list.some((one) => one.weapon !== null && one.weapon === unit.weapon)) break;
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
    // "595 drones, of which 566 drones, 35 Kh-101 and eight Kalibrs were shot down": a list of parts
    const after = this.units[index + 1];
    // but "70 missiles, including 12 Kinzhals, and 110 drones"
    const apart = after?.weapon && isKindOf(unit.weapon, whole.weapon) && !isKindOf(after.weapon, whole.weapon);
    if (after?.weapon && !after.thing && after.to <= start && !apart) return false;
    return this.items.slice(whole.to, unit.from).some((item) => joint(item) === "among");
  }

  /** The units after an action up to the next action or clause. */
  rightList(index: number, within = Number.POSITIVE_INFINITY): Unit[] {
    const at = this.deeds[index]?.at ?? 0;
    const list: Unit[] = [];
    let from = at + 1;
    // "shot down eight aircraft, four drones and two missiles": the list began with what is no weapon
    let begun = false;
    for (const unit of this.units) {
      if (unit.from <= at) continue;
      if (this.deeds[index]?.action.outcome === "launched" && standsApart(this.items, unit)) break;
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
      // "fired more drones than in any month since the war began: 6,297 drones and"
      const opens = list.length === 0 && opensBehindColon(this.items, this.units, at, unit);
      if (!opens && !this.isList(from, unit.from) && !(list.length > 0 && isAside(this.items, from, unit.from))) break;
      // "shot drones down in six regions, among them 14 over Odesa"
      const among = joint(this.items[this.before(unit)]) === "among" && list.length === 0 && from > at + 1;
      const apart =
        at > 2 && !among && !begun && isNewClause(this.items, from, unit.from) && !isListFrom(this.items, from, unit);
      if (list.length === 0 && (unit.from - at > within || apart)) break;
      if (!unit.thing) list.push(unit);
      if (unit.thing === "equipment") begun = true;
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
    return words.length === 1 && (joint(words[0]) === "and" || (unit.none && next.none && words[0]?.text === ","));
  }

  /** A comma, a colon or an "and" stands between: the verb is of another clause. */
  isParted(from: number, to: number): boolean {
    return this.items.slice(from, to).some(({ text, sense }) => text === "," || text === ":" || sense.joint === "and");
  }

  /** Only list words between two units: commas, "and", places. */
  isList(from: number, to: number): boolean {
    let inside = false;
    for (let at = from; at < to; at++) {
      const item = this.items[at] as Item;
      // "ракетами (район пусків – Крим), трьома": where they were fired from
      if (item.text === "(") inside = true;
      if (item.text === ")") inside = false;
      if (inside) continue;
      if (item.sense.action || item.text === ";" || joint(item) === "but" || joint(item) === "that") return false;
      if (item.sense.debris) return false;
    }
    return true;
  }

  /** The item before a number and its qualifier: the "out of" of "out of about 25". */
  before(unit: Unit): number {
    let before = unit.from - 1;
    while (this.items[before]?.sense.qualifier || joint(this.items[before]) === "article") before--;
    return before;
  }

  /** Says an action of units, unless another verb has spoken of them. */
  apply(units: readonly Unit[], action: Action, rule: Construction): void {
    const { outcome } = action;
    const binding: Binding = {
      outcome,
      suppressed: action.suppressed === true,
      complete: action.complete === true,
      sum: action.sum === true,
      observed: action.observes === true,
      through: action.through === true,
      met: action.meets === true,
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
      // "sent 20 drones and two missiles, which were shot down": sent, too
      if (unit.launched && this.listed.has(unit) && rule !== "relative") unit.launched = null;
      unit.fate = binding;
      if (toRight && place > 0) this.listed.add(unit);
      else this.listed.delete(unit);
    });
  }
}

const isKindOf = (weapon: WeaponSlug, group: WeaponSlug | null): boolean =>
  group !== null && weapon !== group && isWithin(weapon, group);
