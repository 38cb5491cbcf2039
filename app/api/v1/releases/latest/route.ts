import { LATEST_RELEASE } from "../../../../../contract/routes.ts";
import { single } from "../../../answer.ts";
import { readPreflight } from "../../../headers.ts";

export const GET = single(LATEST_RELEASE, ({ release }) => release);
export const OPTIONS = readPreflight;
