"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { memo, type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { LivingShareChart } from "../../charts/living-share-chart.tsx";
import { plural } from "../../charts/numbers.ts";
import { type ChartState, focusOf, type Series } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { readDashboardAddress } from "../../contract/address.ts";
import type { DashboardState } from "../../contract/queries.ts";
import { attacksHref, dashboardHref, figuresHref } from "../addresses.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import { brushPeriods } from "./brush-periods.ts";
import { DashboardView } from "./dashboard-view.tsx";
import { type Figures, type PackedFigures, unpacked } from "./figures.ts";
import type { Background, DashboardModel } from "./model.ts";
import { usePrefetchedChoices } from "./prefetched-choices.ts";

export interface LivingDashboardProps {
  /** The query of the address. */
  readonly search: string;
  readonly background: Background;
  readonly navigate: (href: string) => void;
  /** The server's HTML, shown until the first figures are here. */
  readonly children: ReactNode;
}

/** The dashboard in the browser: the figures that the JSON route gives, kept while the reader goes back and forth. */
export function LivingDashboard(props: LivingDashboardProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } }));
  return (
    <QueryClientProvider client={client}>
      <LivingView {...props} />
    </QueryClientProvider>
  );
}

type FetchedFigures = Figures & Pick<PackedFigures, "release">;

async function fetchFigures(address: string): Promise<FetchedFigures> {
  const reply = await fetch(address, { headers: { accept: "application/json" } });
  if (!reply.ok) throw new Error(`The figures did not load: ${reply.status} for ${address}.`);
  const figures: PackedFigures = await reply.json();
  return { ...unpacked(figures), release: figures.release };
}

function figuresOf(state: DashboardState) {
  const address = figuresHref(state);
  return { queryKey: [address], queryFn: () => fetchFigures(address) };
}

/** The view is drawn once for each set of figures: a fetch that begins or ends changes nothing of it. */
const DrawnView = memo(DashboardView);

function LivingView({ search, background, navigate, children }: LivingDashboardProps) {
  const state = useMemo(() => readDashboardAddress(new URLSearchParams(search)).filter, [search]);
  const figures = useQuery(figuresOf(state));
  const isCalendar = state.view === "calendar";
  const focus = isCalendar && figures.data ? focusOf(figures.data.rates, state) : null;
  const days = useQuery({
    ...figuresOf({ ...state, step: "day", weapon: focus ? [focus] : state.weapon }),
    enabled: focus !== null,
  });
  const dayRates = isCalendar ? days.data?.rates : null;
  const current = useMemo(
    (): DashboardModel | null =>
      figures.data && dayRates !== undefined
        ? {
            state,
            rates: figures.data.rates,
            rows: figures.data.rows,
            coverage: background.coverage,
            release: { ...background.release, ...figures.data.release },
            site: background.site,
            history: background.history,
            dayRates,
          }
        : null,
    [figures.data, dayRates, state, background],
  );
  const shown = useRef<DashboardModel | null>(null);
  if (current) shown.current = current;
  const model = shown.current;
  const shares = useCallback(
    (chart: ChartState, focusHref: (series: Series) => string) => (
      <LivingShareChart
        state={chart}
        focusHref={focusHref}
        navigate={navigate}
        attacksHref={(index) =>
          attacksHref(
            {
              attacker: chart.filter.attacker,
              weapon: chart.focus?.weapon ?? null,
              from: chart.columns[index]?.start ?? null,
              to: chart.columns[index]?.end ?? null,
            },
            chart.filter.lang,
          )
        }
      />
    ),
    [navigate],
  );
  usePrefetchedChoices({ state, settled: current !== null }, figuresOf);
  const address = dashboardHref(state);
  const stale = figures.isFetching && model !== null && dashboardHref(model.state) !== address;
  const waiting = useLate(stale) ? waitingWords(state, background) : null;
  useEffect(() => {
    if (location.pathname + location.search !== address) history.replaceState(null, "", address);
  }, [address]);
  useKeptFocus(model);
  const failed = figures.isError || days.isError;
  return (
    <div className={waiting ? "waiting" : undefined} aria-busy={figures.isFetching || days.isFetching}>
      {failed && (
        <p className="ignored" role="alert">
          {DASHBOARD_STRINGS[state.lang].failed}{" "}
          <button type="button" className="link" onClick={() => figures.refetch()}>
            {DASHBOARD_STRINGS[state.lang].tryAgain}
          </button>
        </p>
      )}
      {model ? <DrawnView model={model} waiting={waiting} shares={shares} /> : children}
    </div>
  );
}

/** Most figures come within this time: a note that flashes would only disturb. */
const LATE_MS = 250;

/** True once something has lasted for a while. */
function useLate(lasting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!lasting) return setLate(false);
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [lasting]);
  return late;
}

/** "Loading 26 months". */
function waitingWords({ step, from, to, lang }: DashboardState, { coverage }: Background): string {
  const columns = brushPeriods(from ?? coverage.first_day, to ?? coverage.last_day, step).length;
  return DASHBOARD_STRINGS[lang].loading(plural(columns, CHART_STRINGS[lang].nouns.columns[step], lang));
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
