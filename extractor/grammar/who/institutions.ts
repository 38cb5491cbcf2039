import type { Item } from "../../mentions/item.ts";
import type { Country } from "../../sense.ts";

/** The country that makes "the defence ministry" one of them: beside it, or "of Russia" after it. */
export function countryBeside(items: readonly Item[], at: number): Country | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const item = items[before] as Item;
    if (item.sense.country) return item.sense.country;
    if (item.kind === "mark" || item.sense.speech || item.sense.action) break;
  }
  for (let after = at + 1; after <= Math.min(items.length - 1, at + 4); after++) {
    const item = items[after] as Item;
    if (item.sense.country) return item.sense.country;
    if (item.sense.place?.country) return item.sense.place.country;
    if (item.kind === "mark" || item.sense.speech || item.sense.action) break;
  }
  return null;
}
