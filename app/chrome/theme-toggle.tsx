"use client";

import { useEffect, useState } from "react";
import type { PageLanguage } from "../../contract/language.ts";
import { CONTROL_STRINGS } from "../strings/controls.ts";

type Theme = "light" | "dark";

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Switches between light and dark and remembers it; the address does not hold it. */
export function ThemeToggle({ lang }: { lang: PageLanguage }) {
  const words = CONTROL_STRINGS[lang];
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => setTheme(currentTheme()), []);
  function toggle() {
    const next = currentTheme() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem("theme", next);
    } catch {
      // Storage may be refused; the choice then lasts for this page.
    }
    setTheme(next);
  }
  return (
    <button className="theme js-only" type="button" aria-label={words.switchTheme} onClick={toggle}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="5.5" />
        <path d="M8 2.5a5.5 5.5 0 010 11z" fill="currentColor" />
      </svg>
      <span className="tx">{theme === "dark" ? words.light : words.dark}</span>
    </button>
  );
}
