import fc from "fast-check";
import { bandFindings, bandTable, PlanError, type Band } from "../../../src/domain";

const table = (...rows: readonly (readonly [number, number])[]): readonly Band[] => rows.map(([from, rate], index) => ({ from, rate, fixed: 0, row: index + 1 }));
const found = (rows: readonly Band[], hasQuotas: boolean): string[] => bandFindings(rows, hasQuotas).map(({ code, row, other }) => [code, row, ...(other === undefined ? [] : [other])].join(" "));

test("a sound table has none", () => {
  expect(found(table([0, 0.01], [10_000, 0.02], [30_000, 1]), false)).toEqual([]);
  expect(found(table([0, 0.01], [0.8, 0.02], [9.99, 0.03]), true)).toEqual([]);
});

test.each<[string, readonly Band[], boolean, string[]]>([
  ["on the edge of ten times the quota", table([0, 0.1], [10, 0.2]), true, ["from-percent 2"]],
  ["just below it", table([0, 0.1], [9.99, 0.2]), true, []],
  ["money below ten without a quota", table([0, 0.1], [0.8, 0.2], [1.2, 0.3]), false, ["from-ratio 2", "from-ratio 3"]],
  ["one band of real money", table([0, 0.1], [0.8, 0.2], [1_000, 0.3]), false, []],
  ["a rate of all", table([0, 1], [100, 1.01]), false, ["rate-percent 2"]],
  ["a gap at the start", table([100, 0.1]), false, ["starts-above-zero 1"]],
  ["a twin", table([0, 0.1], [100, 0.2], [100, 0.3]), false, ["equal-from 3 2"]],
  ["a twin that differs beyond 15 digits", table([0.8, 0.1], [0.1 + 0.7, 0.2]), true, ["starts-above-zero 1", "equal-from 2 1"]],
  ["below 0", table([-1, 0.1], [0, 0.2]), false, ["negative-from 1"]],
  ["out of order", table([100, 0.2], [0, 0.1]), false, ["unsorted 2"]],
])("%s", (_what, rows, hasQuotas, expected) => expect(found(rows, hasQuotas)).toEqual(expected));

test("a table without a fault is one that bands can be made of, and starts at 0 or above", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -2, max: 6 }), fc.double({ min: 0, max: 2, noNaN: true })), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(rows, fc.boolean(), (typed, hasQuotas) => {
    const bands = table(...typed);
    const isFaulty = bandFindings(bands, hasQuotas).some(({ isFault }) => isFault);
    const isRefused = ((): boolean => {
      try {
        return (bandTable(bands)[0]?.from ?? 0) < 0;
      } catch (error) {
        if (error instanceof PlanError) return true;
        throw error;
      }
    })();
    expect(isFaulty).toBe(isRefused);
  }));
});
