"use client";

import { type ReactNode, useState } from "react";
import type { PageLanguage } from "../../contract/language.ts";
import { CONTROL_STRINGS } from "../strings/controls.ts";

interface CopyButtonProps {
  /** What goes to the clipboard; `null` copies the address of the page. */
  readonly text: string | null;
  readonly lang: PageLanguage;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
}

/** Copies a text; without JavaScript it is not shown. */
export function CopyButton({ text, lang, children, className = "btn", label }: CopyButtonProps) {
  const words = CONTROL_STRINGS[lang];
  const [done, setDone] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text ?? location.href);
      setDone(true);
      setTimeout(() => setDone(false), 2000);
    } catch {
      prompt(words.copyThis, text ?? location.href);
    }
  }
  return (
    <button type="button" className={`${className} js-only`} aria-label={label} onClick={copy}>
      {done ? <span role="status">{label ? "✓" : words.copied}</span> : children}
    </button>
  );
}
