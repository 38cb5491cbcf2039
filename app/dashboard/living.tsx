"use client";

import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { addressOfForm } from "./form-address.ts";
import type { LivingDashboardProps } from "./living-dashboard.tsx";
import type { Background } from "./model.ts";

/** What decides the server's part of the page, with its default: a change of it loads the page anew. */
const SERVER_PARAMETERS = { attacker: "RU", as_of: "", lang: "en" } as const;

/**
 * The server's HTML until the reader does something; then the same view, drawn in the browser from the same figures.
 * The code for that is loaded apart, at the first sign of use. Back and forward work: the address holds the state.
 */
export function Living({ background, children }: { background: Background; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const [View, setView] = useState<ComponentType<LivingDashboardProps> | null>(null);
  const [search, setSearch] = useState<string | null>(null);

  const go = useCallback((href: string, push: boolean) => {
    const to = new URL(href, location.href);
    const now = new URLSearchParams(location.search);
    const elsewhere = Object.entries(SERVER_PARAMETERS).some(
      ([name, usual]) => (to.searchParams.get(name) || usual) !== (now.get(name) || usual),
    );
    if (elsewhere) return location.assign(to);
    if (push && to.search !== location.search) history.pushState(null, "", to.pathname + to.search);
    setSearch(to.search);
  }, []);
  const navigate = useCallback((href: string) => go(href, true), [go]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let asked = false;
    const load = () => {
      if (asked) return;
      asked = true;
      import("./living-dashboard.tsx").then((module) => setView(() => module.LivingDashboard));
    };
    const change = (event: Event) => {
      const field = event.target;
      // A date is half typed until it is left.
      if (field instanceof HTMLInputElement && (field.type === "date" || !field.form)) return;
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) submitForm(field.form);
    };
    const leave = (event: FocusEvent) => {
      const field = event.target;
      if (field instanceof HTMLInputElement && field.type === "date" && field.value !== field.defaultValue)
        submitForm(field.form);
    };
    const submit = (event: Event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      event.preventDefault();
      submitForm(event.target);
    };
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const href = link?.getAttribute("href") ?? "";
      if (!/^\/(\?|$)/.test(href) || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      navigate(href);
    };
    const submitForm = (form: HTMLFormElement | null) => {
      if (!form) return;
      load();
      navigate(addressOfForm(form));
    };
    const back = () => go(location.href, false);
    const wake = () => setSearch((now) => now ?? location.search);
    const chartUse = (event: Event) => {
      load();
      if (event.target instanceof Element && event.target.closest("#shares")) wake();
    };
    // What the reader did before this code was here counts too.
    if (element.matches(":hover, :focus-within")) load();
    if (element.querySelector("#shares:is(:hover, :focus-within)")) wake();
    const changed = [...element.querySelectorAll<HTMLInputElement>(".filters input")].find(isChanged);
    if (changed) submitForm(changed.form);
    element.addEventListener("pointerover", chartUse);
    element.addEventListener("focusin", load);
    element.addEventListener("change", change);
    element.addEventListener("focusout", leave);
    element.addEventListener("submit", submit);
    element.addEventListener("click", click);
    addEventListener("popstate", back);
    return () => {
      element.removeEventListener("pointerover", chartUse);
      element.removeEventListener("focusin", load);
      element.removeEventListener("change", change);
      element.removeEventListener("focusout", leave);
      element.removeEventListener("submit", submit);
      element.removeEventListener("click", click);
      removeEventListener("popstate", back);
    };
  }, [go, navigate]);

  return (
    <div ref={root}>
      {View && search !== null ? (
        <View search={search} background={background} navigate={navigate}>
          {children}
        </View>
      ) : (
        children
      )}
    </div>
  );
}

/** True for a button or box that is not as the server sent it. */
function isChanged(field: HTMLInputElement): boolean {
  return ["radio", "checkbox"].includes(field.type) && field.checked !== field.defaultChecked;
}
