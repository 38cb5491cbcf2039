import { type Item, joint } from "../../mentions/item.ts";

/** A comma or "and". */
export const joins = (item: Item | undefined): boolean => item?.text === "," || item?.sense.joint === "and";

/** "Одещина – 7, Миколаївщина – 4": a list by place, without prepositions. */
export const isLabel = (items: readonly Item[], at: number): boolean =>
  (["–", "-", ":"].includes(items[at + 1]?.text ?? "") &&
    items[items[at + 2]?.sense.distributive ? at + 3 : at + 2]?.kind === "number" &&
    !isDateline(items, at) &&
    (at === 0 || opensLabel(items[at - 1]) || isSharedLabel(items, at - 2))) ||
  isSharedLabel(items, at) ||
  isLabelled(items, at) ||
  isBracketLabel(items, at);

/** "Лидирует Брянская область – 20, следом Курская – 15". */
const opensLabel = (before: Item | undefined): boolean =>
  before?.kind === "mark" ||
  before?.sense.hosts === true ||
  before?.sense.adverb === true ||
  joint(before) === "namely";

/** "20 – Брянская область, 15 – Курская": the place behind its number. */
const isLabelled = (items: readonly Item[], at: number): boolean =>
  ["–", "-"].includes(items[at - 1]?.text ?? "") &&
  items[at - 2]?.kind === "number" &&
  [undefined, ",", ";", ".", '"', ")"].includes(items[at + 1]?.text);

/** "Воронежская и Тамбовская области — по десять": the first of two places with one number each. */
const isSharedLabel = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.place !== undefined &&
  (at === 0 || items[at - 1]?.kind === "mark") &&
  joint(items[at + 1]) === "and" &&
  items[at + 2]?.sense.place !== undefined &&
  ["–", "-", ":"].includes(items[at + 3]?.text ?? "") &&
  items[at + 4]?.sense.distributive === true;

/** "KYIV: 20 drones were downed": the city where the text was written, its first word, and no list by place. */
const isDateline = (items: readonly Item[], at: number): boolean =>
  items[at]?.start === 0 &&
  items[at]?.sense.place?.kind === "city" &&
  !items.slice(at + 1).some(({ sense }, after) => sense.place && items[at + after + 3]?.kind === "number");

/** "Ryazan Oblast (29), then Voronezh (27)": the number of a place in brackets. */
export const isBracketLabel = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === "(" && items[at + 2]?.kind === "number" && items[at + 3]?.text === ")";

/** Steps from a number to a place of its own: "with 38 others destroyed over Crimea". */
const CLAUSE_REACH = 6;

/** "over Ryazan Oblast, with 29 downed, followed by Voronezh Oblast with 27": the number of the place before it. */
export const leadsWith = (items: readonly Item[], at: number): boolean => {
  const link = items[at + 1]?.text === "," ? at + 2 : at + 1;
  const number = items[link + 1]?.sense.qualifier ? link + 2 : link + 1;
  const clause = items.slice(number + 1, number + 1 + CLAUSE_REACH);
  const end = clause.findIndex((item) => item.kind === "mark" || item.kind === "number");
  const elsewhere = clause.slice(0, end < 0 ? undefined : end).some((item) => joint(item) === "over");
  return items[link]?.sense.joint === "with" && items[number]?.kind === "number" && !elsewhere;
};

/** "Kyiv region: ten missiles shot down": a place leads the line. */
export const isHeading = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).every((item) => item.kind === "mark") &&
  items[at]?.sense.place?.kind === "region" &&
  [",", ":", "."].includes(items.slice(at + 1).find((item) => !item.sense.time && item.kind !== "date")?.text ?? "");
