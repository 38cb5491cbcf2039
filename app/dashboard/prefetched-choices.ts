import { type FetchQueryOptions, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { readDashboardAddress } from "../../contract/address.ts";
import type { DashboardState } from "../../contract/queries.ts";
import { addressWith } from "./form-address.ts";

/** A pointer that only passes does not stay as long on a field. */
const STAY_MS = 40;

/** Fetches the figures of a choice while the pointer rests on it, so that they are here when it is made. */
export function usePrefetchedChoices<Reply>(
  attacker: DashboardState["attacker"],
  queryOf: (state: DashboardState) => FetchQueryOptions<Reply>,
): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (event: PointerEvent) => {
      clearTimeout(timer);
      const address = addressUnder(event.target);
      if (address === null) return;
      timer = setTimeout(() => {
        const { filter } = readDashboardAddress(new URLSearchParams(address.replace(/^[^?]*/, "")));
        // Another direction is a page of its own.
        if (filter.attacker === attacker) void client.prefetchQuery(queryOf(filter));
      }, STAY_MS);
    };
    document.addEventListener("pointerover", rest);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", rest);
    };
  }, [client, attacker, queryOf]);
}

/** Where a press on what the pointer is over would lead: a button or box of the filters, or a link of the dashboard. */
function addressUnder(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const href = target.closest("a")?.getAttribute("href");
  if (href) return /^\/(\?|$)/.test(href) ? href : null;
  const field = target.closest("label")?.control;
  if (!(field instanceof HTMLInputElement) || !["radio", "checkbox"].includes(field.type)) return null;
  return field.type === "radio" && field.checked ? null : addressWith(field);
}
