import { applyFillHolidays, proposeFillHolidays, type FillHolidaysDraft } from "../../src/actions/fillHolidays";
import { calendarIn } from "../../src/functions/dateCells";
import { lastWrite, undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";

const draft: FillHolidaysDraft = {
  rows: [{ day: 46_023, isMakeUp: false, name: "元旦" }, { day: 46_026, isMakeUp: true, name: "=1 day" }],
  place: "'My Plan'!B2",
  headings: ["Date", "Make-up workday", "Holiday"],
};
const book = (): MemoryWorkbook => new MemoryWorkbook({ sheets: [{ name: "Start", rows: [] }, { name: "My Plan", rows: [["Plan"], ["", "", "", "", "mine"]] }] });

test("dates, make-up days and names below their headings, and undo takes all of it back", async () => {
  const workbook = book();
  const before = workbook.snapshot();
  const proposal = await proposeFillHolidays(workbook, draft);
  expect(proposal).toMatchObject({ action: "fill-holidays", tableAddress: "'My Plan'!B2:D4", argument: "'My Plan'!$B$3:$C$4", cellCount: 9, obstacles: [], overwrittenCount: 0 });
  expect((await applyFillHolidays(workbook, proposal, { overwrite: false })).status).toBe("applied");
  const written = await workbook.read(proposal.tableAddress);
  expect(written.values).toEqual([["Date", "Make-up workday", "Holiday"], [46_023, false, "元旦"], [46_026, true, "=1 day"]]);
  expect(written.numberFormats.map(([format]) => format)).toEqual(["General", "yyyy-mm-dd", "yyyy-mm-dd"]);
  expect(await lastWrite(workbook)).toMatchObject({ action: "fill-holidays", isFinished: true });
  expect((await undo(workbook)).status).toBe("undone");
  expect(workbook.snapshot()).toEqual(before);
});

test("the argument is what the functions read as holidays", async () => {
  const workbook = book();
  const proposal = await proposeFillHolidays(workbook, draft);
  await applyFillHolidays(workbook, proposal, { overwrite: false });
  const { values } = await workbook.read(proposal.argument.replaceAll("$", ""));
  expect(calendarIn(null, values)).toEqual({ off: Float64Array.of(46_023), madeUp: Float64Array.of(46_026) });
});

test("nothing is overwritten without a yes", async () => {
  const workbook = book();
  const before = workbook.snapshot();
  const proposal = await proposeFillHolidays(workbook, { ...draft, place: "'My Plan'!C1" });
  expect(proposal).toMatchObject({ overwritten: [{ address: "'My Plan'!E2", text: "mine" }], overwrittenCount: 1 });
  expect(await applyFillHolidays(workbook, proposal, { overwrite: false })).toEqual({ status: "refused", obstacles: [{ code: "not-empty", address: "'My Plan'!E2" }] });
  expect(workbook.snapshot()).toEqual(before);
  expect((await applyFillHolidays(workbook, proposal, { overwrite: true })).status).toBe("applied");
  await undo(workbook);
  expect(workbook.snapshot()).toEqual(before);
});

test("a place without a sheet is on the active one; of several cells the first counts", async () =>
  expect(await proposeFillHolidays(book(), { ...draft, place: "A1:F9" })).toMatchObject({ tableAddress: "Start!A1:C3", argument: "Start!$A$2:$B$3" }));
test("a sheet whose name looks like a cell keeps its name", async () => {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Q1", rows: [] }] });
  expect((await proposeFillHolidays(workbook, { ...draft, place: "Q1!A1" })).argument).toBe("'Q1'!$A$2:$B$3");
});
test("a place that is no cell", async () => expect(proposeFillHolidays(book(), { ...draft, place: "here" })).rejects.toMatchObject({ code: "place-invalid", address: "here" }));
test("past the edge of the sheet", async () => expect((await proposeFillHolidays(book(), { ...draft, place: "Start!A1048575" })).obstacles.map(({ code }) => code)).toContain("off-sheet"));
