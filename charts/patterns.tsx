import { WEAPON_MARKS } from "../domain/weapons.ts";

/** The textures of outcomes and of shares lost to electronic warfare: once in a page, used by every chart. */
export function Patterns() {
  return (
    <svg className="defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="ew" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--o-ew)" />
          <rect width="1.7" height="5" fill="var(--o-ew-line)" />
        </pattern>
        <pattern id="both" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--o-down)" />
          <rect width="1.1" height="5" fill="var(--o-ew)" />
        </pattern>
        <pattern id="left" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="var(--o-left)" />
          <rect x="1" y="1" width="1.6" height="1.6" fill="var(--o-left-dot)" />
        </pattern>
        {WEAPON_MARKS.map((mark) => (
          <pattern
            key={mark}
            id={`ew-${mark}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="1.1" height="6" fill={`var(--w-${mark})`} fillOpacity=".6" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
