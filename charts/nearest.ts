/** Place of the value nearest to `x` among ascending values, the lower of two as near; null where there is none. */
export function nearestPlace(values: readonly number[], x: number): number | null {
  if (values.length === 0) return null;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  const after = values[low] ?? 0;
  const before = values[low - 1];
  return before !== undefined && x - before <= after - x ? low - 1 : low;
}
