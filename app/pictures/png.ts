import { renderAsync } from "@resvg/resvg-js";
import { TRUETYPE_FILES } from "./fonts.ts";

/** Pixels of a downloaded picture for each unit of its SVG. */
export const PNG_SCALE = 2;

/** A picture as PNG, with the packaged fonts and no other: the same bytes on every machine. */
export async function pngOf(svg: string, scale: number = PNG_SCALE): Promise<Buffer> {
  const drawn = await renderAsync(svg, {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles: [...TRUETYPE_FILES], loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
  });
  return drawn.asPng();
}
