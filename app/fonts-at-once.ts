import { existsSync, readdirSync } from "node:fs";

/** Where the build puts the fonts of fonts.ts. */
const FOLDER = ".next/static/media";

const CYRILLIC = /^source_(?:sans|serif)_.*_cyrillic_.*\.woff2$/;

let cyrillic: readonly string[] | null = null;

/**
 * The `Link` header of the fonts that a page needs at once beyond Latin, which the framework names by itself; null for
 * a page that needs none. It can't tell pages in Ukrainian apart: their address differs in its query only.
 */
export function fontsAtOnce(search: string): string | null {
  if (new URLSearchParams(search).get("lang") !== "uk") return null;
  cyrillic ??= existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => CYRILLIC.test(name)) : [];
  const links = cyrillic.map(
    (name) => `</_next/static/media/${name}>; rel=preload; as="font"; crossorigin=""; type="font/woff2"`,
  );
  return links.length === 0 ? null : links.join(", ");
}
