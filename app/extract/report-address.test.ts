import { describe, expect, test } from "vitest";
import { commandFor, webAddress } from "./report-address.ts";

describe("the address of a report", () => {
  test("is a web address or nothing", () => {
    expect(webAddress(" https://example.org/report?id=1 ")).toBe("https://example.org/report?id=1");
    for (const given of [
      "",
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "example.org",
      "https://",
    ])
      expect(webAddress(given), given).toBe("");
  });

  test("stays one word of a command", () => {
    expect(commandFor("https://example.org/it's")).toBe("ledger extract 'https://example.org/it%27s'");
  });
});
