import { z } from "zod";

/** The hue and shape that a weapon is drawn with. */
export const WEAPON_MARKS = ["drone", "cruise", "guided", "ballistic", "hyper", "sam", "other", "all"] as const;
export type WeaponMark = (typeof WEAPON_MARKS)[number];

export interface Weapon {
  readonly slug: string;
  readonly label: string;
  /** As written inside a sentence: "of the attack drones". */
  readonly plural: string;
  readonly parent: string | null;
  readonly mark: WeaponMark;
  /** A group that reports give numbers for without naming the type. */
  readonly wide?: true;
  /** Glide bombs are not intercepted as a rule, and no claimant states how many were. */
  readonly noRate?: true;
  readonly note?: string;
}

/**
 * The weapon tree: every node names the narrowest group that a number covers.
 * Classes are our own (reference tables file Zircon with cruise missiles and S-300 with neither).
 */
const WEAPON_NODES = [
  { slug: "mixed", label: "Drones and missiles", plural: "drones and missiles", parent: null, mark: "all", wide: true },
  {
    slug: "drone",
    label: "Attack drones",
    plural: "attack drones",
    parent: "mixed",
    mark: "drone",
    wide: true,
    note: "Strike drones and the decoys flown with them, where a report gives one number.",
  },
  {
    slug: "shahed",
    label: "Shahed drones",
    plural: "Shahed drones",
    parent: "drone",
    mark: "drone",
    note: "Shahed-131/136, Geran-1/2.",
  },
  {
    slug: "jet-shahed",
    label: "Jet-powered Shaheds",
    plural: "jet-powered Shaheds",
    parent: "shahed",
    mark: "drone",
    note: "Geran-3 and other jet-powered drones.",
  },
  {
    slug: "decoy",
    label: "Decoy drones",
    plural: "decoy drones",
    parent: "drone",
    mark: "drone",
    note: "Gerbera, Parodiya and other imitators.",
  },
  { slug: "lancet", label: "Lancet drones", plural: "Lancet drones", parent: "drone", mark: "drone" },
  {
    slug: "recon-uav",
    label: "Reconnaissance drones",
    plural: "reconnaissance drones",
    parent: "mixed",
    mark: "other",
    note: "Orlan, Zala, Supercam; a branch of their own, not part of attack drones.",
  },
  { slug: "naval-drone", label: "Naval drones", plural: "naval drones", parent: null, mark: "other" },
  { slug: "missile", label: "Missiles", plural: "missiles", parent: "mixed", mark: "all", wide: true },
  {
    slug: "cruise-missile",
    label: "Cruise missiles",
    plural: "cruise missiles",
    parent: "missile",
    mark: "cruise",
    wide: true,
  },
  {
    slug: "kh-101",
    label: "Kh-101/555",
    plural: "Kh-101/555 cruise missiles",
    parent: "cruise-missile",
    mark: "cruise",
    note: "Kh-101, Kh-555 and Kh-55.",
  },
  { slug: "kalibr", label: "Kalibr", plural: "Kalibr cruise missiles", parent: "cruise-missile", mark: "cruise" },
  {
    slug: "iskander-k",
    label: "Iskander-K",
    plural: "Iskander-K cruise missiles",
    parent: "cruise-missile",
    mark: "cruise",
  },
  {
    slug: "storm-shadow",
    label: "Storm Shadow",
    plural: "Storm Shadow missiles",
    parent: "cruise-missile",
    mark: "cruise",
    note: "Storm Shadow and SCALP.",
  },
  { slug: "neptune", label: "Neptune", plural: "Neptune missiles", parent: "cruise-missile", mark: "cruise" },
  { slug: "flamingo", label: "Flamingo", plural: "Flamingo missiles", parent: "cruise-missile", mark: "cruise" },
  {
    slug: "s8000-banderol",
    label: "S8000 Banderol",
    plural: "S8000 Banderol missiles",
    parent: "missile",
    mark: "other",
    note: "Banderol and Dan-T; filed as cruise missile by some and as jet drone by others, so a node of its own.",
  },
  {
    slug: "guided-missile",
    label: "Air-launched guided missiles",
    plural: "air-launched guided missiles",
    parent: "missile",
    mark: "guided",
  },
  { slug: "kh-59", label: "Kh-59/69", plural: "Kh-59/69 missiles", parent: "guided-missile", mark: "guided" },
  { slug: "kh-31", label: "Kh-31", plural: "Kh-31 missiles", parent: "guided-missile", mark: "guided" },
  { slug: "kh-35", label: "Kh-35", plural: "Kh-35 missiles", parent: "guided-missile", mark: "guided" },
  {
    slug: "anti-ship-missile",
    label: "Anti-ship missiles",
    plural: "anti-ship missiles",
    parent: "missile",
    mark: "other",
    note: "Anti-ship types used against targets on land.",
  },
  { slug: "kh-22", label: "Kh-22/32", plural: "Kh-22/32 missiles", parent: "anti-ship-missile", mark: "other" },
  { slug: "oniks", label: "Oniks", plural: "Oniks missiles", parent: "anti-ship-missile", mark: "other" },
  { slug: "p-35", label: "P-35", plural: "P-35 missiles", parent: "anti-ship-missile", mark: "other" },
  { slug: "zircon", label: "Zircon", plural: "Zircon missiles", parent: "anti-ship-missile", mark: "hyper" },
  {
    slug: "kinzhal",
    label: "Kinzhal",
    plural: "Kinzhal missiles",
    parent: "missile",
    mark: "hyper",
    note: "Aeroballistic; beside the ballistic missiles, not among them.",
  },
  {
    slug: "ballistic-missile",
    label: "Ballistic missiles",
    plural: "ballistic missiles",
    parent: "missile",
    mark: "ballistic",
    wide: true,
  },
  {
    slug: "iskander-m",
    label: "Iskander-M/KN-23",
    plural: "Iskander-M/KN-23 missiles",
    parent: "ballistic-missile",
    mark: "ballistic",
    note: "Reports seldom tell the two apart, so the pair is one node.",
  },
  { slug: "kn-23", label: "KN-23", plural: "KN-23 missiles", parent: "iskander-m", mark: "ballistic" },
  {
    slug: "s-300",
    label: "S-300/400, ground role",
    plural: "ground-attack S-300/400 missiles",
    parent: "ballistic-missile",
    mark: "sam",
  },
  { slug: "tochka-u", label: "Tochka-U", plural: "Tochka-U missiles", parent: "ballistic-missile", mark: "ballistic" },
  {
    slug: "oreshnik",
    label: "Oreshnik",
    plural: "Oreshnik missiles",
    parent: "ballistic-missile",
    mark: "ballistic",
    note: "First reported on 21 November 2024 as an intercontinental missile.",
  },
  { slug: "atacms", label: "ATACMS", plural: "ATACMS missiles", parent: "ballistic-missile", mark: "ballistic" },
  { slug: "hrim-2", label: "Hrim-2", plural: "Hrim-2 missiles", parent: "ballistic-missile", mark: "ballistic" },
  {
    slug: "himars",
    label: "HIMARS rockets",
    plural: "HIMARS rockets",
    parent: "mixed",
    mark: "other",
    note: "Guided rockets of rocket artillery; neither cruise nor ballistic missiles here.",
  },
  {
    slug: "guided-bomb",
    label: "Guided bombs",
    plural: "guided bombs",
    parent: null,
    mark: "other",
    noRate: true,
    note: "KAB and UMPK; no interception rate is computed.",
  },
] as const satisfies readonly Weapon[];

