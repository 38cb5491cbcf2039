import { readFileSync } from "node:fs";
import { join } from "node:path";

const CYRILLIC = /[\u0400-\u04ff]/;
const CYRILLIC_RANGE = "U+0301, U+0400-045F, U+0490-0491, U+2116";
const LATIN_RANGE = "U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212";
const PACKAGES = join(process.cwd(), "node_modules/@fontsource-variable");

const FAMILIES = [
  { family: "Source Sans 3", files: "source-sans-3/files/source-sans-3" },
  { family: "Source Serif 4", files: "source-serif-4/files/source-serif-4" },
] as const;

/** A picture that holds the fonts of its text itself, so that it looks the same everywhere. */
export function withFonts(svg: string): string {
  const faces = FAMILIES.flatMap(({ family, files }) => [
    fontFace(family, `${files}-latin-wght-normal.woff2`, LATIN_RANGE),
    ...(CYRILLIC.test(svg) ? [fontFace(family, `${files}-cyrillic-wght-normal.woff2`, CYRILLIC_RANGE)] : []),
  ]);
  return svg.replace("<style>", `<style>${faces.join("\n")}\n`);
}

function fontFace(family: string, file: string, range: string): string {
  const font = readFileSync(join(PACKAGES, file)).toString("base64");
  return `@font-face{font-family:"${family}";font-weight:200 900;unicode-range:${range};src:url(data:font/woff2;base64,${font}) format("woff2")}`;
}

const OUTLINES = join(process.cwd(), "node_modules/@expo-google-fonts");

/** The same fonts as TrueType files, one for each weight, for the rasteriser: it reads neither WOFF2 nor variable fonts. */
export const TRUETYPE_FILES: readonly string[] = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
].map((file) => join(OUTLINES, file));
