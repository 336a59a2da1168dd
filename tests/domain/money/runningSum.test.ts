import fc from "fast-check";
import { RunningSum } from "../../../src/domain/money/runningSum";
import { add, fraction, shownFraction, toDouble } from "../../support/naive/fractions";
import { amount, roundableNumber } from "../../support/wildNumbers";

const running = (amounts: readonly number[]): RunningSum => {
  const sum = new RunningSum();
  amounts.forEach((each) => sum.add(each));
  return sum;
};

test.each<[string, number[], number]>([
  ["nothing", [], 0],
  ["doubles that do not add up", [0.1, 0.2], 0.3],
  ["cents past what a double of cents can hold", [9_007_199_254_740.99, 9_007_199_254_740.99, 0.02], 18_014_398_509_482],
  ["cents and mills", [0.01, 0.001, -0.011], 0],
  ["far apart", [1e20, 1e-5, -1e20], 0.00001],
])("%s", (_what, amounts, sum) => expect(running(amounts).toNumber()).toBe(sum));

test("it is the sum of the decimals that cells show", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(amount, roundableNumber), { maxLength: 30 }), (amounts) => {
      const exact = amounts.map(shownFraction).reduce(add, fraction(0n));
      const { digits, scale } = running(amounts).total();
      expect(digits * exact.bottom).toBe(exact.top * 10n ** BigInt(scale));
      if (Math.abs(toDouble(exact)) < 1e300) expect(running(amounts).toNumber()).toBe(toDouble(exact) + 0);
    }),
    { numRuns: 1500 },
  );
});
