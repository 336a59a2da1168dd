import type { TargetPlanRequest } from "../../../src/actions/targetPlan/request";
import { upperCount } from "../../../src/actions/targetPlan/upperPeriods";
import type { CellValue } from "../../../src/workbook/workbook";
import { naiveSplit } from "../../support/naive/naiveSplit";
import { PlanOnSheet } from "./planOnSheet";
import { day, request } from "./planRequests";

afterEach(() => PlanOnSheet.close());

const sum = (cells: readonly CellValue[]): number => cells.reduce<number>((total, cell) => total + Number(cell), 0);
const daysBetween = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

test("quarters stand before months as their sums, of targets and of what was sold, and follow a closed month", async () => {
  const plan = await PlanOnSheet.open(request, 12);
  const monthsOf = (quarter: number): string[] => [1, 2, 3].map((month) => String(day(`2027-${String(quarter * 3 + month).padStart(2, "0")}-01`)));
  const check = (rows: readonly Record<string, CellValue>[]): void => {
    for (const row of rows) {
      for (let quarter = 0; quarter < 4; quarter += 1) expect(row[`2027 Q${quarter + 1}`]).toBe(sum(monthsOf(quarter).map((month) => row[month])));
      expect(row["difference 2"] ?? row.difference).toBe(0);
    }
  };
  check(plan.section("Person"));
  check(plan.section("actual"));
  expect(sum(plan.section("Person").slice(0, -1).map((row) => row["2027 Q1"]))).toBe(plan.section("Person").at(-1)?.["2027 Q1"]);
  await PlanOnSheet.type(plan.addressOf("closedPeriods"), 2);
  const after = PlanOnSheet.read();
  check(after.section("Person"));
  expect(after.section("actual").at(-1)?.["2027 Q1"]).toBe(150);
  // A year that begins in July has other quarters, without a new sheet.
  await PlanOnSheet.type(plan.addressOf("closedPeriods"), 0);
  await PlanOnSheet.type(plan.addressOf("firstDay"), day("2027-07-01"));
  await PlanOnSheet.type(plan.addressOf("lastDay"), day("2028-06-30"));
  const [ann] = PlanOnSheet.read().section("Person");
  expect(["2027 Q3", "2027 Q4", "2028 Q1", "2028 Q2"].map((quarter) => ann[quarter]).every((quarter) => Number(quarter) > 0)).toBe(true);
  expect(ann["difference 2"]).toBe(0);
});

const onePerson = (periods: TargetPlanRequest["periods"]): TargetPlanRequest => ({
  ...request, levels: ["Person"], members: [{ path: ["Ann"] }, { path: ["Ben"] }], factors: [{ heading: "Each", source: "equal", importance: 1 }], history: undefined, periods,
});

test("weeks across the turn of the year: each from its Monday, the first and the last as far as they are in the plan, months above them", async () => {
  const plan = await PlanOnSheet.open(onePerson({ start: day("2026-12-17"), end: day("2027-01-20"), grain: "week", days: "calendar" }), 6);
  const [ann] = plan.section("Person");
  const mondays = ["2026-12-17", "2026-12-21", "2026-12-28", "2027-01-04", "2027-01-11", "2027-01-18"].map((text) => String(day(text)));
  expect(mondays.map((monday) => ann[monday])).toEqual(naiveSplit(5000, [4, 7, 7, 7, 7, 3], { unit: 1 }));
  // The last week of December counts in the month that it begins in.
  expect([ann[String(day("2026-12-01"))], ann[String(day("2027-01-01"))]]).toEqual([sum(mondays.slice(0, 3).map((monday) => ann[monday])), sum(mondays.slice(3).map((monday) => ann[monday]))]);
  await PlanOnSheet.type(plan.addressOf("closedPeriods"), 1);
  expect([ann.difference, ann["difference 2"]]).toEqual([0, 0]);
});

test("days of a calendar of working days: holidays and weekends get nothing, a make-up Saturday its share", async () => {
  const start = day("2027-01-29");
  const plan = await PlanOnSheet.open(onePerson({ start, end: day("2027-02-08"), grain: "day", days: "working", holidays: `{${day("2027-02-03")},FALSE;${day("2027-02-06")},TRUE}` }), 11);
  const [ann] = plan.section("Person");
  // Friday; Saturday and Sunday; Monday and Tuesday; the holiday; Thursday and Friday; the make-up Saturday; Sunday; Monday.
  const works = [1, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1];
  expect(daysBetween(start, start + 10).map((one) => ann[`${one} 2`] ?? ann[one])).toEqual(naiveSplit(5000, works, { unit: 1 }));
  expect([ann[String(day("2027-01-01"))], ann[String(day("2027-02-01"))], ann["difference 2"]]).toEqual([715, 4285, 0]);
});

test("nothing stands above quarters, nor above periods of one month", () => {
  const span = { start: day("2027-01-01"), end: day("2027-12-31"), days: "equal" } as const;
  expect(["month", "week", "day", "quarter"].map((grain) => upperCount({ ...span, grain: grain as "month" }))).toEqual([4, 12, 12, 0]);
  expect(upperCount({ ...span, end: day("2027-01-31"), grain: "day" })).toBe(0);
  expect(upperCount({ ...span, end: day("2027-03-31"), grain: "month" })).toBe(0);
});
