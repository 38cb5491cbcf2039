import { commonAncestor, isWithin, type WeaponSlug } from "../../../domain/weapons.ts";

/** Groups of the tree that claims are not filed under: their members together are missiles. */
const UNFILED: ReadonlySet<WeaponSlug> = new Set(["anti-ship-missile", "guided-missile"]);

/** Groups that reports give numbers for without naming the type. */
export const WIDE_GROUPS: ReadonlySet<WeaponSlug> = new Set([
  "drone",
  "missile",
  "cruise-missile",
  "ballistic-missile",
]);

/** Classes that a name beside them makes narrower, whatever the tree says: "cruise missiles Kh-22". */
const CLASSES: ReadonlySet<WeaponSlug> = new Set(["missile", "cruise-missile", "ballistic-missile"]);

/** Two names of one weapon in a row, "Kalibr cruise missiles": the narrower; unrelated names: their group. */
export function narrowed(a: WeaponSlug, b: WeaponSlug): WeaponSlug {
  if (isWithin(a, b)) return a;
  if (isWithin(b, a)) return b;
  if (b === "himars" || a === "himars") return "himars";
  if ((a === "drone" && b === "recon-uav") || (a === "recon-uav" && b === "drone")) return "recon-uav";
  // an "Iskander ballistic missile" is narrower than its group; a "kamikaze decoy" is not
  if (CLASSES.has(b) || b === "guided-bomb") return a;
  if (CLASSES.has(a) && isWithin(b, "missile")) return b;
  return joinedWeapon(a, b);
}

/** Two weapons that share one number, "Kalibr and Kh-101 missiles": the narrowest group that holds both. */
export function joinedWeapon(a: WeaponSlug, b: WeaponSlug): WeaponSlug {
  const shared = commonAncestor([a, b]) ?? "mixed";
  return UNFILED.has(shared) ? "missile" : shared;
}
