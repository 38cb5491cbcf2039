import { renderAsync } from "@resvg/resvg-js";
import { TRUETYPE_FILES } from "./fonts.ts";

/** Pixels of the picture for each unit of the SVG. */
export const PNG_SCALE = 2;

/** A picture as PNG at twice its size, with the packaged fonts and no other: the same bytes on every machine. */
export async function pngOf(svg: string): Promise<Buffer> {
  const drawn = await renderAsync(svg, {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: PNG_SCALE },
    font: { fontFiles: [...TRUETYPE_FILES], loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
  });
  return drawn.asPng();
}
