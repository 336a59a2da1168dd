import { restBelowUnit } from "../../../src/domain/money/restBelowUnit";

test.each([[10.5, 1, 0.5], [10, 5, 0], [-10.5, 1, -0.5], [0.3, 0.1, 0], [40_500.25, 1000, 500.25], [5, 1000, 5]])("of %d in units of %d is left %d", (total, unit, rest) => {
  expect(restBelowUnit(total, unit)).toBe(rest);
});
