import { readFileSync } from "node:fs";
import { type Figure, parseFigures } from "../sources/figures.ts";

const SEEDS = new URL("../seeds/", import.meta.url);

/** The figures that the project ships. */
export function figures(): Figure[] {
  return parseFigures(readFileSync(new URL("figures.csv", SEEDS), "utf8"), "figures.csv").figures;
}
