import { asList, dayColumn, dayOfPeriod } from "../../src/actions/periodsAcross";
import { proposeTargetPlan } from "../../src/actions/planTargets";
import type { TargetPlanWords } from "../../src/actions/targetPlan/draft";
import { proposeBoard } from "../../src/actions/rankPeople";
import type { RankDraft } from "../../src/actions/ranking/draft";
import type { Region } from "../../src/imports";
import { dayOfText } from "../../src/domain";
import { rankingsStart } from "../../src/taskpane/state/rankings";
import { chosenColumns } from "../../src/taskpane/state/rankingsRequest";
import { mapped, words } from "./rankBook";

const day = (text: string): number => dayOfText(text) ?? NaN;
const orders = [
  ["Salesperson", "Order date", "Amount"],
  ["Ann", day("2026-01-10"), 30], ["Ben", day("2026-01-20"), 50], ["Ann", day("2026-02-03"), 90], ["Ben", day("2026-02-04"), 20], ["Cid", day("2026-02-05"), 10],
];
/** "-" is no target; Q1 adds up. */
const plan = (months: readonly string[]) => [["2026 targets"], ["Region", "Salesperson", ...months, "Total"], ["East", "Ann", 40, 60, 70, 170], ["", "Ben", 100, "-", 80, 180], ["West", "Cid", 20, 5, 5, 30]];
const formats = { "B2:B99": "yyyy-mm-dd" };

async function book(months: readonly string[]) {
  const { workbook, regions } = await mapped({ Orders: orders, Targets: plan(months) }, formats);
  const [source, across] = regions.map(asList) as [Region, Region];
  const draft: RankDraft = {
    region: source, person: 0, dates: 1, measures: [{ column: 2, weight: 1, direction: 1 }], period: { kind: "month" }, compares: false, hasChart: false, leavesOutIdle: false, ties: "competition",
    targets: { region: across, person: 1, target: 2 },
  };
  return { workbook, across, draft };
}

test("months side by side become rows of an amount and a day; sums over them stay aside", async () => {
  const { across } = await book(["2026-01", "2026-02", "2026-03"]);
  expect(across).toMatchObject({ layout: "list", kind: "targets-by-month" });
  expect(across.columns.map(({ column, header, meaning }) => [column, header, meaning])).toEqual([
    [2, "2026-01 – 2026-03", "target"], [dayColumn, "2026-01 – 2026-03", "date"], [0, "Region", "region"], [1, "Salesperson", "person"], [5, "Total", "ignore"],
  ]);
  // The pane keeps and compares what it asked as text.
  expect(JSON.parse(JSON.stringify(across))).toEqual(across);
});

test.each([[["2026-01", "2026-02", "2026-03"]], [["Jan", "Feb", "Mar"]], [["M01", "M02", "M03"]]])("a board measures a month by the targets of that month: %j", async (months) => {
  const { workbook, draft } = await book(months);
  const february = await proposeBoard(workbook, draft, words);
  expect(february.rows.map(({ name, value }) => [name, value])).toEqual([["Cid", 2], ["Ann", 1.5]]);
  expect(february.notes.withoutTarget).toEqual(["Ben"]);
  const quarter = await proposeBoard(workbook, { ...draft, period: { kind: "quarter" } }, words);
  expect(quarter.rows.map(({ name, value }) => [name, value])).toEqual([["Ann", 120 / 170], ["Ben", 70 / 180], ["Cid", 10 / 30]]);
});

test("months with their year rank people by themselves, and what a row says of nobody is left out", async () => {
  const { workbook, across, draft } = await book(["2026-01", "2026-02", "2026-03"]);
  const board = await proposeBoard(workbook, { ...draft, targets: undefined, region: across, person: 1, dates: dayColumn, measures: [{ column: 2, weight: 1, direction: 1 }], period: { kind: "month" }, compares: true }, words);
  expect(board.rows.map(({ name, value, change }) => [name, value, change])).toEqual([["Ben", 80, 2], ["Ann", 70, -1], ["Cid", 5, -1]]);
  expect(board).toMatchObject({ days: { from: day("2026-03-01"), to: day("2026-03-31") }, notes: { hasFixedValues: true, unnamedRows: 0, undatedRows: 0 } });
});

