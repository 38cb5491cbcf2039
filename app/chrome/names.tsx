import { WeaponIcon } from "../../charts/marks.tsx";
import { type ClaimantSlug, claimant } from "../../domain/claimants.ts";
import { type WeaponSlug, weapon } from "../../domain/weapons.ts";

/** A weapon's mark and name, leading to its page. */
export function WeaponName({ slug, label = weapon(slug).label }: { slug: WeaponSlug; label?: string }) {
  return (
    <>
      <WeaponIcon mark={weapon(slug).mark} />
      <a className="name" href={`/weapons/${slug}`}>
        {label}
      </a>
    </>
  );
}

/** A claimant's name, leading to its page. */
export function ClaimantName({ slug }: { slug: ClaimantSlug }) {
  return (
    <a className="name" href={`/claimants/${slug}`}>
      {claimant(slug).label}
    </a>
  );
}
