import { describe, expect, it } from "vitest";
import { OTHER_DRONES_SINCE, weaponOf } from "./models.ts";

const DAY = "2025-03-01";

describe("weaponOf", () => {
  it("maps spellings whatever their case, spaces and look-alike letters", () => {
    expect(weaponOf("Kalibr", DAY)).toBe("kalibr");
    expect(weaponOf(" kalibr ", DAY)).toBe("kalibr");
    expect(weaponOf("Х-59", DAY)).toBe("kh-59");
    expect(weaponOf("С-300", DAY)).toBe("s-300");
    expect(weaponOf("Молнія", DAY)).toBe("drone");
    expect(weaponOf("Intercontinental Ballistic Missile", DAY)).toBe(
      weaponOf("Intercontinental ballistic missile", DAY),
    );
  });

  it("keeps a pair that reports don't tell apart as one node", () => {
    expect(weaponOf("Iskander-M/KN-23", DAY)).toBe("iskander-m");
    expect(weaponOf("X-59/X-69", DAY)).toBe("kh-59");
  });

  it("takes a bundle to the nearest node above all its parts", () => {
    expect(weaponOf("X-101/X-555 and Kalibr", DAY)).toBe("cruise-missile");
    expect(weaponOf("C-300 and Iskander-M", DAY)).toBe("ballistic-missile");
    expect(weaponOf("X-22 and X-32", DAY)).toBe("kh-22");
    expect(weaponOf("C-400 and Iskander-M/KN-23 and P-800 Oniks", DAY)).toBe("missile");
    expect(weaponOf("X-59 and X-35", DAY)).toBe("guided-missile");
    expect(weaponOf("Shahed-136/131 and Kalibr", DAY)).toBe("mixed");
    expect(weaponOf("Orlan-10 and ZALA", DAY)).toBe("recon-uav");
  });

  it("gives nothing for an unknown model, for a bundle with one, and for weapons without a common node", () => {
    expect(weaponOf("Hypothetical-9", DAY)).toBeNull();
    expect(weaponOf("Kalibr and Hypothetical-9", DAY)).toBeNull();
    expect(weaponOf("Kalibr and KAB", DAY)).toBeNull();
    expect(weaponOf("", DAY)).toBeNull();
  });

  it("reads the drone row as Shaheds alone until posts count other drones with them", () => {
    expect(weaponOf("Shahed-136/131", "2024-10-16")).toBe("shahed");
    expect(weaponOf("Shahed-136/131", OTHER_DRONES_SINCE)).toBe("drone");
  });
});