test("next year's targets weigh by all months, and a number that is text is named where it stands", async () => {
  const { workbook, across } = await book(["2026-01", "2026-02", "2026-03"]);
  const draft = {
    region: across, levels: [0, 1], factors: [{ kind: "history", importance: 1 }] as const, amounts: 2, dates: dayColumn, historyFrom: 1, historyTo: 2_958_464, total: { kind: "amount", amount: 3800 } as const,
    unit: 1, overAllocation: 1, periods: { start: day("2027-01-01"), end: day("2027-12-31"), grain: "quarter", days: "equal" } as const, isSeasonal: false, fixesPeriods: false,
  };
  const planWords = new Proxy({}, { get: (_words, key) => String(key) }) as TargetPlanWords;
  const proposed = await proposeTargetPlan(workbook, draft, planWords);
  expect(proposed.targets.levels.map((names) => names.map(({ path, target }) => [path.join("/"), target]))).toEqual([[["East", 3500], ["West", 300]], [["East/Ann", 1700], ["East/Ben", 1800], ["West/Cid", 300]]]);
  expect(proposed.hasFixedWeights).toBe(true);
  workbook.edit("Targets!E4", "'80");
  await expect(proposeTargetPlan(workbook, draft, planWords)).rejects.toMatchObject({ code: "amounts-as-text", address: "Targets!E4", found: "80" });
});

test("results with a month a column rank people and weigh next year's targets, the target of the year beside them aside", async () => {
  const results = [["Actual sales by month"], ["Salesperson", "Annual target", "2026-01", "2026-02", "2026-03"], ["Ann", 900, 40, 60, 70], ["Ben", 900, 100, 20, 80], ["Cid", 900, 20, 5, 5]];
  const { workbook, regions } = await mapped({ Orders: orders.slice(0, 4), Results: results }, formats);
  const across = asList(regions[1] as Region);
  expect(across).toMatchObject({ kind: "results-by-month", layout: "list" });
  const columns = chosenColumns(rankingsStart().draft, [across]);
  expect(columns).toMatchObject({ person: 0, measures: [2], dates: dayColumn });
  const board = await proposeBoard(workbook, { region: across, person: 0, dates: dayColumn, measures: [{ column: 2, weight: 1, direction: 1 }], period: { kind: "month" }, compares: true, hasChart: false, leavesOutIdle: false, ties: "competition" }, words);
  expect(board.rows.map(({ name, value, change }) => [name, value, change])).toEqual([["Ben", 80, 1], ["Ann", 70, -1], ["Cid", 5, 0]]);
  const plan = await proposeTargetPlan(workbook, {
    region: across, levels: [0], factors: [{ kind: "history", importance: 1 }], amounts: 2, dates: dayColumn, historyFrom: day("2026-01-01"), historyTo: day("2026-12-31"), total: { kind: "growth", growth: 0.1 },
    unit: 1, overAllocation: 1, periods: { start: day("2027-01-01"), end: day("2027-12-31"), grain: "quarter", days: "equal" }, isSeasonal: false, fixesPeriods: false,
  }, new Proxy({}, { get: (_words, key) => String(key) }) as TargetPlanWords);
  expect(plan.targets).toMatchObject({ total: 440, levels: [[{ path: ["Ann"], target: 187 }, { path: ["Ben"], target: 220 }, { path: ["Cid"], target: 33 }]] });
});

test("a column may say the year of each row", async () => {
  const rows = [["Year", "EmployeeID", "M01", "M02", "M03"], [2025, 11, 5, "-", 7], [2025, 12, 1, 1, 1], [2026, 11, 20, 30, "-"], [2026, 12, 2, 2, 2]];
  const { workbook, regions: [targets] } = await mapped({ Orders: orders.slice(0, 4), Targets: [["Targets"], ...rows] }, formats).then(({ regions, ...rest }) => ({ ...rest, regions: regions.slice(1).map(asList) }));
  const draft: RankDraft = { region: targets, person: 1, dates: dayColumn, measures: [{ column: 2, weight: 1, direction: 1 }], period: { kind: "year" }, compares: true, hasChart: false, leavesOutIdle: false, ties: "competition" };
  const board = await proposeBoard(workbook, draft, words);
  expect(board.rows.map(({ name, value, change }) => [name, value, change])).toEqual([["11", 50, 0], ["12", 6, 0]]);
  expect(board).toMatchObject({ days: { from: day("2026-01-01") }, notes: { undatedRows: 0 } });
});

test("a period without a year is the one among the days that count", () => {
  const within = { from: day("2025-11-01"), to: day("2026-01-31") };
  expect([12, 1, 2].map((index) => dayOfPeriod({ grain: "month", index }, within))).toEqual([day("2025-12-01"), day("2026-01-01"), undefined]);
  expect(dayOfPeriod({ grain: "quarter", index: 3, year: 2026 }, undefined)).toBe(day("2026-07-01"));
  expect(dayOfPeriod({ grain: "half", index: 2 }, undefined)).toBeUndefined();
});
