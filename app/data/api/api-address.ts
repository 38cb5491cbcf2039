import { PUBLICATION } from "../../../contract/publication.ts";

/**
 * The address of the API that a form of the reference asks for: `path.NAME` goes into the path, `query.NAME` into the
 * query, and what was left empty is left out.
 */
export function apiAddress(path: string, entries: Iterable<readonly [string, string]>): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const [field, value] of entries) {
    const [place, name = ""] = field.split(".", 2);
    if (place === "path") filled = filled.replace(`{${name}}`, encodeURIComponent(value));
    else if (place === "query" && value.trim() !== "") query.append(name, value.trim());
  }
  const text = query.toString().replaceAll("%2C", ",");
  return PUBLICATION.api + filled + (text === "" ? "" : `?${text}`);
}
