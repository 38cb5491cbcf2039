import { readAttack } from "../db/read/attacks.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { readReport } from "../db/read/reports.ts";
import { sharedReader } from "../db/shared-reader.ts";
import { claimantSlugSchema } from "../domain/claimants.ts";
import { weaponSlugSchema } from "../domain/weapons.ts";

/** For each kind of page about one thing: whether the ledger has it. */
const SUBJECTS: Readonly<Record<string, (name: string) => boolean>> = {
  attacks: (id) => readAttack(sharedReader(), id, null) !== null,
  reports: (id) => readReport(sharedReader(), id, null) !== null,
  weapons: (slug) => weaponSlugSchema.safeParse(slug).success,
  claimants: (slug) => claimantSlugSchema.safeParse(slug).success,
};

/** Pages that can be read without a ledger. */
const WITHOUT_LEDGER: readonly string[] = ["/method", "/extract"];

/** Whether there is what a page is about; true for any other path. Throws where the ledger can't be read. */
export function subjectExists(pathname: string): boolean {
  if (WITHOUT_LEDGER.includes(pathname)) return true;
  readLatestRelease(sharedReader());
  const [, kind = "", name] = pathname.split("/");
  const has = SUBJECTS[kind];
  return !has || !name || has(decoded(name));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