export type WeaponSlug = (typeof WEAPON_NODES)[number]["slug"];
export const WEAPONS: readonly (Weapon & { readonly slug: WeaponSlug; readonly parent: WeaponSlug | null })[] =
  WEAPON_NODES;
export const weaponSlugSchema = z.enum(WEAPON_NODES.map((w) => w.slug) as [WeaponSlug, ...WeaponSlug[]]);

const bySlug = new Map(WEAPONS.map((w) => [w.slug, w]));

/** The node of a slug. */
export function weapon(slug: WeaponSlug): (typeof WEAPONS)[number] {
  const found = bySlug.get(slug);
  if (!found) throw new Error(`No weapon "${slug}". The slugs are listed in domain/weapons.ts.`);
  return found;
}

/** The node and everything above it, nearest first: `shahed` gives shahed, drone, mixed. */
export function lineage(slug: WeaponSlug): readonly WeaponSlug[] {
  return lineages.get(slug) ?? [];
}

const lineages = new Map(
  WEAPONS.map(({ slug }) => {
    const line: WeaponSlug[] = [];
    for (let at: WeaponSlug | null = slug; at; at = weapon(at).parent) line.push(at);
    return [slug, line];
  }),
);

/** True when a node is `ancestor` itself or lies below it. */
export function isWithin(slug: WeaponSlug, ancestor: WeaponSlug): boolean {
  return lineage(slug).includes(ancestor);
}

/** The direct children of a node, in the order of the tree. */
export function childrenOf(slug: WeaponSlug): readonly WeaponSlug[] {
  return children.get(slug) ?? [];
}

const children = new Map(
  WEAPONS.map(({ slug }) => [slug, WEAPONS.filter(({ parent }) => parent === slug).map((child) => child.slug)]),
);

/** The node and all below it. */
export function subtree(slug: WeaponSlug): WeaponSlug[] {
  return WEAPONS.filter((w) => isWithin(w.slug, slug)).map((w) => w.slug);
}

/** The narrowest node that holds all the given ones, or null where the tree has none. */
export function commonAncestor(slugs: readonly WeaponSlug[]): WeaponSlug | null {
  const [first, ...rest] = slugs;
  if (!first) return null;
  return lineage(first).find((node) => rest.every((slug) => isWithin(slug, node))) ?? null;
}
