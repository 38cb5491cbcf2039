/** Exit codes of the `ledger` command: promises, as its options are. */
export const EXIT = {
  done: 0,
  /** Some input could not be read, or the ledger could not be opened; each is named on standard error. */
  unread: 1,
  usage: 2,
} as const;
