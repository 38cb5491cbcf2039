import { PUBLICATION } from "../../../contract/publication.ts";
import { serve } from "../serve.ts";

/** Asks the API as the server would, for an address below its root. */
export function ask(address: string, init: RequestInit = {}): Promise<Response> {
  return serve(new Request(new URL(PUBLICATION.api + address, "http://localhost"), init));
}
