import type { Metadata } from "next";
import { toSearchParams } from "../contract/address.ts";
import { PAGE_LANGUAGES, type PageLanguage } from "../contract/language.ts";
import { PUBLICATION } from "../contract/publication.ts";
import { type DashboardState, dashboardQuery, ratesQuery } from "../contract/queries.ts";
import { inLanguage, withQuery } from "./in-language.ts";

/** The feed of new attacks, as the head of each page names it. */
export const FEED = { "application/atom+xml": "/feed.xml" } as const;

/** What the head of a page says of its address: the one to keep, and the same page in each language. */
export function alternatesOf(address: string, lang: PageLanguage): Metadata["alternates"] {
  return {
    canonical: inLanguage(address, lang),
    languages: {
      ...Object.fromEntries(PAGE_LANGUAGES.map((one) => [one, inLanguage(address, one)])),
      "x-default": inLanguage(address, "en"),
    },
    types: FEED,
  };
}

/** Address of the dashboard in a state, with changes. */
export function dashboardHref(state: DashboardState, changes: Partial<DashboardState> = {}): string {
  return withQuery("/", toSearchParams(dashboardQuery, { ...state, ...changes }));
}

/** Address of the figures of a dashboard in the API: `json`, or the same rows as `csv`. */
export function ratesHref(state: DashboardState, format: "json" | "csv"): string {
  return withQuery(`${PUBLICATION.api}/rates${format === "csv" ? ".csv" : ""}`, toSearchParams(ratesQuery, state));
}

/** Address of the figures of a dashboard for its own page: the parameters and rows of `/rates`, packed. */
export function figuresHref(state: DashboardState): string {
  return withQuery("/figures", toSearchParams(ratesQuery, state));
}

/** Address of the picture of a dashboard. */
export function pictureHref(state: DashboardState, format: "png" | "svg"): string {
  return withQuery(`${PUBLICATION.api}/charts/rates.${format}`, toSearchParams(dashboardQuery, state));
}

/** Address of the card of a dashboard, for previews of links to it. */
export function cardHref(state: DashboardState): string {
  return withQuery("/card.png", toSearchParams(dashboardQuery, state));
}

/** What a link to a page shows of it elsewhere: a card, whose sentence is also its words. */
export function previewOf(address: string, card: string, sentence: string): Pick<Metadata, "openGraph" | "twitter"> {
  return {
    openGraph: {
      title: sentence,
      siteName: PUBLICATION.name,
      url: address,
      images: [{ url: card, type: "image/png", width: 1200, height: 630, alt: sentence }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** Address of a dashboard's chart alone, for the frame of another site. */
export function embedHref(state: DashboardState): string {
  return withQuery("/embed", toSearchParams(dashboardQuery, state));
}

/** Address of the attacks page with the given parameters; empty values are left out. */
export function attacksHref(parameters: Readonly<Record<string, string | null>>, lang: PageLanguage): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) params.set(name, value);
  return inLanguage(withQuery("/attacks", params), lang);
}
