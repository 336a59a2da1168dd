import { asList, dayColumn } from "../../../src/actions/periodsAcross";
import { applyClosePeriod, proposeClosePeriod } from "../../../src/actions/closePeriod";
import { proposeBoard } from "../../../src/actions/rankPeople";
import { draftTargetSheet } from "../../../src/actions/targetPlan/draftTargetSheet";
import { findPlans } from "../../../src/actions/targetPlan/findPlans";
import { planRegions } from "../../../src/actions/targetPlan/planRegions";
import type { TargetPlanRequest } from "../../../src/actions/targetPlan/request";
import { mapWorkbook } from "../../../src/imports";
import { surveyWorkbook } from "../../../src/actions/surveyWorkbook";
import { rankingsStart } from "../../../src/taskpane/state/rankings";
import { chosenColumns } from "../../../src/taskpane/state/rankingsRequest";
import { applySheet, undo } from "../../../src/workbook/journal";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { words } from "../rankBook";
import { shownBy, treeOf } from "./planOnSheet";
import { day, orders, request } from "./planRequests";

/** A team's workbook with a sheet of targets that the add-in has just written, every formula showing what Excel would. */
async function written(plan: TargetPlanRequest, periodCount: number): Promise<MemoryWorkbook> {
  const sheet = draftTargetSheet(plan, treeOf(plan), periodCount);
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Orders", rows: orders, numberFormats: { "C2:C12": "yyyy-mm-dd" } }], evaluate: await shownBy(sheet) });
  expect(await applySheet(workbook, { action: "test", sheet })).toMatchObject({ status: "applied" });
  return workbook;
}

test("the targets of a month are those that the add-in wrote for it: nobody has to find or confirm them", async () => {
  const workbook = await written(request, 12);
  const [found] = await planRegions(workbook);
  const region = asList(found);
  expect(region).toMatchObject({ sheetName: "Targets", kind: "targets-by-month", questions: [] });
  expect(found.columns.filter(({ period }) => period).map(({ period, meaning }) => [period?.grain, period?.index, period?.year, meaning])).toEqual(Array.from({ length: 12 }, (_, month) => ["month", month + 1, 2027, "target"]));
  const [read] = mapWorkbook((await surveyWorkbook(workbook)).grids).sheets[0].regions;
  // As the user confirms it: “Person” alone is asked for.
  const source = { ...read, columns: read.columns.map((one) => (one.header === "Person" ? { ...one, meaning: "person" as const } : one)) };
  const targets = chosenColumns({ ...rankingsStart().draft }, [source, region])?.targets;
  expect(targets?.region).toBe(region);
  expect(region.columns.find(({ column }) => column === targets?.person)?.header).toBe("Person");

  const board = await proposeBoard(workbook, { region: source, person: 1, dates: 2, measures: [{ column: 3, weight: 1, direction: 1 }], period: { kind: "month" }, compares: false, hasChart: false, leavesOutIdle: false, ties: "competition", ...(targets && { targets }) }, words);
  // February 2027 is the newest month: Ben sold 60 in it.
  const february = found.columns.find(({ period }) => period?.index === 2)?.column ?? NaN;
  const { values } = await workbook.read("Targets!A1:CZ80");
  const row = values.slice(found.firstRow, found.lastRow + 1).find((cells) => cells[1] === "Ben") ?? [];
  expect(board.rows.find(({ name }) => name === "Ben")?.value).toBeCloseTo(60 / Number(row[february]), 12);
  // The plan has no such person.
  expect(board.notes.withoutTarget).toEqual(["Cider"]);
});

test("weeks have no names: the target of the whole year serves", async () => {
  const workbook = await written({ ...request, periods: { ...request.periods, start: day("2027-01-04"), end: day("2027-01-31"), grain: "week" } }, 4);
  const [found] = await planRegions(workbook);
  expect(found.kind).toBe("targets");
  expect(found.columns.map(({ header, meaning }) => [header, meaning])).toEqual([["Region", "region"], ["Person", "person"], ["target", "target"]]);
  expect(asList(found).columns.some(({ column }) => column === dayColumn)).toBe(false);
});

