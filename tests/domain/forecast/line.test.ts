import fc from "fast-check";
import { heightAt, lineThrough } from "../../../src/domain/forecast/line";
import { naiveHeight, naiveLine } from "../../support/naive/naiveForecast";

// Excel's own example of FORECAST.LINEAR
test("the line of Excel", () => expect(heightAt(lineThrough([20, 28, 31, 38, 40], [6, 7, 9, 15, 21]), 30)).toBeCloseTo(10.607253086419755, 12));

const cents = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => value / 100);
const point = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: cents });

test("agrees with the normal equations in fractions", () => {
  fc.assert(fc.property(fc.uniqueArray(point, { minLength: 2, maxLength: 12, selector: ({ x }) => x }), fc.integer({ min: -3000, max: 3000 }), (points, at) => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const distance = Math.max(...xs, at) - Math.min(...xs, at);
    const tolerance = 1e-11 * Math.max(1, ...ys.map(Math.abs)) * Math.max(1, distance / (Math.max(...xs) - Math.min(...xs)));
    expect(Math.abs(heightAt(lineThrough(xs, ys), at) - naiveHeight(naiveLine(xs, ys), at))).toBeLessThanOrEqual(tolerance);
  }), { numRuns: 1000 });
});
