import fc from "fast-check";
import { eachDistinct } from "../../../src/domain/customers/eachDistinct";

function visited(values: readonly number[]): number[][] {
  const found: number[][] = [];
  eachDistinct(Float64Array.from(values), (value, heads) => found.push([value, heads]));
  return found;
}

test("nothing to visit", () => expect(visited([])).toEqual([]));

describe("whole numbers, counted where they lie closer together than there are numbers", () => {
  test("just inside", () => expect(visited([7, 5, 7])).toEqual([[5, 1], [7, 2]]));
  test("just outside", () => expect(visited([8, 5, 8])).toEqual([[5, 1], [8, 2]]));
  test("below 0", () => expect(visited([-1, 0, -1, -2])).toEqual([[-2, 1], [-1, 2], [0, 1]]));
});

test("one that is not whole among close ones", () => expect(visited([5, 5.5, 5, 6])).toEqual([[5, 2], [5.5, 1], [6, 1]]));

test("each number once, from the smallest up, and the heads are all numbers", () => {
  const value = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -1e9, max: 1e9 }), fc.double({ noNaN: true, noDefaultInfinity: true })).map((number) => number + 0);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      const expected = [...new Set(values)].sort((one, other) => one - other).map((one) => [one, values.filter((other) => other === one).length]);
      expect(visited(values)).toEqual(expected);
    }),
  );
});
