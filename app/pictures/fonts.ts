import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trueTypeOf } from "./woff2.ts";

const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN_ONLY = /^$/;

interface FontFile {
  readonly family: string;
  readonly file: string;
  readonly range: string;
  /** Texts that need it; the Latin files are needed by all. */
  readonly neededBy: RegExp;
}

const FOLDER = join(process.cwd(), "node_modules/@fontsource-variable");
const LATIN = "U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212";

/** Fonts of a picture; Cyrillic only stands in notes on wording, which are set in the sans. */
const FONT_FILES: readonly FontFile[] = [
  {
    family: "Source Sans 3",
    file: "source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    range: LATIN,
    neededBy: LATIN_ONLY,
  },
  {
    family: "Source Sans 3",
    file: "source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2",
    range: "U+0301, U+0400-045F, U+0490-0491, U+2116",
    neededBy: CYRILLIC,
  },
  {
    family: "Source Serif 4",
    file: "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    range: LATIN,
    neededBy: LATIN_ONLY,
  },
];

const bytesOf = (font: FontFile): Buffer => readFileSync(join(FOLDER, font.file));

/** `@font-face` rules that hold the fonts of a text themselves, so that an SVG looks the same everywhere. */
export function fontFaces(text: string): string {
  return FONT_FILES.filter((font) => font.neededBy === LATIN_ONLY || font.neededBy.test(text))
    .map(
      (font) =>
        `@font-face{font-family:"${font.family}";font-weight:200 900;unicode-range:${font.range};src:url(data:font/woff2;base64,${bytesOf(font).toString("base64")}) format("woff2")}`,
    )
    .join("\n");
}

/** The sans calls itself by its thinnest weight; a picture asks for it by its own name. */
const ALIAS = `<match target="pattern"><test name="family"><string>Source Sans 3</string></test><edit name="family" mode="assign" binding="same"><string>Source Sans 3 ExtraLight</string></edit></match>`;

/**
 * Makes the packaged fonts known to the rasteriser, which reads neither WOFF2 nor the fonts inside an SVG: they are
 * unpacked into a temporary folder, and fontconfig is told of that folder alone. Must run before the first drawing.
 */
export function installFonts(): void {
  if (process.env.LEDGER_FONTS && existsSync(process.env.LEDGER_FONTS)) return;
  const folder = mkdtempSync(join(tmpdir(), "ledger-fonts-"));
  mkdirSync(join(folder, "cache"));
  FONT_FILES.forEach((font, place) => {
    writeFileSync(join(folder, `${place}.ttf`), trueTypeOf(bytesOf(font)));
  });
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir>${ALIAS}</fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
  process.env.LEDGER_FONTS = file;
}
