import type { ReactNode } from "react";
import type { Role } from "../domain/claimants.ts";
import type { WeaponMark } from "../domain/weapons.ts";

/** Shapes in a box of 12 by 12: hue and shape say the weapon, so that it is read without colour too. */
const WEAPON_SHAPES: Record<WeaponMark, ReactNode> = {
  drone: <circle cx="6" cy="6" r="4.6" />,
  cruise: <rect x="1.8" y="1.8" width="8.4" height="8.4" />,
  guided: <path d="M6 1.2L11 10.4H1Z" />,
  ballistic: <path d="M6 .6L11.2 6 6 11.4 .8 6Z" />,
  hyper: <path d="M6 10.8L1 1.6H11Z" />,
  sam: <path d="M4.2 1H7.8V4.2H11V7.8H7.8V11H4.2V7.8H1V4.2H4.2Z" />,
  other: <circle cx="6" cy="6" r="4.6" />,
  all: <circle cx="6" cy="6" r="4.6" />,
};

const ROLE_SHAPES: Record<Role, { readonly shape: ReactNode; readonly filled: boolean }> = {
  defender: { shape: <circle cx="6" cy="6" r="4.8" />, filled: true },
  attacker: { shape: <rect x="1.6" y="1.6" width="8.8" height="8.8" />, filled: false },
  third_party: { shape: <path d="M6 .6L11.4 6 6 11.4 .6 6Z" />, filled: false },
  media: { shape: <path d="M6 1L11.2 10.6H.8Z" />, filled: false },
};

/** A weapon's mark beside its name. */
export function WeaponIcon({ mark, className = "wm" }: { mark: WeaponMark; className?: string }) {
  return (
    <svg className={`${className} c-${mark}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {WEAPON_SHAPES[mark]}
    </svg>
  );
}

/** A claimant's mark: filled circle for the defender, hollow square, diamond and triangle for the others. */
export function RoleIcon({ role, size = 14 }: { role: Role; size?: number }) {
  const { shape, filled } = ROLE_SHAPES[role];
  return (
    <svg className={`rm ${filled ? "" : "open"}`} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {shape}
    </svg>
  );
}

/** A claimant's mark inside a drawing, centred on a point. */
export function RoleMarker({ role, x, y, size = 16 }: { role: Role; x: number; y: number; size?: number }) {
  const { shape, filled } = ROLE_SHAPES[role];
  return (
    <g
      className={`rm ${filled ? "" : "open"}`}
      transform={`translate(${x - size / 2} ${y - size / 2})scale(${size / 12})`}
    >
      {shape}
    </g>
  );
}

interface MarkerProps {
  readonly mark: WeaponMark;
  readonly role: Role | null;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The period is not complete. */
  readonly hollow: boolean;
}

/** The mark of one period in a chart. */
export function Marker({ mark, role, x, y, size, hollow }: MarkerProps) {
  const shape = role ? ROLE_SHAPES[role].shape : WEAPON_SHAPES[mark];
  const open = hollow || (role !== null && !ROLE_SHAPES[role].filled);
  const scale = Math.round((size / 12) * 100) / 100;
  return (
    <g
      className={`pt c-${mark}${open ? " open" : ""}`}
      transform={`translate(${Math.round((x - size / 2) * 10) / 10} ${Math.round((y - size / 2) * 10) / 10})scale(${scale})`}
    >
      {shape}
    </g>
  );
}
