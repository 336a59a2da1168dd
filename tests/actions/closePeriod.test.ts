import { applyClosePeriod, proposeClosePeriod } from "../../src/actions/closePeriod";
import { draftTargetSheet } from "../../src/actions/targetPlan/draftTargetSheet";
import { findPlans } from "../../src/actions/targetPlan/findPlans";
import type { TargetPlanRequest } from "../../src/actions/targetPlan/request";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import type { CellValue } from "../../src/workbook/workbook";
import { undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { shownBy, treeOf } from "./targetPlan/planOnSheet";
import { day, orders, request } from "./targetPlan/planRequests";

let draft: SheetDraft;
let evaluate: Awaited<ReturnType<typeof shownBy>>;
beforeAll(async () => {
  draft = draftTargetSheet(request, treeOf(request), 12);
  evaluate = await shownBy(draft);
});

/** The sheet where a user moved and renamed it: below rows of its own, beside orders. */
function teamWorkbook(): MemoryWorkbook {
  const rows = draft.contents.map((cells) => cells.map((content) => content ?? ""));
  return new MemoryWorkbook({ sheets: [{ name: "Orders", rows: orders }, { name: "目标 27", rows }, { name: "Hidden", rows, isHidden: true }], evaluate });
}

test("a sheet of targets is found by its formulas, with what each period plans and what was sold in it", async () => {
  const plans = await findPlans(teamWorkbook());
  expect(plans).toHaveLength(1);
  const [{ sheetName, closedAddress, closed, periods }] = plans;
  expect([sheetName, closed, periods.length]).toEqual(["目标 27", 0, 12]);
  expect(closedAddress).toMatch(/^'目标 27'!B\d+$/);
  expect(periods.slice(0, 3).map(({ first, sold }) => [first, sold])).toEqual([[day("2027-01-01"), 90], [day("2027-02-01"), 60], [day("2027-03-01"), 0]]);
  expect(periods.reduce((sum, { planned }) => sum + planned, 0)).toBe(10_000);
});

test("closing a month is proposed with what it moves, written as one number, and taken back", async () => {
  const workbook = teamWorkbook();
  const [{ sheetId, closedAddress, periods }] = await findPlans(workbook);
  const proposal = await proposeClosePeriod(workbook, { sheetId, closed: 2 });
  expect(proposal).toMatchObject({ address: closedAddress, cellCount: 1, sold: 150, planned: periods[0].planned + periods[1].planned, overwritten: [{ address: closedAddress, text: "0" }] });
  expect(await applyClosePeriod(workbook, proposal)).toMatchObject({ status: "applied", write: { action: "close-period", address: closedAddress } });
  expect((await findPlans(workbook))[0].closed).toBe(2);
  // Proposed while two were open: no longer what would happen.
  expect(await applyClosePeriod(workbook, proposal)).toEqual({ status: "refused", obstacles: [] });
  expect(await proposeClosePeriod(workbook, { sheetId, closed: 1 })).toMatchObject({ planned: 0, sold: 0 });
  await undo(workbook);
  expect((await findPlans(workbook))[0].closed).toBe(0);
});

test("no other number than that of periods, and no other sheet", async () => {
  const workbook = teamWorkbook();
  const [{ sheetId, closedAddress }] = await findPlans(workbook);
  for (const closed of [-1, 13, 1.5]) await expect(proposeClosePeriod(workbook, { sheetId, closed })).rejects.toMatchObject({ code: "closed-invalid", address: closedAddress, found: "12" });
  const [orderSheet] = await workbook.readSheets();
  await expect(proposeClosePeriod(workbook, { sheetId: orderSheet.id, closed: 1 })).rejects.toMatchObject({ code: "plan-gone" });
});

/** What was sold, by hand: 90 by Ann in January, 60 by Ben in February. */
const inJanuary = 90;

async function bookOf(plan: TargetPlanRequest, periodCount: number, change: (contents: (CellValue | null)[][]) => void = () => undefined) {
  const sheet = draftTargetSheet(plan, treeOf(plan), periodCount);
  const contents = sheet.contents.map((cells) => [...cells]);
  change(contents);
  const evaluateSheet = await shownBy({ ...sheet, contents });
  return new MemoryWorkbook({ sheets: [{ name: "Targets", rows: contents.map((cells) => cells.map((content) => content ?? "")) }], evaluate: evaluateSheet });
}

test("a plan whose months are fixed is found, told of with the sums that move, closed, and taken back", async () => {
  const workbook = await bookOf({ ...request, fixesPeriods: true }, 12);
  const before = await workbook.read("Targets!A1:CZ60");
  const [plan] = await findPlans(workbook);
  expect(plan).toMatchObject({ fixesPeriods: true, closed: 0, closedAddress: expect.stringMatching(/^Targets!B\d+$/) as string });
  expect(plan.periods.map(({ first, sold }) => [first, sold]).slice(0, 3)).toEqual([[day("2027-01-01"), 90], [day("2027-02-01"), 60], [day("2027-03-01"), 0]]);
  // 10,000 by the days of the months leave 6 of 12 remainders without a unit: four months of 30 days come first, then January and March.
  expect(plan.periods.map(({ planned }) => planned)).toEqual([850, 767, 850, 822, 849, 822, 849, 849, 822, 849, 822, 849]);
  expect(plan.people.map(({ target }) => target).reduce((sum, target) => sum + target, 0)).toBe(10_000);
  const proposal = await proposeClosePeriod(workbook, { sheetId: plan.sheetId, closed: 1 });
  expect(proposal).toMatchObject({ address: plan.closedAddress, cellCount: 1, planned: 850, sold: inJanuary, left: { open: 11, before: 10_000 - 850, after: 10_000 - inJanuary, passed: { people: 0, by: 0 } } });
  expect(await applyClosePeriod(workbook, proposal)).toMatchObject({ status: "applied" });
  expect((await findPlans(workbook))[0].closed).toBe(1);
  await undo(workbook);
  expect(await workbook.read("Targets!A1:CZ60")).toEqual(before);
});

test("a plan by day is found, closed through a day, and taken back", async () => {
  const workbook = await bookOf({ ...request, periods: { start: day("2027-01-29"), end: day("2027-02-07"), grain: "day", days: "working" } }, 10);
  const [plan] = await findPlans(workbook);
  expect([plan.fixesPeriods, plan.periods.length, plan.members.lastRow - plan.members.firstRow]).toEqual([false, 10, 4]);
  expect(plan.periods.map(({ first, weight, sold }) => [first, weight > 0, sold])).toEqual(
    [[1, 0], [0, 0], [0, 90], [1, 60], [1, 0], [1, 0], [1, 0], [1, 0], [0, 0], [0, 0]].map(([works, sold], index) => [day("2027-01-29") + index, works === 1, sold]),
  );
  // Through the Sunday of the first weekend: Ann sold on it, a day that nobody had planned.
  expect(await proposeClosePeriod(workbook, { sheetId: plan.sheetId, closed: 3 })).toMatchObject({ planned: plan.periods[0].planned, sold: 90, left: { open: 7, after: 9_910 } });
  // Only a weekend would stay open, and no day of it can take what is left.
  const last = await proposeClosePeriod(workbook, { sheetId: plan.sheetId, closed: 8 });
  expect(last).toMatchObject({ planned: 10_000, sold: 150, left: { open: 0, before: 0, after: 0 } });
  expect(await applyClosePeriod(workbook, last)).toMatchObject({ status: "applied" });
  expect((await findPlans(workbook))[0].closed).toBe(8);
  await undo(workbook);
  expect((await findPlans(workbook))[0].closed).toBe(0);
});

test("who has passed the whole target is counted, and leaves nothing for others to do less", async () => {
  const workbook = await bookOf({ ...request, fixesPeriods: true, total: { kind: "amount", amount: 100 } }, 12);
  const [{ sheetId, people }] = await findPlans(workbook);
  const ann = people.find(({ sold }) => sold[0] === inJanuary)?.target ?? NaN;
  const { left } = await proposeClosePeriod(workbook, { sheetId, closed: 1 });
  expect(left).toMatchObject({ open: 11, after: 100 - ann, passed: { people: 1, by: inJanuary - ann } });
});

test("a sheet whose formulas counted the closed periods straight from their cell is found as before", async () => {
  const workbook = await bookOf(request, 12, (contents) => contents.forEach((cells, row) => cells.forEach((content, column) => {
    if (typeof content === "string" && content.includes("RESPREAD")) contents[row][column] = content.replace(/COUNTIF\([^)]*\)/, "$B$10");
  })));
  const [{ closedAddress, people }] = await findPlans(workbook);
  expect([closedAddress, people.length]).toEqual(["Targets!B10", 5]);
});
