import sharp from "sharp";
import { installFonts } from "./fonts.ts";

/** Pixels of the picture for each unit of the SVG. */
export const PNG_SCALE = 2;
const SVG_DENSITY = 72;

/** A picture as PNG at twice its size, with the packaged fonts. */
export async function pngOf(svg: string): Promise<Buffer> {
  installFonts();
  return sharp(Buffer.from(svg), { density: SVG_DENSITY * PNG_SCALE })
    .flatten({ background: "#ffffff" })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
