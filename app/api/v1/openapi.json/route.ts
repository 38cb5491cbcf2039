import { openApiDocument } from "../../../../contract/openapi.ts";
import { plainQuery } from "../../../../contract/queries.ts";
import { fixed } from "../../answer.ts";
import { readPreflight } from "../../headers.ts";

const document = openApiDocument();

export const GET = (request: Request): Response => fixed(request, plainQuery, document);
export const OPTIONS = readPreflight;
