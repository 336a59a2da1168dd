import { computeTargets } from "../../../src/actions/targetPlan/computeTargets";
import type { CellValue } from "../../../src/workbook/workbook";
import { naiveSplit } from "../../support/naive/naiveSplit";
import { naiveWeights } from "../../support/naive/naiveWeights";
import { PlanOnSheet, treeOf } from "./planOnSheet";
import { day, request } from "./planRequests";

afterEach(() => PlanOnSheet.close());

const weightsOf: Readonly<Record<string, number>> = { Ann: 1200.5, "Cid*": 400, Ben: 800, Eve: 250, Dora: 2000.25 };
const weighed = { ...request, members: request.members.map(({ path }) => ({ path, weights: [weightsOf[path[1]]] })) };
const monthsOf2027 = Array.from({ length: 12 }, (_, month) => String(day(`2027-${String(month + 1).padStart(2, "0")}-01`)));
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const column = (rows: readonly Record<string, CellValue>[], heading: string): CellValue[] => rows.map((row) => row[heading]);

test("targets of every level are cut from the level above, as worked out by fractions alone", async () => {
  const plan = await PlanOnSheet.open(request, 12);
  const regions = plan.section("Region");
  expect(column(regions, "Region")).toEqual(["North", "South", "East", "total"]);
  expect(column(regions, "Sold")).toEqual([1600.5, 1050, 2000.25, ""]);
  const expected = naiveSplit(10_000, [1600.5, 1050, 2000.25], { unit: 1 }) ?? [];
  expect(column(regions, "target")).toEqual([...expected, 10_000]);
  const people = plan.section("Person");
  expect(column(people, "Person")).toEqual(["Ann", "Cid*", "Ben", "Eve", "Dora", ""]);
  expect(column(people, "target").slice(0, 5)).toEqual([
    ...(naiveSplit(expected[0], [1200.5, 400], { unit: 1 }) ?? []), ...(naiveSplit(expected[1], [800, 250], { unit: 1 }) ?? []), expected[2],
  ]);
});

test("months are cut from each member by their days, and every sum is proved", async () => {
  const plan = await PlanOnSheet.open(request, 12);
  for (const person of plan.section("Person").slice(0, -1)) {
    expect(monthsOf2027.map((month) => person[month])).toEqual(naiveSplit(Number(person.target), daysOfMonths, { unit: 1 }));
  }
  for (const row of [...plan.section("Region"), ...plan.section("Person")]) expect([row.difference, row.flag]).toEqual([0, ""]);
  expect([plan.input("assigned"), plan.input("difference")]).toEqual([10_000, 0]);
});

test("what the pane computes beforehand is what the cells show", async () => {
  const plan = await PlanOnSheet.open(request, 12);
  const { levels, assigned } = computeTargets(weighed, treeOf(weighed), 10_000);
  expect(levels[0].map(({ target }) => target)).toEqual(column(plan.section("Region"), "target").slice(0, -1));
  expect(levels[1].map(({ target }) => target)).toEqual(column(plan.section("Person"), "target").slice(0, -1));
  expect(assigned).toBe(10_000);
});

test("a closed month keeps what was sold in it, and the rest of the target moves to the open ones", async () => {
  const plan = await PlanOnSheet.open(request, 12);
  const before = plan.section("Person");
  await PlanOnSheet.type(plan.addressOf("closedPeriods"), 1);
  const after = PlanOnSheet.read().section("Person");
  const ann = after.find(({ Person }) => Person === "Ann") ?? {};
  expect(ann[monthsOf2027[0]]).toBe(90);
  expect(monthsOf2027.slice(1).map((month) => ann[month])).toEqual(naiveSplit(Number(ann.target) - 90, daysOfMonths.slice(1), { unit: 1 }));
  expect(column(after, "target")).toEqual(column(before, "target"));
  expect(column(after, "difference").every((difference) => difference === 0)).toBe(true);
});

test("growth on last year, more handed out than there is, a locked person, two factors by importance", async () => {
  const members = request.members.map((member) => ({ ...member, weights: [0, member.path[1] === "Ann" ? 1 : 3] }));
  const plan = await PlanOnSheet.open({
    ...request, members, limits: [{ path: ["South", "Ben"], minimum: 500, maximum: 500 }], total: { kind: "growth", growth: 0.1 }, overAllocation: 1.05, unit: 10,
    factors: [{ heading: "Sold", source: "history", importance: 3 }, { heading: "Capacity", source: "values", importance: 1 }],
  }, 12);
  // 1200.50 + 800 + 400 + 9999 + 2000.25 + 300 - 50, a tenth more, in steps of 10.
  expect([plan.input("lastYear"), plan.input("yearTotal")]).toEqual([14_649.75, 16_110]);
  const regions = plan.section("Region");
  const regionTargets = naiveSplit(16_110, naiveWeights([[1600.5, 4], [1050, 6], [2000.25, 3]], [3, 1]), { unit: 10 }) ?? [];
  expect(column(regions, "target").slice(0, 3)).toEqual(regionTargets);
  const people = plan.section("Person");
  expect(people.find(({ Person }) => Person === "Ben")?.target).toBe(500);
  expect(people.find(({ Person }) => Person === "Eve")?.target).toBe(Number((regionTargets[1] * 1.05 - 500).toFixed(2)));
  expect(plan.input("assigned")).toBe(16_915.5);
  expect(column(people, "difference").every((difference) => difference === 0)).toBe(true);
  expect(plan.input("difference")).toBe(0);
});

test("with fixed periods both margins hold", async () => {
  const plan = await PlanOnSheet.open({ ...request, fixesPeriods: true, periods: { ...request.periods, grain: "quarter", days: "equal" } }, 4);
  const quarters = [monthsOf2027[0], monthsOf2027[3], monthsOf2027[6], monthsOf2027[9]];
  const people = plan.section("Person").slice(0, -1);
  for (const person of people) expect(quarters.reduce((sum, quarter) => sum + Number(person[quarter]), 0)).toBe(person.target);
  for (const quarter of quarters) expect(people.reduce((sum, person) => sum + Number(person[quarter]), 0)).toBe(2500);
});

test("one level, equal weights, weeks: a target that is taken out is called not set", async () => {
  const members = [{ path: ["Ann"] }, { path: ["Ben"] }];
  const plan = await PlanOnSheet.open({
    ...request, levels: ["Person"], members, factors: [{ heading: "Each", source: "equal", importance: 1 }], history: undefined,
    periods: { start: day("2027-01-04"), end: day("2027-01-31"), grain: "week", days: "equal" },
  }, 4);
  expect(column(plan.section("Person"), "target")).toEqual([5000, 5000, 10_000]);
  await PlanOnSheet.type(plan.addressOf("yearTotal"), "none yet");
  expect(column(PlanOnSheet.read().section("Person"), "flag").slice(0, 2)).toEqual(["notSet", "notSet"]);
});

test("whoever sold more in closed months than the whole target is flagged, beside the excess", async () => {
  const plan = await PlanOnSheet.open({ ...request, total: { kind: "amount", amount: 100 } }, 12);
  await PlanOnSheet.type(plan.addressOf("closedPeriods"), 1);
  const people = PlanOnSheet.read().section("Person");
  const ann = people.find(({ Person }) => Person === "Ann") ?? {};
  expect([ann.target, ann.below, ann.difference, ann.flag]).toEqual([26, 90, 64, "mismatch"]);
  expect(people.filter(({ flag }) => flag === "mismatch")).toHaveLength(1);
});
