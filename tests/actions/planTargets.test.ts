import { applyTargetPlan, proposeTargetPlan } from "../../src/actions/planTargets";
import type { TargetPlanDraft, TargetPlanWords } from "../../src/actions/targetPlan/draft";
import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { mapWorkbook, type Region } from "../../src/imports";
import { undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { CellValue } from "../../src/workbook/workbook";
import { LiveWorkbook } from "../support/liveWorkbook";
import { naiveSplit } from "../support/naive/naiveSplit";
import { naiveWeights } from "../support/naive/naiveWeights";
import { PlanOnSheet } from "./targetPlan/planOnSheet";
import { orders, day } from "./targetPlan/planRequests";

const words = new Proxy({} as TargetPlanWords, { get: (_target, key) => String(key) });
const dates = { "C2:C12": "yyyy-mm-dd" };

async function mapped(rows: readonly (readonly CellValue[])[], numberFormats: Readonly<Record<string, string>> = dates): Promise<{ workbook: MemoryWorkbook; region: Region }> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Orders", rows, numberFormats }, { name: "sheetName" }] });
  const [region] = mapWorkbook((await surveyWorkbook(workbook)).grids).sheets[0].regions;
  return { workbook, region };
}

const draftFor = (region: Region): TargetPlanDraft => ({
  region, levels: [0, 1], factors: [{ kind: "history", importance: 1 }], amounts: 3, dates: 2, historyFrom: day("2026-01-01"), historyTo: day("2026-12-31"),
  total: { kind: "amount", amount: 10_000 }, unit: 1, overAllocation: 1,
  periods: { start: day("2027-01-01"), end: day("2027-12-31"), grain: "quarter", days: "equal" }, isSeasonal: false, fixesPeriods: false,
});

test("a table of orders becomes a plan whose sheet shows what was proposed", async () => {
  const { workbook, region } = await mapped(orders);
  const proposal = await proposeTargetPlan(workbook, draftFor(region), words);
  expect(proposal).toMatchObject({ levels: ["Region", "Person"], periodCount: 4, unnamedRows: 0, hasFixedWeights: false, sheet: { name: "sheetName (2)" }, targets: { total: 10_000, assigned: 10_000 } });
  const live = await LiveWorkbook.open([{ name: "Orders", rows: orders }, { name: "Targets", rows: proposal.sheet.contents }]);
  const cells = live.values("Targets!A1:J60");
  for (const { path, target } of proposal.targets.levels[1]) expect(cells.find((row) => row[0] === path[0] && row[1] === path[1])?.[5]).toBe(target);
  expect(proposal.targets.levels[1].map(({ path }) => path[1])).toEqual(["Ann", "Cid*", "Cider", "Ben", "Eve", "Dora"]);
  live.close();
});

test("where nobody bounds last year, the sheet shows the first and the last day that the table has", async () => {
  const { workbook, region } = await mapped(orders);
  const proposal = await proposeTargetPlan(workbook, { ...draftFor(region), historyFrom: undefined, historyTo: undefined, total: { kind: "growth", growth: 0 } }, words);
  const sheet = await PlanOnSheet.show(proposal.sheet.contents, [{ name: "Orders", rows: orders }]);
  const days = orders.slice(1).map(([, , date]) => Number(date)).filter((date) => date > 0);
  expect([sheet.input("historyFrom"), sheet.input("historyTo")]).toEqual([Math.min(...days), Math.max(...days)]);
  expect(sheet.input("lastYear")).toBe(orders.slice(1).reduce((all, [, , date, amount]) => all + (Number(date) > 0 && typeof amount === "number" ? amount : 0), 0));
  expect(sheet.section("Person").slice(0, -1).map(({ target }) => target)).toEqual(proposal.targets.levels[1].map(({ target }) => target));
});

test("growth on what was sold last year, in the unit that the header states", async () => {
  const inWan = orders.map((row, index) => (index === 0 ? ["区域", "销售员", "日期", "签单金额(万元)"] : row));
  const { workbook, region } = await mapped(inWan);
  const proposal = await proposeTargetPlan(workbook, { ...draftFor(region), total: { kind: "growth", growth: 0.2 }, unit: 10_000 }, words);
  // 14,649.75 万 and a fifth more.
  expect(proposal.targets.total).toBe(175_800_000);
  expect(proposal.sheet.contents.flat()).toContain('=SUMIFS(Orders!$D$2:$D$11,Orders!$C$2:$C$11,">="&$B$4,Orders!$C$2:$C$11,"<"&$B$5+1)*10000');
});

