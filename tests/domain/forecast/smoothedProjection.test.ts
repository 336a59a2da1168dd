import fc from "fast-check";
import { smoothedProjection } from "../../../src/domain/forecast/smoothedProjection";
import { naiveGrowth, naiveWinters } from "../../support/naive/naiveForecast";
import { near, parameter, seasons } from "./histories";

const isNear = (found: number, expected: number, tolerance: number): boolean => Math.abs(found - expected) <= tolerance + 1e-6 * Math.abs(expected);

test.each(["additive", "multiplicative"] as const)("%s: forecasts and deviations are those of the textbook", (kind) => {
  fc.assert(fc.property(seasons, fc.integer({ min: 1, max: 12 }), parameter, parameter, parameter, ({ season, values }, horizon, alpha, beta, gamma) => {
    const { forecasts, deviations } = smoothedProjection(Float64Array.from(values), season, kind, { alpha, beta, gamma }, horizon);
    const { errors, figure, forecast } = naiveWinters(values, season, kind === "additive", [alpha, beta, gamma]);
    // A level that passes 0 tells the last digits of its way there, divided by next to nothing.
    fc.pre(errors.every((error) => Math.abs(error) < 10 * Math.max(...values)) && Array.from({ length: season }, (_, index) => figure(index + 1)).every(Number.isFinite));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const variance = errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (errors.length - 1);
    const figures = Array.from({ length: horizon }, (_, index) => (kind === "additive" ? 1 : figure(index + 1)));
    naiveGrowth(figures, season, [alpha, beta, gamma]).forEach((growth, index) => {
      expect([forecasts[index], isNear(forecasts[index], forecast(index + 1), near(values, 1e-6))]).toEqual([forecasts[index], true]);
      expect([deviations[index], isNear(deviations[index], Math.sqrt(variance * growth), near(values, 1e-6))]).toEqual([deviations[index], true]);
    });
  }), { numRuns: 1000 });
});
