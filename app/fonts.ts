import localFont from "next/font/local";

// What stands in for a font that comes late is in styles/tokens.css, behind all scripts: one beside Latin, as the loader
// would put it, has Cyrillic letters too, and would be drawn instead of ours.
// Latin is fetched at once; the other scripts only where a page needs them, by their unicode-range. What comes too late
// is not shown on this page, since words would jump, but on the next.
// The loader reads these calls before they run, so each holds its values in full. It calls a family by its variable:
// none may be called as systems call families of their own ("sans", "serif"), which would stand in for a font that
// comes late, and move every word.
const sourceSans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--font-sans",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: false,
});
const sourceSansExt = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  variable: "--font-sans-ext",
  weight: "200 900",
  preload: false,
  display: "optional",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+2C60-2C7F, U+A720-A7FF" }],
});
const sourceSansCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2",
  variable: "--font-sans-cyrillic",
  weight: "200 900",
  preload: false,
  // Fetched at once by pages in Ukrainian: see fonts-at-once.ts.
  display: "optional",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116" }],
});
// Without the axis of optical sizes, which more than doubles what the first paint waits for.
const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-serif",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: false,
});
const sourceSerifExt = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  variable: "--font-serif-ext",
  weight: "200 900",
  preload: false,
  display: "optional",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+2C60-2C7F, U+A720-A7FF" }],
});
const sourceSerifCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
  variable: "--font-serif-cyrillic",
  weight: "200 900",
  preload: false,
  // Fetched at once by pages in Ukrainian: see fonts-at-once.ts.
  display: "optional",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116" }],
});
const sourceCode = localFont({
  src: "../node_modules/@fontsource/source-code-pro/files/source-code-pro-latin-400-normal.woff2",
  variable: "--font-mono",
  weight: "400",
  preload: false,
  adjustFontFallback: false,
});

/** Class names that set the font variables of styles/tokens.css. */
export const FONT_VARIABLES = [
  sourceSans,
  sourceSansExt,
  sourceSansCyrillic,
  sourceSerif,
  sourceSerifExt,
  sourceSerifCyrillic,
  sourceCode,
]
  .map((font) => font.variable)
  .join(" ");
