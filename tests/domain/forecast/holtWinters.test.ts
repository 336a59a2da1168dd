import fc from "fast-check";
import { fitSmoothing } from "../../../src/domain/forecast/fitSmoothing";
import { holtWinters } from "../../../src/domain/forecast/holtWinters";
import { smoothedProjection } from "../../../src/domain/forecast/smoothedProjection";
import { naiveWinters } from "../../support/naive/naiveForecast";
import { near, seasons } from "./histories";

const isNear = (found: number, expected: number, tolerance: number): boolean => Math.abs(found - expected) <= tolerance + 1e-6 * Math.abs(expected);

describe.each(["additive", "multiplicative"] as const)("%s", (kind) => {
  const isAdditive = kind === "additive";
  const method = holtWinters(kind);
  const fitted = (values: readonly number[], season: number): number[] => Object.values(fitSmoothing(Float64Array.from(values), season, kind));

  test("parameters are fitted to the whole history", () => {
    fc.assert(fc.property(seasons, ({ season, values }) => {
      const history = Float64Array.from(values);
      expect(method.project(history, season, 5)).toEqual(smoothedProjection(history, season, kind, fitSmoothing(history, season, kind), 5));
    }), { numRuns: 50 });
  });

  test("in a back-test the parameters know nothing of its values", () => {
    fc.assert(fc.property(seasons, fc.nat(6), ({ season, values }, later) => {
      const first = Math.max(2 * season, values.length - later);
      const parameters = fitted(values.slice(0, first), season);
      const expected = naiveWinters(values, season, isAdditive, parameters).errors.slice(first - season);
      const errors = method.oneStepErrors(Float64Array.from(values), season, first);
      expect(errors).toHaveLength(values.length - first);
      // A level that passes 0 tells the last digits of its way there, divided by next to nothing.
      fc.pre(expected.every((error) => Math.abs(error) < 10 * Math.max(...values)));
      errors.forEach((error, index) => expect([error, isNear(error, expected[index], near(values, 1e-6))]).toEqual([error, true]));
    }), { numRuns: 250 });
  });
});

const pattern = fc.integer({ min: 2, max: 7 }).chain((season) => fc.record({
  figures: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: season, maxLength: season }),
  length: fc.integer({ min: 2 * season, max: 4 * season }),
}));

test("a line with an added season goes on as it is", () => {
  fc.assert(fc.property(pattern, fc.integer({ min: -50, max: 50 }), ({ figures, length }, slope) => {
    const valueAt = (index: number): number => 1000 + slope * index + figures[index % figures.length];
    const { forecasts } = holtWinters("additive").project(Float64Array.from({ length }, (_, index) => valueAt(index)), figures.length, 20);
    forecasts.forEach((forecast, index) => expect(Math.abs(forecast - valueAt(length + index))).toBeLessThan(1e-6));
  }), { numRuns: 1000 });
});

test("a level with a multiplied season goes on as it is, without width", () => {
  fc.assert(fc.property(pattern, fc.integer({ min: 1, max: 50 }), ({ figures, length }, level) => {
    const { forecasts, deviations } = holtWinters("multiplicative").project(Float64Array.from({ length }, (_, index) => level * figures[index % figures.length]), figures.length, 20);
    forecasts.forEach((forecast, index) => expect(Math.abs(forecast / (level * figures[(length + index) % figures.length]) - 1)).toBeLessThan(1e-9));
    for (const deviation of deviations) expect(deviation).toBeLessThan(1e-9 * level * 100);
  }), { numRuns: 1000 });
});
