/** The address that a GET form would send, as a path with its query; several values of a name become a comma list. */
export function addressOfForm(form: HTMLFormElement): string {
  return addressOfValues(valuesOf(form));
}

/** The address that a form would send with a radio button or a checkbox pressed; null for a field of no form. */
export function addressWith(field: HTMLInputElement): string | null {
  if (!field.form) return null;
  const values = valuesOf(field.form);
  const others = (values.get(field.name) ?? []).filter((value) => value !== field.value);
  if (field.type === "radio") values.set(field.name, [field.value]);
  else values.set(field.name, field.checked ? others : [...others, field.value]);
  return addressOfValues(values);
}

function valuesOf(form: HTMLFormElement): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

function addressOfValues(values: ReadonlyMap<string, readonly string[]>): string {
  const query = [...values]
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}=${list.map(encodeURIComponent).join(",")}`)
    .join("&");
  return query ? `/?${query}` : "/";
}
