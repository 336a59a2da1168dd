import fc from "fast-check";
import { allocate, ALLOCATE_LIMIT } from "../../../src/domain/money/allocate";
import { allocateExactly, giveLeftover } from "../../../src/domain/money/allocateExactly";
import { allocateNearly } from "../../../src/domain/money/allocateNearly";
import { largestFirst } from "../../../src/domain/money/largestFirst";
import { productError } from "../../../src/domain/money/productError";
import { readNumber } from "../../../src/domain/money/readNumber";
import { exactIntegers, scaledIntegers } from "../../../src/domain/money/scaledIntegers";

const weights = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1e13 })), { minLength: 1, maxLength: 40 }).filter((list) => list.some((weight) => weight > 0));
const units = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: ALLOCATE_LIMIT - 1 }));

test("the two ways to allocate agree, and sum to the whole", () => {
  fc.assert(
    fc.property(units, weights, (count, list) => {
      const fast = Array.from(allocate(count, Float64Array.from(list)), BigInt);
      expect(fast).toEqual(allocateExactly(BigInt(count), list.map(BigInt)));
      expect(fast.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(count));
    }),
    { numRuns: 2000 },
  );
});

test("doubles give the exact answer or none", () => {
  const ugly = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 50 }).map((step) => step * 0.1), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(units, fc.array(ugly, { minLength: 1, maxLength: 20 }), (count, list) => {
      fc.pre(list.some((weight) => weight > 0));
      const read = Float64Array.from(list, readNumber);
      const nearly = allocateNearly(count, read);
      if (nearly) expect(Array.from(nearly, BigInt)).toEqual(allocateExactly(BigInt(count), exactIntegers(read)));
    }),
    { numRuns: 3000 },
  );
});

test("scaled integers are the exact ones, or none", () => {
  const weight = fc.oneof(fc.integer({ min: 0, max: 1e6 }).map((mills) => mills / 1000), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 9 }).map((step) => step * 0.1));
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 10 }), (list) => {
      const values = Float64Array.from(list);
      const scaled = scaledIntegers(values);
      if (!scaled) return;
      const exact = exactIntegers(values);
      // One factor of ten lies between the two scales.
      const [some] = Array.from(scaled.keys()).filter((index) => scaled[index] > 0);
      scaled.forEach((integer, index) => expect(BigInt(integer) * (exact[some] ?? 0n)).toBe(exact[index] * BigInt(scaled[some] ?? 0)));
    }),
    { numRuns: 2000 },
  );
});

test("exact products of large factors", () => {
  const factor = fc.integer({ min: 0, max: 2 ** 51 });
  fc.assert(fc.property(factor, factor, (one, other) => expect(BigInt(one * other) + BigInt(productError(one, other, one * other))).toBe(BigInt(one) * BigInt(other))));
});

test("weights beyond any double", () => expect(allocateExactly(3n, [10n ** 400n, 10n ** 400n])).toEqual([2n, 1n]));

test("remainders too close for doubles are told apart", () => {
  const large = 10n ** 30n;
  expect(giveLeftover([0n, 0n, 0n], [large, large + 1n, large - 1n], 1)).toEqual([0n, 1n, 0n]);
});

test("the largest first, the earlier among equals", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(keys, fc.nat(30), (list, wanted) => {
      const count = Math.min(wanted, list.length);
      const order = list.map((_, index) => index).sort((one, other) => list[other] - list[one] || one - other);
      const expected = list.map((_, index) => (order.indexOf(index) < count ? 1 : 0));
      expect(Array.from(largestFirst(Float64Array.from(list), count))).toEqual(expected);
    }),
  );
});
