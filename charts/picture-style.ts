import { WEAPON_MARKS, type WeaponMark } from "../domain/weapons.ts";

/** Colours of a picture, by their names in the page's tokens: always the light ones. */
export const PICTURE_COLOURS = {
  paper: "#ffffff",
  ink: "#14181c",
  "ink-2": "#414a52",
  "ink-3": "#59636c",
  rule: "#d9dee2",
  "rule-2": "#838d96",
  grid: "#e3e7ea",
  shade: "#f0f2f4",
  "w-drone": "#1768dc",
  "w-cruise": "#8a3a08",
  "w-guided": "#12745f",
  "w-ballistic": "#46167c",
  "w-hyper": "#be4b86",
  "w-sam": "#807318",
  "w-other": "#59636c",
  "w-all": "#14181c",
  "o-down": "#3a444e",
  "o-ew": "#d3d9de",
  "o-ew-line": "#3a444e",
  "o-left": "#e9edf0",
  "o-left-dot": "#5f6a74",
  "o-open": "#ffffff",
  "o-open-line": "#7c8790",
  "r-0": "#e3edfc",
  "r-1": "#b4cff6",
  "r-2": "#7ba9ec",
  "r-3": "#3579dc",
  "r-4": "#0f3f8c",
} as const satisfies Record<string, string> & Record<`w-${WeaponMark}`, string>;

const c = PICTURE_COLOURS;

/**
 * The chart's rules for a file that stands alone. The programs that read it know no custom properties:
 * colours are written out, and a series has its hue as `color`.
 */
export const PICTURE_STYLE = [
  `text{font-family:"Source Sans 3","Source Sans Pro",sans-serif;fill:${c.ink}}`,
  `.serif{font-family:"Source Serif 4","Source Serif Pro",Georgia,serif;font-weight:600}`,
  ...WEAPON_MARKS.map((mark) => `.c-${mark}{color:${c[`w-${mark}`]}}`),
  `.head{font-size:27px}.sub{font-size:18px;fill:${c["ink-2"]}}.small{font-size:14px;fill:${c["ink-3"]}}`,
  `.small .strong{font-weight:600;fill:${c["ink-2"]}}.name{font-size:20px}`,
  `.t,.t2,.annt,.lbs{font-size:13px}.t,.lbs{fill:${c["ink-3"]}}.t2,.annt{fill:${c["ink-2"]}}`,
  `.tb,.annb{font-weight:600;fill:${c.ink}}`,
  ".lb{font-size:14px;font-weight:600;fill:currentColor}",
  `.halo{paint-order:stroke;stroke:${c.paper};stroke-width:4px;stroke-linejoin:round}`,
  `.grid,.base,.tick,.yr,.lead,.ann{stroke-width:1;fill:none}`,
  `.grid{stroke:${c.grid}}.base,.ann{stroke:${c.ink}}.tick,.lead{stroke:${c["rule-2"]}}.yr{stroke:${c.rule}}`,
  `.ann{stroke-dasharray:1.5 2.5}.part{fill:${c.shade}}.disc{fill:${c.paper};stroke:${c.ink}}`,
  ".ln{fill:none;stroke:currentColor;stroke-width:1.7;stroke-linejoin:round;stroke-linecap:round}",
  ".ln.f{stroke-width:2.8}.ln.thin{stroke-width:1.3}.ln.brk{stroke-width:1.6;stroke-dasharray:.1 4.2}",
  `.pt{fill:currentColor}.pt.open{fill:${c.paper};stroke:currentColor;stroke-width:1.8}`,
  ".band{fill:currentColor;fill-opacity:.2}.ci{stroke:currentColor;stroke-width:3;stroke-opacity:.45}",
  ".day-pt{fill:none;stroke:currentColor;stroke-opacity:.5;stroke-linecap:round}",
  `.ln.ghost{stroke:${c["rule-2"]};stroke-width:1;stroke-opacity:.55}.ln.mid{stroke-width:2.2}`,
  `.o-down{fill:${c["o-down"]}}.o-both{fill:url(#both)}.o-ew{fill:url(#ew)}.o-left{fill:url(#left)}`,
  `.o-open{fill:${c["o-open"]};stroke:${c["o-open-line"]};stroke-width:1}`,
  `.thin.o-down{stroke:${c["o-down"]}}.thin.o-both{stroke:url(#both)}.thin.o-ew{stroke:url(#ew)}`,
  `.thin.o-left{stroke:${c["o-left-dot"]}}.thin.o-open{stroke:${c["o-open-line"]}}`,
  `.dn{fill:none;stroke:${c.grid}}.du{fill:${c.paper};stroke:${c["rule-2"]};stroke-dasharray:2 1.6}`,
].join("\n");

/** How much of a hue is in each step of the calendar's ramp; the ramp of the drones is the page's. */
const RAMP_PARTS = [0.12, 0.32, 0.58, 0.85, 1] as const;

/** The rules of a calendar in the hue of a weapon. */
export function rampStyle(mark: WeaponMark): string {
  const steps = RAMP_PARTS.map((part, step) =>
    mark === "drone" ? c[`r-${step as 0 | 1 | 2 | 3 | 4}`] : mixed(c[`w-${mark}`], part),
  );
  return [
    ...steps.map((colour, step) => `.d${step}{fill:${colour}}`),
    `.df{fill:none;stroke:${c[`w-${mark}`]};stroke-width:1.2}`,
  ].join("");
}

/** A colour mixed with white, in sRGB. */
function mixed(colour: string, part: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${channels
    .map((value) =>
      Math.round(value * part + 255 * (1 - part))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
