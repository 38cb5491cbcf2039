import { RELEASES } from "../../../../contract/routes.ts";
import { readReleases } from "../../../../db/read/releases.ts";
import { list } from "../../answer.ts";
import { readPreflight } from "../../headers.ts";
import { pageOfReleases } from "./paging.ts";

export const GET = list(RELEASES, ({ db, filter, release }) => pageOfReleases(readReleases(db), filter, release));
export const OPTIONS = readPreflight;
