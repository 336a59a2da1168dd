import fc from "fast-check";
import { linear } from "../../../src/domain/forecast/linear";
import { naiveHeight, naiveLine, naiveLinear } from "../../support/naive/naiveForecast";
import { near } from "./histories";

const history = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100), { minLength: 3, maxLength: 9 });

test("forecasts and deviations agree with the normal equations in fractions", () => {
  fc.assert(fc.property(history, fc.integer({ min: 1, max: 5 }), (values, horizon) => {
    const { forecasts, deviations } = linear.project(Float64Array.from(values), 1, horizon);
    naiveLinear(values, horizon).forEach(([forecast, deviation], index) => {
      expect(Math.abs(forecasts[index] - forecast)).toBeLessThanOrEqual(near(values, 1e-10));
      expect(Math.abs(deviations[index] - deviation)).toBeLessThanOrEqual(near(values, 1e-10));
    });
  }), { numRuns: 1000 });
});

test("in a back-test each value meets the line through the ones before it", () => {
  fc.assert(fc.property(history, (values) => {
    const errors = linear.oneStepErrors(Float64Array.from(values), 1, 2);
    expect(errors).toHaveLength(values.length - 2);
    errors.forEach((error, index) => {
      const before = values.slice(0, index + 2);
      const expected = values[index + 2] - naiveHeight(naiveLine(before.map((_, place) => place + 1), before), before.length + 1);
      expect(Math.abs(error - expected)).toBeLessThanOrEqual(near(values, 1e-10));
    });
  }), { numRuns: 1000 });
});

test("a line without noise has no width", () => expect(linear.project(Float64Array.of(1, 2, 3), 1, 2)).toEqual({ forecasts: Float64Array.of(4, 5), deviations: Float64Array.of(0, 0) }));
