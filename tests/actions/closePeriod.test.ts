import { applyClosePeriod, proposeClosePeriod } from "../../src/actions/closePeriod";
import { draftTargetSheet } from "../../src/actions/targetPlan/draftTargetSheet";
import { findPlans } from "../../src/actions/targetPlan/findPlans";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
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

test("a plan whose months are fixed has nothing to close", async () => {
  const fixed = { ...request, fixesPeriods: true };
  const sheet = draftTargetSheet(fixed, treeOf(fixed), 12);
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Targets", rows: sheet.contents.map((cells) => cells.map((content) => content ?? "")) }], evaluate: await shownBy(sheet) });
  expect(await findPlans(workbook)).toEqual([]);
});
