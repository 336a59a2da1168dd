import fc from "fast-check";
import type { PlanError } from "../../../src/domain";
import { drawLedger } from "../../../src/domain";
import { naiveDraw } from "../../support/naive/naiveDraw";

const ledger = (earned: readonly number[], draw: number, isRecoverable = true, opening = 0): number[][] =>
  earned.map(drawLedger({ draw, isRecoverable, opening })).map(({ paid, recovered, balance }) => [paid, recovered, balance]);

test("the reference answer", () =>
  expect(ledger(Object.freeze([2750, 3000, 1500, 2375, 3000, 2750]), 2000)).toEqual([[2750, 0, 0], [3000, 0, 0], [2000, 0, 500], [2000, 375, 125], [2875, 125, 0], [2750, 0, 0]]));

test.each<[string, number[][], number[][]]>([
  ["below, on and above the draw", ledger([99, 100, 101], 100), [[100, 0, 1], [100, 0, 1], [100, 1, 0]]],
  ["not recoverable: nothing is owed", ledger([99, 100, 101], 100, false), [[100, 0, 0], [100, 0, 0], [101, 0, 0]]],
  ["not recoverable: an opening balance stays as it is", ledger([200], 100, false, 30), [[200, 0, 30]]],
  ["an opening balance is repaid first", ledger([150], 100, true, 30), [[120, 30, 0]]],
  ["what is taken back from earnings is advanced", ledger([-50, 300], 100), [[100, 0, 150], [150, 150, 0]]],
  ["no draw: pay is never below 0", ledger([-50, 80], 0), [[0, 0, 50], [30, 50, 0]]],
  ["cents are exact", ledger([0.1, 0.5], 0.3), [[0.3, 0, 0.2], [0.3, 0.2, 0]]],
])("%s", (_what, actual, expected) => expect(actual).toEqual(expected));

test.each<[string, () => unknown]>([
  ["draw-negative", () => ledger([1], -1)],
  ["opening-negative", () => ledger([1], 1, true, -1)],
])("%s", (code, work) => expect(work).toThrow(expect.objectContaining({ code }) as PlanError));

const money = fc.oneof(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100), fc.constantFrom(0, 1000, 0.1 + 0.2));
const earnings = fc.array(fc.oneof(money, fc.integer({ min: -100_000, max: 0 }).map((cents) => cents / 100), fc.constant(1000)), { minLength: 1, maxLength: 12 });

test("it agrees with the naive draw", () => {
  fc.assert(fc.property(earnings, money, money, (earned, draw, opening) => expect(ledger(earned, draw, true, opening)).toEqual(naiveDraw(earned, draw, opening))), { numRuns: 2000 });
});

test("pay is never below the draw, and not recoverable it is the larger of the two", () => {
  fc.assert(
    fc.property(earnings, money, (earned, draw) => {
      const least = Number(draw.toPrecision(15));
      for (const [paid] of ledger(earned, draw)) expect(paid).toBeGreaterThanOrEqual(least);
      expect(ledger(earned, draw, false).map(([paid]) => paid)).toEqual(earned.map((each) => Math.max(Number(each.toPrecision(15)), least)));
    }),
    { numRuns: 1000 },
  );
});
