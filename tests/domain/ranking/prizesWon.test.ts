import fc from "fast-check";
import { exactSum, prizesWon, type PrizeTies } from "../../../src/domain";
import { naivePrizes } from "../../support/naive/naivePrizes";
import { roundableNumber } from "../../support/wildNumbers";

const won = (values: readonly number[], prizes: readonly number[], ties: PrizeTies = "pool", unit = 0.01): number[] =>
  Array.from(prizesWon(Float64Array.from(values), Float64Array.from(prizes), { ties, unit }));

const value = fc.oneof(fc.integer({ min: 0, max: 5 }), roundableNumber, fc.constant(NaN));
const values = fc.array(value, { minLength: 1, maxLength: 20 });
const prize = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(0, NaN, 0.1 + 0.2));
const prizes = fc.array(prize, { minLength: 1, maxLength: 8 });
const ties = fc.constantFrom<PrizeTies>("pool", "high");
const unit = fc.constantFrom(0, 0.01, 1, 0.05, 0.3, 10_000);

test("one prize a place", () => expect(won([70, 90, 80], [300, 200, 100])).toEqual([100, 300, 200]));
test("places beyond the list win nothing", () => expect(won([3, 2, 1], [100])).toEqual([100, 0, 0]));
test("more prizes than people", () => expect(won([5], [100, 50])).toEqual([100]));
test("a tie for the first of three prizes leaves the third place its own", () => expect(won([9, 9, 8], [100, 51, 20])).toEqual([75.5, 75.5, 20]));
test("a tie across the end of the list shares what is left of it", () => expect(won([9, 8, 8], [100, 50])).toEqual([100, 25, 25]));
test("all tie", () => expect(won([1, 1, 1], [100])).toEqual([33.33, 33.33, 33.33]));
test("unit 0 does not round", () => expect(won([1, 1, 1], [100], "pool", 0)).toEqual([100 / 3, 100 / 3, 100 / 3]));
test.each([[1.99, 0], [2, 1], [2.01, 1]])("a pool of %d for two, in whole units, is %d each", (pool, each) => expect(won([1, 1], [pool], "pool", 1)).toEqual([each, each]));
test("0.3 for three is exactly 0.1 each", () => expect(won([1, 1, 1], [0.1 + 0.2], "pool", 0.1)).toEqual([0.1, 0.1, 0.1]));
test("an untied prize is paid as it is", () => expect(won([2, 1], [10.5, 0.123], "pool", 1)).toEqual([10.5, 0.123]));
test("scores that look equal tie", () => expect(won([0.1 + 0.7, 0.8], [10])).toEqual([5, 5]));
test("who takes no part takes no place", () => expect(won([NaN, 1, 2], [10, 5])).toEqual([NaN, 5, 10]));
test("a negative prize is named", () => expect(() => won([1], [5, -1])).toThrow("prizes, value 2, is -1. Prizes are 0 or more."));
test("a negative unit", () => expect(() => won([1], [5], "pool", -0.01)).toThrow("unit is -0.01."));

test("it agrees with a count", () => {
  fc.assert(fc.property(values, prizes, ties, unit, (list, sums, by, step) => expect(won(list, sums, by, step)).toEqual(naivePrizes(list, sums, { ties: by, unit: step }))), { numRuns: 2000 });
});

test("a pool never pays more than the prizes, and less by under a unit a head; without ties it pays them all", () => {
  const cents = fc.array(fc.integer({ min: 0, max: 100_000 }).map((prizeInCents) => prizeInCents / 100), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 20 }), cents, (list, sums) => {
      const [paid, given] = [exactSum(Float64Array.from(won(list, sums))), exactSum(Float64Array.from(sums))];
      expect(paid).toBeLessThanOrEqual(given);
      expect(given - paid).toBeLessThan(0.01 * list.length);
      expect(exactSum(Float64Array.from(won(list.map((_, index) => index), sums)))).toBe(given);
    }),
    { numRuns: 1000 },
  );
});

test("equal values win the same, and a larger value never less where the prizes fall", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), prizes.map((sums) => sums.map((sum) => sum || 0).sort((one, other) => other - one)), ties, (list, sums, by) => {
      const paid = won(list, sums, by, 0);
      list.forEach((one, index) => list.forEach((other, place) => one >= other && expect(paid[index]).toBeGreaterThanOrEqual(paid[place])));
    }),
    { numRuns: 1000 },
  );
});

test("the input is not touched", () => {
  const [list, sums] = [Float64Array.of(3, NaN, 3), Float64Array.of(0.1 + 0.2, NaN)];
  prizesWon(list, sums, { ties: "pool", unit: 1 });
  expect([Array.from(list), Array.from(sums)]).toEqual([[3, NaN, 3], [0.1 + 0.2, NaN]]);
});
