import fc from "fast-check";
import { normalDeviate } from "../../../src/domain/forecast/normalDeviate";
import { naiveShare } from "../../support/naive/naiveForecast";

// https://en.wikipedia.org/wiki/97.5th_percentile_point and the table at https://en.wikipedia.org/wiki/Normal_distribution#Quantile_function
test.each([
  [0.8, 1.281551565545], [0.9, 1.644853626951], [0.95, 1.959963984540], [0.98, 2.326347874041], [0.99, 2.575829303549], [0.995, 2.807033768344],
  [0.998, 3.090232306168], [0.999, 3.290526731492], [0.9999, 3.890591886413], [0.99999, 4.417173413469], [0.999999, 4.891638475699],
  // The double nearest to such a level is off in its own 10th digit from 1
  [0.9999999, 5.326723886384], [0.99999999, 5.730728868236],
])("%d is within %d deviations", (level, expected) => expect(Math.abs(normalDeviate(level) - expected)).toBeLessThan(level > 0.99999 ? 1e-8 : 1e-11));

test("agrees with the integral of the density", () => {
  fc.assert(fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (level) => expect(Math.abs(naiveShare(normalDeviate(level)) - level)).toBeLessThan(1e-12)), { numRuns: 1000 });
});

test("the smallest and the largest levels", () => {
  expect(normalDeviate(1e-300)).toBeCloseTo(0, 10);
  expect(normalDeviate(0.999999999999999)).toBeCloseTo(8, 0);
});
test("a higher level is never narrower", () => {
  fc.assert(fc.property(fc.double({ min: 1e-6, max: 0.999, noNaN: true }), (level) => expect(normalDeviate(level + 1e-9)).toBeGreaterThan(normalDeviate(level))), { numRuns: 1000 });
});
