import fc from "fast-check";
import { lowestInBox } from "../../../src/domain/forecast/lowestInBox";

const inside = fc.double({ min: -0.3, max: 1.3, noNaN: true });

test("a bowl, also a narrow one across the axes, is walked down to its bottom or to the side of the box nearest to it", () => {
  fc.assert(fc.property(inside, inside, fc.double({ min: 1, max: 1000, noNaN: true }), (x, y, steepness) => {
    const [lowX, lowY] = [x, y].map((place) => Math.min(1, Math.max(0, place)));
    const found = lowestInBox(([one, other]) => (one - x) ** 2 + steepness * (other - y) ** 2, 2);
    expect(Math.abs(found[0] - lowX)).toBeLessThan(1e-6);
    expect(Math.abs(found[1] - lowY)).toBeLessThan(1e-6);
  }), { numRuns: 1000 });
});

test("a valley that turns", () => {
  const [x, y, z] = lowestInBox(([one, two, three]) => (0.5 - one) ** 2 + 100 * (two - one * one) ** 2 + 100 * (three - two * one) ** 2, 3);
  expect([x, y, z].map((place) => Math.round(place * 1e5) / 1e5)).toEqual([0.5, 0.25, 0.125]);
});

test("the deeper of two places", () => {
  const [x] = lowestInBox(([place]) => Math.min(10 * Math.abs(place - 0.12), 10 * Math.abs(place - 0.87) - 0.1), 1);
  expect(x).toBeCloseTo(0.87, 7);
});

test("a way down that begins at the far end of a level side", () => {
  const [x, y] = lowestInBox(([alpha, beta]) => 10 * alpha ** 2 - 0.2 * alpha * beta, 2);
  expect([x, y].map((place) => Math.round(place * 1e6) / 1e6)).toEqual([0.01, 1]);
});

test("on a plain the corner nearest to 0", () => expect(lowestInBox(() => 1, 3)).toEqual([0, 0, 0]));
test("a place without a value is the worst", () => expect(lowestInBox(([place]) => (place < 0.5 ? NaN : place), 1)[0]).toBeCloseTo(0.5, 7));
