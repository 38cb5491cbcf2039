import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullAllowance, take } from "./allowance.ts";

describe("an allowance", () => {
  test("lets a burst pass, then says how long to wait, and refills", () => {
    const allowance = fullAllowance(100, 10, 0);
    expect([take(allowance, 60, 0), take(allowance, 40, 0)]).toEqual([0, 0]);
    expect(take(allowance, 25, 0)).toBe(3);
    expect(take(allowance, 25, 2000)).toBe(1);
    expect(take(allowance, 25, 2500)).toBe(0);
  });

  test("gives never more than the burst and the refill, however it is asked, and waiting as told is enough", () => {
    const request = fc.record({ cost: fc.integer({ min: 1, max: 100 }), pause: fc.integer({ min: 0, max: 3000 }) });
    fc.assert(
      fc.property(fc.array(request), (requests) => {
        const allowance = fullAllowance(100, 10, 0);
        let [now, given] = [0, 0];
        for (const { cost, pause } of requests) {
          now += pause;
          const wait = take(allowance, cost, now);
          if (wait === 0) given += cost;
          expect(given).toBeLessThanOrEqual(100 + (now / 1000) * 10 + 1e-6);
          if (wait > 0) expect(take({ ...allowance }, cost, now + wait * 1000)).toBe(0);
        }
      }),
    );
  });

  test("a clock that was set back gives nothing", () => {
    const allowance = fullAllowance(10, 10, 5000);
    take(allowance, 10, 5000);
    expect(take(allowance, 10, 0)).toBeGreaterThan(0);
  });
});
