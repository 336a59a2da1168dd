import fc from "fast-check";
import { computeTargets } from "../../../src/actions/targetPlan/computeTargets";
import type { PlanLimit, TargetPlanRequest } from "../../../src/actions/targetPlan/request";
import { PlanOnSheet, treeOf } from "./planOnSheet";
import { request } from "./planRequests";

afterEach(() => PlanOnSheet.close());

const weightsOf: Readonly<Record<string, number>> = { Ann: 1200.5, "Cid*": 400, Ben: 800, Eve: 250, Dora: 2000.25 };
const plan = (limits: readonly PlanLimit[], change: Partial<TargetPlanRequest> = {}): TargetPlanRequest => ({
  ...request, factors: [{ heading: "Points", source: "values", importance: 1 }], history: undefined, limits,
  members: request.members.map(({ path }) => ({ path, weights: [weightsOf[path[1]]] })), ...change,
});
const computed = (asked: TargetPlanRequest, total = 10_000) => computeTargets(asked, treeOf(asked), total);

function refusal(asked: TargetPlanRequest): unknown {
  try {
    return computed(asked);
  } catch (error) {
    return error;
  }
}

test.each<[string, readonly PlanLimit[], string, number | undefined]>([
  ["limits-crossed", [{ path: ["North", "Ann"], minimum: 500, maximum: 300 }], "North / Ann", undefined],
  ["limits-off-unit", [{ path: ["South", "Eve"], minimum: 500.5, maximum: 500.5 }], "South / Eve", undefined],
  ["minimums-too-high", [{ path: ["North", "Ann"], minimum: 3000, maximum: 3000 }, { path: ["North", "Cid*"], minimum: 1000 }], "North / Ann, North / Cid*", 559],
  ["minimums-too-high", [{ path: ["North"], minimum: 6000 }, { path: ["East"], minimum: 5000 }], "North, East", 1000],
  ["maximums-too-low", [{ path: ["East", "Dora"], maximum: 300 }], "East / Dora", 4001],
])("%s names whose limits they are, and by how much", (code, limits, found, amount) => {
  expect(refusal(plan(limits))).toMatchObject({ code, found, amount });
});

test("whoever has a weight and gets nothing because of the others' minimums is named", () => {
  const { levels } = computed(plan([{ path: ["North"], minimum: 4000, maximum: 4000 }, { path: ["North", "Ann"], minimum: 4000 }]));
  expect(levels[1].filter(({ isLeftOut }) => isLeftOut)).toEqual([{ path: ["North", "Cid*"], target: 0, isLeftOut: true }]);
  expect(levels[0][0]).toEqual({ path: ["North"], target: 4000, minimum: 4000, maximum: 4000 });
});

const limitOf = (path: readonly string[]) => fc.record({ path: fc.constant(path), minimum: fc.integer({ min: 0, max: 1200 }), maximum: fc.integer({ min: 1200, max: 20_000 }) }, { requiredKeys: ["path"] });
const somebody = [["North"], ["South"], ["East"], ...request.members.map(({ path }) => path)].map((path) => fc.option(limitOf(path), { nil: undefined, freq: 1 }));

test("limits hold, every level sums to the one above, and who has no limit keeps the proportions", () => {
  let solved = 0;
  fc.assert(fc.property(fc.tuple(...somebody), fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(1, 10, 0.01), (drawn, total, unit) => {
    const limits = drawn.filter((limit) => limit !== undefined);
    let planned;
    try {
      planned = computed(plan(limits, { unit }), total);
    } catch (error) {
      // A refusal is right only where the limits really leave no way: whoever is named has a limit.
      const { code, found } = error as { code: string; found: string };
      expect(["limits-crossed", "limits-off-unit", "minimums-too-high", "maximums-too-low"]).toContain(code);
      return expect(limits.some(({ path }) => found.includes(path.join(" / ")))).toBe(true);
    }
    solved += 1;
    const cents = (amount: number): number => Math.round(amount * 100);
    for (const { path, minimum, maximum } of limits) {
      const target = planned.levels[path.length - 1].find((one) => one.path.join() === path.join())?.target ?? NaN;
      expect(target).toBeGreaterThanOrEqual(minimum ?? 0);
      expect(target).toBeLessThanOrEqual(maximum ?? Infinity);
    }
    expect(planned.levels[0].reduce((sum, { target }) => sum + cents(target), 0)).toBe(cents(total));
    for (const { path: [region], target } of planned.levels[0]) {
      expect(planned.levels[1].filter(({ path }) => path[0] === region).reduce((sum, one) => sum + cents(one.target), 0)).toBe(cents(target));
    }
    return undefined;
  }), { numRuns: 400 });
  expect(solved).toBeGreaterThan(40);
});

test("what is previewed is what the cells show, whatever the limits are", async () => {
  const drawn = fc.sample(fc.tuple(fc.tuple(...somebody), fc.integer({ min: 3000, max: 15_000 })), { numRuns: 60, seed: 7 });
  const solvable = drawn.flatMap(([limits, amount]) => {
    const asked = plan(limits.filter((limit) => limit !== undefined), { total: { kind: "amount", amount } });
    try {
      return [{ asked, planned: computed(asked, amount) }];
    } catch {
      return [];
    }
  });
  expect(solvable.length).toBeGreaterThan(5);
  for (const { asked, planned } of solvable.slice(0, 5)) {
    const sheet = await PlanOnSheet.open(asked, 12);
    expect(sheet.section("Region").slice(0, -1).map(({ target, minimum, maximum }) => [target, minimum, maximum])).toEqual(planned.levels[0].map(({ target, minimum = "", maximum = "" }) => [target, minimum, maximum]));
    expect(sheet.section("Person").slice(0, -1).map(({ target, minimum, maximum, flag }) => [target, minimum, maximum, flag])).toEqual(planned.levels[1].map(({ target, minimum = "", maximum = "" }) => [target, minimum, maximum, ""]));
    expect(sheet.input("difference")).toBe(0);
  }
});
