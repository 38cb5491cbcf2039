/** "1 claim", "31 claims": a number with its noun. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "1 waits for review", "31 wait for review". */
export const waiting = (claims: number): string => `${claims} ${claims === 1 ? "waits" : "wait"} for review`;
