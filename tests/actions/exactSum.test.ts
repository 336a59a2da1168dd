import { exactSum, restBelowUnit } from "../../src/actions/exactSum";

it.each([[[0.1, 0.2], 0.3], [[1e15, 0.01, -0.01], 1e15], [[NaN, 2], 2], [[], 0], [[-1.1, -2.2], -3.3]])("sums %j to %d", (amounts, sum) =>
  expect(exactSum(Float64Array.from(amounts))).toBe(sum));

it.each([[10.5, 1, 0.5], [10, 5, 0], [-10.5, 1, -0.5], [0.3, 0.1, 0], [40_500.25, 1000, 500.25], [5, 1000, 5]])("leaves of %d in units of %d: %d", (total, unit, rest) =>
  expect(restBelowUnit(total, unit)).toBe(rest));
