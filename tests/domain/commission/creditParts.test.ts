import fc from "fast-check";
import type { PlanError } from "../../../src/domain";
import { creditParts } from "../../../src/domain";
import { scaledCredit } from "../../../src/domain/commission/scaledCredit";
import { add, divide, fraction, multiply, roundAway, shownFraction, subtract } from "../../support/naive/fractions";
import { naiveCredit } from "../../support/naive/naiveCredit";
import { amount, unit } from "../../support/wildNumbers";

const parts = (money: number, shares: readonly number[], step = 0.01): number[] => Array.from(creditParts(money, Float64Array.from(shares), step));

test.each<[string, number, number[], number, number[]]>([
  ["thirds leave a cent out, as their sum does", 100, [0.33, 0.33, 0.33], 0.01, [33, 33, 33]],
  ["the unit left over goes to the largest remainder", 10, [0.26, 0.37, 0.37], 1, [2, 4, 4]],
  ["a tie goes to the earlier share", 0.01, [0.5, 0.5], 0.01, [0.01, 0]],
  ["an overlay exceeds 1", 100, [1, 0.25], 0.01, [100, 25]],
  ["half a unit in all rounds away from zero", 0.5, [1, 0], 1, [1, 0]],
  ["just below half a unit", 0.49, [1, 0], 1, [0, 0]],
  ["negative amounts mirror", -10, [0.26, 0.37, 0.37], 1, [-2, -4, -4]],
  ["no shares", 10, [0, 0], 0.01, [0, 0]],
  ["exact parts", 1, [0.125, 0.0625], 0, [0.125, 0.0625]],
  ["a blank share takes nothing", 10, [NaN, 0.5], 1, [NaN, 5]],
])("%s", (_what, money, shares, step, expected) => expect(parts(money, shares, step)).toEqual(expected));

test.each<[string, () => unknown]>([
  ["share-negative", () => parts(1, [0.5, -0.1])],
  ["unit-negative", () => parts(1, [0.5], -1)],
])("%s", (code, work) => expect(work).toThrow(expect.objectContaining({ code }) as PlanError));

const share = fc.oneof(fc.integer({ min: 0, max: 150 }).map((percent) => percent / 100), fc.constantFrom(1 / 3, 0, 1), fc.double({ min: 0, max: 2, noNaN: true }));
const shareList = fc.array(share, { minLength: 1, maxLength: 6 });

test("it agrees with the naive credit", () => {
  fc.assert(
    fc.property(amount, shareList, unit, (money, shares, step) => expect(parts(money, shares, step)).toEqual(naiveCredit(money, shares, step).map((part) => part + 0))),
    { numRuns: 2000 },
  );
});

test("plain doubles, where they answer, say what decimals say", () => {
  let answered = 0;
  fc.assert(
    fc.property(fc.oneof(amount, fc.integer({ min: -1e14, max: 1e14 }).map((cents) => cents / 100)), fc.array(fc.integer({ min: 0, max: 1500 }).map((share) => share / 1000), { minLength: 1, maxLength: 6 }), fc.constantFrom(0.01, 1, 0.05, 0.001, 10_000), (money, shares, step) => {
      const scaled = scaledCredit(Float64Array.from(shares), step)?.(money);
      if (scaled === undefined) return;
      answered++;
      expect(Array.from(scaled)).toEqual(naiveCredit(money, shares, step).map((part) => part + 0));
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThan(1500);
});

// With shares of 3 places a unit of 0.01 is 10 steps, and a total of 2^52 steps is 4,503,599,627,370.496.
test.each([[4_503_599_627_370.48, true], [4_503_599_627_370.49, false], [4_503_599_627_370.5, false]])("%d in plain doubles: %s", (money, answers) => {
  const shares = [0.333, 0.667];
  expect(scaledCredit(Float64Array.from(shares), 0.01)?.(money) !== undefined).toBe(answers);
  expect(parts(money, shares)).toEqual(naiveCredit(money, shares, 0.01));
});

test("an amount of 16 digits is read at 15", () => expect(parts(23_456_789_012_345.67, [1], 0.01)).toEqual([23_456_789_012_345.7]));

test("the parts sum exactly to the amount times its shares, rounded", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000_000, max: 20_000_000 }), shareList, unit, (cents, shares, step) => {
      const whole = multiply(shownFraction(cents / 100), shares.map(shownFraction).reduce(add));
      const rounded = multiply(fraction(roundAway(divide(whole, shownFraction(step)))), shownFraction(step));
      const sum = parts(cents / 100, shares, step).map(shownFraction).reduce(add);
      expect(subtract(sum, rounded).top).toBe(0n);
    }),
    { numRuns: 2000 },
  );
});
