/** What went wrong with the ledger's file or with a question to it. */
export type LedgerErrorCode =
  | "missing"
  | "corrupt"
  | "newer_schema"
  | "older_schema"
  | "unreadable"
  | "not_writable"
  | "locked"
  | "too_slow"
  | "no_release"
  | "invalid_cursor"
  | "invalid_sort";

/** An error whose message says what is wrong, where, and what would be right. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "LedgerError";
    this.code = code;
  }
}
