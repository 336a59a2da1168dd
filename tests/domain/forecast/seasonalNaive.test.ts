import fc from "fast-check";
import { seasonalNaive } from "../../../src/domain/forecast/seasonalNaive";
import { naiveSeasonal } from "../../support/naive/naiveForecast";
import { near, seasons } from "./histories";

test("without a season the last value, with errors that add up step by step", () =>
  expect(seasonalNaive.project(Float64Array.of(1, 2, 1, 2), 1, 4)).toEqual({ forecasts: Float64Array.of(2, 2, 2, 2), deviations: Float64Array.of(1, Math.SQRT2, Math.sqrt(3), 2) }));

test("the deviation grows where a season is full", () =>
  expect(seasonalNaive.project(Float64Array.of(1, 5, 2, 6), 2, 5)).toEqual({ forecasts: Float64Array.of(2, 6, 2, 6, 2), deviations: Float64Array.of(1, 1, Math.SQRT2, Math.SQRT2, Math.sqrt(3)) }));

test("errors of a back-test", () => expect(seasonalNaive.oneStepErrors(Float64Array.of(1, 5, 2, 7), 2, 2)).toEqual(Float64Array.of(1, 2)));

test("agrees with a history that is written on", () => {
  fc.assert(fc.property(seasons, fc.integer({ min: 1, max: 30 }), ({ season, values }, horizon) => {
    const { forecasts, deviations } = seasonalNaive.project(Float64Array.from(values), season, horizon);
    const expected = naiveSeasonal(values, season, horizon);
    expect(Array.from(forecasts)).toEqual(expected.map(([forecast]) => forecast));
    expected.forEach(([, deviation], index) => expect(Math.abs(deviations[index] - deviation)).toBeLessThanOrEqual(near(values)));
  }), { numRuns: 1000 });
});
