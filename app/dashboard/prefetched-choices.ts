import { type FetchQueryOptions, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { readDashboardAddress } from "../../contract/address.ts";
import type { DashboardState } from "../../contract/queries.ts";
import { addressWith } from "./form-address.ts";

/** A pointer that only passes does not stay as long on a field. */
const STAY_MS = 40;
/** What was chosen is painted by then: nothing stands in its way. */
const PAINTED_MS = 100;
/** What one press can change. What is folded away is fetched when the pointer rests on it. */
const CHOICES = [
  '.filters input[name="measure"]',
  '.filters input[name="step"]',
  ".filters .row > .chips > .chip input",
  ".filters .years a",
  ".tabs a",
] as const;

/**
 * Has the figures of a choice here before it is made: of every choice that is one press away once those of the view
 * are here (`settled`), one after the other, and first of the one that the pointer rests on.
 */
export function usePrefetchedChoices<Reply>(
  { state, settled }: { readonly state: DashboardState; readonly settled: boolean },
  queryOf: (state: DashboardState) => FetchQueryOptions<Reply>,
): void {
  const client = useQueryClient();
  const { attacker } = state;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (event: PointerEvent) => {
      clearTimeout(timer);
      const query = queryAt(event.target, attacker, queryOf);
      if (query) timer = setTimeout(() => void client.prefetchQuery(query), STAY_MS);
    };
    document.addEventListener("pointerover", rest);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", rest);
    };
  }, [client, attacker, queryOf]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other choices are one press away from each state.
  useEffect(() => {
    if (!settled || savesData()) return;
    let left = false;
    const all = async () => {
      for (const field of document.querySelectorAll(CHOICES.join())) {
        const query = queryAt(field, attacker, queryOf);
        if (query) await client.prefetchQuery(query);
        if (left) return;
      }
    };
    const timer = setTimeout(all, PAINTED_MS);
    return () => {
      clearTimeout(timer);
      left = true;
    };
  }, [client, state, settled, queryOf]);
}

/** The figures that a press on an element would ask for; null where it asks for none. */
function queryAt<Reply>(
  target: EventTarget | null,
  attacker: DashboardState["attacker"],
  queryOf: (state: DashboardState) => FetchQueryOptions<Reply>,
): FetchQueryOptions<Reply> | null {
  const address = addressUnder(target);
  if (address === null) return null;
  const { filter } = readDashboardAddress(new URLSearchParams(address.replace(/^[^?]*/, "")));
  // Another direction is a page of its own.
  return filter.attacker === attacker ? queryOf(filter) : null;
}

/** Where a press would lead: on a button or box of the filters, or on a link of the dashboard. */
function addressUnder(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const href = target.closest("a")?.getAttribute("href");
  if (href) return /^\/(\?|$)/.test(href) ? href : null;
  const field = target instanceof HTMLInputElement ? target : target.closest("label")?.control;
  if (!(field instanceof HTMLInputElement) || !["radio", "checkbox"].includes(field.type)) return null;
  return field.type === "radio" && field.checked ? null : addressWith(field);
}

/** True where the reader asked the browser to spare data. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
