const PATHS = {
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
  quote: "M3 10.5c2 0 3-1.2 3-3.2V4H2.5v3.5H5M9.5 10.5c2 0 3-1.2 3-3.2V4H9v3.5h2.5",
  download: "M8 2v7.5M4.8 6.6L8 9.8l3.2-3.2M2.5 13.5h11",
  picture: "M2.5 3h11v10h-11zM2.5 11l3.2-3.4 2.6 2.6 2-1.9 3.2 3M10.5 6h.01",
  code: "M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5",
  link: "M6.5 9.5l3-3M7 4.5l1.6-1.6a2.6 2.6 0 013.7 3.7L10.7 8.2M9 11.5l-1.6 1.6a2.6 2.6 0 01-3.7-3.7L5.3 7.8",
  unequal: "M3 6h10M3 10h10M11 2.5L5 13.5",
  chevron: "M5 3.5l5 4.5-5 4.5",
} as const;

/** A line icon of the interface, in the colour of its text. */
export function Icon({ name, size = 16 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
