import { WEAPON_MARKS, type WeaponMark } from "../domain/weapons.ts";

type OutcomeColour = "o-down" | "o-ew" | "o-ew-line" | "o-left" | "o-left-dot";
/** A colour by its name in the page's tokens. */
type ColourOf = (name: OutcomeColour | `w-${WeaponMark}`) => string;

const token: ColourOf = (name) => `var(--${name})`;

/** The textures of outcomes and of shares lost to electronic warfare: once in a page, used by every chart. */
export function Patterns() {
  return (
    <svg className="defs" aria-hidden="true" focusable="false">
      <PatternDefinitions colourOf={token} marks={WEAPON_MARKS} />
    </svg>
  );
}

/** The textures in the colours of a page or of a file; those of a weapon's hue for the marks given. */
export function PatternDefinitions({ colourOf, marks }: { colourOf: ColourOf; marks: readonly WeaponMark[] }) {
  return (
    <defs>
      <pattern id="ew" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill={colourOf("o-ew")} />
        <rect width="1.7" height="5" fill={colourOf("o-ew-line")} />
      </pattern>
      <pattern id="both" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill={colourOf("o-down")} />
        <rect width="1.1" height="5" fill={colourOf("o-ew")} />
      </pattern>
      <pattern id="left" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill={colourOf("o-left")} />
        <rect x="1" y="1" width="1.6" height="1.6" fill={colourOf("o-left-dot")} />
      </pattern>
      {marks.map((mark) => (
        <pattern
          key={mark}
          id={`ew-${mark}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.1" height="6" fill={colourOf(`w-${mark}`)} fillOpacity=".6" />
        </pattern>
      ))}
    </defs>
  );
}
