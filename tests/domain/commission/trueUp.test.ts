import fc from "fast-check";
import type { PlanError } from "../../../src/domain";
import { bandTable, commission, commissionOf, trueUp, type CommissionTerms } from "../../../src/domain";
import { add, fraction, shownFraction, subtract } from "../../support/naive/fractions";
import { naiveTrueUp } from "../../support/naive/naiveTrueUp";

type Row = readonly [from: number, rate: number, fixed?: number];

function terms(rows: readonly Row[], more: Partial<CommissionTerms> = {}): CommissionTerms {
  const bands = bandTable(rows.map(([from, rate, fixed = 0], index) => ({ from, rate, fixed, row: index + 1 })));
  return { bands, method: "marginal", side: "lower", unit: 0.01, threshold: undefined, ...more };
}

const paid = (amounts: readonly number[], by: CommissionTerms, quota?: number): number[] => amounts.map(trueUp(commissionOf(by, quota !== undefined), quota ?? NaN));

test.each<[string, number[], CommissionTerms, number[]]>([
  ["below, on and above an edge", [99, 1, 1], terms([[0, 0.1], [100, 0.2]]), [9.9, 0.1, 0.2]],
  ["retroactive lifts all that was paid before", [50, 50], terms([[0, 0.1], [100, 0.2]], { method: "retroactive" }), [5, 15]],
  ["a return takes it back", [50, 50, -1], terms([[0, 0.1], [100, 0.2]], { method: "retroactive" }), [5, 15, -10.1]],
  ["a running amount below 0 owes", [10, -30, 20], terms([[0, 0.1]]), [1, -3, 2]],
  ["the threshold is met by the running amount", [60, 40], terms([[0, 0.1]], { threshold: 100 }), [0, 10]],
  ["a fixed sum is paid once, and taken back", [100, 10, -20], terms([[0, 0], [100, 0, 50]]), [50, 0, -50]],
])("%s", (_what, amounts, by, expected) => expect(paid(amounts, by)).toEqual(expected));

test("with a quota, bands are attainment", () => expect(paid([90, 20], terms([[0, 0.1], [1, 0.2]]), 100)).toEqual([9, 3]));
test("a running amount beyond all numbers", () => expect(() => paid([1e308, 1e308], terms([[0, 0.1]]))).toThrow(expect.objectContaining({ code: "result-too-large" }) as PlanError));

const rows = fc.uniqueArray(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 5 }).chain((froms) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5_000 })), { minLength: froms.length, maxLength: froms.length })
    .map((pays): Row[] => froms.map((from, index) => [from, pays[index][0] / 1000, pays[index][1] / 100])));
const plans = fc.record({
  rows, method: fc.constantFrom("marginal" as const, "retroactive" as const), side: fc.constantFrom("lower" as const, "upper" as const),
  unit: fc.constantFrom(0.01, 1, 0.05, 100), threshold: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: undefined }),
}).map(({ rows: table, ...more }) => terms(table, more));
const amounts = fc.array(fc.oneof(fc.integer({ min: -60_000, max: 90_000 }).map((cents) => cents / 100), fc.constantFrom(0.1 + 0.2, -0.005, 100, 1000)), { minLength: 1, maxLength: 10 });

test("it agrees with the naive true-up", () => {
  fc.assert(
    fc.property(amounts, plans, fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }), (periods, plan, quota) => {
      expect(paid(periods, plan, quota).map((money) => money + 0)).toEqual(naiveTrueUp(periods, plan, quota).map((money) => money + 0));
    }),
    { numRuns: 1500 },
  );
});

test("the running total is the commission on the running amount, also with negative amounts", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -60_000, max: 90_000 }), { minLength: 1, maxLength: 12 }), plans, (cents, plan) => {
      const pays = paid(Object.freeze(cents.map((part) => part / 100)), plan);
      cents.forEach((_, index) => {
        const running = cents.slice(0, index + 1).reduce((sum, part) => sum + part, 0) / 100;
        const total = pays.slice(0, index + 1).map(shownFraction).reduce(add, fraction(0n));
        expect(subtract(total, shownFraction(commission({ amount: running }, plan))).top).toBe(0n);
      });
    }),
    { numRuns: 1500 },
  );
});
