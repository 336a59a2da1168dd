import fc from "fast-check";
import { errorGrowth } from "../../../src/domain/forecast/errorGrowth";
import { naiveGrowth } from "../../support/naive/naiveForecast";

const parameter = fc.double({ min: 0, max: 1, noNaN: true });
const figure = fc.double({ min: 0.05, max: 5, noNaN: true });

test("agrees with the sum of all squared weights", () => {
  fc.assert(fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 40 }), parameter, parameter, parameter, (season, horizon, alpha, beta, gamma) => {
    const figures = Array.from({ length: horizon }, (_, index) => season[index % season.length]);
    const growth = errorGrowth(Float64Array.from(figures), season.length, { alpha, beta, gamma });
    naiveGrowth(figures, season.length, [alpha, beta, gamma]).forEach((expected, index) => expect(Math.abs(growth[index] / expected - 1)).toBeLessThan(1e-11));
  }), { numRuns: 1000 });
});
