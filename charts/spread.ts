export interface Tag {
  /** Where it would like to stand, from the top. */
  readonly y: number;
  /** How much it needs below its own line, its own line included. */
  readonly height: number;
}

/**
 * Places for labels so that none covers another: in the order of their wishes, each `height` below the one before,
 * between `top` and `bottom` as far as they fit there. Returns one y for each tag, in the order given.
 */
export function spreadTags(tags: readonly Tag[], top: number, bottom: number): number[] {
  const order = tags.map((tag, place) => ({ tag, place })).sort((a, b) => a.tag.y - b.tag.y || a.place - b.place);
  const at: number[] = [];
  let floor = top;
  for (const { tag, place } of order) {
    at[place] = Math.max(tag.y, floor);
    floor = (at[place] ?? 0) + tag.height;
  }
  let ceiling = bottom;
  for (const { tag, place } of order.toReversed()) {
    at[place] = Math.min(at[place] ?? 0, ceiling - tag.height);
    ceiling = at[place] ?? 0;
  }
  // More than fits: from the top down, whatever lies below the bottom.
  floor = top;
  for (const { tag, place } of order) {
    at[place] = Math.max(at[place] ?? 0, floor);
    floor = (at[place] ?? 0) + tag.height;
  }
  return at;
}
