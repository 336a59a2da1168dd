import fc from "fast-check";
import { exactSum } from "../../../src/domain/money/exactSum";
import { add, fraction, shownFraction, toDouble } from "../../support/naive/fractions";
import { roundableNumber } from "../../support/wildNumbers";

test.each([[[0.1, 0.2], 0.3], [[1e15, 0.01, -0.01], 1e15], [[NaN, 2], 2], [[], 0], [[-1.1, -2.2], -3.3], [[1e22, 1, -1e22], 1]])("%j add up to %d", (amounts, sum) => {
  expect(exactSum(Float64Array.from(amounts))).toBe(sum);
});

test("a column of numbers with 15 digits, of which no double holds the sum on the way", () => {
  expect(exactSum(new Float64Array(100_000).fill(99_999_999.9999999))).toBe(9_999_999_999_999.99);
  expect(exactSum(new Float64Array(100_000).fill(-0.123456789012345))).toBe(-12_345.6789012345);
});

test("it is the sum of the decimals, rounded once", () => {
  const amount = roundableNumber.filter((value) => Math.abs(value) < 1e300 && (value === 0 || Math.abs(value) > 1e-300));
  fc.assert(fc.property(fc.array(amount, { maxLength: 20 }), (amounts) => {
    expect(exactSum(Float64Array.from(amounts))).toBe(toDouble(amounts.map(shownFraction).reduce(add, fraction(0n))) + 0);
  }), { numRuns: 1000 });
});
