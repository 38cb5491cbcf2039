/** An allowance that refills with time: a token bucket. */
export interface Allowance {
  readonly capacity: number;
  readonly perSecond: number;
  left: number;
  /** When `left` was counted, in milliseconds. */
  at: number;
}

export function fullAllowance(capacity: number, perSecond: number, now: number): Allowance {
  return { capacity, perSecond, left: capacity, at: now };
}

/** Takes a cost from the allowance; gives 0, or the whole seconds to wait where there is not enough and nothing was taken. */
export function take(allowance: Allowance, cost: number, now: number): number {
  const gained = (Math.max(0, now - allowance.at) / 1000) * allowance.perSecond;
  allowance.left = Math.min(allowance.capacity, allowance.left + gained);
  allowance.at = now;
  const missing = cost - allowance.left;
  if (missing > 0) return Math.ceil(missing / allowance.perSecond);
  allowance.left -= cost;
  return 0;
}
