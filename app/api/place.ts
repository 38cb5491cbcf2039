import { PUBLICATION } from "../../contract/publication.ts";

/** Where in the API a request goes. */
export interface Place {
  /** Where the path of the endpoint begins: the root of the API, or one release below it. */
  readonly root: string;
  /** The release that the path names, or null. */
  readonly release: number | null;
  /** What stands in the place of `{id}` or `{name}`; empty for a path without one. */
  readonly id: string;
}

export const TOP: Place = { root: PUBLICATION.api, release: null, id: "" };

/** What an endpoint answers with. */
export type Handler = (request: Request, place: Place) => Response | Promise<Response>;
