import fc from "fast-check";
import { growthOf, previousFault } from "../../../src/domain";
import { naiveGrowth } from "../../support/naive/naiveTracking";
import { amount, roundableNumber } from "../../support/wildNumbers";

test.each([
  [99.99, 100, -0.0001], [100, 100, 0], [100.01, 100, 0.0001], [0, 100, -1], [1.1, 1, 0.1],
  // From a loss, against its size
  [50, -50, 2], [-25, -50, 0.5], [-100, -50, -1], [-50, -50, 0],
  // 0.1 + 0.7 shows as 0.8
  [0.1 + 0.7, 0.8, 0],
])("to %d from %d is %d", (current, previous, expected) => expect(growthOf(current, previous)).toBe(expected));

test.each([[0, "no-previous"], [-0, "no-previous"], [NaN, "no-previous"], [-0.01, undefined], [0.01, undefined]])("an earlier value of %d: %s", (previous, fault) => expect(previousFault(previous)).toBe(fault));
test("growth from nothing has no answer", () => expect(() => growthOf(1, 0)).toThrow(expect.objectContaining({ code: "no-previous", isUnavailable: true })));

test.each([["amounts", amount], ["wild numbers", roundableNumber]])("agrees with long division, rounded once: %s", (_what, arbitrary) => {
  fc.assert(fc.property(arbitrary, arbitrary, (current, previous) => {
    fc.pre(previous !== 0);
    expect(growthOf(current, previous)).toBe(naiveGrowth(current, previous) + 0);
  }), { numRuns: 2000 });
});
