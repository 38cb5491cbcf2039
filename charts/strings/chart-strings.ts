import type { PageLanguage } from "../../contract/language.ts";
import { type ChartStrings, en } from "./en.ts";
import { uk } from "./uk.ts";

/** The words of charts, sentences and pictures by language. A word that one language lacks fails the type check. */
export const CHART_STRINGS: Readonly<Record<PageLanguage, ChartStrings>> = { en, uk };
