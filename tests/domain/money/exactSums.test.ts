import fc from "fast-check";
import { toNumber } from "../../../src/domain/money/decimal";
import { exactSums } from "../../../src/domain/money/exactSums";
import { naiveSum } from "../../support/naive/naiveFunnel";
import { roundableNumber } from "../../support/wildNumbers";

const sums = (amounts: readonly number[], places: readonly number[], count: number): number[] => exactSums(Float64Array.from(amounts), Int32Array.from(places), count).map(toNumber);

test("places without amounts are 0", () => expect(sums([], [], 2)).toEqual([0, 0]));
test("cents, finer amounts and blanks side by side", () => expect(sums([0.1, 0.2, 0.001, NaN, 7], [0, 0, 0, 0, 1], 2)).toEqual([0.301, 7]));
test("sums of cents that a double cannot hold are carried over", () => {
  const largest = 9_999_999_999_999.99;
  expect(exactSums(Float64Array.from(Array<number>(1000).fill(largest)), new Int32Array(1000), 1)).toEqual([{ digits: 999_999_999_999_999_000n, scale: 2 }]);
  expect(sums([...Array<number>(5).fill(largest), ...Array<number>(5).fill(-largest), 0.01], Array<number>(11).fill(0), 1)).toEqual([0.01]);
});

test("it agrees with fractions", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(roundableNumber, fc.integer({ min: -(1e15 - 1), max: 1e15 - 1 }).map((cents) => cents / 100)), fc.integer({ min: -1, max: 2 })), { maxLength: 15 }), (list) => {
      const found = sums(list.map(([amount]) => amount), list.map(([, place]) => place), 3);
      // Beyond the range of doubles the caller refuses a sum, whatever it is written as.
      const expected = [0, 1, 2].map((place) => naiveSum(list.filter((one) => one[1] === place).map(([amount]) => amount)));
      expect(found).toEqual(expected);
    }),
    { numRuns: 1500 },
  );
});
