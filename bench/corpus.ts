import { readdirSync, readFileSync } from "node:fs";
import { figureNote } from "../sources/figure-note.ts";
import { type Figure, parseFigures } from "../sources/figures.ts";
import { partFrontMatter } from "../sources/front-matter.ts";

const SEEDS = new URL("../seeds/", import.meta.url);

/** The figures that the project ships. */
export function figures(): Figure[] {
  return parseFigures(readFileSync(new URL("figures.csv", SEEDS), "utf8"), "figures.csv").figures;
}

/** Passages to extract: the shipped report notes, many times, with one figure's sentence after each. */
export function passages(): string[] {
  const bodies = readdirSync(new URL("reports/", SEEDS)).map((name) => {
    const parted = partFrontMatter(readFileSync(new URL(`reports/${name}`, SEEDS), "utf8"));
    return "body" in parted ? parted.body : "";
  });
  return figures()
    .slice(0, 2000)
    .map((figure, index) => `${bodies[index % bodies.length]}\n${figureNote(figure).text}\n`);
}