test("names that stand once above their rows are given to all of them, and weights are then written as numbers", async () => {
  const merged = [["Region", "Person", "Amount"], ["North", "Ann", 10], ["", "Ben", 20], ["", "Cid", 30], ["South", "Dora", 40], ["", "Eve", 50], ["", "Fay", 60]];
  const { workbook, region } = await mapped(merged, {});
  expect(region.columns[0].fillsDown).toBe(true);
  const proposal = await proposeTargetPlan(workbook, { ...draftFor(region), amounts: 2, dates: undefined, historyFrom: undefined, historyTo: undefined }, words);
  expect(proposal.hasFixedWeights).toBe(true);
  expect(proposal.targets.levels[0]).toEqual([{ path: ["North"], target: 2857 }, { path: ["South"], target: 7143 }]);
  expect(proposal.sheet.contents.flat().filter((content) => typeof content === "string" && content.includes("SUMIFS"))).toEqual([]);
});

test("rows without a name are left out and counted; a blank amount weighs nothing", async () => {
  const { workbook, region } = await mapped([...orders, ["", "", day("2026-03-03"), 500], ["North", "Gus", day("2026-03-03"), ""]]);
  const proposal = await proposeTargetPlan(workbook, draftFor(region), words);
  expect(proposal.unnamedRows).toBe(1);
  expect(proposal.targets.levels[1].find(({ path }) => path[1] === "Gus")?.target).toBe(0);
});

test.each<[string, Partial<TargetPlanDraft>]>([
  ["levels-missing", { levels: [] }],
  ["factors-missing", { factors: [] }],
  ["total-missing", { total: { kind: "amount", amount: NaN } }],
  ["unit-not-positive", { unit: 0 }],
  ["over-allocation-invalid", { overAllocation: 0.99 }],
  ["period-invalid", { periods: { start: day("2027-02-01"), end: day("2027-01-31"), grain: "month", days: "equal" } }],
  ["fixed-plan-too-large", { fixesPeriods: true, periods: { start: day("2027-01-01"), end: day("2029-12-31"), grain: "day", days: "equal" } }],
  ["plan-too-large", { periods: { start: day("2027-01-01"), end: day("2099-12-31"), grain: "day", days: "equal" } }],
  ["group-weights-zero", { historyFrom: day("2030-01-01"), historyTo: day("2030-12-31") }],
])("%s", async (code, change) => {
  const { workbook, region } = await mapped(orders);
  await expect(proposeTargetPlan(workbook, { ...draftFor(region), ...change }, words)).rejects.toMatchObject({ code });
});

test("an amount that is text is named with its cell", async () => {
  const { workbook, region } = await mapped(orders.map((row, index) => (index === 3 ? [...row.slice(0, 3), "'400"] : row)));
  await expect(proposeTargetPlan(workbook, draftFor(region), words)).rejects.toMatchObject({ code: "amounts-as-text", address: "Orders!D4", found: "400" });
});

test("rows that add others up leave the formulas alive while no name of the plan stands on them", async () => {
  const table = (label: string) => [["Region", "Person", "Date", "Amount"], ...[["North", "Ann", 100], ["North", "Ben", 300], ["North", label, 400], ["South", "Cid", 250], ["South", "Dora", 350], ["South", "Subtotal", 600]].map(([region, person, amount], row) => [region, person, row % 3 === 2 ? "" : day("2026-05-05"), amount])];
  for (const [label, hasFixedWeights] of [["Subtotal", false], ["Ann", true]] as const) {
    const rows = table(label);
    const { workbook, region } = await mapped(rows);
    if (label === "Ann") Object.assign(region, { totals: [{ row: 3, kind: "subtotal", reasons: [] }, ...region.totals.filter(({ row }) => row !== 3)] });
    expect(region.totals.map(({ row }) => row)).toEqual([3, 6]);
    const proposal = await proposeTargetPlan(workbook, { ...draftFor(region), total: { kind: "growth", growth: 0.1 }, isSeasonal: true }, words);
    expect(proposal).toMatchObject({ hasFixedWeights, targets: { total: 1100, assigned: 1100 } });
    const sheet = await PlanOnSheet.show(proposal.sheet.contents, [{ name: "Orders", rows }]);
    expect(sheet.section("Person").slice(0, -1).map(({ Person, target }) => [Person, target])).toEqual(proposal.targets.levels[1].map(({ path, target }) => [path[1], target]));
    // All was sold in May: the other quarters weigh nothing.
    expect(sheet.section("Person").slice(0, -1).map((row) => row[String(day("2027-04-01"))])).toEqual([110, 330, 275, 385]);
    expect([sheet.input("lastYear"), sheet.input("difference")]).toEqual([1000, 0]);
  }
});

