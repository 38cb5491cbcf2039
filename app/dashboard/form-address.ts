/** The address that a GET form would send, as a path with its query; several values of a name become a comma list. */
export function addressOfForm(form: HTMLFormElement): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") values.set(name, [...(values.get(name) ?? []), value]);
  }
  const query = [...values].map(([name, list]) => `${name}=${list.map(encodeURIComponent).join(",")}`).join("&");
  return query ? `/?${query}` : "/";
}
