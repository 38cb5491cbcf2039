import type { IsoDate } from "../../domain/calendar.ts";
import { commonAncestor, type WeaponSlug } from "../../domain/weapons.ts";

/**
 * From this day on the Air Force gives one number for Shaheds and drones of other types; the table goes on writing
 * `Shahed-136/131` for both.
 */
export const OTHER_DRONES_SINCE: IsoDate = "2024-10-17";

/**
 * Weapons by the table's spelling, in lower case. A spelling that joins two types which reports seldom tell apart is
 * the node that holds both. Armed reconnaissance drones (Orion, Mohajer-6, Forpost) are filed with reconnaissance;
 * loitering munitions without a node of their own are attack drones.
 */
const MODELS: Readonly<Record<string, WeaponSlug>> = {
  "shahed-238": "jet-shahed",
  "geran-3": "jet-shahed",
  turbojet: "jet-shahed",
  gerbera: "decoy",
  parodiya: "decoy",
  lancet: "lancet",
  kub: "drone",
  молнія: "drone",
  "привет-82": "drone",
  // Of unknown type: in national posts attack drones, in those of air commands perhaps also reconnaissance.
  "unknown uav": "drone",
  "reconnaissance uav": "recon-uav",
  "orlan-10": "recon-uav",
  "orlan-30": "recon-uav",
  zala: "recon-uav",
  supercam: "recon-uav",
  "merlin-vr": "recon-uav",
  eleron: "recon-uav",
  "granat-4": "recon-uav",
  orion: "recon-uav",
  "mohajer-6": "recon-uav",
  forpost: "recon-uav",
  картограф: "recon-uav",
  фенікс: "recon-uav",
  "x-101/x-555": "kh-101",
  "x-101": "kh-101",
  "x-555": "kh-101",
  "x-55": "kh-101",
  kalibr: "kalibr",
  "iskander-k": "iskander-k",
  banderol: "s8000-banderol",
  "dan-t": "s8000-banderol",
  "banderol/dan-t": "s8000-banderol",
  "x-59": "kh-59",
  "x-59mk2": "kh-59",
  "x-69": "kh-59",
  "x-59/x-69": "kh-59",
  "x-31": "kh-31",
  "x-31p": "kh-31",
  "x-31pd": "kh-31",
  "x-35": "kh-35",
  "x-22": "kh-22",
  "x-32": "kh-22",
  "x-22/x-32": "kh-22",
  // An older spelling of the bundle "X-22 and X-31P".
  "x-22/x-31p": "missile",
  "p-800 oniks": "oniks",
  "p-35": "p-35",
  "3m22 zircon": "zircon",
  "x-47 kinzhal": "kinzhal",
  "iskander-m": "iskander-m",
  "iskander-m/kn-23": "iskander-m",
  "kn-23": "kn-23",
  "ballistic missile": "ballistic-missile",
  // What the first reports of the Oreshnik called it.
  "intercontinental ballistic missile": "oreshnik",
  "c-300": "s-300",
  "c-400": "s-300",
  "c-300/c-400": "s-300",
  "tochka-u": "tochka-u",
  "unknown missile": "missile",
  kab: "guided-bomb",
  gbu: "guided-bomb",
  "aerial bomb": "guided-bomb",
};

/** Cyrillic letters whose capitals look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  і: "i",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
};

/**
 * The node of a `model` cell in a raid that ended on `end`; a bundle (`A and B`) is the nearest node above all its
 * parts. Null where a part is unknown or the parts have no node in common.
 */
export function weaponOf(model: string, end: IsoDate): WeaponSlug | null {
  const parts = model.split(/\s+and\s+/i).map((part) => weaponOfPart(part, end));
  return parts.includes(null) ? null : commonAncestor(parts.filter((part) => part !== null));
}

function weaponOfPart(part: string, end: IsoDate): WeaponSlug | null {
  const spelling = part.trim().toLowerCase().replace(/\s+/g, " ");
  const latin = [...spelling].map((letter) => LOOK_ALIKES[letter] ?? letter).join("");
  if (latin === "shahed-136/131") return end < OTHER_DRONES_SINCE ? "shahed" : "drone";
  return MODELS[spelling] ?? MODELS[latin] ?? null;
}
