import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A web site on the loopback interface: what it answers for each path, and what it was asked. */
export class Site {
  /** By path with its query; a path that is not here is a 404. */
  readonly pages: Record<string, Answer> = {};
  readonly requests: { path: string; headers: IncomingMessage["headers"] }[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<Site> {
    const server = createServer((request, response) => {
      const path = request.url ?? "";
      site.requests.push({ path, headers: request.headers });
      const {
        status = 200,
        type = "text/html; charset=utf-8",
        headers = {},
        body = "",
      } = site.pages[path] ?? { status: 404 };
      const etag = headers.etag;
      if (etag && request.headers["if-none-match"] === etag) response.writeHead(304, headers).end();
      else response.writeHead(status, { "content-type": type, ...headers }).end(body);
    });
    const site = new Site(server);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The paths that were asked for, in order; forgets them. */
  asked(): string[] {
    return this.requests.splice(0).map(({ path }) => path);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
