import { exactSum } from "../../../src/domain/money/exactSum";

test.each([[[0.1, 0.2], 0.3], [[1e15, 0.01, -0.01], 1e15], [[NaN, 2], 2], [[], 0], [[-1.1, -2.2], -3.3]])("%j add up to %d", (amounts, sum) => {
  expect(exactSum(Float64Array.from(amounts))).toBe(sum);
});
