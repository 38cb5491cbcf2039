import { z } from "zod";

/** The state of the ledger after one commit of the writer. */
export const releaseSchema = z.object({
  id: z.int().min(0),
  /** When the writer committed, ISO 8601 in UTC. */
  committed_at: z.iso.datetime(),
  note: z.string(),
  reports: z.int().min(0),
  claims: z.int().min(0),
  attacks: z.int().min(0),
  /** SHA-256 over the checksum before and everything that the release appended, hexadecimal. */
  checksum: z.string(),
});
export type Release = z.infer<typeof releaseSchema>;
