import { readPreflight } from "../../../headers.ts";
import { pictureReply } from "../../../pictures.ts";

export const GET = (request: Request): Promise<Response> => pictureReply(request, "svg");
export const OPTIONS = readPreflight;
