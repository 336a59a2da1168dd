import fc from "fast-check";
import { quantileScores } from "../../../src/domain/customers/quantileScores";

const scores = (values: readonly number[], bins: number): number[] => Array.from(quantileScores(Float64Array.from(values), bins));

describe("the edge after the second of five fifths of five values", () => {
  test("just below it", () => expect(scores([1, 2, 3, 4, 5], 5)[1]).toBe(2));
  test("on it", () => expect(scores([1, 2, 3, 4, 5], 5)[2]).toBe(3));
  test("a tie that ends on it takes the score of its first place", () => expect(scores([1, 2, 2, 4, 5], 5)).toEqual([1, 2, 2, 4, 5]));
});

test("seven values in three bins: 3 x worse / 7 of 0 to 6", () => expect(scores([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 1, 1, 2, 2, 3, 3]));
test("one bin", () => expect(scores([3, 1], 1)).toEqual([1, 1]));
test("values that look equal tie", () => expect(scores([0.1 + 0.7, 0.8], 2)).toEqual([1, 1]));
test("negative values are worse", () => expect(scores([-1, 0, 1], 3)).toEqual([1, 2, 3]));

test("no edge is missed by a division", () => {
  const values = Array.from({ length: 2000 }, (_, index) => index);
  for (const bins of [3, 7, 49, 1999, 2000]) expect(scores(values, bins)).toEqual(values.map((worse) => 1 + Number((BigInt(bins) * BigInt(worse)) / 2000n)));
});

test("a better value never scores lower, equals score alike, and the bins are even without ties", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (values, bins) => {
      const found = scores(values, bins);
      expect(values.every((one, index) => values.every((other, place) => one < other || found[index] >= found[place]))).toBe(true);
      const distinct = scores(values.map((_, index) => index), bins);
      const heads = Array.from({ length: bins }, (_, bin) => distinct.filter((score) => score === bin + 1).length);
      expect(Math.max(...heads) - Math.min(...heads)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});
