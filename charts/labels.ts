import { claimant } from "../domain/claimants.ts";
import type { Rate, View } from "../domain/rates.ts";
import { type WeaponSlug, weapon } from "../domain/weapons.ts";

/** Labels where the full one is too long for the margin of a chart. */
const WIDE_LABELS: Partial<Record<WeaponSlug, string>> = {
  "guided-missile": "Kh-59/69, Kh-31",
  "s-300": "S-300/400, ground",
  "recon-uav": "Recon. drones",
  "jet-shahed": "Jet Shaheds",
  "s8000-banderol": "Banderol",
};

const NARROW_LABELS: Partial<Record<WeaponSlug, string>> = {
  mixed: "All",
  drone: "Drones",
  shahed: "Shaheds",
  "jet-shahed": "Jet Shahed",
  decoy: "Decoys",
  "recon-uav": "Recon",
  "cruise-missile": "Cruise",
  "guided-missile": "Kh-59/69",
  "ballistic-missile": "Ballistic",
  "anti-ship-missile": "Anti-ship",
  "iskander-m": "Iskander-M",
  "s-300": "S-300/400",
  "s8000-banderol": "Banderol",
  "storm-shadow": "St. Shadow",
  himars: "HIMARS",
};

/** A weapon's name for a chart 968 wide. */
export function wideLabel(slug: WeaponSlug): string {
  return WIDE_LABELS[slug] ?? weapon(slug).label;
}

/** A weapon's name for a phone. */
export function narrowLabel(slug: WeaponSlug): string {
  return NARROW_LABELS[slug] ?? wideLabel(slug);
}

/** A weapon group as counted: "1 Kinzhal missile", "64 attack drones" without the number. */
export function countedAs(slug: WeaponSlug, count: number | null): string {
  const { plural } = weapon(slug);
  return count === 1 ? plural.replace(/\b(missile|drone|rocket|bomb|Shahed)s\b/, "$1") : plural;
}

/** "Russia", "Ukraine": the attacking side as a reader calls it. */
export function sideName(attacker: string): string {
  return new Intl.DisplayNames("en", { type: "region" }).of(attacker) ?? attacker;
}

/** "Russia to Ukraine". */
export function directionLabel(attacker: string): string {
  if (attacker === "RU") return "Russia to Ukraine";
  return attacker === "UA" ? "Ukraine to Russia" : `Attacks by ${sideName(attacker)}`;
}

/** Whose figures are drawn: "Ukrainian Air Force", "preferred claims". */
export function viewLabel(view: View): string {
  return view === "preferred" ? "Preferred claimant" : claimant(view).label;
}

/** "as stated by the Ukrainian Air Force and 2 other claimants", from the claimants of the rates shown. */
export function statedBy(rates: readonly Rate[]): string {
  const weight = new Map<string, number>();
  for (const rate of rates) {
    rate.claimants.forEach((slug, place) => {
      weight.set(slug, (weight.get(slug) ?? 0) + (place === 0 ? rate.launched : 0));
    });
  }
  const [first, ...others] = [...weight].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
  if (!first) return "as stated by the claimants";
  const name = withArticle(claimant(first as Exclude<View, "preferred">).label);
  if (others.length === 0) return `as stated by ${name}`;
  return `as stated by ${name} and ${others.length === 1 ? "one other claimant" : `${others.length} other claimants`}`;
}

const withArticle = (label: string): string => (/^Russia’s|^Publisher/.test(label) ? label : `the ${label}`);
