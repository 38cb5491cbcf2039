/** The 97.5th percentile of the standard normal distribution: 95 % lie within it on both sides. */
const Z = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a share, 0 to 1 (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927, 209-212).
 * Null for a denominator of zero.
 */
export function wilson(numerator: number, denominator: number): { low: number; high: number } | null {
  if (denominator <= 0) return null;
  const share = numerator / denominator;
  const z2 = (Z * Z) / denominator;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / denominator + z2 / (4 * denominator));
  return { low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half)) };
}
