"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { LivingShareChart } from "../../charts/living-share-chart.tsx";
import { chartState } from "../../charts/state.ts";
import { readDashboardAddress } from "../../contract/address.ts";
import type { DashboardState } from "../../contract/queries.ts";
import type { Rate } from "../../domain/rates.ts";
import { attacksHref, dashboardHref, ratesHref } from "../addresses.ts";
import { DashboardView } from "./dashboard-view.tsx";
import type { Background, DashboardModel } from "./model.ts";

export interface LivingDashboardProps {
  /** The query of the address. */
  readonly search: string;
  readonly background: Background;
  readonly navigate: (href: string) => void;
  /** The server's HTML, shown until the first figures are here. */
  readonly children: ReactNode;
}

/** The dashboard in the browser: figures from the JSON route, kept while the reader goes back and forth. */
export function LivingDashboard(props: LivingDashboardProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } }));
  return (
    <QueryClientProvider client={client}>
      <Figures {...props} />
    </QueryClientProvider>
  );
}

interface RatesReply {
  readonly data: readonly Rate[];
  readonly meta: { readonly release: Pick<Background["release"], "id" | "committed_at"> };
}

async function fetchRates(address: string): Promise<RatesReply> {
  const reply = await fetch(address, { headers: { accept: "application/json" } });
  if (!reply.ok) throw new Error(`The figures did not load: ${reply.status} for ${address}.`);
  return reply.json();
}

function useRates(state: DashboardState | null) {
  const address = state ? ratesHref(state, "json") : "";
  return useQuery({ queryKey: ["rates", address], queryFn: () => fetchRates(address), enabled: state !== null });
}

function Figures({ search, background, navigate, children }: LivingDashboardProps) {
  const { filter: state } = readDashboardAddress(new URLSearchParams(search));
  const rates = useRates(state);
  const focus = rates.data ? chartState(rates.data.data, state, background.coverage.last_day).focus?.weapon : undefined;
  const days = useRates(state.view === "calendar" && focus ? { ...state, step: "day", weapon: [focus] } : null);
  const shown = useRef<DashboardModel | null>(null);
  if (rates.data && (state.view !== "calendar" || days.data)) {
    shown.current = {
      state,
      rates: rates.data.data,
      coverage: background.coverage,
      release: { ...background.release, ...rates.data.meta.release },
      site: background.site,
      dayRates: days.data?.data ?? null,
    };
  }
  const model = shown.current;
  const address = dashboardHref(state);
  useEffect(() => {
    if (location.pathname + location.search !== address) history.replaceState(null, "", address);
  }, [address]);
  useKeptFocus(model);
  const failed = rates.isError || days.isError;
  return (
    <div aria-busy={rates.isFetching || days.isFetching}>
      {failed && (
        <p className="ignored" role="alert">
          The figures did not load. Your filters are kept in the address.{" "}
          <button type="button" className="link" onClick={() => rates.refetch()}>
            Try again
          </button>
        </p>
      )}
      {model ? (
        <DashboardView
          model={model}
          shares={(chart, focusHref) => (
            <LivingShareChart
              state={chart}
              focusHref={focusHref}
              navigate={navigate}
              attacksHref={(index) =>
                attacksHref({
                  attacker: model.state.attacker,
                  weapon: chart.focus?.weapon ?? null,
                  from: chart.columns[index]?.start ?? null,
                  to: chart.columns[index]?.end ?? null,
                })
              }
            />
          )}
        />
      ) : (
        children
      )}
    </div>
  );
}

/** Keeps the keyboard where it was when a new view takes the place of the old one. */
function useKeptFocus(model: DashboardModel | null) {
  const last = useRef<{ readonly selector: string } | null>(null);
  const active = typeof document === "undefined" ? null : document.activeElement;
  const selector = active ? selectorOf(active) : null;
  if (selector) last.current = { selector };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to each new model.
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || !last.current) return;
    document.querySelector<HTMLElement>(last.current.selector)?.focus({ preventScroll: true });
  }, [model]);
}

function selectorOf(element: Element): string | null {
  if (element.classList.contains("living")) return ".living";
  const name = element.getAttribute("name");
  const value =
    element instanceof HTMLInputElement && ["radio", "checkbox"].includes(element.type)
      ? `[value="${CSS.escape(element.value)}"]`
      : "";
  if (name) return `[name="${CSS.escape(name)}"]${value}`;
  const label = element.getAttribute("aria-label");
  if (label) return `[aria-label="${CSS.escape(label)}"]`;
  return null;
}
