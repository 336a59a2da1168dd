import fc from "fast-check";
import { bandTable, commission, payoutStretches, type CommissionTerms } from "../../../src/domain";

const terms = (method: "marginal" | "retroactive", rows: readonly (readonly [number, number, number?])[]): CommissionTerms => ({
  bands: bandTable(rows.map(([from, rate, fixed = 0], index) => ({ from, rate, fixed, row: index + 1 }))), method, side: "lower", unit: 0, threshold: undefined,
});

const plan = fc.tuple(
  fc.constantFrom("marginal" as const, "retroactive" as const),
  fc.uniqueArray(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 6 }),
  fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 })), { minLength: 6, maxLength: 6 }),
).map(([method, froms, pays]) => terms(method, froms.map((from, index) => [from, (pays[index]?.[0] ?? 0) / 1000, pays[index]?.[1]])));

test("stretches follow each other from 0 to the end, straight, and pay what a commission pays", () => {
  fc.assert(fc.property(plan, fc.integer({ min: 1, max: 1_500 }), (given, until) => {
    const stretches = payoutStretches(given, undefined, until);
    expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([0, until]);
    stretches.forEach(({ from, to, start, end }, index) => {
      if (index > 0) expect(stretches[index - 1]?.to).toBe(from);
      expect(end).toBeCloseTo(commission({ amount: to }, { ...given, side: "upper" }), 8);
      const middle = (from + to) / 2;
      expect(commission({ amount: middle }, given)).toBeCloseTo((start + end) / 2, 8);
    });
  }));
});

test("attainment becomes money exactly", () => {
  expect(payoutStretches(terms("marginal", [[0, 0.01], [0.7, 0.02]]), 1_000, 1_300).map(({ from, to, end }) => [from, to, end])).toEqual([[0, 700, 7], [700, 1_300, 19]]);
});
