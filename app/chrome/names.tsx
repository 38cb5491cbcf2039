import { WeaponIcon } from "../../charts/marks.tsx";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { ClaimantSlug } from "../../domain/claimants.ts";
import { type WeaponSlug, weapon } from "../../domain/weapons.ts";
import { inLanguage } from "../in-language.ts";

interface WeaponNameProps {
  readonly slug: WeaponSlug;
  readonly lang: PageLanguage;
  readonly label?: string;
}

/** A weapon's mark and name, leading to its page. */
export function WeaponName({ slug, lang, label = CHART_STRINGS[lang].weaponLabel(slug) }: WeaponNameProps) {
  return (
    <>
      <WeaponIcon mark={weapon(slug).mark} />
      <a className="name" href={inLanguage(`/weapons/${slug}`, lang)}>
        {label}
      </a>
    </>
  );
}

/** A claimant's name, leading to its page. */
export function ClaimantName({ slug, lang }: { slug: ClaimantSlug; lang: PageLanguage }) {
  return (
    <a className="name" href={inLanguage(`/claimants/${slug}`, lang)}>
      {CHART_STRINGS[lang].claimantLabel(slug)}
    </a>
  );
}
