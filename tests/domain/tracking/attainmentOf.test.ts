import fc from "fast-check";
import { attainmentOf, targetFault } from "../../../src/domain";
import { naiveQuotient } from "../../support/naive/naiveTracking";
import { amount, roundableNumber } from "../../support/wildNumbers";

test.each([
  [99.99, 100, 0.9999], [100, 100, 1], [100.01, 100, 1.0001], [0, 100, 0], [-50, 100, -0.5], [0.24, 0.3, 0.8],
  // 0.1 + 0.7 shows as 0.8
  [0.1 + 0.7, 0.8, 1],
])("%d of %d is %d", (actual, target, expected) => expect(attainmentOf(actual, target)).toBe(expected));

test.each([[0, "no-target"], [-0, "no-target"], [NaN, "no-target"], [-0.01, "target-negative"], [0.01, undefined]])("a target of %d: %s", (target, fault) => expect(targetFault(target)).toBe(fault));
test.each([[0, "no-target"], [-5, "target-negative"]])("attainment of a target of %d is refused: %s", (target, code) => expect(() => attainmentOf(1, target)).toThrow(expect.objectContaining({ code })));

test("no target has no answer; a negative one is a wrong argument", () => {
  expect(() => attainmentOf(1, 0)).toThrow(expect.objectContaining({ isUnavailable: true }));
  expect(() => attainmentOf(1, -1)).toThrow(expect.objectContaining({ isUnavailable: false }));
});

test.each([["amounts", amount], ["wild numbers", roundableNumber]])("agrees with long division, rounded once: %s", (_what, arbitrary) => {
  fc.assert(fc.property(arbitrary, arbitrary, (actual, other) => {
    const target = Math.abs(other);
    fc.pre(target > 0);
    expect(attainmentOf(actual, target)).toBe(naiveQuotient(actual, target) + 0);
  }), { numRuns: 2000 });
});
