import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Workplace } from "./testing/command.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

describe("npm start", () => {
  it("says that the port is taken before it does anything", async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, listening));
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await place.run([], "", "cli/start.ts", { PORT: String(port) });
    server.close();
    expect(code).toBe(1);
    expect(stderr).toBe(`Port ${port} is taken. End what uses it, or name another: PORT=${port + 1} npm start\n`);
    expect(existsSync(place.database)).toBe(false);
  });

  it.each(["http", "0", "65536", "80.5"])("says that %s is no port", async (port) => {
    const { code, stderr } = await place.run([], "", "cli/start.ts", { PORT: port });
    expect(code).toBe(2);
    expect(stderr).toBe(`PORT is "${port}"; it must be a number from 1 to 65535.\n`);
  });

  it("says that the ledger can't be written", async () => {
    place.write("data", "a file where a folder should be");
    const { code, stderr } = await place.run([], "", "cli/start.ts", { PORT: "39173" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Can't write the ledger at /);
  });
});
