import localFont from "next/font/local";

// Latin is fetched at once; the other scripts only where a page needs them, by their unicode-range.
// The loader reads these calls before they run, so each holds its values in full.
const sans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--font-sans",
  weight: "200 900",
  // Fetched at once; where it comes too late all the same, words must not jump.
  display: "optional",
});
const sansExt = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  variable: "--font-sans-ext",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+2C60-2C7F, U+A720-A7FF" }],
});
const sansCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2",
  variable: "--font-sans-cyrillic",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116" }],
});
// Without the axis of optical sizes, which more than doubles what the first paint waits for.
const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-serif",
  weight: "200 900",
  // Fetched at once; where it comes too late all the same, words must not jump.
  display: "optional",
  adjustFontFallback: "Times New Roman",
});
const serifExt = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  variable: "--font-serif-ext",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+2C60-2C7F, U+A720-A7FF" }],
});
const serifCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
  variable: "--font-serif-cyrillic",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116" }],
});
const mono = localFont({
  src: "../node_modules/@fontsource/source-code-pro/files/source-code-pro-latin-400-normal.woff2",
  variable: "--font-mono",
  weight: "400",
  preload: false,
  adjustFontFallback: false,
});

/** Class names that set the font variables of styles/tokens.css. */
export const FONT_VARIABLES = [sans, sansExt, sansCyrillic, serif, serifExt, serifCyrillic, mono]
  .map((font) => font.variable)
  .join(" ");
