import type { Action, Place, Sense, Speaker, TimeWord } from "./sense.ts";
import { topicsOf } from "./topics.ts";

// Objects of one shape are read several times faster: all that the grammar asks of every word has a place for every
// field here, a new one too.

/** Every field, present or not. */
type Every<T> = { readonly [Field in keyof Required<T>]: T[Field] };

const actionOf = ({ outcome, form, sum, suppressed, observes, weak, through, complete }: Action): Every<Action> => ({
  outcome,
  form,
  sum,
  suppressed,
  observes,
  weak,
  through,
  complete,
});

const placeOf = ({ name, country, region, kind }: Place): Every<Place> => ({ name, country, region, kind });

const speakerOf = ({ claimant, of, area, again, formula, own, vague }: Speaker): Every<Speaker> => ({
  claimant,
  of,
  area,
  again,
  formula,
  own,
  vague,
});

const timeOf = (word: TimeWord): Every<TimeWord> => ({
  part: word.part,
  shift: word.shift,
  days: word.days,
  span: word.span,
  of: word.of,
  since: word.since,
  opening: word.opening,
  onward: word.onward,
  until: word.until,
  following: word.following,
  relative: word.relative,
  begins: word.begins,
  past: word.past,
  again: word.again,
  season: word.season,
  event: word.event,
  start: word.start,
});

/** A sense with a place for every field. */
export const sense = (fields: Sense): Every<Sense> => ({
  weapon: fields.weapon,
  otherTypes: fields.otherTypes,
  adjective: fields.adjective,
  kind: fields.kind,
  head: fields.head,
  one: fields.one,
  action: fields.action && actionOf(fields.action),
  attribute: fields.attribute,
  strike: fields.strike,
  suffered: fields.suffered,
  country: fields.country,
  place: fields.place && placeOf(fields.place),
  placeNoun: fields.placeNoun,
  speaker: fields.speaker && speakerOf(fields.speaker),
  speech: fields.speech,
  press: fields.press,
  analysis: fields.analysis,
  document: fields.document,
  adverb: fields.adverb,
  chiefly: fields.chiefly,
  airDefence: fields.airDefence,
  jams: fields.jams,
  overall: fields.overall,
  border: fields.border,
  qualifier: fields.qualifier,
  joint: fields.joint,
  infinitive: fields.infinitive,
  definite: fields.definite,
  singular: fields.singular,
  ordinal: fields.ordinal,
  included: fields.included,
  pair: fields.pair,
  any: fields.any,
  ratio: fields.ratio,
  issued: fields.issued,
  within: fields.within,
  compares: fields.compares,
  relativeTo: fields.relativeTo,
  days: fields.days,
  parts: fields.parts,
  which: fields.which,
  rate: fields.rate,
  countNoun: fields.countNoun,
  sameNumber: fields.sameNumber,
  distributive: fields.distributive,
  respective: fields.respective,
  number: fields.number,
  month: fields.month,
  abbreviated: fields.abbreviated,
  day: fields.day,
  weekday: fields.weekday,
  time: fields.time && timeOf(fields.time),
  thing: fields.thing,
  impact: fields.impact,
  label: fields.label,
  hosts: fields.hosts,
  district: fields.district,
  site: fields.site,
  debris: fields.debris,
  hedge: fields.hedge,
  clock: fields.clock,
  topics: topicsOf(fields),
});

/** What a word means that the lexicon doesn't know. */
export const NOTHING: Sense = sense({});
