import fc from "fast-check";
import { naiveLeft, naivePast, naivePeriodSums, naiveRows, naiveRowSums, heaviest, sum } from "../../support/naive/naiveClosing";
import { naivePeriods, naivePlanOf, shownPlans, type ClosedPlan, type ShownPlan } from "./closedPlans";
import { day } from "./planRequests";

/** Every number that closing has a part in, worked out a second time in whole cents. */
function expectClosed(plan: ClosedPlan, shown: ShownPlan): void {
  const naive = naivePlanOf(plan);
  const past = naivePast(naive);
  const sums = naiveRowSums(naive);
  expect(shown.targets).toEqual(naive.targets);
  // The proofs of the whole never move; those of the rows tell what was sold beyond a target, or is missing once nothing is open.
  expect(shown.proofs).toEqual([plan.total * plan.unit, 0n, 0n]);
  expect(shown.below).toEqual([...sums, sum(sums)]);
  expect(shown.differences).toEqual(sums.map((of, member) => of - naive.targets[member]));
  expect(shown.flags).toEqual(shown.differences.map((difference) => (difference === 0n ? "" : "mismatch")));
  expect(shown.upperDifferences.every((difference) => difference === 0n)).toBe(true);
  const first = naivePeriods(plan)[past]?.first;
  expect(shown.openFrom).toBe(first === undefined ? day(plan.end) + 1 : day(first));
  if (plan.fixesPeriods) expectMargins(plan, shown);
  else expect(shown.grid).toEqual(naiveRows(naive));
}

/** Both margins hold, and each open cell is its share of them, rounded up or down. */
function expectMargins(plan: ClosedPlan, { grid, periodSums, periodDifferences }: ShownPlan): void {
  const naive = naivePlanOf(plan);
  const [past, left, expected] = [naivePast(naive), naiveLeft(naive), naivePeriodSums(naive)];
  const most = past + heaviest(naive.weights.slice(past));
  expect(periodSums).toEqual(expected);
  expect(periodDifferences.every((difference) => difference === 0n)).toBe(true);
  expect(grid.map(sum)).toEqual(naiveRowSums(naive));
  const all = sum(left.map((part) => part / plan.unit));
  grid.forEach((row, member) => row.forEach((cell, period) => {
    if (period < past) return expect(cell).toBe(naive.sold[member][period]);
    const rest = period === most ? left[member] % plan.unit : 0n;
    const column = (expected[period] - (period === most ? sum(left.map((part) => part % plan.unit)) : 0n)) / plan.unit;
    const units = (cell - rest) / plan.unit;
    expect((cell - rest) % plan.unit).toBe(0n);
    expect(units).toBeGreaterThanOrEqual(0n);
    const fit = (left[member] / plan.unit) * column;
    expect(units * all - fit < all && fit - units * all < all).toBe(all > 0n);
  }));
}

async function expectAll(plans: readonly ClosedPlan[]): Promise<void> {
  const shown = await shownPlans(plans);
  plans.forEach((plan, index) => {
    try {
      expectClosed(plan, shown[index]);
    } catch (fault) {
      // Of many plans the one that fails is named whole.
      throw new Error(`${JSON.stringify(plan, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value))}\n${String(fault)}`);
    }
  });
}

/** Friday to Tuesday of the week after next, two weekends within: whole targets, sold to the cent. */
const days: ClosedPlan = {
  fixesPeriods: false, total: 1000n, unit: 100n, weights: [5, 3, 2], start: "2027-01-29", end: "2027-02-09", grain: "day", days: "working", closed: 0,
  sold: Array.from({ length: 3 }, (_, member) => Array.from({ length: 12 }, (_day, index) => (index % 3 === member ? 1234 + index * 1111 : null))),
};
const quarters: ClosedPlan = {
  fixesPeriods: true, total: 1000n, unit: 100n, weights: [5, 3, 2], start: "2027-01-01", end: "2027-12-31", grain: "quarter", days: "calendar", closed: 0,
  sold: [[12_345, 5_000, 40_001, 1], [null, 7_777, 20_000, 3], [3, 9_999, 0, 4]],
};
const months: ClosedPlan = { ...days, fixesPeriods: true, grain: "month", start: "2027-01-01", end: "2027-12-31", days: "calendar" };

test.each([
  ["a plan by day", days, [0, 1, 4, 11, 12]],
  ["days that end with a weekend", { ...days, end: "2027-02-07", sold: days.sold.map((row) => row.slice(0, 10)) }, [7, 8, 9]],
  ["fixed quarters", quarters, [0, 1, 2, 3, 4]],
  ["fixed months", months, [1, 11, 12]],
] satisfies [string, ClosedPlan, number[]][])("%s: nothing, the first, the last and all of it closed", async (_name, plan, counts) => {
  await expectAll(counts.map((closed) => ({ ...plan, closed })));
});

test("nothing sold, more sold than the target, a target of 0, returns, leftovers of a hair", async () => {
  const selling = (plan: ClosedPlan, amounts: readonly (number | null)[]): ClosedPlan => ({ ...plan, sold: plan.sold.map((row, member) => row.map((_, period) => (period === 0 ? (amounts[member] ?? null) : null))) });
  await expectAll([days, quarters].flatMap((plan) => [
    selling({ ...plan, closed: 1 }, [null, null, null]),
    // Ann has passed all of hers: the others' stay as they are.
    selling({ ...plan, closed: 1 }, [90_050, 1, 2]),
    selling({ ...plan, closed: 2 }, [90_000, 90_000, 90_000]),
    { ...plan, total: 0n, closed: 1 },
    { ...plan, total: 0n, closed: 0 },
    selling({ ...plan, closed: 1 }, [-5_000, 100, null]),
    // Each has less than a unit left, all of them together more.
    selling({ ...plan, closed: 1 }, [49_910, 29_920, 19_930]),
    selling({ ...plan, closed: 1, weights: [1, 0, 0] }, [99_950, 0, 0]),
  ]));
});

const spans = [
  { grain: "day", start: "2027-01-29", end: "2027-02-12" }, { grain: "week", start: "2027-01-06", end: "2027-03-02" },
  { grain: "month", start: "2027-02-10", end: "2027-12-31" }, { grain: "quarter", start: "2027-01-01", end: "2028-06-30" },
] as const;
const anyPlan = fc.record({
  fixesPeriods: fc.boolean(), span: fc.constantFrom(...spans), days: fc.constantFrom("calendar" as const, "working" as const),
  total: fc.bigInt(0n, 5_000n), unit: fc.constantFrom(1n, 100n, 10_000n), closed: fc.nat(20),
  weights: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }).filter((weights) => weights.some((weight) => weight > 0)),
  amounts: fc.array(fc.oneof(fc.constant(null), fc.integer({ min: -5_000, max: 60_000 }), fc.integer({ min: 0, max: 90 }).map((units) => units * 100)), { minLength: 60, maxLength: 60 }),
}).map(({ span, amounts, closed, ...rest }): ClosedPlan => {
  const count = naivePeriods({ ...rest, ...span }).length;
  return { ...rest, ...span, closed: closed % (count + 1), sold: rest.weights.map((_, member) => Array.from({ length: count }, (_period, period) => amounts[(member * 17 + period) % amounts.length])) };
});

test("every proof holds, whatever is closed and whatever was sold", async () => {
  await expectAll(fc.sample(anyPlan, 24));
});
