import fc from "fast-check";
import { progressOf, projectionOf, type PeriodDays } from "../../../src/domain";
import { progressInIntegers } from "../../../src/domain/tracking/progressInIntegers";
import { naiveProgress } from "../../support/naive/naiveTracking";
import { amount, roundableNumber } from "../../support/wildNumbers";

const days = (passed: number, total: number): PeriodDays => Object.freeze({ passed, remaining: total - passed, total });
const all = (actual: number, target: number, of: PeriodDays): (number | undefined)[] => {
  const { attainment, ahead, gap, neededPerDay } = progressOf(actual, target, of);
  return [attainment, ahead, gap, neededPerDay, projectionOf(actual, of)];
};

test.each<[string, number, number, PeriodDays, (number | undefined)[]]>([
  ["behind", 119, 200, days(21, 30), [0.595, -0.105, 81, 9, 170]],
  ["just below the target", 199.99, 200, days(20, 30), [0.99995, 0.33328333333333333333, 0.01, 0.001, 299.985]],
  ["on the target", 200, 200, days(20, 40), [1, 0.5, 0, 0, 400]],
  ["above it", 250, 200, days(20, 40), [1.25, 0.75, 0, 0, 500]],
  ["before the first day is complete", 0, 200, days(0, 40), [0, 0, 200, 5, undefined]],
  ["when no day remains", 150, 200, days(40, 40), [0.75, -0.25, 50, undefined, 150]],
  ["in a period without a day", 150, 200, days(0, 0), [0.75, undefined, 50, undefined, undefined]],
  ["more returns than sales", -20, 200, days(10, 40), [-0.1, -0.35, 220, 220 / 30, -80]],
])("%s", (_what, actual, target, of, expected) => expect(all(actual, target, of)).toEqual(expected));

test.each([[0.7, 1, 21, 30], [0.1 + 0.2, 0.3, 30, 30], [33.3, 99.9, 1, 3]])("%d of %d after %d of %d days is ahead by exactly 0", (actual, target, passed, total) => expect(progressOf(actual, target, days(passed, total)).ahead).toBe(0));
test.each([[0, "no-target"], [NaN, "no-target"], [-1, "target-negative"]])("a target of %d is refused: %s", (target, code) => expect(() => progressOf(1, target, days(1, 2))).toThrow(expect.objectContaining({ code })));

const period = fc.tuple(fc.nat(400), fc.nat(400)).map(([passed, remaining]) => days(passed, passed + remaining));

test.each([["amounts", amount], ["wild numbers", roundableNumber]])("agrees with exact fractions, rounded once: %s", (_what, arbitrary) => {
  fc.assert(fc.property(arbitrary, arbitrary, period, (actual, other, of) => {
    const target = Math.abs(other);
    fc.pre(target > 0);
    expect(all(actual, target, of)).toEqual(naiveProgress(actual, target, of).map((part) => part === undefined ? undefined : part + 0));
  }), { numRuns: 2000 });
});

test("plain doubles, where they answer, say what exact fractions say", () => {
  let answered = 0;
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), period, (actual, target, of) => {
    const progress = progressInIntegers(actual / 100, target / 100, of);
    if (progress === undefined) return;
    answered++;
    const { attainment, ahead, gap, neededPerDay } = progress;
    expect([attainment, ahead, gap, neededPerDay]).toEqual(naiveProgress(actual / 100, target / 100, of).slice(0, 4).map((part) => part === undefined ? undefined : part + 0));
  }), { numRuns: 2000 });
  expect(answered).toBeGreaterThan(1000);
});

// With 100 days the products reach 2^52 at a target of 225,179,981,368.52.
test.each([[225_179_981_368.51, true], [225_179_981_368.52, true], [225_179_981_368.53, false]])("a target of %d: plain doubles answer is %s", (target, answers) => {
  expect(progressInIntegers(1, target, days(50, 100)) !== undefined).toBe(answers);
  expect(all(1, target, days(50, 100))).toEqual(naiveProgress(1, target, days(50, 100)));
});

test("what each remaining day needs leads to the target, and the pace that leads there is neither ahead nor behind", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (perDay, passed, remaining) => {
    const [actual, target, of] = [perDay * passed, perDay * (passed + remaining), days(passed, passed + remaining)];
    expect(all(actual, target, of).slice(1)).toEqual([0, perDay * remaining, perDay, target]);
  }), { numRuns: 1000 });
});
