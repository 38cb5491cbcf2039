import { describe, expect, it } from "vitest";
import { NATIONAL } from "../../domain/claim.ts";
import { readSource } from "./issuers.ts";

describe("readSource", () => {
  it("tells national posts from those of air commands", () => {
    const national = readSource("kpszsu/posts/pfbidA1");
    expect(national).toMatchObject({ url: "https://www.facebook.com/kpszsu/posts/pfbidA1" });
    expect(national?.issuer).toMatchObject({ claimant: "ukrainian-air-force", scope: NATIONAL });
    for (const [path, scope] of [
      ["PvKPivden/posts/pfbidA2", "Air Command South"],
      ["pvkshid/posts/pfbidA3", "Air Command East"],
      ["PvkZahid/videos/77/", "Air Command West"],
      ["PvkCenter/posts/pfbidA4", "Air Command Center"],
    ] as const) {
      expect(readSource(path)?.issuer).toMatchObject({ claimant: "ukrainian-air-force", scope });
    }
  });

  it("reads Telegram addresses and pages, and one post under one address", () => {
    expect(readSource("https://t.me/kpszsu/77")).toMatchObject({
      url: "https://t.me/kpszsu/77",
      issuer: { claimant: "ukrainian-air-force", scope: NATIONAL },
    });
    expect(readSource("kharkivoda.gov.ua/news/7")).toMatchObject({
      url: "https://kharkivoda.gov.ua/news/7",
      issuer: { claimant: "ukrainian-regional", scope: "Kharkiv Oblast" },
    });
    expect(readSource("GeneralStaff.ua/posts/pfbidA5")?.issuer?.claimant).toBe("ukrainian-general-staff");
    expect(readSource(" kpszsu/videos/77/ ")?.url).toBe(readSource("kpszsu/videos/77")?.url);
  });

  it("knows no issuer of an unknown channel, and no post in an empty cell", () => {
    expect(readSource("watch/?v=77")).toEqual({ url: "https://www.facebook.com/watch/?v=77", issuer: null });
    expect(readSource("someone/posts/pfbidA6")?.issuer).toBeNull();
    expect(readSource(" ")).toBeUndefined();
  });
});