test("undated rows that add others up: last year is written as a number, since a sum of the column would count twice", async () => {
  const rows = [["Region", "Person", "Amount"], ["North", "Ann", 100], ["North", "Ben", 300], ["North", "Subtotal", 400], ["South", "Cid", 250], ["South", "Dora", 350], ["South", "Subtotal", 600]];
  const { workbook, region } = await mapped(rows, {});
  const proposal = await proposeTargetPlan(workbook, { ...draftFor(region), amounts: 2, dates: undefined, historyFrom: undefined, historyTo: undefined, total: { kind: "growth", growth: 0.1 } }, words);
  expect(proposal).toMatchObject({ hasFixedWeights: false, targets: { total: 1100 } });
  const sheet = await PlanOnSheet.show(proposal.sheet.contents, [{ name: "Orders", rows }]);
  expect([sheet.input("lastYear"), sheet.input("yearTotal"), sheet.input("difference")]).toEqual([1000, 1100, 0]);
});

test("capacity stands in a table of people and is blended with what was sold, alive in both", async () => {
  const people = [["姓名", "部门", "人力"], ["Ben", "Sales", 2], ["Ann", "Sales", 1], ["Cid*", "Sales", 4], ["Cider", "Sales", 1], ["Eve", "Sales", 3], ["Dora", "Sales", 5]];
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Orders", rows: orders, numberFormats: dates }, { name: "People", rows: people }] });
  const [{ regions: [found] }, { regions: [team] }] = mapWorkbook((await surveyWorkbook(workbook)).grids).sheets;
  // As the user confirms it: “Person” alone is asked for.
  const region = { ...found, columns: found.columns.map((one) => (one.header === "Person" ? { ...one, meaning: "person" as const } : one)) };
  const draft: TargetPlanDraft = { ...draftFor(region), factors: [{ kind: "history", importance: 0.75 }, { kind: "column", column: 2, region: team, importance: 0.25 }] };
  const proposal = await proposeTargetPlan(workbook, draft, words);
  expect(proposal.hasFixedWeights).toBe(false);
  const sheet = await PlanOnSheet.show(proposal.sheet.contents, [{ name: "Orders", rows: orders }, { name: "People", rows: people }]);
  const shown = sheet.section("Person").slice(0, -1);
  expect(shown.map(({ Person, 人力: capacity }) => [Person, capacity])).toEqual([["Ann", 1], ["Cid*", 4], ["Cider", 1], ["Ben", 2], ["Eve", 3], ["Dora", 5]]);
  expect(shown.map(({ target }) => target)).toEqual(proposal.targets.levels[1].map(({ target }) => target));
  // Region first: sold 11,599.5, 1,050 and 2,000.25, capacity 6, 5 and 5.
  expect(proposal.targets.levels[0].map(({ target }) => target)).toEqual(naiveSplit(10_000, naiveWeights([[11_599.5, 6], [1050, 5], [2000.25, 5]], [0.75, 0.25]), { unit: 1 }));
  const stranger = { ...team, columns: team.columns.filter(({ column }) => column !== 0) };
  await expect(proposeTargetPlan(workbook, { ...draft, factors: [{ kind: "column", column: 2, region: stranger, importance: 1 }] }, words)).rejects.toMatchObject({ code: "factor-column-unmatched", found: "Person" });
});

test("a plan that begins in July takes the season of each month of the calendar", async () => {
  const { workbook, region } = await mapped(orders);
  const proposal = await proposeTargetPlan(workbook, { ...draftFor(region), isSeasonal: true, periods: { start: day("2027-07-01"), end: day("2028-06-30"), grain: "month", days: "calendar" } }, words);
  const sheet = await PlanOnSheet.show(proposal.sheet.contents, [{ name: "Orders", rows: orders }]);
  const total = sheet.section("Person").at(-1) ?? {};
  // Nothing was ever sold in August; May 2026 was the strongest month but for July 2025.
  expect(total[String(day("2027-08-01"))]).toBe(0);
  expect(Number(total[String(day("2028-05-01"))])).toBeGreaterThan(1000);
  expect(sheet.section("Person").every(({ difference }) => difference === 0)).toBe(true);
});

