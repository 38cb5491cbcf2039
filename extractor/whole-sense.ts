import type { Action, Place, Sense, Speaker, TimeWord } from "./sense.ts";
import { topicsOf } from "./topics.ts";

// Objects of one shape are read several times faster: all that the grammar asks of every word has a place for every
// field here, a new one too.

/** Every field, present or not. */
type Every<T> = { readonly [Field in keyof Required<T>]: T[Field] };

const actionOf = (action: Action): Every<Action> => ({
  outcome: action.outcome,
  form: action.form,
  sum: action.sum,
  suppressed: action.suppressed,
  observes: action.observes,
  weak: action.weak,
  through: action.through,
  complete: action.complete,
  meets: action.meets,
});

const placeOf = ({ name, country, region, kind }: Place): Every<Place> => ({ name, country, region, kind });

const speakerOf = (speaker: Speaker): Every<Speaker> => ({
  claimant: speaker.claimant,
  of: speaker.of,
  area: speaker.area,
  again: speaker.again,
  formula: speaker.formula,
  own: speaker.own,
  vague: speaker.vague,
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
  parted: fields.parted,
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
  succeeds: fields.succeeds,
  adverb: fields.adverb,
  chiefly: fields.chiefly,
  airDefence: fields.airDefence,
  jams: fields.jams,
  overall: fields.overall,
  prey: fields.prey,
  armour: fields.armour,
  running: fields.running,
  craft: fields.craft,
  compass: fields.compass,
  border: fields.border,
  qualifier: fields.qualifier,
  joint: fields.joint,
  infinitive: fields.infinitive,
  definite: fields.definite,
  singular: fields.singular,
  ordinal: fields.ordinal,
  pair: fields.pair,
  any: fields.any,
  ratio: fields.ratio,
  issued: fields.issued,
  within: fields.within,
  compares: fields.compares,
  acts: fields.acts,
  owner: fields.owner,
  object: fields.object,
  anew: fields.anew,
  relativeTo: fields.relativeTo,
  days: fields.days,
  parts: fields.parts,
  which: fields.which,
  rate: fields.rate,
  sums: fields.sums,
  countNoun: fields.countNoun,
  sameNumber: fields.sameNumber,
  distributive: fields.distributive,
  respective: fields.respective,
  number: fields.number,
  month: fields.month,
  abbreviated: fields.abbreviated,
  day: fields.day,
  weekday: fields.weekday,
  when: fields.when,
  time: fields.time && timeOf(fields.time),
  thing: fields.thing,
  impact: fields.impact,
  label: fields.label,
  hosts: fields.hosts,
  district: fields.district,
  site: fields.site,
  debris: fields.debris,
  hedge: fields.hedge,
  hour: fields.hour,
  clock: fields.clock,
  topics: topicsOf(fields),
});

/** What a word means that the lexicon doesn't know. */
export const NOTHING: Sense = sense({});
