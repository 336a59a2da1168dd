import fc from "fast-check";
import { smooth } from "../../../src/domain/forecast/smoothing";
import { smoothingStart } from "../../../src/domain/forecast/smoothingStart";
import { naiveStart, naiveWinters } from "../../support/naive/naiveForecast";
import { near, parameter, seasons } from "./histories";

describe.each(["additive", "multiplicative"] as const)("%s", (kind) => {
  test("starts as a decomposition, average by average", () => {
    fc.assert(fc.property(seasons, ({ season, values }) => {
      const start = smoothingStart(Float64Array.from(values), season, kind);
      const expected = naiveStart(values, season, kind === "additive");
      for (const [one, other] of [[start.level, expected.level], [start.trend, expected.trend], ...Array.from(start.season, (figure, period) => [figure, expected.season[period]])]) {
        expect(Math.abs(one - other)).toBeLessThanOrEqual(near(values, 1e-12));
      }
    }), { numRuns: 1000 });
  });

  test("goes on as the textbook writes it, period by period", () => {
    fc.assert(fc.property(seasons, parameter, parameter, parameter, ({ season, values }, alpha, beta, gamma) => {
      const history = Float64Array.from(values);
      const errors = new Float64Array(values.length - season);
      const { squaredError } = smooth(history, kind, smoothingStart(history, season, kind), { alpha, beta, gamma }, errors);
      const expected = naiveWinters(values, season, kind === "additive", [alpha, beta, gamma]).errors;
      // A level that passes 0 tells the last digits of its way there, divided by next to nothing.
      fc.pre(expected.every((error) => Math.abs(error) < 10 * Math.max(...values)));
      errors.forEach((error, index) => expect(Math.abs(error - expected[index])).toBeLessThanOrEqual(near(values, 1e-6)));
      expect(squaredError).toBeCloseTo(errors.reduce((sum, error) => sum + error ** 2, 0), 5);
    }), { numRuns: 1000 });
  });
});

test("the start is not changed", () => {
  const start = { level: 1, trend: 0, season: Float64Array.of(1, 2) };
  smooth(Float64Array.of(1, 2, 3, 4), "additive", start, { alpha: 0.5, beta: 0.5, gamma: 0.5 });
  expect(start).toEqual({ level: 1, trend: 0, season: Float64Array.of(1, 2) });
});

describe("a level that falls to exactly 0 under a multiplied season", () => {
  const falling = { level: 2, trend: -1, season: Float64Array.of(1, 1) };
  const history = Float64Array.of(3, 2, 1, 1);
  test("spoils nothing where figures stay as they are", () =>
    expect(smooth(history, "multiplicative", falling, { alpha: 0, beta: 0, gamma: 0 })).toEqual({ level: 0, trend: -1, season: Float64Array.of(1, 1), squaredError: 1 }));
  test("is no fit where they move", () => expect(smooth(history, "multiplicative", falling, { alpha: 0, beta: 0, gamma: 0.5 }).squaredError).toBe(Infinity));
});