test("limits of names that the plan does not have are told; the others hold", async () => {
  const { workbook, region } = await mapped(orders);
  const proposal = await proposeTargetPlan(workbook, { ...draftFor(region), limits: [{ path: ["north", "ann"], minimum: 4000 }, { path: ["North", "Zoe"], maximum: 5 }] }, words);
  expect(proposal.unknownLimits).toEqual(["North / Zoe"]);
  expect(proposal.targets.levels[1][0]).toEqual({ path: ["North", "Ann"], target: 4000, minimum: 4000 });
});

test("a plan that would be another one by now is not written; the sheet of the present one is, and is taken back whole", async () => {
  const { workbook, region } = await mapped(orders);
  const proposal = await proposeTargetPlan(workbook, draftFor(region), words);
  await workbook.write([{ address: "Orders!D2", contents: [[5000]] }]);
  expect(await applyTargetPlan(workbook, proposal)).toEqual({ status: "refused", obstacles: [] });
  expect(await applyTargetPlan(workbook, await proposeTargetPlan(workbook, draftFor(region), words))).toMatchObject({ status: "applied" });
  await undo(workbook);
  expect((await workbook.readSheets()).map(({ name }) => name)).toEqual(["Orders", "sheetName"]);
});

test("working days of a holidays table of the workbook: the weeks of a plan weigh what is worked in them", async () => {
  const holidays = [["Date", "Make-up"], [day("2027-02-03"), false], [day("2027-02-04"), false], [day("2027-02-06"), true]];
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Orders", rows: orders, numberFormats: dates }, { name: "Holidays", rows: holidays }] });
  const [{ regions: [region] }] = mapWorkbook((await surveyWorkbook(workbook)).grids).sheets;
  const periods = { start: day("2027-01-25"), end: day("2027-02-14"), grain: "week", days: "working", holidays: "Holidays!$A$2:$B$4" } as const;
  const proposal = await proposeTargetPlan(workbook, { ...draftFor(region), periods }, words);
  expect(proposal.periodCount).toBe(3);
  const sheet = await PlanOnSheet.show(proposal.sheet.contents, [{ name: "Orders", rows: orders }, { name: "Holidays", rows: holidays }]);
  for (const row of sheet.section("Person").slice(0, -1)) {
    // 1 February is the heading of its month, too.
    expect([25, 32, 39].map((offset) => String(day("2027-01-01") + offset - 1)).map((monday) => row[`${monday} 2`] ?? row[monday])).toEqual(naiveSplit(Number(row.target), [5, 4, 5], { unit: 1 }));
    expect([row.difference, row["difference 2"]]).toEqual([0, 0]);
  }
  await expect(proposeTargetPlan(workbook, { ...draftFor(region), periods: { ...periods, holidays: "A2:B4" } }, words)).rejects.toMatchObject({ code: "holidays-unreadable" });
});

test("a season that gives no weight is refused before the sheet would show errors", async () => {
  const rows = [["Region", "Person", "Date", "Amount"], ["North", "Ann", day("2026-02-03"), 100], ["North", "Ben", day("2026-03-04"), 300], ["South", "Cid", day("2026-04-05"), 50]];
  const { workbook, region } = await mapped(rows);
  const draft = { ...draftFor(region), isSeasonal: true };
  await expect(proposeTargetPlan(workbook, { ...draft, periods: { ...draft.periods, start: day("2027-07-01"), end: day("2027-09-30") } }, words)).rejects.toMatchObject({ code: "season-impossible" });
  await workbook.write([{ address: "Orders!D4", contents: [[-400]] }]);
  await expect(proposeTargetPlan(workbook, { ...draft, levels: [0] }, words)).rejects.toMatchObject({ code: "season-impossible" });
});

test("a date that is text is named with its cell: what was sold then would weigh nothing", async () => {
  const { workbook, region } = await mapped(orders.map((row, index) => (index === 3 ? [...row.slice(0, 2), "'Mar 1, 2026", row[3]] : row)));
  await expect(proposeTargetPlan(workbook, draftFor(region), words)).rejects.toMatchObject({ code: "dates-as-text", address: "Orders!C4", found: "Mar 1, 2026" });
});