test("days add up to the targets of any period: a board of some days measures by those alone", async () => {
  const workbook = await written({ ...request, periods: { start: day("2027-01-28"), end: day("2027-02-10"), grain: "day", days: "equal" } }, 14);
  const [found] = await planRegions(workbook);
  expect([found.kind, found.layout]).toEqual(["targets-by-month", "months-across"]);
  expect(found.columns.flatMap(({ period }) => (period ? [[period.year, period.index, period.day]] : []))).toEqual([
    ...[28, 29, 30, 31].map((one) => [2027, 1, one]), ...Array.from({ length: 10 }, (_, index) => [2027, 2, index + 1]),
  ]);
  const region = asList(found);
  expect(region.columns[0].header).toBe("2027-01-28 – 2027-02-10");
  const [read] = mapWorkbook((await surveyWorkbook(workbook)).grids).sheets[0].regions;
  const target = region.columns[0].column;
  const { values } = await workbook.read("Targets!A1:AZ60");
  const row = values.slice(found.firstRow, found.lastRow + 1).find((cells) => cells[1] === "Ben") ?? [];
  const [first] = found.columns.filter(({ period }) => period).map(({ column }) => column);
  const draft = { region: read, person: 1, dates: 2, measures: [{ column: 3, weight: 1, direction: 1 as const }], compares: false, hasChart: false, leavesOutIdle: false, ties: "competition" as const, targets: { region, person: 1, target } };
  const sumOf = (from: number, to: number): number => row.slice(first + from, first + to + 1).reduce<number>((all, cell) => all + Number(cell), 0);
  // February, as far as the plan has days of it; then the last of January and the first of February.
  const february = await proposeBoard(workbook, { ...draft, period: { kind: "month" } }, words);
  expect(february.rows.find(({ name }) => name === "Ben")?.value).toBeCloseTo(60 / sumOf(4, 13), 12);
  const twoDays = await proposeBoard(workbook, { ...draft, period: { kind: "days", from: day("2027-01-31"), to: day("2027-02-01") } }, words);
  expect(twoDays.rows.find(({ name }) => name === "Ben")?.value).toBeCloseTo(60 / sumOf(3, 4), 12);
  // A person has one row of targets, however many days it has.
  expect(twoDays.notes.severalTargets).toBe(0);
});

test("fixed months serve a board as any months do", async () => {
  const [found] = await planRegions(await written({ ...request, fixesPeriods: true }, 12));
  expect(found.columns.flatMap(({ period, meaning }) => (period ? [[period.index, meaning]] : []))).toEqual(Array.from({ length: 12 }, (_, month) => [month + 1, "target"]));
  expect([found.firstRow, found.lastRow].map((row) => row - found.headerRows[0])).toEqual([2, 6]);
});

test("where a period is closed its target is what was sold: nobody is measured by it, and by the open ones they are", async () => {
  const workbook = await written(request, 12);
  const [read] = mapWorkbook((await surveyWorkbook(workbook)).grids).sheets[0].regions;
  const close = async (closed: number) => {
    const [{ sheetId }] = await findPlans(workbook);
    if (closed > 0) await applyClosePeriod(workbook, await proposeClosePeriod(workbook, { sheetId, closed }));
    const region = asList((await planRegions(workbook))[0]);
    const target = region.columns.find(({ meaning }) => meaning === "target")?.column ?? NaN;
    return proposeBoard(workbook, { region: read, person: 1, dates: 2, measures: [{ column: 3, weight: 1, direction: 1 }], period: { kind: "days", from: day("2027-02-01"), to: day("2027-02-28") }, compares: false, hasChart: false, leavesOutIdle: false, ties: "competition", targets: { region, person: 1, target } }, words);
  };
  const open = await close(0);
  expect(open.rows.map(({ value }) => value)).not.toEqual([]);
  // January is closed, February is not.
  expect((await close(1)).rows).toEqual(open.rows);
  for (const closed of [2, 3, 12]) await expect(close(closed)).rejects.toMatchObject({ code: "targets-closed", found: "Targets" });
});

test("a sheet that was taken back is none, nor is one that the team made", async () => {
  const workbook = await written(request, 12);
  await workbook.writeSetting("salesheet.sheets", undefined);
  expect(await planRegions(workbook)).toEqual([]);
  await undo(workbook);
  expect(await planRegions(workbook)).toEqual([]);
});
